import { followUpSentences, type PostGroup } from '@rettidig/economy';
import { danishMoney, minus } from '@rettidig/engine';
import type { VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import { Chart } from '../charts/chart.tsx';
import { monthName } from '../format/days.ts';
import { decimal, fixed } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { inThousands } from './amounts.ts';
import { quarterChart } from './follow-up-chart.ts';
import type { FollowUpModel } from './follow-up-load.ts';
import { FollowUpTable } from './follow-up-table.tsx';
import { textsOfFollowUp } from './follow-up-texts.ts';
import { BudgetHead } from './head.tsx';
import { remarkLines } from './posts-view.tsx';
import { quartersOf, quartersOfAll } from './quarters.ts';
import { YearForm } from './year-form.tsx';
import { sumPosts } from '@rettidig/economy';

interface Shown {
  readonly model: FollowUpModel;
  readonly words: Words;
}

/** A year's budget against its accounts: what it says, post by post, price and quantity, quarter by quarter. */
export function FollowUpView({
  model,
  by,
  saved,
  words,
}: Shown & { readonly by: PostGroup; readonly saved: boolean }): VNode {
  const { language } = words;
  const t = textsOfFollowUp(language);
  const { year, found } = model;
  const hasBudget = found.posts.some(({ budget }) => budget.lines > 0);
  return (
    <div class="panels">
      <BudgetHead title={t.title(year)} lead={t.lead} room="" year={year} language={language}>
        {hasBudget ? (
          <>
            {`${t.files}: `}
            {['pdf', 'docx', 'xlsx', 'csv'].map((kind) => (
              <a href={`/oekonomi/budget/${year}/opfoelgning.${kind}?efter=${by}`}>
                {kind === 'pdf' || kind === 'csv' ? kind.toUpperCase() : `.${kind}`}
              </a>
            ))}
          </>
        ) : null}
      </BudgetHead>
      <Saved saved={saved} words={words} />
      <YearForm action="/oekonomi/budget" year={year} language={language}>
        <div class="field">
          <label for="efter">{t.by}</label>
          <select id="efter" name="efter">
            {(['bevillingstype', 'omraade'] as const).map((code) => (
              <option value={code} selected={code === by}>
                {t.byOptions[code]}
              </option>
            ))}
          </select>
        </div>
      </YearForm>
      <Standing model={model} words={words} />
      {hasBudget ? (
        <>
          <Says model={model} words={words} />
          <section class="panel" aria-labelledby="post-for-post">
            <h2 id="post-for-post">{t.table}</h2>
            <FollowUpTable model={model} by={by} language={language} />
            <p class="quiet small">{t.rounded}</p>
            <How words={words} />
          </section>
          <Explained model={model} words={words} />
          <Quarters model={model} words={words} />
        </>
      ) : null}
    </div>
  );
}

/** What is lacking, each with the way to mend it. */
function Standing({ model: { year, found, posts }, words: { language } }: Shown): VNode | null {
  const t = textsOfFollowUp(language);
  const at = (path: string): string => `/oekonomi/budget${path}?aar=${year}`;
  if (posts.length === 0) {
    return (
      <p class="note">
        {`${t.noPosts} `}
        <a href={at('/poster')}>{t.begin}</a>
      </p>
    );
  }
  const whole = sumPosts(found.posts);
  const lines: readonly (readonly [text: string, path: string, link: string])[] = [
    ...(found.posts.some(({ budget }) => budget.lines > 0)
      ? []
      : [[t.noBudget(year), '/bevillinger', t.enterBudget] as const]),
    ...(found.through === 0 ? [[t.noAccounts(year), '/regnskab', t.enterAccounts] as const] : []),
    ...(found.afterHole.length === 0
      ? []
      : [
          [
            t.hole(found.afterHole.map((month) => monthName(month, language)).join(', ')),
            '/regnskab',
            t.enterAccounts,
          ] as const,
        ]),
    ...(found.unplaced.length === 0
      ? []
      : [
          [
            t.unplaced(found.unplaced.length, danishMoney(minus(found.bookedTotal, whole.actual))),
            '/regnskab',
            t.place,
          ] as const,
        ]),
    ...remarkLines(
      found.posts.map(({ post }) => post),
      language,
    ).map((line) => [line, '/poster', t.toPosts] as const),
  ];
  return (
    <>
      {found.through === 0 ? null : (
        <p class="quiet">{t.through(monthName(found.through, language), year)}</p>
      )}
      {lines.length === 0 ? null : (
        <section class="note warn" aria-label={t.isMissing}>
          <ul class="bullets">
            {lines.map(([text, path, link]) => (
              <li>
                {`${text} `}
                <a href={at(path)}>{link}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Says({ model, words: { language } }: Shown): VNode {
  const t = textsOfFollowUp(language);
  const { found, limits, remarks, year } = model;
  const parts = [
    ...(limits.amount === null ? [] : [danishMoney(limits.amount)]),
    ...(limits.pct === null ? [] : [`${decimal(limits.pct, language)} %`]),
  ];
  const own = found.posts.flatMap(({ post }) => {
    const remark = remarks.get(post.id);
    return remark === undefined ? [] : [{ post, remark }];
  });
  return (
    <section class="panel" aria-labelledby="siger">
      <h2 id="siger">{t.says}</h2>
      <ul class="bullets" lang="da">
        {followUpSentences(found).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {own.length === 0 ? null : (
        <ul class="bullets" lang="da">
          {own.map(({ post, remark }) => (
            <li>
              <a href={`/oekonomi/budget/post/${post.id}?aar=${year}`}>{post.name}</a>
              {`: ${remark}`}
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {parts.length === 0 ? t.limitsNone : t.limitsAre(parts.join(t.and))}{' '}
        <a class="no-print" href="/oekonomi/budget/graense">
          {t.change}
        </a>
      </p>
    </section>
  );
}

function How({ words: { language } }: { readonly words: Words }): VNode {
  const t = textsOfFollowUp(language);
  return (
    <details>
      <summary>{t.how}</summary>
      <ul class="bullets">
        {t.howLines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Explained({ model: { found, year }, words: { language } }: Shown): VNode {
  const t = textsOfFollowUp(language);
  const heads = [
    t.budgetQuantity,
    t.actualQuantity,
    t.quantityEffect,
    t.priceEffect,
    t.deviationToDate,
  ];
  const split = found.posts.flatMap(({ post, toDate }) =>
    typeof toDate === 'string' ? [] : [{ post, toDate }],
  );
  const rest = found.posts.flatMap(({ post, toDate }) =>
    typeof toDate === 'string' && post.quantity !== 'ingen'
      ? [t.notSplit(post.name, t.reasons[toDate])]
      : [],
  );
  return (
    <section class="panel" aria-labelledby="pris-maengde">
      <h2 id="pris-maengde">{t.explanation}</h2>
      <p class="hint">{t.explanationLead}</p>
      {split.length === 0 ? (
        <p class="note">{t.noSplit}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.explanation)}>
          <table class="count-table">
            <caption class="quiet small">{t.thousand}</caption>
            <thead>
              <tr>
                <th scope="col">{t.post}</th>
                {heads.map((head) => (
                  <th scope="col" class="num">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {split.map(({ post, toDate }) => (
                <tr>
                  <th scope="row" lang="da">
                    <a href={`/oekonomi/budget/post/${post.id}?aar=${year}`}>{post.name}</a>
                  </th>
                  <td class="num">{fixed(toDate.budgetQuantity, 1, language)}</td>
                  <td class="num">{fixed(toDate.actualQuantity, 1, language)}</td>
                  <td class="num">{inThousands(toDate.quantityEffect)}</td>
                  <td class="num">{inThousands(toDate.priceEffect)}</td>
                  <td class="num">{inThousands(toDate.deviation)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.notSplitTitle}</summary>
          <ul class="bullets" lang="da">
            {rest.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Quarters({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfFollowUp(language);
  const { found, year } = model;
  const { svg, text, source } = quarterChart(model, language);
  const rows = [
    ...found.posts.map(({ post, months }) => ({
      name: post.name,
      total: false,
      quarters: quartersOf(months, found.through),
    })),
    { name: t.total, total: true, quarters: quartersOfAll(found) },
  ];
  return (
    <section class="panel" aria-labelledby="kvartaler">
      <h2 id="kvartaler">{t.quarters}</h2>
      <Chart
        svg={svg}
        name={t.chart}
        caption={text}
        source={source}
        download={`/oekonomi/budget/${year}/kvartaler`}
        words={words}
      />
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.quarters)}>
        <table class="count-table">
          <caption class="quiet small">{t.thousand}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t.post}
              </th>
              {[1, 2, 3, 4].map((quarter) => (
                <th scope="colgroup" colSpan={2} class="num">
                  {t.quarter(quarter)}
                </th>
              ))}
            </tr>
            <tr>
              {[1, 2, 3, 4].map(() => (
                <>
                  <th scope="col" class="num">
                    {t.budget}
                  </th>
                  <th scope="col" class="num">
                    {t.actualShort}
                  </th>
                </>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, total, quarters }) => (
              <tr class={total ? 'total' : undefined}>
                <th scope="row" lang="da">
                  {name}
                </th>
                {quarters.map(({ budget, actual, months }) => (
                  <>
                    <td class="num">{inThousands(budget)}</td>
                    <td class="num">
                      {actual === null ? (
                        <span class="quiet">{t.isMissing}</span>
                      ) : (
                        inThousands(actual)
                      )}
                      {actual !== null && months < 3 ? (
                        <span class="quiet small under">{t.incomplete(months)}</span>
                      ) : null}
                    </td>
                  </>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small">
        <Icon name="kommende" /> {t.rounded}
      </p>
    </section>
  );
}
