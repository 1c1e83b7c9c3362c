import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day, isoDay } from '@rettidig/engine';
import {
  kleEntry,
  listKlePlans,
  openStore,
  saveMunicipality,
  type Store,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { createEmptyDatabase, type EmptyDatabase } from '../testing/command-line.ts';

const access = {
  municipality: 199,
  user: null,
  units: [],
  protectedPersons: false,
  committee: 'alt',
  purpose: 'Prøve',
} as const;

let database: EmptyDatabase;
let store: Store;
let folder = '';

beforeAll(async () => {
  database = await createEmptyDatabase();
  store = await openStore({ databaseUrl: database.url });
  await withAccess(store, access, (tx) =>
    saveMunicipality(tx, {
      name: 'Øvelev',
      demoDay: day('2026-11-18'),
    }),
  );
  folder = mkdtempSync(join(tmpdir(), 'kle-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store.close();
  await database.drop();
});

async function kle(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  let out = '';
  let err = '';
  const code = await run(['kle', path], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 200,
    env: { DATABASE_URL: database.url },
  });
  return { code, out, err };
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A plan as large as the real one: 24 main groups with 5 groups each and 12 subjects in a group, 1,440 subjects. Every tenth
 * has ended.
 */
const subjects = Array.from({ length: 24 }, (_, main) =>
  Array.from({ length: 5 }, (__, group) =>
    Array.from({ length: 12 }, (___, subject) => ({
      main: two(main),
      group: `${two(main)}.${two(group)}`,
      number: `${two(main)}.${two(group)}.${two(subject)}`,
      title: `Emne om øvelse & årsag ${main * 60 + group * 12 + subject}`,
      ended: subject === 9,
    })),
  ).flat(),
).flat();

/** As KLE-online’s own XML names its elements (versions 1.1 and 2.0). */
function planXml(): string {
  const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;
  const escaped = (text: string): string => text.replaceAll('&', '&amp;');
  const groups = Map.groupBy(subjects, ({ group }) => group);
  const mains = Map.groupBy(groups.keys(), (group) => group.slice(0, 2));
  const subject = ({ number, title, ended }: (typeof subjects)[number]): string =>
    element(
      'Emne',
      element('EmneNr', number) +
        element('EmneTitel', escaped(title)) +
        element(
          'EmneAdministrativInfo',
          element('OprettetDato', '1988-01-01') +
            (ended ? element('Historisk', element('UdgaaetDato', '2020-05-01T00:00:00')) : ''),
        ),
    );
  const body = [...mains].map(([main, own]) =>
    element(
      'Hovedgruppe',
      element('HovedgruppeNr', main) +
        element('HovedgruppeTitel', `Hovedgruppe ${main}`) +
        own
          .map((group) =>
            element(
              'Gruppe',
              element('GruppeNr', group) +
                element('GruppeTitel', `Gruppe ${group}`) +
                (groups.get(group) ?? []).map(subject).join('\n'),
            ),
          )
          .join('\n'),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<KLE-Emneplan><UdgivelsesDato>2026-10-01</UdgivelsesDato>\n${body.join('\n')}\n</KLE-Emneplan>`;
}

/** The same as a table: main groups and groups have lines of their own. */
const planTable = (): string =>
  [
    'Nummer;Titel;Udgået',
    ...[...new Set(subjects.map(({ main }) => main))].map((main) => `${main};Hovedgruppe ${main};`),
    ...[...new Set(subjects.map(({ group }) => group))].map((group) => `${group};Gruppe ${group};`),
    ...subjects.map(
      ({ number, title, ended }) => `${number};${title};${ended ? '01.05.2020' : ''}`,
    ),
  ].join('\r\n');

// 24 main groups, 120 groups and 1,440 subjects.
const all = 24 + 120 + 1440;

describe('rettidig kle reads a plan of the size of the real one', () => {
  test.each([
    ['emneplan.xml', planXml],
    ['emneplan.csv', planTable],
  ] as const)('%s', async (name, content) => {
    const { code, out, err } = await kle(name, content());
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Emneplan: ${all} numre indlæst fra ${name}.`);
    await withAccess(store, access, async (tx) => {
      const plans = await listKlePlans(tx);
      expect(plans.map(({ part, source, entries }) => [part, source, entries.length])).toEqual([
        ['emner', name, all],
      ]);
      expect(plans[0]?.entries.filter(({ to }) => to !== null)).toHaveLength(120);
      const ended = await kleEntry(tx, '23.04.09');
      expect(ended?.title).toBe('Emne om øvelse & årsag 1437');
      expect(ended?.to === undefined || ended.to === null ? '' : isoDay(ended.to)).toBe(
        '2020-05-01',
      );
      expect((await kleEntry(tx, '23.04.11'))?.to).toBeNull();
    });
  });

  test('with a fault on one of its lines is refused, line by line, and what was loaded stands', async () => {
    const { code, err } = await kle(
      'fejl.csv',
      `${planTable()}\r\n1520;Uden punktummer;\r\n00.00.00;Igen;\r\n`,
    );
    expect(code).toBe(1);
    expect(err).toContain(`fejl.csv, linje ${all + 2}: »1520« er ikke et nummer i KLE.`);
    expect(err).toContain(
      `fejl.csv, linje ${all + 3}: 00.00.00 står også på linje ${1 + 24 + 120 + 1}.`,
    );
    const [plan] = await withAccess(store, access, listKlePlans);
    expect(plan?.source).toBe('emneplan.csv');
  });

  test('a file that is not there is said', async () => {
    let err = '';
    const code = await run(['kle', join(folder, 'findes-ikke.xml')], {
      out: () => undefined,
      err: (text) => (err += text),
      isInteractive: false,
      columns: 80,
      env: { DATABASE_URL: database.url },
    });
    expect([code, err]).toEqual([1, expect.stringContaining('Filen findes ikke')]);
  });
});
