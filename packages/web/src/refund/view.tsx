import type { RefundSum } from '@rettidig/economy';

import { addDays, type Period } from '@rettidig/engine';
import { benefits, targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { BackToEconomy } from '../economy/back.tsx';
import { Chart } from '../charts/chart.tsx';
import { Choose } from '../figures/filter-form.tsx';
import { periodText } from '../figures/period-text.ts';
import { textDay } from '../format/days.ts';
import { whole } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { refundChart } from './chart.ts';
import { grains, periodOfPart, type RefundModel, refundSplits } from './load.ts';
import { StepsPanel } from './steps-panel.tsx';
import { textsOfRefund } from './texts.ts';
import {
  casesAddress,
  citizensText,
  fileAddress,
  inColumn,
  inText,
  paidText,
  partPeriod,
  personsText,
  refundPath,
  shareText,
  sourceText,
  statePctText,
  timeText,
} from './words.ts';

interface Shown {
  readonly model: RefundModel;
  readonly words: Words;
}

/** The refund of a period: what was paid, by time and by what is asked for, and the steps that come. */
export function RefundView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfRefund(language);
  const { whole: sum, base } = model;
  const isEmpty = sum.days === 0;
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <p class="row no-print">
          <a href={fileAddress(model, '/tal.csv')}>{t.csv}</a>
          <a href={fileAddress(model, '/tal.xlsx')}>{t.xlsx}</a>
        </p>
      </div>
      <Ask model={model} words={words} />
      {isEmpty ? <p class="note">{t.empty}</p> : <Short model={model} words={words} />}
      {isEmpty && base.ledger.faults.length === 0 ? null : <Lacks model={model} words={words} />}
      {isEmpty ? null : (
        <>
          <Development model={model} words={words} />
          <SplitPanel model={model} words={words} />
        </>
      )}
      <StepsPanel model={model} words={words} />
      <section class="panel" aria-labelledby="saadan">
        <details>
          <summary>
            <h2 id="saadan">{t.how}</h2>
          </summary>
          <ul class="bullets">
            {t.howLines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
        <p class="quiet small">{sourceText(model, language)}</p>
      </section>
    </div>
  );
}

function Ask({ model, words: { language } }: Shown): VNode {
  const t = textsOfRefund(language);
  const { period, periods, grain, split, filter, base } = model;
  const teams = [...base.units]
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  const named = (
    list: typeof benefits | typeof targetGroups | typeof grains | typeof refundSplits,
  ) => list.codes.map((one) => ({ code: one.code, name: one[language] }));
  return (
    <form class="panel no-print" method="get" action={refundPath}>
      <div class="filters">
        <Choose
          name="periode"
          label={t.period}
          options={periods.map((one) => ({ code: one.code, name: periodText(one, language) }))}
          value={period.code}
        />
        <Choose name="tid" label={t.grain} options={named(grains)} value={grain} />
        <Choose name="efter" label={t.split} options={named(refundSplits)} value={split} />
        <Choose
          name="ydelse"
          label={t.benefit}
          options={named(benefits)}
          value={filter.benefit ?? ''}
          empty={t.all}
        />
        <Choose
          name="maalgruppe"
          label={t.group}
          options={named(targetGroups)}
          value={filter.group ?? ''}
          empty={t.all}
        />
        <Choose
          name="team"
          label={t.team}
          options={teams}
          value={filter.team ?? ''}
          empty={t.all}
        />
      </div>
      <p class="row">
        <button class="primary">{t.show}</button>
      </p>
    </form>
  );
}

function Short({ model, words: { language } }: Shown): VNode {
  const t = textsOfRefund(language);
  const { period, filter, whole: sum, coming } = model;
  const moved = coming.weeks.reduce((all, { citizens }) => all + citizens, 0);
  return (
    <section class="panel" aria-labelledby="kort">
      <h2 id="kort">{t.short}</h2>
      <ul class="bullets">
        <li>
          {t.paid(periodText(period, language), inText(sum.amount))}{' '}
          {t.shared(inText(sum.state), statePctText(sum, language), inText(sum.municipal))}
        </li>
        <li>
          {t.persons(personsText(sum.days, filter.period, language), whole(sum.days, language))}{' '}
          {filter.period.to < period.to
            ? t.onlyTo(textDay(addDays(filter.period.to, -1), language))
            : null}
        </li>
        {moved === 0 ? null : (
          <li>
            {t.next(citizensText(moved, language), coming.weeks.length, inText(coming.extra))}
          </li>
        )}
      </ul>
    </section>
  );
}

/** What is lacking, each kind counted and with the way to its citizens. */
function Lacks({ model, words: { language } }: Shown): VNode | null {
  const t = textsOfRefund(language);
  const { withoutAmount, withoutShare } = model.whole;
  const faults = model.base.ledger.faults.length;
  const lines = [
    ...(withoutAmount === 0
      ? []
      : [{ text: t.withoutAmount(whole(withoutAmount, language)), code: 'beloeb' }]),
    ...(withoutShare === 0
      ? []
      : [{ text: t.withoutShare(whole(withoutShare, language)), code: 'andel' }]),
    ...(faults === 0 ? [] : [{ text: t.faults(citizensText(faults, language)), code: 'fejl' }]),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="note warn" aria-labelledby="mangler">
      <h2 id="mangler" class="status">
        <Icon name="aktuel" />
        {t.lacks}
      </h2>
      <ul class="bullets">
        {lines.map(({ text, code }) => (
          <li>
            {text}{' '}
            <a href={casesAddress(model, { mangler: code })} aria-label={`${t.see}: ${text}`}>
              {t.see}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Development({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfRefund(language);
  const { grain, times } = model;
  const chart = refundChart(model, language);
  const table = (
    <SumTable
      name={`${t.development}: ${grains.label(grain, language)}`}
      first={t.time[grain]}
      rows={times.map((part) => ({
        name: timeText(grain, part.key, language),
        href: casesAddress(model, { periode: periodOfPart(grain, part.key).code }),
        sum: part.sum,
        period: partPeriod(model, grain, part),
      }))}
      whole={grain === 'aar' ? null : model}
      words={words}
    />
  );
  return (
    <section class="panel" aria-labelledby="udvikling">
      <h2 id="udvikling">{t.development}</h2>
      {chart === null ? (
        table
      ) : (
        <Chart
          svg={chart.svg}
          name={chart.name}
          caption={`${chart.name}. ${chart.caption}`}
          source={sourceText(model, language)}
          download={fileAddress(model, '/figur')}
          words={words}
        >
          {table}
        </Chart>
      )}
    </section>
  );
}

function SplitPanel({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfRefund(language);
  const { split, parts, filter } = model;
  const title = t.bySplit(refundSplits.label(split, language));
  return (
    <section class="panel" aria-labelledby="opdelt">
      <h2 id="opdelt">{title}</h2>
      <SumTable
        name={title}
        first={refundSplits.label(split, language)}
        rows={parts.map(({ key, name, sum }) => ({
          name,
          href: split === 'post' || key === '' ? null : casesAddress(model, { [split]: key }),
          sum,
          period: filter.period,
        }))}
        whole={model}
        words={words}
      />
    </section>
  );
}

interface SumRow {
  readonly name: string;
  /** The way to the citizens; null where it has no address of its own. */
  readonly href: string | null;
  readonly sum: RefundSum;
  readonly period: Period;
}

/** A row for each part and one for the whole, where the parts are of one. */
function SumTable({
  name,
  first,
  rows,
  whole: model,
  words: { language },
}: {
  readonly name: string;
  readonly first: string;
  readonly rows: readonly SumRow[];
  readonly whole: RefundModel | null;
  readonly words: Words;
}): VNode {
  const t = textsOfRefund(language);
  const all: readonly SumRow[] =
    model === null
      ? rows
      : [
          ...rows,
          {
            name: t.whole,
            href: casesAddress(model, {}),
            sum: model.whole,
            period: model.filter.period,
          },
        ];
  const hasUnshared = all.some(({ sum }) => sum.amountWithoutShare > 0);
  const money = [t.heads.amount, t.heads.state, t.heads.municipal];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" class="num">
              {t.heads.days}
            </th>
            <th scope="col" class="num">
              {t.heads.persons}
            </th>
            {[...money, ...(hasUnshared ? [t.heads.unshared] : [])].map((head) => (
              <th scope="col" class="num">
                {head}
                <span class="quiet small under">{t.heads.kroner}</span>
              </th>
            ))}
            <th scope="col" class="num">
              {t.heads.pct}
            </th>
            <th scope="col" class="num">
              {t.heads.lacking}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ name: row, href, sum, period }, place) => (
            <tr class={place === rows.length ? 'whole' : undefined}>
              <th scope="row">{href === null ? row : <a href={href}>{row}</a>}</th>
              <td class="num">{whole(sum.days, language)}</td>
              <td class="num">{personsText(sum.days, period, language)}</td>
              <td class="num nowrap">{paidText(sum, language)}</td>
              <td class="num nowrap">{shareText(sum, 'state', language)}</td>
              <td class="num nowrap">{shareText(sum, 'municipal', language)}</td>
              {hasUnshared ? (
                <td class="num nowrap">{inColumn(sum.amountWithoutShare, language)}</td>
              ) : null}
              <td class="num nowrap">{statePctText(sum, language)}</td>
              <td class="num nowrap">
                {`${whole(sum.withoutAmount, language)} / ${whole(sum.withoutShare, language)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
