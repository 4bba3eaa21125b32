import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { step, type Happening, type Stage } from '../../../src/delivery/machine';

const HAPPENINGS: Happening[] = [
  'widget',
  'service',
  'deadline',
  'done',
  'reload',
  'resend',
  'ack',
  'expire',
];
const STAGES: Stage[] = ['queued', 'blind', 'handing', 'handed', 'acked'];

test('the table of states in docs/delivery.md is the one the script works by', () => {
  const docs = readFileSync(new URL('../../../docs/delivery.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- states -->([^]*)<!-- \/states -->/.exec(docs) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const own = STAGES.map((stage) => [stage, ...HAPPENINGS.map((happening) => step(stage, happening) ?? '')]);
  expect(rows).toEqual(own);
});
