import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmptyDatabase, type EmptyDatabase, runToEnd } from '../testing/command-line.ts';

const patience = 60_000;

describe('rettidig convert', { timeout: patience }, () => {
  let database: EmptyDatabase;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-convert-'));
    database = await createEmptyDatabase();
    await runToEnd(['import', 'docs/examples/import'], { DATABASE_URL: database.url });
  }, patience);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });
  const run = (...words: string[]) =>
    runToEnd(['convert', ...words], { DATABASE_URL: database.url });

  test('previews what a draft does, and logs each citizen without a name', async () => {
    const log = join(folder, 'log.csv');
    const words = ['--on', '2027-01-01', '--draft', 'drafts/lab-2027', '--log', log];
    const { code, out, err } = await run(...words);
    expect([code, err]).toEqual([0, `Loggen står i ${log}.\n`]);
    expect(out).toMatch(/^Øvelev \(0\d{3}\): omlægning den 1\. januar 2027, forhåndsvisning\./);
    expect(out).toContain('Ingen sag er ændret.');
    expect(out).toContain('\nUdkast: Ny hovedlov');
    const count = Number(/\n(\d+) borgere?: /.exec(out)?.[1]);
    const [header = '', ...rows] = readFileSync(log, 'utf8').trimEnd().split('\r\n');
    expect(header).toBe(
      '\uFEFFborger;enhed;dag;udfald;ydelse_foer;ydelse_efter;maalgruppe_foer;maalgruppe_efter;grund;regel;regel_fra;hjemmel;udkast;kendt',
    );
    expect(rows.length).toBe(count);
    for (const row of rows) expect(row).toMatch(/;2027-01-01;.*;2026-11-23$/);
    const moved = rows.filter((row) => row.includes(';konverteres;'));
    expect(moved.length).toBeGreaterThan(0);
    for (const row of moved) expect(row).toContain(';Udkast: Ny hovedlov');
    const people = readFileSync('docs/examples/import/personer.csv', 'utf8').trimEnd().split('\n');
    const names = people.slice(1).flatMap((line) => line.split(';').slice(1, 4));
    expect(names.filter((name) => rows.join('\n').includes(name))).toEqual([]);
  });

  test('on an early day of change nobody was there', async () => {
    const { code, out } = await run('--on', '2014-01-01');
    expect([code, out.includes('0 borgere: 0 skifter')]).toEqual([0, true]);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['no day', [], /^Tilvalget --on <dato> mangler\./],
  [
    'a day on which the law stays',
    ['--on', '2026-07-02'],
    /^Loven ændrer ikke målgrupper eller ydelser den 02\.07\.2026\. Det gør den: 01\.01\.2014, .*01\.07\.2025\./,
  ],
])('rettidig convert refuses %s', { timeout: patience }, async (_, words, message) => {
  const { code, out, err } = await runToEnd(['convert', ...words]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
