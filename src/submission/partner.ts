/** The service takes Russian letters and spaces only; `''` for anything else. */
export function parsePartner(text: string): string {
  const name = text.slice(0, 100).replace(/\s+/g, ' ').trim();
  return /^[а-яё ]+$/i.test(name) ? name : '';
}
