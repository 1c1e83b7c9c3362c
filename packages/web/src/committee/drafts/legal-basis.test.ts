import { day } from '@rettidig/engine';
import { earlyInterviews, firstInterview, firstOffer } from '@rettidig/law';
import { expect, test } from 'vitest';
import { legalBasis } from './legal-basis.ts';

const subjects = [
  { name: 'Den første samtale', rule: firstInterview },
  { name: 'De næste samtaler', rule: earlyInterviews },
  { name: 'Det første tilbud', rule: firstOffer },
];

// knowledge/law-and-data.md: LAB § 31 (samtaler) and §§ 100-102 (tilbud) until the reform of 1 July 2026, whose own
// paragraphs nobody has confirmed.
test('the paragraphs of acts in force on the day are written, and nothing else', () => {
  expect(legalBasis(subjects, day('2026-06-30'))).toEqual({
    text: [
      '- Den første samtale: Lov om en aktiv beskæftigelsesindsats (LBK 280 af 1. marts 2024), § 31.',
      '- De næste samtaler: Lov om en aktiv beskæftigelsesindsats (LBK 280 af 1. marts 2024), § 31.',
      '- Det første tilbud: Lov om en aktiv beskæftigelsesindsats, kapitel om ret og pligt til tilbud, §§ 100-102.',
    ].join('\n'),
    lacking: [],
  });
});

test('what is not confirmed is lacking, with where to look', () => {
  const { text, lacking } = legalBasis(subjects, day('2026-07-01'));
  expect(text).toBe(
    '- Den første samtale: Lov om en aktiv beskæftigelsesindsats (LBK 280 af 1. marts 2024), § 31.',
  );
  expect(lacking).toHaveLength(2);
  expect(lacking[0]).toContain('»de næste samtaler«: paragraffen er ikke bekræftet');
  expect(lacking[0]).toContain('Lov nr. 1750 af 29. december 2025');
});

test('an act that has been replaced is not cited of today', () => {
  // LBK 701 of 2022 was replaced by LBK 280 of 2024 (law/sources: in force to 2024-01-01).
  expect(legalBasis(subjects.slice(0, 1), day('2022-06-01')).text).toContain('LBK 701');
  expect(legalBasis(subjects, day('2024-06-01')).text).not.toContain('LBK 701');
});

test('what the law says nothing of is left to a person', () => {
  expect(legalBasis([], day('2026-07-01'))).toEqual({
    text: '',
    lacking: [expect.stringContaining('Retsgrundlaget: reglerne har ingen bekræftet bestemmelse')],
  });
});
