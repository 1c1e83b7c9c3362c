import { codeList, type CodeOf } from '@rettidig/law';

/** What should not be published, or should be looked at first. */
export const guardKinds = codeList('udgivelsesvagt', [
  ['cpr-nummer', 'CPR-nummer', 'CPR number'],
  ['navn-i-sag', 'Navn ved ord fra en sag', 'Name beside words of a case'],
  ['lille-tal', 'Lille tal om personer', 'Small number of persons'],
  ['lukket-stof', 'Tekst fra et lukket punkt', 'Text of a closed item'],
  ['ikke-set', 'Ikke set af vagten', 'Not seen by the guard'],
]);
export type GuardKind = CodeOf<typeof guardKinds>;

/** Something the guard found. */
export interface GuardFinding {
  readonly kind: GuardKind;
  /** Whether publishing must stop; otherwise a person decides. */
  readonly stops: boolean;
  /** Where the text begins, from 0, and its line, from 1. */
  readonly at: number;
  readonly line: number;
  /** Enough to find it by; a CPR number has only its first six digits. */
  readonly quote: string;
}
