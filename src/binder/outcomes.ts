import type { Reason } from '../diagnostics/reasons';
import type { Transport } from '../delivery/entry';

/** What became of one attempt. `at`: wall-clock milliseconds; `form`: its id or title. */
export interface Outcome {
  at: number;
  form: string;
  state: 'sent' | 'confirmed' | 'queued' | 'skipped' | 'problem' | 'failed';
  reason: Reason | null;
  releasedBy: string | null;
  transport: Transport | null;
}

/** The last outcomes, the newest last. */
export interface OutcomeLog {
  add(outcome: Outcome): Outcome;
  list(): Outcome[];
}

const MOST = 20;

export function createOutcomeLog(): OutcomeLog {
  const outcomes: Outcome[] = [];
  return {
    add(outcome) {
      outcomes.push(outcome);
      if (outcomes.length > MOST) outcomes.shift();
      return outcome;
    },
    list: () => outcomes.map((outcome) => ({ ...outcome })),
  };
}
