import { beforeAll, describe, expect, test } from 'vitest';
import { withAccess } from './access.ts';
import { createSession, endSession, findSession } from './sessions.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';
import { type Sample, makeSample } from './testing/sample.ts';

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    await makeSample(database().store, 147);
  });

  test('a token finds its employee, until it is ended', async () => {
    const { store } = database();
    const token = await createSession(store, 173, sample.employees.anna, 8);
    expect(await findSession(store, token)).toMatchObject({
      municipality: 173,
      employee: {
        id: sample.employees.anna,
        name: 'Anna',
        role: 'sagsbehandler',
        unit: { name: 'Job' },
      },
    });
    await endSession(store, token);
    expect(await findSession(store, token)).toBeNull();
  });

  test('a session can be ended several times at once', async () => {
    const { store } = database();
    const token = await createSession(store, 173, sample.employees.anna, 8);
    await Promise.all(Array.from({ length: 5 }, () => endSession(store, token)));
    expect(await findSession(store, token)).toBeNull();
  });

  test('ending one session leaves the others', async () => {
    const { store } = database();
    const [one = '', two = ''] = await Promise.all(
      [1, 2].map(() => createSession(store, 173, sample.employees.anna, 8)),
    );
    await endSession(store, one);
    expect(await findSession(store, two)).not.toBeNull();
  });

  test('a token that has run out finds nobody', async () => {
    const token = await createSession(database().store, 173, sample.employees.anna, 0);
    expect(await findSession(database().store, token)).toBeNull();
  });

  test('a token of another municipality finds nobody', async () => {
    const token = await createSession(database().store, 173, sample.employees.anna, 8);
    expect(await findSession(database().store, token.replace('0173', '0147'))).toBeNull();
  });

  test.for([
    '',
    'x',
    '0173.',
    '0000.' + 'A'.repeat(43),
    '0173.' + 'A'.repeat(43),
    `0173.' or true--`,
  ])('the token %j finds nobody and ends nothing', async (token) => {
    expect(await findSession(database().store, token)).toBeNull();
    await endSession(database().store, token);
  });

  describe('the database', () => {
    test('does not have the secret, only its SHA-256', async () => {
      const token = await createSession(database().store, 173, sample.employees.anna, 8);
      const rows = await withAccess(database().store, sample.everything, ({ client }) =>
        client.query('select row_to_json(s)::text as row from session s'),
      );
      expect(JSON.stringify(rows.rows)).not.toContain(token.slice(5));
    });
  });
});
