import { addDays, contains, type Day, openEnd } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';
import type { Activity, CaseFile, Interview } from '../facts/case-file.ts';
import type { CaseRecords, PlanLine } from '../facts/case-records.ts';

/** What a caseworker must see to that no duty of the law asks for. */
export const attentionKinds = codeList('opmaerksomhed', [
  ['samtale-ikke-registreret', 'Samtale, der ikke er registreret', 'Interview not registered'],
  ['planlinje-overskredet', 'Aftale over tid', 'Agreement past its day'],
  ['tilbud-slutter', 'Tilbud slutter', 'Offer ends'],
  ['ingen-sagsbehandler', 'Ingen sagsbehandler', 'No caseworker'],
]);
export type AttentionKind = CodeOf<typeof attentionKinds>;

/** Something to see to, and the fact that it is about. */
export type Attention =
  | {
      readonly kind: 'samtale-ikke-registreret';
      readonly on: Day;
      readonly interview: Interview;
    }
  | { readonly kind: 'planlinje-overskredet'; readonly on: Day; readonly line: PlanLine }
  | { readonly kind: 'tilbud-slutter'; readonly on: Day; readonly activity: Activity }
  | { readonly kind: 'ingen-sagsbehandler'; readonly on: Day };

/** Days before an offer ends in which somebody should think of what comes after. */
const daysAhead = 14;

/**
 * What there is to see to in a case on a day, oldest first: booked interviews of which nobody has said how they went,
 * agreements past their day, offers that end within two weeks, and that nobody has the case. Nothing where no contact
 * course runs.
 */
export function attentionOf(
  file: CaseFile,
  { assignments, planLines }: CaseRecords,
  on: Day,
): readonly Attention[] {
  const course = file.courses.findLast(({ contactOn, to }) => contactOn <= on && on < to);
  if (course === undefined) return [];
  const found: Attention[] = [];
  for (const interview of file.interviews) {
    if (interview.state === 'booket' && interview.on < on && interview.holder !== 'a-kasse') {
      found.push({ kind: 'samtale-ikke-registreret', on: interview.on, interview });
    }
  }
  for (const line of planLines) {
    if (line.state === 'aaben' && line.due !== null && line.due < on) {
      found.push({ kind: 'planlinje-overskredet', on: line.due, line });
    }
  }
  for (const activity of file.activities) {
    const ends = activity.to !== openEnd && activity.to <= addDays(on, daysAhead);
    if (contains(activity, on) && ends) {
      found.push({ kind: 'tilbud-slutter', on: addDays(activity.to, -1), activity });
    }
  }
  if (!assignments.some((assignment) => contains(assignment, on))) {
    found.push({ kind: 'ingen-sagsbehandler', on });
  }
  return found.toSorted((a, b) => a.on - b.on);
}
