import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyCase, replay } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format } from 'oxfmt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createEmptyDatabase, type EmptyDatabase, runToEnd } from '../testing/command-line.ts';
import { replayJson, replayOutput } from './json.ts';
import { replayText } from './text.ts';

const patience = 60_000;
const schemaFile = fileURLToPath(
  new URL('../../../../docs/schemas/rettidig-replay-1.schema.json', import.meta.url),
);

// The schema is written by vitest with -u; without it the test fails when the shape has moved on.
test('the schema in the documentation is the shape that is written', async () => {
  const schema = {
    ...z.toJSONSchema(replayOutput),
    $id: 'rettidig-replay-1.schema.json',
    title: 'rettidig replay --json',
  };
  const { code } = await format('schema.json', JSON.stringify(schema), { printWidth: 100 });
  await expect(code).toMatchFileSnapshot(schemaFile);
});

test('nobody in a contact course is said, not shown as empty tables', () => {
  const laws = {
    before: { on: day('2016-01-01'), amendments: null },
    after: { on: day('2020-01-01'), amendments: null },
  };
  const file = emptyCase({ birthDate: day('1980-01-01'), education: null });
  const report = replay([file], { on: day('2026-11-23'), laws });
  const place = { municipality: 101, name: 'By', unit: 'Team' };
  expect(replayText(report, place, 100)).toBe(
    'By (0101), Team, sagerne som de er den 23. november 2026.\n' +
      'Loven den 1. januar 2016 mod loven den 1. januar 2020:\n' +
      '0 borgere i kontaktforløb, 0 borgere er berørt.\n',
  );
  expect(replayOutput.parse(replayJson(report, place)).citizens).toBe(0);
});

describe('rettidig replay', { timeout: patience }, () => {
  const lawDays = ['--from', '2016-03-01', '--to', '2026-07-01'];
  let database: EmptyDatabase;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-replay-'));
    database = await createEmptyDatabase();
    await runToEnd(['import', 'docs/examples/import'], { DATABASE_URL: database.url });
  }, patience);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });
  const run = (...words: string[]) =>
    runToEnd(['replay', ...words], { DATABASE_URL: database.url });

  test('shows duties by group and kind, and what cannot be told', async () => {
    const { code, out } = await run(...lawDays);
    expect(code).toBe(0);
    expect(out).toMatch(/^Øvelev \(0\d{3}\), sagerne som de er den 23\. november 2026\.\n/);
    expect(out).toContain('Loven den 1. marts 2016 mod loven den 1. juli 2026:');
    expect(out).toMatch(/Målgruppe før +Borgere +Berørt +Nye +Bort +Flyttet +Uændret +Uafklaret/);
    expect(out).toMatch(/\nI alt +\d/);
    expect(out).toMatch(/\nUafklaret, fordi [^:]+:\n- /);
    expect(out).not.toContain('Udkast');
  });

  test('marks a draft, and writes JSON of the documented shape', async () => {
    const words = ['--from', '2026-12-31', '--to', '2027-01-01', '--draft', 'drafts/lab-2027'];
    const text = await run(...words);
    expect(text.out).toContain('\nUdkast: Ny hovedlov');
    expect(text.out).toContain('Det er ikke gældende ret.');
    const { code, out } = await run(...words, '--json');
    expect(code).toBe(0);
    const written: unknown = JSON.parse(out);
    const isValid = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
      JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
    );
    isValid(written);
    expect(isValid.errors).toBeNull();
    const { draftBefore, draftAfter, groupMoves } = replayOutput.parse(written);
    expect(draftBefore).toBeNull();
    expect(draftAfter).toMatch(/^Udkast: /);
    expect(groupMoves.every(({ after }) => after === 'jobparat')).toBe(true);
    expect(groupMoves.length).toBeGreaterThan(0);
  });

  test('lists the affected by id, without names and CPR numbers', async () => {
    const file = join(folder, 'beroerte.csv');
    const { code, err } = await run(...lawDays, '--list', file);
    expect([code, err]).toEqual([0, `De berørte borgere står i ${file}.\n`]);
    const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(header.startsWith('\uFEFFborger;enhed;maalgruppe_foer;maalgruppe_efter;')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    const people = readFileSync('docs/examples/import/personer.csv', 'utf8').trimEnd().split('\n');
    const names = people.slice(1).flatMap((line) => line.split(';').slice(1, 4));
    const text = rows.join('\n');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\b\d{6}-?\d{4}\b/);
    expect(rows.filter((row) => !row.endsWith(';'))).toEqual([]);
  });

  test('names the draft in every line of the list', async () => {
    const file = join(folder, 'udkast.csv');
    const days = ['--from', '2026-12-31', '--to', '2027-01-01'];
    await run(...days, '--draft', 'drafts/lab-2027', '--list', file);
    const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(header.endsWith(';udkast')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.includes(';Udkast: Ny hovedlov'))).toEqual([]);
  });

  test('says where the list cannot stand, and what to do', async () => {
    const file = join(folder, 'findes-ikke', 'beroerte.csv');
    const { code, out, err } = await run(...lawDays, '--list', file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `Der kan ikke skrives i ${file}: Mappen findes ikke. Lav den først, eller ret stien.\n`,
    );
  });

  test('takes one unit, and names them all where it is another', async () => {
    const { out } = await run(...lawDays, '--json');
    const all = replayOutput.parse(JSON.parse(out)).citizens;
    const wrong = await run(...lawDays, '--unit', 'Hest');
    expect([wrong.code, wrong.out]).toEqual([1, '']);
    const named =
      /^Enheden »Hest« findes ikke\. Kommunen har: (.+)\.\n$/.exec(wrong.err)?.[1] ?? '';
    let sum = 0;
    for (const unit of named.split(', ')) {
      const one = await run(...lawDays, '--unit', unit, '--json');
      sum += replayOutput.parse(JSON.parse(one.out)).citizens;
    }
    expect([named === '', sum]).toEqual([false, all]);
  });

  test('says where there is no such municipality', async () => {
    const { code, err } = await run(...lawDays, '--municipality', '0999');
    expect(code).toBe(1);
    expect(err).toMatch(/^Kommunen 0999 er ikke i databasen\. Den har: 0\d{3} Øvelev\.\n$/);
  });
});

describe('rettidig replay refuses, before any database is opened,', { timeout: patience }, () => {
  const refuse = (words: readonly string[]) => runToEnd(['replay', ...words]);

  test.each<[string, readonly string[], number, RegExp]>([
    ['no second day', ['--from', '2026-01-01'], 2, /^Tilvalget --to <dato> mangler\./],
    [
      'a day that is none',
      ['--from', '2026-02-30', '--to', '2026-07-01'],
      2,
      /^--from 2026-02-30: Det er ikke en dato\./,
    ],
    [
      'the same day twice',
      ['--from', '2026-07-01', '--to', '1.7.2026'],
      2,
      /^--from og --to er samme dag \(2026-07-01\)\./,
    ],
    [
      'a day whose law nobody has read',
      ['--from', '2011-12-31', '--to', '2026-07-01'],
      2,
      /^Rettidig kender ikke loven den 2011-12-31\. Vælg 2012-01-01 eller senere\./,
    ],
    [
      'a folder that is not there',
      ['--from', '2026-01-01', '--to', '2027-01-01', '--draft', 'drafts/lab-1900'],
      1,
      /^Mappen drafts\/lab-1900 findes ikke\./,
    ],
    [
      'a file for a folder',
      ['--from', '2026-01-01', '--to', '2027-01-01', '--draft', 'README.md'],
      1,
      /^README\.md er ikke en mappe\./,
    ],
    [
      'a folder without a draft',
      ['--from', '2026-01-01', '--to', '2027-01-01', '--draft', 'docs/interpretations'],
      1,
      /^Udkastet i docs\/interpretations kan ikke bruges:\nudkast\.yaml: Filen mangler\./,
    ],
    [
      'a day before the draft',
      ['--from', '2026-01-01', '--to', '2026-12-31', '--draft', 'drafts/lab-2027'],
      2,
      /^Udkastet gælder først fra 2027-01-01\./,
    ],
  ])('%s', async (_, words, code, message) => {
    const ended = await refuse(words);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(message);
  });

  test('a draft with a fault, by file and line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rettidig-draft-'));
    writeFileSync(
      join(folder, 'udkast.yaml'),
      'id: x\ntitle: X\nfrom: 2027-13-01\nstatus: udkast\nabout: Y\n',
    );
    const { code, err } = await refuse([
      '--from',
      '2026-01-01',
      '--to',
      '2027-01-01',
      '--draft',
      folder,
    ]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(err).toContain('udkast.yaml, linje 3: »from«: Skriv en dato som 2027-01-01.');
  });
});
