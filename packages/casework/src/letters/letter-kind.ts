import { codeList, type CodeOf } from '@rettidig/law';

/** What a letter is for. Each has a template with fields of its own. */
export const letterKinds = codeList('brevtype', [
  ['indkaldelse', 'Indkaldelse til samtale', 'Summons to an interview'],
  ['ny-tid', 'Ny tid til samtale', 'New time for an interview'],
  ['aflysning', 'Aflysning af samtale', 'Cancellation of an interview'],
  ['vejledning', 'Vejledning om rettigheder og pligter', 'Guidance on rights and duties'],
  ['partshoering', 'Partshøring', 'Hearing'],
  ['afgoerelse', 'Afgørelse', 'Decision'],
  ['plan', 'Din plan', 'Your plan'],
  ['uddannelsespaalaeg', 'Uddannelsespålæg', 'Education order'],
  ['underretning', 'Underretning til uddannelsesinstitution', 'Notice to an institution'],
  ['bekraeftelse', 'Bekræftelse', 'Confirmation'],
]);
export type LetterKind = CodeOf<typeof letterKinds>;

/**
 * Whether a kind of letter tells a citizen of a decision (afgørelse) in a matter of their own: the decision takes effect
 * when the letter has come to them, so neither is taken back without the other.
 */
export const conveysDecision = (kind: LetterKind): boolean =>
  kind === 'afgoerelse' || kind === 'uddannelsespaalaeg';
