import { deriveDuties, explainedDuties } from '@rettidig/casework';
import { type Day, day } from '@rettidig/engine';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CaseAnswer, dutiesJson, dutiesOutput } from './json.ts';
import { readCaseFile } from './read-case-file.ts';

const inDocs = (path: string): string =>
  fileURLToPath(new URL(`../../../../docs/${path}`, import.meta.url));
const schemaFile = inDocs('schemas/rettidig-pligter-2.schema.json');

function answerOf(on: Day, lawOn: Day | null): CaseAnswer {
  const path = inDocs('examples/sag.yaml');
  const reading = readCaseFile(path);
  if (reading.outcome === 'problems') throw new Error(reading.problems[0]?.message);
  return {
    file: basename(path),
    on,
    lawOn,
    duties: explainedDuties(reading.caseFile, on, lawOn),
    gaps: deriveDuties(reading.caseFile, on, lawOn).gaps,
  };
}

// The schema is written by vitest with -u; without it the test fails when the shape has moved on.
test('the schema in the documentation is the shape that is written', async () => {
  const schema = {
    ...z.toJSONSchema(dutiesOutput),
    $id: 'rettidig-pligter-2.schema.json',
    title: 'rettidig duties --json',
  };
  const { code } = await format('schema.json', JSON.stringify(schema), { printWidth: 100 });
  await expect(code).toMatchFileSnapshot(schemaFile);
});

describe('what is written follows the schema', () => {
  const validator = (): ValidateFunction =>
    new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
      JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
    );

  test.each([
    ['2026-11-21', null],
    ['2027-03-01', null],
    ['2026-07-01', null],
    ['2026-11-21', '2019-12-31'],
    ['2026-11-21', '2024-06-01'],
  ])('on %s by the law of %s', (on, law) => {
    const isValid = validator();
    const answer = answerOf(day(on), law === null ? null : day(law));
    for (const explained of ['explained', 'plain'] as const) {
      const written: unknown = JSON.parse(JSON.stringify(dutiesJson(answer, explained)));
      isValid(written);
      expect(isValid.errors).toBeNull();
      expect(dutiesOutput.parse(written)).toEqual(written);
    }
  });

  test('and the schema refuses another shape', () => {
    const isValid = validator();
    const written = dutiesJson(answerOf(day('2026-11-21'), null), 'plain');
    expect(isValid({ ...written, version: 1 })).toBe(false);
    expect(isValid({ ...written, on: 20_413 })).toBe(false);
    expect(isValid({ ...written, extra: 1 })).toBe(false);
  });
});
