import type { AnyRule } from '@rettidig/engine';
import * as availability from './availability.ts';
import * as deadlines from './deadlines.ts';
import * as firstOffer from './first-offer.ts';
import * as interviews from './interviews.ts';
import * as offerTerms from './offer-terms.ts';
import * as quota from './quota.ts';
import * as support from './support.ts';
import * as targetGroup from './target-group.ts';

/** Every rule of the law, by id. */
export const rules: ReadonlyMap<string, AnyRule> = new Map(
  [availability, deadlines, firstOffer, interviews, offerTerms, quota, support, targetGroup]
    .flatMap((module): AnyRule[] => Object.values(module))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
);
