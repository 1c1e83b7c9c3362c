import { createTestDatabase, makeSample, type TestDatabase } from '@rettidig/store/testing';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Ground } from '../http/visit.ts';
import { keepAtHand } from './keep-at-hand.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await makeSample(database.store, 601);
  await makeSample(database.store, 602);
});
afterAll(() => database.drop());

/** An application whose readings are counted by municipality; those of `fails` fail. */
function listening({ fails = 0, between }: { fails?: number; between?: number } = {}) {
  const asked: number[] = [];
  const figures = {
    of: async (municipality: number) => {
      asked.push(municipality);
      if (municipality === fails) throw new Error('gone');
      await Promise.resolve();
    },
  };
  const app = fastify();
  const ground = { store: database.store, figures } as unknown as Ground;
  keepAtHand(app, ground, between);
  return { app, asked };
}

test('the figures of all municipalities are read when the application listens, and not before', async () => {
  const { app, asked } = listening();
  await app.ready();
  expect(asked).toEqual([]);
  await app.listen({ port: 0, host: '127.0.0.1' });
  await vi.waitFor(() => expect(asked).toEqual([601, 602]));
  await app.close();
  expect(asked).toEqual([601, 602]);
});

test('they are looked at again and again, also where one cannot be read, until it closes', async () => {
  const { app, asked } = listening({ fails: 601, between: 1 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  await vi.waitFor(() => expect(asked.slice(0, 4)).toEqual([601, 602, 601, 602]));
  await app.close();
  const before = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveLength(before);
});
