import type { Day } from '@rettidig/engine';
import { benefits, type CodeList, targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { dueDistance } from '../format/days.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { cellOf, cellText } from './cell.ts';
import {
  type Attention,
  type Column,
  type Sorting,
  attentions,
  columns,
  sortings,
} from './codes.ts';
import {
  type PortfolioQuery,
  portfolioAddress,
  queryString,
  shownColumns,
  withoutCaseworker,
} from './query.ts';
import type { PortfolioRow } from './row.ts';
import { SavedViews, type SavedViewLink } from './saved-views.tsx';
import type { Selection } from './select.ts';

export interface Portfolio {
  readonly today: Day;
  readonly query: PortfolioQuery;
  readonly selection: Selection;
  /** How many citizens there are before anything is filtered. */
  readonly all: number;
  /** The unit that is shown; null for the whole municipality. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly municipality: string;
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
  /** The units to choose among; empty where one is given. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly savedViews: readonly SavedViewLink[];
  readonly csrf: string;
}

export function PortfolioView({
  portfolio,
  words,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { query, selection, all } = portfolio;
  const title = portfolioTitle(portfolio, words);
  return (
    <>
      <div class="page-head row spread">
        <div>
          <h1>{title}</h1>
          <p class="quiet">
            {`${t.portfolio.shown(selection.rows.length, all)} · ${portfolio.unit?.name ?? portfolio.municipality}`}
          </p>
        </div>
        <Downloads query={query} words={words} />
      </div>
      <div class="panels">
        <Counters portfolio={portfolio} words={words} />
        <div class="toolbar no-print">
          <Filters portfolio={portfolio} words={words} />
          <SavedViews
            views={portfolio.savedViews}
            query={queryString(query)}
            csrf={portfolio.csrf}
            words={words}
          />
          <div
            class="row quick"
            data-find-i-listen={t.portfolio.quickFilter}
            data-ingen={t.portfolio.quickFilterNone}
          />
        </div>
        {selection.rows.length === 0 ? (
          <p class="note">{all === 0 ? t.portfolio.nobodyAtAll : t.portfolio.nobody}</p>
        ) : (
          <List portfolio={portfolio} words={words} label={title} />
        )}
      </div>
    </>
  );
}

export function portfolioTitle({ query, unit }: Portfolio, { t }: Words): string {
  if (query.se === 'mine') return t.portfolio.title;
  return unit === null ? t.portfolio.municipalityTitle : t.portfolio.unitTitle;
}

function Downloads({
  query,
  words: { t },
}: {
  readonly query: PortfolioQuery;
  readonly words: Words;
}): VNode {
  return (
    <p class="row no-print">
      <a class="button" href={portfolioAddress(query, '/borgere.csv')} download>
        <Icon name="hent" />
        {t.portfolio.csv}
      </a>
      <a class="button" href={portfolioAddress(query, '/borgere.xlsx')} download>
        <Icon name="hent" />
        {t.portfolio.xlsx}
      </a>
    </p>
  );
}

const icons: Readonly<Record<Attention, IconName>> = {
  overskredet: 'overskredet',
  'i-dag': 'aktuel',
  'denne-uge': 'aktuel',
  'uden-samtale': 'kalender',
  'uden-tilbud': 'tilbud',
  fritaget: 'undtaget',
  nye: 'nye',
  mangler: 'mangler',
  beskyttet: 'beskyttet',
};

function Counters({
  portfolio: { query, selection },
  words: { t, language },
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  return (
    <section aria-labelledby="taellere">
      <h2 id="taellere" class="unseen">
        {t.portfolio.counters}
      </h2>
      <ul class="counters compact">
        {attentions.codes.map(({ code }) => {
          const chosen = query.filter.includes(code);
          const n = selection.counts[code];
          const filter = chosen
            ? query.filter.filter((one) => one !== code)
            : [...query.filter, code];
          return (
            <li>
              <a
                href={portfolioAddress({ ...query, filter })}
                class={n === 0 && !chosen ? 'zero' : code === 'overskredet' ? 'alarm' : undefined}
                aria-current={chosen ? 'true' : undefined}
                title={t.portfolio.attentionHelp[code]}
              >
                <b>
                  <Icon name={icons[code]} />
                  {n}
                </b>
                <span>
                  {attentions.label(code, language)}
                  {chosen ? <span class="unseen">{` ${t.portfolio.chosen}`}</span> : null}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Filters({
  portfolio,
  words,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { query } = portfolio;
  const { gruppe, ydelse, enhed, sagsbehandler } = query;
  const narrowed = [gruppe, ydelse, enhed, sagsbehandler].some((one) => one !== null);
  return (
    <details open={narrowed || query.kolonner !== null}>
      <summary>{t.portfolio.filters}</summary>
      <form method="get" action="/borgere">
        {query.se === 'mine' ? null : <input type="hidden" name="se" value={query.se} />}
        {query.filter.map((filter) => (
          <input type="hidden" name="filter" value={filter} />
        ))}
        <div class="filters">
          <Choice
            name="gruppe"
            label={t.portfolio.group}
            list={targetGroups}
            value={query.gruppe}
            words={words}
          />
          <Choice
            name="ydelse"
            label={t.portfolio.benefit}
            list={benefits}
            value={query.ydelse}
            words={words}
          />
          {portfolio.units.length > 0 ? (
            <div class="field">
              <label for="enhed">{t.portfolio.unit}</label>
              <select id="enhed" name="enhed">
                <option value="">{t.portfolio.all}</option>
                {portfolio.units.map(({ id, name }) => (
                  <option value={id} selected={enhed === id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          {query.se === 'enhed' ? (
            <div class="field">
              <label for="sagsbehandler">{t.portfolio.caseworker}</label>
              <select id="sagsbehandler" name="sagsbehandler">
                <option value="">{t.portfolio.all}</option>
                <option
                  value={withoutCaseworker}
                  selected={query.sagsbehandler === withoutCaseworker}
                >
                  {t.portfolio.noCaseworker}
                </option>
                {portfolio.caseworkers.map(({ id, name }) => (
                  <option value={id} selected={query.sagsbehandler === id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          <div class="field">
            <label for="sorter">{t.portfolio.sortLabel}</label>
            <select id="sorter" name="sorter">
              {sortings.codes.map(({ code }) => (
                <option value={code} selected={query.sorter === code}>
                  {sortings.label(code, language)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="retning">{t.portfolio.direction}</label>
            <select id="retning" name="retning">
              <option value="stigende">{t.portfolio.ascending}</option>
              <option value="faldende" selected={query.retning === 'faldende'}>
                {t.portfolio.descending}
              </option>
            </select>
          </div>
          <ColumnChoice query={query} words={words} />
        </div>
        <p class="row">
          <button class="primary">{t.portfolio.apply}</button>
          <a href={query.se === 'enhed' ? '/borgere?se=enhed' : '/borgere'}>{t.portfolio.reset}</a>
        </p>
      </form>
    </details>
  );
}

function Choice<C extends string>({
  name,
  label,
  list,
  value,
  words: { t, language },
}: {
  readonly name: string;
  readonly label: string;
  readonly list: CodeList<C>;
  readonly value: C | null;
  readonly words: Words;
}): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{t.portfolio.all}</option>
        {list.codes.map(({ code }) => (
          <option value={code} selected={code === value}>
            {list.label(code, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ColumnChoice({
  query,
  words: { t, language },
}: {
  readonly query: PortfolioQuery;
  readonly words: Words;
}): VNode {
  const shown = shownColumns(query);
  return (
    <fieldset class="field checks">
      <legend>{t.portfolio.columns}</legend>
      <div>
        {columns.codes.map(({ code }) => (
          <label>
            <input type="checkbox" name="kolonne" value={code} checked={shown.includes(code)} />
            {columns.label(code, language)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Columns that fit beside the name on an ordinary screen; with more, the list scrolls sideways in its own frame. */
const mostThatFit = 7;

function List({
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
      <table class="list-table" data-list>
        <thead>
          <tr>
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
        <tbody>
          {selection.rows.map((row) => (
            <Row row={row} shown={shown} today={portfolio.today} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

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
    <th scope="col" aria-sort={current ? (ascending ? 'ascending' : 'descending') : undefined}>
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
    <tr>
      <th scope="row">
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
  const text = cellText(cell, words);
  const next = row.lines[0];
  if (column === 'frist' && next !== undefined) {
    const { due, status } = next.first;
    return (
      <td class={due < today ? 'late' : undefined}>
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
      <td>
        <a href={`/borgere/${row.citizen.id}/hvorfor/${next.key}`}>{text}</a>
      </td>
    );
  }
  return (
    <td class={cell.kind === 'number' ? 'num' : mayBreak.has(column) ? 'wrap' : undefined}>
      {text}
    </td>
  );
}
