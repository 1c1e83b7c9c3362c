import { type CaseloadYear, type MoneyRange, triedUntil } from '@rettidig/economy';
import { danishMoney, kroner, minus, type Money, share } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { Chart } from '../../charts/chart.tsx';
import { textDay } from '../../format/days.ts';
import { signed, whole } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { forecastChart } from './chart.ts';
import type { BenefitModel, YearRow } from './load.ts';
import { HowComputed } from './method-view.tsx';
import { monthText, personsText } from './names.ts';
import { ScenarioForm, scenarioQuery } from './scenario-form.tsx';
import { textsOfForecast } from './texts.ts';
import { TrialView } from './trial-view.tsx';

interface Shown {
  readonly model: BenefitModel;
  readonly words: Words;
}

/** One benefit: its development, its years, its months, what if, and how far one may trust it. */
export function BenefitView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfForecast(language);
  const { benefit, until } = model;
  const chart = forecastChart(model, language);
  const path = `/oekonomi/prognose/${benefit}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi/prognose">{t.back}</a>
        </p>
        <h1>{t.titleOf(benefits.label(benefit, language))}</h1>
        <p class="quiet">{t.standing(textDay(until, language))}</p>
      </div>
      <section class="panel stack" aria-labelledby="udvikling">
        <h2 id="udvikling">{t.chart}</h2>
        <Chart
          svg={chart.svg}
          name={chart.name}
          caption={chart.caption}
          source={chart.source}
          download={`${path}/figur${scenarioQuery(model)}`}
          words={words}
        />
      </section>
      <section class="panel stack" aria-labelledby="aarene">
        <h2 id="aarene">{t.years}</h2>
        <YearTable model={model} words={words} />
        <PriceNotes model={model} words={words} />
      </section>
      <ScenarioForm model={model} words={words} />
      <section class="panel stack" aria-labelledby="maaneder">
        <h2 id="maaneder">{t.months}</h2>
        <MonthTable model={model} words={words} />
        <p class="row small no-print">
          <a href={`${path}/tal.csv${scenarioQuery(model)}`}>
            <Icon name="hent" /> {t.csv}
          </a>
          <a href={`${path}/tal.xlsx${scenarioQuery(model)}`}>
            <Icon name="hent" /> {t.xlsx}
          </a>
        </p>
      </section>
      <TrialView model={model} words={words} />
      <HowComputed model={model} words={words} />
    </div>
  );
}

function PriceNotes({ model, words: { language } }: Shown): VNode {
  const t = textsOfForecast(language);
  const { price, years } = model;
  const source = priceSource(model, language);
  return (
    <>
      {source === null ? (
        <p class="note">{t.noPrice}</p>
      ) : (
        <p class="quiet small">{`${source} ${t.priceNote}`}</p>
      )}
      {price === null || price.daysWithout === 0 ? null : (
        <p class="note">
          {t.daysWithout(whole(price.daysWithout, language))}{' '}
          <a href="/oekonomi/refusion">{t.refund}</a>
        </p>
      )}
      {years
        .filter(({ plain }) => plain.thinMonths > 0)
        .map(({ plain }) => (
          <p class="note warn">{t.thin(plain.thinMonths, plain.year)}</p>
        ))}
    </>
  );
}

/** A year as one line: as it is expected, or under the scenario and held against that. */
interface YearLine {
  readonly name: string;
  readonly under: string;
  readonly year: CaseloadYear;
  readonly cost: MoneyRange | null;
  readonly state: Money | null;
  readonly against: YearRow | null;
}

function linesOf(row: YearRow, language: Language): readonly YearLine[] {
  const t = textsOfForecast(language);
  const { plain, cost, state, other, otherCost, otherState } = row;
  const under = t.yearOf(plain.actualMonths, plain.toldMonths);
  const name = String(plain.year);
  const line = { name, under, year: plain, cost, state, against: null };
  if (other === null) return [line];
  const changed = {
    name,
    under: t.scenario,
    year: other,
    cost: otherCost,
    state: otherState,
    against: row,
  };
  return [line, changed];
}

interface YearColumn {
  readonly head: string;
  readonly cell: (line: YearLine) => string;
}

function columnsOf({ years, other }: BenefitModel, language: Language): readonly YearColumn[] {
  const t = textsOfForecast(language);
  const text = (persons: number): string => personsText(persons, language);
  const difference = (cell: YearColumn['cell']): readonly YearColumn[] =>
    other === null ? [] : [{ head: t.difference, cell }];
  const persons: readonly YearColumn[] = [
    { head: t.persons, cell: ({ year }) => text(year.persons.expected) },
    {
      head: t.intervalHead,
      cell: ({ year }) => t.interval(text(year.persons.low), text(year.persons.high)),
    },
    ...difference(({ year, against }) =>
      against === null
        ? ''
        : signed(year.persons.expected - against.plain.persons.expected, 1, language),
    ),
  ];
  if (years.every(({ cost }) => cost === null)) return persons;
  return [
    ...persons,
    { head: t.cost, cell: ({ cost }) => (cost === null ? '–' : inKroner(cost.expected)) },
    {
      head: t.intervalHead,
      cell: ({ cost }) =>
        cost === null ? '–' : t.interval(inKroner(cost.low), inKroner(cost.high)),
    },
    ...(years.every(({ state }) => state === null)
      ? []
      : [
          {
            head: t.state,
            cell: ({ state }: YearLine) => (state === null ? '–' : inKroner(state)),
          },
        ]),
    ...difference(({ cost, against }) => {
      if (cost === null || against === null || against.cost === null) return '';
      const more = minus(cost.expected, against.cost.expected);
      return `${more > 0 ? '+' : ''}${inKroner(more)}`;
    }),
  ];
}

/** Whole kroner: a forecast knows no øre. */
const inKroner = (amount: Money): string => danishMoney(kroner(Math.round(amount / 100)));

/** Where the price is from, and what a full-year person costs by it; null without a price. */
function priceSource({ asked, price }: BenefitModel, language: Language): string | null {
  const t = textsOfForecast(language);
  if (asked.unitPrice !== null) return t.priceOf(danishMoney(asked.unitPrice));
  return price === null
    ? null
    : t.priceOfRefund(inKroner(share(price.amount, daysOfYear, price.days)));
}

const daysOfYear = 365;

function YearTable({ model, words: { language } }: Shown): VNode {
  const t = textsOfForecast(language);
  const columns = columnsOf(model, language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.years)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.yearHead}</th>
            {columns.map(({ head }) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.years
            .flatMap((row) => linesOf(row, language))
            .map((line) => (
              <tr>
                <th scope="row">
                  {line.name}
                  <span class="under quiet small">{line.under}</span>
                </th>
                {columns.map(({ cell }) => (
                  <td class="num nowrap">{cell(line)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthTable({ model: { forecast, other }, words: { language } }: Shown): VNode {
  const t = textsOfForecast(language);
  const text = (persons: number | null): string =>
    persons === null ? '–' : personsText(persons, language);
  const tried = triedUntil(forecast);
  const heads = [
    t.persons,
    t.intervalHead,
    t.inflow,
    t.outflow,
    ...(other === null ? [] : [t.scenario]),
  ];
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.months)}>
        <table class="count-table">
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              {heads.map((head) => (
                <th scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {forecast.months.map(({ month, persons, inflow, outflow }, at) => (
              <tr>
                <th scope="row">{monthText(month, language)}</th>
                <td class="num">{text(persons.expected)}</td>
                <td class="num nowrap">{t.interval(text(persons.low), text(persons.high))}</td>
                <td class="num">{text(inflow)}</td>
                <td class="num">{text(outflow)}</td>
                {other === null ? null : (
                  <td class="num">{text(other.months[at]?.persons.expected ?? null)}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {forecast.months.some(({ month }) => month >= tried) ? (
        <p class="quiet small">{t.untested(monthText(tried, language))}</p>
      ) : null}
    </>
  );
}
