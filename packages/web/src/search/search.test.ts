import { day, openEnd } from '@rettidig/engine';
import { recordFacts, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { boCpr } from '../testing/municipality.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  const access = {
    municipality: demo.made.code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Prøve',
  };
  await withAccess(demo.options.store, access, (tx) =>
    recordFacts(
      tx,
      [
        {
          kind: 'contact_details',
          person: demo.citizen('bo'),
          externalId: null,
          value: {
            from: day('2026-01-01'),
            to: openEnd,
            street: 'Æblevangen 7, 2. tv.',
            postcode: '2800',
            town: 'Kongens Lyngby',
            phone: null,
            email: null,
            exemptFromDigitalPost: false,
          },
        },
      ],
      { by: null, source: 'import' },
    ),
  );
});
afterAll(() => demo.close());

const bo = () => `/borgere/${demo.citizen('bo')}`;

describe('a search', () => {
  test.for(['bo lund', 'LUND', 'æblevangen', 'æblevangen lyngby'])(
    'for »%s« opens the case',
    async (navn) => {
      expect((await anna.post('/find', { navn })).location).toBe(bo());
    },
  );

  test('for a CPR number opens the case, is logged, and shows the number nowhere', async () => {
    const shown = `${boCpr.slice(0, 6)}-${boCpr.slice(6)}`;
    expect((await anna.post('/find', { navn: shown })).location).toBe(bo());
    expect((await anna.post('/find', { navn: boCpr })).location).toBe(bo());
    expect(await demo.purposes()).toContain('Søgning efter borger');
    const bent = await (await demo.as('bent')).post('/find', { navn: boCpr });
    expect(bent.status).toBe(200);
    expect(textOf(bent.body)).toContain('Ingen borger, du har adgang til, har det CPR-nummer');
    expect(bent.body).not.toContain(boCpr);
    const part = await anna.post('/find', { navn: boCpr.slice(0, 8) });
    expect(textOf(part.body)).toContain('Skriv alle ti cifre');
    expect(part.body).not.toContain(boCpr.slice(0, 8));
  });

  test('the recent cases are those that were opened, the last one first', async () => {
    const karen = await demo.as('karen');
    expect(textOf((await karen.get('/seneste')).body)).toContain('Du har ikke været inde i en sag');
    await karen.get(bo());
    await karen.get(`/borgere/${demo.citizen('eva')}`);
    const { body } = await karen.get('/seneste');
    const ids = [...body.matchAll(/class="name" href="\/borgere\/([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([demo.citizen('eva'), demo.citizen('bo')]);
  });
});

describe('the palette', () => {
  test('goes straight where there is one way', async () => {
    const to = async (kommando: string) => (await anna.post('/kommandoer', { kommando })).location;
    expect(await to('hjælp')).toBe('/hjaelp');
    expect(await to('notat bo lund')).toBe(`${bo()}/notat`);
    expect(await to('bo lund')).toBe(bo());
  });

  test('shows the ways where there are several, and says so where there is none', async () => {
    const several = await anna.post('/kommandoer', { kommando: 'samtale bo lund' });
    expect(several.status).toBe(200);
    expect(textOf(several.body)).toContain('Indkaldelse til samtale: Bo Lund');
    const none = await anna.post('/kommandoer', { kommando: 'xyzæøå' });
    expect(textOf(none.body)).toContain('Intet passer på »xyzæøå«');
    expect((await anna.post('/kommandoer', { kommando: '' })).status).toBe(200);
  });
});
