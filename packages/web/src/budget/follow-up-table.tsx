import {
  type Appropriation,
  appropriations,
  groupPosts,
  type PostFollowUp,
  type PostGroup,
  type PostsSum,
  sumPosts,
} from '@rettidig/economy';
import { minus, type Money } from '@rettidig/engine';
import type { VNode } from 'preact';
import { fixed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { inThousands } from './amounts.ts';
import type { FollowUpModel } from './follow-up-load.ts';
import { textsOfFollowUp } from './follow-up-texts.ts';

/** What a group of posts is called. */
export function groupName(by: PostGroup, code: string | null, language: Language): string {
  if (code === null) return textsOfFollowUp(language).notSaid;
  return by === 'omraade' ? code : appropriations.label(code as Appropriation, language);
}

/** Post by post with the sums of kinds or areas, what stands on no post, and the whole. */
export function FollowUpTable({
  model: { found, year },
  by,
  language,
}: {
  readonly model: FollowUpModel;
  readonly by: PostGroup;
  readonly language: Language;
}): VNode {
  const t = textsOfFollowUp(language);
  const whole = sumPosts(found.posts);
  const heads = [
    t.original,
    t.granted,
    t.moved,
    t.corrected,
    t.toDate,
    t.actual,
    t.forecast,
    t.deviation,
    t.pct,
  ];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.table)}>
      <table class="count-table budget-table">
        <caption class="quiet small">{t.thousand}</caption>
        <thead>
          <tr>
            <th scope="col">{t.post}</th>
            {heads.map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
            <th scope="col">{t.flag}</th>
          </tr>
        </thead>
        <tbody>
          {groupPosts(found.posts, by).map(({ code, posts }) => (
            <>
              {posts.map((post) => (
                <PostRow post={post} year={year} language={language} />
              ))}
              <SumRow
                name={t.sum(groupName(by, code, language))}
                sum={sumPosts(posts)}
                language={language}
              />
            </>
          ))}
          <SumRow name={t.total} sum={whole} language={language} />
          {found.unplaced.length === 0 ? null : (
            <>
              <OutsideRow name={t.withoutPost} amount={minus(found.bookedTotal, whole.actual)} />
              <OutsideRow name={t.bookedTotal} amount={found.bookedTotal} />
            </>
          )}
        </tbody>
      </table>
    </div>
  );
}

function PostRow({
  post: row,
  year,
  language,
}: {
  readonly post: PostFollowUp;
  readonly year: number;
  readonly language: Language;
}): VNode {
  const t = textsOfFollowUp(language);
  const { post, budget, budgetToDate, actual, forecast, deviation, pct, flag } = row;
  const cell = (amount: Money | null): VNode => (
    <td class="num nowrap">
      {amount === null ? <span class="quiet">{t.isMissing}</span> : inThousands(amount)}
    </td>
  );
  const isBudgeted = budget.lines > 0;
  return (
    <tr>
      <th scope="row" lang="da">
        <a class="name" href={`/oekonomi/budget/post/${post.id}?aar=${year}`}>
          {post.name}
        </a>
      </th>
      {cell(isBudgeted ? budget.original : null)}
      {cell(budget.granted)}
      {cell(budget.moved)}
      {cell(isBudgeted ? budget.corrected : null)}
      {cell(isBudgeted ? budgetToDate : null)}
      {cell(actual)}
      <td class="num nowrap">
        {forecast === null ? (
          <span class="quiet">{t.isMissing}</span>
        ) : (
          <>
            {inThousands(forecast.amount)}
            {forecast.how === 'sagstal' ? (
              <span class="quiet small under">{t.byCaseload}</span>
            ) : null}
          </>
        )}
      </td>
      {cell(deviation)}
      <td class="num nowrap">{pct === null ? '' : fixed(pct, 1, language)}</td>
      <td>
        {flag === null ? null : (
          <span class="status">
            <Icon name={flag === 'over' ? 'overskredet' : 'aktuel'} />
            {flag === 'over' ? t.over : t.under}
          </span>
        )}
      </td>
    </tr>
  );
}

function SumRow({
  name,
  sum,
  language,
}: {
  readonly name: string;
  readonly sum: PostsSum;
  readonly language: Language;
}): VNode {
  const t = textsOfFollowUp(language);
  const cell = (amount: Money, lacking = 0): VNode => (
    <td class="num nowrap">
      {lacking === sum.posts ? <span class="quiet">{t.isMissing}</span> : inThousands(amount)}
      {lacking === 0 || lacking === sum.posts ? null : (
        <span class="quiet small under">{t.lacking(lacking)}</span>
      )}
    </td>
  );
  return (
    <tr class="total">
      <th scope="row">{name}</th>
      {cell(sum.original)}
      {cell(sum.granted)}
      {cell(sum.moved)}
      {cell(sum.corrected)}
      {cell(sum.budgetToDate)}
      {cell(sum.actual, sum.withoutActual)}
      {cell(sum.forecast, sum.withoutForecast)}
      {cell(sum.deviation, sum.withoutForecast)}
      <td class="num nowrap">
        {sum.withoutForecast > 0 || sum.corrected === 0
          ? ''
          : fixed((100 * sum.deviation) / Math.abs(sum.corrected), 1, language)}
      </td>
      <td />
    </tr>
  );
}

function OutsideRow({ name, amount }: { readonly name: string; readonly amount: Money }): VNode {
  return (
    <tr class="total">
      <th scope="row">{name}</th>
      <td colSpan={5} />
      <td class="num nowrap">{inThousands(amount)}</td>
      <td colSpan={4} />
    </tr>
  );
}
