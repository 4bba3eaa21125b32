import { createAttemptLog, type AttemptLog } from './attempts';
import type { Api, FormReport, Outcome, Status } from './api';
import { createCorrections, type Corrections, type Result } from './corrections';
import { createPushReader } from './data-layer';
import { createDryRun, type DryRun } from './dry-run';
import { observeViolations, type Violation } from './policy';
import type { Settings } from './settings';
import type { Format, Language, Pack, TabName, Words } from './words/words';

/** Fetches a language; the other one where it is not to be had. */
export type LoadPack = (language: Language) => Promise<Pack>;

/** What a person has done with the panel so far. */
export interface Shown {
  tab: TabName;
  folded: boolean;
  /** Keys of everything that was unfolded. */
  open: Set<string>;
  chosen: Element | null;
  result: Result | null;
  picking: boolean;
  listed: Element | null;
  format: Format;
  tel: string;
  tested: Outcome | 'calling' | null;
}

/** Everything that the views of the panel look at and act upon. */
export interface Desk {
  readonly win: Window;
  readonly api: Api;
  readonly settings: Settings;
  readonly log: AttemptLog;
  readonly dryRun: DryRun;
  readonly corrections: Corrections;
  readonly shown: Shown;
  reports: FormReport[];
  status: Status;
  violations(): Violation[];
  /** The language it speaks now. */
  pack: Pack;
  language(): Language;
  words(): Words;
  /** Speaks another language from now on. */
  speak(language: Language): void;
  /** Asks the script anew and shows what it says. */
  refresh(): void;
  /** Shows what changed. */
  render(): void;
  /** Tells a person who hears the panel rather than sees it. */
  say(text: string): void;
  /** Brings an element of the page into view and marks it. */
  point(element: Element | null): void;
  stop(): void;
}

const createShown = (): Shown => ({
  tab: 'forms',
  folded: false,
  open: new Set(),
  chosen: null,
  result: null,
  picking: false,
  listed: null,
  format: 'html',
  tel: '',
  tested: null,
});

const NONE = () => undefined;

function speak(desk: Desk, language: Language, loadPack: LoadPack): void {
  desk.settings.write({ language });
  void loadPack(language).then((pack) => {
    desk.pack = pack;
    desk.render();
  });
}

/** Puts together what the panel knows; nothing is shown yet. */
export function createDesk(win: Window, api: Api, settings: Settings, pack: Pack, loadPack: LoadPack): Desk {
  const changed = () => desk.refresh();
  const policy = observeViolations(win, changed);
  const dryRun = createDryRun(win, api, settings);
  const reports = api.inspect();
  const readPushes = createPushReader(win, reports);
  const log = createAttemptLog(win, api, () => readPushes(desk.reports), changed);
  const desk: Desk = {
    win,
    api,
    settings,
    log,
    dryRun,
    corrections: createCorrections(api),
    shown: createShown(),
    reports,
    status: api.status(),
    violations: policy.list,
    pack,
    language: () => desk.pack.language,
    words: () => desk.pack.words,
    speak: (language) => speak(desk, language, loadPack),
    refresh() {
      desk.reports = api.inspect();
      desk.status = api.status();
      desk.render();
    },
    render: NONE,
    say: NONE,
    point: NONE,
    stop() {
      [policy, dryRun, log].forEach(({ stop }) => stop());
      // What is still to come has nothing to show.
      desk.render = NONE;
    },
  };
  return desk;
}
