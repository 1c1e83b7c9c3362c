import { sparkline } from '@rettidig/documents/chart';
import { type PeriodKind, themes } from '@rettidig/figures';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { dimensionName } from './code-name.ts';
import { Choose, ChooseDimensions, ChoosePeriodKind, FilterForm } from './filter-form.tsx';
import { TargetFlag } from './flag.tsx';
import { LateNote } from './late-note.tsx';
import { limitsText } from './limits-text.ts';
import { measureOfOverview } from './measure-query.ts';
import { standingText } from './measure-table.tsx';
import type { OverviewModel } from './overview-load.ts';
import type { NoNumber, OverviewRow, OverviewTheme, PeriodValue } from './overview.ts';
import { textsOfOverview } from './overview-texts.ts';
import { figurePages } from './pages.ts';
import { periodKinds } from './period-kinds.ts';
import { periodText, shortPeriod } from './period-text.ts';
import { periodsToChoose, withQuery } from './query.ts';
import { targetFor } from './target.ts';
import { textsOfFigures } from './texts.ts';
import { trendText } from './trend-text.ts';
import { changeText, unitName, valueText } from './value-text.ts';

/** Every measure by theme, with targets, development and the way to its own page. */
export function OverviewView({
  model,
  language,
}: {
  readonly model: OverviewModel;
  readonly language: Language;
}): VNode {
  const { base, municipality, themes: shown } = model;
  const t = textsOfOverview(language);
  const f = textsOfFigures(language);
  return (
    <div class="figures">
      <div class="page-head">
        <h1>{f.title}</h1>
        <p class="quiet">{`${municipality} · ${f.asKnown(listInstant(base.asOf, language))}`}</p>
        <p>{t.lead}</p>
      </div>
      <LateNote known={base.snapshot} language={language} />
      <Pages leads={model.leads} language={language} />
      <Filters model={model} language={language} />
      {base.snapshot.persons.length === 0 ? (
        <p class="note">{t.noCases}</p>
      ) : (
        <div class="panels">
          {shown.map((theme) => (
            <ThemePanel theme={theme} model={model} language={language} />
          ))}
          <p class="quiet small">{t.changeNote}</p>
          <Files model={model} language={language} />
        </div>
      )}
    </div>
  );
}

function Files({
  model: { query },
  language,
}: {
  readonly model: OverviewModel;
  readonly language: Language;
}): VNode {
  const f = textsOfFigures(language);
  const asked = { periodetype: query.kind, til: query.last.code, ...query.filter };
  return (
    <p class="row small no-print">
      <a href={withQuery('/noegletal/tal.csv', asked)}>
        <Icon name="hent" /> {f.csv}
      </a>
      <a href={withQuery('/noegletal/tal.xlsx', asked)}>
        <Icon name="hent" /> {f.excel}
      </a>
    </p>
  );
}

function Pages({
  leads,
  language,
}: {
  readonly leads: boolean;
  readonly language: Language;
}): VNode {
  const t = textsOfOverview(language);
  return (
    <nav aria-label={t.pages} class="figure-pages">
      <ul class="tabs">
        {figurePages
          .filter(({ onlyLeaders }) => leads || onlyLeaders !== true)
          .map((page) => (
            <li>
              <a href={page.path}>{page[language]}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Filters({
  model: { base, query },
  language,
}: {
  readonly model: OverviewModel;
  readonly language: Language;
}): VNode {
  const t = textsOfOverview(language);
  const f = textsOfFigures(language);
  const { kind, last, filter } = query;
  const limits = limitsText(filter, base, language);
  return (
    <>
      <FilterForm action="/noegletal" reset="/noegletal" open={limits !== ''} language={language}>
        <ChoosePeriodKind
          kinds={periodKinds.codes.map(({ code }) => code)}
          value={kind}
          language={language}
        />
        <Choose
          name="til"
          label={f.until}
          options={periodsToChoose(base.snapshot.on, last).map((period) => ({
            code: period.code,
            name: periodText(period, language),
          }))}
          value={last.code}
        />
        <ChooseDimensions
          base={base}
          dimensions={['ydelse', 'enhed']}
          filter={filter}
          language={language}
        />
      </FilterForm>
      {limits === '' ? null : <p class="note">{t.filterFor(limits)}</p>}
    </>
  );
}

function ThemePanel({
  theme: { theme, rows },
  model,
  language,
}: {
  readonly theme: OverviewTheme;
  readonly model: OverviewModel;
  readonly language: Language;
}): VNode {
  const t = textsOfOverview(language);
  const name = themes.label(theme, language);
  const id = `tema-${theme}`;
  const heads = [t.newest, t.previous, t.year, t.target, t.trend, t.running];
  const numbers = new Set([t.newest, t.previous, t.year, t.running]);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
        <table class="figure-table themes">
          <thead>
            <tr>
              <th scope="col">{t.measure}</th>
              {heads.map((head) => (
                <th scope="col" class={numbers.has(head) ? 'num' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} model={model} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({
  row,
  model: { query, targets, base },
  language,
}: {
  readonly row: OverviewRow;
  readonly model: OverviewModel;
  readonly language: Language;
}): VNode {
  const { measure } = row;
  const { kind, filter } = query;
  const address = measureOfOverview(measure, query, base.snapshot.on);
  const name = (
    <th scope="row">
      <a href={address}>{measure[language]}</a>
      <span class="quiet small unit">{unitName(measure.unit, language)}</span>
    </th>
  );
  if (row.none !== null) {
    return (
      <tr>
        {name}
        <td colSpan={6} class="quiet">
          {noNumberText(row.none, kind, language)}
        </td>
      </tr>
    );
  }
  const { whole, running, sincePrevious, sinceYear, trend } = row;
  const target = targetFor(targets, { measure: measure.id, filter, period: whole.period });
  const values = trend.map(({ value }) => value);
  return (
    <tr>
      {name}
      <td class="num">
        <PeriodNumber one={whole} row={row} language={language} />
      </td>
      <td class="num">{changeText(sincePrevious, measure, language)}</td>
      <td class="num">{changeText(sinceYear, measure, language)}</td>
      <td>
        {target === null ? null : (
          <TargetFlag value={whole.value} target={target} measure={measure} language={language} />
        )}
      </td>
      <td>
        {values.every((value) => value === null) ? null : (
          <>
            <span dangerouslySetInnerHTML={{ __html: sparkline(values) }} />
            <span class="unseen">{trendText(measure, trend, [], language)}</span>
          </>
        )}
      </td>
      <td class="num">
        {running === null ? null : <PeriodNumber one={running} row={row} language={language} />}
      </td>
    </tr>
  );
}

/** A number and the period it is of, or why there is none. */
function PeriodNumber({
  one: { period, value, standing },
  row: { measure },
  language,
}: {
  readonly one: PeriodValue;
  readonly row: OverviewRow;
  readonly language: Language;
}): VNode {
  // The page has said to what day data came.
  const why =
    standing.kind === 'loeber' ? textsOfFigures(language).soFar : standingText(standing, language);
  return (
    <>
      <b>{valueText(value, measure, language)}</b>
      <span class="quiet small of-period">
        {[shortPeriod(period, language), why].filter((text) => text !== '').join(', ')}
      </span>
    </>
  );
}

/** Why a measure has no number, in words. */
export function noNumberText(none: NoNumber, kind: PeriodKind, language: Language): string {
  const t = textsOfOverview(language);
  switch (none.why) {
    case 'kun-delt':
      return t.onlySplit(dimensionName(none.by, language).toLowerCase());
    case 'kan-ikke-afgraenses':
      return t.cannotFilter(dimensionName(none.by, language).toLowerCase());
    case 'ikke-periodetype':
      return t.notPerKind(periodKinds.label(kind, language).toLowerCase());
  }
}
