import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tasks } from '../frame/tasks.ts';
import { readSubmissions } from './read-submissions.ts';
import { sheetNames } from './sheet.ts';
import { submissionCsv } from './write-csv.ts';

const cell = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: false }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Medarbejder',
    'Opgave',
    'Andel (pct.)',
    'Målgruppe',
    'Årspersoner 2025',
    'Kommune',
  ),
  fc.constantFrom('1', '-3', '0,2', '1.234', '12.5', '2026-05-12', 'A-dagpenge', 'Fleksjob'),
  fc.constantFrom(...tasks.slice(0, 5).map(({ name }) => name)),
);

const workbook = fc.record({
  kind: fc.constant('regneark' as const),
  name: fc.constantFrom('a.xlsx', 'b.xlsx'),
  sheets: fc.array(
    fc.record({
      name: fc.oneof(fc.constantFrom(...sheetNames), fc.string()),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    }),
    { maxLength: 5 },
  ),
});

const empty = submissionCsv({ year: 2026, municipality: 'Greve', filled: null });

/** The template as text with a piece taken out and something else put in. */
const text = fc
  .tuple(fc.nat(empty.length), fc.nat(400), fc.string({ unit: 'grapheme', maxLength: 30 }))
  .map(([from, length, other]) => ({
    kind: 'tekst' as const,
    name: 'a.csv',
    text: empty.slice(0, from) + other + empty.slice(from + length),
  }));

test('whatever a file holds, it is read or refused with a reason, and never half', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(workbook, text), { maxLength: 3 }), (files) => {
      for (const { submission, remarks } of readSubmissions(files, { year: 2026 })) {
        const hasFault = remarks.some(({ kind }) => kind === 'fejl');
        expect(submission === null).toBe(hasFault);
        expect(remarks.every((remark) => remark.text.length > 10)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
