import type { Visit } from './harness/each-engine';

/** Parts of a page on which something is wrong. */
export interface Site {
  /** Query of the fake widget; `null`: there is none. */
  widget?: string | null;
  /** Attributes of our script tag. */
  script?: string;
  /** Attributes of the form. */
  form?: string;
  /** Controls beside name and phone. */
  more?: string;
  /** Before everything, in the place of a head. */
  head?: string;
  /** Between the form and our script. */
  before?: string;
  /** After our script. */
  after?: string;
  /** No handler takes the submit over: the browser sends the form. */
  native?: boolean;
}

export const PREVENT = `<script>addEventListener('submit', (event) => event.preventDefault())</script>`;
/** Counts what reaches the page's own watchers of errors. */
export const WATCH = `<script>
  window.__errors = [];
  addEventListener('error', (event) => __errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => __errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => __errors.push(event.violatedDirective + ' ' + event.blockedURI));
</script>`;

/** Of an attribute given twice the first counts. */
export const scriptTag = (attributes = '', file = 'ck-autobind.min.js') =>
  `<script src="/dist/${file}" ${attributes} data-ck-dedupe="0" data-ck-limit="60"></script>`;

export const formOf = (attributes = 'action="/lead" method="post"', more = '') =>
  `<form id="f" ${attributes}><h2>Обратный звонок</h2>
  <label>Имя <input name="name"></label> <label>Телефон <input name="phone" type="tel"></label>
  ${more}<button>Перезвоните мне</button></form>`;

export function htmlOf(site: Site): string {
  const { widget = 'silent', native = false } = site;
  const fake = widget === null ? '' : `<script src="/harness/fake-widget.js?${widget}"></script>`;
  return [
    WATCH,
    site.head,
    fake,
    formOf(site.form, site.more),
    native ? '' : PREVENT,
    site.before,
    scriptTag(native ? site.script : `${site.script ?? ''} data-ck-send="submit"`),
    site.after,
  ].join('\n');
}

export async function openSite({ page, server }: Visit, site: Site = {}, path = '/'): Promise<void> {
  await page.goto(server.page(path, htmlOf(site)));
}

/** Sets values as a script would, touches the form and presses the button as a person does. */
export async function order(
  { page }: Visit,
  phone = '8 916 123-45-67',
  name = 'Анна',
  button = '#f button',
): Promise<void> {
  await page.evaluate(
    (tel: string, person: string) => {
      const find = (selector: string) =>
        Document.prototype.querySelector.call(document, selector) as HTMLInputElement | null;
      const [phoneControl, nameControl] = [find('[name=phone]'), find('[name=name]')];
      if (phoneControl) phoneControl.value = tel;
      if (nameControl) nameControl.value = person;
    },
    phone,
    name,
  );
  await page.click(button);
}

/** The same without a hand: a driver may not click in a tab that is not in front. */
export const orderHidden = ({ page }: Visit, phone = '8 916 123-45-67') =>
  page.evaluate((tel: string) => {
    const form = document.forms[0]!;
    const control = form.querySelector<HTMLInputElement>('[name=phone]')!;
    control.value = tel;
    control.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    form.requestSubmit();
  }, phone);

export const callsOf = ({ page }: Visit) => page.evaluate<unknown[]>('window.__calls || []');
export const errorsOf = ({ page }: Visit) => page.evaluate<string[]>('window.__errors');
export const TEL = '79161234567';
export const CALL = { tel: TEL, person: 'Анна' };
/** Waits in the page's own time. */
export const rest = ({ page }: Visit, ms: number) =>
  page.evaluate((time: number) => new Promise<void>((resolve) => setTimeout(resolve, time)), ms);
