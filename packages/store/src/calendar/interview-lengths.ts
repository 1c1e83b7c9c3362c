import { type InterviewLengths, standardMinutes } from '@rettidig/casework';
import type { InterviewKind } from '@rettidig/law';
import type { Tx } from '../access.ts';
import { closeKept, keep } from './kept.ts';

/** Minutes that an interview of each kind is given: the municipality's own, else the standard. */
export async function interviewLengths(tx: Tx): Promise<InterviewLengths> {
  const own = await tx.db
    .selectFrom('interview_length')
    .where('municipality', '=', tx.access.municipality)
    .where('superseded_at', 'is', null)
    .select(['kind', 'minutes'])
    .execute();
  return { ...standardMinutes, ...Object.fromEntries(own.map((row) => [row.kind, row.minutes])) };
}

/** Sets the minutes that an interview of a kind is given from now on. */
export async function saveInterviewLength(
  tx: Tx,
  kind: InterviewKind,
  minutes: number,
): Promise<void> {
  await closeKept(tx, 'interview_length', { kind });
  await keep(tx, 'interview_length', { kind, minutes });
}
