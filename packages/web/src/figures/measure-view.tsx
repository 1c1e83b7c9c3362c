import { lateDelivery } from '@rettidig/figures';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { dimensionName } from './code-name.ts';
import { Choose, ChooseDimensions, ChoosePeriodKind, FilterForm } from './filter-form.tsx';
import { TargetFlag } from './flag.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { LateNote } from './late-note.tsx';
import { limitsText } from './limits-text.ts';
import { measureChart, type MeasureChart } from './measure-chart.ts';
import type { MeasureModel } from './measure-load.ts';
import { measureAddress } from './measure-query.ts';
import { PeriodTable, SplitTable } from './measure-table.tsx';
import { textsOfMeasure } from './measure-texts.ts';
import { OthersPanel } from './others-view.tsx';
import type { OthersModel } from './others.ts';
import { periodText } from './period-text.ts';
import { periodsToChoose } from './query.ts';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { unitName, valueInWords } from './value-text.ts';

interface Shown {
  readonly model: MeasureModel;
  readonly words: Words;
}

/** One measure: its development, its numbers, what it means, and the ways down and out. */
export function MeasureView({
  model,
  others,
  csrf,
  words,
}: Shown & {
  /** Null where the measure is split: others' parts are not laid beside. */
  readonly others: OthersModel | null;
  readonly csrf: string;
}): VNode {
  const { measure, base, municipality, query } = model;
  const { language } = words;
  const f = textsOfFigures(language);
  const t = textsOfMeasure(language);
  const limits = limitsText(query.filter, base, language);
  const chart = measureChart(model, language);
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href="/noegletal">{f.back}</a>
        </p>
        <h1>{measure[language]}</h1>
        <p class="quiet">{municipality}</p>
        {limits === '' ? null : <p class="note">{limits}</p>}
      </div>
      <Filters model={model} words={words} />
      <div class="panels">
        <Remark model={model} words={words} />
        <section class="panel stack" aria-labelledby="udvikling">
          <h2 id="udvikling">{t.chart}</h2>
          <Newest model={model} words={words} />
          {chart === null ? (
            <p class="quiet">{t.noChart}</p>
          ) : (
            <Picture model={model} chart={chart} words={words} />
          )}
        </section>
        <section class="panel stack" aria-labelledby="tabel">
          <h2 id="tabel">{t.table}</h2>
          <p class="quiet small">{t.casesLead}</p>
          <Table model={model} words={words} />
          <PresentTeam model={model} words={words} />
          {chart === null ? (
            <p class="quiet small">{`${sourceOf(model, model.periods, language)}.`}</p>
          ) : null}
          <Files model={model} words={words} />
        </section>
        {others === null ? null : <OthersPanel model={model} others={others} words={words} />}
        {model.whole.cells.every(({ shown }) => shown === null) ? null : (
          <FreezeForm model={model} csrf={csrf} language={language} />
        )}
        <Definition model={model} words={words} />
      </div>
    </div>
  );
}

function Table({ model, words: { language } }: Shown): VNode {
  const t = textsOfMeasure(language);
  if (model.query.splitBy === null) return <PeriodTable model={model} language={language} />;
  if (model.parts.length === 0) return <p>{t.nothingSplit}</p>;
  return (
    <>
      <SplitTable model={model} language={language} />
      <p class="quiet small">{t.wholeNote}</p>
    </>
  );
}

/** What must be known of a development by team. */
function PresentTeam({ model: { query }, words: { language } }: Shown): VNode | null {
  const isByTeam = query.splitBy === 'enhed' || query.filter.enhed !== undefined;
  return isByTeam ? <p class="quiet small">{textsOfMeasure(language).presentTeam}</p> : null;
}

/** What stands in the way of a number, for the whole page. */
function Remark({
  model: { whole, base, measure, query },
  words: { language },
}: Shown): VNode | null {
  const t = textsOfMeasure(language);
  const newest = whole.cells.at(-1)?.standing.kind;
  const all = whole.cells.every(({ standing }) => standing.kind === newest);
  if (newest === 'fremtid') return <p class="note warn">{t.future}</p>;
  if (newest === 'uden-data' && all) {
    const isEmpty = base.snapshot.tables[measure.numerator.table].rows === 0;
    return <p class="note warn">{isEmpty ? t.noneAtAll : t.noData}</p>;
  }
  const late = whole.cells.some(({ standing }) => standing.kind === 'loeber');
  if (late && lateDelivery(base.snapshot) !== null) {
    return <LateNote known={base.snapshot} language={language} />;
  }
  if (measure.alwaysBy === undefined || query.splitBy !== measure.alwaysBy) return null;
  return (
    <p class="quiet small">
      {t.alwaysSplit(dimensionName(measure.alwaysBy, language).toLowerCase())}
    </p>
  );
}

/** The newest number of which all is known, and how it stands to its target. */
function Newest({ model, words: { language } }: Shown): VNode | null {
  const { measure, query } = model;
  const { target, newest } = model.whole;
  if (query.splitBy !== null || newest === null) return null;
  return (
    <p class="row newest">
      <b>{valueInWords(newest.value, measure, language)}</b>
      <span class="quiet">{periodText(newest.period, language)}</span>
      {target === null ? null : (
        <TargetFlag value={newest.value} target={target} measure={measure} language={language} />
      )}
    </p>
  );
}

function Picture({ model, chart, words }: Shown & { readonly chart: MeasureChart }): VNode {
  const t = textsOfMeasure(words.language);
  const runs = model.whole.cells.some(({ standing }) => standing.kind === 'loeber');
  return (
    <>
      <Chart
        svg={chart.svg}
        name={chart.name}
        caption={chart.caption}
        source={chart.source}
        download={measureAddress(model.measure, model.query, '/figur')}
        words={words}
      />
      {runs ? <p class="quiet small">{t.runningNotDrawn}</p> : null}
      {chart.left > 0 ? <p class="quiet small">{t.left(chart.left)}</p> : null}
    </>
  );
}

function Files({ model: { measure, query }, words: { language } }: Shown): VNode {
  const f = textsOfFigures(language);
  return (
    <p class="row small no-print">
      <a href={measureAddress(measure, query, '/tal.csv')}>
        <Icon name="hent" /> {f.csv}
      </a>
      <a href={measureAddress(measure, query, '/tal.xlsx')}>
        <Icon name="hent" /> {f.excel}
      </a>
    </p>
  );
}

function Filters({ model, words: { language } }: Shown): VNode {
  const { measure, base, query, periods, able } = model;
  const f = textsOfFigures(language);
  const last = periods.at(-1);
  return (
    <FilterForm
      action={`/noegletal/${measure.id}`}
      reset={`/noegletal/${measure.id}`}
      open={false}
      language={language}
    >
      <ChoosePeriodKind kinds={measure.periods} value={query.kind} language={language} />
      {last === undefined ? null : (
        <Choose
          name="til"
          label={f.until}
          options={periodsToChoose(base.snapshot.on, last).map((period) => ({
            code: period.code,
            name: periodText(period, language),
          }))}
          value={last.code}
        />
      )}
      <div class="field">
        <label for="antal">{f.count}</label>
        <input id="antal" name="antal" inputMode="numeric" value={String(query.count)} />
      </div>
      {able.length === 0 ? null : (
        <Choose
          name="efter"
          label={f.splitBy}
          options={able.map((code) => ({ code, name: dimensionName(code, language) }))}
          value={query.splitBy ?? ''}
          {...(measure.alwaysBy === undefined ? { empty: f.noSplit } : {})}
        />
      )}
      <ChooseDimensions base={base} dimensions={able} filter={query.filter} language={language} />
    </FilterForm>
  );
}

function Definition({ model: { measure }, words: { language } }: Shown): VNode {
  const t = textsOfMeasure(language);
  const good = { op: t.more, ned: t.less };
  const { suppression } = measure;
  return (
    <section class="panel stack" aria-labelledby="definition">
      <h2 id="definition">{t.definition}</h2>
      <p>{measure.definition[language]}</p>
      <dl class="facts">
        <div>
          <dt>{t.population}</dt>
          <dd lang="da">{measure.population}</dd>
        </div>
        <div>
          <dt>{t.unit}</dt>
          <dd>{unitName(measure.unit, language)}</dd>
        </div>
        <div>
          <dt>{t.direction}</dt>
          <dd>{measure.direction === null ? t.neither : good[measure.direction]}</dd>
        </div>
        <div>
          <dt>{t.publication}</dt>
          <dd>{suppression === 'not-public' ? t.notPublic : t.hidesFew(suppression.fewest)}</dd>
        </div>
        <div>
          <dt>{t.source}</dt>
          <dd lang="da">{measure.source}</dd>
        </div>
      </dl>
    </section>
  );
}
