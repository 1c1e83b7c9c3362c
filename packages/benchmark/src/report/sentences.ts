import { capital, listed, numberText } from '../wording/number-text.ts';
import type { Saying } from '../wording/saying.ts';
import { degrees } from '../wording/degree.ts';
import {
  amountWords,
  levelWords,
  placingWords,
  possibleWords,
  productivityWord,
} from '../wording/words.ts';
import { type Figure, sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { type ChapterSubject, efforts, taskPhrase } from './phrases.ts';
import type { Standing } from './standing.ts';

/** The own number as it is printed: `11,9`. */
export function ownText(
  { decimals }: Pick<Figure, 'decimals'>,
  { own }: Pick<Saying, 'own'>,
): string {
  return numberText(own, decimals);
}

/** The mean as it is printed. */
export function meanText(
  { meanDecimals }: Pick<Figure, 'meanDecimals'>,
  { mean }: Pick<Saying, 'mean'>,
): string {
  return numberText(mean, meanDecimals);
}

/** `11,9 mod 12,6`. */
export function bothText({ figure, saying }: Said): string {
  return `${ownText(figure, saying)} mod ${meanText(figure, saying)}`;
}

/** A figure of the own municipality with its word; null when it, the mean or a scale is missing. */
export interface Said {
  readonly figure: Figure;
  readonly saying: Saying;
}

/** The figures that something can be said about. */
export function saidOf(figures: readonly Figure[]): readonly Said[] {
  return figures.flatMap((figure) => {
    const saying = sayingOfFigure(figure);
    return saying === null ? [] : [{ figure, saying }];
  });
}

/** Place on the way from far fewer to far more. */
export function signed({ degree, direction }: Saying): number {
  return degrees.indexOf(degree) * direction;
}

/** Order from far fewer to far more; alike in word, by the difference. */
export function byDegree(one: Said, other: Said): number {
  return (
    signed(one.saying) - signed(other.saying) || one.saying.difference - other.saying.difference
  );
}

/** What a figure says of its own municipality, and how sure the placing is. */
export function productivityText(
  { own }: Ground,
  figure: Figure,
  standing: Standing,
  effort: string,
): readonly string[] {
  const saying = sayingOfFigure(figure);
  if (own === null || saying === null) return [];
  const { degree } = saying;
  const word = productivityWord(saying, standing);
  const than = degree === 'samme' ? 'som' : 'end';
  const unit = 'årsværk pr. 1.000 årspersoner';
  return [
    `Produktiviteten i ${effort} er ${word}.`,
    `${own} bruger ${amountWords(saying)} pr. årsperson (${ownText(figure, saying)} ${unit}) ${than} gennemsnittet af kommunerne (${meanText(figure, saying)}).`,
    `${own} har den ${placingWords(standing)} produktivitet blandt de ${standing.of} kommuner.`,
    figure.row.decimals === null ? '' : stabilityText(standing),
    pullText(saying, standing),
  ].filter((sentence) => sentence !== '');
}

/** How sure a placing by rounded numbers is: where rounding can move it, and how likely it is to stay. */
function stabilityText({ rank, best, worst, likelihood }: Standing): string {
  if (best === worst) return 'Placeringen er den samme, hvordan tallenes afrunding end falder ud.';
  const stays = numberText((likelihood[rank - 1] ?? 0) * 100, 0);
  return `Inden for tallenes afrunding kan placeringen være fra nr. ${best} til nr. ${worst}; at den er nr. ${rank}, har en sandsynlighed på ${stays} pct.`;
}

/** Says why a difference and a placing pull apart, when they do. */
function pullText({ direction }: Saying, { rank, of, shared }: Standing): string {
  const middle = (of + 1) / 2;
  const place = rank + (shared - 1) / 2;
  if (direction > 0 && place < middle)
    return 'Placeringen er over midten, fordi enkelte kommuner trækker gennemsnittet ned.';
  if (direction < 0 && place > middle)
    return 'Placeringen er under midten, fordi enkelte kommuner trækker gennemsnittet op.';
  return '';
}

/** The highest and the lowest productivity, and the mean, for a report that is nobody's own. */
export function spanText(
  { table, values, decimals, mean, meanDecimals }: Figure,
  effort: string,
): string {
  const known = values.flatMap((value, at) =>
    value === null ? [] : [{ value, name: table.municipalities[at] ?? '' }],
  );
  if (known.length === 0) return `Ingen kommuner har tal for ${effort}.`;
  const named = (wanted: number): string =>
    listed(known.filter(({ value }) => value === wanted).map(({ name }) => name));
  const least = Math.min(...known.map(({ value }) => value));
  const most = Math.max(...known.map(({ value }) => value));
  const text = (value: number): string => numberText(value, decimals);
  return `Færrest årsværk pr. 1.000 årspersoner i ${effort} bruger ${named(least)} (${text(least)}) og flest ${named(most)} (${text(most)})${
    mean === null ? '' : `; gennemsnittet er ${numberText(mean, meanDecimals)}`
  }.`;
}

/** `Betydelig færre årsværk pr. årsperson i sagsbehandlingen (15,3 mod 15,6)`. */
function sourceItem({ figure, saying }: Said, phrase: string): string {
  const numbers = `(${bothText({ figure, saying })})`;
  const none = saying.own === 0 && saying.direction < 0 ? 'Ingen og dermed ' : '';
  const words = `${amountWords(saying)} pr. årsperson ${phrase} ${numbers}`;
  return none === '' ? capital(words) : `${none}${words}`;
}

/** Where a productivity comes from, from far fewer to far more; each part with the sub task that differs most. */
export function sourceItems(
  parts: readonly Figure[],
  under: (part: Figure) => readonly Figure[],
): readonly string[] {
  return saidOf(parts)
    .toSorted(byDegree)
    .map((part) => {
      const item = sourceItem(part, taskPhrase(part.figure.row));
      const most = saidOf(under(part.figure))
        .filter(
          ({ saying }) => saying.direction !== 0 && saying.direction === part.saying.direction,
        )
        .toSorted(
          (one, other) => Math.abs(other.saying.difference) - Math.abs(one.saying.difference),
        )[0];
      return most === undefined
        ? item
        : `${item}, især ${taskPhrase(most.figure.row)} (${bothText(most)})`;
    });
}

/** The figure of an area with its word. */
export interface SaidOfArea extends Said {
  readonly subject: ChapterSubject;
}

/** Where the productivity of the whole comes from: its areas, from far fewer to far more. */
export function areaItems(areas: readonly SaidOfArea[]): readonly string[] {
  return areas
    .toSorted(byDegree)
    .map((area) => sourceItem(area, `i ${efforts[area.subject].effort}`));
}

/** What rounding leaves open in the words for areas; null when it leaves nothing. */
export function openAreaWords(areas: readonly SaidOfArea[]): string | null {
  const titles = new Map<Said, string>(areas.map((area) => [area, efforts[area.subject].title]));
  return openWords(areas, {
    few: 'færre',
    many: 'flere',
    nameOf: (area) => titles.get(area) ?? area.figure.row.label,
  });
}

/** What is said of the words that rounding leaves open; null when it leaves none. */
export function openWords(
  said: readonly Said[],
  {
    few,
    many,
    nameOf,
  }: {
    readonly few: string;
    readonly many: string;
    readonly nameOf: (said: Said) => string;
  },
): string | null {
  const open = said.filter(({ saying }) => saying.possible.length > 1);
  if (open.length === 0) return null;
  const words = open.map((one) => `${nameOf(one)} (${possibleWords(one.saying, few, many)})`);
  return `Tallene er afrundet, og uafrundet kunne ordet være et andet for: ${listed(words)}.`;
}

/** `Samtaleintensitet: lidt under gennemsnittet (1,3 mod 1,4)`. */
export function qualityItem({ figure, saying }: Said): string {
  const percent = figure.row.unit === 'pct' ? ' pct.' : '';
  return `${figure.row.label}: ${levelWords(saying)} (${bothText({ figure, saying })}${percent})`;
}
