import type { Page } from '../harness/types';

/**
 * The panel's root is closed to the page and to the script. Before it is made, this holds on to it as an own property
 * of its host: the test sees it, `inspect()` does not.
 */
function holdRoots(): void {
  const real = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = real.call(this, init);
    Object.defineProperty(this, 'shadowRoot', { value: root });
    return root;
  };
}

export const PANEL = 'ck-inspector >>> ';

/** Opens the panel on the page that is shown. */
export async function openPanel(page: Page): Promise<void> {
  await page.waitFor("window.ckAutobind && 'inspector' in ckAutobind");
  await page.evaluate(holdRoots);
  await page.evaluate('ckAutobind.inspector()');
  await page.waitFor("!!document.querySelector('ck-inspector')?.shadowRoot.querySelector('[role=tabpanel]')");
}

/** Elements do not pass from the page to the test, and to some engines they are nothing at all. */
const asked = (expression: string): string =>
  `((root) => ((value) => (value instanceof Node ? true : value))(${expression}))(document.querySelector('ck-inspector').shadowRoot)`;

/** Runs in the page with the panel's root; the expression calls it `root`. */
export const inPanel = <R>(page: Page, expression: string): Promise<R> => page.evaluate<R>(asked(expression));

export const waitInPanel = <R>(page: Page, expression: string): Promise<R> =>
  page.waitFor<R>(asked(expression));

/** A click as a script makes it; what is tested elsewhere by hand. */
export const press = (page: Page, key: string): Promise<void> =>
  inPanel(page, `void root.querySelector('[data-k="${key}"]').click()`);

export const textOf = (page: Page): Promise<string> =>
  inPanel(page, 'root.querySelector("[role=tabpanel]").innerText');
