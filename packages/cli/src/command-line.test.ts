import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runToEnd,
} from './testing/command-line.ts';

// Every test starts the real program; on a busy machine that takes a second.
const patience = 30_000;

const root = mkdtempSync(join(tmpdir(), 'rettidig-cli-'));
afterAll(() => rmSync(root, { recursive: true }));

// CPR-kontoret, "Personnummeret i CPR": the weighted sum of the ten digits is divisible by 11.
function hasCheckDigit(number: string): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11 === 0;
}

test.each([
  {
    words: ['--help'],
    code: 0,
    out: /^Rettidig: hvad der skal ske[^]*serve[^]*import[^]*duties[^]*synthesise/,
    err: /^$/,
  },
  { words: ['import', '--help'], code: 0, out: /^Brug: rettidig import <mappe>/, err: /^$/ },
  { words: ['serve', '--help'], code: 0, out: /^Brug: rettidig serve/, err: /^$/ },
  { words: ['duties', '--help'], code: 0, out: /^Brug: rettidig duties/, err: /^$/ },
  { words: ['synthesise', '--help'], code: 0, out: /^Brug: rettidig synthesise/, err: /^$/ },
  { words: [], code: 2, out: /^$/, err: /^Rettidig: hvad der skal ske/ },
  {
    words: ['dutis'],
    code: 2,
    out: /^$/,
    err: /^Kommandoen »dutis« kendes ikke\. Mente du »duties«\?\n/,
  },
  {
    words: ['figure', 'lsit', '--json'],
    code: 2,
    out: /^$/,
    err: /^Kommandoen »figure lsit« kendes ikke\. Mente du »figure list«\?\nBrug: rettidig figure <handling>/,
  },
  { words: ['figure'], code: 2, out: /^$/, err: /^Brug: rettidig figure <handling>/ },
  { words: ['import'], code: 2, out: /^$/, err: /^Der mangler <mappe>/ },
  {
    words: ['duties', '--on', '2026-11-21'],
    code: 2,
    out: /^$/,
    err: /^Tilvalget --case <fil> mangler\./,
  },
  { words: ['serve', '--port', 'ti'], code: 2, out: /^$/, err: /^--port ti: Skriv et helt tal/ },
  {
    words: ['synthesise', '--municipality', '0101', '--out', 'x'],
    code: 2,
    out: /^$/,
    err: /^Der er ingen tal for kommune 0101\./,
  },
])('rettidig $words ends with $code', { timeout: patience }, async ({ words, code, out, err }) => {
  const ended = await runToEnd(words);
  expect(ended.code).toBe(code);
  expect(ended.out).toMatch(out);
  expect(ended.err).toMatch(err);
  expect(ended.err).not.toMatch(/\n\s+at /);
});

describe('rettidig duties', { timeout: patience }, () => {
  const example = ['duties', '--case', 'docs/examples/sag.yaml'];

  // Contact on 6 July 2026, job-ready: docs/duties.md, the table of window duties, column "from 2026-07-01".
  test('shows the duties of the documented case as a table', async () => {
    const { code, out, err } = await runToEnd([...example, '--on', '2026-11-21']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 10)).toEqual([
      'sag.yaml: pligter lørdag den 21. november 2026, uge 47',
      '',
      'Frist       Pligt           Status   Hvem      Åbner       Opfyldt',
      '13.07.2026  Første samtale  Opfyldt  Kommunen  06.07.2026  10.07.2026',
      '06.01.2027  Samtale 2 af 4  Opfyldt  Kommunen  06.07.2026  19.08.2026',
      '06.01.2027  Samtale 3 af 4  Aktuel   Kommunen  06.07.2026',
      '06.01.2027  Samtale 4 af 4  Aktuel   Kommunen  06.07.2026',
      '06.01.2027  Første tilbud   Opfyldt  Kommunen  06.07.2026  21.09.2026',
      '',
      '5 pligter: 0 overskredet og 2 aktuelle, som der kan handles på.',
    ]);
  });

  test('explains them with paragraph, values and facts', async () => {
    const { code, out } = await runToEnd([...example, '--on', '2026-11-21', '--explain']);
    expect(code).toBe(0);
    for (const part of [
      'Hjemmel:',
      '§ 31',
      'Værdier:',
      'Oplysninger:',
      'Første henvendelse: 6. juli 2026',
    ]) {
      expect(out).toContain(part);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(160);
  });

  // docs/duties.md: by the law of 2014 a job-ready citizen has 3 interviews in 3 months and an offer in 3 months.
  test('says from when the law is known', async () => {
    const { code, out } = await runToEnd([...example, '--on', '2026-11-21', '--law', '2013-12-31']);
    expect(code).toBe(0);
    expect(out).toContain('Rettidig kender ingen pligter efter loven før den 1. januar 2014.');
  });

  test('replays the law of another day, as JSON', async () => {
    const { code, out } = await runToEnd([
      ...example,
      '--on',
      '2026-11-21',
      '--law',
      '2016-03-01',
      '--json',
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as {
      readonly duties: readonly {
        readonly kind: string;
        readonly due: string;
        readonly of: number;
      }[];
    };
    expect(answer).toMatchObject({ format: 'rettidig-pligter', version: 2, lawOn: '2016-03-01' });
    expect(answer.duties).toContainEqual(
      expect.objectContaining({ kind: 'samtale', of: 3, due: '2026-10-06' }),
    );
    expect(answer.duties).toContainEqual(
      expect.objectContaining({ kind: 'foerste-tilbud', due: '2026-10-06' }),
    );
    expect(answer.duties).toContainEqual(
      expect.objectContaining({ kind: 'cv', due: '2026-07-27' }),
    );
  });

  test.each([
    [
      'an unknown code',
      'ydelse: kontanthjaelp',
      'ydelse: kontanthjelp',
      /^sag\.yaml, linje 10, ydelser nr\. 1, ydelse: »kontanthjelp« er ikke en kendt kode\. Mente du »kontanthjaelp«\?/,
    ],
    [
      'an impossible date',
      'fra: 2026-07-10',
      'fra: 2026-07-32',
      /^sag\.yaml, linje 15, visitationer nr\. 1, fra: »2026-07-32« er ikke en dato\./,
    ],
    ['an unclosed quote', 'kategori: jobparat', 'kategori: "jobparat', /^sag\.yaml, linje \d+: /],
  ])('refuses %s', async (_, before, after, says) => {
    const folder = mkdtempSync(join(root, 'sag-'));
    const path = join(folder, 'sag.yaml');
    const text = readFileSync(join(repository, 'docs/examples/sag.yaml'), 'utf8');
    writeFileSync(path, text.replace(before, after));
    const { code, out, err } = await runToEnd(['duties', '--case', path, '--on', '2026-11-21']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/\n\n1 fejl i sag\.yaml\.\n$/);
  });
});

describe('rettidig import', { timeout: patience }, () => {
  let database: EmptyDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await createEmptyDatabase();
    folder = mkdtempSync(join(root, 'mappe-'));
    cpSync(join(repository, 'docs/examples/import'), folder, { recursive: true });
  });
  afterEach(() => database.drop());

  const importIt = (...options: readonly string[]) =>
    runToEnd(['import', folder, ...options], { DATABASE_URL: database.url });
  const edit = (file: string, change: (text: string) => string | Buffer): void => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  test('takes in the documented folder, shows progress, and does not double it', async () => {
    const first = await importIt('--demo');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^Indlæst i Øvelev \(0199\):\n\n +nye +ændrede +uændrede +udeladt\n/);
    expect(first.out).toMatch(/^personer\.csv +3 +0 +0 +0$/m);
    expect(first.err).toMatch(
      /^Læser +\d+ %\n[^]*Læser 100 %\nKontrollerer …\nGemmer +\d+ %\n[^]*Afslutter …\n$/,
    );
    const second = await importIt('--demo');
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^personer\.csv +0 +0 +3 +0$/m);
    expect(await database.count('person')).toBe(3);
  });

  // The list "Bad input" of the product's first issue, and its neighbours.
  test.each<[string, () => void, RegExp]>([
    [
      'an unknown code',
      () => edit('ydelser.csv', (text) => text.replace('dagpenge', 'dagpemge')),
      /^ydelser\.csv, linje 2, kolonne ydelse: »dagpemge« er ikke en kendt kode\. Mente du »dagpenge«\?/m,
    ],
    [
      'an impossible date',
      () => edit('cv.csv', (text) => text.replace('2026-08-10', '2026-02-30')),
      /^cv\.csv, linje 2, kolonne dato: »2026-02-30« er ikke en dato\. Skriv den som/m,
    ],
    [
      'overlapping spells',
      () => edit('ydelser.csv', (text) => `${text}Y9;P1;kontanthjaelp;2026-10-01;\n`),
      /^ydelser\.csv, linje 6, kolonne fra: Linje 2 \(03\.08\.2026 og frem\) og linje 6 \(01\.10\.2026 og frem\) overlapper\./m,
    ],
    [
      'a CPR number of a real format in a demo',
      () =>
        edit('personer.csv', (text) =>
          // Of a real format, and nobody's: born in 2036.
          text.replace('710590-1234', '110536-4000').replace('1990-05-11', '2036-05-11'),
        ),
      /^personer\.csv, linje 2, kolonne cpr: CPR-nummeret kan tilhøre en virkelig person\./m,
    ],
    [
      'a file in Latin-1',
      () => edit('personer.csv', (text) => Buffer.from(text, 'latin1')),
      /^personer\.csv, linje 2: Filen er ikke gemt som UTF-8: byte nummer \d+ er C5, som er »Å« i Latin-1\. Gem den som UTF-8/m,
    ],
    [
      'a file of 2 GB',
      () => truncateSync(join(folder, 'samtaler.csv'), 2 ** 31),
      /^samtaler\.csv: Filen fylder 2\.148 MB; grænsen er 100 MB\. Del indholdet/m,
    ],
    [
      'a file cut in the middle',
      () => edit('samtaler.csv', (text) => text.slice(0, -30)),
      /^samtaler\.csv, linje 6: Sidste linje har \d af 8 felter og slutter uden linjeskift: Filen er skåret over\./m,
    ],
    [
      'a file without its columns',
      () => edit('cv.csv', (text) => text.replace('id;person;dato', 'id;person;dag')),
      /^cv\.csv, linje 1: Kolonnen »dag« kendes ikke\.[^]*^cv\.csv, linje 1, kolonne dato: Kolonnen »dato« mangler\./m,
    ],
    [
      'no kommune.csv',
      () => rmSync(join(folder, 'kommune.csv')),
      /^kommune\.csv: Filen mangler i /m,
    ],
    [
      'no folder',
      () => rmSync(folder, { recursive: true }),
      /: Mappen findes ikke\. Tjek stien\.$/m,
    ],
  ])('refuses %s and saves nothing', async (_, spoil, says) => {
    spoil();
    const { code, out, err } = await importIt('--demo');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).toMatch(/Intet er indlæst\. Ret fejlene, og prøv igen\./);
    expect(err).not.toMatch(/\n\s+at /);
    expect(await database.count('person')).toBeLessThan(1);
    expect(await database.count('municipality')).toBeLessThan(1);
  });

  test.each([
    ['passes', true],
    ['fails', false],
  ])('accepts a CPR number whose check digit %s', async (_, passes) => {
    const numbers = Array.from({ length: 90 }, (_value, last) => `71059012${10 + last}`);
    const number = numbers.find((one) => hasCheckDigit(one) === passes) ?? 'none';
    const written = `${number.slice(0, 6)}-${number.slice(6)}`;
    edit('personer.csv', (text) => text.replace('710590-1234', written));
    expect(readFileSync(join(folder, 'personer.csv'), 'utf8')).toContain(written);
    const { code, out } = await importIt('--demo');
    expect(code).toBe(0);
    expect(out).toMatch(/^personer\.csv +3 +0 +0 +0$/m);
  });

  test('with --partial saves what is right and still ends with 1', async () => {
    edit('cv.csv', (text) => `${text}C2;P2;i går\n`);
    const { code, out, err } = await importIt('--partial');
    expect(code).toBe(1);
    expect(err).toMatch(/^cv\.csv, linje 3, kolonne dato: »i går« er ikke en dato\./m);
    expect(out).toMatch(/^cv\.csv +1 +0 +0 +1$/m);
    expect(out).toMatch(/1 person mangler helt eller delvist \(id\): P2\n$/);
    expect(await database.count('person')).toBe(3);
  });
});

describe('rettidig synthesise', { timeout: patience }, () => {
  const make = (out: string, ...more: readonly string[]) =>
    runToEnd([
      'synthesise',
      '--municipality',
      '0173',
      '--seed',
      '7',
      '--size',
      '500',
      '--out',
      out,
      ...more,
    ]);

  test('writes the same folder for the same words', async () => {
    const [one, other] = [join(root, 'en'), join(root, 'to')];
    expect((await make(one)).code).toBe(0);
    expect((await make(other)).code).toBe(0);
    const names = readdirSync(one);
    expect(names).toContain('personer.csv');
    for (const name of names) {
      expect(readFileSync(join(other, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
    }
  });

  test('does not write over a folder unless told to', async () => {
    const out = join(root, 'igen');
    await make(out);
    const refused = await make(out);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /^Der ligger allerede kommune\.csv i .*Vælg en anden mappe, eller skriv over med --force\.\n$/,
    );
    expect((await make(out, '--force')).code).toBe(0);
  });

  test('says when it cannot write', async () => {
    const file = join(root, 'fil');
    writeFileSync(file, '');
    const refused = await make(join(file, 'mappe'));
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^Der kan ikke skrives i .* \(ENOTDIR\)\./);
    expect(existsSync(join(file, 'mappe'))).toBe(false);
  });

  test.runIf(process.platform === 'linux')('says when a folder cannot be made', async () => {
    const refused = await make('/proc/rettidig/mappe');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(
      /^Mappen \/proc\/rettidig\/mappe kan ikke laves \(ENOENT\)\. Vælg en anden/,
    );
  });
});
