import { whyTheyDiffer } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import type { MeasureModel } from './measure-load.ts';
import { measureAddress } from './measure-query.ts';
import { othersChart, overYearText } from './others-chart.ts';
import type { OthersModel, OtherSeries } from './others.ts';
import { textsOfOthers } from './others-texts.ts';
import { periodText } from './period-text.ts';
import { textsOfFigures } from './texts.ts';
import { valueText } from './value-text.ts';

interface Shown {
  readonly model: MeasureModel;
  readonly others: OthersModel;
  readonly words: Words;
}

/** A measure beside the same of others; what is missing is named, with how it comes in. */
export function OthersPanel({ model, others, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfOthers(language);
  return (
    <section class="panel stack" aria-labelledby="andre">
      <h2 id="andre">{t.title}</h2>
      {others.tables.length === 0 ? (
        <>
          <p>{t.none}</p>
          <HowTo others={others} language={language} />
        </>
      ) : (
        <Compared model={model} others={others} words={words} />
      )}
    </section>
  );
}

function HowTo({
  others: { measure, leads },
  language,
}: {
  readonly others: OthersModel;
  readonly language: Language;
}): VNode {
  const t = textsOfOthers(language);
  return (
    <details class="small no-print">
      <summary>{t.put}</summary>
      <p>{t.how(measure.id, measure.da)}</p>
      <p>{leads ? <a href="/eksterne-tal/ny">{t.put}</a> : t.askLeader}</p>
    </details>
  );
}

function Compared({ model, others, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfOthers(language);
  const { measure, series, isCount } = others;
  const chart = othersChart(model, others, language);
  const lacking = series.filter(
    ({ who, values }) => who !== 'vores' && values.every((value) => value === null),
  );
  return (
    <>
      <p class="quiet small">{isCount ? t.counts : t.shares}</p>
      {chart === null ? null : (
        <Chart
          svg={chart.svg}
          name={chart.name}
          caption={chart.caption}
          source={chart.source}
          download={measureAddress(measure, model.query, '/andre')}
          words={words}
        />
      )}
      <OverYear others={others} language={language} />
      <Periods others={others} language={language} />
      {lacking.map(({ who }) => (
        <p class="note">{t.lackingNote(t.who[who])}</p>
      ))}
      {lacking.length === 0 ? null : <HowTo others={others} language={language} />}
      <details class="small">
        <summary>{t.why}</summary>
        <ul class="bullets" lang="da">
          {whyTheyDiffer.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function OverYear({
  others,
  language,
}: {
  readonly others: OthersModel;
  readonly language: Language;
}): VNode {
  const t = textsOfOthers(language);
  const { measure, series } = others;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.yearTable}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            {[t.newest, t.yearBefore, t.change].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr>
              <th scope="row">{t.who[one.who]}</th>
              {one.overYear === null ? (
                <td colSpan={3} class="num">
                  {t.lacking}
                </td>
              ) : (
                <>
                  <td class="num">
                    {valueText(one.overYear.value, measure, language)}
                    <span class="quiet small of-period">
                      {periodText(one.overYear.period, language)}
                    </span>
                  </td>
                  <td class="num">{valueText(one.overYear.before, measure, language)}</td>
                  <td class="num">{overYearText(one, others, language) ?? '–'}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Periods({
  others: { measure, series, periods },
  language,
}: {
  readonly others: OthersModel;
  readonly language: Language;
}): VNode {
  const t = textsOfOthers(language);
  const isMissing = ({ values }: OtherSeries): boolean => values.every((value) => value === null);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(measure[language])}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{textsOfFigures(language).period}</th>
            {series.map(({ who }) => (
              <th scope="col" class="num">
                {t.who[who]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods
            .map((period, i) => ({ period, i }))
            .filter(({ i }) => series.some(({ values }) => (values[i] ?? null) !== null))
            .map(({ period, i }) => (
              <tr>
                <th scope="row" class="nowrap">
                  {periodText(period, language)}
                </th>
                {series.map((one) => (
                  <td class="num">
                    {isMissing(one)
                      ? t.lacking
                      : valueText(one.values[i] ?? null, measure, language)}
                  </td>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </div>
  );
}
