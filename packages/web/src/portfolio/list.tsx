import type { Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { dueDistance } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { cellText } from '../format/sheet.ts';
import { cellOf } from './cell.ts';
import { type Column, type Sorting, columns, sortings } from './codes.ts';
import type { Portfolio } from './portfolio.ts';
import { type PortfolioQuery, portfolioAddress, shownColumns } from './query.ts';
import type { PortfolioRow } from './row.ts';

/** Columns that fit beside the name on an ordinary screen; with more, the list scrolls sideways in its own frame. */
const mostThatFit = 7;

/** The rows as a table whose columns sort; in a frame of its own that the keyboard can scroll. */
export function List({
  portfolio,
  words,
  label,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
  readonly label: string;
}): VNode {
  const { t, language } = words;
  const { query, selection } = portfolio;
  const shown = shownColumns(query);
  return (
    <div
      class={`panel ${shown.length > mostThatFit ? 'scroll' : 'list'}`}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <table class="list-table cards" data-list role="table">
        <thead role="rowgroup">
          <tr role="row">
            <SortHead
              query={query}
              sorting="borger"
              text={sortings.label('borger', language)}
              t={t}
            />
            {shown.map((column) => (
              <SortHead
                query={query}
                sorting={column}
                text={columns.label(column, language)}
                t={t}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {selection.rows.map((row) => (
            <Row row={row} shown={shown} today={portfolio.today} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Columns of numbers, which stand to the right. */
const numbers: ReadonlySet<Sorting> = new Set(['overskredne', 'uger', 'alder']);

function SortHead({
  query,
  sorting,
  text,
  t,
}: {
  readonly query: PortfolioQuery;
  readonly sorting: Sorting;
  readonly text: string;
  readonly t: Words['t'];
}): VNode {
  const current = query.sorter === sorting;
  const ascending = query.retning === 'stigende';
  const retning = current && ascending ? ('faldende' as const) : ('stigende' as const);
  return (
    <th
      role="columnheader"
      scope="col"
      class={numbers.has(sorting) ? 'num' : undefined}
      aria-sort={current ? (ascending ? 'ascending' : 'descending') : undefined}
    >
      <a
        href={portfolioAddress({ ...query, sorter: sorting, retning })}
        title={t.portfolio.sortBy(text)}
      >
        {text}
        {current ? <Icon name={ascending ? 'op' : 'ned'} /> : null}
      </a>
    </th>
  );
}

function Row({
  row,
  shown,
  today,
  words,
}: {
  readonly row: PortfolioRow;
  readonly shown: readonly Column[];
  readonly today: Day;
  readonly words: Words;
}): VNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Person citizen={row.citizen} words={words} />
      </th>
      {shown.map((column) => (
        <Cells row={row} column={column} today={today} words={words} />
      ))}
    </tr>
  );
}

/** Columns whose texts may break, so that the others keep to one line. */
const mayBreak: ReadonlySet<Column> = new Set(['ydelse', 'tilbud', 'mangler', 'enhed']);

function Cells({
  row,
  column,
  today,
  words,
}: {
  readonly row: PortfolioRow;
  readonly column: Column;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const cell = cellOf(row, column, today, words);
  const text = cellText(cell, words.language);
  const next = row.lines[0];
  const label = columns.label(column, words.language);
  if (column === 'frist' && next !== undefined) {
    const { due, status } = next.first;
    return (
      <td role="cell" class={due < today ? 'late' : undefined} data-label={label}>
        <span class="when">
          <Icon name={status} />
          <b>{dueDistance(due, today, words.t, words.language)}</b>
          <span class="quiet">{text}</span>
        </span>
      </td>
    );
  }
  if (column === 'hvad' && next !== undefined) {
    return (
      <td role="cell" data-label={label}>
        <a href={`/borgere/${row.citizen.id}/hvorfor/${next.key}`}>{text}</a>
      </td>
    );
  }
  return (
    <td
      role="cell"
      class={cell.kind === 'number' ? 'num' : mayBreak.has(column) ? 'wrap' : undefined}
      data-label={label}
    >
      {text}
    </td>
  );
}
