import { lineChart } from '@rettidig/documents/chart';
import { benefits } from '@rettidig/law';
import {
  type ComparedRow,
  type Comparison,
  type ComparisonReading,
  whyTheyDiffer,
} from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { listInstant } from '../format/instants.ts';
import { decimal } from '../format/numbers.ts';
import { published } from '../format/published.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { BenchmarkPanel } from './benchmark-panel.tsx';
import type { ComparisonModel } from './comparison-load.ts';
import { textsOfExternal } from './texts.ts';

/** Our own figures beside those of Jobindsats, with the difference and why there is one. */
export function ComparisonView({
  model,
  words,
}: {
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  const { place, tables, benchmark } = model;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.compare}</h1>
        <p class="quiet">{t.compareLead(place)}</p>
        <p class="no-print">
          <a href="/eksterne-tal">{t.all}</a>
        </p>
      </div>
      {tables.length === 0 ? (
        <p class="note">{t.noPairs}</p>
      ) : (
        <Summary model={model} words={words} />
      )}
      {tables.flatMap(({ table, readings }) =>
        readings.map((reading) => (
          <Pair table={table} reading={reading} model={model} words={words} />
        )),
      )}
      {benchmark.rows.length === 0 ? null : (
        <BenchmarkPanel rows={benchmark.rows} asked={{ omraade: '', periode: '' }} words={words} />
      )}
    </div>
  );
}

/** The latest period that both have, of every pair, and what holds for all of them. */
function Summary({
  model: { tables },
  words: { language },
}: {
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const lines = tables.flatMap(({ table, readings }) =>
    readings.flatMap((reading) => {
      if (reading.outcome !== 'compared') return [];
      const { comparison } = reading;
      const last = comparison.rows.findLast(({ difference }) => difference !== null);
      return last === undefined ? [] : [{ table, comparison, last }];
    }),
  );
  return (
    <section class="panel" aria-labelledby="seneste">
      <h2 id="seneste">{t.latest}</h2>
      {lines.length === 0 ? (
        <p>{t.noBoth}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(t.latest)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.group}</th>
                <th scope="col">{t.period}</th>
                <NumberHeads language={language} />
              </tr>
            </thead>
            <tbody>
              {lines.map(({ table, comparison, last }) => (
                <tr>
                  <th scope="row">
                    <a href={`#${anchorOf(table, comparison.measure.id)}`}>
                      {titleOf(comparison.pair, table, language)}
                    </a>
                  </th>
                  <td>{last.period}</td>
                  <Numbers row={last} comparison={comparison} language={language} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h3>{t.why}</h3>
      <ul lang="da">
        {whyTheyDiffer.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </section>
  );
}

const anchorOf = (table: KeptExternalTable, measure: string): string =>
  `${table.tableId}-${measure}`;

function titleOf(
  { filter, column }: Comparison['pair'],
  table: KeptExternalTable,
  language: Language,
): string {
  const code = filter.ydelse?.[0] ?? '';
  const benefit = benefits.has(code) ? benefits.label(code, language) : table.title;
  return textsOfExternal(language).pairTitle(benefit, column.toLowerCase());
}

function NumberHeads({ language }: { readonly language: Language }): VNode {
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
function Numbers({
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

function queryOf({ filter }: Comparison['pair'], rest: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(rest);
  for (const [dimension, codes] of Object.entries(filter)) {
    for (const code of codes) query.append(dimension, code);
  }
  return query.toString();
}

function Pair({
  table,
  reading,
  model,
  words,
}: {
  readonly table: KeptExternalTable;
  readonly reading: ComparisonReading;
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  const pair = reading.outcome === 'compared' ? reading.comparison.pair : reading.pair;
  const id = anchorOf(table, pair.measure);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{titleOf(pair, table, words.language)}</h2>
      {reading.outcome === 'compared' ? (
        <Compared comparison={reading.comparison} table={table} model={model} words={words} />
      ) : (
        <p class="note">
          {`${t.notComparable}: `}
          <span lang="da">{reading.why}</span>{' '}
          <a href={`/eksterne-tal/${table.id}`} lang="da">
            {table.title}
          </a>
        </p>
      )}
    </section>
  );
}

function Compared({
  comparison,
  table,
  model: { place, asOf },
  words,
}: {
  readonly comparison: Comparison;
  readonly table: KeptExternalTable;
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfExternal(language);
  const { rows, why, measure, pair } = comparison;
  const name = titleOf(pair, table, language);
  const both = rows.filter(({ difference }) => difference !== null);
  const last = both.at(-1);
  const source = t.chartSource(
    table.tableId,
    listInstant(table.fetchedAt, language),
    place,
    listInstant(asOf, language),
  );
  const ours = last?.value?.toFixed(measure.decimals) ?? null;
  const caption =
    last === undefined
      ? t.noBoth
      : t.chartCaption(last.period, published(last.theirs, language), published(ours, language));
  const numbers = <Rows comparison={comparison} name={name} words={words} />;
  return (
    <>
      {both.length < 2 ? (
        <>
          <p>{caption}</p>
          {numbers}
          <p class="quiet small">{source}</p>
        </>
      ) : (
        <Chart
          svg={lineChart({
            id: `figur-${anchorOf(table, measure.id)}`,
            title: name,
            summary: caption,
            source,
            format: (value) => decimal(value, language),
            labels: rows.map(({ period }) => period),
            series: [
              {
                name: t.theirs,
                values: rows.map(({ theirs }) => (theirs === null ? null : Number(theirs))),
              },
              { name: t.ours, values: rows.map(({ value }) => value) },
            ],
          })}
          name={t.inChart(name)}
          caption={caption}
          source={source}
          table="folded"
          words={words}
        >
          {numbers}
        </Chart>
      )}
      <ul lang="da">
        {why.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <p class="row no-print">
        <a href={`/noegletal/${measure.id}?${queryOf(pair, {})}`}>
          {t.toMeasure}
          <span class="unseen">{`: ${name}`}</span>
        </a>
        <a href={`/eksterne-tal/${table.id}`} lang="da">
          {table.title}
        </a>
      </p>
    </>
  );
}

/** Every period, the newest first. */
function Rows({
  comparison,
  name,
  words: { language },
}: {
  readonly comparison: Comparison;
  readonly name: string;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <NumberHeads language={language} />
            </tr>
          </thead>
          <tbody>
            {comparison.rows.toReversed().map((row) => (
              <tr>
                <th scope="row">{row.period}</th>
                <Numbers row={row} comparison={comparison} language={language} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {comparison.rows.some(({ value }) => value === null) ? (
        <p class="quiet small">{t.notOver}</p>
      ) : null}
    </>
  );
}
