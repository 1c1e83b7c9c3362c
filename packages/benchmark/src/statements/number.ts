import { asPrinted, exact, numberText } from '../wording/number-text.ts';

/** A number as Danish texts print it: `1.033.200`, `-4,7`, `16,1%`, `kr. 2.130.576`. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly unit: 'pct' | 'kr' | null;
}

const whole = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const cell = new RegExp(
  String.raw`^(kr\.?\s*)?([-−–]?)\s*(${whole})(?:,(\d+))?\s*(%|pct\.?|kr\.?)?$`,
  'iu',
);

/** The number a cell holds; null when the cell is not a number and nothing else. */
export function parsePrinted(text: string): PrintedNumber | null {
  const found = cell.exec(text.trim());
  if (found === null) return null;
  const [, before, sign, digits = '', fraction = '', after = ''] = found;
  const magnitude = Number(`${digits.replaceAll('.', '')}.${fraction || '0'}`);
  const isPercent = /^(%|pct)/u.test(after);
  return {
    value: sign === '' ? magnitude : -magnitude,
    decimals: fraction.length,
    unit: isPercent ? 'pct' : before !== undefined || after !== '' ? 'kr' : null,
  };
}

/** A number in running text, with what it counts as far as the words beside it say so. */
export interface TextNumber {
  /** In the unit printed, before `scale`. */
  readonly value: number;
  readonly decimals: number;
  /** 1 000 000 for `mio.`, 1 000 000 000 for `mia.`. */
  readonly scale: number;
  readonly unit: 'pct' | 'procentpoint' | 'kr' | 'aarsvaerk' | null;
  /** `ca.`, `knap`, `godt`: said to be about. */
  readonly about: boolean;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const inText = new RegExp(
  String.raw`(?<![\d\p{L}/.,])(?<!\d[-–])(?<sign>[-−]\s?)?(?<digits>${whole})(?:,(?<fraction>\d+))?(?![\d/]|[.,]\d|\p{L})` +
    String.raw`(?:\s*(?:(?<scale>mio\.?|mia\.?|millioner|milliarder)(?:\s*kr\.?)?|(?<kr>kr\.?(?!\p{L}))|(?<point>procentpoint)|(?<pct>%|pct\.?|procent(?!\p{L}))|(?<fte>(?:færre |flere )?årsværk)))?`,
  'giu',
);

/** Every number of a text that reads as one, in order. */
export function numbersIn(text: string): readonly TextNumber[] {
  return [...text.matchAll(inText)].map((found) => {
    const { sign, digits = '', fraction = '', scale, kr, point, pct, fte } = found.groups ?? {};
    const magnitude = Number(`${digits.replaceAll('.', '')}.${fraction || '0'}`);
    return {
      value: sign === undefined ? magnitude : -magnitude,
      decimals: fraction.length,
      scale: scale === undefined ? 1 : scaleOf(scale),
      unit:
        point !== undefined
          ? 'procentpoint'
          : pct !== undefined
            ? 'pct'
            : scale !== undefined || kr !== undefined
              ? 'kr'
              : fte !== undefined
                ? 'aarsvaerk'
                : null,
      about: /(?:ca\.|knap|godt|omkring|cirka)\s*$/iu.test(text.slice(0, found.index)),
      printed: found[0].trim(),
      start: found.index,
      end: found.index + found[0].length,
    };
  });
}

function scaleOf(word: string): number {
  return /^(mia|milliard)/iu.test(word) ? 1e9 : 1e6;
}

/** A computed number as Danes read it, with no more decimals than it has, at most 3. */
export function danish(value: number): string {
  const decimals = [0, 1, 2].find((count) => exact(value - asPrinted(value, count)) === 0) ?? 3;
  return numberText(value, decimals);
}

/** A year as people write it; null for any other number. */
export function yearOf(text: string): number | null {
  return /^(19|20)\d\d$/u.test(text.trim()) ? Number(text.trim()) : null;
}
