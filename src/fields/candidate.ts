import type { ControlScore } from './score-control';
import type { ControlSnapshot } from './snapshot';

/** A control with its number and what speaks for it. */
export interface Candidate {
  index: number;
  control: ControlSnapshot;
  score: ControlScore;
}
