import {
  addDays,
  addMonths,
  type Ask,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  missable,
  missing,
  notInForce,
  type Outcome,
  rule,
  toCivil,
} from '@rettidig/engine';
import { type AvailabilityEvent, availabilityEvents } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** The last day of the whole calendar months after the month of the event. */
export const sanctionDeadline = rule<{ eventOn: Day }, Day>({
  id: 'sanktion/frist',
  title: 'Frist for fradraget',
  question: 'Hvornår skal fradraget senest ske?',
  covers: [],
  readings: ['0024-dage-og-frist'],
  needs: { eventOn: fact.dayFact('Hændelsens dag') },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§ 35, stk. 3')],
      decide: ({ eventOn }, on, ask) => {
        const months = ask.value(values.sanktionFristHeleMaaneder, null, on);
        const last = lastOfMonths(eventOn, months);
        ask.step('Hele kalendermåneder efter hændelsens måned', () => danishLongDay(last));
        return decided(last);
      },
    },
  ],
  show: (last) => `Senest den ${danishLongDay(last)}.`,
  letter: (last) =>
    `Kommunen kan højst trække dig i din hjælp frem til den ${danishLongDay(last)}.`,
});

function lastOfMonths(eventOn: Day, months: number): Day {
  const firstOfMonth = addDays(eventOn, 1 - toCivil(eventOn).dayOfMonth);
  return addDays(addMonths(firstOfMonth, 1 + months), -1);
}

export interface DeductionDays {
  readonly first: Day;
  /** The last day with a deduction: the day before contact, but never before the first. */
  readonly last: Day;
  /** Every day from the first to the last. */
  readonly days: number;
}

export interface DeductionDaysFacts {
  readonly event: AvailabilityEvent;
  /** The day the interview should have been held, or booked. */
  readonly missedOn: Day;
  /** The day contact was restored, or the interview booked; null while neither has happened. */
  readonly contactOn: Day | null;
}

const basis = [cite(sources.las372020, '§§ 37 og 37 a')];

/** The days deducted for a missed interview, or one not booked: until contact, and at least the day itself. */
export const deductionDays = rule<DeductionDaysFacts, DeductionDays>({
  id: 'sanktion/dage',
  title: 'Dage med fradrag, når en samtale er forsømt',
  question: 'For hvilke dage trækkes der i hjælpen?',
  covers: [],
  readings: ['0024-dage-og-frist'],
  needs: {
    event: fact.codeFact('Hændelse', availabilityEvents),
    missedOn: fact.dayFact('Samtalen skulle være holdt eller booket'),
    contactOn: missable(fact.dayFact('Kontakten er genoprettet, eller samtalen booket')),
  },
  versions: [{ from: day('2020-01-01'), basis, decide: daysOf }],
  show: ({ first, last, days }) =>
    days === 1
      ? `Den ${danishLongDay(first)}: 1 dag.`
      : `Fra den ${danishLongDay(first)} til og med den ${danishLongDay(last)}: ${counted(days, 'dag', 'dage')}.`,
  letter: ({ first, last, days }) =>
    days === 1
      ? `Du bliver trukket for én dag: den ${danishLongDay(first)}.`
      : `Du bliver trukket for dagene fra den ${danishLongDay(first)} til den ${danishLongDay(last)}.`,
});

function daysOf(
  { event, missedOn, contactOn }: { event: AvailabilityEvent; missedOn: Day; contactOn: Day },
  on: Day,
  ask: Ask,
): Outcome<DeductionDays> {
  const least = ask.valueIfAny(values.sanktionMindsteDage, event, on);
  if (least === null) return notInForce;
  if (contactOn < missedOn) {
    const dates = `${danishLongDay(contactOn)} ligger før ${danishLongDay(missedOn)}`;
    return missing(`Den dag, kontakten blev genoprettet (${dates})`);
  }
  const days = Math.max(least, contactOn - missedOn);
  return decided({
    first: missedOn,
    last: addDays(missedOn, days - 1),
    days,
  });
}
