import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const pages = new URL('../browser/pages/systems/', import.meta.url);
const read = (from: URL | string) => readFileSync(from, 'utf8');

/** The real one. */
export const jQuerySource = read(createRequire(import.meta.url).resolve('jquery/dist/jquery.min.js'));

/** A page of our own that behaves as a form system does, in one piece, for jsdom and for browsers alike. */
export function readPage(name: string): string {
  const script = (text: string) => `<script>${text}</script>`;
  const html = read(new URL(`${name}.html`, pages));
  return (
    script(read(new URL('site.js', pages))) +
    html.replace('<script src="jquery.js"></script>', () => script(jQuerySource))
  );
}

/** What is promised of every system: its page, what it is called, and the ways in which its server refuses. */
export interface SystemPage {
  page: string;
  system: string;
  refusals: string[];
  /** Told through jQuery, which may come late. */
  jQuery?: true;
  variants?: string[];
  /** It has no word for a refusal: the form shows it, and is looked at when the time is over. */
  silent?: true;
}

const many = (
  page: string,
  system: string,
  refusals: string,
  more: Partial<SystemPage> = {},
): SystemPage => ({
  page,
  system,
  refusals: refusals.split(' '),
  ...more,
});

const jq = { jQuery: true } as const;

export const SYSTEM_PAGES: SystemPage[] = [
  many('cf7', 'cf7', 'invalid unaccepted spam aborted mailfailed', { variants: ['', 'old'] }),
  many('wpforms', 'wpforms', 'refused spam error', jq),
  many('elementor', 'elementor', 'refused', jq),
  many('gravity', 'gravity', 'refused', jq),
  many('gravity', 'gravity', 'refused aborted', { variants: ['fetch'] }),
  many('ninja', 'ninja', 'refused', { ...jq, variants: ['', 'submit'] }),
  many('fluent', 'fluent', 'refused business http', jq),
  many('fluent', 'fluent', 'refused', { ...jq, variants: ['bridge'] }),
  many('fluent', 'fluent', 'refused', { variants: ['plain'] }),
  many('forminator', 'forminator', 'refused spam', jq),
  many('formidable', 'formidable', 'refused', { ...jq, variants: ['', 'old', 'redirect'] }),
  many('metform', 'metform', 'refused', { ...jq, silent: true }),
  many('metform', 'metform', 'refused', { ...jq, variants: ['told'] }),
  many('divi', 'divi', 'refused', jq),
  many('tilda', 'tilda', 'refused'),
  many('tilda', 'tilda', 'refused', { ...jq, variants: ['old'] }),
  many('bitrix24', 'bitrix24', 'refused invalid', { silent: true }),
  many('ajaxform', 'ajaxform', 'refused', jq),
  many('fetchit', 'fetchit', 'refused cancelled'),
  many('convertforms', 'convertforms', 'refused', { silent: true }),
  many('opencart', 'opencart', 'refused', jq),
  many('webform', 'webform', 'refused', { ...jq, variants: ['', 'redirect', 'mousedown'] }),
  many('hubspot', 'hubspot', 'refused', { variants: ['', 'legacy'] }),
  many('marketo', 'marketo', 'refused', { silent: true }),
  many('webflow', 'webflow', 'refused'),
  many('unbounce', 'unbounce', 'refused', { silent: true }),
  many('instapage', 'instapage', 'refused', { silent: true }),
];
