import { type Day, isoDay } from '@rettidig/engine';
import { canonicalJson } from '../provenance/canonical.ts';
import { type AtStart, offerKey, participantAtStart } from './at-start.ts';
import type { ProjectCost } from './cost.ts';
import type { BeforeAfter, EvaluatedGroup, Evaluation } from './evaluate.ts';
import {
  dayOfPoint,
  hasLeft,
  isEmployed,
  isSelfSupporting,
  paidHoursOn,
  type Participant,
  type Point,
  statusCodeOn,
} from './participant.ts';

/** One number of an evaluation by its key, such as `sygedagpenge/ugen-efter/foer`; null where there is none. */
export interface FrozenLine {
  readonly key: string;
  readonly value: string | null;
}

/** What an evaluation holds: the second form also says how the participants stood on their first day. */
export type EvaluationForm = 1 | 2;
export const newestForm: EvaluationForm = 2;

/** The form of what was frozen, so that it is computed again as it was. */
export const formOf = (lines: readonly FrozenLine[]): EvaluationForm =>
  lines.some(({ key }) => key === 'ved-start/af') ? 2 : 1;

/** Every number of an evaluation, in order, exact as text: whole numbers, shares of 1 with six decimals, øre. */
export function evaluationLines(
  evaluation: Evaluation,
  cost: ProjectCost | null,
  form: EvaluationForm = newestForm,
): readonly FrozenLine[] {
  const { started, running, left, completed, evaluated, exits, target, meanDays } = evaluation;
  const { ends, sickness, selfSupport, employment, degree, workOrSchool } = evaluation;
  const pair = (name: string, { after, of, before, later }: BeforeAfter): readonly FrozenLine[] => [
    line(`${name}/${after}/af`, of),
    // Of nobody nothing is known, which is not 0.
    line(`${name}/${after}/foer`, of === 0 ? null : before),
    line(`${name}/${after}/efter`, of === 0 ? null : later),
  ];
  return [
    line('begyndt', started),
    ...(form === 1 ? [] : atStartLines(evaluation.atStart)),
    line('i-gang', running),
    line('sluttet', left),
    line('gennemfoert', completed),
    line('laengde', meanDays),
    line('set-paa', evaluated),
    ...[...ends]
      .map(([reason, count]) => line(`slut/${reason ?? 'uden-grund'}`, count))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...pair('sygedagpenge', sickness),
    ...pair('selvforsoergende', selfSupport),
    ...pair('job', employment),
    line(`grad/${degree.after}/af`, degree.of),
    line(`grad/${degree.after}/ukendt`, degree.unknown),
    line(`grad/${degree.after}/foer`, degree.before),
    line(`grad/${degree.after}/efter`, degree.later),
    ...workOrSchool.flatMap((one) => pair('job-eller-uddannelse', one)),
    ...evaluation.statuses.flatMap(({ point, counts }) =>
      [...counts]
        .map(([code, count]) => line(`status/${point}/${code}`, count))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ),
    line('naaet', exits),
    line('maaltal', target),
    ...evaluation.progress.flatMap(({ measure, better, of }) => [
      line(`fremgang/${measure}/bedre`, of === 0 ? null : better),
      line(`fremgang/${measure}/af`, of),
    ]),
    ...(cost === null
      ? []
      : [
          line('pris/i-alt', cost.total),
          line('pris/deltager', cost.perParticipant),
          line('pris/gennemfoert', cost.perCompleted),
          line('pris/afgang', cost.perExit),
        ]),
  ];
}

const line = (key: string, value: number | null): FrozenLine => ({
  key,
  value: value === null ? null : String(Number(value.toFixed(6))),
});

/** Lengths of cases are days. */
function atStartLines(start: AtStart): readonly FrozenLine[] {
  const { of, withCase, days, offers, withoutOffer, withMentor } = start;
  return [
    line('ved-start/af', of),
    line('sag/af', withCase),
    line('sag/gennemsnit', days?.mean ?? null),
    line('sag/korteste', days?.least ?? null),
    line('sag/laengste', days?.most ?? null),
    ...offers.map((one) => line(offerKey(one), one.count)),
    line('uden-tilbud', withoutOffer),
    line('mentor', withMentor),
  ];
}

const points: readonly Point[] = ['start', 'slut', 'ugen-efter', 'seks-maaneder', 'et-aar'];

/**
 * What one participant adds to an evaluation on a day, as one text: the days and the end of the part, what was lived on at
 * each point that has come, and the answers; of the second form also the case and the offers on the first day. What an
 * evaluation does not read is not in it.
 */
export function contributionText(participant: Participant, on: Day, form: EvaluationForm): string {
  const { part, answers } = participant;
  const left = hasLeft(part, on);
  return canonicalJson({
    part: part.id,
    from: isoDay(part.from),
    to: left ? isoDay(part.to) : null,
    ended: left ? part.ended : null,
    ...(form === 1 ? {} : { start: participantAtStart(participant) }),
    points: points
      .map((point) => ({ point, day: dayOfPoint(part, point) }))
      .filter(({ point, day }) => day <= on && (left || point === 'start'))
      .map(({ point, day }) => ({
        point,
        status: statusCodeOn(participant, day),
        selfSupporting: isSelfSupporting(participant, day),
        employed: isEmployed(participant, day),
        hours: paidHoursOn(participant, day),
      })),
    answers: answers
      .map(({ on: day, measure, value }) => `${isoDay(day)} ${measure} ${value}`)
      .toSorted(),
  });
}

/** Under what an evaluation is frozen: by these it is computed again. */
export interface EvaluationUnder {
  readonly municipality: number;
  readonly project: string;
  readonly group: EvaluatedGroup;
  readonly asKnownAt: string;
  readonly on: Day;
  readonly form: EvaluationForm;
}

/** The lines that the hash of a frozen evaluation is taken of: under what, every number, and what each participant adds. */
export function evaluationHashLines(
  { municipality, project, group, asKnownAt, on, form }: EvaluationUnder,
  lines: readonly FrozenLine[],
  participants: readonly Participant[],
): readonly string[] {
  return [
    canonicalJson({
      form: `rettidig-evaluering-${form}`,
      municipality,
      project,
      group,
      asKnownAt,
      on: isoDay(on),
    }),
    ...lines.map(({ key, value }) => canonicalJson({ key, value })),
    ...begun(participants, on)
      .map((one) => contributionText(one, on, form))
      .toSorted(),
  ];
}

/** How many participants came into an evaluation, went out of it, or add something else. */
export interface ParticipantsMoved {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** Compares the participants of two times by their parts in the project. Ids of parts only; nobody is named. */
export function participantsMoved(
  before: readonly Participant[],
  after: readonly Participant[],
  { on, form }: Pick<EvaluationUnder, 'on' | 'form'>,
): ParticipantsMoved {
  const textsOf = (some: readonly Participant[]): ReadonlyMap<string, string> =>
    new Map(begun(some, on).map((one) => [one.part.id, contributionText(one, on, form)]));
  const [was, is] = [textsOf(before), textsOf(after)];
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    gone: [...was.keys()].filter((id) => !is.has(id)),
    changed: [...is].flatMap(([id, text]) => (was.has(id) && was.get(id) !== text ? [id] : [])),
  };
}

const begun = (participants: readonly Participant[], on: Day): readonly Participant[] =>
  participants.filter(({ part }) => part.from <= on);
