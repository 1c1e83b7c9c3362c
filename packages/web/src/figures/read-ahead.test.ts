import type { Store } from '@rettidig/store';
import { expect, test } from 'vitest';
import type { Ground } from '../http/visit.ts';
import { readAhead } from './read-ahead.ts';

/** An application whose figures are read when the test says so. */
function start() {
  const reading = Promise.withResolvers<never>();
  const asked: number[] = [];
  const figures = {
    of: async (municipality: number) => {
      asked.push(municipality);
      return await reading.promise;
    },
  };
  const ground = { store: {} as Store, figures } as unknown as Ground;
  return { ground, asked, reading };
}

test('one reading of a municipality goes on at a time, and says when it has ended', async () => {
  const { ground, asked, reading } = start();
  const run = readAhead(ground, 173);
  expect(readAhead(ground, 173)).toBe(run);
  readAhead(ground, 101);
  expect([run.state, asked]).toEqual(['koerer', [173, 101]]);
  reading.resolve(undefined as never);
  await run.ended;
  expect(run.state).toBe('faerdig');
});

test('a reading that fails is begun again', async () => {
  const { ground, asked, reading } = start();
  const run = readAhead(ground, 173);
  reading.reject(new Error('gone'));
  await run.ended;
  expect(run.state).toBe('fejlet');
  expect(readAhead(ground, 173)).not.toBe(run);
  expect(asked).toEqual([173, 173]);
});
