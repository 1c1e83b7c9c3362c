import { barChart } from '@rettidig/documents/chart';
import {
  danishDay,
  danishMoney,
  type Day,
  minus,
  type Money,
  nothing,
  openEnd,
} from '@rettidig/engine';
import {
  type ComparedPrice,
  comparePrices,
  type OfferPrice,
  offerTypes,
  type PriceComparison,
  type PriceUnit,
  weeksPerYear,
} from '@rettidig/figures';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { lastDayText, listDay, textDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import { Saved } from '../calendar/settings-head.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfPrices } from './texts.ts';

export interface PricesModel {
  readonly prices: readonly OfferPrice[];
  /** The day whose prices are compared. */
  readonly on: Day;
  /** Id of the price the others are compared with; empty: none. */
  readonly chosen: string;
  readonly comparison: PriceComparison;
  readonly leads: boolean;
  readonly saved: boolean;
  readonly municipality: string;
}

interface Shown {
  readonly model: PricesModel;
  readonly words: Words;
}

/** The prices of offers: the same price for a week, a month, a year and a course, and what one costs more than the others. */
export function PricesView({ model, words }: Shown): VNode {
  const t = textsOfPrices(words.language);
  const { prices, comparison, on, leads, saved, chosen } = model;
  const others = prices.filter((price) => !comparison.rows.some((row) => row.price === price));
  return (
    <div class="panels prices">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          {leads ? (
            <>
              <a class="button" href="/priser/ny">
                {t.addNew}
              </a>
              <a href="/priser/fil">{t.fromFile}</a>
              <a href="/oekonomi">{t.economy}</a>
            </>
          ) : null}
          <a href="/noegletal/leverandoerer">{t.providers}</a>
          <a href={`/priser.csv?dag=${danishDay(on)}&mod=${chosen}`}>{t.file}</a>
          <a href={`/priser.xlsx?dag=${danishDay(on)}&mod=${chosen}`}>{t.excel}</a>
        </p>
      </div>
      <Saved saved={saved} words={words} />
      {prices.length === 0 ? (
        <p class="note">{t.noneAtAll}</p>
      ) : (
        <>
          <Choose model={model} words={words} />
          {comparison.rows.length === 0 ? (
            <p class="note">{t.none}</p>
          ) : (
            <Comparison model={model} words={words} />
          )}
          {others.length === 0 ? null : (
            <section class="panel" aria-labelledby="andre">
              <details>
                <summary>
                  <h2 id="andre">{t.others}</h2>
                </summary>
                <PriceTable
                  rows={comparePrices(others, null).rows}
                  name={t.tableOf(t.others)}
                  own={null}
                  leads={false}
                  words={words}
                />
              </details>
            </section>
          )}
        </>
      )}
    </div>
  );
}

function Choose({ model: { comparison, on, chosen }, words }: Shown): VNode {
  const t = textsOfPrices(words.language);
  return (
    <form class="panel no-print" method="get" action="/priser">
      <div class="filters">
        <div class="field">
          <label for="mod">{t.against}</label>
          <select id="mod" name="mod">
            <option value="">{t.nothing}</option>
            {comparison.rows.map(({ price }) => (
              <option value={price.id} selected={price.id === chosen} lang="da">
                {`${price.offer}, ${price.provider}`}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="dag">{t.on}</label>
          <input id="dag" name="dag" inputMode="numeric" autocomplete="off" value={danishDay(on)} />
        </div>
      </div>
      <p class="row">
        <button>{t.show}</button>
      </p>
    </form>
  );
}

/** What each offer costs for a year as a drawing; null where no price can be spread over one. */
export function priceChart(
  { comparison, on, chosen, municipality }: PricesModel,
  words: Words,
): string | null {
  const { language } = words;
  const t = textsOfPrices(language);
  const own = comparison.rows.find(({ price }) => price.id === chosen) ?? null;
  const bars = comparison.rows.flatMap(({ price, spread }) =>
    spread === null ? [] : [{ label: price.offer, value: spread.year }],
  );
  if (bars.length === 0) return null;
  return barChart({
    id: 'priser-figur',
    title: t.chartTitle,
    summary: conclusionOf(comparison, own, words).join(' '),
    source: t.ownPrices(municipality, textDay(on, language)),
    format: (oere) => danishMoney((Math.round(oere / 100) * 100) as Money),
    bars,
  });
}

function Comparison({ model, words }: Shown): VNode {
  const { comparison, on, chosen, leads, municipality } = model;
  const { language } = words;
  const chart = priceChart(model, words);
  const t = textsOfPrices(language);
  const { rows } = comparison;
  const own = rows.find(({ price }) => price.id === chosen) ?? null;
  const lines = conclusionOf(comparison, own, words);
  const known = rows.flatMap(({ price, spread }) => (spread === null ? [] : [{ price, spread }]));
  const gaps = known.filter(({ price, spread }) => spread.printedGap < 0 && price.per !== 'uge');
  return (
    <section class="panel" aria-labelledby="sammenligning">
      <h2 id="sammenligning">{t.heading}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {chart === null ? null : (
        <Chart
          svg={chart}
          name={t.chart}
          caption={t.caption}
          source={t.ownPrices(municipality, textDay(on, language))}
          download={`/priser/figur?${new URLSearchParams({ dag: danishDay(on), mod: chosen })}`}
          words={words}
        />
      )}
      <PriceTable rows={rows} name={t.tableOf(t.title)} own={own} leads={leads} words={words} />
      <p class="small">{t.unlike}</p>
      <p class="quiet small">{t.rules}</p>
      {gaps.map(({ price, spread }) => (
        <p class="quiet small">
          {t.gap(
            price.offer,
            danishMoney(wholeKroner(spread.week)),
            danishMoney((wholeKroner(spread.week) * weeksPerYear) as Money),
            danishMoney(minus(nothing, spread.printedGap)),
          )}
        </p>
      ))}
    </section>
  );
}

function wholeKroner(amount: Money): Money {
  return (Math.floor(amount / 100) * 100) as Money;
}

/** What the prices say: the extra cost of the one that is chosen, or the cheapest and the dearest. */
export function conclusionOf(
  { cheapest, dearest, rows }: PriceComparison,
  own: ComparedPrice | null,
  { language }: Words,
): readonly string[] {
  const t = textsOfPrices(language);
  if (own === null || own.spread === null) {
    const known = rows.filter(({ spread }) => spread !== null);
    const [low] = known;
    const high = known.at(-1);
    if (!low?.spread || !high?.spread || low === high) return [];
    return [
      t.cheapestAndDearest(
        low.price.offer,
        danishMoney(low.spread.year),
        high.price.offer,
        danishMoney(high.spread.year),
      ),
    ];
  }
  const { offer } = own.price;
  const against = (
    other: ComparedPrice | null,
    more: typeof t.moreThanCheapest,
    less: typeof t.moreThanCheapest,
  ): readonly string[] => {
    if (other === null || other.extra === null) return [];
    if (other.extra === 0) return [t.sameAs(offer, other.price.offer)];
    const amount = danishMoney(Math.abs(other.extra) as Money);
    return [(other.extra > 0 ? more : less)(offer, amount, other.price.offer)];
  };
  return [
    ...against(cheapest, t.moreThanCheapest, t.lessThanCheapest),
    ...(dearest === cheapest ? [] : against(dearest, t.moreThanDearest, t.lessThanDearest)),
  ];
}

function PriceTable({
  rows,
  name,
  own,
  leads,
  words,
}: {
  readonly rows: readonly ComparedPrice[];
  readonly name: string;
  readonly own: ComparedPrice | null;
  readonly leads: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfPrices(language);
  const heads = [t.week, t.month, t.year, t.course];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.offer}</th>
            {heads.map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
            {own === null ? null : (
              <th scope="col" class="num" lang="da">
                {t.extra(own.price.offer)}
              </th>
            )}
            <th scope="col">{t.valid}</th>
            <th scope="col">{t.note}</th>
            {leads ? (
              <th scope="col" class="no-print">
                {t.end}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PriceRow row={row} own={own} leads={leads} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PriceRow({
  row: { price, spread, extra },
  own,
  leads,
  words,
}: {
  readonly row: ComparedPrice;
  readonly own: ComparedPrice | null;
  readonly leads: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfPrices(language);
  const cell = (unit: PriceUnit, amount: Money | null): VNode => (
    <td class="num nowrap">
      {amount === null ? '–' : danishMoney(amount)}
      {price.per === unit ? <span class="quiet small">{` ${t.agreed}`}</span> : null}
    </td>
  );
  const hours =
    price.hoursPerWeek === null
      ? []
      : [`${decimal(price.hoursPerWeek, language)} ${t.hours.toLocaleLowerCase(language)}`];
  return (
    <tr>
      <th scope="row" lang="da">
        {price.offer}
        <span class="quiet small under">
          {[price.provider, typeName(price, language), ...hours].join(' · ')}
        </span>
      </th>
      {cell('uge', spread?.week ?? null)}
      {cell('maaned', spread?.month ?? null)}
      {cell('aar', spread?.year ?? null)}
      {cell('forloeb', spread?.course ?? (price.per === 'forloeb' ? price.amount : null))}
      {own === null ? null : (
        <td class="num nowrap">
          {extra === null || own.price.id === price.id ? '–' : danishMoney(extra)}
        </td>
      )}
      <td class="nowrap">
        {t.since(listDay(price.from, language))}
        {price.to === openEnd ? null : (
          <span class="under">{t.until(lastDayText(price.to, words.t, language))}</span>
        )}
      </td>
      <td lang="da">
        {price.note}
        {spread === null ? <b>{t.noLength}</b> : null}
        {price.source === '' ? null : <span class="quiet small under">{price.source}</span>}
      </td>
      {leads ? (
        <td class="no-print">
          <p class="row">
            <a href={`/priser/${price.id}/ret`} aria-label={t.editOf(price.offer)}>
              {t.edit}
            </a>
            <a href={`/priser/${price.id}/slut`} aria-label={t.endOf(price.offer)}>
              {t.end}
            </a>
          </p>
        </td>
      ) : null}
    </tr>
  );
}

/** The type of offers a price is for. */
export function typeName({ kind }: OfferPrice, language: Words['language']): string {
  if (kind === null) return textsOfPrices(language).allTypes;
  return offerTypes.has(kind) ? offerTypes.label(kind, language) : kind;
}
