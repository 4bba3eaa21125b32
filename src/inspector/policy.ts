import { attempt } from '../diagnostics/guard';
import { all, attribute } from '../page/dom';

/** A refusal of the page's Content-Security-Policy. */
export interface Violation {
  directive: string;
  blocked: string;
}

const CONCERNS = /callkeeper|ck-autobind|ck-inspector/i;

/** Host alone: an address may hold what is nobody's business. */
const hostOf = (address: string): string => attempt(() => new URL(address).host) || address.slice(0, 40);

/** Refusals that concern CallKeeper or this script, seen since the panel was opened; Chromium tells earlier ones too. */
export function observeViolations(win: Window, changed: () => void): { list(): Violation[]; stop(): void } {
  const seen = new Map<string, Violation>();
  const add = (directive: string, address: string) => {
    if (!CONCERNS.test(address)) return;
    const violation = { directive, blocked: hostOf(address) };
    seen.set(`${directive} ${violation.blocked}`, violation);
    changed();
  };
  const listen = (event: SecurityPolicyViolationEvent) => add(event.effectiveDirective, event.blockedURI);
  win.document.addEventListener('securitypolicyviolation', listen);
  const observer = attempt(() => observeReports(win, add));
  return {
    list: () => Array.from(seen.values()),
    stop() {
      win.document.removeEventListener('securitypolicyviolation', listen);
      observer?.disconnect();
    },
  };
}

interface Reports {
  observe(): void;
  disconnect(): void;
}
type Told = { body: { effectiveDirective?: string; blockedURL?: string } };
type ReportsOf = new (hear: (reports: Told[]) => void, options: object) => Reports;

function observeReports(win: Window, add: (directive: string, address: string) => void): Reports | undefined {
  const { ReportingObserver } = win as { ReportingObserver?: ReportsOf };
  if (!ReportingObserver) return undefined;
  const hear = (reports: Told[]) =>
    reports.forEach(({ body }) => add(body.effectiveDirective ?? '', body.blockedURL ?? ''));
  const observer = new ReportingObserver(hear, { types: ['csp-violation'], buffered: true });
  observer.observe();
  return observer;
}

/** Sources that let scripts of CallKeeper in, or of which nobody can tell. */
const LETS_IN = /^(?:\*|https?:|\/\/|'(?:strict-dynamic|nonce-[^']*|sha\d+-[^']*)')$|callkeeper\.ru/i;

const sourcesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );

/** The directive of a policy that will not let the widget in, `undefined` where it will. */
export function findObstacle(policy: string): string | undefined {
  const directives = sourcesOf(policy);
  const name = ['script-src-elem', 'script-src', 'default-src'].find((directive) =>
    directives.has(directive),
  );
  const sources = name ? directives.get(name) : undefined;
  return sources && !sources.some((source) => LETS_IN.test(source)) ? name : undefined;
}

/** The same for the policies in the page's own markup. */
export const findMetaObstacle = (document: Document): string | undefined =>
  all(document, 'meta[http-equiv="content-security-policy" i]')
    .map((meta) => findObstacle(attribute(meta, 'content')))
    .find(Boolean);
