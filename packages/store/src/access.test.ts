import { day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from './access.ts';
import type { FactKind } from '@rettidig/casework';
import { factTables } from './facts/fact.ts';
import { recordFacts } from './facts/record.ts';
import { newId } from './id.ts';
import { municipalityOf } from './municipality.ts';
import { loadCaseload, loadCitizen, revealCpr } from './people/citizen.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';
import { type Sample, makeSample } from './testing/sample.ts';

const on = day('2026-11-21');
const factKinds = Object.keys(factTables) as FactKind[];

describe('an access that is malformed', () => {
  const good: Access = {
    municipality: 173,
    user: null,
    units: [],
    protectedPersons: false,
    purpose: 'Prøve',
  };
  const noStore = { pool: { connect: () => Promise.reject(new Error('never asked')) } };
  test.for([
    { municipality: 17.5 },
    { municipality: 0 },
    { municipality: 1730 },
    { municipality: Number.NaN },
    { user: `'; drop table person; --` },
    { units: [newId(), `x' or true --`] },
    { units: [newId().toUpperCase()] },
    { purpose: ' ' },
  ])('never reaches the database: %j', async (wrong) => {
    const access = { ...good, ...wrong };
    // The pool is only asked for a connection once the access is found right.
    const asked = withAccess(noStore as never, access, () => Promise.resolve());
    await expect(asked).rejects.toMatchObject({ code: 'ugyldig-adgang' });
  });
});

onEveryDatabase((database) => {
  let sample: Sample;
  let other: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    other = await makeSample(database().store, 147);
  });

  /** The given names of the citizens an access sees in every way there is, which must be the same. */
  async function seenBy(access: Access): Promise<readonly string[]> {
    return await withAccess(database().store, access, async (tx) => {
      const { rows } = await tx.client.query<{ id: string; name: string }>(
        'select id, given_name as name from person order by given_name',
      );
      for (const kind of ['person_record', 'assignment', 'contact_course'] as const) {
        const facts = await tx.client.query<{ id: string }>(
          `select person as id from ${kind} group by person`,
        );
        expect(new Set(facts.rows.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
      }
      const loaded = await loadCaseload(tx, { on });
      expect(new Set(loaded.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
      return rows.map(({ name }) => name);
    });
  }

  describe('a caseworker', () => {
    test('sees the citizens of the unit, without the protected', async () => {
      expect(await seenBy(sample.anna)).toEqual(['Bo', 'Eva']);
    });

    test('sees the protected with the right to it', async () => {
      expect(await seenBy({ ...sample.anna, protectedPersons: true })).toEqual([
        'Bo',
        'Eva',
        'Ida',
      ]);
    });

    test('of two units sees the citizens of both', async () => {
      const { job, unge } = sample.units;
      expect(await seenBy({ ...sample.anna, units: [job, unge] })).toEqual(['Bo', 'Eva', 'Ole']);
    });

    test('of every unit still needs the right to the protected', async () => {
      expect(await seenBy({ ...sample.anna, units: 'all' })).toEqual(['Bo', 'Eva', 'Ole']);
      expect(await seenBy(sample.everything)).toEqual(['Bo', 'Eva', 'Ida', 'Ole']);
    });

    test('without a unit sees nobody', async () => {
      expect(await seenBy({ ...sample.anna, units: [] })).toEqual([]);
    });

    test('sees nobody of another municipality, not even by its units', async () => {
      const { job, unge } = other.units;
      const access = { ...sample.everything, units: [job, unge] };
      expect(await seenBy(access)).toEqual([]);
    });

    test.for(['ida', 'ole'] as const)('does not get %s by id', async (name) => {
      const { bo, [name]: hidden } = sample.persons;
      await withAccess(database().store, sample.anna, async (tx) => {
        expect(await loadCitizen(tx, hidden, on)).toBeNull();
        expect(await loadCitizen(tx, bo, on)).toMatchObject({ name: 'Bo Prøve' });
        await expect(revealCpr(tx, hidden, 'Opslag')).rejects.toMatchObject({
          code: 'ukendt-borger',
        });
      });
    });

    test('does not get a citizen of another municipality by id', async () => {
      const found = await withAccess(database().store, sample.everything, (tx) =>
        loadCitizen(tx, other.persons.bo, on),
      );
      expect(found).toBeNull();
    });

    test.for(['ida', 'ole'] as const)('records nothing about %s', async (name) => {
      const person = sample.persons[name];
      const recorded = withAccess(database().store, sample.anna, (tx) =>
        recordFacts(tx, [{ kind: 'cv_entry', person, externalId: null, value: { on } }], {
          by: sample.employees.anna,
          source: 'sagsbehandling',
        }),
      );
      await expect(recorded).rejects.toMatchObject({ code: 'ukendt-borger' });
    });

    test('does not see the history or the messages of hidden citizens', async () => {
      const count = (access: Access, table: string) =>
        withAccess(database().store, access, async ({ client }) => {
          const { rows } = await client.query<{ n: number }>(
            `select count(*) as n from ${table} where person = any ($1::uuid[])`,
            [[sample.persons.ida, sample.persons.ole]],
          );
          return rows[0]?.n;
        });
      await withAccess(database().store, sample.everything, (tx) =>
        recordFacts(
          tx,
          [{ kind: 'cv_entry', person: sample.persons.ole, externalId: null, value: { on } }],
          { by: null, source: 'sagsbehandling' },
        ),
      );
      expect(await count(sample.everything, 'history')).toBeGreaterThan(0);
      expect(await count(sample.everything, 'outbox_message')).toBeGreaterThan(0);
      expect(await count(sample.anna, 'history')).toBe(0);
      expect(await count(sample.anna, 'outbox_message')).toBe(0);
    });
  });

  describe('a query without an access', () => {
    test('sees nothing but the list of municipalities', async () => {
      const { rows } = await database().store.pool.query<{ name: string }>(
        `select c.relname as name from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity`,
      );
      expect(rows.length).toBeGreaterThan(15);
      for (const { name } of rows) {
        const seen = await database().store.pool.query(`select from ${name}`);
        expect(`${name}: ${seen.rowCount ?? 0}`).toBe(
          `${name}: ${name === 'municipality' ? 2 : 0}`,
        );
      }
    });

    test('sees nothing on a connection that another access has used', async () => {
      const client = await database().store.pool.connect();
      try {
        await client.query(
          `begin; set local app.municipality = '173'; set local app.all_units = 'on'`,
        );
        expect((await client.query('select from person')).rowCount).toBeGreaterThan(0);
        await client.query('commit');
        expect((await client.query('select from person')).rowCount).toBe(0);
      } finally {
        client.release();
      }
    });
  });

  describe('row-level security', () => {
    test('refuses a row of another municipality', async () => {
      const written = withAccess(database().store, sample.everything, ({ client }) =>
        client.query(
          `insert into unit (municipality, id, external_id, name) values (147, $1, 'x', 'x')`,
          [newId()],
        ),
      );
      await expect(written).rejects.toThrow(/row-level security/);
    });

    test.for(factKinds)(
      'keeps %s from being deleted or rewritten, even by its owner',
      async (kind) => {
        const run = (sql: string) =>
          withAccess(database().store, sample.everything, ({ client }) => client.query(sql));
        await expect(run(`delete from ${kind}`)).rejects.toThrow(/permission denied/);
        await expect(run(`truncate ${kind}`)).rejects.toThrow(/permission denied/);
        await expect(run(`update ${kind} set recorded_at = now()`)).rejects.toThrow(
          /permission denied/,
        );
      },
    );

    test('refuses a row whose access is not that of its person', async () => {
      const written = withAccess(database().store, sample.everything, ({ client }) =>
        client.query(
          `update contact_course set unit = $1 where municipality = 173 and person = $2`,
          [sample.units.unge, sample.persons.bo],
        ),
      );
      await expect(written).rejects.toThrow(/contact_course_follows_person/);
    });
  });

  describe('the read log', () => {
    const linesOf = (purpose: string) =>
      withAccess(database().store, sample.everything, ({ db }) =>
        db
          .selectFrom('read_log')
          .select(['reader', 'persons'])
          .where('purpose', '=', purpose)
          .orderBy('id')
          .execute(),
      );

    test('has one line per transaction, with everyone who was read', async () => {
      const { bo, eva } = sample.persons;
      await withAccess(database().store, { ...sample.anna, purpose: 'Læs 1' }, async (tx) => {
        await loadCaseload(tx, { on, caseworker: sample.employees.anna });
        await loadCitizen(tx, bo, on);
      });
      const lines = await linesOf('Læs 1');
      expect(lines.map(({ reader }) => reader)).toEqual([sample.employees.anna]);
      expect(new Set(lines[0]?.persons)).toEqual(new Set([bo, eva]));
    });

    test('has no line when nobody was read', async () => {
      await withAccess(database().store, { ...sample.anna, purpose: 'Læs 2' }, (tx) =>
        loadCitizen(tx, sample.persons.ole, on),
      );
      expect(await linesOf('Læs 2')).toEqual([]);
    });

    test('rolls back with its transaction', async () => {
      const failed = withAccess(
        database().store,
        { ...sample.anna, purpose: 'Læs 3' },
        async (tx) => {
          await revealCpr(tx, sample.persons.bo, 'Læs 3');
          await loadCaseload(tx, { on });
          throw new Error('on purpose');
        },
      );
      await expect(failed).rejects.toThrow('on purpose');
      expect(await linesOf('Læs 3')).toEqual([]);
      expect(await linesOf('CPR-nummer vist: Læs 3')).toEqual([]);
    });

    test('keeps the transaction from ending when it cannot be written', async () => {
      const nobody = { ...sample.anna, user: newId(), purpose: 'Læs 4' };
      const read = withAccess(database().store, nobody, (tx) => loadCaseload(tx, { on }));
      await expect(read).rejects.toThrow(/read_log/);
    });

    test('has a line of its own for a CPR number that was shown', async () => {
      const cpr = await withAccess(database().store, sample.anna, (tx) =>
        revealCpr(tx, sample.persons.bo, 'Borgeren ringer'),
      );
      expect(cpr).toBe('7101900000');
      expect(await linesOf('CPR-nummer vist: Borgeren ringer')).toEqual([
        { reader: sample.employees.anna, persons: [sample.persons.bo] },
      ]);
    });

    test('shows an employee the own reads only', async () => {
      const readers = (access: Access) =>
        withAccess(database().store, access, async ({ db }) => {
          const rows = await db.selectFrom('read_log').select('reader').distinct().execute();
          return rows.map(({ reader }) => reader);
        });
      await withAccess(
        database().store,
        { ...sample.everything, user: sample.employees.leder },
        (tx) => loadCaseload(tx, { on }),
      );
      expect(await readers(sample.anna)).toEqual([sample.employees.anna]);
      expect(await readers(sample.everything)).toEqual(
        expect.arrayContaining([sample.employees.anna, sample.employees.leder]),
      );
    });
  });

  describe('a transaction', () => {
    test('whose work swallows an error of the database is not taken for done', async () => {
      const done = withAccess(database().store, sample.everything, async ({ client }) => {
        await client.query('select 1/0').catch(() => undefined);
      });
      await expect(done).rejects.toThrow(/rolled back/);
    });

    test('gives its connection back, also after an error', async () => {
      const fail = () =>
        withAccess(database().store, sample.anna, ({ client }) => client.query('select 1/0'));
      for (let i = 0; i < 10; i++) await expect(fail()).rejects.toThrow(/zero/);
      expect(database().store.pool.waitingCount).toBe(0);
      expect(database().store.pool.idleCount).toBe(database().store.pool.totalCount);
    });
  });

  test('two accesses at the same time do not mix', async () => {
    const both = await Promise.all(
      Array.from({ length: 20 }, (_, i) => seenBy(i % 2 === 0 ? sample.anna : other.everything)),
    );
    both.forEach((names, i) => {
      expect(names).toEqual(i % 2 === 0 ? ['Bo', 'Eva'] : ['Bo', 'Eva', 'Ida', 'Ole']);
    });
  });

  test('one access sees one moment, whatever others save meanwhile', async () => {
    const { store } = database();
    const cvs = async (tx: Tx) =>
      (await loadCitizen(tx, sample.persons.eva, on))?.caseFile.cvs.length;
    const [before, meanwhile] = await withAccess(store, sample.anna, async (tx) => {
      const first = await cvs(tx);
      await withAccess(store, sample.anna, (another) =>
        recordFacts(
          another,
          [{ kind: 'cv_entry', person: sample.persons.eva, externalId: null, value: { on } }],
          { by: null, source: 'sagsbehandling' },
        ),
      );
      return [first, await cvs(tx)];
    });
    expect(meanwhile).toBe(before);
    expect(await withAccess(store, sample.anna, cvs)).toBe((before ?? 0) + 1);
  });

  test('a change that was overtaken by another is made again, and once', async () => {
    const { store } = database();
    const add = (tx: Tx) =>
      tx.client.query("update municipality set name = name || '+' where municipality = $1", [
        tx.access.municipality,
      ]);
    const nameNow = async (tx: Tx) => (await municipalityOf(tx, tx.access.municipality))?.name;
    const before = await withAccess(store, sample.everything, nameNow);
    let attempts = 0;
    await withAccess(store, sample.everything, async (tx) => {
      await nameNow(tx);
      attempts += 1;
      if (attempts === 1) await withAccess(store, sample.everything, add);
      await add(tx);
    });
    expect(attempts).toBe(2);
    expect(await withAccess(store, sample.everything, nameNow)).toBe(`${before}++`);
  });

  test('an open end comes back as openEnd', async () => {
    const citizen = await withAccess(database().store, sample.anna, (tx) =>
      loadCitizen(tx, sample.persons.bo, on),
    );
    expect(citizen?.caseFile.courses.map(({ to }) => to)).toEqual([openEnd]);
  });
});
