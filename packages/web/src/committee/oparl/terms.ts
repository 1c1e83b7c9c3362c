import { addDays, isoDay, openEnd } from '@rettidig/engine';
import type { PublicTerm } from '@rettidig/store';
import { bodyAddress, type OparlGround, type OparlObject, objectOf, said } from './ground.ts';

/** The terms of the council, as the municipality has entered them. */
export const legislativeTerms = (ground: OparlGround): readonly OparlObject[] =>
  ground.terms
    .filter(({ isGone }) => !isGone)
    .map((term) => ({ ...embeddedTerm(ground, term), body: bodyAddress(ground) }));

/** The same inside the body, which they need not name there. */
export const embeddedTerms = (ground: OparlGround): readonly OparlObject[] =>
  ground.terms.filter(({ isGone }) => !isGone).map((term) => embeddedTerm(ground, term));

/** Those that were taken away. */
export const goneTerms = (ground: OparlGround): readonly OparlObject[] =>
  ground.terms
    .filter(({ isGone }) => isGone)
    .map((term) => ({ ...base(ground, term), deleted: true }));

const base = (ground: OparlGround, { id, createdAt, changedAt }: PublicTerm): OparlObject =>
  objectOf(ground, ['legislativeTerm', id], { created: createdAt, modified: changedAt });

const embeddedTerm = (ground: OparlGround, term: PublicTerm): OparlObject => ({
  ...base(ground, term),
  name: term.name,
  startDate: isoDay(term.from),
  ...said({ endDate: term.to === openEnd ? null : isoDay(addDays(term.to, -1)) }),
});
