import { deriveDuties, type Duty, quotaPeriods, subjectOf } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { fullOn } from './extent.ts';
import { daysOf, type Item, item, type PlainMeasure, type Tally, type Town } from './item.ts';
import { benefitOn, type Life } from './life.ts';

type Subject = 'samtale' | 'tilbud';

const derived = new WeakMap<Life, readonly Duty[]>();

function dutiesOf(life: Life): readonly Duty[] {
  const known = derived.get(life);
  if (known !== undefined) return known;
  const { duties } = deriveDuties(life.file, life.on);
  derived.set(life, duties);
  return duties;
}

const inTime = (duty: Duty): boolean => duty.status === 'opfyldt';
const late = ({ status }: Duty): boolean =>
  status === 'opfyldt-for-sent' || status === 'overskredet';
const due = (duty: Duty): boolean => inTime(duty) || late(duty);

/** The municipality's duties with their last day in time among the days. */
function duties(
  { lives }: Town,
  days: readonly Day[],
  {
    subject,
    only,
    amount = () => 1,
  }: { subject: Subject; only: (duty: Duty) => boolean; amount?: (life: Life) => number },
): readonly Item[] {
  return lives.flatMap((life) =>
    dutiesOf(life)
      .filter((duty) => duty.party === 'kommune' && subjectOf(duty.kind) === subject)
      .filter((duty) => only(duty) && days.includes(duty.due))
      .map((duty) => item(life, duty.due, amount(life), { pligt: duty.kind })),
  );
}

function timeliness(subject: Subject): Readonly<Record<string, PlainMeasure>> {
  const ofCitizens = (
    how: Tally,
    weigh: (life: Life, days: readonly Day[]) => number,
  ): PlainMeasure => ({
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      const amount = (life: Life) => weigh(life, days);
      const all = duties(town, days, { subject, only: due, amount });
      const except = duties(town, days, { subject, only: late });
      return { items: all, except, how, divisor: all, divisorHow: how };
    },
  });
  return {
    [`rettidighed-${subject}-personer`]: ofCitizens('different', () => 1),
    [`rettidighed-${subject}-fuldtid`]: ofCitizens('once-each', (life, days) =>
      days
        .filter((day) => benefitOn(life, day) !== null)
        .reduce((sum, day) => sum + fullOn(life, day), 0),
    ),
    [`rettidighed-${subject}-pligter`]: {
      times: 100,
      count: (town, period) => {
        const days = daysOf(period, town.on);
        return {
          items: duties(town, days, { subject, only: inTime }),
          how: 'sum',
          divisor: duties(town, days, { subject, only: due }),
        };
      },
    },
    [`kvote-${subject}`]: {
      times: 100,
      count: (town, period) => {
        const days = daysOf(period, town.on);
        const closed = (only: (part: readonly Duty[]) => boolean): readonly Item[] =>
          town.lives.flatMap((life) =>
            quotaPeriods(dutiesOf(life))
              .filter((part) => part.every(({ kind }) => subjectOf(kind) === subject))
              .filter((part) => part.every((duty) => duty.due < town.on && days.includes(duty.due)))
              .filter(only)
              .flatMap((part) => part.slice(0, 1).map((first) => item(life, first.due))),
          );
        return {
          items: closed((part) => part.every(inTime)),
          how: 'sum',
          divisor: closed(() => true),
        };
      },
    },
  };
}

export const timely: Readonly<Record<string, PlainMeasure>> = {
  ...timeliness('samtale'),
  ...timeliness('tilbud'),
};
