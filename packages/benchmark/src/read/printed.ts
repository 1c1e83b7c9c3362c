/** What stands in a cell, as a Danish table prints it. */
export type Printed =
  | {
      readonly kind: 'tal';
      readonly value: number;
      /** As many as are printed. */
      readonly decimals: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'mangler'; readonly missing: 'streg' | 'blank' }
  /** Danish: what is wrong and how to mend it. */
  | { readonly kind: 'ulaeselig'; readonly text: string };

/** Reads a number with decimal comma and a point at the thousands; `-` and nothing are told apart. */
export function readPrinted(cell: string): Printed {
  const text = cell.replaceAll(/[\s\u00A0]/g, '').replace(/^−/, '-');
  if (text === '') return { kind: 'mangler', missing: 'blank' };
  if (/^[-–—]$/.test(text)) return { kind: 'mangler', missing: 'streg' };
  const [, bare = '', mark] = /^(.*?)(%|pct\.?)?$/.exec(text) ?? [];
  const [, whole, decimals = ''] =
    /^(-?\d+)(?:,(\d+))?$/.exec(bare) ?? /^(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare) ?? [];
  if (whole !== undefined) {
    return {
      kind: 'tal',
      value: Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`),
      decimals: decimals.length,
      percent: mark !== undefined,
    };
  }
  if (/^-?\d+\.\d+$/.test(bare)) {
    return {
      kind: 'ulaeselig',
      text: `“${cell.trim()}” har decimalpunktum; skriv decimaltal med komma: ${text.replace('.', ',')}.`,
    };
  }
  return {
    kind: 'ulaeselig',
    text: `“${cell.trim()}” kan ikke læses som et tal; skriv et tal med decimalkomma, - for intet indberettet, eller lad feltet stå tomt.`,
  };
}
