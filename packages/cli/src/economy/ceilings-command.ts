import { type CeilingAccount, ceilingAccount, type CeilingSum } from '@rettidig/economy';
import type { Money } from '@rettidig/engine';
import { ceilingGroups } from '@rettidig/law';
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
  name: 'economy ceilings',
  summary: 'Regn driftsloft og mentorramme for et år, og se, hvad der er tabt over dem.',
  about: [
    'Loftet er beløbet pr. helårsperson gange helårspersoner. Staten refunderer sin andel af udgiften inden for loftet; over loftet betaler kommunen alene.',
    'Filen er CSV med semikolon: felt;gruppe;år;værdi;enhed;kilde. Lovens beløb er dem for 2014. Senere år kræver linjerne driftsloft, mentorramme og statens andel, som kommunen har fået dem oplyst; uden dem mangler svaret.',
    'Skriv først eksemplet fra 2014 med --example, og ret det til.',
  ],
  operands: [{ name: '<fil>', about: 'Årets tal som CSV.' }],
  options: financeOptions,
  examples: [
    'economy ceilings tal.csv --example',
    'economy ceilings tal.csv --aar 2014',
    'economy ceilings tal.csv --kommune 0173 --csv',
  ],
};

export const ceilingsCommand: Command = {
  spec,
  run: (given, terminal) => {
    const asked = financeAsked(given, terminal, 'economy ceilings');
    if (asked === null) return Promise.resolve(exitCode.ok);
    const { inputs, ceilings, year, municipality } = asked;
    const account = ceilingAccount({
      year,
      municipality,
      inputs,
      ownPersons: new Map(),
      ownPersonsSource: '',
      values: ceilings.map((value, i) => ({ ...value, id: String(i) })),
    });
    terminal.out(given.has('csv') ? asCsv(account) : asText(account, terminal.columns));
    return Promise.resolve(exitCode.ok);
  },
};

const titles = ['', 'Loft', 'Udgift', 'Inden for', 'Over', 'Refusion', 'Tabt refusion'];

const sumRow = (name: string, sum: CeilingSum | null, shown: AmountShown) =>
  sum === null
    ? []
    : [
        [
          name,
          ...[sum.ceiling, sum.expense, sum.within, sum.above, sum.refund, sum.lost].map(shown),
        ],
      ];

function rowsOf(
  { groups, sum, pooled, mentor }: CeilingAccount,
  shown: AmountShown,
): readonly (readonly string[])[] {
  const row = (
    name: string,
    expense: Money | null,
    answer: CeilingAccount['mentor']['answer'],
  ): readonly string[] => {
    const within = answer === null || expense === null ? null : ((expense - answer.above) as Money);
    const cells = [answer?.ceiling, expense, within, answer?.above, answer?.refund, answer?.lost];
    return [
      name,
      ...cells.map((amount) =>
        amount === null || amount === undefined ? 'mangler' : shown(amount),
      ),
    ];
  };
  return [
    ...groups
      .filter(({ persons, expense }) => persons !== null || expense !== null)
      .map(({ group, expense, answer }) =>
        row(
          ceilingGroups.label(group, 'da'),
          expense === null ? null : (expense.value as Money),
          answer,
        ),
      ),
    ...sumRow('I alt, gruppe for gruppe', sum, shown),
    ...sumRow('I alt, grupper med samme beløb som ét', pooled, shown),
    row(
      'Mentorrammen',
      mentor.expense === null ? null : (mentor.expense.value as Money),
      mentor.answer,
    ),
  ];
}

function lacksOf({ groups, mentor, recalculated }: CeilingAccount): readonly string[] {
  const line = (name: string, lacks: readonly string[]): readonly string[] =>
    lacks.length === 0 ? [] : [`${name}: ${lacks.join(', ')}`];
  return [
    ...groups
      .filter(({ persons, expense }) => persons !== null || expense !== null)
      .flatMap(({ group, lacks }) => line(ceilingGroups.label(group, 'da'), lacks)),
    ...line('Mentorrammen', mentor.lacks),
    ...line('Genberegnet driftsloft', recalculated.lacks),
  ];
}

function asText(account: CeilingAccount, columns: number): string {
  const { year, recalculated } = account;
  return [
    `Lofter i ${year}, kr.`,
    '',
    ...amountTable(titles, rowsOf(account, toTheOere), { columns }),
    ...(recalculated.answer === null
      ? []
      : [
          '',
          `Genberegnet driftsloft: budgetudfordring ${toTheOere(recalculated.answer.challenge)} kr.`,
        ]),
    ...remarkLines('Mangler:', lacksOf(account)),
    '',
  ].join('\n');
}

const asCsv = (account: CeilingAccount): string =>
  csvText([
    ['gruppe', ...titles.slice(1).map((title) => title.toLowerCase())],
    ...rowsOf(account, forSpreadsheet),
    ...(account.recalculated.answer === null
      ? []
      : [
          [
            'Genberegnet driftsloft: budgetudfordring',
            forSpreadsheet(account.recalculated.answer.challenge),
          ],
        ]),
  ]);
