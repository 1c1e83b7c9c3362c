import type { Day } from '@rettidig/engine';

/**
 * A number of the municipalities' own plan (KLE): a main group `15`, a group `15.20`, a subject `15.20.00`, or a facet
 * `P35` with its category `P`.
 */
export interface KleEntry {
  readonly number: string;
  readonly title: string;
  readonly kind: 'hovedgruppe' | 'gruppe' | 'emne' | 'facetkategori' | 'facet';
  /** The day it ended; null: in use. */
  readonly to: Day | null;
}

/** What a number is in the plan that is loaded. Nothing of it stops a matter: the plan may be old, or not loaded. */
export type KleState = 'i-brug' | 'udgaaet' | 'ukendt' | 'ikke-indlaest';

/** @param entry what the plan has at the number; null: nothing */
export function kleState(
  entry: KleEntry | null,
  { isLoaded, on }: { readonly isLoaded: boolean; readonly on: Day },
): KleState {
  if (!isLoaded) return 'ikke-indlaest';
  if (entry === null) return 'ukendt';
  return entry.to !== null && entry.to <= on ? 'udgaaet' : 'i-brug';
}

/** Which kind of number something is by how it is written; null: none. */
export function kleKindOf(number: string): KleEntry['kind'] | null {
  if (/^\d{2}$/.test(number)) return 'hovedgruppe';
  if (/^\d{2}\.\d{2}$/.test(number)) return 'gruppe';
  if (/^\d{2}\.\d{2}\.\d{2}$/.test(number)) return 'emne';
  if (/^[A-ZÆØÅ]$/.test(number)) return 'facetkategori';
  if (/^[A-ZÆØÅ]\d{2}$/.test(number)) return 'facet';
  return null;
}
