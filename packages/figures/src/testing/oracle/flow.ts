import { addDays, type Day, type Period } from '@rettidig/engine';
import { benefitDays, runItems } from './extent.ts';
import { daysOf, type Item, item, type PlainMeasure, type Town } from './item.ts';
import { isBusyOn, isSeenOn, isSupportedOn, type Life, paidOn, runsOf, statusOn } from './life.ts';

const inside = (days: readonly Day[], day: Day): boolean => days.includes(day);

/** An end, and whether it is known what came so many days later. */
interface Left extends Item {
  readonly seen: boolean;
}

/** Ended unbroken times on one benefit whose last day is among those given, with the status so many days after it. */
function exits({ lives }: Town, days: readonly Day[], after: number): readonly Left[] {
  return lives.flatMap((life) =>
    runsOf(life)
      .filter(({ ended, last }) => ended && inside(days, last))
      .map(({ first, last }) => {
        const later = addDays(last, after);
        const own = { status: statusOn(life, later) };
        return { ...item(life, last, last - first + 1, own), seen: isSeenOn(life, later) };
      }),
  );
}

const one = (items: readonly Item[]): readonly Item[] => items.map((of) => ({ ...of, amount: 1 }));

/** Ended contact courses whose last day is among those given. */
export function courseEnds({ lives, on }: Town, days: readonly Day[]): readonly Item[] {
  return lives.flatMap((life) =>
    life.file.courses
      .filter(({ to }) => to <= on && inside(days, addDays(to, -1)))
      .map(({ id, to }) =>
        item(life, addDays(to, -1), 1, {
          aarsag: life.records.courseEnds.find(({ course }) => course === id)?.reason ?? null,
        }),
      ),
  );
}

const inWork = (of: Item): boolean =>
  ['uddannelse', 'loenmodtager'].includes(of.code('status') ?? '');

function statusAfter(lag: number): Readonly<Record<string, PlainMeasure>> {
  const ended = (town: Town, period: Period) =>
    one(exits(town, daysOf(period, town.on, lag), lag).filter((left) => left.seen));
  return {
    [`status-efter-${lag}`]: {
      lag,
      times: 100,
      count: (town, period) => ({
        items: ended(town, period),
        how: 'sum',
        divisor: ended(town, period),
      }),
    },
    [`job-uddannelse-efter-${lag}`]: {
      lag,
      times: 100,
      count: (town, period) => ({
        items: ended(town, period).filter(inWork),
        how: 'sum',
        divisor: ended(town, period),
      }),
    },
  };
}

function isPartial(life: Life, first: Day, last: Day): boolean {
  for (let day = first; day <= last; day = addDays(day, 1)) if (paidOn(life, day) > 0) return true;
  return false;
}

export const flow: Readonly<Record<string, PlainMeasure>> = {
  tilgang: {
    times: 1,
    count: (town, period) => ({
      items: town.lives.flatMap((life) =>
        runsOf(life)
          .filter(({ first }) => inside(daysOf(period, town.on), first))
          .map(({ first }) => item(life, first, 1, { status: statusOn(life, addDays(first, -1)) })),
      ),
      how: 'sum',
      divisor: null,
    }),
  },
  afgang: {
    times: 1,
    count: (town, period) => ({
      items: one(exits(town, daysOf(period, town.on), 1)),
      how: 'sum',
      divisor: null,
    }),
  },
  varighed: {
    times: 1,
    count: (town, period) => {
      const ended = exits(town, daysOf(period, town.on), 1);
      return { items: ended, how: 'sum', divisor: one(ended) };
    },
  },
  afslutningsaarsager: {
    times: 100,
    count: (town, period) => {
      const ended = courseEnds(town, daysOf(period, town.on));
      return { items: ended, how: 'sum', divisor: ended };
    },
  },
  'delvise-raskmeldinger': {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      const sick = (benefit: string) => benefit === 'sygedagpenge';
      return {
        items: runItems(
          town,
          days,
          (life, run, seenOn) => sick(run.benefit) && isPartial(life, run.first, seenOn),
        ),
        how: 'sum',
        divisor: runItems(town, days, (_, run) => sick(run.benefit)),
      };
    },
  },
  'selvforsoergelse-13-uger': {
    lag: 91,
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on, 91);
      const known = (life: Life, day: Day) => (isSeenOn(life, addDays(day, 91)) ? 1 : 0);
      const free = (life: Life, day: Day) =>
        isSupportedOn(life, addDays(day, 91)) ? 0 : known(life, day);
      return {
        items: benefitDays(town, days, free),
        how: 'sum',
        divisor: benefitDays(town, days, known),
      };
    },
  },
  'job-uddannelse-en-maaned': {
    lag: 30,
    times: 100,
    count: (town, period) => {
      const first = daysOf(period, town.on, 30).slice(0, 1);
      const back = (life: Life, day: Day) => {
        const later = addDays(day, 30);
        return isBusyOn(life, later) && !isSupportedOn(life, later) ? 1 : 0;
      };
      return {
        items: benefitDays(town, first, back).filter(({ amount }) => amount === 1),
        how: 'different',
        divisor: benefitDays(town, first, (life, day) =>
          isSeenOn(life, addDays(day, 30)) ? 1 : 0,
        ).filter(({ amount }) => amount === 1),
      };
    },
  },
  ...statusAfter(30),
  ...statusAfter(92),
  ...statusAfter(182),
  ...statusAfter(365),
  'afgang-til-job-uddannelse': {
    times: 1,
    count: (town, period) => ({
      items: courseEnds(town, daysOf(period, town.on)).filter((end) =>
        ['job', 'uddannelse'].includes(end.code('aarsag') ?? ''),
      ),
      how: 'sum',
      divisor: null,
    }),
  },
};
