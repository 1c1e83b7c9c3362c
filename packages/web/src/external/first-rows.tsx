import type { ExternalTable } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfExternalFile } from './file-texts.ts';
import { Rows } from './table-view.tsx';

/** So many rows are shown of a table before it is kept. */
const firstRows = 10;

/** How much there is in a table that is not kept yet, and its first rows. */
export function FirstRows({
  table,
  words,
}: {
  readonly table: ExternalTable;
  readonly words: Words;
}): VNode {
  const t = textsOfExternalFile(words.language);
  const periods = new Set(table.rows.map(({ period }) => period)).size;
  const missing = table.rows.flatMap(({ values }) => values).filter((one) => one === null).length;
  return (
    <>
      <p>
        {t.counts(table.rows.length, periods)}
        {missing === 0 ? null : ` ${t.missing(missing)}`}
      </p>
      {table.rows.length > firstRows ? <p>{t.first(firstRows)}</p> : null}
      <Rows table={table} rows={table.rows.slice(0, firstRows)} words={words} />
    </>
  );
}
