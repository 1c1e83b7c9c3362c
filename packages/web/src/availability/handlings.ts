import type { ConditionOnCase, SanctionConditionCode } from '@rettidig/law';

/** What can be done in an availability case, by the word in the address. */
export type Handling =
  | 'hjemmel'
  | 'vejledning'
  | 'tidligere'
  | 'hoering'
  | 'svar'
  | 'kontakt'
  | 'grund'
  | 'vilje'
  | 'fremmer'
  | 'fremmoede'
  | 'indstil'
  | 'godkend'
  | 'retur'
  | 'luk';

const toMend: Readonly<Record<SanctionConditionCode, Handling>> = {
  hjemmel: 'hjemmel',
  haendelse: 'luk',
  vejledning: 'vejledning',
  vejledningsbevis: 'vejledning',
  uddannelsespaalaeg: 'luk',
  'tidligere-sanktion': 'tidligere',
  advarsel: 'tidligere',
  partshoering: 'hoering',
  'personlig-kontakt': 'kontakt',
  hoeringssvar: 'svar',
  'rimelig-grund': 'grund',
  'manglende-vilje': 'vilje',
  'fremmer-raadighed': 'fremmer',
  fremmoede: 'fremmoede',
  frist: 'luk',
  begrundelse: 'indstil',
  klagevejledning: 'indstil',
  'anden-person': 'godkend',
};

/** What to do about a condition that is not met. */
export function handlingFor({ code }: Pick<ConditionOnCase, 'code'>): Handling {
  return toMend[code];
}

/** Where something is done in an availability case; without a handling, where the case is. */
export function caseAddress(borger: string, sag: string, handling?: Handling): string {
  const address = `/borgere/${borger}/raadighed/${sag}`;
  return handling === undefined ? address : `${address}/${handling}`;
}
