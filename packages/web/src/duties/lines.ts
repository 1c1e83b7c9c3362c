import {
  type Derivation,
  type Duty,
  type DutyKind,
  type Interview,
  dutyKinds,
} from '@rettidig/casework';
import { type Day, addDays, ageOn } from '@rettidig/engine';
import type { Citizen } from '@rettidig/store';
import { sundayOf } from '../format/days.ts';
import type { Texts } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';
import { dutyKey } from './key.ts';

/** What one line of a list says about the citizen; no CPR. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly protected: boolean;
}

export function named(citizen: Citizen, today: Day): Named {
  const { id, name, birthDate } = citizen;
  return { id, name, age: ageOn(birthDate, today), protected: citizen.protected };
}

/** Deadlines of one citizen that are met by the same kind of thing on the same day, shown as one line. */
export interface DutyLine {
  readonly citizen: Named;
  readonly first: Duty;
  readonly last: Duty;
  readonly count: number;
  /** Key of the first duty, for the page that explains it. */
  readonly key: string;
  /** First booked interview from today on, of the sort that the duty asks for. */
  readonly booked: Day | null;
}

const interviewDuties: ReadonlySet<DutyKind> = new Set([
  'foerste-samtale',
  'samtale',
  'loebende-samtale',
  'faelles-samtale',
  'barselssamtale',
  'sygeopfoelgning',
  'naeste-sygeopfoelgning',
  'tidlig-opfoelgning',
]);

/** Whether an interview of the municipality's is what the duty asks for. */
export function isInterviewDuty({ kind }: Duty): boolean {
  return interviewDuties.has(kind);
}

/** The municipality's next interview that is booked for a day from today on; null when none is. */
export function nextBooked(citizen: Citizen, today: Day): Day | null {
  return bookedFor(citizen, today, ({ holder }) => holder !== 'a-kasse');
}

function bookedFor(
  { caseFile }: Citizen,
  today: Day,
  counts: (interview: Interview) => boolean,
): Day | null {
  const booked = caseFile.interviews.find(
    (interview) => interview.state === 'booket' && interview.on >= today && counts(interview),
  );
  return booked?.on ?? null;
}

/** The next booked interview of the sort that a duty asks for; null for other duties. */
function bookedForDuty(citizen: Citizen, today: Day, duty: Duty): Day | null {
  if (!duty.actionable || !isInterviewDuty(duty)) return null;
  return bookedFor(citizen, today, ({ holder, kind }) => {
    if (duty.kind === 'faelles-samtale') return holder === 'faelles';
    return (kind === 'barselssamtale') === (duty.kind === 'barselssamtale') && holder !== 'a-kasse';
  });
}

/** The open duties of one citizen, numbers of a series with the same due day taken together, by due day. */
export function dutyLines(
  citizen: Citizen,
  derivation: Derivation,
  today: Day,
): readonly DutyLine[] {
  const open = derivation.duties.filter(({ actionable }) => actionable);
  return open.length === 0 ? [] : linesOf(citizen, derivation, open, today, together);
}

/** All duties of a case as lines; those that are met stand alone, since each has its own fact. */
export function caseLines(
  citizen: Citizen,
  derivation: Derivation,
  today: Day,
): readonly DutyLine[] {
  return linesOf(citizen, derivation, derivation.duties, today, (duty) =>
    duty.satisfiedBy === null ? together(duty) : `${together(duty)} ${duty.number}`,
  );
}

const together = ({ kind, due, course, of, status }: Duty): string =>
  `${kind} ${due} ${course} ${of} ${status}`;

function linesOf(
  citizen: Citizen,
  derivation: Derivation,
  shown: readonly Duty[],
  today: Day,
  lineOf: (duty: Duty) => string,
): readonly DutyLine[] {
  const lines = new Map<string, Duty[]>();
  for (const duty of shown) {
    const key = lineOf(duty);
    const line = lines.get(key);
    if (line) line.push(duty);
    else lines.set(key, [duty]);
  }
  const who = named(citizen, today);
  return [...lines.values()]
    .map((duties) => {
      const first = duties[0] as Duty;
      return {
        citizen: who,
        first,
        last: duties.at(-1) as Duty,
        count: duties.length,
        key: dutyKey(first, derivation.duties, citizen.caseFile.courses),
        booked: bookedForDuty(citizen, today, first),
      };
    })
    .toSorted((a, b) => a.first.due - b.first.due);
}

/** `Samtale 2–4 af 4 (3 tilbage)`, `Første tilbud`. */
export function dutyText(
  { first, last, count }: Pick<DutyLine, 'first' | 'last' | 'count'>,
  t: Texts,
  language: Language,
): string {
  const kind = dutyKinds.label(first.kind, language);
  if (first.of === 0) return `${kind} ${t.duty.endless(first.number)}`;
  if (first.of === 1) return kind;
  if (count === 1) return `${kind} ${t.duty.numberOf(first.number, first.of)}`;
  return `${kind} ${t.duty.numbersOf(first.number, last.number, first.of)} (${t.duty.left(count)})`;
}

/** One duty by its own name, for the timeline. */
export function dutyName(duty: Duty, t: Texts, language: Language): string {
  return dutyText({ first: duty, last: duty, count: 1 }, t, language);
}

/** Open duties by the time a caseworker plans in. */
export interface Agenda {
  readonly overdue: readonly DutyLine[];
  readonly today: readonly DutyLine[];
  /** From tomorrow to Sunday. */
  readonly week: readonly DutyLine[];
  readonly nextWeek: readonly DutyLine[];
}

/** Sorts lines into overdue, today, the rest of the week and next week; later ones are left out. */
export function agendaOf(lines: readonly DutyLine[], today: Day): Agenda {
  const sunday = sundayOf(today);
  const nextSunday = addDays(sunday, 7);
  const overdue: DutyLine[] = [];
  const onDay: DutyLine[] = [];
  const week: DutyLine[] = [];
  const nextWeek: DutyLine[] = [];
  for (const line of lines) {
    const { due } = line.first;
    if (due < today) overdue.push(line);
    else if (due === today) onDay.push(line);
    else if (due <= sunday) week.push(line);
    else if (due <= nextSunday) nextWeek.push(line);
  }
  return { overdue, today: onDay, week, nextWeek };
}
