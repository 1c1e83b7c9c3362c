import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionKinds } from './decision.ts';
import { conditionIn, decisionPhrase } from './phrase.ts';

// The words of the papers: catalogue, section 34.
test.each([
  ['godkendt', '', 'Godkendt.'],
  ['udsat', '', 'Udsat.'],
  ['taget-til-efterretning', '', 'Taget til efterretning.'],
  [
    'godkendt',
    'sagen behandles igen i marts 2027',
    'Godkendt, idet sagen behandles igen i marts 2027.',
  ],
  ['godkendt', ', idet sagen udvides.', 'Godkendt, idet sagen udvides.'],
  ['andet', 'noget', ''],
] as const)('%s with »%s« is »%s«', (kind, condition, text) => {
  expect(decisionPhrase(kind, condition)).toBe(text);
});

test('own words are no phrase', () => {
  expect(conditionIn('godkendt', 'Administrationens indstilling godkendes.')).toBeNull();
  expect(conditionIn('andet', 'Udvalget ønsker at se tallene igen.')).toBeNull();
});

test('what a phrase is made of is found in it again', () => {
  const kinds = decisionKinds.codes.map(({ code }) => code).filter((code) => code !== 'andet');
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string(), (kind, condition) => {
      const text = decisionPhrase(kind, condition);
      const found = conditionIn(kind, text);
      expect(found === null ? text : decisionPhrase(kind, found)).toBe(text);
    }),
  );
});
