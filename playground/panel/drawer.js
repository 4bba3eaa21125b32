/** At narrow widths the panel is a drawer: its opener shows it, Escape or its own button puts it away. */
export function startDrawer(panel, opener, closer) {
  const show = (open) => {
    panel.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
    (open ? closer : opener).focus();
  };
  opener.addEventListener('click', () => show(true));
  closer.addEventListener('click', () => show(false));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel.classList.contains('open')) show(false);
  });
}
