import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { approvalStanding } from './approval.ts';

const today = day('2026-11-18');
test.for([
  [null, '2026-11-18', 'afventer'],
  [null, '2026-11-17', 'overskredet'],
  [null, null, 'afventer'],
  ['2026-11-17', '2026-11-17', 'i-tide'],
  ['2026-11-18', '2026-11-17', 'for-sent'],
  ['2022-10-12', null, 'i-tide'],
] as const)('signed %s and due %s is %s on 18 November 2026', ([on, due, standing]) => {
  const approval = { on: on === null ? null : day(on), dueOn: due === null ? null : day(due) };
  expect(approvalStanding(approval, today)).toBe(standing);
});
