import { standardWeek } from '@rettidig/casework';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { textsIn } from '../texts/index.ts';
import { hourFields, hoursEntered, hoursFrom } from './hours-fields.ts';

const words = { t: textsIn('da'), language: 'da' } as const;
const read = (fields: Readonly<Record<string, string>>) =>
  hoursFrom(z.object(hourFields).parse(fields), words);

describe('working hours as entered', () => {
  test('what is known comes back as it was', () => {
    expect(read(hoursEntered(standardWeek))).toEqual({ days: standardWeek.days, problems: [] });
  });

  test('an empty day is a day without interviews', () => {
    expect(read({}).days).toEqual([null, null, null, null, null, null, null]);
  });

  test.for([
    [{ 'mandag-fra': '9' }, 'mandag-til', 'Skriv både, hvornår dagen begynder og slutter.'],
    [{ 'mandag-til': '15' }, 'mandag-fra', 'Skriv både, hvornår dagen begynder og slutter.'],
    [{ 'mandag-pause-fra': '12' }, 'mandag-fra', 'Skriv både, hvornår dagen begynder og slutter.'],
    [
      { 'fredag-fra': '15', 'fredag-til': '9' },
      'fredag-til',
      'Dagen skal slutte, efter at den begynder.',
    ],
    [
      { 'fredag-fra': '9', 'fredag-til': '9' },
      'fredag-til',
      'Dagen skal slutte, efter at den begynder.',
    ],
    [
      { 'fredag-fra': '9', 'fredag-til': '15', 'fredag-pause-fra': '12' },
      'fredag-pause-til',
      'Skriv både, hvornår pausen begynder og slutter.',
    ],
    [
      {
        'fredag-fra': '9',
        'fredag-til': '15',
        'fredag-pause-fra': '14.30',
        'fredag-pause-til': '15.30',
      },
      'fredag-pause-fra',
      'Pausen skal ligge inden for dagen og slutte, efter at den begynder.',
    ],
  ] as const)('%j is wrong at %s', ([fields, field, text]) => {
    expect(read(fields).problems).toEqual([{ field, text }]);
  });
});
