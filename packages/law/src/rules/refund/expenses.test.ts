import { type Amendments, day, type LegalReference, missing } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { operatingExpenseShare } from './expenses.ts';

const on = day('2014-03-03');
const basis: LegalReference[] = [{ source: 'udkast', title: 'Udkast', at: '§ 1', url: null }];

const withUnread = (rule: string): Amendments => ({
  id: 'udkast',
  title: 'Udkast',
  from: day('2014-01-01'),
  rows: new Map(),
  versions: new Map([[rule, [{ from: day('2014-01-01'), basis, answer: missing(rule) }]]]),
});

test.each(['tilbud/adgang', 'tilbud/driftsrefusion'])(
  'the share of an expense is not guessed where %s is not known',
  (rule) => {
    const facts = {
      group: 'jobparat',
      offer: 'ordinaer-uddannelse',
      contactOn: on,
      spentOn: on,
    } as const;
    expect(operatingExpenseShare.decide(facts, on, withUnread(rule))).toEqual(missing(rule));
  },
);
