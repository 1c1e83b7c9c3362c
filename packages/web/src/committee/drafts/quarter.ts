import { quarterContent } from '@rettidig/committee';
import { parsePeriod, periodOn, periodsUntil } from '@rettidig/figures';
import {
  capital,
  type OverviewGround,
  periodText,
  quarterlyOverview,
} from '@rettidig/figures/overview';
import { type DraftChoice, draftKind } from './draft-kind.ts';
import { type ChapterTerms, overviewNow, overviewThen, type OverviewFound } from './overview.ts';

/** How many quarters back can be chosen. */
const quarters = 12;

const quarterChoice: DraftChoice = {
  name: 'kvartal',
  da: 'Kvartal',
  en: 'Quarter',
  options: async ({ ground }) => {
    const running = periodOn('kvartal', ground.today());
    const [, ...ended] = periodsUntil(running, quarters + 1).toReversed();
    return await Promise.resolve(
      ended.map((period) => [period.code, capital(periodText(period, 'da'))] as const),
    );
  },
};

const terms: Readonly<Record<string, ChapterTerms>> = {};

const reportOf = (code: string | undefined) => (ground: OverviewGround) => {
  const quarter = parsePeriod(code ?? '');
  return quarter === null || quarter.kind !== 'kvartal'
    ? 'Vælg et kvartal, der er slut.'
    : quarterlyOverview(ground, quarter);
};

const found = (one: OverviewFound | string) =>
  typeof one === 'string'
    ? one
    : { content: quarterContent(one.overview), asKnownAt: one.asKnownAt };

/** The quarterly overview of effort and effect. */
export const quarterDraft = draftKind({
  id: 'kvartalsoverblik',
  da: 'Kvartalsoverblik',
  en: 'Quarterly overview',
  aboutDa: 'Indsats og effekt i et kvartal: aktivering, rettidighed, tilbud og effekten af dem.',
  aboutEn: 'Effort and effect of a quarter: activation, timeliness, offers and their effect.',
  choices: [quarterChoice],
  find: async (from, { kvartal }) => found(await overviewNow(from, reportOf(kvartal), terms)),
  findThen: async (from, { kvartal }, asKnownAt) =>
    found(await overviewThen(from, asKnownAt, reportOf(kvartal), terms)),
});
