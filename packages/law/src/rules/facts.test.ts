import { day, type Day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { cvDeadline, firstOffer, selfBooking, type TargetGroup } from '../index.ts';

/** What a program without types may hand over. */
const given = <T>(value: unknown): T => value as T;
const contactOn = day('2014-03-03');
const on = day('2014-03-03');

describe('a fact that is no answer is refused where the answer is explained', () => {
  test.each([
    [
      'a code that is misspelt',
      () => cvDeadline.explain({ group: given<TargetGroup>('job-parat'), contactOn }, on),
      /»job-parat« er ikke et svar på »Målgruppe« \(group\)\. Der kan stå: dagpenge, jobparat,/,
    ],
    [
      'a day as text, which is not said again',
      () => cvDeadline.explain({ group: 'jobparat', contactOn: given<Day>('2014-03-03') }, on),
      /svaret på »Første henvendelse« \(contactOn\) har ikke den rette form/,
    ],
    [
      'a fact that is left out',
      () => selfBooking.explain(given({}), on),
      /spørger om »Ydelse« \(benefit\)\. Giv null, hvis svaret ikke kendes\./,
    ],
    [
      'a name from the object’s own past',
      () => firstOffer.explain({ group: given<TargetGroup>('toString'), contactOn }, on),
      /»toString« er ikke et svar på »Målgruppe«/,
    ],
  ])('%s', (_, explain, message) => {
    expect(explain).toThrow(message);
  });

  test('and what is an answer is not', () => {
    const { explanation } = cvDeadline.explain({ group: 'jobparat', contactOn }, on);
    expect(explanation.outcome).toBe('afgjort');
  });
});
