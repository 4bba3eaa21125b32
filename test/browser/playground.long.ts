import { expect } from 'vitest';
import { servePlayground } from '../../playground/server/serve.mjs';
import { eachEngine, inChromium } from './harness/each-engine';
import type { Page } from './harness/types';

interface Call {
  way: string;
  payload: { tel: string; person?: string };
}

/** One form of the page as a visitor fills it in, and the call its caption speaks of. */
interface Specimen {
  open?: string[];
  type: Record<string, string>;
  select?: [string, string];
  submit: string;
  call: { tel: string; person?: string };
}

const specimens: Record<string, Specimen> = {
  tilda: {
    type: { '[name=Name]': 'Анна', '[name=Phone]': '+7 (916) 123-45-01' },
    submit: '#tilda .t-submit',
    call: { tel: '79161234501', person: 'Анна' },
  },
  quiz: {
    open: ['#quiz [data-next]', '#quiz [data-next]'],
    type: { '[name=quiz_name]': 'Борис', '[name=quiz_phone]': '8 916 123-45-02' },
    submit: '#quiz [type=submit]',
    call: { tel: '79161234502', person: 'Борис' },
  },
  bitrix: {
    type: {
      '[name=form_text_11]': 'Вера',
      '[name=form_text_12]': '9161234503',
      '[name=captcha_word]': '4821',
    },
    submit: '#bitrix [type=submit]',
    call: { tel: '79161234503', person: 'Вера' },
  },
  cf7: {
    type: { '[name=your-name]': 'Глеб', '[name=your-tel]': '+7 916 123 45 04' },
    submit: '#cf7 [type=submit]',
    call: { tel: '79161234504', person: 'Глеб' },
  },
  split: {
    type: { '[name=fio]': 'Дарья', '[name=phone_number]': '29 123-45-67' },
    select: ['[name=phone_code]', '+375'],
    submit: '#split button',
    call: { tel: '375291234567', person: 'Дарья' },
  },
  parts: {
    type: { '[name=phone1]': '916', '[name=phone2]': '123', '[name=phone3]': '4506' },
    submit: '#parts button',
    call: { tel: '79161234506' },
  },
  pseudo: {
    type: { '#callme-phone': '+7 916 123-45-07' },
    submit: '#callme-button',
    call: { tel: '79161234507' },
  },
  popup: {
    open: ['#open-popup'],
    type: { '#popup-name': 'Жанна', '#popup-phone': '+7 916 123-45-08' },
    submit: '#popup .button',
    call: { tel: '79161234508', person: 'Жанна' },
  },
};

const calls = (page: Page) => page.evaluate<Call[]>('playgroundCalls');

async function fillIn(page: Page, { open = [], type, select, submit }: Specimen) {
  for (const selector of open) await page.click(selector);
  if (select) await page.select(...select);
  for (const [selector, text] of Object.entries(type)) await page.type(selector, text);
  await page.click(submit);
}

async function visitPlayground(page: Page, query: string, story: () => Promise<void>) {
  const { url, close } = await servePlayground();
  try {
    await page.goto(url + query);
    await page.waitFor("document.querySelectorAll('.panel .card').length > 0");
    await story();
  } finally {
    await page.goto('about:blank');
    await close();
  }
}

for (const [name, specimen] of Object.entries(specimens))
  eachEngine(`the ${name} form of the playground orders one call`, ({ page }) =>
    visitPlayground(page, '', async () => {
      await fillIn(page, specimen);
      await page.waitFor('playgroundCalls.length');
      await page.waitFor("ckAutobind.status().outcomes.some(({ state }) => state === 'confirmed')");
      const [call, ...more] = await calls(page);
      expect(call?.payload).toMatchObject(specimen.call);
      expect(more).toEqual([]);
    }),
  );

eachEngine('the English form is submitted by the browser, and its call is ordered once', ({ page }) =>
  visitPlayground(page, '', async () => {
    await page.evaluate(() =>
      addEventListener('playground:call', () =>
        sessionStorage.setItem(
          'seen',
          `${sessionStorage.getItem('seen') ?? ''} ${(window as never as { playgroundCalls: Call[] }).playgroundCalls.map(({ payload }) => payload.tel).join()}`,
        ),
      ),
    );
    await page.type('[name=full_name]', 'Ann');
    await page.type('#english [name=phone]', '+44 20 7946 0958');
    await page.click('#english button');
    await page.waitFor("location.pathname === '/thanks.html' && 'status' in ckAutobind");
    const here = await page.evaluate<string>(
      "(sessionStorage.getItem('seen') ?? '') + playgroundCalls.map(({ payload }) => ' ' + payload.tel).join('')",
    );
    expect(here.trim()).toBe('442079460958');
  }),
);

eachEngine('a Contact Form 7 form that the site refuses orders no call', ({ page }) =>
  visitPlayground(page, '', async () => {
    await page.type('[name=your-tel]', '+7 916 123-45-09');
    await page.click('#cf7 [type=submit]');
    await page.waitFor("ckAutobind.status().outcomes.some(({ reason }) => reason === 'refused_by_site')");
    expect(await calls(page)).toEqual([]);
  }),
);

eachEngine('login, search and newsletter stay alone, whatever is typed into them', ({ page }) =>
  visitPlayground(page, '', async () => {
    for (const [id, control, text] of [
      ['login', '#login-phone', '+7 916 123-45-10'],
      ['search', '#search-text', '+7 916 123-45-11'],
      ['newsletter', '#newsletter-mail', 'anna@example.com'],
    ] as const) {
      await page.type(control, text);
      await page.click(`#${id} .button`);
      await page.waitFor(`!document.querySelector('#${id} .answer').hidden`);
    }
    await fillIn(page, specimens.tilda!);
    await page.waitFor('playgroundCalls.length');
    expect((await calls(page)).map(({ payload }) => payload.tel)).toEqual(['79161234501']);
  }),
);

eachEngine(
  'a widget that comes late gets the call, one that throws gets it as an event',
  async ({ page }) => {
    await visitPlayground(page, '?widget=late', async () => {
      await fillIn(page, specimens.parts!);
      expect(await calls(page)).toEqual([]);
      await page.waitFor('playgroundCalls.length');
      expect((await calls(page)).map(({ way }) => way)).toEqual(['ckForms.ckEvent']);
    });
    await visitPlayground(page, '?widget=throws', async () => {
      await fillIn(page, specimens.split!);
      await page.waitFor('playgroundCalls.length');
      expect((await calls(page)).map(({ way }) => way)).toEqual(['CallKeeperEvent']);
    });
  },
);

eachEngine('without a widget the call waits, and a dry run orders none', async ({ page }) => {
  await visitPlayground(page, '?widget=missing', async () => {
    await fillIn(page, specimens.parts!);
    await page.waitFor('ckAutobind.status().outbox === 1');
    expect(await page.evaluate('ckAutobind.status().widget.present')).toBe(false);
  });
  await visitPlayground(page, '?dry-run=on', async () => {
    await fillIn(page, specimens.pseudo!);
    await page.waitFor("ckAutobind.status().outcomes.some(({ reason }) => reason === 'dry_run')");
    expect(await calls(page)).toEqual([]);
  });
});

inChromium('the panel says of every form what inspect() says, and the policy is never violated', ({ page }) =>
  visitPlayground(page, '', async () => {
    const told = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.specimen > .chip')].map((chip) => chip.parentElement.id + (chip.matches('.bound') ? ' bound' : ' alone'))",
    );
    expect(told).toEqual([
      ...['tilda', 'quiz', 'bitrix', 'cf7', 'split', 'parts', 'pseudo', 'english'].map((id) => `${id} bound`),
      ...['login', 'search', 'newsletter'].map((id) => `${id} alone`),
    ]);
    const asked = await page.evaluate<string[]>(
      "ckAutobind.inspect().filter(({ form }) => form.closest('.specimen')).map(({ form, bound }) => form.closest('.specimen').id + (bound ? ' bound' : ' alone'))",
    );
    expect([...told].sort()).toEqual(asked.sort());
    await fillIn(page, specimens.cf7!);
    await page.waitFor('playgroundCalls.length');
    const violations = await page.evaluate<unknown[]>(
      () =>
        new Promise((resolve) => {
          const all = new ReportingObserver((reports) => resolve(reports.map(({ body }) => body)), {
            types: ['csp-violation'],
            buffered: true,
          });
          all.observe();
          setTimeout(() => resolve([]), 300);
        }),
    );
    expect(violations).toEqual([]);
  }),
);
