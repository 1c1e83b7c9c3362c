import { addDays, type Day, day, openEnd, toCivil } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sickSpellKinds, type SickSpellKind } from '../../codes/index.ts';
import { firstMonthOver, showSpell, type SickSpell, type WeekLimit } from './sick-spells.ts';

const own: Readonly<Record<SickSpellKind, number>> = {
  'fra-foerste-dag': 0,
  'med-arbejdsgiverperiode': 30,
  selvstaendig: 14,
  'delvis-raskmeldt': 0,
  foraeldreorlov: 0,
};
/** SDP § 24 as cabi-22-uger has it: 22 weeks in 9 months, pensioners 26 in 12. */
const ordinary: WeekLimit = { weeks: 22, months: 9, ownDays: (kind) => own[kind] };
const pensioner: WeekLimit = { ...ordinary, weeks: 26, months: 12 };

const monthNumber = (on: Day): number => toCivil(on).year * 12 + toCivil(on).month;

/** Day by day: which days count, and for each day that ends a month, how many of them lie in its window. */
function slowly(spells: readonly SickSpell[], asked: Day, limit: WeekLimit, until: Day) {
  const counting = new Set<Day>();
  for (const { from, to, kind } of spells) {
    for (let on: Day = from; on < to && on <= until; on = addDays(on, 1)) {
      if (kind !== 'foraeldreorlov' && on - from >= limit.ownDays(kind)) counting.add(on);
    }
  }
  const paid = [...counting];
  const lastPaid = Math.max(...paid);
  let found: { last: Day; days: number; over: boolean } | null = null;
  for (let on: Day = asked; on <= until; on = addDays(on, 1)) {
    if (monthNumber(addDays(on, 1)) === monthNumber(on)) continue;
    if (monthNumber(on) > monthNumber(lastPaid as Day)) break;
    const first = monthNumber(on) - limit.months + 1;
    const days = paid.filter(
      (one) => monthNumber(one) >= first && monthNumber(one) <= monthNumber(on),
    ).length;
    found = { last: on, days, over: days > limit.weeks * 7 };
    if (found.over) break;
  }
  return found;
}

const start = day('2015-01-01');
const kinds = sickSpellKinds.codes.map(({ code }) => code);
/** Spells one after the other, with gaps; the last may run on. */
const anySpells = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 90 }),
      length: fc.integer({ min: 1, max: 260 }),
      kind: fc.constantFrom(...kinds),
    }),
    { maxLength: 4 },
  )
  .chain((parts) =>
    fc.boolean().map((runsOn) => {
      let from = start;
      return parts.map(({ gap, length, kind }, index): SickSpell => {
        const begins = addDays(from, gap);
        from = addDays(begins, length);
        const last = index === parts.length - 1;
        return { from: begins, to: last && runsOn ? openEnd : from, kind };
      });
    }),
  );
const anyAsked = fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days));

describe('the count of paid weeks', () => {
  test.each([
    ['others', ordinary],
    ['pensioners', pensioner],
  ] as const)('is that of a count day by day: %s', (_name, limit) => {
    fc.assert(
      fc.property(anySpells, anyAsked, (spells, asked) => {
        const expected = slowly(spells, asked, limit, addDays(start, 2500));
        expect(firstMonthOver(spells, asked, limit)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('more paid days never move the stop later', () => {
    fc.assert(
      fc.property(anySpells, anyAsked, fc.integer({ min: 1, max: 60 }), (spells, asked, more) => {
        const last = spells.at(-1);
        fc.pre(last !== undefined && last.to !== openEnd);
        const longer = [...spells.slice(0, -1), { ...last, to: addDays(last.to, more) }];
        const stop = (list: readonly SickSpell[]) => {
          const month = firstMonthOver(list, asked, ordinary);
          return month?.over === true ? month.last : openEnd;
        };
        expect(stop(longer)).toBeLessThanOrEqual(stop(spells));
      }),
    );
  });

  test('two spells on the same day are an error that names both', () => {
    const one: SickSpell = { from: start, to: openEnd, kind: 'selvstaendig' };
    const other: SickSpell = {
      from: day('2015-03-02'),
      to: day('2015-03-09'),
      kind: 'delvis-raskmeldt',
    };
    expect(() => firstMonthOver([other, one], start, ordinary)).toThrow(
      'Perioderne overlapper: 1. januar 2015 og frem: Selvstændig med egen periode først, og 2. marts 2015 til 8. marts 2015: Nedsatte sygedagpenge.',
    );
    expect(showSpell(other)).toBe('2. marts 2015 til 8. marts 2015: Nedsatte sygedagpenge');
  });
});
