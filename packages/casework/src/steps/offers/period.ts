import {
  addDays,
  addWeeks,
  counted,
  danishDay,
  danishLongDay,
  type Day,
  mondayOf,
  openEnd,
  overlaps,
  type Period,
  valueOf,
} from '@rettidig/engine';
import { absenceKinds, activityKinds, type TargetGroup, wageSubsidyStart } from '@rettidig/law';
import { deriveDuties, groupOn } from '../../duties/derive.ts';
import { dutyName } from '../../duties/explain.ts';
import { subjectOf } from '../../duties/duty.ts';
import type { Activity, CaseFile } from '../../facts/case-file.ts';
import type { Remark, Situation } from '../step.ts';

/** When an offer is given, as a form has it: from the first day to the last. */
export interface OfferPeriod {
  readonly first: Day;
  readonly last: Day;
  /** Hours a week; null when it does not matter. */
  readonly hoursPerWeek: number | null;
}

/** The period of an offer, half-open. */
export function offerPeriod({ first, last }: Pick<OfferPeriod, 'first' | 'last'>): Period {
  return { from: first, to: addDays(last, 1) };
}

/** The Monday after a day, when offers usually begin. */
export function nextMonday(today: Day): Day {
  return addWeeks(mondayOf(today), 1);
}

/** The group that an offer is given to; what stands in the way when the citizen has none on its first day. */
export function groupFor(
  file: CaseFile,
  { first, last }: Pick<OfferPeriod, 'first' | 'last'>,
): { readonly group: TargetGroup | null; readonly problems: readonly Remark[] } {
  const problems: Remark[] = [];
  if (last < first) {
    problems.push({ field: 'til', text: 'Den sidste dag ligger før den første.' });
  }
  const course = file.courses.find(({ contactOn, to }) => contactOn <= first && first < to);
  if (course === undefined) {
    return {
      group: null,
      problems: [...problems, { field: 'fra', text: `${danishDay(first)} ${outside(file)}` }],
    };
  }
  if (last >= course.to) {
    const ends = danishDay(addDays(course.to, -1));
    problems.push({ field: 'til', text: `Kontaktforløbet slutter den ${ends}.` });
  }
  const group = groupOn(file, first);
  if (group === null) {
    problems.push({
      field: 'fra',
      text: `Borgeren har ingen målgruppe den ${danishDay(first)}, og så kan loven ikke spørges. Se ydelse og visitation.`,
    });
  }
  return { group, problems };
}

function outside({ courses }: CaseFile): string {
  const last = courses.at(-1);
  if (last === undefined) return 'ligger uden for et kontaktforløb. Borgeren har intet.';
  const until = last.to === openEnd ? '' : ` til ${danishDay(addDays(last.to, -1))}`;
  return `ligger uden for borgerens kontaktforløb, som løber fra ${danishDay(last.contactOn)}${until}.`;
}

/** What is unusual about when an offer is given, but allowed. */
export function periodWarnings(
  kind: Activity['kind'],
  offer: OfferPeriod,
  { file, today }: Situation,
  meetsDuty: boolean,
): readonly Remark[] {
  const warnings: Remark[] = [];
  const period = offerPeriod(offer);
  if (offer.first < today) {
    const days = counted(today - offer.first, 'dag', 'dage');
    warnings.push({ field: 'fra', text: `Den første dag ligger ${days} tilbage.` });
  }
  if (kind !== 'mentor') {
    const other = file.activities.find((one) => one.kind !== 'mentor' && overlaps(one, period));
    if (other !== undefined) {
      const name = activityKinds.label(other.kind, 'da').toLowerCase();
      warnings.push({
        field: 'fra',
        text: `Borgeren er i ${name} fra ${danishDay(other.from)}${untilOf(other)}. Perioderne overlapper.`,
      });
    }
    const absence = file.absences.find((one) => overlaps(one, period));
    if (absence !== undefined) {
      const name = absenceKinds.label(absence.kind, 'da').toLowerCase();
      warnings.push({
        field: 'fra',
        text: `Borgeren har fravær (${name}) fra ${danishDay(absence.from)}${untilOf(absence)}.`,
      });
    }
  }
  return [...warnings, ...dutyWarnings(kind, offer.first, { file, today }, meetsDuty)];
}

const untilOf = ({ to }: Period): string =>
  to === openEnd ? '' : ` til ${danishDay(addDays(to, -1))}`;

/** An offer that is due, and that this one does not meet, or begins too late for. */
function dutyWarnings(
  kind: Activity['kind'],
  first: Day,
  { file, today }: Pick<Situation, 'file' | 'today'>,
  meetsDuty: boolean,
): readonly Remark[] {
  const duty = deriveDuties(file, today).duties.find(
    (one) => one.actionable && subjectOf(one.kind) === 'tilbud',
  );
  if (duty === undefined || kind === 'mentor') return [];
  const what = `${dutyName(duty)} skal være begyndt senest den ${danishLongDay(duty.due)}`;
  if (!meetsDuty) {
    return [{ field: 'til', text: `${what}, og dette tilbud opfylder ikke den frist.` }];
  }
  if (first <= duty.due || duty.due < today) return [];
  const latest =
    kind === 'loentilskud' ? valueOf(wageSubsidyStart.decide({ due: duty.due }, duty.due)) : null;
  if (latest !== null && first <= latest) return [];
  return [{ field: 'fra', text: `${what}. Tilbuddet begynder efter fristen.` }];
}
