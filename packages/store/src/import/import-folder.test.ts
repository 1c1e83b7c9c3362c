import { type FileName, problemLine } from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { listMunicipalities } from '../municipality.ts';
import { loadCaseload } from '../people/citizen.ts';
import type { Citizen } from '../people/person.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { type ImportOptions, type ImportResult, importFolder } from './import-folder.ts';

const example = fileURLToPath(new URL('../../../../docs/examples/import', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'rettidig-import-'));

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(root, 'mappe-'));
  cpSync(example, folder, { recursive: true });
});
afterEach(() => database.drop());
afterAll(() => rmSync(root, { recursive: true }));

const bring = (options: Partial<ImportOptions> = {}): Promise<ImportResult> =>
  importFolder(database.store, folder, { partial: false, demo: true, ...options });

/** Changes the text of one file of the folder. */
function edit(name: FileName, change: (text: string) => string): void {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** A CPR number of a real format in `personer.csv`, and nobody's: born in 2036. */
const ofRealFormat = (text: string): string =>
  text.replace('710590-1234', '110536-4000').replace('1990-05-11', '2036-05-11');

const inMunicipality = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    database.store,
    { municipality: 199, user: null, units: 'all', protectedPersons: true, purpose: 'test' },
    work,
  );

const on = day('2026-11-23');
const citizens = (): Promise<readonly Citizen[]> =>
  inMunicipality((tx) => loadCaseload(tx, { on }));

const number = (sql: string): Promise<number> =>
  inMunicipality(async (tx) => {
    const { rows } = await tx.client.query<{ readonly n: number }>(
      `select count(*) as n from ${sql}`,
    );
    return rows[0]?.n ?? -1;
  });

/** `personer 3+0=0-0`: new, changed, unchanged and left-out rows. */
function counts(result: ImportResult): Readonly<Record<string, string>> {
  if (result.outcome === 'refused') return {};
  return Object.fromEntries(
    result.counts.map(({ file, added, changed, unchanged, leftOut }) => [
      file.replace('.csv', ''),
      `${added}+${changed}=${unchanged}-${leftOut}`,
    ]),
  );
}

// The counts are those of the lines in docs/examples/import.
test('the example of the documentation is imported as it stands', async () => {
  const result = await bring();
  expect(result).toMatchObject({
    outcome: 'imported',
    problems: [],
    notes: [],
    municipality: { code: 199, name: 'Øvelev' },
    personsLeftOut: [],
  });
  expect(counts(result)).toEqual({
    enheder: '2+0=0-0',
    medarbejdere: '4+0=0-0',
    personer: '3+0=0-0',
    sagsbehandlere: '4+0=0-0',
    kontaktforloeb: '3+0=0-0',
    ydelser: '4+0=0-0',
    visitationer: '2+0=0-0',
    samtaler: '5+0=0-0',
    tilbud: '2+0=0-0',
    fravaer: '1+0=0-0',
    fritagelser: '1+0=0-0',
    tests: '1+0=0-0',
    cv: '1+0=0-0',
  });
  const [aase, jonas, amina] = await citizens();
  expect(aase).toMatchObject({
    name: 'Åse Bæk Sørensen',
    birthDate: day('1990-05-11'),
    unit: { name: 'Jobcenter Job' },
    caseworker: { name: 'Ida Holm' },
    caseFile: {
      person: { education: 'erhvervskompetencegivende' },
      courses: [{ contactOn: day('2026-08-03'), to: openEnd, municipalFromDayOne: false }],
      absences: [{ kind: 'ferie', from: day('2026-10-12'), to: day('2026-10-17') }],
    },
  });
  expect(jonas?.caseFile.activities).toMatchObject([
    { kind: 'mentor', hoursPerWeek: 1.5, sector: null, givenOn: null, to: openEnd },
    { kind: 'virksomhedspraktik', hoursPerWeek: 30, sector: 'privat', givenOn: day('2026-09-28') },
  ]);
  expect(amina).toMatchObject({ protected: true, caseworker: { name: 'Lone Bjerre' } });
  expect(await listMunicipalities(database.store)).toEqual([
    { municipality: 199, name: 'Øvelev', demoDay: on },
  ]);
});

describe('a second time', () => {
  test('nothing is doubled, and nothing is written but the import itself', async () => {
    await bring();
    const before = [await number('history'), await number('interview'), await citizens()];
    const again = await bring();
    expect(Object.values(counts(again)).every((text) => text.startsWith('0+0='))).toBe(true);
    expect([await number('history'), await number('interview'), await citizens()]).toEqual(before);
    expect(await number('import_batch')).toBe(2);
  });

  test('what changed becomes a new version, and the old one stays as it was known', async () => {
    await bring();
    const then = await inMunicipality(async (tx) => {
      const { rows } = await tx.client.query<{ readonly now: string }>('select now()');
      return rows[0]?.now ?? '';
    });
    edit('samtaler', (text) =>
      text.replace('2026-12-01;jobsamtale;digital;booket', '2026-11-19;jobsamtale;digital;afholdt'),
    );
    edit(
      'ydelser',
      (text) =>
        text.replace('dagpenge;2026-08-03;', 'dagpenge;2026-08-03;2026-10-31') +
        'Y5;P1;kontanthjaelp;2026-11-01;\n',
    );
    const result = await bring();
    expect(counts(result)).toMatchObject({ samtaler: '0+1=4-0', ydelser: '1+1=3-0' });

    const [aase] = await citizens();
    expect(aase?.caseFile.interviews[1]).toMatchObject({ on: day('2026-11-19'), state: 'afholdt' });
    expect(aase?.caseFile.benefits).toMatchObject([
      { benefit: 'dagpenge', to: day('2026-11-01') },
      { benefit: 'kontanthjaelp', from: day('2026-11-01') },
    ]);
    const [asKnown] = await inMunicipality((tx) => loadCaseload(tx, { on }, then));
    expect(asKnown?.caseFile.interviews[1]).toMatchObject({ state: 'booket' });
    expect(asKnown?.caseFile.benefits).toMatchObject([{ benefit: 'dagpenge', to: openEnd }]);
  });

  test('two at once are one after the other', async () => {
    const both = (await Promise.all([bring(), bring()])).map(counts);
    const persons = both.map(({ personer }) => personer);
    expect(persons.toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual(['0+0=3-0', '3+0=0-0']);
    expect(await number('person')).toBe(3);
  });

  test('periods can change places', async () => {
    await bring();
    edit('visitationer', (text) =>
      text
        .replace(
          'V1;P2;aabenlyst-uddannelsesparat;2026-09-04;2026-10-31',
          'V1;P2;aabenlyst-uddannelsesparat;2026-11-01;',
        )
        .replace(
          'V2;P2;uddannelsesparat;2026-11-01;',
          'V2;P2;uddannelsesparat;2026-09-04;2026-10-31',
        ),
    );
    expect(counts(await bring())).toMatchObject({ visitationer: '0+2=0-0' });
  });

  test('people, units and employees are changed as well, and the case follows the person', async () => {
    await bring();
    edit('personer', (text) =>
      text.replace('Holt;2003-03-03;grundskole;UNG;nej', 'Holt-Lund;2003-03-03;gymnasial;JOB;ja'),
    );
    edit('enheder', (text) => text.replace('Ungeenheden', 'Unge'));
    edit('medarbejdere', (text) => text.replace('Ida Holm', 'Ida Holm-Bo'));
    const result = await bring();
    expect(counts(result)).toMatchObject({
      personer: '0+1=2-0',
      enheder: '0+1=1-0',
      medarbejdere: '0+1=3-0',
    });
    const jonas = (await citizens()).find(({ name }) => name.startsWith('Jonas'));
    expect(jonas).toMatchObject({
      name: 'Jonas Holt-Lund',
      protected: true,
      unit: { name: 'Jobcenter Job' },
      caseFile: { person: { education: 'gymnasial' } },
    });
    expect(jonas?.caseFile.interviews).toHaveLength(2);
  });

  test('a row that turns out to be about another person moves there', async () => {
    await bring();
    edit('cv', (text) => text.replace('C1;P1;', 'C1;P2;'));
    expect(counts(await bring())).toMatchObject({ cv: '0+1=0-0' });
    const found = await citizens();
    expect(found.map(({ caseFile }) => caseFile.cvs.length)).toEqual([0, 1, 0]);
    expect(counts(await bring())).toMatchObject({ cv: '0+0=1-0' });
  });

  test('a folder with a part of the files adds to what is there', async () => {
    await bring();
    for (const name of ['personer', 'enheder', 'medarbejdere', 'samtaler', 'ydelser'] as const) {
      rmSync(join(folder, `${name}.csv`));
    }
    edit('cv', (text) => `${text}C2;P3;2026-11-02\n`);
    expect(counts(await bring())).toMatchObject({ cv: '1+0=1-0' });
    const found = await citizens();
    expect(found.map(({ caseFile }) => caseFile.interviews.length)).toEqual([2, 2, 1]);
  });
});

describe('with a fault in it', () => {
  const spoil = (): void => edit('cv', (text) => `${text}C2;P2;31.02.2026\nC3;P9;2026-01-01\n`);

  test('nothing is saved, and every fault is named', async () => {
    spoil();
    const result = await bring();
    expect(result.outcome).toBe('refused');
    expect(result.problems.map(problemLine)).toEqual([
      'cv.csv, linje 3, kolonne dato: »31.02.2026« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
      'cv.csv, linje 4, kolonne person: »P9« er ikke et id i personer.csv og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.',
    ]);
    expect(await listMunicipalities(database.store)).toEqual([]);
    expect(await number('person')).toBe(0);
  });

  test('the right rows are saved when asked, and the rest is accounted for', async () => {
    spoil();
    edit('personer', (text) => text.replace('911275-1115', '911375-1115'));
    const result = await bring({ partial: true });
    expect(counts(result)).toMatchObject({
      personer: '2+0=0-1',
      sagsbehandlere: '2+0=0-2',
      kontaktforloeb: '2+0=0-1',
      cv: '1+0=0-2',
    });
    expect(result).toMatchObject({ outcome: 'imported', personsLeftOut: ['P3', 'P2', 'P9'] });
    expect((await citizens()).map(({ name }) => name)).toEqual(['Åse Bæk Sørensen', 'Jonas Holt']);
  });

  test('a file that cannot be read stops the import, also in part', async () => {
    writeFileSync(
      join(folder, 'cv.csv'),
      Buffer.from('id;person;dato\nC1;P1;i g\xe5r\n', 'latin1'),
    );
    const result = await bring({ partial: true });
    expect([result.outcome, result.problems.map(({ code }) => code)]).toEqual([
      'refused',
      ['ikke-utf8'],
    ]);
    expect(await number('person')).toBe(0);
  });

  test('what is right stays when a later delivery has it wrong', async () => {
    await bring();
    edit('personer', ofRealFormat);
    edit('samtaler', (text) => text.replace('T1;P1;2026-08-14', 'T1;P1;2026-08-15'));
    const result = await bring({ partial: true });
    expect(result.problems.map(({ code }) => code)).toEqual(['cpr-ikke-opdigtet']);
    expect(counts(result)).toMatchObject({ personer: '0+0=2-1', samtaler: '0+0=3-2' });
    const [aase] = await citizens();
    expect(aase?.caseFile.interviews[0]?.on).toBe(day('2026-08-14'));
  });

  test('a period may not overlap one that was registered here', async () => {
    await bring();
    const [aase] = await citizens();
    await inMunicipality((tx) =>
      recordFacts(
        tx,
        [
          {
            kind: 'person_category',
            person: aase?.id ?? '',
            externalId: null,
            value: { category: 'jobparat', from: day('2026-08-10'), to: openEnd },
          },
        ],
        { by: null, source: 'sagsbehandling' },
      ),
    );
    edit('visitationer', (text) => `${text}V3;P1;aktivitetsparat;2026-09-01;\n`);
    const result = await bring();
    expect(result.problems.map(({ code, line }) => [code, line])).toEqual([['overlap', 4]]);
  });
});

describe('made-up people and real ones', () => {
  const real = (): void => edit('personer', ofRealFormat);
  const noDemoDay = (): void => edit('kommune', (text) => text.replace('2026-11-23', ''));
  const codes = (result: ImportResult) => result.problems.map(({ code }) => code);

  test('a municipality with a demo day takes made-up people only, asked or not', async () => {
    real();
    expect(codes(await bring({ demo: false }))).toEqual(['cpr-ikke-opdigtet']);
  });

  test('and goes on doing so when the day is left out later', async () => {
    await bring();
    noDemoDay();
    real();
    expect(codes(await bring({ demo: false }))).toEqual(['cpr-ikke-opdigtet']);
    expect((await listMunicipalities(database.store))[0]?.demoDay).toBe(on);
  });

  test('a real municipality takes real numbers, and never becomes a made-up one', async () => {
    noDemoDay();
    real();
    expect(codes(await bring({ demo: false }))).toEqual([]);
    edit('kommune', (text) => text.replace('35000;', '35000;2026-11-23'));
    const result = await bring({ demo: false });
    expect(result.problems.map(problemLine)).toEqual([
      'kommune.csv, kolonne demo_dato: Øvelev er i drift i denne database, men filen har en demo-dato. Brug en anden database til demo.',
    ]);
  });
});

test('an import leaves its name in the history, no message to others, and a read of those it compared with', async () => {
  const first = await bring();
  await bring();
  const batch = first.outcome === 'imported' ? first.batch : '';
  expect(await number(`history where reason = 'Indlæsning ${batch}' and source = 'import'`)).toBe(
    await number('history'),
  );
  expect(await number('outbox_message')).toBe(0);
  expect(
    await number(`read_log where purpose = 'Indlæsning af data' and cardinality(persons) = 3`),
  ).toBe(1);
});

test('no CPR number in the history', async () => {
  await bring();
  edit('personer', (text) => text.replace('710590-1234', '710590-1235'));
  expect(counts(await bring())).toMatchObject({ personer: '0+1=2-0' });
  // Ten digits on their own: an id may hold ten in a row by chance.
  const alone = '(^|[^0-9a-f-])[0-9]{6}-?[0-9]{4}([^0-9a-f-]|$)';
  expect(await number(`history where (before::text || after::text) ~ '${alone}'`)).toBe(0);
  expect(await number(`history where after::text ~ '710590-?1235'`)).toBe(0);
});

test('progress goes through reading, checking and saving, to the end', async () => {
  const steps: string[] = [];
  let last = 0;
  await bring({
    onProgress: ({ step, done, of }) => {
      if (steps.at(-1) !== step) steps.push(step);
      last = done / of;
    },
  });
  expect([steps, last]).toEqual([['laeser', 'kontrollerer', 'gemmer', 'afslutter'], 1]);
});
