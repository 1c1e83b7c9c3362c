export { type GuardFinding, type GuardKind, guardKinds } from './finding.ts';
export { type Guarded, guardText } from './guard.ts';
