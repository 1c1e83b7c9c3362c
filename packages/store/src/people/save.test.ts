import { day } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { historyOf } from '../history.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { loadCitizen } from './citizen.ts';
import { accessOf, findEmployee, listEmployees, listUnits } from './employees.ts';
import { type NewPerson, saveEmployees, savePersons, saveUnits } from './save.ts';

const on = day('2026-11-21');
const byImport = { by: null, source: 'import' } as const;

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const under = <T>(access: Access, work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, access, work);

  const eva = (): NewPerson => ({
    externalId: 'eva',
    cpr: '7101900001',
    givenName: 'Eva',
    familyName: 'Prøve',
    unit: sample.units.job,
    protected: false,
  });

  test('units and employees are listed by name, the employee with the unit', async () => {
    const [units, employees] = await under(sample.everything, async (tx) => [
      await listUnits(tx),
      await listEmployees(tx),
    ]);
    expect(units.map(({ name }) => name)).toEqual(['Job', 'Unge']);
    expect(employees.map(({ name, role, unit }) => [name, role, unit?.name ?? null])).toEqual([
      ['Anna', 'sagsbehandler', 'Job'],
      ['Bent', 'sagsbehandler', 'Unge'],
      ['Åse', 'administrator', null],
    ]);
  });

  test('an employee is found by id; what is no id finds nobody', async () => {
    await under(sample.everything, async (tx) => {
      expect(await findEmployee(tx, sample.employees.leder)).toMatchObject({
        name: 'Åse',
        unit: null,
      });
      expect(await findEmployee(tx, sample.persons.bo)).toBeNull();
      expect(await findEmployee(tx, `' or true --`)).toBeNull();
    });
  });

  test('an economist sees every unit, but no citizen with name and address protection, whatever is sent', () => {
    const economist = {
      id: sample.employees.bent,
      externalId: 'o1',
      name: 'Økonom',
      role: 'oekonom',
      unit: { id: sample.units.unge, name: 'Unge' },
      seesProtected: true,
    } as const;
    expect(accessOf(173, economist, 'Refusion')).toEqual({
      municipality: 173,
      user: sample.employees.bent,
      units: 'all',
      protectedPersons: false,
      purpose: 'Refusion',
    });
  });

  test('an employee sees the own unit, an administrator every unit', async () => {
    const employees = await under(sample.everything, listEmployees);
    expect(employees.map((employee) => accessOf(173, employee, 'Min dag'))).toEqual([
      { ...sample.anna, purpose: 'Min dag' },
      {
        municipality: 173,
        user: sample.employees.bent,
        units: [sample.units.unge],
        protectedPersons: true,
        purpose: 'Min dag',
      },
      {
        municipality: 173,
        user: sample.employees.leder,
        units: 'all',
        protectedPersons: true,
        purpose: 'Min dag',
      },
    ]);
  });

  test('what is said again changes nothing and writes no history', async () => {
    const historyLines = () =>
      under(
        sample.everything,
        async ({ client }) => (await client.query('select from history')).rowCount,
      );
    const before = await historyLines();
    const ids = await under(sample.everything, async (tx) => ({
      ...Object.fromEntries(await saveUnits(tx, [{ externalId: 'job', name: 'Job' }], byImport)),
      ...Object.fromEntries(
        await saveEmployees(
          tx,
          [
            {
              externalId: 'anna',
              name: 'Anna',
              role: 'sagsbehandler',
              unit: sample.units.job,
              seesProtected: false,
            },
          ],
          byImport,
        ),
      ),
      ...Object.fromEntries(await savePersons(tx, [eva()], byImport)),
    }));
    expect(ids).toEqual({
      job: sample.units.job,
      anna: sample.employees.anna,
      eva: sample.persons.eva,
    });
    expect(await historyLines()).toBe(before);
  });

  test('a changed name stands in the history, the CPR number does not', async () => {
    const citizen = await under(sample.anna, async (tx) => {
      await savePersons(tx, [{ ...eva(), familyName: 'Ny', cpr: '7101900009' }], byImport);
      const { eva: person } = sample.persons;
      return { ...(await loadCitizen(tx, person, on)), ...(await historyOf(tx, person)) };
    });
    expect(citizen.name).toBe('Eva Ny');
    expect(citizen.lines[0]).toMatchObject({
      action: 'rettet',
      subject: 'person',
      before: { family_name: 'Prøve' },
      after: { family_name: 'Ny' },
    });
    expect(JSON.stringify(citizen.lines)).not.toMatch(/710190/);
    await under(sample.anna, (tx) => savePersons(tx, [eva()], byImport));
  });

  test('a CPR number belongs to one person', async () => {
    const twice = under(sample.everything, (tx) =>
      savePersons(tx, [{ ...eva(), externalId: 'en-anden' }], byImport),
    );
    await expect(twice).rejects.toMatchObject({ code: 'findes-allerede' });
  });

  describe('a citizen who moves', () => {
    const { unge, job } = { unge: () => sample.units.unge, job: () => sample.units.job };
    const bent = (): Access => ({ ...sample.anna, user: sample.employees.bent, units: [unge()] });
    const rowsOf = (access: Access) =>
      under(access, async ({ client }) => {
        const counts: Record<string, number> = {};
        for (const table of [
          'person',
          'person_record',
          'assignment',
          'contact_course',
          'history',
          'outbox_message',
        ]) {
          const column = table === 'person' ? 'id' : 'person';
          const { rowCount } = await client.query(`select from ${table} where ${column} = $1`, [
            sample.persons.eva,
          ]);
          counts[table] = rowCount ?? 0;
        }
        return counts;
      });
    const nothing = {
      person: 0,
      person_record: 0,
      assignment: 0,
      contact_course: 0,
      history: 0,
      outbox_message: 0,
    };

    test('takes the whole case along to a unit that the giver does not see', async () => {
      await under(sample.anna, (tx) =>
        recordFacts(
          tx,
          [{ kind: 'cv_entry', person: sample.persons.eva, externalId: null, value: { on } }],
          { by: sample.employees.anna, source: 'sagsbehandling' },
        ),
      );
      const before = await rowsOf(sample.anna);
      expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
      await under(sample.anna, async (tx) => {
        await savePersons(tx, [{ ...eva(), unit: unge() }], {
          by: sample.employees.anna,
          source: 'sagsbehandling',
        });
        expect(await loadCitizen(tx, sample.persons.eva, on)).toBeNull();
      });
      expect(await rowsOf(sample.anna)).toEqual(nothing);
      expect(await rowsOf(bent())).toEqual({ ...before, history: (before['history'] ?? 0) + 1 });
    });

    test('cannot be taken by one who does not see the case', async () => {
      const taken = under(sample.anna, (tx) => savePersons(tx, [eva()], byImport));
      await expect(taken).rejects.toMatchObject({ code: 'findes-allerede' });
      expect(await rowsOf(sample.anna)).toEqual(nothing);
    });

    test('vanishes with the whole case when protection is given', async () => {
      await under(bent(), (tx) =>
        savePersons(tx, [{ ...eva(), unit: unge(), protected: true }], byImport),
      );
      expect(await rowsOf(bent())).toEqual(nothing);
      const seen = await rowsOf({ ...bent(), protectedPersons: true });
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
      await under(sample.everything, (tx) =>
        savePersons(tx, [{ ...eva(), unit: job() }], byImport),
      );
    });
  });
});
