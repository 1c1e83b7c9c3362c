import type { CeilingSum, GroupCeiling } from '@rettidig/economy';
import { addDays, danishDay, kroner, type Money, share } from '@rettidig/engine';
import { type CeilingGroup, ceilingGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { BackToEconomy } from '../economy/back.tsx';
import { Saved } from '../calendar/settings-head.tsx';
import { How, kronerText } from '../finance-input/how.tsx';
import { decimal } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CeilingsModel } from './load.ts';
import { Mentor, Recalculated } from './other-ceilings.tsx';
import { textsOfCeilings } from './texts.ts';

interface Shown {
  readonly model: CeilingsModel;
  readonly words: Words;
}

/** The ceilings of a year: by group, the mentor frame, and the recalculated ceiling, with what is lacking said first. */
export function CeilingsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfCeilings(language);
  const { account, municipality } = model;
  const { year } = account;
  const isEmpty =
    account.groups.every(({ expense }) => expense === null) && account.mentor.expense === null;
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{t.titleOf(year)}</h1>
        <p class="quiet">{t.lead}</p>
        <form class="row no-print" method="get" action="/oekonomi/lofter">
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
          <a class="button" href={`/oekonomi/tal/lofter?aar=${year}`}>
            {t.numbers}
          </a>
          <a href="/oekonomi/lofter/vaerdier">{t.ownValues}</a>
          <a href={`/oekonomi/lofter/tal.csv?aar=${year}`}>
            <Icon name="hent" /> {t.csv}
          </a>
          <a href={`/oekonomi/lofter/tal.xlsx?aar=${year}`}>
            <Icon name="hent" /> {t.xlsx}
          </a>
        </p>
      </div>
      <Saved saved={model.saved} words={words} />
      {isEmpty ? <p class="note">{t.empty}</p> : null}
      <Lacks model={model} words={words} />
      <Operating model={model} words={words} />
      <Mentor model={model} words={words} />
      <Recalculated model={model} words={words} />
      <p class="quiet small">{t.source(year, municipality)}</p>
    </div>
  );
}

/** What stands in the way of an answer, for what somebody has begun to enter. */
function Lacks({ model: { account }, words }: Shown): VNode | null {
  const { language } = words;
  const t = textsOfCeilings(language);
  const begun = account.groups.filter(({ expense }) => expense !== null);
  const lines = [
    ...begun.flatMap(({ group, lacks }) =>
      lacks.length === 0
        ? []
        : [t.lackOf(ceilingGroups.label(group, language), lacks.join(', ').toLowerCase())],
    ),
    ...(account.mentor.expense !== null && account.mentor.lacks.length > 0
      ? [t.lackOf(t.mentor, account.mentor.lacks.join(', '))]
      : []),
  ];
  const isUnconfirmed = [...begun, account.mentor].some(
    ({ explanation, answer }) => explanation !== null && answer === null,
  );
  const isUnchecked = [...begun, account.mentor].some(
    ({ explanation, answer }) =>
      answer !== null && explanation?.values.some(({ unchecked }) => unchecked) === true,
  );
  if (lines.length === 0 && !isUnchecked) return null;
  return (
    <section class="note warn" aria-labelledby="mangler">
      <h2 id="mangler" class="status">
        <Icon name="aktuel" />
        {lines.length === 0 ? t.mindHeading : t.lacksHeading}
      </h2>
      {lines.length === 0 ? null : (
        <ul class="bullets">
          {lines.map((line) => (
            <li lang="da">{line}</li>
          ))}
        </ul>
      )}
      {isUnconfirmed ? <p>{t.unconfirmed}</p> : null}
      {isUnchecked ? <p>{t.unchecked}</p> : null}
      <p class="row no-print">
        <a href={`/oekonomi/tal/lofter?aar=${account.year}`}>{t.numbers}</a>
        <a href="/oekonomi/lofter/vaerdier">{t.ownValues}</a>
      </p>
    </section>
  );
}

/** What the ceiling is for each person; null where it is not known. */
export function perPersonOf({ explanation, answer, persons }: GroupCeiling): Money | null {
  const read = explanation?.values.find(({ series }) => series === 'loft/driftsloft-kr');
  if (answer === null || persons === null || read === undefined) return null;
  return kroner(Number(read.value.replace(',', '.')));
}

function Operating({ model: { account, own }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfCeilings(language);
  const { groups, sum, pooled } = account;
  const columns = [
    t.perPerson,
    t.persons,
    t.ceiling,
    t.expense,
    t.within,
    t.above,
    t.refund,
    t.lost,
  ];
  const left = groups.filter(({ answer }) => answer === null).map(({ group }) => group);
  const months =
    own.months === null
      ? null
      : `${danishDay(own.months.from)}–${danishDay(addDays(own.months.to, -1))}`;
  return (
    <section class="panel" aria-labelledby="driftsloft">
      <h2 id="driftsloft">{t.operating}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table(t.operating)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t.group}</th>
              {columns.map((name) => (
                <th scope="col" class="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((row) => (
              <GroupRow row={row} words={words} />
            ))}
          </tbody>
          <tfoot>
            {sum === null ? null : <SumRow name={t.sum} sum={sum} />}
            {pooled === null ? null : <SumRow name={t.pooled} sum={pooled} />}
          </tfoot>
        </table>
      </div>
      {left.length === 0 || sum === null ? null : (
        <p class="small">{t.notInSum(namesOf(left, words))}</p>
      )}
      {pooled === null ? null : <p class="small">{t.pooledNote}</p>}
      {months === null ? null : <p class="small">{t.personsNote(months)}</p>}
      {groups.map(({ group, explanation }) =>
        explanation === null ? null : (
          <How
            title={t.how(ceilingGroups.label(group, language))}
            explanation={explanation}
            words={words}
          />
        ),
      )}
    </section>
  );
}

const namesOf = (groups: readonly CeilingGroup[], { language }: Words): string =>
  groups.map((group) => ceilingGroups.label(group, language)).join(', ');

function GroupRow({ row, words }: { readonly row: GroupCeiling; readonly words: Words }): VNode {
  const { language } = words;
  const t = textsOfCeilings(language);
  const { group, persons, expense, answer } = row;
  const perPerson = perPersonOf(row);
  const cell = (amount: Money | null): VNode => (
    <td class="num nowrap">
      {amount === null ? <span class="quiet">{t.lacking}</span> : kronerText(amount)}
    </td>
  );
  return (
    <tr>
      <th scope="row">{ceilingGroups.label(group, language)}</th>
      {cell(perPerson)}
      <td class="num">
        {persons === null ? (
          <span class="quiet">{t.lacking}</span>
        ) : (
          <>
            {decimal(persons.persons, language)}{' '}
            <span class="quiet small">{t.personsFrom[persons.from]}</span>
          </>
        )}
      </td>
      {cell(answer?.ceiling ?? null)}
      {cell(expense === null ? null : (expense.value as Money))}
      {cell(answer === null || expense === null ? null : withinOf(expense.value, answer.above))}
      {cell(answer?.above ?? null)}
      {cell(answer?.refund ?? null)}
      {cell(answer?.lost ?? null)}
    </tr>
  );
}

export const withinOf = (expense: number, above: Money): Money =>
  share((expense - above) as Money, 1, 1);

function SumRow({ name, sum }: { readonly name: string; readonly sum: CeilingSum }): VNode {
  const cells = [sum.ceiling, sum.expense, sum.within, sum.above, sum.refund, sum.lost];
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      {cells.map((amount) => (
        <td class="num nowrap">{kronerText(amount)}</td>
      ))}
    </tr>
  );
}
