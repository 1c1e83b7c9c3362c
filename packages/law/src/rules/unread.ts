import { cite, day, missing, type RuleVersion } from '@rettidig/engine';
import { sources } from '../generated/sources.ts';

const answer = missing('Reglen fra 1. januar 2020 (ikke læst i en kilde)');

/** From 2020 the new act applies; where we have not read its text, the rule answers *mangler*. */
export const unreadFrom2020: RuleVersion<object, never> = {
  from: day('2020-01-01'),
  basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
  decide: () => answer,
};

/** From 2020 the sanctions were made anew; the paragraphs we have not read answer *mangler*. */
export const sanctionsUnreadFrom2020: RuleVersion<object, never> = {
  from: day('2020-01-01'),
  basis: [cite(sources.lasSanktioner2020, 'bestemmelsen er ikke læst')],
  decide: () => answer,
};

/** From 2014 another act applies; where we have not read its text, the rule answers *mangler*. */
export const unreadFrom2014: RuleVersion<object, never> = {
  from: day('2014-01-01'),
  basis: [cite(sources.lab2014, 'bestemmelsen er ikke læst')],
  decide: () => missing('Reglen fra 1. januar 2014 (ikke læst i en kilde)'),
};
