import { addDays, minus } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { periodText } from '../figures/period-text.ts';
import { withQuery } from '../figures/query.ts';
import { listDay } from '../format/days.ts';
import { percent, whole } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import type { RefundCasesModel } from './cases-load.ts';
import { textsOfRefund } from './texts.ts';
import {
  casesAddress,
  inColumn,
  paidText,
  refundPath,
  shareText,
  sourceText,
  limitsOf,
  weekText,
} from './words.ts';

interface Shown {
  readonly model: RefundCasesModel;
  readonly words: Words;
}

/** The citizens behind a sum of the refund, or the weeks of one of them. */
export function RefundCasesView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfRefund(language);
  const { rows, citizens, period, filter, step, lack } = model;
  const [only] = citizens;
  const isOne = rows !== null && only !== undefined;
  const limits = [
    ...limitsOf(model, language),
    ...(step === null ? [] : [t.statePays(String(step))]),
    ...(lack === null ? [] : [t.cases.only[lack]]),
  ];
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          {isOne ? (
            <a href={casesAddress(model, ownQuery(model))}>{t.cases.backToAll}</a>
          ) : (
            <a
              href={withQuery(refundPath, {
                periode: period.code,
                ydelse: filter.benefit,
                maalgruppe: filter.group,
                team: filter.team,
              })}
            >
              {t.cases.back}
            </a>
          )}
        </p>
        <h1>{isOne ? t.cases.ofOne(only.person.name) : t.cases.title}</h1>
        <p>{[periodText(period, language), ...limits].join(' · ')}</p>
      </div>
      <div class="panel stack">
        {isOne ? (
          <Weeks model={model} citizen={only.person.id} words={words} />
        ) : (
          <Citizens model={model} words={words} />
        )}
        <p class="quiet small">{sourceText(model, language)}</p>
      </div>
    </div>
  );
}

const ownQuery = ({ step, lack }: RefundCasesModel) => ({
  trin: step === null ? undefined : String(step),
  mangler: lack ?? undefined,
});

function Citizens({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfRefund(language);
  const { citizens, count, reached, lack } = model;
  if (count === 0) return <p>{t.cases.none}</p>;
  const isFault = lack === 'fejl';
  return (
    <>
      <p>
        {t.cases.count(whole(count, language), whole(reached, language))} {t.cases.order}
      </p>
      {lack === 'beloeb' ? <p class="hint">{t.cases.amounts}</p> : null}
      <div class="scroll" tabIndex={0} role="region" aria-label={t.cases.title}>
        <table class="count-table">
          <thead>
            <tr>
              <th scope="col">{t.cases.citizen}</th>
              {isFault ? (
                <th scope="col">{t.cases.fault}</th>
              ) : (
                <>
                  <th scope="col" class="num">
                    {t.heads.days}
                  </th>
                  {[t.heads.amount, t.heads.state, t.heads.municipal].map((head) => (
                    <th scope="col" class="num">
                      {head}
                      <span class="quiet small under">{t.heads.kroner}</span>
                    </th>
                  ))}
                  <th scope="col" class="num">
                    {t.heads.lacking}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {citizens.map(({ person, sum, fault }) => (
              <tr>
                <th scope="row">
                  {isFault ? (
                    <Person citizen={person} words={words} />
                  ) : (
                    <a
                      class="name"
                      href={casesAddress(model, { ...ownQuery(model), borger: person.id })}
                    >
                      {person.name}
                    </a>
                  )}
                </th>
                {isFault ? (
                  <td lang="da">{fault}</td>
                ) : (
                  <>
                    <td class="num">{whole(sum.days, language)}</td>
                    <td class="num nowrap">{paidText(sum, language)}</td>
                    <td class="num nowrap">{shareText(sum, 'state', language)}</td>
                    <td class="num nowrap">{shareText(sum, 'municipal', language)}</td>
                    <td class="num nowrap">
                      {`${whole(sum.withoutAmount, language)} / ${whole(sum.withoutShare, language)}`}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages model={model} words={words} />
      <p class="small no-print">
        <a href={casesAddress(model, ownQuery(model), '.csv')}>
          <Icon name="hent" /> {t.csv}
        </a>
      </p>
    </>
  );
}

function Weeks({
  model,
  citizen,
  words: { language },
}: Shown & { readonly citizen: string }): VNode {
  const t = textsOfRefund(language);
  const rows = model.rows ?? [];
  const unknown = <span class="quiet">{t.cases.unknown}</span>;
  return (
    <>
      <p>
        <a href={`/borgere/${citizen}/refusion`}>{t.cases.ladder}</a>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.cases.title}>
        <table class="count-table">
          <thead>
            <tr>
              <th scope="col">{t.cases.week}</th>
              <th scope="col">{t.first}</th>
              <th scope="col">{t.last}</th>
              <th scope="col">{t.cases.benefit}</th>
              <th scope="col" class="num">
                {t.cases.number}
              </th>
              <th scope="col" class="num">
                {t.cases.statePct}
              </th>
              {[t.heads.amount, t.heads.state, t.heads.municipal].map((head) => (
                <th scope="col" class="num">
                  {head}
                  <span class="quiet small under">{t.heads.kroner}</span>
                </th>
              ))}
              <th scope="col">{t.cases.lacks}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ week, from, to, benefit, number, statePct, lacks, amount, state }) => (
              <tr>
                <th scope="row" class="nowrap">
                  {weekText(week, language)}
                </th>
                <td class="nowrap">{listDay(from, language)}</td>
                <td class="nowrap">{listDay(addDays(to, -1), language)}</td>
                <td>{benefits.label(benefit, language)}</td>
                <td class="num">{number ?? '–'}</td>
                <td class="num nowrap">
                  {statePct === null ? unknown : percent(statePct, language)}
                </td>
                <td class="num nowrap">{amount === null ? unknown : inColumn(amount, language)}</td>
                <td class="num nowrap">{state === null ? unknown : inColumn(state, language)}</td>
                <td class="num nowrap">
                  {amount === null || state === null
                    ? unknown
                    : inColumn(minus(amount, state), language)}
                </td>
                <td lang="da">
                  {[lacks, amount === null ? t.cases.noAmount : null]
                    .filter((one) => one !== null)
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Pages({ model, words: { language } }: Shown): VNode | null {
  const t = textsOfRefund(language);
  const { page, pages } = model;
  if (pages < 2) return null;
  return (
    <nav aria-label={t.cases.pages} class="no-print">
      <ul class="tabs">
        {Array.from({ length: pages }, (_, place) => place + 1).map((number) => (
          <li>
            <a
              href={casesAddress(model, {
                ...ownQuery(model),
                blad: number === 1 ? undefined : String(number),
              })}
              aria-current={number === page ? 'page' : undefined}
            >
              {t.cases.page(number)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
