import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as answers from '../testing/external/answers.ts';
import { readCsvTable, readSheet } from './file-table.ts';
import { readJobindsatsV2, readV2Periods } from './jobindsats-v2.ts';
import { readJobindsatsV3, readV3Table } from './jobindsats-v3.ts';
import type { ExternalReading, TableHead } from './result.ts';
import { readStatBank, readTableInfo } from './statbank.ts';

const head: TableHead = {
  source: 'fil',
  tableId: 'x',
  title: 'x',
  updatedAt: null,
  nextUpdate: null,
};

const tables = [
  ['version 2', (text: string) => readJobindsatsV2(text, head), answers.benefitV2],
  ['version 3', (text: string) => readJobindsatsV3(text, head, null), answers.benefitV3],
  ['StatBank', (text: string) => readStatBank(text, head, null), answers.statBankData],
  ['CSV', (text: string) => readCsvTable(text, head), answers.benefitCsv],
] as const;

/** A text with a piece taken out, put in or written twice. */
const damaged = (text: string) =>
  fc
    .record({
      at: fc.nat(text.length),
      length: fc.nat(40),
      what: fc.oneof(
        fc.constant(''),
        fc.constantFrom(
          '"',
          ';',
          ',',
          ']',
          '}',
          '{"a":1}',
          'null',
          '-5',
          '..',
          '\n',
          '<',
          '\uFEFF',
        ),
        fc.string({ maxLength: 12 }),
      ),
      twice: fc.boolean(),
    })
    .map(({ at, length, what, twice }) => {
      const cut = text.slice(at, at + length);
      return `${text.slice(0, at)}${what}${twice ? cut + cut : ''}${text.slice(at + length)}`;
    });

/** What is wrong with a reading itself; null when it is sound, however it came about. */
function faultOf(reading: ExternalReading): string | null {
  if (reading.outcome === 'problems') {
    const isTold = reading.problems.every(({ message }) => /\S/.test(message));
    return reading.problems.length > 0 && isTold ? null : 'nothing is said';
  }
  const { rows, dimensions, measures } = reading.table;
  if (measures.length === 0 || rows.length === 0) return 'an empty table';
  const keys = rows.map((row) => JSON.stringify([row.area, row.period, ...row.dimensions]));
  if (new Set(keys).size !== keys.length) return 'a row twice';
  for (const row of rows) {
    if (row.dimensions.length !== dimensions.length) return 'a dimension too few or too many';
    if (row.values.length !== measures.length) return 'a value too few or too many';
    if ((row.from === null) !== (row.to === null)) return 'half a period';
    const wrong = row.values.find((value) => value !== null && !/^-?\d+(\.\d+)?$/.test(value));
    if (wrong !== undefined) return `no number: ${wrong}`;
  }
  return null;
}

describe('an answer that is damaged in any way gives a sound table, or says what is wrong', () => {
  test.each(tables)('%s', (_name, read, text) => {
    expect(read(text).outcome).toBe('table');
    fc.assert(
      fc.property(damaged(text), (changed) => {
        expect(faultOf(read(changed))).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('what a source tells of a table', () => {
    for (const [read, text] of [
      [readV3Table, answers.tableV3],
      [readV2Periods, answers.periodsV2],
      [readTableInfo, answers.statBankInfo],
    ] as const) {
      fc.assert(
        fc.property(damaged(text), (changed) => {
          expect(['about', 'periods', 'problems']).toContain(read(changed).outcome);
        }),
        { numRuns: 200 },
      );
    }
  });

  test('any sheet', () => {
    const cell = fc.oneof(
      fc.constantFrom('Periode', 'Område', '2026M05', '2026', '', 'Antal', '..', '1,5', 'Øvelev'),
      fc.double(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (sheet) => {
        expect(faultOf(readSheet(sheet, head))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
