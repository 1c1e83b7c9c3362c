import { emptyCase, type LabourStatusCode } from '@rettidig/casework';
import { day, type Day, isoDay, toCivil } from '@rettidig/engine';
import { type Benefit, benefits } from '@rettidig/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RefundCase } from './refund-case.ts';
import { refundLedger } from './refund-ledger.ts';
import { rowsOfLedger } from './rows.ts';

/**
 * The count of weeks read from the words of the law, one day after the other, with no periods and no law package:
 * finansieringsloven § 5 (the state pays 80 percent in weeks 1-4, 40 in 5-26, 30 in 27-52 and 20 from 53) and § 6 (the count
 * begins anew after 52 whole calendar weeks of self-support within the last 3 years); readings 0036 and 0037.
 */
type Standing = Benefit | 'selvforsoergende' | 'anden-forsoergelse';

interface Life {
  /** What the citizen lives on, day by day from the first Monday on. */
  readonly days: readonly Standing[];
  readonly first: Day;
}

const isBenefit = (standing: Standing | undefined): standing is Benefit =>
  standing !== undefined && benefits.has(standing);

/** The day three calendar years before, as one finds it in a calendar. */
function threeYearsBefore(on: Day): Day {
  const { year, month, dayOfMonth } = toCivil(on);
  const isLeapDay = month === 2 && dayOfMonth === 29;
  const text = `${year - 3}-${String(month).padStart(2, '0')}-${String(isLeapDay ? 28 : dayOfMonth).padStart(2, '0')}`;
  return day(text);
}

/** The share of every week with a benefit, by its Monday. */
function sharesByHand({ days, first }: Life): Map<Day, number> {
  const shares = new Map<Day, number>();
  let number = 0;
  let ownWeeks: Day[] = [];
  for (let start = 0; start < days.length; start += 7) {
    const week = days.slice(start, start + 7);
    const monday = (first + start) as Day;
    if (week.some(isBenefit)) {
      number += 1;
      shares.set(monday, number <= 4 ? 80 : number <= 26 ? 40 : number <= 52 ? 30 : 20);
    } else if (week.length === 7 && week.every((one) => one === 'selvforsoergende')) {
      if (number === 0) continue;
      ownWeeks.push(monday);
      const nextMonday = (monday + 7) as Day;
      const recent = ownWeeks.filter((own) => own >= threeYearsBefore(nextMonday));
      if (recent.length < 52) continue;
      number = 0;
      ownWeeks = [];
    }
  }
  return shares;
}

const anyLife: fc.Arbitrary<Life> = fc
  .record({
    start: fc.integer({ min: 0, max: 200 }),
    stretches: fc.array(
      fc.record({
        standing: fc.constantFrom<Standing>(
          'kontanthjaelp',
          'dagpenge',
          'sygedagpenge',
          'selvforsoergende',
          'selvforsoergende',
          'selvforsoergende',
          'anden-forsoergelse',
        ),
        days: fc.oneof(
          fc.integer({ min: 1, max: 40 }).map((weeks) => 7 * weeks),
          fc.integer({ min: 1, max: 420 }),
          // Twenty-six weeks twice, and fifty-two at once, are where the count turns.
          fc.integer({ min: 180, max: 186 }),
          fc.integer({ min: 362, max: 370 }),
        ),
      }),
      { minLength: 2, maxLength: 12 },
    ),
  })
  .map(({ start, stretches }) => ({
    // A Monday from 2016 on.
    first: (day('2016-01-04') + 7 * start) as Day,
    days: stretches.flatMap(({ standing, days }) => Array<Standing>(days).fill(standing)),
  }));

/** The same life as a case: a spell for each unbroken time, and what the registers say of the rest. */
function caseOf({ days, first }: Life): RefundCase {
  const spells: { standing: Standing; from: Day; to: Day }[] = [];
  for (const [place, standing] of days.entries()) {
    const on = (first + place) as Day;
    const last = spells.at(-1);
    if (last?.standing === standing) last.to = (on + 1) as Day;
    else spells.push({ standing, from: on, to: (on + 1) as Day });
  }
  const status: Readonly<Record<string, LabourStatusCode>> = {
    selvforsoergende: 'loenmodtager',
    'anden-forsoergelse': 'efterloen',
  };
  return {
    id: 'b',
    team: 't',
    file: {
      ...emptyCase({ birthDate: day('1985-03-03'), education: null }),
      benefits: spells.flatMap(({ standing, from, to }, id) =>
        isBenefit(standing) ? [{ id: `y${id}`, benefit: standing, from, to }] : [],
      ),
    },
    labourStatuses: spells.flatMap(({ standing, from, to }, id) => {
      const code = status[standing];
      return code === undefined
        ? []
        : [{ id: `s${id}`, status: code, hoursPerWeek: null, from, to }];
    }),
    benefitAmounts: [],
  };
}

test('every week of a random life has the share that the words of the law give', () => {
  let resets = 0;
  fc.assert(
    fc.property(anyLife, (life) => {
      const period = { from: life.first, to: (life.first + life.days.length) as Day };
      const ledger = refundLedger([caseOf(life)], { period });
      const found = new Map(
        rowsOfLedger(ledger, { period }).map(({ week, statePct }) => [isoDay(week), statePct]),
      );
      const expected = [...sharesByHand(life)];
      expect([...found]).toEqual(expected.map(([week, pct]) => [isoDay(week), pct]));
      for (let place = 1; place < expected.length; place += 1) {
        if ((expected[place]?.[1] ?? 0) > (expected[place - 1]?.[1] ?? 0)) resets += 1;
      }
    }),
    { numRuns: 250 },
  );
  // The histories are about the rule only if the count begins anew in many of them.
  expect(resets).toBeGreaterThan(20);
});
