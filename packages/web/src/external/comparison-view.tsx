import { lineChart } from '@rettidig/documents/chart';
import { benefits } from '@rettidig/law';
import type { ComparedRow, Comparison, ComparisonReading } from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { listInstant } from '../format/instants.ts';
import { decimal } from '../format/numbers.ts';
import { published } from '../format/published.ts';
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
      {tables.length === 0 ? <p class="note">{t.noPairs}</p> : null}
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
  const { language } = words;
  const t = textsOfExternal(language);
  const pair = reading.outcome === 'compared' ? reading.comparison.pair : reading.pair;
  const code = pair.filter.ydelse?.[0] ?? '';
  const benefit = benefits.has(code) ? benefits.label(code, language) : table.title;
  const id = `${table.id}-${pair.measure}`;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{t.pairTitle(benefit, pair.column.toLowerCase())}</h2>
      {reading.outcome === 'compared' ? (
        <Compared
          comparison={reading.comparison}
          name={t.pairTitle(benefit, pair.column.toLowerCase())}
          id={id}
          table={table}
          model={model}
          words={words}
        />
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
  comparison: { rows, why, measure, pair },
  name,
  id,
  table,
  model: { place, asOf },
  words,
}: {
  readonly comparison: Comparison;
  readonly name: string;
  readonly id: string;
  readonly table: KeptExternalTable;
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfExternal(language);
  const number = (value: number | null): string =>
    published(value === null ? null : value.toFixed(measure.decimals), language);
  const both = rows.filter(({ difference }) => difference !== null);
  const last = both.at(-1);
  const source = t.chartSource(
    table.tableId,
    listInstant(table.fetchedAt, language),
    place,
    listInstant(asOf, language),
  );
  const caption =
    last === undefined
      ? t.noBoth
      : t.chartCaption(last.period, published(last.theirs, language), number(last.value));
  const benefit = pair.filter.ydelse?.[0];
  const filter = benefit === undefined ? '' : `ydelse=${benefit}`;
  return (
    <>
      {both.length < 2 ? (
        <p>{caption}</p>
      ) : (
        <Chart
          svg={lineChart({
            id: `figur-${id}`,
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
          name={name}
          caption={caption}
          source={source}
          words={words}
        />
      )}
      <div class="scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <th scope="col" class="num">
                {t.theirs}
              </th>
              <th scope="col" class="num">
                {t.ours}
              </th>
              <th scope="col" class="num">
                {t.difference}
              </th>
              <th scope="col" class="num">
                {t.percent}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <Row row={row} measure={measure.id} filter={filter} number={number} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      {both.length < 2 ? <p class="quiet small">{source}</p> : null}
      {rows.some(({ value }) => value === null) ? <p class="quiet small">{t.notOver}</p> : null}
      <h3>{t.why}</h3>
      <ul lang="da">
        {why.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <p class="row no-print">
        <a href={`/noegletal/${measure.id}${filter === '' ? '' : `?${filter}`}`}>
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

function Row({
  row: { period, ours, theirs, value, difference, percent },
  measure,
  filter,
  number,
  words: { language },
}: {
  readonly row: ComparedRow;
  readonly measure: string;
  readonly filter: string;
  readonly number: (value: number | null) => string;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  return (
    <tr>
      <th scope="row">{period}</th>
      <td class="num">{published(theirs, language)}</td>
      <td class="num">
        {value === null || ours === null ? (
          number(value)
        ) : (
          <a
            href={`/noegletal/${measure}/sager?periode=${ours.code}${filter === '' ? '' : `&${filter}`}`}
            title={t.toCases}
          >
            {number(value)}
          </a>
        )}
      </td>
      <td class="num">{number(difference)}</td>
      <td class="num">{published(percent === null ? null : percent.toFixed(1), language)}</td>
    </tr>
  );
}
