import {
  type Appropriation,
  appropriations,
  benefitForecasts,
  type BudgetFollowUp,
  followUpBudget,
  followUpSentences,
  groupPosts,
  type PostGroup,
  quantitiesOf,
  quantityForecasts,
  forecastGround,
  sumPosts,
} from '@rettidig/economy';
import { danishMonth, minus, type Money, toCivil } from '@rettidig/engine';
import { numberValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { withFigures } from '../figures/with-figures.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { amountTable, type AmountShown, csvText, forSpreadsheet, inThousands } from './text.ts';

const groups = ['bevillingstype', 'omraade'] as const;

const spec: CommandSpec = {
  name: 'economy budget',
  summary: 'Følg budgettet op: budget, regnskab, forventet og afvigelse, post for post.',
  about: [
    'Viser et års poster med korrigeret budget, budget og regnskab til dato, det året ventes at ende på, og afvigelsen delt i pris og mængde.',
    'Budget og regnskab lægges ind på siderne under Økonomi. Det, der mangler, står som »mangler«, aldrig som 0.',
  ],
  operands: [],
  options: {
    aar: { value: '<år>', about: 'Budgetåret. Uden: i år.' },
    efter: { value: '<hvad>', about: 'Læg sammen efter bevillingstype eller omraade.' },
    municipality: municipalityOption,
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
    json: { value: null, about: 'Svar i JSON, i øre.' },
  },
  examples: ['economy budget', 'economy budget --aar 2026 --efter omraade --csv'],
};

export const budgetCommand: Command = {
  spec,
  run: async (given, terminal) => {
    if (given.has('csv') && given.has('json')) {
      throw new CommandError(exitCode.usage, 'Vælg --csv eller --json, ikke begge.');
    }
    const asked = given.value('efter') ?? 'bevillingstype';
    const by = groups.find((one) => one === asked);
    if (by === undefined) {
      throw new CommandError(exitCode.usage, `--efter ${asked}: Vælg ${groups.join(' eller ')}.`);
    }
    const year = numberValue(given, 'aar', { from: 2000, to: 2100 });
    await withFigures(given, terminal, {
      purpose: 'Budgetopfølgning fra kommandolinjen (kun tal)',
      work: async ({ on, read }) => {
        const { loadBudget, loadSnapshot } = await import('@rettidig/store');
        const { caseloadOf } = await import('@rettidig/figures');
        const of = year ?? toCivil(on).year;
        const found = await read('Regner', async (tx) => {
          const { posts, entries, profiles, counts, settings, months } = await loadBudget(tx);
          const series = posts.some(({ quantity }) => quantity === 'helaarspersoner')
            ? caseloadOf(await loadSnapshot(tx, { on }))
            : [];
          return followUpBudget({
            year: of,
            posts,
            entries,
            profiles,
            months,
            quantities: quantitiesOf(posts, { series, counts, year: of }),
            forecasts: quantityForecasts(posts, benefitForecasts(forecastGround(series), of)),
            limits: settings.limits,
          });
        });
        if (given.has('json')) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
        else if (given.has('csv')) terminal.out(csvText(rowsOf(found, by, forSpreadsheet)));
        else terminal.out(textOf(found, by, terminal.columns));
      },
    });
    return exitCode.ok;
  },
};

const head = [
  'Post',
  'Korrigeret budget',
  'Budget til dato',
  'Regnskab til dato',
  'Forventet',
  'Afvigelse',
  'Mængdens del til dato',
  'Prisens del til dato',
] as const;

function rowsOf(
  found: BudgetFollowUp,
  by: PostGroup,
  shown: AmountShown,
): readonly (readonly string[])[] {
  const cell = (amount: Money | null): string => (amount === null ? 'mangler' : shown(amount));
  const groupRows = groupPosts(found.posts, by).flatMap(({ code, posts }) => {
    const sum = sumPosts(posts);
    const name =
      code === null
        ? 'Ikke angivet'
        : by === 'omraade'
          ? code
          : appropriations.label(code as Appropriation, 'da');
    return [
      ...posts.map(({ post, budget, budgetToDate, actual, forecast, deviation, toDate }) => [
        post.name,
        cell(budget.lines === 0 ? null : budget.corrected),
        cell(budget.lines === 0 ? null : budgetToDate),
        cell(actual),
        cell(forecast?.amount ?? null),
        cell(deviation),
        typeof toDate === 'string' ? '' : shown(toDate.quantityEffect),
        typeof toDate === 'string' ? '' : shown(toDate.priceEffect),
      ]),
      sumRow(`${name} i alt`, sum, cell),
    ];
  });
  const whole = sumPosts(found.posts);
  return [
    head,
    ...groupRows,
    sumRow('Poster i alt', whole, cell),
    ...(found.unplaced.length === 0
      ? []
      : [
          ['Konti uden post', '', '', cell(minus(found.bookedTotal, whole.actual)), '', '', '', ''],
          ['Bogført i alt', '', '', cell(found.bookedTotal), '', '', '', ''],
        ]),
  ];
}

function sumRow(
  name: string,
  sum: ReturnType<typeof sumPosts>,
  cell: (amount: Money | null) => string,
): readonly string[] {
  const of = (amount: Money, lacking: number): string =>
    cell(lacking === sum.posts ? null : amount);
  const lacking = sum.withoutForecast === 0 ? '' : ` (${sum.withoutForecast} mangler)`;
  return [
    `${name}${lacking}`,
    cell(sum.corrected),
    cell(sum.budgetToDate),
    of(sum.actual, sum.withoutActual),
    of(sum.forecast, sum.withoutForecast),
    of(sum.deviation, sum.withoutForecast),
    '',
    '',
  ];
}

function textOf(found: BudgetFollowUp, by: PostGroup, columns: number): string {
  const { year, through, posts } = found;
  if (posts.length === 0) {
    return `Der er ingen poster i ${year}. Opret dem under Økonomi, Budgetopfølgning, Poster.\n`;
  }
  const [, ...rows] = rowsOf(found, by, inThousands);
  const accounts =
    through === 0
      ? `Der er intet regnskab for ${year}.`
      : `Regnskab til og med ${danishMonth(through)} ${year}.`;
  return [
    `Budgetopfølgning ${year}. ${accounts}`,
    '1.000 kr., afrundet hver for sig.',
    '',
    ...amountTable(head, rows, { columns }),
    '',
    ...followUpSentences(found),
    '',
  ].join('\n');
}
