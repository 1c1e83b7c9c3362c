import { meetingInserts, meetingPaper, type Paper } from '@rettidig/committee';
import type { KeptMinutes } from '@rettidig/store';
import type { ApprovalStand } from './load.ts';

/** Minutes as they were put up, with the sheet of their version under them. */
export function minutesPaper(
  { approvals }: Pick<ApprovalStand, 'approvals'>,
  { content, version }: KeptMinutes,
): Paper {
  return meetingPaper(
    { ...content.meeting, approvals: approvals.filter((line) => line.version === version) },
    content.form,
    { kind: 'referat', audience: 'medlem', inserts: meetingInserts(content.inserts) },
  );
}
