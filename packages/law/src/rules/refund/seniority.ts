import {
  addWeeks,
  cite,
  danishLongDay,
  danishWeek,
  type Day,
  day,
  decided,
  type Fact,
  mondayOf,
  notInForce,
  openEnd,
  type Period,
  rule,
} from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { countBenefitWeeks, type ResetTerms } from './seniority-count.ts';

const basis = [cite(sources.finansieringslov5, '§ 5'), cite(sources.finansieringslov6, '§ 6')];

const showPeriod = ({ from, to }: Period): string =>
  to === openEnd
    ? `fra ${danishLongDay(from)}`
    : `${danishLongDay(from)} til ${danishLongDay(to)} (ikke medregnet)`;

function periodsFact(
  label: string,
  examples: readonly (readonly Period[])[],
): Fact<readonly Period[]> {
  return {
    label,
    show: (periods) => (periods.length === 0 ? 'ingen' : periods.map(showPeriod).join('; ')),
    examples,
  };
}

const onBenefit: Period = { from: day('2016-01-04'), to: openEnd };
const before: Period = { from: day('2014-01-06'), to: onBenefit.from };

/** What sets the count of weeks on benefit back. */
export const resetTerms = rule<object, ResetTerms>({
  id: 'refusion/nulstilling',
  title: 'Nulstilling af tælleren',
  question: 'Hvor lang selvforsørgelse sætter tælleren af uger med ydelse tilbage?',
  covers: [],
  readings: ['0036-tre-aar'],
  needs: {},
  versions: [
    {
      from: day('2016-01-01'),
      basis: [cite(sources.finansieringslov6, '§ 6')],
      decide: (_facts, on, ask) =>
        decided({
          weeks: ask.value(values.refusionNulstillingUger, null, on),
          months: ask.value(values.refusionNulstillingMaaneder, null, on),
        }),
    },
  ],
  show: ({ weeks, months }) => `${weeks} hele kalenderuger inden for de seneste ${months} måneder.`,
});

export interface SeniorityFacts {
  /** Periods on any benefit of the list, whichever. */
  readonly benefits: readonly Period[];
  /** Periods without public support and without subsidised employment. */
  readonly selfSupport: readonly Period[];
  /** Any day of the week asked about. */
  readonly inWeek: Day;
}

/** The number of a week in the count of weeks with any benefit. */
export const seniority = rule<SeniorityFacts, number>({
  id: 'refusion/anciennitet',
  title: 'Uger med ydelse i alt',
  question: 'Hvilket nummer har ugen i tællingen af uger med ydelse?',
  covers: [],
  readings: ['0036-tre-aar', '0037-selvforsoergelse-i-sagen'],
  needs: {
    benefits: periodsFact('Perioder med ydelse', [[], [onBenefit]]),
    selfSupport: periodsFact('Perioder med selvforsørgelse', [[], [before]]),
    inWeek: { label: 'Ugen', show: (on) => `${danishWeek(on)} (${danishLongDay(on)})` },
  },
  versions: [
    {
      from: day('2016-01-01'),
      basis,
      decide: ({ benefits, selfSupport, inWeek }, on, ask) => {
        const terms = ask.rule(resetTerms, {}, on);
        if (terms.outcome !== 'afgjort') return terms;
        const week = mondayOf(inWeek);
        const until = addWeeks(week, 1);
        const found = countBenefitWeeks(benefits, selfSupport, terms.value, until).at(-1);
        if (found?.week !== week) return notInForce;
        ask.step('Tællingen begyndte', () => `${danishLongDay(found.since)} (mandag i første uge)`);
        return decided(found.number);
      },
    },
  ],
  show: (number) => `Uge ${number}.`,
});
