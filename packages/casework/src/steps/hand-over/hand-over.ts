import { addDays, contains, type Day, danishDay, openEnd, periodOn } from '@rettidig/engine';
import { type FactChange, type Situation, type StepOutcome, decided, refused } from '../step.ts';

/** A case that is handed over to a colleague: for good, or while somebody is away (vikar). */
export interface HandOver {
  readonly to: { readonly id: string; readonly name: string };
  readonly from: Day;
  /** The last day of a substitute; null when it is for good. */
  readonly lastDay: Day | null;
  /** Whether booked interviews go along. */
  readonly withBookings: boolean;
  /** What the colleague should know; may be empty. */
  readonly note: string;
  /** What is due, in words, as it stands in the journal. */
  readonly due: readonly string[];
}

/**
 * Hands a case over. The caseworker until then stays the caseworker of the days before; a substitute stands above the
 * caseworker, who has the case again afterwards.
 */
export function handOver(given: HandOver, situation: Situation): StepOutcome {
  const { to, from, lastDay } = given;
  const { records, today } = situation;
  if (from < today) {
    return refused({ field: 'fra', text: 'Sagen kan overdrages fra i dag eller en senere dag.' });
  }
  if (lastDay !== null && lastDay < from) {
    return refused({ field: 'til', text: 'Vikarens sidste dag ligger før den første.' });
  }
  const now = periodOn(records.assignments.toReversed(), from);
  if (now?.employee === to.id && now.to === openEnd) {
    return refused({
      field: 'modtager',
      text: `${to.name} har allerede sagen den ${danishDay(from)}.`,
    });
  }
  const until = lastDay === null ? openEnd : addDays(lastDay, 1);
  return decided({
    facts: [
      ...(lastDay === null ? ended(situation, from) : []),
      {
        action: 'registreret',
        kind: 'assignment',
        fact: situation.newId(),
        value: { employee: to.id, from, to: until },
      },
      ...(given.withBookings ? movedBookings(situation, given, until) : []),
    ],
    journal: { day: today, heading: headingOf(given), text: textOf(given) },
  });
}

/** Those who have the case on the day have it until then; those who would come later do not. */
function ended({ records }: Situation, from: Day): readonly FactChange[] {
  return records.assignments
    .filter((assignment) => assignment.to > from)
    .map(({ id, employee, from: since }) => ({
      action: 'rettet',
      kind: 'assignment',
      fact: id,
      value: since < from ? { employee, from: since, to: from } : null,
    }));
}

function movedBookings(
  { file, records }: Situation,
  { to, from }: HandOver,
  until: Day,
): readonly FactChange[] {
  const booked = new Set(
    file.interviews.filter(({ state }) => state === 'booket').map(({ id }) => id),
  );
  return records.bookings
    .filter(
      (booking) =>
        booked.has(booking.interview) &&
        contains({ from, to: until }, booking.on) &&
        booking.employee !== to.id,
    )
    .map(({ id, ...booking }) => ({
      action: 'rettet',
      kind: 'booking',
      fact: id,
      value: { ...booking, employee: to.id },
    }));
}

const headingOf = ({ to, lastDay }: HandOver): string =>
  lastDay === null ? `Overdraget til ${to.name}` : `${to.name} er vikar`;

function textOf({
  from,
  lastDay,
  note,
  due,
}: Pick<HandOver, 'from' | 'lastDay' | 'note' | 'due'>): string {
  const when =
    lastDay === null
      ? `Fra ${danishDay(from)}.`
      : `Fra ${danishDay(from)} til og med ${danishDay(lastDay)}.`;
  return [
    when,
    ...(note === '' ? [] : [note]),
    ...(due.length === 0 ? [] : [`Frister ved overdragelsen: ${due.join('; ')}.`]),
  ].join('\n');
}

/** A case that another unit takes over: it finds a caseworker there. */
export interface HandToUnit {
  readonly unit: { readonly id: string; readonly name: string };
  readonly note: string;
  readonly due: readonly string[];
}

/** Hands a case to another unit, from today. What is booked with the caseworker until then must be moved there. */
export function handToUnit({ unit, note, due }: HandToUnit, situation: Situation): StepOutcome {
  const { file, today } = situation;
  const booked = file.interviews.filter(({ state, on }) => state === 'booket' && on >= today);
  return decided({
    facts: ended(situation, today),
    movesTo: unit.id,
    journal: {
      day: today,
      heading: `Overdraget til ${unit.name}`,
      text: textOf({ from: today, lastDay: null, note, due }),
    },
    warnings:
      booked.length === 0
        ? []
        : [
            {
              field: 'modtager',
              text: `Borgeren har ${booked.length === 1 ? '1 booket samtale' : `${booked.length} bookede samtaler`}. ${unit.name} skal flytte eller overtage dem.`,
            },
          ],
  });
}
