import { day } from '@rettidig/engine';
import { interviewForms } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  checked,
  note,
  optionalNumber,
  optionalTime,
  optionalWhole,
  requiredChoice,
  requiredDay,
  requiredNote,
  requiredTime,
} from './fields.ts';

const fields = z.object({
  dag: requiredDay,
  tid: requiredTime,
  maaske: optionalTime,
  form: requiredChoice(interviewForms),
  notat: note(10),
  tekst: requiredNote(10),
  timer: optionalNumber({ least: 0, most: 37 }),
  antal: optionalWhole({ least: 1, most: 9 }),
  ja: checked,
});
const right = { dag: '21.11.2026', tid: '9.30', form: 'telefon', tekst: 'a\r\nb' };

describe('the fields of forms', () => {
  test('are read as what they mean', () => {
    expect(fields.parse({ ...right, maaske: '', timer: '12,5', antal: '3', ja: 'ja' })).toEqual({
      dag: day('2026-11-21'),
      tid: 570,
      maaske: undefined,
      form: 'telefon',
      notat: '',
      tekst: 'a\nb',
      timer: 12.5,
      antal: 3,
      ja: true,
    });
    expect(fields.parse(right)).toMatchObject({ ja: false, notat: '' });
  });

  test.for([
    ['9', 540],
    ['0930', 570],
    ['23:59', 1439],
  ] as const)('the time %s', ([text, minutes]) => {
    expect(fields.parse({ ...right, tid: text }).tid).toBe(minutes);
  });

  test.for([
    ['dag', undefined],
    ['dag', '31.2.2026'],
    ['tid', undefined],
    ['tid', '24.00'],
    ['tid', '9.60'],
    ['maaske', 'ni'],
    ['form', undefined],
    ['form', 'brev'],
    ['notat', 'elleve tegn'],
    ['tekst', '  '],
    ['timer', '37,5'],
    ['timer', '-1'],
    ['timer', '1e1'],
    ['antal', '1,5'],
    ['antal', '10'],
    ['ja', 'nej'],
  ] as const)('%s is not %s, and the mistake is in that field', ([name, value]) => {
    const parsed = fields.safeParse({ ...right, [name]: value });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([name]);
  });
});
