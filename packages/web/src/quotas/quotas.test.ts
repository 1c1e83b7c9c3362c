import { type Day, addDays, day, openEnd } from '@rettidig/engine';
import type { Citizen } from '@rettidig/store';
import { describe, expect, test } from 'vitest';
import { aCitizen } from '../testing/case.ts';
import { createQuotas, quotaStandings, standingsFor } from './quotas.ts';

const today = day('2026-11-18');
const nord = { id: 'nord', name: 'Jobteam Nord' };
const aaben = { id: 'aaben', name: 'Åben indsats' };
const unge = { id: 'unge', name: 'Ungeteam' };

/** Job-ready since 1 July 2026, the first day whose courses count; four interviews until 1 January (docs/duties.md). */
function jobReady(unit: Citizen['unit'], interviews: number): Citizen {
  const from = day('2026-07-01');
  const period = { id: 'x', from, to: openEnd };
  return aCitizen(
    {
      courses: [{ id: 'forloeb-1', contactOn: from, to: openEnd, municipalFromDayOne: false }],
      benefits: [{ ...period, benefit: 'kontanthjaelp' }],
      categories: [{ ...period, category: 'jobparat' }],
      interviews: Array.from({ length: interviews }, (_, at) => ({
        id: `samtale-${at}`,
        on: addDays(from, 2 + 28 * at),
        kind: 'jobsamtale',
        form: 'fremmoede',
        state: 'afholdt',
        holder: 'kommune',
        selfBooked: false,
      })),
    },
    { unit },
  );
}

describe('the meters of a municipality', () => {
  const citizens = [jobReady(unge, 0), jobReady(aaben, 4), jobReady(nord, 4), jobReady(nord, 1)];
  const interviews = quotaStandings(citizens, today).filter(
    ({ meter }) => meter.subject === 'samtale',
  );

  test('count everyone, with the units as parts by name, å last', () => {
    expect(interviews).toMatchObject([
      {
        meter: { group: 'jobparat', population: 4, met: 2 },
        parts: [
          { unit: nord, met: 1, population: 2 },
          { unit: unge, met: 0, population: 1 },
          { unit: aaben, met: 1, population: 1 },
        ],
      },
    ]);
  });

  test('show an employee the part of the own unit, though it has nobody in it', () => {
    const empty = { id: 'tom', name: 'Tomt team' };
    const partsFor = (unit: Citizen['unit'] | null) =>
      standingsFor(interviews, unit).map(({ parts }) => parts.map(({ population }) => population));
    expect([partsFor(nord), partsFor(empty), partsFor(null)]).toEqual([[[2]], [[0]], [[2, 1, 1]]]);
  });
});

describe('what is kept', () => {
  /** Meters over a reading that the test answers by hand, and a clock that it sets. */
  const start = () => {
    const asked: { readonly on: Day; readonly answer: PromiseWithResolvers<Citizen[]> }[] = [];
    const clock = { minutes: 0 };
    const quotas = createQuotas(
      (_municipality, on) => {
        const answer = Promise.withResolvers<Citizen[]>();
        asked.push({ on, answer });
        return answer.promise;
      },
      () => clock.minutes * 60_000,
    );
    return { asked, clock, quotas };
  };

  test('is read once in ten minutes, and anew on a new day', () => {
    const { asked, clock, quotas } = start();
    for (const minutes of [0, 9.9, 10, 11]) {
      clock.minutes = minutes;
      void quotas.of(173, today);
    }
    void quotas.of(173, addDays(today, 1));
    void quotas.of(101, addDays(today, 1));
    expect(asked.map(({ on }) => on)).toEqual([today, today, addDays(today, 1), addDays(today, 1)]);
  });

  test('a reading that fails is forgotten, but not the newer one beside it', async () => {
    const { asked, clock, quotas } = start();
    const first = quotas.of(173, today);
    clock.minutes = 10;
    const second = quotas.of(173, today);
    asked[1]?.answer.resolve([]);
    asked[0]?.answer.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(await second).toEqual([]);
    expect(quotas.of(173, today)).toBe(second);
    expect(asked).toHaveLength(2);
    clock.minutes = 20;
    const third = quotas.of(173, today);
    asked[2]?.answer.reject(new Error('gone again'));
    await expect(third).rejects.toThrow('gone again');
    void quotas.of(173, today);
    expect(asked).toHaveLength(4);
  });
});
