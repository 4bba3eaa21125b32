import { readFileSync } from 'node:fs';
import { parse } from '../../gtm/runner/format/template.mjs';
import type { TestServer } from './server';
import type { Page } from './types';

/* A site on which our container runs in the stand-in for gtm.js. */

export interface Parameter {
  type: string;
  key: string;
  value?: string;
  list?: unknown[];
}
export interface Tag {
  name: string;
  parameter: Parameter[];
  firingTriggerId: string[];
  tagFiringOption: string;
}
export interface Container {
  containerVersion: { tag: Tag[]; trigger: object[]; customTemplate: { templateData: string }[] };
}
interface Gtm {
  fired: { tag: string; outcome: string }[];
}
export const text = (key: string, value: string): Parameter => ({ type: 'TEMPLATE', key, value });

/** The container as it lies in dist, with more in our tag, and changed as a person may change it. */
export function createContainer(fields: Parameter[], change: (own: Tag) => void = () => {}): Container {
  const file = new URL('../../../dist/gtm/container.json', import.meta.url);
  const container = JSON.parse(readFileSync(file, 'utf8')) as Container;
  const [own] = container.containerVersion.tag as [Tag, ...Tag[]];
  own.parameter = [...own.parameter.filter(({ key }) => !fields.some((one) => one.key === key)), ...fields];
  change(own);
  return container;
}

const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** `window.NAME = startGtm(…)`; what the template's address names is served from here. */
export function start(name: string, id: string, container: Container, more = ''): string {
  const { code } = parse(container.containerVersion.customTemplate[0]!.templateData);
  return `${name} = startGtm(${inScript(container)}, { id: '${id}', code: ${inScript(code)}, rewrite: local, ${more} })`;
}

export const form = (id: string) => `
  <form id="${id}"><h2>Заказать звонок</h2>
    <input name="name" placeholder="Ваше имя"><input type="tel" name="phone" placeholder="Телефон">
    <button>Перезвоните мне</button></form>`;

export const widget = '<script src="/harness/fake-widget.js"></script>';

export const byItself = `addEventListener('submit', (event) => { event.preventDefault(); fetch('/lead', { method: 'POST' }); });`;

/** A site with Tag Manager on it. */
export const bareSite = (body: string) => `
  <script>
    local = (url) => url.replace(/^https:\\/\\/cdn\\.jsdelivr\\.net\\/npm\\/callkeeper-autobind@[\\d.]+/, '');
    goals = []; ym = (...goal) => goals.push(goal);
    dataLayer = []; gtag = function () { dataLayer.push(arguments); };
  </script>
  <script src="/harness/gtm-stand-in.js"></script>
  ${form('lead')}${body}`;

/** That sends its forms itself, with the widget on it. */
const site = (body: string) => widget + bareSite(script(byItself) + body);

export const script = (...lines: string[]) => `<script>${lines.join(';\n')}</script>`;

export async function open(page: Page, server: TestServer, body: string) {
  server.answer('/lead', { body: 'ok' });
  await page.goto(server.page('/', site(body)));
}

/** How long a machine with much else to do may take for what takes a moment. */
export const PATIENCE = 30_000;

export const isLoaded = 'window.ckAutobind && ckAutobind.version';

export async function submit(page: Page, id: string, phone: string) {
  await page.evaluate((form: string) => document.querySelector<HTMLFormElement>(form)!.reset(), `#${id}`);
  await page.type(`#${id} [name=phone]`, phone);
  await page.click(`#${id} button`);
}

export const calls = (page: Page) => page.evaluate<{ tel: string; manager?: string }[]>('__calls');
export const outcomes = (page: Page, gtm = 'gtm') =>
  page.evaluate<Gtm['fired']>(`${gtm}.fired.filter(({ tag }) => tag === 'CallKeeper Autobind')`);
export const scripts = (page: Page) =>
  page.evaluate<number>(`document.querySelectorAll('script[src*=autobind]').length`);
export const success = { tag: 'CallKeeper Autobind', outcome: 'success' };
