import { expect, test } from 'vitest';
import { checkStatements } from './check-statements.ts';
import { readText } from './read-text.ts';

const found = (text: string) =>
  checkStatements([readText('tekst', text)])
    .filter(({ check }) => check === 'regnet-i-saetningen')
    .map(({ verdict, computation }) => `${verdict}: ${computation}`);

// Worked by hand.
test.each([
  [
    'Udgiften steg fra 200 kr. til 250 kr., svarende til 25 pct.',
    'bekraeftet: (250 - 200) / 200 = 25 %',
  ],
  [
    'Udgiften steg fra 200 kr. til 250 kr., svarende til 20 pct.',
    'modsagt-af-udsagn: (250 - 200) / 200 = 25 %',
  ],
  ['Antallet faldt fra 1.200 til 900 (25 pct.).', 'bekraeftet: (900 - 1.200) / 1.200 = 25 %'],
  [
    'Udgiften er vokset fra 1,2 til 1,5 mio. kr., svarende til 25 pct.',
    'bekraeftet: (1.500.000 - 1.200.000) / 1.200.000 = 25 %',
  ],
  // 1.45 to 1.25 is 16 per cent, 1.55 to 1.15 is 35.
  [
    'Udgiften er vokset fra 1,2 til 1,5 mio. kr., svarende til 30 pct.',
    'afrunding: (1.500.000 - 1.200.000) / 1.200.000 = 25 %',
  ],
  ['Af de 120 borgere kom 30 i job, svarende til 25 pct.', 'bekraeftet: 30 / 120 = 25 %'],
  ['Af de 120 borgere kom 30 i job, svarende til 35 pct.', 'modsagt-af-udsagn: 30 / 120 = 25 %'],
  ['I job kom 41 af 120 borgere, svarende til ca. 33 pct.', 'afrunding: 41 / 120 = 34,167 %'],
  ['I alt 100 + 50 = 160 borgere.', 'modsagt-af-udsagn: 100 + 50 = 150'],
  [
    'Det er 1,2 mio. kr. + 0,3 mio. kr. = 1,5 mio. kr.',
    'bekraeftet: 1,2 mio. kr. + 0,3 mio. kr. = 1.500.000',
  ],
  ['Det er 45 × 5.000 kr. = 225.000 kr.', 'bekraeftet: 45 × 5.000 kr. = 225.000'],
  ['Det er 200 − 50 − 20 = 130.', 'bekraeftet: 200 − 50 − 20 = 130'],
  ['Det er 50 - 200 = 150.', 'modsagt-af-udsagn: 50 - 200 = -150'],
])('%s', (text, finding) => {
  expect(found(text)).toEqual([finding]);
});

test.each([
  'Fra 2012 til 2014 steg udgiften, svarende til 20 pct.',
  'Andelen steg fra 20 pct. til 25 pct., svarende til 25 pct.',
  'Tiden steg fra 10 til 20 timer, svarende til 54 pct. af ugen.',
  'Der er 30 medarbejdere og 120 borgere, og 35 pct. er unge.',
  'Det er side 4 - 12 = hele afsnittet.',
  'Formlen er 2 × 3 + 4 = 20.',
])('is not held to be a calculation: %s', (text) => {
  expect(found(text)).toEqual([]);
});
