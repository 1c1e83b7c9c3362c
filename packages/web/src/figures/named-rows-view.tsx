import type { VNode } from 'preact';
import { type Cell, cellText } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfCases } from './cases-texts.ts';
import { rowCells, rowHeads } from './named-rows-sheet.ts';
import type { NamedRows } from './named-rows.ts';
import { textsOfFigures } from './texts.ts';

interface Listed {
  readonly list: NamedRows;
  readonly words: Words;
}

/** The rows behind a number, page by page and as files; nothing where there are none. */
export function RowsList({
  list,
  source,
  pageAddress,
  fileAddress,
  words,
}: Listed & {
  readonly source: string;
  readonly pageAddress: (page: number) => string;
  readonly fileAddress: (file: '.csv' | '.xlsx') => string;
}): VNode {
  const f = textsOfFigures(words.language);
  const isEmpty = list.rows.length === 0;
  return (
    <>
      {isEmpty ? null : <Rows list={list} words={words} />}
      <Pages list={list} pageAddress={pageAddress} language={words.language} />
      <p class="quiet small">{source}</p>
      {isEmpty ? null : (
        <p class="row small no-print">
          <a href={fileAddress('.csv')}>
            <Icon name="hent" /> {f.csv}
          </a>
          <a href={fileAddress('.xlsx')}>
            <Icon name="hent" /> {f.excel}
          </a>
        </p>
      )}
    </>
  );
}

/** How many rows of how many citizens there are, and of how many the employee has access. */
export function RowsSummary({
  list: { count, persons, reached },
  together = null,
  words: { language },
}: Listed & {
  /** What they are together, in a sentence. */
  readonly together?: string | null;
}): VNode {
  const t = textsOfCases(language);
  if (count === 0) return <p>{t.none}</p>;
  return (
    <>
      <p>
        {persons === 0 ? t.municipal(count) : t.rows(count, persons)}
        {together === null ? null : ` ${together}`}
      </p>
      {persons === 0 ? null : (
        <p>
          {t.reached(reached)}
          {persons > reached ? ` ${t.others(persons - reached)}` : null}
        </p>
      )}
    </>
  );
}

function Rows({ list, words }: Listed): VNode {
  const { language } = words;
  const t = textsOfCases(language);
  const named = list.rows.some(({ person }) => person !== null);
  const lines = list.rows.map((row) => ({ row, cells: rowCells(list, row, language) }));
  const heads = rowHeads(list, language).map((head, at) => ({
    head,
    isNumber: lines.some(({ cells }) => cells[at]?.kind === 'number'),
  }));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table>
        <thead>
          <tr>
            {named ? <th scope="col">{t.citizen}</th> : null}
            {heads.map(({ head, isNumber }) => (
              <th scope="col" class={isNumber ? 'num' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, cells }) => (
            <tr>
              {named ? (
                <th scope="row" class="nowrap">
                  {row.person === null ? null : <Person citizen={row.person} words={words} />}
                </th>
              ) : null}
              {cells.map((cell) => (
                <td class={classOf(cell)}>
                  {cell.kind === 'text' && cell.href !== undefined ? (
                    <a href={cell.href}>{cell.text}</a>
                  ) : (
                    cellText(cell, language)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ kind }: Cell): string | undefined {
  if (kind === 'number') return 'num';
  return kind === 'day' ? 'nowrap' : undefined;
}

function Pages({
  list: { page, pages },
  pageAddress,
  language,
}: {
  readonly list: NamedRows;
  readonly pageAddress: (page: number) => string;
  readonly language: Language;
}): VNode | null {
  const t = textsOfCases(language);
  if (pages < 2) return null;
  return (
    <nav aria-label={t.pages} class="no-print">
      <ul class="tabs">
        {Array.from({ length: pages }, (_, i) => i + 1).map((number) => (
          <li>
            <a href={pageAddress(number)} aria-current={number === page ? 'page' : undefined}>
              {t.page(number)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
