import { expect, vi } from 'vitest';
import { inChromium } from './harness/each-engine';
import { until } from './harness/page';
import type { Page } from './harness/types';

vi.setConfig({ testTimeout: 600_000 });

const SCRIPTS = `<script src="/harness/fake-widget.js?ack=1"></script>
  <script src="/dist/ck-autobind.min.js" data-ck-dedupe="0" data-ck-limit="15"></script>`;

/** Runs in the page: forms come, are touched, some are tried, and all go. */
async function live(rounds: number, forms: number): Promise<number> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const mount = (round: number) => {
    const place = document.body.appendChild(document.createElement('div'));
    if (round % 10 === 0) place.attachShadow({ mode: 'open' });
    const root = place.shadowRoot ?? place;
    for (let index = 0; index < forms; index++) {
      const form = document.createElement('form');
      form.innerHTML = `<p class="error"></p><input name="phone" type="tel"><button>Отправить</button>`;
      root.append(form);
    }
    return { place, all: Array.from(root.querySelectorAll('form')) };
  };
  const tryOne = (form: HTMLFormElement, index: number) => {
    const [phone] = form.elements as unknown as HTMLInputElement[];
    phone!.value = index % 3 ? `+7916${String(1e6 + index).slice(-7)}` : '123';
    form.onsubmit = (event) => {
      event.preventDefault();
      if (index % 3 === 1) form.querySelector('p')!.textContent = 'no';
    };
    form.requestSubmit();
    form.querySelector('button')!.click();
  };
  for (let round = 0; round < rounds; round++) {
    const { place, all } = mount(round);
    for (const form of all)
      for (const type of ['pointerdown', 'focusin', 'input'])
        form.querySelector('input')!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    all.slice(0, 5).forEach((form, index) => tryOne(form, round * 5 + index));
    if (round % 25 === 0) await pause(900);
    place.remove();
    await pause(0);
  }
  return document.querySelectorAll('form').length;
}

/** Forms that are alive, in the page or out of it. */
async function countForms(page: Page): Promise<number> {
  const cdp = await page.cdp!();
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLFormElement.prototype' });
  const asked = { prototypeObjectId: result.objectId!, objectGroup: 'forms' };
  const { objects } = await cdp.send('Runtime.queryObjects', asked);
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length }',
  });
  // What was found would be kept alive by the answer.
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'forms' });
  await cdp.detach();
  return length.value as number;
}

inChromium(
  'K-10 no form that left the page is kept alive, whatever became of it',
  async ({ page, server }) => {
    await page.goto(server.page('/', SCRIPTS));
    expect(await page.evaluate(live, 100, 200)).toBe(0);
    const outcomes = await page.evaluate<string[]>(
      'ckAutobind.status().outcomes.map(({ state, reason }) => reason || state)',
    );
    expect(new Set(outcomes).size).toBeGreaterThan(1);
    await until(async () => !(await countForms(page)));
  },
);

inChromium(
  'where CallKeeper never acknowledges a call, its form is let go of all the same',
  async ({ page, server }) => {
    // Minutes pass in a second, on the page's clock and on ours alike.
    const hurry = '<script>later = setTimeout; setTimeout = (run, ms) => later(run, ms / 50)</script>';
    await page.goto(server.page('/', hurry + SCRIPTS.replace('ack=1', 'silent')));
    expect(await page.evaluate(live, 20, 10)).toBe(0);
    await page.waitFor('__calls.length > 0');
    await until(async () => !(await countForms(page)));
  },
);

inChromium('the count behind that promise does see a form that is kept', async ({ page, server }) => {
  await page.goto(server.page('/', SCRIPTS));
  await page.evaluate(`kept = document.createElement('form')`);
  expect(await countForms(page)).toBe(1);
});
