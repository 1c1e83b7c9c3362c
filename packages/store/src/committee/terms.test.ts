import { day, openEnd } from '@rettidig/engine';
import { beforeAll, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { publicAccess } from './public-papers.ts';
import { type CouncilTerm, listTerms, publicTerms, saveTerm, withdrawTerm } from './terms.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const term = (name: string, from: string, to?: string): CouncilTerm => ({
  id: newId(),
  name,
  from: day(from),
  to: to === undefined ? openEnd : day(to),
});

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 751);
  });
  const asPublic = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, publicAccess(sample.municipality), work);

  test('terms follow one another, and everybody may know them, also that one was taken away', async () => {
    const [first, second] = [
      term('2022-2025', '2022-01-01', '2026-01-01'),
      term('2026-', '2026-01-01'),
    ];
    await asPublic(async (tx) => {
      await saveTerm(tx, first, recording);
      await saveTerm(tx, second, recording);
      await saveTerm(tx, { ...second, name: '2026-2029', to: day('2030-01-01') }, recording);
    });
    const overlapping = term('2029-2032', '2029-12-31', '2033-01-01');
    await expect(asPublic((tx) => saveTerm(tx, overlapping, recording))).rejects.toMatchObject({
      code: 'overlap',
    });
    await asPublic((tx) => withdrawTerm(tx, first.id, recording));
    const shown = await asPublic(listTerms);
    expect(shown.map(({ name }) => name)).toEqual(['2026-2029']);
    const all = await asPublic(publicTerms);
    expect(all.map(({ name, to, isGone }) => [name, to, isGone])).toEqual([
      ['2026-2029', day('2030-01-01'), false],
      ['2022-2025', day('2026-01-01'), true],
    ]);
    for (const { createdAt, changedAt } of all) expect(createdAt <= changedAt).toBe(true);
  });
});
