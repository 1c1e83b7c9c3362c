import { benefits } from '@rettidig/law';
import { type ComparedRow, type Comparison, sourceTerms } from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { periodText } from '../figures/period-text.ts';
import { listInstant } from '../format/instants.ts';
import { published } from '../format/published.ts';
import type { Language } from '../texts/language.ts';
import type { ComparisonModel } from './comparison-load.ts';
import { textsOfExternal } from './texts.ts';

/** Where on the page a pair stands. */
export const anchorOf = (table: KeptExternalTable, measure: string): string =>
  `${table.tableId}-${measure}`;

/** `Sygedagpenge: antal personer`. */
export function titleOf(
  { filter, column }: Comparison['pair'],
  table: KeptExternalTable,
  language: Language,
): string {
  const code = filter.ydelse?.[0] ?? '';
  const benefit = benefits.has(code) ? benefits.label(code, language) : table.title;
  const name = column.replace(/ …$/, '').toLowerCase();
  return textsOfExternal(language).pairTitle(benefit, name);
}

/** Where both sides of a comparison are from, and as known when. */
export function comparedSource(
  { source, tableId, fetchedAt }: KeptExternalTable,
  { place, asOf }: Pick<ComparisonModel, 'place' | 'asOf'>,
  language: Language,
): string {
  const t = textsOfExternal(language);
  const theirs = t.sourceName(sourceTerms[source].name, tableId, listInstant(fetchedAt, language));
  return `${theirs}; ${t.ownAsKnown(place, listInstant(asOf, language))}`;
}

/** The period in words where its days are certain, otherwise as the table writes it. */
export function periodOf({ ours, period }: ComparedRow, language: Language): string {
  return ours === null ? period : periodText(ours, language);
}

/** The heads of the columns of `Numbers`. */
export function NumberHeads({ language }: { readonly language: Language }): VNode {
  const t = textsOfExternal(language);
  return (
    <>
      {[t.theirs, t.ours, t.difference, t.percent].map((name) => (
        <th scope="col" class="num">
          {name}
        </th>
      ))}
    </>
  );
}

/** Theirs, ours with the way down to its cases, the difference, and the difference in percent. */
export function Numbers({
  row: { ours, theirs, value, difference, percent },
  comparison: { measure, pair },
  language,
}: {
  readonly row: ComparedRow;
  readonly comparison: Comparison;
  readonly language: Language;
}): VNode {
  const number = (is: number | null): string =>
    published(is === null ? null : is.toFixed(measure.decimals), language);
  return (
    <>
      <td class="num">{published(theirs, language)}</td>
      <td class="num">
        {value === null || ours === null ? (
          number(value)
        ) : (
          <a
            href={`/noegletal/${measure.id}/sager?${queryOf(pair, { periode: ours.code })}`}
            title={textsOfExternal(language).toCases}
          >
            {number(value)}
          </a>
        )}
      </td>
      <td class="num">{number(difference)}</td>
      <td class="num">{published(percent === null ? null : percent.toFixed(1), language)}</td>
    </>
  );
}

/** What our figure of a pair is limited to, as the query of an address. */
export function queryOf(
  { filter }: Comparison['pair'],
  rest: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams(rest);
  for (const [dimension, codes] of Object.entries(filter)) {
    for (const code of codes) query.append(dimension, code);
  }
  return query.toString();
}
