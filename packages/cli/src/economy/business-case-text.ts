import {
  type CaseAccount,
  countedFields,
  countedCodes,
  type FieldCode,
  fieldCodes,
  fields,
} from '@rettidig/economy';
import { danishDay, type Day, type Money, sumOf } from '@rettidig/engine';
import { pctText } from './reform-text.ts';
import { amountTable, type AmountShown, csvText, forSpreadsheet, remarkLines } from './text.ts';

interface Look {
  readonly amount: AmountShown;
  readonly columns: number;
}

type Result = CaseAccount['yearly'];

/** The rows of the case's table. */
const resultRows: readonly (readonly [label: string, amountOf: (result: Result) => Money])[] = [
  ['Lønudgift', (result) => result.salary],
  ['Øget statsrefusion', (result) => result.extraRefund],
  ['Øget statsrefusion fradraget løn', (result) => result.refundLessSalary],
  ['Besparelse på drift, under 30 år', (result) => result.savingUnder30],
  ['Besparelse på drift, over 30 år', (result) => result.savingOver30],
  ['Besparelse på drift', (result) => sumOf(result.savingUnder30, result.savingOver30)],
  ['Samlet besparelse', (result) => result.total],
];

const dayBefore = (day: Day): string => danishDay((day - 1) as Day);

/** A business case as tables: assumptions, a year, year by year, break-even, sensitivity, follow-up, remarks. */
export function businessCaseText(account: CaseAccount, look: Look): string {
  const { plan, yearly, years, whole, sensitivity, remarks } = account;
  const { columns, amount } = look;
  const rows = resultRows.map(([label, of]) => [
    label,
    amount(of(yearly)),
    ...years.map(({ result }) => amount(of(result))),
    amount(of(whole)),
  ]);
  const heads = ['', 'Et år', ...years.map(({ year }) => String(year)), 'Hele perioden'];
  return [
    plan.title,
    `Fra ${danishDay(plan.begins)} til ${dayBefore(plan.ends)}, efter loven den ${danishDay(plan.lawDay)}`,
    '',
    ...amountTable(['Forudsætning', '', 'Enhed', 'Kilde'], assumptionRows(account, amount), {
      columns,
      texts: 2,
    }),
    '',
    'Resultat (kr.)',
    ...amountTable(heads, rows, { columns }),
    '',
    ...breakEvenLines(account),
    '',
    'Følsomhed: samlet besparelse i et år, når én forudsætning er en anden (kr.)',
    ...amountTable(
      ['Forudsætning', 'Ændring', 'Samlet', 'Forskel'],
      sensitivity.map(({ field, pct, total, change }) => [
        fields[field].label,
        pctText(pct),
        amount(total),
        amount(change),
      ]),
      { columns },
    ),
    ...followUpLines(account, look),
    ...remarkLines('Bemærk:', remarks),
    '',
  ].join('\n');
}

function assumptionRows({ plan }: CaseAccount, amount: AmountShown): readonly string[][] {
  const row = (code: FieldCode): string[][] => {
    const found = plan.assumptions[code];
    if (found === undefined) return [];
    const { label, unit } = fields[code];
    return [[label, figureText(found.figure, unit, amount), unit, found.source]];
  };
  return fieldCodes.flatMap(row);
}

const figureText = (figure: number, unit: string, amount: AmountShown): string =>
  unit === 'kr.' ? amount(figure as Money) : figure.toLocaleString('da-DK');

function breakEvenLines({ breakEven: { salaryPaid, noLoss } }: CaseAccount): readonly string[] {
  const never = 'ikke af nogen: flere personer giver ikke mere refusion';
  const from = (persons: number | null): string =>
    persons === null ? never : `fra ${persons.toLocaleString('da-DK')} personer`;
  return [
    `Lønnen er betalt af merrefusionen: ${from(salaryPaid)}`,
    `Casen går uden tab: ${from(noLoss)}`,
  ];
}

function followUpLines({ plan, followUp }: CaseAccount, look: Look): readonly string[] {
  if (plan.counted === null || followUp === null) return [];
  const { promised, given, difference } = followUp;
  const { figures, until } = plan.counted;
  return [
    '',
    `Opfølgning til ${dayBefore(until)}: det talte mod det lovede (${followUp.months.toLocaleString('da-DK')} måneder)`,
    ...amountTable(
      ['Talt', '', 'Enhed', 'Kilde'],
      countedCodes.map((code) => [
        countedFields[code].label,
        figures[code].figure.toLocaleString('da-DK'),
        countedFields[code].unit,
        figures[code].source,
      ]),
      { columns: look.columns, texts: 2 },
    ),
    ...amountTable(
      ['kr.', 'Lovet', 'Givet', 'Forskel'],
      resultRows.map(([label, of]) => [
        label,
        ...[promised, given, difference].map((result) => look.amount(of(result))),
      ]),
      { columns: look.columns },
    ),
    'Det lovede er efter lovens dag, det givne efter hvert års egen lov.',
  ];
}

/** A business case as CSV: a line for each row of the result and each period, amounts in kroner. */
export function businessCaseCsv({ yearly, years, whole, followUp }: CaseAccount): string {
  const periods: readonly (readonly [string, Result])[] = [
    ['et år', yearly],
    ...years.map(({ year, result }) => [String(year), result] as const),
    ['hele perioden', whole],
    ...(followUp === null
      ? []
      : ([
          ['lovet indtil nu', followUp.promised],
          ['givet indtil nu', followUp.given],
          ['forskel indtil nu', followUp.difference],
        ] as const)),
  ];
  return csvText([
    ['række', ...periods.map(([name]) => name)],
    ...resultRows.map(([label, of]) => [
      label,
      ...periods.map(([, result]) => forSpreadsheet(of(result))),
    ]),
  ]);
}
