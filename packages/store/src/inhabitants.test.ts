import { day, openEnd } from '@rettidig/engine';
import { findMeasure, parsePeriod, type FigureScope } from '@rettidig/figures';
import { describe, expect, test } from 'vitest';
import { type Tx, withAccess } from './access.ts';
import { recordFacts } from './facts/record.ts';
import { freezeFigure } from './figures/freeze.ts';
import { verifyFigure } from './figures/verify.ts';
import { inhabitantsOf, saveInhabitants } from './inhabitants.ts';
import { migrate, readMigrations } from './migrate.ts';
import { connect } from './open.ts';
import { onClient, withEmptyDatabase } from './testing/database.ts';
import { onEveryDatabase, onEveryServer } from './testing/on-every-server.ts';
import { makeSample } from './testing/sample.ts';

const on = day('2026-11-21');
const byImport = (reason: string) => ({ by: null, source: 'import', reason }) as const;

function pressureOf(period: string): FigureScope {
  const [measure, parsed] = [findMeasure('forsoergelsestryk'), parsePeriod(period)];
  if (measure === null || parsed === null) throw new Error('There is no such figure.');
  return { measure, periods: [parsed], filter: {}, splitBy: null };
}

onEveryDatabase((database) => {
  let municipality = 300;
  /** 30,000 inhabitants, of whom three are on kontanthjælp from June on. */
  const threeOnBenefit = async () => {
    municipality += 1;
    const { everything, persons } = await makeSample(database().store, municipality);
    const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
      withAccess(database().store, everything, work);
    await asAll((tx) =>
      recordFacts(
        tx,
        [persons.bo, persons.eva, persons.ole].map((person) => ({
          kind: 'benefit_spell' as const,
          person,
          externalId: null,
          value: { from: day('2026-06-01'), to: openEnd, benefit: 'kontanthjaelp' as const },
        })),
        byImport('Indlæsning 1'),
      ),
    );
    const freeze = (scope: FigureScope) =>
      asAll((tx) => freezeFigure(tx, { scope, on, public: false, note: '' }));
    return { asAll, freeze };
  };

  describe('the number of inhabitants', () => {
    test('stands as it was known when a newer one is recorded; the same one is no news', async () => {
      const { asAll } = await threeOnBenefit();
      const known = async () => await asAll((tx) => inhabitantsOf(tx));
      const at = (moment: string) => asAll((tx) => inhabitantsOf(tx, moment));
      const save = (count: number, moment: string) =>
        asAll((tx) => saveInhabitants(tx, count, { ...byImport('Indlæsning 2'), at: moment }));
      expect(await known()).toBe(30_000);
      await save(31_000, '2999-01-01T00:00:00Z');
      await save(31_000, '2999-02-01T00:00:00Z');
      expect(await known()).toBe(31_000);
      expect([await at('2998-12-31T00:00:00Z'), await at('2999-01-01T00:00:00Z')]).toEqual([
        30_000, 31_000,
      ]);
      expect(await at('2001-01-01T00:00:00Z')).toBeNull();
      const { rows } = await asAll((tx) =>
        tx.client.query(
          `select action, before, after, reason from history
            where municipality = $1 and subject = 'inhabitant_count' order by recorded_at, id`,
          [municipality],
        ),
      );
      expect(rows).toMatchObject([
        { action: 'registreret', before: null, after: { aged18to64: 30_000 } },
        {
          action: 'rettet',
          before: { aged18to64: 30_000 },
          after: { aged18to64: 31_000 },
          reason: 'Indlæsning 2',
        },
      ]);
    });

    test('that a frozen figure was divided by is that of then, and a new one is what differs now', async () => {
      const { asAll, freeze } = await threeOnBenefit();
      const figure = await freeze(pressureOf('2026-10'));
      const persons = await freeze({
        ...pressureOf('2026-10'),
        measure: findMeasure('fuldtidspersoner') ?? pressureOf('2026-10').measure,
      });
      await asAll((tx) => saveInhabitants(tx, 40_000, byImport('Indlæsning 2')));
      const found = await asAll((tx) => verifyFigure(tx, figure));
      // Three full-time persons of 30,000 are 0.01 percent; of 40,000 they are 0.0075.
      expect(found).toMatchObject({
        outcome: 'beregnet',
        equalThen: true,
        hashThen: figure.hash,
        thenDiffers: null,
        equalNow: false,
        inhabitants: { before: 30_000, now: 40_000 },
        numerator: { added: 0, gone: 0, changed: 0, others: 0 },
        cells: [
          { frozen: { value: '0.01' }, asThen: { value: '0.01' }, asNow: { value: '0.0075' } },
        ],
        because: [
          {
            subject: 'inhabitant_count',
            action: 'rettet',
            source: 'import',
            reason: 'Indlæsning 2',
            count: 1,
            persons: 0,
            backdated: 0,
          },
        ],
      });
      // What is not divided by them is not touched.
      expect(await asAll((tx) => verifyFigure(tx, persons))).toMatchObject({
        equalThen: true,
        equalNow: true,
        inhabitants: null,
      });
      await asAll((tx) => saveInhabitants(tx, 30_000, byImport('Indlæsning 3')));
      expect(await asAll((tx) => verifyFigure(tx, figure))).toMatchObject({
        equalThen: true,
        equalNow: true,
        inhabitants: null,
      });
    });
  });
});

onEveryServer((server) => {
  test('a number from before the versions were kept counts for every moment before the next', async () => {
    await withEmptyDatabase(server(), async (config) => {
      await onClient(config, async (client) => {
        const earlier = readMigrations().filter(({ version }) => version < 36);
        await migrate(client, earlier);
        await client.query(`set app.municipality = '173'`);
        await client.query(
          `insert into municipality (municipality, name, inhabitants_18_64) values (173, 'Øvelev', 30000)`,
        );
        await migrate(client, readMigrations());
      });
      const store = await connect({ ...config, max: 1 }, 'test');
      try {
        const access = {
          municipality: 173,
          user: null,
          units: 'all',
          protectedPersons: true,
        } as const;
        const known = (moment?: string) =>
          withAccess(store, { ...access, purpose: 'Prøve' }, (tx) => inhabitantsOf(tx, moment));
        expect([await known(), await known('1970-01-01T00:00:00Z')]).toEqual([30_000, 30_000]);
        await withAccess(store, { ...access, purpose: 'Prøve' }, (tx) =>
          saveInhabitants(tx, 31_000, byImport('Indlæsning 1')),
        );
        expect([await known(), await known('1970-01-01T00:00:00Z')]).toEqual([31_000, 30_000]);
      } finally {
        await store.close();
      }
    });
  });
});
