import { element } from '../element';
import { findFacts, type Finding } from '../facts';
import type { Desk } from '../desk';
import type { View } from './view';

const MARKS = { good: '✓', look: '!', bad: '✕', note: 'i' } as const;

const findingItem = (desk: Desk, { check, said, remedy }: Finding): HTMLElement =>
  element(
    'li',
    { class: `finding ${check}` },
    element(
      'span',
      { class: `chip ${check}`, role: 'img', 'aria-label': desk.words().checks[check] },
      MARKS[check],
    ),
    element(
      'div',
      { class: 'grow' },
      element('p', {}, said),
      remedy && element('p', { class: 'soft' }, remedy),
    ),
  );

/** Whether the service can work on this page, and what to do where it cannot. */
export const serviceView: View = {
  says: (desk) => findFacts(desk),
  build: (desk) => [
    element('ul', { class: 'plain' }, ...findFacts(desk).map((finding) => findingItem(desk, finding))),
  ],
};
