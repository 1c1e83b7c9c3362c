import type { CodeList } from '@rettidig/law';
import { codeNumber, offerTypes } from '../snapshot/dimension.ts';
import { numbersWith, type SpellMark } from '../snapshot/spell-marks.ts';
import type { Where } from './measure.ts';

/** Rows whose column holds one of some codes. */
export function among(column: string, list: CodeList<string>, ...codes: readonly string[]): Where {
  const unknown = codes.filter((code) => !list.has(code));
  if (unknown.length > 0) throw new Error(`${list.name} has no code ${unknown.join(', ')}.`);
  return { column, is: codes.map((code) => codeNumber(list, code)) };
}

/** Rows whose flag is set. */
export function flagged(column: string, value = 1): Where {
  return { column, is: [value] };
}

/** Days on a benefit with a mark. */
export function marked(mark: SpellMark): Where {
  return { column: 'marks', is: numbersWith(mark) };
}

/** Days on a benefit without a mark. */
export function unmarked(mark: SpellMark): Where {
  return { column: 'marks', isNot: numbersWith(mark) };
}

/** Offers, without mentor support. */
export const noMentor: Where = { column: 'offer', isNot: [codeNumber(offerTypes, 'mentor')] };

/** On a benefit that carries a contact course. */
export const onBenefit: Where = { column: 'benefit', isNot: [0] };
