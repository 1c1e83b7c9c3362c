import { readSubmissions } from '@rettidig/benchmark/input';
import { readWorkbook } from '@rettidig/documents';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'rettidig-own-figures-'));
let database: EmptyDatabase;

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const rettidig = (...words: readonly string[]) => runOn(database, words);

/** A figure as the command line shows it. */
async function shown(measure: string, groups: string): Promise<number> {
  const scope = ['--period', '2026-10-12mdr', '--filter', `maalgruppe=${groups}`];
  const { out } = await rettidig('figure', 'show', measure, ...scope, '--json');
  const { cells } = JSON.parse(out) as { readonly cells: readonly { readonly value: number }[] };
  return cells[0]?.value ?? Number.NaN;
}

describe('a template with the own figures', { timeout: patience }, () => {
  test('has the persons and the quality that the figures show', async () => {
    const file = join(folder, 'egen.xlsx');
    const { code, err } = await rettidig(
      'benchmark',
      'template',
      file,
      '--egne-tal',
      '--aar',
      '2026',
    );
    expect([code, err]).toEqual([0, expect.stringContaining('egne tal for 2026-10-12mdr')]);
    const book = await readWorkbook(readFileSync(file));
    const sheets = book.outcome === 'sheets' ? book.sheets : [];
    const persons = sheets.find(({ name }) => name === 'Personer')?.rows ?? [];
    const quality = sheets.find(({ name }) => name === 'Kvalitet')?.rows ?? [];
    const tenths = (value: number): number => Math.round(value * 10) / 10;
    expect(persons.find(([group]) => group === 'A-dagpenge')).toEqual([
      'A-dagpenge',
      tenths(await shown('fuldtidspersoner', 'dagpenge')),
      null,
      expect.any(Number),
      null,
    ]);
    const activated = quality.find(
      ([group, name]) => group === 'A-dagpenge' && name === 'Aktiveringsgrad',
    );
    expect(activated?.[3]).toBe(tenths(await shown('aktiveringsgrad', 'dagpenge')));
    // What nobody has filled in yet is asked for; nothing of what the figures filled in is wrong.
    const [reading] = readSubmissions([{ kind: 'regneark', name: 'egen.xlsx', sheets }], {
      year: 2026,
    });
    expect(reading?.municipality).toBe('Øvelev');
    const faults = reading?.remarks.filter(({ kind }) => kind === 'fejl') ?? [];
    expect(faults.map(({ at }) => at)).toEqual(['Tid']);
  });
});
