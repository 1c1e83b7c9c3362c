import type { BurdenRow, Computed } from '@rettidig/economy';
import { minus } from '@rettidig/engine';
import { compensations } from '@rettidig/law';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { nameOfNumber } from '../finance-input/room.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { payersChart } from './chart.ts';
import type { FinancingModel } from './load.ts';
import { textsOfFinancing } from './texts.ts';
import { AmountCell } from './steps.tsx';

interface Shown {
  readonly model: FinancingModel;
  readonly words: Words;
}

/** The name of a row of the result. */
export function nameOfRow({ compensation }: BurdenRow, language: Language): string {
  return compensation === null
    ? textsOfFinancing(language).unknownArrangement
    : compensations.label(compensation, language);
}

/** Who pays: expense, refund, compensation and own burden, by arrangement. */
export function Result({ model, words }: Shown): VNode {
  const { statement, municipality } = model;
  const { language } = words;
  const t = textsOfFinancing(language);
  const { result, total, year } = statement;
  const chart = payersChart(model, language);
  const lacks = [
    ...new Set(result.flatMap(({ compensated, own }) => [...compensated.lacks, ...own.lacks])),
  ];
  return (
    <section class="panel" aria-labelledby="resultat">
      <h2 id="resultat">{t.result}</h2>
      <p>{t.resultLead}</p>
      {lacks.length === 0 ? null : (
        <div class="note warn">
          <p class="status">
            <Icon name="aktuel" />
            {t.lacks('')}
          </p>
          <ul class="bullets" lang="da">
            {lacks.map((lack) => (
              <li>{lack}</li>
            ))}
          </ul>
          <p class="no-print">
            <a href={`/oekonomi/tal/finansiering?aar=${year}`}>{t.numbers}</a>
          </p>
        </div>
      )}
      {chart === null ? null : (
        <Chart
          svg={chart}
          name={t.chart}
          caption={t.chartCaption}
          source={t.source(year, municipality)}
          download={`/oekonomi/finansiering/figur?aar=${year}`}
          words={words}
        />
      )}
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table(t.result)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t.arrangement}</th>
              {[t.expense, t.refund, t.net, t.compensated, t.own].map((name) => (
                <th scope="col" class="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.map((row) => (
              <tr>
                <th scope="row">{nameOfRow(row, language)}</th>
                {[row.expense, row.refund, row.net].map((amount) => (
                  <AmountCell computed={{ amount, lacks: [] }} words={words} />
                ))}
                <AmountCell computed={row.compensated} words={words} />
                <AmountCell computed={row.own} words={words} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              {[total.expense, total.refund, total.net, total.compensated, total.own].map(
                (computed) => (
                  <AmountCell computed={computed} words={words} />
                ),
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="small">{t.guaranteeNote}</p>
    </section>
  );
}

/** A number of the year tried higher or lower, and what is then borne. */
export function WhatIf({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfFinancing(language);
  const { statement, entered, chosen, pct, trial, wrong } = model;
  const year = statement.year;
  return (
    <section class="panel" aria-labelledby="hvad-nu-hvis">
      <h2 id="hvad-nu-hvis">{t.whatIf}</h2>
      <p>{t.whatIfLead}</p>
      {wrong === null ? null : (
        <p class="problem" role="alert" id="hvad-nu-hvis-fejl">
          <Icon name="overskredet" />
          {wrong === 'tal' ? t.cannotTry : t.badPercent}
        </p>
      )}
      <form class="no-print" method="get" action="/oekonomi/finansiering#hvad-nu-hvis">
        <input type="hidden" name="aar" value={year} />
        <div class="filters">
          <div class="field">
            <label for="tal">{t.number}</label>
            <select id="tal" name="tal">
              {entered.map((number) => (
                <option value={number.value} selected={number.value === chosen}>
                  {nameOfNumber(number, language)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="pct">{t.percent}</label>
            <p class="hint" id="pct-hjaelp">
              {t.percentHint}
            </p>
            <input
              id="pct"
              name="pct"
              class="w-short"
              inputMode="decimal"
              autocomplete="off"
              aria-describedby="pct-hjaelp"
              value={pct}
            />
          </div>
        </div>
        <p class="row">
          <button>{t.try}</button>
          {trial === null ? null : <a href={`/oekonomi/finansiering?aar=${year}`}>{t.stop}</a>}
        </p>
      </form>
      {trial === null ? null : <TrialTable model={model} words={words} />}
    </section>
  );
}

function TrialTable({ model: { statement, trial }, words }: Shown): VNode | null {
  const { language } = words;
  const t = textsOfFinancing(language);
  if (trial === null) return null;
  const pct = `${trial.pct < 0 ? '−' : '+'}${String(Math.abs(trial.pct)).replace('.', ',')}`;
  const name = t.tried(nameOfNumber(trial.number, language), pct);
  const rows: readonly (readonly [string, Computed, Computed])[] = (
    [
      [t.expense, 'expense'],
      [t.refund, 'refund'],
      [t.compensated, 'compensated'],
      [t.own, 'own'],
    ] as const
  ).map(([label, of]) => [label, statement.total[of], trial.statement.total[of]]);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table(name)}>
      <table class="numbers">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t.total}</th>
            {[t.now, t.after, t.difference].map((one) => (
              <th scope="col" class="num">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, now, after]) => (
            <tr>
              <th scope="row">{label}</th>
              <AmountCell computed={now} words={words} />
              <AmountCell computed={after} words={words} />
              <AmountCell
                computed={{
                  amount:
                    now.amount === null || after.amount === null
                      ? null
                      : minus(after.amount, now.amount),
                  lacks: after.lacks,
                }}
                words={words}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
