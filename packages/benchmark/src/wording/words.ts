import type { Degree } from './degree.ts';
import type { Saying } from './saying.ts';

const adverbs: Readonly<Record<Degree, string>> = {
  samme: '',
  lidt: 'lidt ',
  middel: '',
  betydelig: 'betydelig ',
  markant: 'markant ',
};

/** The adverb alone, for a legend: `lidt`, `– (ordet alene)`. */
export const degreeNames: Readonly<Record<Degree, string>> = {
  samme: 'samme',
  lidt: 'lidt',
  middel: '– (færre, flere, over eller under uden tillæg)',
  betydelig: 'betydelig',
  markant: 'markant',
};

/** `betydelig færre årsværk`, `samme antal årsværk`. */
export function amountWords({ degree, direction }: Pick<Saying, 'degree' | 'direction'>): string {
  if (degree === 'samme') return 'samme antal årsværk';
  return `${adverbs[degree]}${direction < 0 ? 'færre' : 'flere'} årsværk`;
}

/** `lidt over gennemsnittet`, `på niveau med gennemsnittet`. */
export function levelWords({ degree, direction }: Pick<Saying, 'degree' | 'direction'>): string {
  if (degree === 'samme') return 'på niveau med gennemsnittet';
  return `${adverbs[degree]}${direction < 0 ? 'under' : 'over'} gennemsnittet`;
}

/** `en lidt større andel`, `samme andel`. */
export function shareWords({ degree, direction }: Pick<Saying, 'degree' | 'direction'>): string {
  if (degree === 'samme') return 'omtrent samme andel';
  return `en ${adverbs[degree]}${direction < 0 ? 'mindre' : 'større'} andel`;
}

/** The words that rounding leaves open: `fra samme til færre`, `lidt færre eller færre`. */
export function possibleWords({ possible, difference }: Saying, few: string, many: string): string {
  const words = possible.map((degree) =>
    degree === 'samme' ? 'samme' : `${adverbs[degree]}${difference < 0 ? few : many}`,
  );
  return words.length < 3
    ? words.join(' eller ')
    : `fra ${words[0] ?? ''} til ${words[words.length - 1] ?? ''}`;
}

const ordinals = [
  'første',
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
] as const;

/** `fjerde`; from the thirteenth on in figures. */
export function ordinal(number: number): string {
  return ordinals[number - 1] ?? `${number}.`;
}

/** A place among many: 1 is the highest; `shared` is how many stand there. */
export interface Placing {
  readonly rank: number;
  readonly of: number;
  readonly shared: number;
}

/** `fjerde højeste`, `delt anden laveste`, `højeste`: counted from the nearer end. */
export function placingWords({ rank, of, shared }: Placing): string {
  const fromBelow = of - rank - shared + 2;
  const [place, end] = rank <= fromBelow ? [rank, 'højeste'] : [fromBelow, 'laveste'];
  return `${shared > 1 ? 'delt ' : ''}${place === 1 ? '' : `${ordinal(place)} `}${end}`;
}

/** The part of the municipalities that must stand below for a productivity to be called high, and above for it to be low. */
const highShare = 0.4;

/**
 * What a productivity is called: high and low when difference and placing say the same, relatively so in the middle, and
 * average when the words for the difference say the same. A difference and a placing that pull apart give the difference
 * the word, never a word that speaks against it.
 */
export function productivityWord(
  { degree, direction }: Pick<Saying, 'degree' | 'direction'>,
  { rank, of, shared }: Placing,
): 'høj' | 'relativt høj' | 'gennemsnitlig' | 'relativt lav' | 'lav' {
  if (degree === 'samme') return 'gennemsnitlig';
  const fromBelow = of - rank - shared + 2;
  if (direction < 0) return rank <= highShare * of ? 'høj' : 'relativt høj';
  return fromBelow <= highShare * of ? 'lav' : 'relativt lav';
}
