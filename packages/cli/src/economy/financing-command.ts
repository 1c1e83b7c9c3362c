import { type Computed, type FinancingStatement, financingStatement } from '@rettidig/economy';
import { compensations, expenseAreas } from '@rettidig/law';
import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { financeAsked, financeOptions } from './finance-file-at.ts';
import {
  amountTable,
  type AmountShown,
  csvText,
  forSpreadsheet,
  remarkLines,
  toTheOere,
} from './text.ts';

const spec: CommandSpec = {
  name: 'economy financing',
  summary: 'Se, hvem der betaler et års indsats: staten, ordningerne eller kommunen selv.',
  about: [
    'Regner udgift, refusion, kompensation og egen byrde: bloktilskuddets fire dele med kommunens andel, budgetgarantien, beskæftigelsestilskuddet med forsikringsordningen, og DUT.',
    'Filen er CSV med semikolon: felt;gruppe;år;værdi;enhed;kilde. Hvordan landets beløb fordeles, står ikke i kilderne: det, kommunen har fået udmeldt, skrives ind, og resten nævnes som manglende.',
    'Skriv først eksemplet fra 2014 med --example, og ret det til.',
  ],
  operands: [{ name: '<fil>', about: 'Årets tal som CSV.' }],
  options: financeOptions,
  examples: [
    'economy financing tal.csv --example',
    'economy financing tal.csv --aar 2014',
    'economy financing tal.csv --csv',
  ],
};

export const financingCommand: Command = {
  spec,
  run: (given, terminal) => {
    const asked = financeAsked(given, terminal, 'economy financing');
    if (asked === null) return Promise.resolve(exitCode.ok);
    const statement = financingStatement(asked);
    terminal.out(given.has('csv') ? asCsv(statement) : asText(statement, terminal.columns));
    return Promise.resolve(exitCode.ok);
  },
};

const shownOr = ({ amount }: Pick<Computed, 'amount'>, shown: AmountShown): string =>
  amount === null ? 'mangler' : shown(amount);

const burdenTitles = ['', 'Udgift', 'Refusion', 'Kompensation', 'Egen byrde'];

function burdenRows(
  { result, total }: FinancingStatement,
  shown: AmountShown,
): readonly (readonly string[])[] {
  return [
    ...result.map(({ compensation, expense, refund, compensated, own }) => [
      compensation === null ? 'Ordningen kendes ikke' : compensations.label(compensation, 'da'),
      shownOr({ amount: expense }, shown),
      shownOr({ amount: refund }, shown),
      shownOr(compensated, shown),
      shownOr(own, shown),
    ]),
    [
      'I alt',
      ...[total.expense, total.refund, total.compensated, total.own].map((one) =>
        shownOr(one, shown),
      ),
    ],
  ];
}

type Step = readonly [name: string, computed: Computed];

const stepsOf = ({
  grant,
  guarantee,
  employment,
  changedTasks,
}: FinancingStatement): readonly Step[] => [
  ['Bloktilskud, kommunens andel', grant.own],
  ['Budgetgaranti: egen udvikling', guarantee.development],
  ['Budgetgaranti: kompensation', guarantee.compensation],
  ['Budgetgaranti: egen byrde', guarantee.burden],
  ['Beskæftigelsestilskud: nettoudgift', employment.net],
  ['Beskæftigelsestilskud: tilskud', employment.grant],
  ['Beskæftigelsestilskud: egen byrde', employment.burden],
  ['DUT: kompensation', changedTasks.compensation],
  ['DUT: egen byrde', changedTasks.burden],
];

function asText(statement: FinancingStatement, columns: number): string {
  const { year, withoutNumbers } = statement;
  const steps = stepsOf(statement);
  const lacks = [...new Set(steps.flatMap(([, one]) => one.lacks))];
  return [
    `Finansiering i ${year}, kr.`,
    '',
    ...amountTable(burdenTitles, burdenRows(statement, toTheOere), { columns }),
    '',
    ...amountTable(
      ['', 'Kr.'],
      steps.map(([name, one]) => [name, shownOr(one, toTheOere)]),
      { columns },
    ),
    ...remarkLines('Mangler:', lacks),
    ...remarkLines(
      'Områder uden tal for året:',
      withoutNumbers.map(({ area }) => expenseAreas.label(area, 'da')),
    ),
    '',
  ].join('\n');
}

const asCsv = (statement: FinancingStatement): string =>
  csvText([
    ['ordning', ...burdenTitles.slice(1).map((title) => title.toLowerCase())],
    ...burdenRows(statement, forSpreadsheet),
    [],
    ['trin', 'kr.', 'regnet'],
    ...stepsOf(statement).map(([name, one]) => [
      name,
      shownOr(one, forSpreadsheet),
      one.amount === null ? `mangler: ${one.lacks.join(', ')}` : one.how,
    ]),
  ]);
