import type { AnyRule } from '@rettidig/engine';
import * as benefits from './benefits/index.ts';
import * as contact from './contact/index.ts';
import * as educationOrder from './education-order/index.ts';
import * as finance from './finance/index.ts';
import * as offers from './offers/index.ts';
import * as procedure from './procedure/index.ts';
import * as refund from './refund/index.ts';
import * as sanctions from './sanctions/index.ts';
import * as sickness from './sickness/index.ts';
import * as support from './support/index.ts';
import * as visitation from './visitation/index.ts';
import * as workplace from './workplace/index.ts';

const subjects: readonly object[] = [
  visitation,
  contact,
  educationOrder,
  offers,
  workplace,
  support,
  benefits,
  sanctions,
  sickness,
  refund,
  finance,
  procedure,
];

/** Every rule of the law, by id. */
export const rules: ReadonlyMap<string, AnyRule> = new Map(
  subjects
    .flatMap((subject): unknown[] => Object.values(subject))
    .filter(isRule)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
);

function isRule(exported: unknown): exported is AnyRule {
  return typeof exported === 'object' && exported !== null && 'changeDays' in exported;
}
