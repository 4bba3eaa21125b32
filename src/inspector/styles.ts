/** The panel's own styles; nothing of the page reaches in. */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  color-scheme: light dark;
}
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.panel {
  --page: #fff; --sunken: #f4f6f8; --line: #d5dce2; --ink: #17212b; --soft: #51606e;
  --main: #0b6b57; --bad: #a3231a; --look: #7a4a00;
  position: fixed; right: 16px; bottom: 16px; width: min(420px, calc(100vw - 16px)); max-height: min(680px, 86vh);
  display: flex; flex-direction: column; overflow: hidden;
  border: 1px solid var(--line); border-radius: 14px; background: var(--page); color: var(--ink);
  box-shadow: 0 12px 40px #0005; font: 14px/1.45 system-ui, sans-serif; text-align: start;
}
@media (prefers-color-scheme: dark) {
  .panel {
    --page: #161d24; --sunken: #1f2831; --line: #3a4754; --ink: #eef2f5; --soft: #a9b6c2;
    --main: #6fdabc; --bad: #ffaba1; --look: #ffcf82;
  }
}
@media (max-width: 520px) {
  .panel { right: 8px; bottom: 8px; max-height: max(66vh, min(90vh, 340px)); }
}
.panel:focus { outline: 0; }
:focus-visible { outline: 2px solid var(--main); outline-offset: 1px; }
h2 { font-size: 15px; }
h3 { font-size: 14px; }
h4, .minor, .soft, .verdict, .signals, .quiet, .options, dl { font-size: 13px; }
h4, .minor, .soft, .verdict, .signals, dt, .quiet summary, .options summary { color: var(--soft); }
code { font: 12px/1.4 monospace; overflow-wrap: anywhere; }
button, input, select, textarea { font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 8px; }
button { min-height: 32px; padding: 3px 12px; cursor: pointer; }
button:hover { border-color: var(--main); }
summary:hover { color: var(--main); }
button.main, [aria-pressed=true] { background: var(--main); color: var(--page); }
button.small, .choices button { min-height: 28px; padding: 1px 10px; font-size: 13px; }
button.icon { min-width: 32px; padding: 0; border-color: #0000; }
.head, button.grip { cursor: move; touch-action: none; user-select: none; }
.head, .row, .switch { display: flex; align-items: center; gap: 8px; }
.head { gap: 2px; padding: 8px; }
.grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
[role=tablist] { display: flex; flex-wrap: wrap; padding: 0 8px; border-bottom: 1px solid var(--line); }
[role=tab] { flex: 1 0 auto; min-height: 36px; padding: 0 3px; border: 0; border-bottom: 3px solid #0000; border-radius: 0; font-size: 13px; }
[role=tab][aria-selected=true] { border-color: var(--main); color: var(--main); font-weight: 600; }
[role=tab]:focus-visible, .page:focus-visible { outline-offset: -2px; }
.page { min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 12px; }
.page, .plain, .box, .copy { display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; align-content: start; }
ul { list-style: none; padding: 0; }
.signals { list-style: disc; margin-top: 4px; padding-inline-start: 20px; }
.card, .box { border: 1px solid var(--line); border-radius: 10px; }
.box, .attempt { padding: 10px 12px; }
.box, .told { background: var(--sunken); }
.card > * + *, .attempt > * + *, .field > * + * { margin-top: 8px; }
.card > :not(summary) { margin-inline: 12px; }
.card[open] { padding-bottom: 12px; }
.attempt.card > * { margin-inline: 0; }
summary { cursor: pointer; }
.card > summary { display: flex; align-items: center; gap: 8px; margin: 0; padding: 9px 12px; }
.card > summary::before { content: '▸'; content: '▸' / ''; color: var(--soft); }
.card[open] > summary { padding-bottom: 0; }
.card[open] > summary::before { content: '▾'; content: '▾' / ''; }
.verdict { display: block; }
.chip { min-width: 26px; padding: 0 7px; border: 1px solid; border-radius: 20px; color: var(--soft); font-size: 12px; font-weight: 600; text-align: center; }
.good { color: var(--main); }
.bad { color: var(--bad); }
.look { color: var(--look); }
.field + .field, .finding + .finding, dl > div + div { padding-top: 8px; border-top: 1px solid var(--line); }
.finding { display: flex; gap: 10px; align-items: flex-start; }
dl { display: grid; gap: 8px; }
dl > div { display: grid; grid-template-columns: 2fr 3fr; gap: 8px; }
dt, dd { overflow-wrap: anywhere; min-width: 0; }
dd { display: flex; flex-wrap: wrap; gap: 0 10px; margin: 0; }
dd > * { min-width: 0; }
.choices { display: flex; flex-wrap: wrap; gap: 6px; }
.told:empty { display: none; }
.told { padding: 6px 10px; border-inline-start: 3px solid; }
.box .told { background: none; }
label { display: block; }
.switch { font-weight: 600; }
.switch input { width: 18px; height: 18px; accent-color: var(--main); }
[type=tel], select, textarea { width: 100%; min-width: 0; padding: 5px 8px; border-color: var(--soft); }
textarea { resize: vertical; font: 12px/1.45 monospace; }
.bar { padding: 10px 12px; }
.unseen { position: fixed; clip-path: inset(50%); }
.layer, .glass { position: fixed; inset: 0; }
.layer { pointer-events: none; overflow: hidden; }
.glass { cursor: crosshair; background: #0b6b5711; }
.mark { position: fixed; border: 2px solid #0b8a6f; border-radius: 6px; }
.alone { border: 2px dashed #7b8894; }
.mark.field { padding: 0; border: 1px solid #2f6fd6; }
.chosen { z-index: -1; border: 3px solid #d9480f; box-shadow: 0 0 0 3px #d9480f44; }
.mark.field::after {
  content: attr(data-words); position: absolute; right: 4px; top: -9px; padding: 0 6px; border-radius: 8px;
  background: #2355a8; color: #fff; font: 600 11px/17px system-ui, sans-serif; white-space: nowrap;
}
@media (forced-colors: active) {
  [aria-pressed=true], [aria-selected=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
`;
