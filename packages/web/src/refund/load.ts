import {
  comingSteps,
  type ComingSteps,
  type RefundFilter,
  type RefundPart,
  type RefundSplit,
  type RefundSum,
  sumLedger,
  sumOfSums,
} from '@rettidig/economy';
import { day } from '@rettidig/engine';
import { type NamedPeriod, parsePeriod, periodOn, periodsUntil } from '@rettidig/figures';
import { benefits, codeList, type CodeOf, targetGroups } from '@rettidig/law';
import { listBudgetPosts } from '@rettidig/store';
import { z } from 'zod';
import { notAmong, periodField } from '../figures/query.ts';
import { choice } from '../http/fields.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Language } from '../texts/language.ts';
import type { RefundBase } from './read-refund.ts';
import { textsOfRefund } from './texts.ts';

/** How long the parts of the development are. */
export const grains = codeList('tidsdel', [
  ['uge', 'Uge for uge', 'Week by week'],
  ['maaned', 'Måned for måned', 'Month by month'],
  ['aar', 'År for år', 'Year by year'],
]);
export type Grain = CodeOf<typeof grains>;

export const refundSplits = codeList('refusion-opdeling', [
  ['ydelse', 'Ydelse', 'Benefit'],
  ['maalgruppe', 'Målgruppe', 'Target group'],
  ['team', 'Team', 'Team'],
  ['post', 'Budgetpost', 'Post of the budget'],
  ['trin', 'Trin på trappen', 'Step of the ladder'],
]);
export type PageSplit = CodeOf<typeof refundSplits>;

export const refundFields = {
  periode: periodField,
  tid: choice(grains),
  efter: choice(refundSplits),
  ydelse: choice(benefits),
  maalgruppe: choice(targetGroups),
  team: z.string().trim().max(100).default(''),
};
export type RefundFields = z.infer<z.ZodObject<typeof refundFields>>;

/** A part of a split by its code and its name; an empty code has none. */
export interface NamedPart extends RefundPart {
  readonly name: string;
}

export interface RefundModel {
  readonly base: RefundBase;
  readonly municipality: string;
  readonly period: NamedPeriod;
  readonly periods: readonly NamedPeriod[];
  readonly grain: Grain;
  readonly split: PageSplit;
  /** Which rows of the ledger count; its period is the part of the asked one that has come. */
  readonly filter: RefundFilter;
  readonly whole: RefundSum;
  readonly times: readonly RefundPart[];
  readonly parts: readonly NamedPart[];
  readonly coming: ComingSteps;
}

/** A quarter ahead: as long as the municipality's follow-up is. */
const weeksAhead = 13;

/** @throws InputError for a team that is not there */
export function filterOf(
  { ledger, units }: RefundBase,
  { ydelse, maalgruppe, team }: Pick<RefundFields, 'ydelse' | 'maalgruppe' | 'team'>,
  { from, to }: Pick<NamedPeriod, 'from' | 'to'>,
): RefundFilter {
  if (team !== '' && !units.has(team)) throw notAmong('team', team, [...units.values()]);
  const end = to < ledger.period.to ? to : ledger.period.to;
  return {
    period: { from, to: end },
    ...(ydelse === undefined ? {} : { benefit: ydelse }),
    ...(maalgruppe === undefined ? {} : { group: maalgruppe }),
    ...(team === '' ? {} : { team }),
  };
}

/** The refund of a period, by time and by what is asked for. */
export async function loadRefund(visit: EmployeeVisit, fields: RefundFields): Promise<RefundModel> {
  const { language } = visit.words;
  const base = await visit.ground.refund.of(visit.session.municipality);
  const { ledger, on } = base;
  const period = fields.periode ?? periodOn('aar', on);
  const filter = filterOf(base, fields, period);
  const { tid: grain = 'maaned', efter: split = 'ydelse' } = fields;
  // Years stand beside each other: one alone shows no development.
  const timed = grain === 'aar' ? { ...filter, period: ledger.period } : filter;
  const { whole, parts } = sumLedger(ledger, filter, split === 'post' ? 'ydelse' : split);
  return {
    base,
    municipality: visit.municipality?.name ?? '',
    period,
    periods: periodsOffered(base, period),
    grain,
    split,
    filter,
    whole,
    times: sumLedger(ledger, timed, grain).parts,
    parts:
      split === 'post'
        ? await byPost(visit, parts, period)
        : parts.map((part) => ({ ...part, name: partName(base, split, part.key, language) })),
    coming: comingSteps(ledger, filter, { weeks: weeksAhead }),
  };
}

/** A benefit is on one post at most; those on none stand last. */
async function byPost(
  { read, words }: EmployeeVisit,
  parts: readonly RefundPart[],
  { from, to }: NamedPeriod,
): Promise<readonly NamedPart[]> {
  const posts = (await read(listBudgetPosts)).filter((post) => post.from < to && from < post.to);
  const postOf = ({ key }: RefundPart) =>
    posts.find((post) => post.benefits.some((benefit) => benefit === key));
  const grouped = Map.groupBy(parts, (part) => postOf(part)?.id ?? '');
  const names = new Map(posts.map(({ id, name }) => [id, name]));
  return [...grouped]
    .map(([id, own]) => ({
      key: id,
      name: names.get(id) ?? textsOfRefund(words.language).noPost,
      sum: sumOfSums(own.map(({ sum }) => sum)),
    }))
    .toSorted(
      (a, b) => Number(a.key === '') - Number(b.key === '') || a.name.localeCompare(b.name, 'da'),
    );
}

/** What a part of the split is called. */
export function partName(
  { units }: RefundBase,
  split: Exclude<RefundSplit, Grain>,
  key: string,
  language: Language,
): string {
  const t = textsOfRefund(language);
  switch (split) {
    case 'ydelse':
      return benefits.has(key) ? benefits.label(key, language) : key;
    case 'maalgruppe':
      return targetGroups.has(key) ? targetGroups.label(key, language) : t.noGroup;
    case 'team':
      return units.get(key) ?? key;
    case 'trin':
      return key === '' ? t.noShare : t.statePays(key);
  }
}

/** The periods that can be chosen: years, the twelve months that have gone, quarters, months and weeks, the newest first. */
function periodsOffered({ on }: RefundBase, chosen: NamedPeriod): readonly NamedPeriod[] {
  const offered = [
    ...periodsUntil(periodOn('aar', on), 10).toReversed(),
    periodOn('rullende-aar', on),
    ...periodsUntil(periodOn('kvartal', on), 8).toReversed(),
    ...periodsUntil(periodOn('maaned', on), 24).toReversed(),
    ...periodsUntil(periodOn('uge', on), 13).toReversed(),
  ];
  return offered.some(({ code }) => code === chosen.code) ? offered : [chosen, ...offered];
}

/** The period of a part of the development, as a period of its own. */
export function periodOfPart(grain: Grain, key: string): NamedPeriod {
  const found = grain === 'aar' ? parsePeriod(key) : periodOn(grain, day(key));
  if (found === null) throw new Error(`${key} is no period.`);
  return found;
}
