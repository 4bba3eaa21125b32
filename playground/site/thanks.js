// The way back keeps what was chosen in the panel.
for (const link of document.querySelectorAll('[data-back]')) link.search = location.search;
