import { addDays, day } from '@rettidig/engine';
import { buildSnapshot } from '@rettidig/figures';
import { describe, expect, test } from 'vitest';
import { keepBases, type FigureBase } from './snapshots.ts';

const today = day('2026-11-18');

interface Numbered extends FigureBase {
  readonly number: number;
}

/** Figures over a reader that the test answers by hand, and a clock that it sets. */
function start() {
  const asked: { readonly what: string; readonly answer: PromiseWithResolvers<Numbered> }[] = [];
  const clock = { seconds: 0, today };
  const ask = (what: string): Promise<Numbered> => {
    const answer = Promise.withResolvers<Numbered>();
    asked.push({ what, answer });
    return answer.promise;
  };
  const figures = keepBases<Numbered>(
    {
      whole: (municipality, on) => ask(`whole ${municipality} ${on - today}`),
      renewed: (municipality, { number }) => ask(`renewed ${municipality} after ${number}`),
    },
    () => clock.today,
    () => clock.seconds * 1000,
  );
  return { asked, clock, figures };
}

const nothing = buildSnapshot({
  municipality: 173,
  on: today,
  inhabitants: null,
  persons: [],
  jobOrders: [],
  alliances: [],
});

const base = (number: number): Numbered => ({
  number,
  snapshot: nothing,
  asOf: `2026-11-18T08:00:0${number}Z`,
  names: { units: new Map(), caseworkers: new Map() },
});

const turn = () => new Promise((done) => setImmediate(done));

describe('the figures of a municipality', () => {
  test('are read once, and asked for changes at most every three seconds', async () => {
    const { asked, clock, figures } = start();
    const first = figures.of(173);
    asked[0]?.answer.resolve(base(1));
    expect(await first).toMatchObject({ number: 1 });
    for (const seconds of [0, 1, 2.9]) {
      clock.seconds = seconds;
      expect(await figures.of(173)).toMatchObject({ number: 1 });
    }
    clock.seconds = 3;
    const [one, other] = [figures.of(173), figures.of(173)];
    await turn();
    asked[1]?.answer.resolve(base(2));
    expect([await one, await other]).toMatchObject([{ number: 2 }, { number: 2 }]);
    clock.seconds = 5.9;
    expect(await figures.of(173)).toMatchObject({ number: 2 });
    expect(asked.map(({ what }) => what)).toEqual(['whole 173 0', 'renewed 173 after 1']);
  });

  test('are read whole on a new day, and for each municipality', () => {
    const { asked, clock, figures } = start();
    void figures.of(173);
    void figures.of(173);
    void figures.of(101);
    clock.today = addDays(today, 1);
    void figures.of(173);
    expect(asked.map(({ what }) => what)).toEqual(['whole 173 0', 'whole 101 0', 'whole 173 1']);
  });

  test('that could not be read are read anew; changes that could not be, are asked for again', async () => {
    const { asked, clock, figures } = start();
    const first = figures.of(173);
    asked[0]?.answer.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    const second = figures.of(173);
    asked[1]?.answer.resolve(base(1));
    await second;
    clock.seconds = 4;
    const third = figures.of(173);
    await turn();
    asked[2]?.answer.reject(new Error('gone again'));
    await expect(third).rejects.toThrow('gone again');
    const fourth = figures.of(173);
    await turn();
    asked[3]?.answer.resolve(base(2));
    expect(await fourth).toMatchObject({ number: 2 });
    expect(asked.map(({ what }) => what)).toEqual([
      'whole 173 0',
      'whole 173 0',
      'renewed 173 after 1',
      'renewed 173 after 1',
    ]);
  });

  test('are asked for at once where the newest is needed, also while another question is on its way', async () => {
    const { asked, clock, figures } = start();
    const first = figures.of(173);
    asked[0]?.answer.resolve(base(1));
    await first;
    const newest = figures.newest(173);
    await turn();
    asked[1]?.answer.resolve(base(2));
    expect(await newest).toMatchObject({ number: 2 });
    clock.seconds = 4;
    const usual = figures.of(173);
    await turn();
    const after = figures.newest(173);
    asked[2]?.answer.resolve(base(3));
    expect(await usual).toMatchObject({ number: 3 });
    await turn();
    asked[3]?.answer.resolve(base(4));
    expect(await after).toMatchObject({ number: 4 });
  });
});
