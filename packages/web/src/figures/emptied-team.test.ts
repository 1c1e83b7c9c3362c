import { day, openEnd } from '@rettidig/engine';
import {
  listUnits,
  newId,
  saveFigureTargets,
  savePersons,
  saveUnits,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

/**
 * The team of the young is renamed and its only citizen, Ole, moves to the other team: a target and the links of the team
 * are still there.
 */
let demo: Demo;
let young = '';
const recording = { by: null, source: 'sagsbehandling' } as const;
const target = newId();
const gone = newId();

beforeAll(async () => {
  demo = await startDemo();
  const access = {
    municipality: demo.made.code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Prøve: et team uden borgere',
  };
  const inDatabase = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(demo.options.store, access, work);
  await inDatabase(async (tx) => {
    await saveUnits(tx, [{ externalId: 'unge', name: 'Ungdommens Hus' }], recording);
    const units = new Map((await listUnits(tx)).map(({ externalId, id }) => [externalId, id]));
    young = units.get('unge') ?? '';
    const ole = {
      externalId: 'ole',
      cpr: '6806040018',
      givenName: 'Ole',
      familyName: 'Vang',
      unit: units.get('nord') ?? '',
      protected: false,
    };
    await savePersons(tx, [ole], recording);
    const standing = {
      value: '4',
      margin: '0',
      from: day('2026-01-01'),
      to: openEnd,
      source: 'Udvalget, 3. november',
    };
    await saveFigureTargets(
      tx,
      [
        { ...standing, id: target, measure: 'andel-langvarige', filter: { enhed: [young] } },
        { ...standing, id: gone, measure: 'andel-langvarige', filter: { alder: ['18-24'] } },
        { ...standing, id: newId(), measure: 'andel-langvarige', filter: {}, value: '3' },
        { ...standing, id: newId(), measure: 'jobordrer', filter: { ydelse: ['dagpenge'] } },
        { ...standing, id: newId(), measure: 'nedlagt-maaling', filter: {} },
      ],
      recording,
    );
  });
});
afterAll(() => demo.close());

const rowsOf = (body: string): readonly string[] => body.split('<tr>').map((row) => textOf(row));

describe('a target of a team without citizens', () => {
  test('stands by the name of the team, says why it has no number, and can be ended', async () => {
    const karen = await demo.as('karen');
    const { status, body } = await karen.get('/noegletal/maal');
    expect(status).toBe(200);
    const row = rowsOf(body).find((text) => text.includes('team: Ungdommens Hus'));
    expect(row).toContain('– Teamet har ingen borgere mere.');
    expect(row).toContain('Afslut');
    // The others have their numbers: nobody has been on a benefit for three years.
    expect(textOf(body)).toMatch(/3,0 % 0,0 % 0,0 % oktober 2026 Nået · 3,0 %/);
    // Correcting something else of it leaves it to the team.
    const form = (await karen.get(`/noegletal/maal/${target}/ret`)).body;
    expect(form).toMatch(new RegExp(`<option value="${young}" selected[^>]*>Ungdommens Hus`));
    await karen.get(`/noegletal/maal/${target}/slut`);
    const ended = await karen.post(`/noegletal/maal/${target}/slut`, { sidste: '18.11.2026' });
    expect(ended.status).toBe(303);
    expect((await karen.get('/noegletal/maal')).status).toBe(200);
  });

  test('so does one of a code, a way to limit, and a measure that are there no more', async () => {
    const text = textOf((await (await demo.as('karen')).get('/noegletal/maal')).body);
    expect(text).toContain('– »18-24« findes ikke længere under alder.');
    expect(text).toContain('– Målingen kan ikke længere vises efter ydelse.');
    expect(text).toContain('– Målingen findes ikke længere.');
  });

  test.for([
    '/noegletal',
    '/noegletal/andel-langvarige?efter=enhed',
    '/noegletal/ugens-fem',
    '/noegletal/kvartalsoverblik',
    '/noegletal/langvarige',
  ])('%s stands', async (path) => {
    expect((await (await demo.as('karen')).get(path)).status).toBe(200);
  });
});

test.for([
  '/noegletal',
  '/noegletal/fuldtidspersoner',
  '/noegletal/fuldtidspersoner/sager?periode=2026-10',
  '/noegletal/ugens-fem',
  '/noegletal/kvartalsoverblik',
])('a kept link to %s of the team is 400 and names the team', async (path) => {
  const { status, body } = await (
    await demo.as('anna')
  ).get(`${path}${path.includes('?') ? '&' : '?'}enhed=${young}`);
  expect(status).toBe(400);
  expect(textOf(body)).toContain(
    '»Ungdommens Hus« har ingen borgere mere. Vælg en af disse: Jobteam Nord',
  );
  expect(textOf(body)).not.toContain(young);
});
