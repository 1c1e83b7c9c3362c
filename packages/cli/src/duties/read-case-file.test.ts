import { problemLine } from '@rettidig/casework';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCaseFile } from './read-case-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-sag-'));
afterAll(() => rmSync(folder, { recursive: true }));

function says(name: string, content: string | Buffer): readonly string[] {
  const path = join(folder, name);
  writeFileSync(path, content);
  const reading = readCaseFile(path);
  return reading.outcome === 'problems' ? reading.problems.map(problemLine) : [];
}

describe('files that are cases', () => {
  test.each([
    ['YAML', 'sag.yaml', 'person:\n  foedselsdato: 1988-04-17\n'],
    ['JSON', 'sag.json', '{ "person": { "foedselsdato": "1988-04-17" } }'],
    ['JSON with tabs', 'sag.json', '{\n\t"person": {\n\t\t"foedselsdato": "1988-04-17"\n\t}\n}\n'],
    ['with a byte order mark', 'sag.yaml', '\ufeffperson:\n  foedselsdato: 1988-04-17\n'],
    ['with the line ends of Windows', 'sag.yaml', 'person:\r\n  foedselsdato: 17.04.1988\r\n'],
  ])('%s', (_, name, content) => {
    expect(says(name, content)).toEqual([]);
  });
});

describe('files that are none say where and what to do', () => {
  test.each<[string, string, string | Buffer, readonly string[]]>([
    [
      'nothing',
      'sag.yaml',
      ' \n',
      ['sag.yaml: Filen er tom. Se docs/case-file.md for, hvad en sag er.'],
    ],
    [
      'Latin-1',
      'sag.yaml',
      Buffer.from('person:\n  fødselsdato: 1988-04-17\n', 'latin1'),
      ['sag.yaml: Filen er ikke gemt som UTF-8. Gem den igen med kodningen UTF-8.'],
    ],
    [
      'tabs for indentation',
      'sag.yaml',
      'person:\n\tfoedselsdato: 1988-04-17\n',
      ['sag.yaml, linje 2: Tegn 1: Linjen er rykket ind med tabulator. Brug mellemrum.'],
    ],
    [
      'a key twice',
      'sag.json',
      '{\n"person": {},\n"person": {}\n}',
      ['sag.json, linje 3: Tegn 1: Nøglen står der to gange. Slet den ene.'],
    ],
    [
      'cut in the middle',
      'sag.json',
      '{ "person": { "foedselsdato": "1988',
      [
        'sag.json, linje 1: Filen slutter midt i en oplysning: Den kan være skåret over. Hent den igen, eller skriv den færdig.',
      ],
    ],
    [
      'not a case',
      'sag.yaml',
      'hej',
      [
        'sag.yaml, linje 1: En sag skal være et objekt med nøglerne person, kontaktforloeb, ydelser, visitationer, husstande, samtaler, tilbud, fravaer, fritagelser, tests, cv, sygesager, sygeafgoerelser.',
      ],
    ],
    [
      'an unknown code, an impossible date and overlapping spells',
      'sag.yaml',
      `person:
  foedselsdato: 1988-02-30
ydelser:
  - ydelse: dagpenge
    fra: 2026-01-01
  - { ydelse: kontanthjelp, fra: 2026-02-01 }
visitationer:
  - { kategori: jobparat, fra: 2026-01-01 }
  - { kategori: jobparat, fra: 2026-02-01 }
`,
      [
        'sag.yaml, linje 2, person, foedselsdato: »1988-02-30« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
        'sag.yaml, linje 6, ydelser nr. 2, ydelse: »kontanthjelp« er ikke en kendt kode. Mente du »kontanthjaelp«? Skriv en af: dagpenge, kontanthjaelp, uddannelseshjaelp, sygedagpenge, ressourceforloebsydelse, jobafklaringsydelse, ledighedsydelse, revalideringsydelse.',
        'sag.yaml, linje 9, visitationer: Linje 8 (01.01.2026 og frem) og linje 9 (01.02.2026 og frem) overlapper. En person kan kun have én kategori ad gangen: Ret datoerne.',
      ],
    ],
    [
      'a reference to itself',
      'sag.yaml',
      `a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\n`,
      [
        'sag.yaml: Filen henviser til sig selv (& og *) mere, end en sag kan. Skriv oplysningerne ud.',
      ],
    ],
    [
      'a reference to what is around it',
      'sag.yaml',
      `visitationer: &a [*a]\n`,
      expect.arrayContaining([expect.stringMatching(/^sag\.yaml, linje 1, visitationer/)]),
    ],
  ])('%s', (_, name, content, expected) => {
    expect(says(name, content)).toEqual(expected);
  });

  test('no file', () => {
    const reading = readCaseFile(join(folder, 'findes-ikke.yaml'));
    expect(reading.outcome === 'problems' && reading.problems.map(({ code }) => code)).toEqual([
      'fil-mangler',
    ]);
  });

  test('a folder', () => {
    const reading = readCaseFile(folder);
    expect(
      reading.outcome === 'problems' && reading.problems.map(({ message }) => message),
    ).toEqual(['Det er ikke en fil. Angiv filen med sagen.']);
  });

  test('a file of 2 GB is refused before it is read', () => {
    const path = join(folder, 'stor.yaml');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 31);
    const reading = readCaseFile(path);
    expect(reading.outcome === 'problems' && reading.problems.map(problemLine)).toEqual([
      'stor.yaml: Filen fylder 2.148 MB; en sag fylder højst 1 MB. Angiv filen med den ene sag.',
    ]);
  });
});
