import type { AreaExpense, FinancingStatement } from '@rettidig/economy';
import { compensations, expenseAreas, fundingSources } from '@rettidig/law';
import type { VNode } from 'preact';
import { BackToEconomy } from '../economy/back.tsx';
import { How } from '../finance-input/how.tsx';
import { decimal } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { FinancingModel } from './load.ts';
import { Result, WhatIf } from './result.tsx';
import { AmountCell, HowLines, type Line, Steps } from './steps.tsx';
import { textsOfFinancing } from './texts.ts';

interface Shown {
  readonly model: FinancingModel;
  readonly words: Words;
}

/** How a year is financed: the result, what if, and each source with its steps. */
export function FinancingView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfFinancing(language);
  const { statement, municipality } = model;
  const { year, areas } = statement;
  const isUnchecked = areas.some(({ explanation }) =>
    explanation.values.some(({ unchecked }) => unchecked),
  );
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{t.titleOf(year)}</h1>
        <p class="quiet">{t.lead}</p>
        <form class="row no-print" method="get" action="/oekonomi/finansiering">
          <div class="field">
            <label for="aar">{t.year}</label>
            <input
              id="aar"
              name="aar"
              class="w-short"
              inputMode="numeric"
              autocomplete="off"
              value={year}
            />
          </div>
          <button>{t.show}</button>
        </form>
        <p class="row no-print">
          <a class="button" href={`/oekonomi/tal/finansiering?aar=${year}`}>
            {t.numbers}
          </a>
          <a href={`/oekonomi/finansiering/tal.csv?aar=${year}`}>
            <Icon name="hent" /> {t.csv}
          </a>
          <a href={`/oekonomi/finansiering/tal.xlsx?aar=${year}`}>
            <Icon name="hent" /> {t.xlsx}
          </a>
        </p>
      </div>
      {areas.length === 0 ? <p class="note">{t.empty}</p> : null}
      <p class="note">{t.notGuessed}</p>
      {isUnchecked ? <p class="note warn">{t.unchecked}</p> : null}
      {areas.length === 0 ? null : <Result model={model} words={words} />}
      {model.entered.length === 0 ? null : <WhatIf model={model} words={words} />}
      <Sources statement={statement} words={words} />
      <Grant statement={statement} words={words} />
      <Steps
        id="budgetgaranti"
        title={t.guarantee}
        lead={t.guaranteeLead}
        rows={[
          [t.netNow, statement.guarantee.net],
          [t.netBefore, statement.guarantee.netBefore],
          [t.development, statement.guarantee.development],
          [t.guaranteed, statement.guarantee.compensation],
          [t.burden, statement.guarantee.burden],
        ]}
        words={words}
      />
      <Employment statement={statement} words={words} />
      <Steps
        id="dut"
        title={t.changedTasks}
        rows={[
          [t.changedOwn, statement.changedTasks.own],
          [t.changedCompensation, statement.changedTasks.compensation],
          [t.burden, statement.changedTasks.burden],
        ]}
        words={words}
      />
      {areas.length === 0 ? null : <Areas statement={statement} words={words} />}
      <p class="quiet small">{t.source(year, municipality)}</p>
    </div>
  );
}

interface StatementShown {
  readonly statement: FinancingStatement;
  readonly words: Words;
}

function Sources({ statement: { sources }, words }: StatementShown): VNode {
  const { language } = words;
  const t = textsOfFinancing(language);
  return (
    <section class="panel" aria-labelledby="kilder">
      <h2 id="kilder">{t.sources}</h2>
      <ol class="steps">
        {sources.map(({ source, isCyclical }) => (
          <li>
            <span>
              <b>{fundingSources.label(source, language)}</b>:{' '}
              {isCyclical === null ? t.unknown : isCyclical ? t.cyclical : t.general}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Grant({ statement: { grant }, words }: StatementShown): VNode {
  const { language } = words;
  const t = textsOfFinancing(language);
  const { share, parts, national, own, shareLacks, explanation } = grant;
  return (
    <section class="panel" aria-labelledby="bloktilskud">
      <h2 id="bloktilskud">{t.grant}</h2>
      <p lang="da">
        {share === null
          ? t.lacks(shareLacks.join(', '))
          : t.grantLead(decimal(share.pct, language), share.source)}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table(t.grant)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              <th scope="col" class="num">
                {t.national}
              </th>
              <th scope="col" class="num">
                {t.ownPart}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((one) => (
              <tr>
                <th scope="row">{t.parts[one.part]}</th>
                <AmountCell computed={one.national} words={words} />
                <AmountCell computed={one.own} words={words} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <AmountCell computed={national} words={words} />
              <AmountCell computed={own} words={words} />
            </tr>
          </tfoot>
        </table>
      </div>
      <HowLines
        rows={[
          ...parts.flatMap((one): readonly Line[] => [
            [`${t.parts[one.part]}, ${t.national.toLowerCase()}`, one.national],
            [`${t.parts[one.part]}, ${t.ownPart.toLowerCase()}`, one.own],
          ]),
          [t.total, own],
        ]}
        title={t.grant}
        words={words}
      />
      {explanation === null ? null : (
        <How title={`${t.how}: ${explanation.title}`} explanation={explanation} words={words} />
      )}
    </section>
  );
}

function Employment({ statement: { employment }, words }: StatementShown): VNode {
  const t = textsOfFinancing(words.language);
  const { insurance } = employment;
  return (
    <Steps
      id="beskaeftigelsestilskud"
      title={t.employment}
      lead={t.employmentLead}
      rows={[
        [t.netNow, employment.net],
        [t.base, employment.base],
        [t.need, employment.need],
        [t.special, employment.special],
        [t.grantInAll, employment.grant],
        [t.burden, employment.burden],
      ]}
      words={words}
    >
      {insurance.isEntitled === null ? null : (
        <p>{insurance.isEntitled ? t.entitled.ja : t.entitled.nej}</p>
      )}
      {insurance.explanation === null ? null : (
        <How
          title={`${t.how}: ${insurance.explanation.title}`}
          explanation={insurance.explanation}
          words={words}
        />
      )}
    </Steps>
  );
}

function Areas({ statement: { areas, withoutNumbers }, words }: StatementShown): VNode {
  const { language } = words;
  const t = textsOfFinancing(language);
  const cells = ({ expense, refund, net }: AreaExpense): readonly AreaExpense['net'][] => [
    expense,
    refund,
    net,
  ];
  return (
    <section class="panel" aria-labelledby="omraader">
      <h2 id="omraader">{t.areas}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table(t.areas)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t.area}</th>
              <th scope="col">{t.compensation}</th>
              {[t.expense, t.refund, t.net].map((name) => (
                <th scope="col" class="num">
                  {name}
                </th>
              ))}
              <th scope="col">{t.numberSources}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr>
                <th scope="row">{expenseAreas.label(area.area, language)}</th>
                <td>
                  {area.compensation === null
                    ? t.unknownArrangement
                    : compensations.label(area.compensation, language)}
                </td>
                {cells(area).map((amount) => (
                  <AmountCell computed={{ amount, lacks: [] }} words={words} />
                ))}
                <td lang="da">{[...new Set(area.sources)].join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {withoutNumbers.length === 0 ? null : (
        <p class="small">
          {t.without(
            withoutNumbers.map(({ area }) => expenseAreas.label(area, language)).join(', '),
          )}
        </p>
      )}
      {areas.slice(0, 1).map(({ explanation }) => (
        <How title={`${t.how}: ${explanation.title}`} explanation={explanation} words={words} />
      ))}
    </section>
  );
}
