import { type FileName, problemLine } from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { listAlliances } from '../effort/alliances.ts';
import { listJobOrders } from '../effort/job-orders.ts';
import { loadRecords } from '../facts/load-records.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { type ImportResult, importFolder } from './import-folder.ts';

const example = fileURLToPath(new URL('../../../../docs/examples/import', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'rettidig-import-effort-'));

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(root, 'mappe-'));
  cpSync(example, folder, { recursive: true });
});
afterEach(() => database.drop());
afterAll(() => rmSync(root, { recursive: true }));

const bring = (): Promise<ImportResult> =>
  importFolder(database.store, folder, { partial: false, demo: true });
const put = (name: FileName, ...lines: readonly string[]): void =>
  writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    database.store,
    { municipality: 199, user: null, units: 'all', protectedPersons: true, purpose: 'test' },
    work,
  );
const recordsOf = (externalId: string) =>
  within(async (tx) => {
    const { rows } = await tx.client.query<{ readonly id: string }>(
      'select id from person where external_id = $1',
      [externalId],
    );
    return await loadRecords(tx, rows[0]?.id ?? '');
  });
const factOf = (table: 'contact_course' | 'activity', externalId: string) =>
  within(async (tx) => {
    const { rows } = await tx.client.query<{ readonly fact: string }>(
      `select fact from ${table} where external_id = $1 and superseded_at is null`,
      [externalId],
    );
    return rows[0]?.fact ?? '';
  });
const counts = (result: ImportResult): Readonly<Record<string, readonly number[]>> =>
  result.outcome === 'refused'
    ? {}
    : Object.fromEntries(
        result.counts.map(({ file, added, changed, unchanged }) => [
          file,
          [added, changed, unchanged],
        ]),
      );

/** The example, with what came of its cases. Amina's (P3) course has ended. */
function whole(): void {
  put(
    'kontaktforloeb',
    'id;person;henvendelse;til_og_med;kommunen_fra_dag_et',
    'K1;P1;2026-08-03;;nej',
    'K2;P2;2026-09-01;;nej',
    'K3;P3;2025-01-06;2026-10-31;nej',
  );
  put('forloebsslut', 'id;person;kontaktforloeb;dato;grund', 'E1;P3;K3;2026-10-31;Raskmeldt');
  put(
    'arbejdsmarkedsstatus',
    'id;person;status;timer_pr_uge;fra;til_og_med',
    'L1;P3;loenmodtager;18,5;2026-05-01;2026-10-31',
    'L2;P3;loenmodtager;37;2026-11-01;',
    'L3;P3;uddannelse;;2026-09-01;',
  );
  put(
    'ydelsesbeloeb',
    'id;person;ydelse;beloeb_pr_maaned;fra;til_og_med',
    'B1;P3;sygedagpenge;19735,50;2025-01-06;2025-12-31',
    'B2;P3;sygedagpenge;20120;2026-01-01;2026-10-31',
    'B3;P3;dagpenge;20120;2026-10-01;',
  );
  put(
    'tilbudsvilkaar',
    'id;person;tilbud;dato;udbyder;p_nummer;formaal;maal',
    'W1;P2;A1;2026-09-28;Bageriet på Torvet;9900000011;afklare-jobmaal;Job i butik',
  );
  put(
    'tilbudsafslutninger',
    'id;person;tilbud;dato;grund;evaluering',
    'O1;P2;A1;2026-10-30;gennemfoert;Kan stå selv',
  );
  put('henvendelser', 'id;person;dato;type;udfald', 'N1;P1;2026-09-09;klage;');
  put(
    'jobordrer',
    'id;dato;arbejdsgiver;p_nummer;sektor;type;titel;pladser;lukket',
    'J1;2026-09-01;Bageriet på Torvet;;privat;ordinaer;Bager;2;',
  );
  put('henvisninger', 'id;person;jobordre;dato;udfald', 'R1;P1;J1;2026-09-07;ansat');
  put(
    'risikogruppe',
    'id;person;fra;til_og_med;brev;kontakt;jobformidler',
    'G1;P1;2026-09-01;;2026-09-02;2026-09-10;',
  );
  put('alliance', 'id;virksomhed;cvr;fra;til_og_med', 'Z1;Bagerierne ApS;99000210;2026-01-01;');
}

test('each file becomes the facts it says, and what it refers to is found', async () => {
  whole();
  const result = await bring();
  expect(result.problems).toEqual([]);
  const amina = await recordsOf('P3');
  expect(amina.courseEnds).toMatchObject([
    { on: day('2026-10-31'), course: await factOf('contact_course', 'K3'), reason: 'raskmeldt' },
  ]);
  expect(amina.labourStatuses).toMatchObject([
    { status: 'loenmodtager', hoursPerWeek: 18.5, to: day('2026-11-01') },
    { status: 'uddannelse', hoursPerWeek: null, to: openEnd },
    { status: 'loenmodtager', hoursPerWeek: 37, to: openEnd },
  ]);
  // Amounts of two benefits may run at once; 19.735,50 kr. are 1.973.550 øre.
  expect(amina.benefitAmounts).toMatchObject([
    { benefit: 'sygedagpenge', monthly: 1_973_550, to: day('2026-01-01') },
    { benefit: 'sygedagpenge', monthly: 2_012_000 },
    { benefit: 'dagpenge', monthly: 2_012_000, to: openEnd },
  ]);
  const jonas = await recordsOf('P2');
  expect(jonas.offerTerms).toMatchObject([
    {
      activity: await factOf('activity', 'A1'),
      provider: 'Bageriet på Torvet',
      pNumber: '9900000011',
      purpose: 'afklare-jobmaal',
      aim: 'Job i butik',
    },
  ]);
  expect(jonas.offerEnds).toMatchObject([
    { activity: jonas.offerTerms[0]?.activity, reason: 'gennemfoert', evaluation: 'Kan stå selv' },
  ]);
  const aase = await recordsOf('P1');
  expect(aase.complaints).toMatchObject([{ kind: 'klage', outcome: null }]);
  expect(aase.riskMarks).toMatchObject([
    { letterOn: day('2026-09-02'), contactedOn: day('2026-09-10'), brokerOn: null },
  ]);
  const [order] = await within(listJobOrders);
  expect(order).toMatchObject({ title: 'Bager', places: 2, referred: 1, hired: 1 });
  expect(aase.referrals).toMatchObject([{ jobOrder: order?.id, outcome: 'ansat' }]);
  expect(await within(listAlliances)).toMatchObject([
    { company: 'Bagerierne ApS', cvr: '99000210', to: openEnd },
  ]);
});

test('a second time nothing is doubled; what changed is a new version of the same', async () => {
  whole();
  await bring();
  const [before] = await within(listJobOrders);
  const again = counts(await bring());
  expect(Object.values(again).map(([added, changed]) => [added, changed])).toEqual(
    Object.values(again).map(() => [0, 0]),
  );
  put(
    'jobordrer',
    'id;dato;arbejdsgiver;p_nummer;sektor;type;titel;pladser;lukket',
    'J1;2026-09-01;Bageriet på Torvet;;privat;ordinaer;Bager;2;2026-10-01',
  );
  put('henvendelser', 'id;person;dato;type;udfald', 'N1;P1;2026-09-09;klage;medhold');
  expect(counts(await bring())).toMatchObject({
    'jobordrer.csv': [0, 1, 0],
    'henvendelser.csv': [0, 1, 0],
    'henvisninger.csv': [0, 0, 1],
    'forloebsslut.csv': [0, 0, 1],
  });
  const [after] = await within(listJobOrders);
  expect(after).toMatchObject({ id: before?.id, closedOn: day('2026-10-01'), referred: 1 });
});

test('a later folder may refer to what was imported before', async () => {
  await bring();
  for (const name of ['kontaktforloeb', 'tilbud'] as const) rmSync(join(folder, `${name}.csv`));
  put('tilbudsvilkaar', 'id;person;tilbud;dato;udbyder', 'W1;P2;A2;2026-09-14;Mentorgruppen');
  expect((await bring()).problems).toEqual([]);
  const { offerTerms } = await recordsOf('P2');
  expect(offerTerms).toMatchObject([
    { activity: await factOf('activity', 'A2'), provider: 'Mentorgruppen' },
  ]);
});

describe('is refused, and says where and what', () => {
  test.each<readonly [string, FileName, readonly string[], string]>([
    [
      'the end of another person’s course',
      'forloebsslut',
      ['id;person;kontaktforloeb;dato;grund', 'E1;P1;K3;2026-10-31;job'],
      'forloebsslut.csv, linje 2, kolonne kontaktforloeb: »K3« i kontaktforloeb.csv er en anden persons. Ret det id, der er forkert.',
    ],
    [
      'a second end of one course',
      'forloebsslut',
      [
        'id;person;kontaktforloeb;dato;grund',
        'E1;P3;K3;2026-10-31;job',
        'E2;P3;K3;2026-10-31;andet',
      ],
      'forloebsslut.csv, linje 3, kolonne kontaktforloeb: »K3« står også i linje 2. Der kan kun være én række om det: Slet den ene.',
    ],
    [
      'the end on another day than the course says',
      'forloebsslut',
      ['id;person;kontaktforloeb;dato;grund', 'E1;P3;K3;2026-10-30;job'],
      'forloebsslut.csv, linje 2, kolonne dato: »K3« slutter 31.10.2026 i kontaktforloeb.csv. Ret den ene dato.',
    ],
    [
      'the end of a course that runs',
      'forloebsslut',
      ['id;person;kontaktforloeb;dato;grund', 'E1;P1;K1;2026-10-31;job'],
      'forloebsslut.csv, linje 2, kolonne dato: »K1« løber endnu i kontaktforloeb.csv. Skriv til_og_med dér, eller slet linjen.',
    ],
    [
      'the end of an offer on another day than the offer says',
      'tilbudsafslutninger',
      ['id;person;tilbud;dato;grund', 'O1;P2;A1;2026-10-29;gennemfoert'],
      'tilbudsafslutninger.csv, linje 2, kolonne dato: »A1« slutter 30.10.2026 i tilbud.csv. Ret den ene dato.',
    ],
    [
      'an unknown job order',
      'henvisninger',
      ['id;person;jobordre;dato', 'R1;P1;J9;2026-09-07'],
      'henvisninger.csv, linje 2, kolonne jobordre: »J9« er ikke et id i jobordrer.csv og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.',
    ],
    [
      'two jobs at once',
      'arbejdsmarkedsstatus',
      [
        'id;person;status;fra;til_og_med',
        'L1;P1;loenmodtager;2026-01-01;',
        'L2;P1;loenmodtager;2026-03-01;',
      ],
      'arbejdsmarkedsstatus.csv, linje 3, kolonne fra: Linje 2 (01.01.2026 og frem) og linje 3 (01.03.2026 og frem) overlapper. En person kan kun have én periode af samme slags ad gangen: Ret datoerne.',
    ],
    [
      'a job order closed before it came',
      'jobordrer',
      [
        'id;dato;arbejdsgiver;sektor;type;titel;pladser;lukket',
        'J1;2026-09-01;Bageriet;privat;ordinaer;Bager;2;2026-08-01',
      ],
      'jobordrer.csv, linje 2, kolonne lukket: Ordren er lukket 01.08.2026, før den kom 01.09.2026. Ret den ene dato.',
    ],
    [
      'a CVR number of seven digits',
      'alliance',
      ['id;virksomhed;cvr;fra', 'Z1;Bagerierne;9900021;2026-01-01'],
      'alliance.csv, linje 2, kolonne cvr: »9900021« er ikke et CVR-nummer. Skriv 8 cifre.',
    ],
  ])('%s', async (_, file, lines, message) => {
    whole();
    put(file, ...lines);
    const result = await bring();
    expect(result.outcome).toBe('refused');
    expect(result.problems.map(problemLine)).toContain(message);
  });
});
