import { receive } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import { beforeAll, expect, test } from 'vitest';
import { withAccess } from '../access.ts';
import { supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { type ReceptionRequest, receiveCitizen } from './receive-citizen.ts';
import { loadStepCase } from './take-step.ts';

const today = day('2026-11-18');

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 185);
  });

  const requestFor = (is: Partial<ReceptionRequest> = {}): ReceptionRequest => ({
    command: newId(),
    cpr: '7101900050',
    birthDate: day('1990-01-11'),
    givenName: 'Åse',
    familyName: "O'Brien",
    unit: sample.units.job,
    protected: false,
    today,
    confirms: () => false,
    ...is,
  });

  const send = (request: ReceptionRequest, contactOn = '2026-11-16') =>
    withAccess(database().store, sample.anna, (tx) =>
      receiveCitizen(tx, request, (situation, known) =>
        receive(
          {
            contactOn: day(contactOn),
            benefit: 'kontanthjaelp',
            household: null,
            contact: null,
            caseworker: sample.employees.anna,
            municipalFromDayOne: false,
            known,
          },
          situation,
        ),
      ),
    );

  const count = (table: string): Promise<number> =>
    withAccess(database().store, sample.everything, async ({ client }) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${table} where municipality = ${sample.municipality}`,
      );
      return rows[0]?.n ?? 0;
    });

  test('a new citizen gets a case with a course; sent twice, there is one', async () => {
    const before = await count('person');
    const request = requestFor();
    const first = await send(request);
    expect(await send(request)).toEqual(first);
    expect(await count('person')).toBe(before + 1);
    const person = first.kind === 'received' ? first.person : '';
    const opened = await withAccess(database().store, sample.anna, (tx) =>
      loadStepCase(tx, person, today),
    );
    expect(opened?.citizen).toMatchObject({
      name: "Åse O'Brien",
      cprMasked: '710190-••••',
      caseworker: { name: 'Anna' },
    });
    expect(opened?.situation.file.courses).toMatchObject([{ contactOn: day('2026-11-16') }]);
    expect(opened?.version).toBe(1);
  });

  test('what is refused leaves nothing behind', async () => {
    const [persons, history] = [await count('person'), await count('history')];
    const result = await send(requestFor({ cpr: '7101900051' }), '2026-11-19');
    expect(result).toMatchObject({ kind: 'refused', problems: [{ field: 'henvendelse' }] });
    expect([await count('person'), await count('history')]).toEqual([persons, history]);
  });

  test('one whose course runs is known, and nothing is written', async () => {
    const decisions = await count('decision');
    const result = await send(
      requestFor({ cpr: '7101900000', confirms: (name) => name.endsWith('Prøve') }),
    );
    expect(result).toEqual({
      kind: 'known',
      person: sample.persons.bo,
      name: 'Bo Prøve',
      running: true,
    });
    expect(await count('decision')).toBe(decisions);
  });

  test('one whose course has ended is opened again, when that is confirmed', async () => {
    await withAccess(database().store, sample.everything, async (tx) => {
      const found = await loadStepCase(
        { ...tx, access: { ...tx.access, user: sample.employees.leder } },
        sample.persons.eva,
        today,
      );
      const course = found?.situation.file.courses[0];
      if (course === undefined) throw new Error('Eva has no course.');
      const { id, ...value } = course;
      await supersede(
        tx,
        [{ kind: 'contact_course', fact: id, value: { ...value, to: day('2026-09-01') } }],
        { by: null, source: 'sagsbehandling' },
      );
    });
    const request = requestFor({ cpr: '7101900001' });
    expect(await send(request)).toMatchObject({ kind: 'known', running: false });
    expect(await send({ ...request, confirms: (name) => name.endsWith('Prøve') })).toMatchObject({
      kind: 'received',
      person: sample.persons.eva,
    });
  });

  test('one outside the access is refused without saying who it is', async () => {
    // Ole is in another unit, Ida is protected.
    for (const cpr of ['7101900003', '7101900002']) {
      await expect(send(requestFor({ cpr }))).rejects.toMatchObject({ code: 'findes-allerede' });
    }
  });
});
