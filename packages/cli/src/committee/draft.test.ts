import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;

let database: EmptyDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(() => database.drop());

const rettidig = (...words: readonly string[]) => runOn(database, words);

describe('rettidig paper draft', { timeout: patience }, () => {
  test('writes the paper as text, and what is left to a person', async () => {
    const { code, out } = await rettidig(
      'paper',
      'draft',
      'kvartalsoverblik',
      '--kvartal',
      '2026-K3',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Kvartalsoverblik for 3\. kvartal 2026\n/);
    expect(out).toContain('Rettidighed: samtaler');
    expect(out).toMatch(/\nDet mangler:\n[^]*- Vurderingen: /);
    expect(out).not.toContain('[[');
  });

  test.for([
    [['findes-ikke'], 'Vælg et af: kvartalsoverblik, langvarige-sager, budgetopfoelgning'],
    [['kvartalsoverblik', '--kvartal', '1999-K1'], '--kvartal kan være: 20'],
    [['kvartalsoverblik', '--aar', '2026'], '--aar hører ikke til »kvartalsoverblik«'],
    [['projektevaluering'], 'Der er intet projekt at evaluere.'],
  ] as const)('%j is refused with what can be done', async ([words, said]) => {
    const { code, out, err } = await rettidig('paper', 'draft', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});
