import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { kleFromTable, kleFromXml, kleKindOf, kleState } from './index.ts';

/** A table as rows; the first has the headings. */
const fromRows = (columns: readonly string[], ...rows: readonly (readonly string[])[]) =>
  kleFromTable({
    columns,
    lines: rows.map((row, at) => ({
      line: at + 2,
      field: (column: string) => row[columns.indexOf(column)] ?? '',
    })),
  });

/** The elements are those of KLE-online’s own files; what is in them is made up, but for the numbers. */
const leaf = (path: string, text: string) => ({ path: path.split('/'), text });
const group = 'KLE-Emneplan/Hovedgruppe';
const emneplan = [
  leaf('KLE-Emneplan/UdgivelsesDato', '2026-10-01'),
  leaf(`${group}/HovedgruppeNr`, '15'),
  leaf(`${group}/HovedgruppeTitel`, 'Beskæftigelse'),
  leaf(`${group}/HovedgruppeAdministrativInfo/OprettetDato`, '2008-01-01'),
  leaf(`${group}/Gruppe/GruppeNr`, '15.20'),
  leaf(`${group}/Gruppe/GruppeTitel`, 'Beskæftigelsesindsats'),
  leaf(`${group}/Gruppe/Emne/EmneNr`, '15.20.24'),
  leaf(`${group}/Gruppe/Emne/EmneTitel`, 'Fleksjob'),
  leaf(`${group}/Gruppe/Emne/EmneVejledning/VejledningTekst/p`, 'Her hører fleksjob hjemme.'),
  leaf(`${group}/Gruppe/Emne/EmneAdministrativInfo/Historisk/UdgaaetDato`, '2025-12-31'),
];

describe('a plan of KLE', () => {
  test('is read from the XML of KLE-online, with what has ended', () => {
    expect(kleFromXml(emneplan)).toEqual({
      outcome: 'laest',
      parts: [
        {
          part: 'emner',
          issuedOn: day('2026-10-01'),
          entries: [
            { number: '15', title: 'Beskæftigelse', kind: 'hovedgruppe', to: null },
            { number: '15.20', title: 'Beskæftigelsesindsats', kind: 'gruppe', to: null },
            { number: '15.20.24', title: 'Fleksjob', kind: 'emne', to: day('2025-12-31') },
          ],
        },
      ],
    });
  });

  test('may be that of the facets', () => {
    const category = 'KLE-Handlingsfacetter/HandlingsfacetKategori';
    const facets = [
      leaf(`${category}/HandlingsfacetKategoriNr`, 'P'),
      leaf(`${category}/HandlingsfacetKategoriTitel`, 'Planlægning'),
      leaf(`${category}/Handlingsfacet/HandlingsfacetNr`, 'P35'),
      leaf(`${category}/Handlingsfacet/HandlingsfacetTitel`, 'Møder'),
    ];
    expect(kleFromXml(facets)).toMatchObject({
      parts: [{ part: 'facetter', issuedOn: null, entries: [{ number: 'P' }, { number: 'P35' }] }],
    });
  });

  test('is read from a table of both', () => {
    const reading = fromRows(
      ['Nummer', 'Titel', 'Udgået'],
      ['15.20.00', 'Beskæftigelsesindsats', ''],
      ['P35', 'Møder', '31.12.2026'],
    );
    expect(reading).toMatchObject({
      parts: [
        { part: 'emner', entries: [{ number: '15.20.00', to: null }] },
        { part: 'facetter', entries: [{ number: 'P35', to: day('2026-12-31') }] },
      ],
    });
  });

  test.for([
    ['another XML', kleFromXml([leaf('rss/channel', 'Nyt')]), null, 'ikke en emneplan'],
    [
      'XML with a number that is none',
      kleFromXml([leaf(`${group}/HovedgruppeNr`, '1-5')]),
      null,
      '1-5',
    ],
    ['a table without the columns', fromRows(['a', 'b']), null, '»nummer« og »titel«'],
    ['an empty table', fromRows(['nummer', 'titel']), null, 'ingen numre'],
    ['a number that is none', fromRows(['nr', 'titel'], ['152000', 'x']), 2, '152000'],
    ['a number without a title', fromRows(['nr', 'titel'], ['15', '']), 2, 'ingen titel'],
    ['a day', fromRows(['nr', 'titel', 'til'], ['15', 'x', '31.4.2026']), 2, 'ikke en dato'],
    ['a number twice', fromRows(['nr', 'titel'], ['15', 'x'], ['15', 'y']), 3, 'linje 2'],
  ] as const)('%s is refused, and where is said', ([, reading, line, text]) => {
    expect(reading).toMatchObject({ outcome: 'fejl', faults: [{ line }] });
    expect(JSON.stringify(reading)).toContain(text);
  });

  test.for([
    ['15', 'hovedgruppe'],
    ['15.20', 'gruppe'],
    ['15.20.24', 'emne'],
    ['P', 'facetkategori'],
    ['P35', 'facet'],
    ['15.2', null],
    ['15.20.24-P35', null],
  ] as const)('has numbers written as %s: %s', ([number, kind]) => {
    expect(kleKindOf(number)).toBe(kind);
  });

  test('says of a number that it is in use until the day it ended, and nothing where no plan is loaded', () => {
    const entry = { number: 'P35', title: 'Møder', kind: 'facet', to: day('2026-12-31') } as const;
    const stateOn = (on: string) => kleState(entry, { isLoaded: true, on: day(on) });
    expect([stateOn('2026-12-30'), stateOn('2026-12-31')]).toEqual(['i-brug', 'udgaaet']);
    expect(kleState(null, { isLoaded: true, on: day('2026-12-30') })).toBe('ukendt');
    expect(kleState(null, { isLoaded: false, on: day('2026-12-30') })).toBe('ikke-indlaest');
  });
});
