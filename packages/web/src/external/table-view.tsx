import {
  type ExternalRow,
  type ExternalTable,
  readBenchmark,
  sourceTerms,
} from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { published } from '../format/published.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { BenchmarkPanel } from './benchmark-panel.tsx';
import { textsOfExternal } from './texts.ts';
import { textsOfVersions } from './version-texts.ts';

export interface TableModel {
  readonly table: KeptExternalTable;
  readonly asked: { readonly omraade: string; readonly periode: string };
}

/** More rows than this are not shown at once. */
const mostRows = 300;

/** A kept table: its rows, where they are from, and how they may be used. */
export function ExternalTableView({
  model: { table, asked },
  words,
}: {
  readonly model: TableModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfExternal(language);
  const rows = table.rows.filter(
    ({ area, period }) =>
      (asked.omraade === '' || area === asked.omraade) &&
      (asked.periode === '' || period === asked.periode),
  );
  const terms = sourceTerms[table.source];
  const fetched = listInstant(table.fetchedAt, language);
  const by = table.fetchedBy === null ? '' : ` (${t.by(table.fetchedBy)})`;
  const benchmark = readBenchmark(table);
  return (
    <div class="panels">
      <div class="page-head">
        <h1 lang="da">{table.title}</h1>
        <p class="quiet">{`${t.source}: ${t.sourceName(terms.name, table.tableId, `${fetched}${by}`)}.`}</p>
        <p class="quiet">
          {`${t.updated}: ${table.updatedAt === null ? t.unknown : listDay(table.updatedAt, language)}. `}
          {`${t.next}: ${table.nextUpdate === null ? t.unknown : listDay(table.nextUpdate, language)}.`}
        </p>
        <p class="no-print">
          <a href="/eksterne-tal">{t.all}</a>{' '}
          <a href={`/eksterne-tal/${table.id}/udgaver`}>{textsOfVersions(language).title}</a>
        </p>
      </div>
      {table.supersededAt === null ? null : (
        <p class="note warn">{t.superseded(listInstant(table.supersededAt, language))}</p>
      )}
      {benchmark.outcome === 'rows' ? (
        <BenchmarkPanel rows={benchmark.rows} asked={asked} words={words} />
      ) : null}
      <section class="panel stack" aria-label={table.title}>
        <Choose table={table} asked={asked} words={words} />
        {rows.length === 0 ? (
          <p class="note">{t.noRows}</p>
        ) : (
          <>
            <p class="row small no-print">
              <a href={`/eksterne-tal/${table.id}/tal.csv`} aria-label={t.asCsv}>
                <Icon name="hent" /> CSV
              </a>
              <a href={`/eksterne-tal/${table.id}/tal.xlsx`} aria-label={t.asXlsx}>
                <Icon name="hent" /> Excel
              </a>
            </p>
            <p>{t.shown(Math.min(rows.length, mostRows), rows.length)}</p>
            <Rows table={table} rows={rows.slice(0, mostRows)} words={words} />
          </>
        )}
      </section>
      <p class="quiet small">
        {`${t.licence}: `}
        <span lang="da">{terms.licence}</span>
        {terms.licenceLink === null ? null : (
          <>
            {' '}
            <a href={terms.licenceLink} rel="license">
              CC BY 4.0
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function Choose({
  table,
  asked,
  words: { language },
}: {
  readonly table: KeptExternalTable;
  readonly asked: TableModel['asked'];
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const areas = [...new Set(table.rows.map(({ area }) => area))].filter((area) => area !== '');
  const periods = [...new Set(table.rows.map(({ period }) => period))].toSorted().toReversed();
  const choice = (
    name: 'omraade' | 'periode',
    label: string,
    all: string,
    options: readonly string[],
  ): VNode => (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name} lang="da">
        <option value="">{all}</option>
        {options.map((option) => (
          <option value={option} selected={asked[name] === option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form class="row no-print" method="get" action={`/eksterne-tal/${table.id}`}>
      {areas.length > 1 ? choice('omraade', t.area, t.every, areas) : null}
      {choice('periode', t.period, t.everyPeriod, periods)}
      <button>{t.show}</button>
    </form>
  );
}

/** Rows of a table, with what the marks in them mean. */
export function Rows({
  table,
  rows,
  words: { language },
}: {
  readonly table: ExternalTable;
  readonly rows: readonly ExternalRow[];
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const hasAreas = table.rows.some(({ area }) => area !== '');
  const hasHidden = rows.some(({ values }) => values.includes(null));
  const hasUndated = rows.some(({ from }) => from === null);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(table.title)}>
        <table>
          <thead>
            <tr>
              {hasAreas ? <th scope="col">{t.area}</th> : null}
              <th scope="col">{t.period}</th>
              {table.dimensions.map((name) => (
                <th scope="col" lang="da">
                  {name}
                </th>
              ))}
              {table.measures.map((name) => (
                <th scope="col" class="num" lang="da">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="da">
            {rows.map((row) => (
              <tr>
                {hasAreas ? <td>{row.area}</td> : null}
                <td>
                  {row.period}
                  {row.from === null ? <sup title={t.undated}>*</sup> : null}
                </td>
                {row.dimensions.map((value) => (
                  <td>{value}</td>
                ))}
                {row.values.map((value) => (
                  <td class="num">{published(value, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasHidden ? <p class="quiet small">{t.hiddenNote}</p> : null}
      {hasUndated ? <p class="quiet small">{`* ${t.undatedNote}`}</p> : null}
    </>
  );
}
