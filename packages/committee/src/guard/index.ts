export { type GuardFinding, type GuardKind, guardKinds } from './finding.ts';
export { type Guarded, guardText, usuallySmall } from './guard.ts';
export { usualPhrases } from './usual.ts';
