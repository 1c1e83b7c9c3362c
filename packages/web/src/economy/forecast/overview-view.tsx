import { type CaseloadForecast, personsOf, yearForecast } from '@rettidig/economy';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { textDay } from '../../format/days.ts';
import { percent, whole } from '../../format/numbers.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { OverviewModel } from './load.ts';
import { personsText } from './names.ts';
import { whyNone } from './no-forecast-view.tsx';
import { textsOfForecast } from './texts.ts';

interface Shown {
  readonly model: OverviewModel;
  readonly words: Words;
}

/** Every benefit with its years to come, and how often its forecast has held. */
export function OverviewView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfForecast(language);
  const { forecasts, lacking, until } = model;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi">{t.backToEconomy}</a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        {until === null ? null : <p class="quiet">{t.standing(textDay(until, language))}</p>}
      </div>
      {forecasts.length === 0 ? (
        <p class="note">{lacking.length === 0 ? t.nothingAtAll : t.none}</p>
      ) : (
        <section class="panel stack" aria-label={t.title}>
          <BenefitTable model={model} words={words} />
          <p class="quiet small">{t.sumNote}</p>
          <p class="quiet small">{`${t.hit}: ${t.hitHint}`}</p>
          <ThinYears model={model} words={words} />
          <p class="row small no-print">
            <a href="/oekonomi/prognose/tal.csv">
              <Icon name="hent" /> {t.csv}
            </a>
            <a href="/oekonomi/prognose/tal.xlsx">
              <Icon name="hent" /> {t.xlsx}
            </a>
          </p>
        </section>
      )}
      {lacking.length === 0 ? null : (
        <section class="panel stack" aria-labelledby="uden">
          <h2 id="uden">{t.lackingTitle}</h2>
          <ul class="bullets">
            {lacking.map((one) => (
              <li>
                <b>{benefits.label(one.benefit, language)}</b>
                {`: ${whyNone(one, words)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function BenefitTable({ model: { forecasts, years }, words: { language } }: Shown): VNode {
  const t = textsOfForecast(language);
  const last = (forecast: CaseloadForecast): number => {
    const month = forecast.series.months.at(-1);
    return month === undefined ? 0 : personsOf(month);
  };
  const text = (persons: number): string => personsText(persons, language);
  const sum = (of: (forecast: CaseloadForecast) => number): string =>
    text(forecasts.reduce((all, one) => all + of(one), 0));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.title)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.benefit}</th>
            <th scope="col" class="num">
              {t.latest}
            </th>
            {years.map((year) => (
              <th scope="col" class="num">
                {t.year(year)}
                <span class="under quiet small">{t.intervalHead}</span>
              </th>
            ))}
            <th scope="col">{t.hit}</th>
            <th scope="col">{t.way}</th>
          </tr>
        </thead>
        <tbody>
          {forecasts.map((forecast) => (
            <tr>
              <th scope="row">
                <a href={`/oekonomi/prognose/${forecast.benefit}`}>
                  {benefits.label(forecast.benefit, language)}
                </a>
              </th>
              <td class="num">{text(last(forecast))}</td>
              {years.map((year) => {
                const { persons } = yearForecast(forecast, year);
                return (
                  <td class="num nowrap">
                    {text(persons.expected)}
                    <span class="under quiet small">
                      {t.interval(text(persons.low), text(persons.high))}
                    </span>
                  </td>
                );
              })}
              <td class="nowrap">{hitText(forecast, language)}</td>
              <td>{t.toldBy[forecast.backTest.method]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td class="num">{sum(last)}</td>
            {years.map((year) => (
              <td class="num">
                {sum((forecast) => yearForecast(forecast, year).persons.expected)}
              </td>
            ))}
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How often a forecast has held, or a dash where it could not be tried. */
export function hitText({ backTest }: CaseloadForecast, language: Words['language']): string {
  const { inside, points } = backTest;
  if (points.length === 0) return '–';
  const pct = percent(Math.round((100 * inside) / points.length), language);
  return textsOfForecast(language).hitOf(pct, whole(points.length, language));
}

/** Years whose first months are too low in the data, said once for each. */
function ThinYears({ model: { forecasts, years }, words: { language } }: Shown): VNode | null {
  const [first] = forecasts;
  if (first === undefined) return null;
  const thin = years
    .map((year) => ({ year, months: yearForecast(first, year).thinMonths }))
    .filter(({ months }) => months > 0);
  return thin.length === 0 ? null : (
    <>
      {thin.map(({ year, months }) => (
        <p class="note warn">{textsOfForecast(language).thin(months, year)}</p>
      ))}
    </>
  );
}
