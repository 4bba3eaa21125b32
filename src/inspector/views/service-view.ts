import { element } from '../element';
import { findFacts, type Finding } from '../facts';
import type { Desk } from '../desk';
import type { View } from './view';

const MARKS = { good: '✓', look: '!', bad: '✕', note: 'i' } as const;

const findingItem = (desk: Desk, { check, said, remedy }: Finding): HTMLElement =>
  element(
    'li.finding',
    {},
    element(
      'span',
      { class: `chip ${check}`, role: 'img', 'aria-label': desk.words().checks[check] },
      MARKS[check],
    ),
    element('div.grow', {}, said, remedy && element('p.soft', {}, remedy)),
  );

/** Whether the service can work on this page, and what to do where it cannot. */
export const serviceView: View = (desk) => [
  element('ul.plain', {}, ...findFacts(desk).map((finding) => findingItem(desk, finding))),
];
