import { nothingKnown, problemLine, readDelivery } from '@rettidig/casework';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { lookIntoFolder, readFiles } from './read-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'rettidig-import-'));
let folder = root;
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

const kommune = 'kommunekode;navn\n0173;Eksempelby\n';

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries({ 'kommune.csv': kommune, ...files })) {
    writeFileSync(join(folder, name), content);
  }
}

async function read(files: Readonly<Record<string, string | Buffer>>): Promise<{
  readonly says: readonly string[];
  readonly notes: readonly string[];
  readonly rows: number;
  readonly names: readonly string[];
}> {
  write(files);
  const found = lookIntoFolder(folder);
  const delivery = readDelivery({ demo: true });
  const notes = await readFiles(found.files, delivery, () => undefined);
  const { rows, problems } = delivery.finish({ ...nothingKnown, ids: () => new Set(['P1']) });
  return {
    says: [...found.problems, ...problems].map(problemLine),
    notes: [...found.notes, ...notes],
    rows: rows('cv').length,
    names: rows('enheder').map(({ navn }) => navn),
  };
}

const save =
  'Gem den som UTF-8: i Excel »Gem som« og »CSV UTF-8 (semikolonsepareret)«, i Notesblok »Gem som« med kodningen UTF-8.';

describe('files that cannot be read say where and what to do', () => {
  test.each<[string, Readonly<Record<string, string | Buffer>>, readonly string[]]>([
    [
      'Latin-1',
      { 'enheder.csv': Buffer.from('id;navn\nE1;Bæk\n', 'latin1') },
      [
        `enheder.csv, linje 2: Filen er ikke gemt som UTF-8: byte nummer 13 er E6, som er »æ« i Latin-1. ${save}`,
      ],
    ],
    [
      'UTF-16',
      { 'enheder.csv': Buffer.from('\ufeffid;navn\nE1;Bæk\n', 'utf16le') },
      [`enheder.csv, linje 1: Filen er gemt som UTF-16. ${save}`],
    ],
    [
      'an Excel workbook',
      { 'cv.csv': Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0xe6]) },
      [
        'cv.csv: Filen er et Excel-ark, der kun hedder .csv. Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)«.',
      ],
    ],
    [
      'nothing in it',
      { 'cv.csv': '' },
      ['cv.csv: Filen er tom. Skriv mindst kolonnenavnene i første linje, eller slet filen.'],
    ],
    [
      'nothing but empty lines',
      { 'cv.csv': '\ufeff\r\n\r\n' },
      ['cv.csv: Filen er tom. Skriv mindst kolonnenavnene i første linje, eller slet filen.'],
    ],
    [
      'cut in the middle of a line',
      { 'cv.csv': 'id;person;dato\nC1;P1;2026-01-01\nC2;P1' },
      [
        'cv.csv, linje 3: Sidste linje har 2 af 3 felter og slutter uden linjeskift: Filen er skåret over. Hent den igen.',
      ],
    ],
    [
      'cut in the middle of a quoted text',
      { 'cv.csv': 'id;person;dato\nC1;P1;2026-01-01\n"C2;P1\n2026-01-02\n' },
      [
        'cv.csv, linje 3: Et citationstegn (") åbnes i linje 3 og lukkes ikke igen. Filen kan være skåret over: Hent den igen, eller sæt det manglende tegn.',
      ],
    ],
    [
      'cut in the middle of a letter',
      { 'enheder.csv': Buffer.from('id;navn\nE1;Bæk\n').subarray(0, 13) },
      [
        `enheder.csv, linje 2: Filen er ikke gemt som UTF-8: byte nummer 13 er C3, som er »Ã« i Latin-1. ${save}`,
      ],
    ],
    [
      'a stray quotation mark',
      { 'enheder.csv': 'id;navn\nE1;Team "Øst"\n' },
      [
        'enheder.csv, linje 2: Et citationstegn (") står midt i en tekst i linje 2. Sæt hele feltet i "citationstegn", og skriv tegnet to gange ("") inde i det.',
      ],
    ],
    [
      'comma instead of semicolon',
      { 'cv.csv': 'id,person,dato\nC1,P1,2026-01-01\n' },
      [
        'cv.csv, linje 1: Kolonnerne er adskilt med komma. Gem filen med semikolon (;) som skilletegn.',
      ],
    ],
    [
      'a name that is nearly one of the format',
      { 'samtale.csv': 'id\n' },
      [
        'samtale.csv: Filen hører ikke til formatet. Mente du »samtaler.csv«? Omdøb den, eller flyt den ud af mappen.',
      ],
    ],
    [
      'a workbook beside the files',
      { 'personer.xlsx': 'PK' },
      [
        'personer.xlsx: Filen hører ikke til formatet. Mente du »personer.csv«? Omdøb den, eller flyt den ud af mappen.',
      ],
    ],
    [
      'the same file in two spellings',
      { 'fravaer.csv': 'id\n', 'fravær.csv': 'id\n' },
      ['fravær.csv: Mappen har også filen fravaer.csv, som er den samme. Slet den ene.'],
    ],
  ])('%s', async (_, files, expected) => {
    const { says } = await read(files);
    expect(says.slice(0, expected.length)).toEqual(expected);
  });

  test('a file of 2 GB is refused before it is read', async () => {
    write({ 'cv.csv': '' });
    truncateSync(join(folder, 'cv.csv'), 2 ** 31);
    const { files, problems } = lookIntoFolder(folder);
    expect(problems.map(problemLine)).toEqual([
      'cv.csv: Filen fylder 2.148 MB; grænsen er 100 MB. Del indholdet i flere mapper, og indlæs dem en ad gangen.',
    ]);
    expect(files.map(({ name }) => name)).toEqual(['kommune']);
  });

  test('files that are too large together', () => {
    write({ 'cv.csv': '', 'tests.csv': '', 'ydelser.csv': '' });
    for (const name of ['cv.csv', 'tests.csv', 'ydelser.csv'])
      truncateSync(join(folder, name), 9e7);
    expect(lookIntoFolder(folder).problems.map(({ message }) => message)).toEqual([
      'Filerne fylder 271 MB i alt; grænsen er 250 MB. Del indholdet i flere mapper, og indlæs dem en ad gangen.',
    ]);
  });

  test('a folder in place of a file', () => {
    write({});
    mkdirSync(join(folder, 'cv.csv'));
    expect(lookIntoFolder(folder).problems.map(problemLine)).toEqual([
      'cv.csv: Det er ikke en fil, der kan læses. Tjek den, og prøv igen.',
    ]);
  });

  test.each([
    ['no folder', (at: string) => join(at, 'findes-ikke'), 'Mappen findes ikke. Tjek stien.'],
    [
      'a file instead of a folder',
      (at: string) => join(at, 'kommune.csv'),
      'Det er ikke en mappe. Angiv mappen med CSV-filerne.',
    ],
  ])('%s', (_, path, message) => {
    write({});
    const at = path(folder);
    expect(lookIntoFolder(at).problems.map(problemLine)).toEqual([`${at}: ${message}`]);
  });

  test('a folder without kommune.csv', () => {
    writeFileSync(join(folder, 'cv.csv'), '');
    expect(lookIntoFolder(folder).problems.map(problemLine)).toEqual([
      `kommune.csv: Filen mangler i ${folder}. Den siger, hvilken kommune mappen handler om.`,
    ]);
  });
});

describe('files that can be read', () => {
  test.each<[string, string | Buffer]>([
    ['plain', 'id;person;dato\nC1;P1;2026-01-01\nC2;P1;2026-01-02\n'],
    ['with a byte order mark', '\ufeffid;person;dato\nC1;P1;2026-01-01\nC2;P1;2026-01-02\n'],
    ['with the line ends of Windows', 'id;person;dato\r\nC1;P1;2026-01-01\r\nC2;P1;2026-01-02\r\n'],
    ['with empty lines', '\nid;person;dato\n\nC1;P1;2026-01-01\n\nC2;P1;2026-01-02\n\n'],
    ['with quotes', '"id";"person";"dato"\n"C1";P1;2026-01-01\nC2;"P1";"2026-01-02"\n'],
    ['with an empty column of Excel', 'id;person;dato;\nC1;P1;2026-01-01;\nC2;P1;2026-01-02;\n'],
    ['without a last line break', 'id;person;dato\nC1;P1;2026-01-01\nC2;P1;2026-01-02'],
  ])('%s', async (_, content) => {
    const { says, rows } = await read({ 'cv.csv': content });
    expect(says).toEqual([]);
    expect(rows).toBe(2);
  });

  test('under any spelling of their name', async () => {
    const { says, names } = await read({ 'Enheder.CSV': 'ID;Navn\nE1;"Bæk; ""Øst"""\n' });
    expect([says, names]).toEqual([[], ['Bæk; "Øst"']]);
  });

  test('lines are counted as an editor counts them, also across a text of two lines', async () => {
    const { says } = await read({
      'enheder.csv': 'id;navn\nE1;"to\nlinjer"\n',
      'cv.csv': '\n\nid;person;dato\n\n"C\n1";P1;i går\nC2;P1;i dag\n',
    });
    expect(says.map((line) => line.slice(0, 30))).toEqual([
      'enheder.csv, linje 2, kolonne ',
      'cv.csv, linje 5, kolonne id: T',
      'cv.csv, linje 5, kolonne dato:',
      'cv.csv, linje 7, kolonne dato:',
    ]);
  });

  test('what is passed over, or looks unfinished, is said', async () => {
    const { notes } = await read({
      'sandhed.csv': 'x',
      '.skjult': 'x',
      'cv.csv': 'id;person;dato\nC1;P1;2026-01-01',
    });
    expect(notes).toEqual([
      'sandhed.csv hører ikke til formatet og er sprunget over.',
      'cv.csv slutter uden linjeskift. Tjek, at den er hel.',
    ]);
  });

  test('progress counts the bytes of all files', async () => {
    write({ 'cv.csv': 'id;person;dato\n' });
    const { files } = lookIntoFolder(folder);
    const seen: number[] = [];
    await readFiles(files, readDelivery({ demo: true }), ({ done, of }) => seen.push(done / of));
    expect(seen.at(-1)).toBe(1);
  });
});
