import type { DeclaredField, Field } from '../../fields/field';
import type { Reason } from '../../diagnostics/reasons';
import type { Transport } from '../../delivery/entry';
import type { OutcomeState } from '../api';
import type { FieldWords, OptionWords } from '../generated/words';
import type { SignalWords } from './signals';

export type Language = 'en' | 'ru';
export const TABS = ['forms', 'correct', 'attempts', 'service', 'report'] as const;
export type TabName = (typeof TABS)[number];

export type Place = 'control' | 'form' | 'ancestor' | 'script' | 'queue' | 'unit' | 'default';
export type Format = 'html' | 'tag' | 'gtm' | 'wordpress';
export type Check = 'good' | 'look' | 'bad' | 'note';

/** A fact about the service: what is so, and what to do about it (empty: nothing). */
export type Fact = readonly [said: string, remedy?: string];

/** Everything the panel says, in one language. `{names}` stand for values. */
export interface Words {
  title: string;
  panel: Record<'Close' | 'Fold' | 'Unfold' | 'Move' | 'MoveHelp' | 'Language' | 'Tabs', string>;
  tabs: Record<TabName, string>;
  reasons: Record<Reason, string>;
  /** What inspect() finds; declared ones are called as in the templates. */
  pieces: Record<Exclude<Field, DeclaredField>, string>;
  trust: Record<'strong' | 'fair' | 'weak' | 'declared', string>;
  states: Record<OutcomeState | 'open', string>;
  places: Record<Place, string>;
  released: Record<'navigation' | 'request' | 'timeout' | 'submit' | 'system', string>;
  transports: Record<Transport, string>;
  forms: Record<
    | 'None'
    | 'Bound'
    | 'Alone'
    | 'Untitled'
    | 'System'
    | 'NoFields'
    | 'Others'
    | 'Options'
    | 'AllOptions'
    | 'Correct'
    | 'Show'
    | 'Count'
    | 'Controls'
    | 'Pseudo',
    string
  >;
  attempts: Record<
    | 'None'
    | 'Test'
    | 'TestLabel'
    | 'TestHelp'
    | 'Call'
    | 'Calling'
    | 'Reveal'
    | 'Hide'
    | 'Payload'
    | 'Pushes'
    | 'Released'
    | 'Transport'
    | 'Dry'
    | 'DryHelp'
    | 'DryOwner'
    | 'Earlier'
    | 'WouldSend',
    string
  >;
  correct: Record<
    | 'Point'
    | 'PointHelp'
    | 'Cancel'
    | 'List'
    | 'Choose'
    | 'Chosen'
    | 'Now'
    | 'Nothing'
    | 'What'
    | 'Form'
    | 'Leave'
    | 'Bind'
    | 'Undo'
    | 'Done'
    | 'ByAttribute'
    | 'Refused'
    | 'Made'
    | 'Copy'
    | 'Copied'
    | 'PressCopy'
    | 'Result'
    | 'BindNote'
    | 'Temporary',
    string
  >;
  formats: Record<Format, readonly [name: string, help: string]>;
  gtm: Record<'Map' | 'Row' | 'Ignore' | 'Forms', string>;
  service: Record<
    | 'Running'
    | 'Stopped'
    | 'Widget'
    | 'Blocked'
    | 'NoWidget'
    | 'Hash'
    | 'On'
    | 'Off'
    | 'OnUnknown'
    | 'TwoTags'
    | 'Method'
    | 'NoMethod'
    | 'Waiting'
    | 'Violation'
    | 'MetaPolicy'
    | 'NoViolation'
    | 'Layer'
    | 'NoLayer'
    | 'LayerOff'
    | 'TagManager'
    | 'NoTagManager'
    | 'Frames',
    Fact
  >;
  checks: Record<Check, string>;
  report: Record<'Help' | 'Text' | 'Json' | 'Copy' | 'Save', string>;
}

/** A language of the panel: a file of its own, fetched when it is needed. */
export interface Pack {
  language: Language;
  words: Words;
  signals: SignalWords;
  options: OptionWords;
  fields: FieldWords;
}
