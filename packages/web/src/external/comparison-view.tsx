import { lineChart } from '@rettidig/documents/chart';
import { type Comparison, type ComparisonReading, sourceTerms } from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { fixed } from '../format/numbers.ts';
import { published } from '../format/published.ts';
import { textsOfFigures } from '../figures/texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { BenchmarkPanel } from './benchmark-panel.tsx';
import type { ComparisonModel } from './comparison-load.ts';
import {
  anchorOf,
  comparedSource,
  NumberHeads,
  Numbers,
  periodOf,
  queryOf,
  titleOf,
} from './comparison-numbers.tsx';
import { unitAfter } from '../figures/figure-name.ts';
import { shortPeriod } from '../figures/period-text.ts';
import { ComparisonSummary } from './comparison-summary.tsx';
import { textsOfExternal } from './texts.ts';

/** Our own figures beside those from outside, with the difference and why there is one. */
export function ComparisonView({
  model,
  words,
}: {
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  const f = textsOfFigures(words.language);
  const { place, tables, notCompared, benchmark } = model;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.compare}</h1>
        <p class="quiet">{t.compareLead(place)}</p>
        <p class="no-print">
          <a href="/eksterne-tal">{t.all}</a>
        </p>
        {tables.length === 0 ? null : (
          <p class="row small no-print">
            <a href="/eksterne-tal/sammenlign/tal.csv">
              <Icon name="hent" /> {f.csv}
            </a>
            <a href="/eksterne-tal/sammenlign/tal.xlsx">
              <Icon name="hent" /> {f.excel}
            </a>
          </p>
        )}
      </div>
      {tables.length === 0 ? (
        <p class="note">{t.noPairs}</p>
      ) : (
        <ComparisonSummary model={model} words={words} />
      )}
      {tables.flatMap(({ table, readings }) =>
        readings.map((reading) => (
          <Pair table={table} reading={reading} model={model} words={words} />
        )),
      )}
      {benchmark.rows.length === 0 ? null : (
        <BenchmarkPanel rows={benchmark.rows} asked={{ omraade: '', periode: '' }} words={words} />
      )}
      {notCompared.length === 0 ? null : (
        <section class="panel" aria-labelledby="ikke-sammenlignet">
          <h2 id="ikke-sammenlignet">{t.notCompared}</h2>
          <dl lang="da">
            {notCompared.map(({ id, title, why }) => (
              <>
                <dt>
                  <a href={`/eksterne-tal/${id}`}>{title}</a>
                </dt>
                <dd>{why}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
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
  model,
  words,
}: {
  readonly comparison: Comparison;
  readonly table: KeptExternalTable;
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfExternal(language);
  const { why, measure, pair } = comparison;
  const name = titleOf(pair, table, language);
  const { both, caption, source } = saidOf({ table, comparison }, model, words);
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
          svg={pairChart({ table, comparison }, model, words)}
          name={t.inChart(name)}
          caption={caption}
          source={source}
          download={`/eksterne-tal/sammenlign/figur?${new URLSearchParams({ tabel: table.tableId, maaling: measure.id })}`}
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

interface ComparedPair {
  readonly table: KeptExternalTable;
  readonly comparison: Comparison;
}

/** What is said of a pair: the periods both have, the newest of them in words, and where they are from. */
function saidOf(
  { table, comparison: { rows, measure } }: ComparedPair,
  { place, asOf }: ComparisonModel,
  { language }: Words,
) {
  const t = textsOfExternal(language);
  const both = rows.filter(({ difference }) => difference !== null);
  const last = both.at(-1);
  const source = comparedSource(table, { place, asOf }, language);
  const ours = last?.value?.toFixed(measure.decimals) ?? null;
  const caption =
    last === undefined
      ? t.noBoth
      : t.chartCaption(
          periodOf(last, language),
          sourceTerms[table.source].short,
          published(last.theirs, language),
          published(ours, language),
        );
  return { both, caption, source };
}

/** A pair as a drawing: theirs and ours. */
function pairChart(pair: ComparedPair, model: ComparisonModel, words: Words): string {
  const { table, comparison } = pair;
  const { language } = words;
  const t = textsOfExternal(language);
  const { rows, measure } = comparison;
  const { caption, source } = saidOf(pair, model, words);
  return lineChart({
    id: `figur-${anchorOf(table, measure.id)}`,
    title: `${titleOf(comparison.pair, table, language)}${unitAfter(measure, language)}`,
    summary: caption,
    source,
    format: (value, decimals = measure.decimals) => fixed(value, decimals, language),
    labels: rows.map(({ ours, period }) => (ours === null ? period : shortPeriod(ours, language))),
    series: [
      {
        name: sourceTerms[table.source].short,
        values: rows.map(({ theirs }) => (theirs === null ? null : Number(theirs))),
      },
      { name: t.ours, values: rows.map(({ value }) => value) },
    ],
  });
}

/** The drawing of the pair of a table and a measure; null where there is none. */
export function comparisonChart(
  model: ComparisonModel,
  asked: { readonly tabel: string; readonly maaling: string },
  words: Words,
): string | null {
  for (const { table, readings } of model.tables) {
    if (table.tableId !== asked.tabel) continue;
    for (const reading of readings) {
      if (reading.outcome !== 'compared' || reading.comparison.measure.id !== asked.maaling)
        continue;
      return pairChart({ table, comparison: reading.comparison }, model, words);
    }
  }
  return null;
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
                <th scope="row">{periodOf(row, language)}</th>
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
