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
