import {
  followUpSentences,
  groupPosts,
  type PostFollowUp,
  type PostGroup,
  type PostsSum,
  sumPosts,
} from '@rettidig/economy';
import type { Block, Report, ReportCell, ReportTable } from '@rettidig/documents/report';
import { danishLongDay, danishMonth, minus, type Money } from '@rettidig/engine';
import { groupName } from './follow-up-table.tsx';
import type { FollowUpModel } from './follow-up-load.ts';
import { textsOfFollowUp } from './follow-up-texts.ts';
import { remarkLines } from './posts-view.tsx';
import { quartersOf } from './quarters.ts';

const oere = 100;
/** Kroner with øre, as the files have them. */
const cell = (amount: Money | null): ReportCell =>
  amount === null ? null : { value: amount / oere, decimals: 2 };
const inThousands = (amount: Money | null): ReportCell =>
  amount === null ? null : { value: amount / oere / 1000, decimals: 0 };
const pctCell = (pct: number | null): ReportCell =>
  pct === null ? null : { value: pct, decimals: 1, percent: true };

/** The amounts of a table: in 1.000 kr. to be read, in kroner with øre to be worked on. */
export type ReportUnit = 'tusinde' | 'kroner';

/** The follow-up of a year as a paper: what it says by rules, the tables, the municipality's own words, what is lacking. */
export function followUpReport(model: FollowUpModel, by: PostGroup, unit: ReportUnit): Report {
  const t = textsOfFollowUp('da');
  const { year, found, municipality, today, remarks } = model;
  const through =
    found.through === 0 ? t.noAccounts(year) : t.through(danishMonth(found.through), year);
  const own = found.posts.flatMap(({ post }): readonly Block[] => {
    const remark = remarks.get(post.id);
    return remark === undefined ? [] : [{ kind: 'paragraph', text: `${post.name}: ${remark}` }];
  });
  const lacking = remarkLines(
    found.posts.map(({ post }) => post),
    'da',
  );
  const outside = found.unplaced.map(
    ({ account, name }) => `${account}${name === null ? '' : ` ${name}`}`,
  );
  const heading = (text: string, id: string): Block => ({ kind: 'heading', level: 1, text, id });
  return {
    title: t.title(year),
    subtitle: `${municipality}, ${danishLongDay(today)}`,
    blocks: [
      { kind: 'paragraph', text: through },
      heading(t.says, 'siger'),
      { kind: 'list', items: followUpSentences(found) },
      ...(own.length === 0 ? [] : [heading('Bemærkninger', 'bemaerkninger'), ...own]),
      heading(t.table, 'post-for-post'),
      { kind: 'table', table: postsTable(model, by, unit) },
      heading(t.explanation, 'pris-maengde'),
      { kind: 'paragraph', text: t.explanationLead },
      { kind: 'table', table: splitTable(model, unit) },
      heading(t.quarters, 'kvartaler'),
      { kind: 'table', table: quarterTable(model, unit) },
      heading(t.how, 'regnet'),
      { kind: 'list', items: t.howLines },
      ...(lacking.length === 0 && outside.length === 0
        ? []
        : [
            heading('Det mangler', 'mangler'),
            {
              kind: 'list',
              items: [
                ...lacking,
                ...(outside.length === 0
                  ? []
                  : [`Konti, der står på ingen post: ${outside.join(', ')}.`]),
              ],
            } as const,
          ]),
    ],
  };
}

const sourceOf = ({ municipality, found, year }: FollowUpModel): string =>
  textsOfFollowUp('da').source(
    municipality,
    found.through === 0 ? '' : `${danishMonth(found.through)} ${year}`,
  );

const captionOf = (title: string, unit: ReportUnit): string =>
  `${title} (${unit === 'tusinde' ? '1.000 kr., afrundet hver for sig' : 'kr.'})`;

function postsTable(model: FollowUpModel, by: PostGroup, unit: ReportUnit): ReportTable {
  const t = textsOfFollowUp('da');
  const { found } = model;
  const money = unit === 'tusinde' ? inThousands : cell;
  const row = (post: PostFollowUp) => ({
    level: 'under' as const,
    cells: [
      post.post.name,
      ...[
        post.budget.lines === 0 ? null : post.budget.original,
        post.budget.granted,
        post.budget.moved,
        post.budget.lines === 0 ? null : post.budget.corrected,
        post.budget.lines === 0 ? null : post.budgetToDate,
        post.actual,
        post.forecast?.amount ?? null,
        post.deviation,
      ].map(money),
      pctCell(post.pct),
    ],
  });
  const sumRow = (name: string, sum: PostsSum, level: 'total' | 'hoved') => ({
    level,
    cells: [
      sum.withoutForecast === 0 || sum.withoutForecast === sum.posts
        ? name
        : `${name} (${t.lacking(sum.withoutForecast)})`,
      ...[
        sum.original,
        sum.granted,
        sum.moved,
        sum.corrected,
        sum.budgetToDate,
        sum.withoutActual === sum.posts ? null : sum.actual,
        sum.withoutForecast === sum.posts ? null : sum.forecast,
        sum.withoutForecast === sum.posts ? null : sum.deviation,
      ].map(money),
      pctCell(
        sum.withoutForecast > 0 || sum.corrected === 0
          ? null
          : (100 * sum.deviation) / Math.abs(sum.corrected),
      ),
    ],
  });
  const whole = sumPosts(found.posts);
  const outside = (name: string, amount: Money) => ({
    level: 'total' as const,
    cells: [name, null, null, null, null, null, money(amount), null, null, null],
  });
  return {
    id: 'poster',
    caption: captionOf(t.table, unit),
    head: [
      t.post,
      t.original,
      t.granted.replace('-', ''),
      t.moved.replace('-', ''),
      t.corrected,
      t.toDate,
      t.actual,
      t.forecast,
      t.deviation,
      t.pct,
    ],
    rows: [
      ...groupPosts(found.posts, by).flatMap(({ code, posts }) => [
        sumRow(groupName(by, code, 'da'), sumPosts(posts), 'hoved'),
        ...posts.map(row),
      ]),
      sumRow(t.total, whole, 'total'),
      ...(found.unplaced.length === 0
        ? []
        : [
            outside(t.withoutPost, minus(found.bookedTotal, whole.actual)),
            outside(t.bookedTotal, found.bookedTotal),
          ]),
    ],
    strong: [8],
    source: sourceOf(model),
  };
}

function splitTable(model: FollowUpModel, unit: ReportUnit): ReportTable {
  const t = textsOfFollowUp('da');
  const money = unit === 'tusinde' ? inThousands : cell;
  return {
    id: 'maengde',
    caption: captionOf(t.explanation, unit),
    head: [
      t.post,
      t.budgetQuantity,
      t.actualQuantity,
      t.quantityEffect,
      t.priceEffect,
      t.deviationToDate,
    ],
    rows: model.found.posts
      .filter(({ post, toDate }) => post.quantity !== 'ingen' || typeof toDate !== 'string')
      .map(({ post, toDate }) => ({
        level: 'hoved' as const,
        cells:
          typeof toDate === 'string'
            ? [`${post.name} (${t.reasons[toDate]})`, null, null, null, null, null]
            : [
                post.name,
                { value: toDate.budgetQuantity, decimals: 1 },
                { value: toDate.actualQuantity, decimals: 1 },
                money(toDate.quantityEffect),
                money(toDate.priceEffect),
                money(toDate.deviation),
              ],
      })),
    strong: [5],
    source: sourceOf(model),
  };
}

function quarterTable(model: FollowUpModel, unit: ReportUnit): ReportTable {
  const t = textsOfFollowUp('da');
  const money = unit === 'tusinde' ? inThousands : cell;
  const { found } = model;
  return {
    id: 'kvartal',
    caption: captionOf(t.quarters, unit),
    head: [
      t.post,
      ...[1, 2, 3, 4].flatMap((quarter) => [
        `${quarter}. kv. ${t.budget.toLowerCase()}`,
        `${quarter}. kv. ${t.actualShort.toLowerCase()}`,
      ]),
    ],
    rows: found.posts.map(({ post, months }) => ({
      level: 'hoved' as const,
      cells: [
        post.name,
        ...quartersOf(months, found.through).flatMap(({ budget, actual }) => [
          money(budget),
          money(actual),
        ]),
      ],
    })),
    strong: [],
    source: sourceOf(model),
  };
}
