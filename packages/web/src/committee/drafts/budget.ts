import { budgetContent, type BudgetLineToSay } from '@rettidig/committee';
import { type PostFollowUp, sumPosts } from '@rettidig/economy';
import { danishMonth, type Money, toCivil } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import { loadBudget, municipalityOf } from '@rettidig/store';
import { followUpOf } from '../../budget/follow-up-load.ts';
import { draftKind } from './draft-kind.ts';
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
  ],
  find: async (from, { aar }) => {
    const { ground, municipality } = from;
    const year = Number(aar);
    const place = (await municipalityOf(ground.store, municipality))?.name ?? 'kommunen';
    const budget = await onMunicipality(from, loadBudget);
    const asKnownAt = Temporal.Now.instant().toString();
    const { found, remarks } = await followUpOf(year, {
      today: ground.today(),
      municipality: place,
      budget,
      snapshot: async () => (await ground.figures.of(municipality)).snapshot,
    });
    if (found.posts.every(({ budget: own }) => own.lines === 0)) {
      return `Der er intet budget for ${year}. Indlæs det, eller opret poster og bevillinger under Økonomi › Budget.`;
    }
    const whole = sumPosts(found.posts);
    const through = found.through === 0 ? null : `${danishMonth(found.through)} ${year}`;
    const isForecast = whole.withoutForecast === 0;
    return {
      asKnownAt,
      content: budgetContent({
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
      }),
    };
  },
});

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
