import { day } from '@rettidig/engine';
import { beforeAll, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { kleEntry, listKlePlans, saveKlePlan, searchKle } from './kle.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

const entry = (number: string, title: string, to: string | null = null) => ({
  number,
  title,
  kind: 'emne' as const,
  to: to === null ? null : day(to),
});

onEveryDatabase((database) => {
  let sample: Sample;
  const run = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(
      database().store,
      {
        municipality: sample.municipality,
        user: null,
        units: [],
        protectedPersons: false,
        purpose: 'Test',
      },
      work,
    );
  beforeAll(async () => {
    sample = await makeSample(database().store, 918);
    await run(async (tx) => {
      const plan = { part: 'emner', source: 'gammel.xml', issuedOn: day('2025-01-01') } as const;
      await saveKlePlan(tx, { ...plan, entries: [entry('15.20.01', 'Væk')] }, recording);
      await saveKlePlan(
        tx,
        {
          part: 'emner',
          source: 'emneplan.xml',
          issuedOn: day('2026-10-01'),
          entries: [
            entry('15.20.00', 'Beskæftigelsesindsats i almindelighed'),
            entry('15.20.24', 'Fleksjob', '2026-01-01'),
            entry('32.30.00', 'Sygedagpenge'),
          ],
        },
        recording,
      );
      await saveKlePlan(
        tx,
        { part: 'facetter', source: 'facetter.xml', issuedOn: null, entries: [] },
        recording,
      );
    });
  });

  test('a plan takes the place of the one before, and the other plan stays', async () => {
    const plans = await run(listKlePlans);
    expect(plans.map(({ part, source }) => [part, source])).toEqual([
      ['emner', 'emneplan.xml'],
      ['facetter', 'facetter.xml'],
    ]);
    expect(await run((tx) => kleEntry(tx, '15.20.01'))).toBeNull();
    expect(await run((tx) => kleEntry(tx, '15.20.24'))).toEqual(
      entry('15.20.24', 'Fleksjob', '2026-01-01'),
    );
  });

  test.for([
    ['15.20', ['15.20.00', '15.20.24']],
    ['fleks', ['15.20.24']],
    ['ALMINDELIGHED beskæftigelse', ['15.20.00']],
    ['beskæftigelse fleksjob', []],
    ['%', []],
    ['', []],
  ] as const)('numbers are found by »%s«', async ([words, numbers]) => {
    const found = await run((tx) => searchKle(tx, words, 20));
    expect(found.map(({ number }) => number)).toEqual(numbers);
  });
});
