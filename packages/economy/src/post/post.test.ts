import { kroner, minus, sumOf } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { placeAccounts } from './accounts.ts';
import { frame2014, printedFrame2014 } from './frame-2014.ts';
import type { BudgetPost } from './post.ts';
import { postRemarks } from './remarks.ts';

const post = (id: string, is: Partial<BudgetPost> = {}): BudgetPost => ({
  id,
  name: id,
  appropriation: 'overfoersel',
  area: 'Beskæftigelse',
  accounts: [`9.${id}`],
  benefits: [],
  quantity: 'ingen',
  ...is,
});

test('the frame of 2014 has 20 posts that are 0,1 mio. more than the printed sum (audit C-60)', () => {
  expect(frame2014).toHaveLength(20);
  expect(printedFrame2014).toBe(kroner(445_500_000));
  expect(minus(sumOf(...frame2014.map(({ budget }) => budget)), printedFrame2014)).toBe(
    kroner(100_000),
  );
});

describe('an account belongs to the post of the longest account above it', () => {
  const posts = [
    post('a', { accounts: ['5.57'] }),
    post('b', { accounts: ['5.57.73', '6 45'] }),
    post('c', { accounts: ['5577*'] }),
    post('d', { accounts: ['7.1'] }),
    post('e', { accounts: ['7.1'] }),
  ];
  test.for([
    ['5.57', { kind: 'post', post: 'a' }],
    ['5.57.71.001', { kind: 'post', post: 'a' }],
    ['5.57.73', { kind: 'post', post: 'b' }],
    ['5.57.73-02', { kind: 'post', post: 'b' }],
    ['5.571', { kind: 'ingen' }],
    ['645', { kind: 'post', post: 'b' }],
    ['55773001', { kind: 'post', post: 'c' }],
    ['7.1.2', { kind: 'flere', posts: ['d', 'e'] }],
    ['', { kind: 'ingen' }],
  ] as const)('%s', ([account, place]) => {
    expect(placeAccounts(posts)(account)).toEqual(place);
  });
});

test('what a post lacks, and what two posts claim, is remarked', () => {
  const posts = [
    post('a', { area: null, accounts: [] }),
    post('b', { appropriation: null, benefits: ['sygedagpenge'] }),
    post('c', { accounts: ['9.b'], benefits: ['sygedagpenge'] }),
    post('d', { quantity: 'helaarspersoner' }),
  ];
  expect(postRemarks(posts)).toEqual([
    { kind: 'uden-omraade', post: 'a' },
    { kind: 'uden-bevillingstype', post: 'b' },
    { kind: 'uden-konti', post: 'a' },
    { kind: 'uden-ydelser', post: 'd' },
    { kind: 'konto-flere', account: '9.b', posts: ['b', 'c'] },
    { kind: 'ydelse-flere', benefit: 'sygedagpenge', posts: ['b', 'c'] },
  ]);
  expect(postRemarks([post('a'), post('b')])).toEqual([]);
});
