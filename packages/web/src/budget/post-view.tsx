import {
  type PostFollowUp,
  type PriceQuantity,
  profileKinds,
  type ProfileKind,
} from '@rettidig/economy';
import { danishMoney, type Money, nothing, sumOf } from '@rettidig/engine';
import type { VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import { monthName } from '../format/days.ts';
import { fixed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import type { Words } from '../ui/words.ts';
import { textsOfFollowUp } from './follow-up-texts.ts';
import { BudgetHead } from './head.tsx';
import { textsOfPost } from './post-page-texts.ts';
import { YearForm } from './year-form.tsx';

export interface PostModel {
  readonly year: number;
  readonly row: PostFollowUp;
  /** How many months of the accounts count. */
  readonly through: number;
  readonly profile: ProfileKind;
  readonly remark: string;
  readonly saved: boolean;
}

interface Shown {
  readonly model: PostModel;
  readonly words: Words;
}

/** A post's year: what it comes to and how, month by month, price and quantity, and the municipality's own words. */
export function PostView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfPost(language);
  const { year, row, remark, saved } = model;
  const at = `/oekonomi/budget/post/${row.post.id}`;
  return (
    <div class="panels">
      <BudgetHead title={row.post.name} room={null} year={year} language={language}>
        <a href={`/oekonomi/budget?aar=${year}`}>{t.back}</a>
        <a href={`/oekonomi/budget/poster/${row.post.id}/ret`}>{t.change}</a>
        <a href={`/oekonomi/budget/bevillinger?aar=${year}`}>{t.entries}</a>
        <a href={`${at}/profil?i=${year}`}>{t.profile}</a>
        {row.post.quantity === 'egen-optaelling' ? (
          <a href={`${at}/antal?i=${year}`}>{t.enterCounts}</a>
        ) : null}
      </BudgetHead>
      <Saved saved={saved} words={words} />
      <YearForm action={at} year={year} language={language} />
      <Sums model={model} words={words} />
      <section class="panel" aria-labelledby="bemaerkning">
        <h2 id="bemaerkning">{t.remark}</h2>
        {remark === '' ? <p class="quiet">{t.noRemark}</p> : <p lang="da">{remark}</p>}
        <p class="no-print">
          <a href={`${at}/bemaerkning?i=${year}`}>{t.write}</a>
        </p>
      </section>
      <Months model={model} words={words} />
    </div>
  );
}

function Sums({ model: { row, through, profile }, words: { language } }: Shown): VNode {
  const t = textsOfPost(language);
  const { budget, budgetToDate, actual, forecast, deviation, post, toDate, ofYear } = row;
  const isBudgeted = budget.lines > 0;
  const forecastHow =
    forecast === null
      ? ''
      : forecast.how === 'forbrug'
        ? t.bySpending
        : t.byCaseload(
            fixed(forecast.quantity, 1, language),
            danishMoney(forecast.low),
            danishMoney(forecast.high),
          );
  const rows: readonly (readonly [string, Money | null, string])[] = [
    [t.original, isBudgeted ? budget.original : null, ''],
    [t.granted, budget.granted, ''],
    [t.moved, budget.moved, ''],
    [t.corrected, isBudgeted ? budget.corrected : null, t.correctedHow],
    [
      t.toDate,
      isBudgeted ? budgetToDate : null,
      `${t.toDateHow(through, profileKinds.label(profile, language).toLocaleLowerCase(language))}${row.profileLacking ? ` ${t.profileLacking}` : ''}`,
    ],
    [
      t.actual,
      actual,
      post.accounts.length === 0 ? t.noAccounts : t.actualHow(post.accounts.join(', ')),
    ],
    [t.forecast, forecast?.amount ?? null, forecastHow],
    [t.deviation, deviation, t.deviationHow],
  ];
  return (
    <section class="panel budget-post" aria-labelledby="aaret">
      <h2 id="aaret">{t.sums}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.sums)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col" class="num">
                {t.amount}
              </th>
              <th scope="col">{t.how}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, amount, how]) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="num nowrap">
                  {amount === null ? <span class="quiet">{t.isMissing}</span> : danishMoney(amount)}
                </td>
                <td class="small">{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t.split}</h3>
      {typeof toDate === 'string' ? (
        <p class="note">{t.notSplit(textsOfFollowUp(language).reasons[toDate])}</p>
      ) : (
        <Split split={toDate} language={language} />
      )}
      {ofYear === null ? null : (
        <>
          <h3>{t.splitOfYear}</h3>
          <Split split={ofYear} language={language} />
        </>
      )}
    </section>
  );
}

function Split({
  split,
  language,
}: {
  readonly split: PriceQuantity;
  readonly language: Language;
}): VNode {
  const t = textsOfPost(language);
  const { budgetAtActual, quantityEffect, priceEffect, deviation } = split;
  const budget = (budgetAtActual - quantityEffect) as Money;
  return (
    <>
      <p>
        {t.splitHow(
          danishMoney(budget),
          fixed(split.budgetQuantity, 1, language),
          fixed(split.actualQuantity, 1, language),
          danishMoney(budgetAtActual),
          danishMoney(sumOf(budget, deviation)),
        )}
      </p>
      <ul class="bullets">
        <li>{`${t.quantityEffect}: ${danishMoney(quantityEffect)}`}</li>
        <li>{`${t.priceEffect}: ${danishMoney(priceEffect)}`}</li>
        <li>{`${t.deviation}: ${danishMoney(deviation)}`}</li>
      </ul>
    </>
  );
}

function Months({ model: { row, through }, words: { language } }: Shown): VNode {
  const t = textsOfPost(language);
  const { months, budget } = row;
  return (
    <section class="panel" aria-labelledby="maaneder">
      <h2 id="maaneder">{t.months}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.months)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col" class="num">
                {t.budget}
              </th>
              <th scope="col" class="num">
                {t.actualShort}
              </th>
              <th scope="col" class="num">
                {t.quantity}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, at) => (
              <tr>
                <th scope="row">{monthName(at + 1, language)}</th>
                <td class="num nowrap">{danishMoney(month.budget)}</td>
                <td class="num nowrap">
                  {month.actual === null ? (
                    <span class="quiet">{at < through ? t.isMissing : ''}</span>
                  ) : (
                    danishMoney(month.actual)
                  )}
                </td>
                <td class="num nowrap">
                  {month.quantity === null ? '' : fixed(month.quantity, 1, language)}
                </td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.total}</th>
              <td class="num nowrap">{danishMoney(budget.corrected)}</td>
              <td class="num nowrap">
                {row.actual === null
                  ? ''
                  : danishMoney(sumOf(...months.map(({ actual }) => actual ?? nothing)))}
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
