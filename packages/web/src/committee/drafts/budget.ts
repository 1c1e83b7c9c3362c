import { budgetContent, type BudgetLineToSay, type DraftContent } from '@rettidig/committee';
import { type PostFollowUp, sumPosts } from '@rettidig/economy';
import { danishMonth, type Day, type Money, toCivil } from '@rettidig/engine';
import type { Snapshot } from '@rettidig/figures';
import { type Instant, loadBudget, loadSnapshot, municipalityOf } from '@rettidig/store';
import { followUpOf } from '../../budget/follow-up-load.ts';
import { dayChoice, dayChosen } from './day-choice.ts';
import type { InsertGround } from '../inserts/source.ts';
import { type Chosen, draftKind } from './draft-kind.ts';
import { onMunicipality } from './program-access.ts';

const oere = 100;
const kroner = (amount: Money | null): number | null => (amount === null ? null : amount / oere);

/** The follow-up of a year's budget. */
export const budgetDraft = draftKind({
  id: 'budgetopfoelgning',
  da: 'Budgetopfølgning',
  en: 'Budget follow-up',
  aboutDa: 'Årets budget og forbrug, hvad der ventes, og de poster, der er længst fra budgettet.',
  aboutEn: 'The year’s budget and spending, what is expected, and the posts furthest from it.',
  choices: [
    {
      name: 'aar',
      da: 'År',
      en: 'Year',
      options: ({ ground }) => {
        const { year } = toCivil(ground.today());
        return Promise.resolve([year, year - 1].map((one) => [String(one), String(one)] as const));
      },
    },
    dayChoice({ da: 'Opgjort den', en: 'Counted on' }),
  ],
  ofCitizens: true,
  find: async (from, chosen, asKnownAt) =>
    await contentFrom(from, chosen, {
      asKnownAt,
      snapshot: (on) =>
        onMunicipality(from, (tx) => loadSnapshot(tx, { on, asKnownOn: asKnownAt })),
    }),
  findNow: async (from, chosen) => {
    // Citizens as they are kept at hand; the budget is read as it was known when they were.
    const { snapshot: kept, asOf } = await from.ground.figures.newest(from.municipality);
    const content = await contentFrom(from, chosen, {
      asKnownAt: asOf,
      snapshot: async (on) =>
        on === kept.on
          ? kept
          : await onMunicipality(from, (tx) => loadSnapshot(tx, { on, asKnownOn: asOf })),
    });
    return typeof content === 'string' ? content : { content, asKnownAt: asOf };
  },
});

interface BudgetGround {
  readonly asKnownAt: Instant;
  /** The citizens, as known then, on a day; asked for only where a post counts them. */
  readonly snapshot: (on: Day) => Promise<Snapshot>;
}

async function contentFrom(
  from: InsertGround,
  chosen: Chosen,
  { asKnownAt, snapshot }: BudgetGround,
): Promise<DraftContent | string> {
  const year = Number(chosen['aar']);
  const on = dayChosen(chosen, asKnownAt);
  const place = (await municipalityOf(from.ground.store, from.municipality))?.name ?? 'kommunen';
  const { found, remarks } = await followUpOf(year, {
    today: on,
    municipality: place,
    budget: await onMunicipality(from, (tx) => loadBudget(tx, asKnownAt)),
    snapshot: () => snapshot(on),
  });
  if (found.posts.every(({ budget: own }) => own.lines === 0)) {
    return `Der er intet budget for ${year}. Indlæs det, eller opret poster og bevillinger under Økonomi › Budget.`;
  }
  const whole = sumPosts(found.posts);
  const through = found.through === 0 ? null : `${danishMonth(found.through)} ${year}`;
  const isForecast = whole.withoutForecast === 0;
  return budgetContent({
    place,
    year,
    through,
    posts: found.posts.map((post) => ({
      ...lineOf(post),
      flagged: post.flag !== null,
      split:
        typeof post.toDate === 'string'
          ? null
          : {
              quantity: post.toDate.quantityEffect / oere,
              price: post.toDate.priceEffect / oere,
            },
      remark: remarks.get(post.post.id) ?? null,
    })),
    whole: {
      name: 'I alt',
      corrected: kroner(whole.corrected),
      toDate: kroner(whole.budgetToDate),
      actual: whole.withoutActual === whole.posts ? null : kroner(whole.actual),
      forecast: isForecast ? kroner(whole.forecast) : null,
      deviation: isForecast ? kroner(whole.deviation) : null,
      pct:
        isForecast && whole.corrected !== 0
          ? (100 * whole.deviation) / Math.abs(whole.corrected)
          : null,
    },
    unplaced: found.unplaced.map(({ account, name }) =>
      name === null ? account : `${account} ${name}`,
    ),
  });
}

function lineOf({
  post,
  budget,
  budgetToDate,
  actual,
  forecast,
  deviation,
  pct,
}: PostFollowUp): BudgetLineToSay {
  const hasBudget = budget.lines > 0;
  return {
    name: post.name,
    corrected: hasBudget ? kroner(budget.corrected) : null,
    toDate: hasBudget ? kroner(budgetToDate) : null,
    actual: kroner(actual),
    forecast: kroner(forecast?.amount ?? null),
    deviation: kroner(deviation),
    pct,
  };
}
