/** The panel's own styles; nothing of the page reaches in. */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  z-index: 2147483647 !important;
  color-scheme: light dark;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.panel, .layer {
  --page: #ffffff; --sunken: #f3f5f7; --line: #d3dae0; --ink: #17212b; --soft: #51606e;
  --main: #0b6b57; --on-main: #ffffff; --good: #0b6b57; --good-page: #e0f3ec;
  --bad: #a3231a; --bad-page: #fbe7e4; --look: #7a4a00; --look-page: #fdf0d5; --note: #44525f; --note-page: #e8edf1;
}
@media (prefers-color-scheme: dark) {
  .panel, .layer {
    --page: #161d24; --sunken: #1f2831; --line: #3a4754; --ink: #eef2f5; --soft: #a9b6c2;
    --main: #5fd6b6; --on-main: #06251d; --good: #7fe0c4; --good-page: #12382f;
    --bad: #ffaba1; --bad-page: #4a1d19; --look: #ffcf82; --look-page: #43300d; --note: #b9c5cf; --note-page: #2b3641;
  }
}
.panel {
  position: fixed; right: 16px; bottom: 16px; width: min(440px, calc(100vw - 16px)); max-height: min(680px, 86vh);
  display: flex; flex-direction: column; overflow: hidden;
  border: 1px solid var(--line); border-radius: 12px; background: var(--page); color: var(--ink);
  box-shadow: 0 12px 40px rgb(0 0 0 / 28%);
  font: 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; text-align: start;
}
@media (max-width: 520px) {
  .panel { right: 8px; bottom: 8px; max-height: 66vh; }
  [role=tab] { padding: 4px 3px !important; font-size: 12.5px !important; }
}
.head { display: flex; align-items: center; gap: 4px; padding: 8px 8px 6px; cursor: move; touch-action: none; user-select: none; }
h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
h2 { font-size: 15px; line-height: 1.25; }
h3 { font-size: 14px; }
h4, .minor { margin-top: 10px; font-size: 12px; color: var(--soft); font-weight: 600; }
.grow { flex: 1 1 0; min-width: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: 13px; }
code { font: 12px/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
button, input, select, textarea { font: inherit; color: inherit; }
button {
  min-height: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--page); cursor: pointer;
}
button:hover { background: var(--sunken); }
button.main { border-color: var(--main); background: var(--main); color: var(--on-main); }
button.small { min-height: 28px; padding: 2px 10px; font-size: 13px; }
button.icon { display: grid; place-items: center; min-width: 32px; padding: 0 6px; border-color: transparent; background: none; font-size: 13px; }
button.icon:hover { background: var(--sunken); }
button.grip { cursor: move; }
button[aria-pressed=true] { border-color: var(--main); background: var(--good-page); color: var(--good); font-weight: 600; }
:focus-visible { outline: 2px solid var(--main); outline-offset: 2px; }
.panel:focus { outline: none; }
[role=tablist] { display: flex; flex-wrap: wrap; padding: 0 8px; border-bottom: 1px solid var(--line); }
[role=tab] {
  flex: 1 0 auto; min-height: 36px; padding: 4px 7px; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; font-size: 13.5px;
}
[role=tab][aria-selected=true] { border-color: var(--main); color: var(--good); font-weight: 600; }
[role=tab]:focus-visible, .page:focus-visible, summary:focus-visible { outline-offset: -2px; }
.page { flex: 1 1 auto; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 12px; display: grid; gap: 10px; align-content: start; }
.page > * { min-width: 0; }
.row { display: flex; align-items: center; flex-wrap: wrap; gap: 8px; }
li.row { flex-wrap: nowrap; padding: 4px 0; }
ul.plain { list-style: none; display: grid; gap: 6px; }
.card, .box { border: 1px solid var(--line); border-radius: 10px; background: var(--page); }
.box { padding: 10px 12px; display: grid; gap: 8px; background: var(--sunken); }
.box h4 { margin: 2px 0 0; }
.card > *:not(summary) { margin-inline: 12px; }
.card > *:last-child:not(summary) { margin-bottom: 12px; }
.card > * + * { margin-top: 8px; }
.card > summary { display: flex; align-items: center; gap: 8px; padding: 9px 12px; border-radius: 10px; cursor: pointer; list-style: none; }
.card > summary::-webkit-details-marker { display: none; }
.card > summary::before { content: '▸'; color: var(--soft); }
.card[open] > summary::before { content: '▾'; }
.card > summary:hover { background: var(--sunken); }
.verdict { display: block; font-size: 13px; color: var(--soft); }
.attempt { padding-top: 10px; }
.chip { flex: none; padding: 1px 8px; border-radius: 20px; font-size: 12px; font-weight: 600; background: var(--note-page); color: var(--note); }
.chip.good { background: var(--good-page); color: var(--good); }
.chip.bad { background: var(--bad-page); color: var(--bad); }
.chip.look { background: var(--look-page); color: var(--look); }
.field { padding: 8px 0; border-top: 1px solid var(--line); }
.field:first-child { border-top: 0; padding-top: 0; }
.signals { padding-inline-start: 18px; font-size: 13px; color: var(--soft); }
.quiet > summary, .options > summary { cursor: pointer; font-size: 13px; color: var(--soft); padding: 4px 0; }
dl { display: grid; gap: 6px; font-size: 13px; }
dl > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 8px; padding-bottom: 5px; border-bottom: 1px solid var(--line); }
dl > div:last-child { border-bottom: 0; }
dt { color: var(--soft); overflow-wrap: anywhere; }
dd { display: flex; flex-wrap: wrap; gap: 2px 10px; overflow-wrap: anywhere; min-width: 0; }
dd > * { min-width: 0; }
.finding { display: flex; gap: 10px; align-items: flex-start; padding: 6px 0; border-bottom: 1px solid var(--line); }
.finding:last-child { border-bottom: 0; }
.finding .chip { min-width: 24px; text-align: center; }
.choices { display: flex; flex-wrap: wrap; gap: 6px; }
.choices button { min-height: 30px; padding: 2px 10px; font-size: 13px; }
.told:empty { display: none; }
.told { padding: 6px 10px; border-radius: 8px; background: var(--good-page); color: var(--good); }
.told.bad { background: var(--bad-page); color: var(--bad); }
.switch { display: flex; align-items: center; gap: 8px; font-weight: 600; }
.switch input { width: 18px; height: 18px; accent-color: var(--main); }
input[type=tel], select, textarea { min-width: 0; border: 1px solid var(--note); border-radius: 8px; background: var(--page); padding: 6px 8px; }
select, textarea { width: 100%; }
textarea { resize: vertical; font: 12px/1.45 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.copy { display: grid; gap: 6px; }
.bar { padding: 10px 12px; }
.unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.layer { position: fixed; inset: 0; pointer-events: none; overflow: hidden; }
.mark { position: fixed; border: 2px solid #0b8a6f; border-radius: 6px; }
.mark.alone { border: 2px dashed #7b8894; }
.mark.field { border-color: #2f6fd6; border-width: 1px; }
.mark.chosen { border: 3px solid #d9480f; box-shadow: 0 0 0 3px rgb(217 72 15 / 25%); }
.mark.field::after {
  content: attr(data-words); position: absolute; right: 4px; top: -9px; padding: 0 6px; border-radius: 8px;
  background: #2355a8; color: #fff; font: 600 11px/17px system-ui, sans-serif; white-space: nowrap;
}
.glass { position: fixed; inset: 0; cursor: crosshair; background: rgb(11 107 87 / 6%); }
@media (forced-colors: active) {
  .mark { border-color: Highlight; }
  .chip, .told { border: 1px solid; }
}
`;
