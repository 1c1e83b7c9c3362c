import { lateDelivery, type NamedPeriod } from '@rettidig/figures';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Language } from '../texts/language.ts';
import { periodText } from './period-text.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';

/** Where a figure is from, of which periods, and as known when. */
export function sourceOf(
  { base, municipality }: { readonly base: FigureBase; readonly municipality: string },
  periods: readonly NamedPeriod[],
  language: Language,
): string {
  const t = textsOfFigures(language);
  const [first] = periods;
  const last = periods.at(-1);
  const span =
    first === undefined || last === undefined
      ? ''
      : t.from(periodText(first, language), periodText(last, language));
  const source = t.sourceLine(t.ours(municipality), span, listInstant(base.asOf, language));
  const late = lateDelivery(base.snapshot);
  return late === null ? source : `${source}, ${t.delivered(listDay(late, language))}`;
}
