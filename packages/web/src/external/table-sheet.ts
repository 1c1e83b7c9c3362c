import { sourceTerms } from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import { listInstant } from '../format/instants.ts';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { textsOfExternal } from './texts.ts';

const text = (value: string): Cell => ({ kind: 'text', text: value });

/** A number as it was published, with its own decimals; empty where the source hides it. */
function number(value: string | null): Cell {
  if (value === null) return { kind: 'empty' };
  return { kind: 'number', value: Number(value), decimals: value.split('.')[1]?.length ?? 0 };
}

const sourceOf = ({ source, tableId, fetchedAt }: KeptExternalTable, language: Language): string =>
  textsOfExternal(language).sourceName(
    sourceTerms[source].name,
    tableId,
    listInstant(fetchedAt, language),
  );

/** A table from outside as a file, with all its rows, where it is from and how it may be used. */
export function tableSheet(table: KeptExternalTable, language: Language): Sheet {
  const t = textsOfExternal(language);
  return {
    head: [t.area, t.period, ...table.dimensions, ...table.measures],
    rows: table.rows.map(({ area, period, dimensions, values }) => [
      text(area),
      text(period),
      ...dimensions.map(text),
      ...values.map(number),
    ]),
    notes: [
      table.title,
      `${t.source}: ${sourceOf(table, language)}.`,
      `${t.licence}: ${sourceTerms[table.source].licence}`,
    ],
  };
}
