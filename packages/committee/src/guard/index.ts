export { type GuardFinding, type GuardKind, guardKinds } from './finding.ts';
export { type Guard, type Guarded, guardOf, usuallySmall } from './guard.ts';
export { usualPhrases } from './usual.ts';
