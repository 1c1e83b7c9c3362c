import { day, kroner, openEnd } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { followUpBudget } from './follow-up.ts';
import { amountInWords, followUpSentences } from './words.ts';

test.for([
  [1_249_999, '1,2 mio. kr.'],
  [-350_000, '−0,4 mio. kr.'],
  [99_999.4, '99.999 kr.'],
  [-100_000, '−0,1 mio. kr.'],
  [1_250_000_000, '1.250,0 mio. kr.'],
] as const)('%s kr. reads %s', ([amount, text]) => {
  expect(amountInWords(kroner(amount))).toBe(text);
});

test('the whole is said first, what is lacking with it, then what is flagged', () => {
  const post = (id: string, accounts: readonly string[]) => ({
    id,
    name: id,
    appropriation: null,
    area: null,
    accounts,
    benefits: [],
    quantity: 'egen-optaelling' as const,
    from: day('2026-01-01'),
    to: openEnd,
  });
  const input = {
    year: 2026,
    posts: [post('Sygedagpenge', ['5']), post('Mentor', []), post('Løn', ['6'])],
    entries: [
      {
        id: 'a',
        kind: 'oprindeligt' as const,
        decidedOn: day('2025-10-01'),
        source: 'Budget',
        note: '',
        lines: [
          { year: 2026, post: 'Sygedagpenge', amount: kroner(12_000_000), quantity: 100 },
          { year: 2026, post: 'Løn', amount: kroner(1_200_000), quantity: null },
        ],
      },
    ],
    profiles: [],
    months: [
      {
        month: day('2026-01-01'),
        accounts: [
          { account: '5', amount: kroner(1_100_000), rows: 1, name: null },
          { account: '6', amount: kroner(100_000), rows: 1, name: null },
        ],
      },
    ],
    quantities: new Map([['Sygedagpenge', [105]]]),
    forecasts: new Map(),
    limits: { amount: kroner(1000), pct: null },
  };
  expect(followUpSentences(followUpBudget(input))).toEqual([
    'De 2 poster ventes tilsammen at ende 1,2 mio. kr. over det korrigerede budget. Én post uden forventning er ikke med.',
    '»Sygedagpenge« ventes at ende 1,2 mio. kr. over det korrigerede budget (10,0 %). Til dato er mængdens del 50.000 kr. og prisens del 50.000 kr.',
  ]);
  expect(followUpSentences(followUpBudget({ ...input, months: [] }))).toEqual([]);
});
