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
  panel: Record<'close' | 'fold' | 'unfold' | 'move' | 'moveHelp' | 'language' | 'refresh' | 'tabs', string>;
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
    | 'none'
    | 'bound'
    | 'alone'
    | 'untitled'
    | 'system'
    | 'noFields'
    | 'others'
    | 'options'
    | 'allOptions'
    | 'correct'
    | 'show'
    | 'count'
    | 'controls'
    | 'pseudo'
    | 'secret',
    string
  >;
  attempts: Record<
    | 'none'
    | 'before'
    | 'test'
    | 'testLabel'
    | 'testHelp'
    | 'call'
    | 'calling'
    | 'reveal'
    | 'hide'
    | 'payload'
    | 'pushes'
    | 'released'
    | 'transport'
    | 'dry'
    | 'dryHelp'
    | 'dryOwner'
    | 'dryOn'
    | 'earlier'
    | 'page'
    | 'wouldSend',
    string
  >;
  correct: Record<
    | 'point'
    | 'pointHelp'
    | 'cancel'
    | 'list'
    | 'choose'
    | 'chosen'
    | 'now'
    | 'nothing'
    | 'what'
    | 'form'
    | 'leave'
    | 'bind'
    | 'undo'
    | 'done'
    | 'byAttribute'
    | 'refused'
    | 'made'
    | 'none'
    | 'copy'
    | 'copied'
    | 'pressCopy'
    | 'result'
    | 'formats'
    | 'leaveNote'
    | 'bindNote'
    | 'temporary',
    string
  >;
  formats: Record<Format, readonly [name: string, help: string]>;
  gtm: Record<'map' | 'row' | 'ignore' | 'forms', string>;
  service: Record<
    | 'running'
    | 'stopped'
    | 'widget'
    | 'blocked'
    | 'noWidget'
    | 'hash'
    | 'on'
    | 'off'
    | 'onUnknown'
    | 'twoTags'
    | 'method'
    | 'noMethod'
    | 'waiting'
    | 'violation'
    | 'metaPolicy'
    | 'noViolation'
    | 'layer'
    | 'noLayer'
    | 'layerOff'
    | 'tagManager'
    | 'noTagManager'
    | 'frames',
    Fact
  >;
  checks: Record<Check, string>;
  report: Record<'help' | 'text' | 'json' | 'copyText' | 'copyJson' | 'save', string>;
}

/** A language of the panel: a file of its own, fetched when it is needed. */
export interface Pack {
  language: Language;
  words: Words;
  signals: SignalWords;
  options: OptionWords;
  fields: FieldWords;
}
