import type { Money } from '@rettidig/engine';
import {
  fewForShare,
  type Filter,
  type Measure,
  noCode,
  type PriceGap,
  shareInterval,
  type Side,
} from '@rettidig/figures';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { casesAddress } from '../figures/cases-address.ts';
import { Choose, ChooseDimensions } from '../figures/filter-form.tsx';
import { limitsText } from '../figures/limits-text.ts';
import { periodText } from '../figures/period-text.ts';
import { withQuery } from '../figures/query.ts';
import { sourceOf } from '../figures/source-text.ts';
import { textsOfFigures } from '../figures/texts.ts';
import { valueText } from '../figures/value-text.ts';
import { textDay } from '../format/days.ts';
import { decimal, whole } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { drawnProviders, effectChart, leastShown, priceChart, shownProviders } from './charts.ts';
import {
  completionMeasure,
  effectMeasure,
  type Grouping,
  groupings,
  type ProviderRow,
  type ProvidersModel,
  sorts,
} from './load.ts';
import { summaryOf } from './summary.ts';
import { textsOfProviders } from './texts.ts';
import { wholeKroner } from './whole-kroner.ts';

interface Shown {
  readonly model: ProvidersModel;
  readonly words: Words;
}

const path = '/noegletal/leverandoerer';

function addressOf({ period, filter, sort }: ProvidersModel, file: string): string {
  return withQuery(`${path}${file}`, { periode: period.code, ...filter, sorter: sort });
}

/** Effect and price side by side: by provider, by offer type and by target group. */
export function ProvidersView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfProviders(language);
  const { period, base, whole: all, wholeFrom, filter } = model;
  const isFuture = period.from > base.snapshot.on;
  const isEmpty = all.effect.of === 0 && all.completion.of === 0;
  const name = periodText(period, language);
  return (
    <div class="panels providers">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          <a href="/noegletal">{words.t.nav.figures}</a>
          <a href="/priser">{t.prices}</a>
          <a href={addressOf(model, '/tal.csv')}>{t.csv}</a>
          <a href={addressOf(model, '/tal.xlsx')}>{t.xlsx}</a>
        </p>
      </div>
      <Ask model={model} words={words} />
      {limitsText(filter, base, language) === '' ? null : (
        <p>{limitsText(filter, base, language)}</p>
      )}
      {isFuture ? <p class="note warn">{t.future(name)}</p> : null}
      {!isFuture && wholeFrom !== null ? (
        <p class="note warn">{t.notYet(name, textDay(wholeFrom, language))}</p>
      ) : null}
      {isEmpty && !isFuture ? <p class="note">{t.empty}</p> : null}
      {isEmpty ? null : (
        <>
          <Short model={model} words={words} />
          <Charts model={model} words={words} />
          {groupings.map((grouping) => (
            <GroupPanel model={model} grouping={grouping} words={words} />
          ))}
        </>
      )}
      <Definitions model={model} words={words} />
    </div>
  );
}

function Ask({ model, words: { language } }: Shown): VNode {
  const t = textsOfProviders(language);
  const { period, periods, filter, sort, base } = model;
  return (
    <form class="panel no-print" method="get" action={path}>
      <div class="filters">
        <Choose
          name="periode"
          label={t.period}
          options={periods.map((one) => ({ code: one.code, name: periodText(one, language) }))}
          value={period.code}
        />
        <ChooseDimensions
          base={base}
          dimensions={['ydelse', 'enhed']}
          filter={filter}
          language={language}
        />
        <Choose
          name="sorter"
          label={t.sort}
          options={sorts.codes.map(({ code }) => ({ code, name: t.sorts[code] }))}
          value={sort}
        />
      </div>
      <p class="row">
        <button class="primary">{textsOfFigures(language).show}</button>
      </p>
    </form>
  );
}

function Short({ model, words: { language } }: Shown): VNode | null {
  const t = textsOfProviders(language);
  const lines = summaryOf(model, language);
  return (
    <section class="panel" aria-labelledby="kort">
      <h2 id="kort">{t.short}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="small">{t.doubt}</p>
    </section>
  );
}

function Charts({ model, words }: Shown): VNode | null {
  const { language } = words;
  const t = textsOfProviders(language);
  const source = sourceOf(model, [model.period], language);
  const effects = drawnProviders(model);
  const isPart = effects.length < shownProviders(model).length;
  const drawn = [
    {
      svg: effectChart(model, language),
      name: t.effectChart,
      caption: isPart ? `${t.effectCaption} ${t.effectPart(effects.length)}` : t.effectCaption,
      id: 'effekt',
    },
    { svg: priceChart(model, language), name: t.priceChart, caption: t.priceCaption, id: 'pris' },
  ];
  return (
    <>
      {drawn.map(({ svg, name, caption, id }) =>
        svg === null ? null : (
          <section class="panel" aria-labelledby={`figur-${id}`}>
            <h2 id={`figur-${id}`}>{name}</h2>
            <Chart
              svg={svg}
              name={t.figureOf(name)}
              caption={caption}
              source={source}
              download={addressOf(model, `/${id}`)}
              words={words}
            />
          </section>
        ),
      )}
    </>
  );
}

function GroupPanel({ model, grouping, words }: Shown & { readonly grouping: Grouping }): VNode {
  const { language } = words;
  const t = textsOfProviders(language);
  const rows = grouping === 'udbyder' ? shownProviders(model) : model.groups[grouping];
  const others =
    grouping === 'udbyder'
      ? model.groups.udbyder.filter(({ effect }) => effect.of < leastShown)
      : [];
  return (
    <section class="panel" aria-labelledby={grouping}>
      <h2 id={grouping}>{t[grouping]}</h2>
      <GroupTable
        model={model}
        rows={[...rows, model.whole]}
        name={t.tableOf(t[grouping])}
        grouping={grouping}
        words={words}
      />
      {others.length === 0 ? null : (
        <details>
          <summary>{t.fewProviders(others.length, leastShown)}</summary>
          <GroupTable
            model={model}
            rows={others}
            name={t.fewOf(t[grouping])}
            grouping={grouping}
            words={words}
          />
        </details>
      )}
      <p class="quiet small">{sourceOf(model, [model.period], language)}</p>
    </section>
  );
}

function GroupTable({
  model,
  rows,
  name,
  grouping,
  words,
}: Shown & {
  readonly rows: readonly ProviderRow[];
  readonly name: string;
  readonly grouping: Grouping;
}): VNode {
  const t = textsOfProviders(words.language);
  const heads: readonly (readonly [string, string?])[] = [
    [t.ended, t.endedHint],
    [t.free, t.freeHint],
    [t.effect],
    [t.certainty],
    [t.completed],
    [t.week],
    [t.offer],
    [t.perFree],
  ];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.names[grouping]}</th>
            {heads.map(([head, hint]) => (
              <th scope="col" class="num">
                {head}
                {hint === undefined ? null : <span class="quiet small under">{hint}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row model={model} row={row} grouping={grouping} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More reasons than this are not told in a cell. */
const mostGaps = 2;

const gapText =
  (language: Language) =>
  (gap: PriceGap): string => {
    const { gaps } = textsOfProviders(language);
    return gap.kind === 'andre-timer'
      ? gaps['andre-timer'](decimal(gap.hours, language))
      : gaps[gap.kind];
  };

function Row({
  model,
  row,
  grouping,
  words: { language },
}: Shown & { readonly row: ProviderRow; readonly grouping: Grouping }): VNode {
  const t = textsOfProviders(language);
  const { name, effect, completion, cost, code } = row;
  const isWhole = code === '';
  const interval = shareInterval(effect.count, effect.of);
  const filter: Filter = isWhole ? model.filter : { ...model.filter, [grouping]: [code] };
  const cases = (measure: Measure, side: Side, what: string, text: string): VNode => (
    <a
      href={casesAddress(measure, { period: model.period, side, filter })}
      aria-label={`${text}, ${t.casesOf(what, name)}`}
    >
      {text}
    </a>
  );
  const share = ({ count, of }: typeof effect): string =>
    valueText(of === 0 ? null : (count / of) * 100, effectMeasure, language);
  return (
    <tr class={isWhole ? 'whole' : undefined}>
      <th
        scope="row"
        lang={grouping === 'udbyder' && !isWhole && code !== noCode ? 'da' : undefined}
      >
        {name}
      </th>
      <td class="num nowrap">
        {effect.of === 0
          ? '0'
          : cases(effectMeasure, 'divisor', t.ended, whole(effect.of, language))}
        {effect.of > 0 && effect.of < fewForShare ? (
          <span class="quiet small">{` ${t.few}`}</span>
        ) : null}
      </td>
      <td class="num">
        {effect.count === 0
          ? effect.of === 0
            ? '–'
            : '0'
          : cases(effectMeasure, 'numerator', t.free, whole(effect.count, language))}
      </td>
      <td class="num nowrap">{share(effect)}</td>
      <td class="num nowrap">
        {interval === null
          ? '–'
          : t.between(
              String(Math.round(interval.low * 100)),
              String(Math.round(interval.high * 100)),
            )}
      </td>
      <td class="num nowrap">
        {completion.of === 0 ? (
          '–'
        ) : (
          <>
            {share(completion)}{' '}
            {cases(
              completionMeasure,
              'divisor',
              t.completed,
              `(${whole(completion.of, language)})`,
            )}
          </>
        )}
      </td>
      <MoneyCell amount={cost?.week ?? null} missing={t.priceMissing} />
      <td class="num nowrap">
        {cost === null || cost.offer === null ? (
          <>
            <span class="quiet">{t.priceMissing}</span>
            {cost === null || cost.gaps.length === 0 ? null : (
              <span class="quiet small under">
                {cost.gaps.slice(0, mostGaps).map(gapText(language)).join('; ')}
              </span>
            )}
          </>
        ) : (
          <>
            {wholeKroner(cost.offer)}
            {cost.priced < cost.offers ? (
              <span class="quiet small under">{t.partly(cost.priced, cost.offers)}</span>
            ) : null}
          </>
        )}
      </td>
      {cost !== null && cost.priced > 0 && cost.perFree === null ? (
        <td class="num">–</td>
      ) : (
        <MoneyCell amount={cost?.perFree ?? null} missing={t.priceMissing} />
      )}
    </tr>
  );
}

function MoneyCell({
  amount,
  missing,
}: {
  readonly amount: Money | null;
  readonly missing: string;
}): VNode {
  return (
    <td class="num nowrap">
      {amount === null ? <span class="quiet">{missing}</span> : wholeKroner(amount)}
    </td>
  );
}

function Definitions({ model, words: { language } }: Shown): VNode {
  const t = textsOfProviders(language);
  return (
    <section class="panel" aria-labelledby="saadan">
      <details>
        <summary>
          <h2 id="saadan">{t.definitions}</h2>
        </summary>
        <p>{effectMeasure.definition[language]}</p>
        <ul class="bullets">
          {t.definition.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p lang="da">{effectMeasure.source}</p>
      </details>
      <p class="quiet small">{sourceOf(model, [model.period], language)}</p>
    </section>
  );
}
