/** Sends a form to the shop as its script would; tells whether the shop took it. */
export async function sendLead(body, query = '') {
  const response = await fetch(`/lead${query}`, { method: 'POST', body });
  return response.ok && (await response.json()).accepted === true;
}

/** Shows a hidden line for a while. */
export function showFor(element, ms = 6000) {
  element.hidden = false;
  setTimeout(() => (element.hidden = true), ms);
}
