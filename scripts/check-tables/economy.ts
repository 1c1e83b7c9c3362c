import {
  type AmountTable,
  businessCaseAccount,
  businessCaseExample2014,
  type CaseAccount,
  type Consequences,
  consequences,
  holdIdentities,
  identities2014,
  inUnits,
  readBusinessCase,
  type Reading,
  readReform,
  reformExample2014,
  type Sum,
  type Verdict,
} from '@rettidig/economy';
import { kroner, minus, type Money, nothing, sumOf } from '@rettidig/engine';
import type { Table } from './refund.ts';

const years = [2014, 2015, 2016, 2017];
const thousand = kroner(1000);

/** The tables of the reform's account, and what their rows are in. */
const tables = [
  'ydelsesdel',
  'indsatsdel',
  'hovedresultat',
  'budgetudfordring',
  'mentor',
  'driftsloft',
  'modgaaende_initiativ',
  'netto',
] as const;

/** The printed amounts in thousands, rows as `table/row`. */
function printedRows(table: Table): ReadonlyMap<string, readonly Money[]> {
  const cells = tables.flatMap((name) =>
    table(`ltk_reform_${name}.csv`)
      .filter((cell) => cell['unit'] === '1000_kr')
      .map((cell) => ({ row: `${name}/${cell['row']}`, year: cell['year'], value: cell['value'] })),
  );
  return new Map(
    [...Map.groupBy(cells, ({ row }) => row)].map(([row, own]) => [
      row,
      years.map((year) => {
        const value = own.find((cell) => cell.year === String(year))?.value;
        if (value === undefined) throw new Error(`${row} har ikke ${year}.`);
        return kroner(Number(value) * 1000);
      }),
    ]),
  );
}

function valueOf<T>(reading: Reading<T>): T {
  if (reading.outcome === 'i-orden') return reading.value;
  throw new Error(reading.faults.map(({ line, text }) => `${line}: ${text}`).join('; '));
}

/** How the printed identities hold, and where they do other than by hand: 45 exact, 11 by rounding (audit A14). */
export function identityReport(table: Table): {
  readonly lines: readonly string[];
  readonly differences: readonly string[];
} {
  const printed: AmountTable = { years, unit: thousand, rows: printedRows(table) };
  const held = holdIdentities(printed, identities2014);
  const count = (verdict: Verdict): number => held.filter((one) => one.verdict === verdict).length;
  const found = `${held.length} identiteter: ${count('eksakt')} eksakte, ${count('afrunding')} inden for afrunding, ${count('stemmer-ikke')} stemmer ikke`;
  const byHand = '56 identiteter: 45 eksakte, 11 inden for afrunding, 0 stemmer ikke';
  return {
    lines: [found],
    differences: [
      ...(found === byHand ? [] : [`efter hånden: ${byHand}`]),
      ...held
        .filter(({ verdict }) => verdict === 'stemmer-ikke')
        .map(({ name, year }) => `${name} ${year} stemmer ikke`),
    ],
  };
}

/** Every sum of the reform's account, and the printed row or rows it must be. */
const rowsOfSums: Readonly<Record<Sum, readonly string[]>> = {
  ydelsesdel: ['ydelsesdel/I alt'],
  'stat-ydelsesdel': ['ydelsesdel/Ifølge staten'],
  'forskel-ydelsesdel': ['ydelsesdel/Forskel'],
  indsatsdel: ['indsatsdel/I alt'],
  'stat-indsatsdel': ['indsatsdel/Ifølge staten'],
  'forskel-indsatsdel': ['indsatsdel/Forskel'],
  lokalt: ['hovedresultat/I alt'],
  staten: ['hovedresultat/Ifølge staten'],
  forskel: ['hovedresultat/Forskel', 'budgetudfordring/Kontanthjælpsreformen'],
  'mentor-oevrige': ['mentor/øvrige målgrupper'],
  mentor: ['mentor/Samlet budgetudfordring', 'budgetudfordring/Ramme mentorordninger'],
  loft: [
    'driftsloft/Samlet budgetudfordring i 1.000 kr.',
    'budgetudfordring/Driftsloft aktiveringsudgifter',
  ],
  hensat: ['budgetudfordring/Hensat budgetgarantibeløb'],
  udfordring: ['budgetudfordring/Samlet budgetudfordring', 'netto/Samlet budgetudfordring'],
  modgaaende: ['modgaaende_initiativ/Samlet besparelse', 'netto/Modgående initiativer'],
  netto: ['netto/Samlet budgetudfordring, netto'],
};

/** The rows that are parts, by the sum they are parts of; printed as the file names them. */
const partsOfSums: readonly (readonly [Sum, string])[] = [
  ['ydelsesdel', 'ydelsesdel'],
  ['indsatsdel', 'indsatsdel'],
  ['modgaaende', 'modgaaende_initiativ'],
];

/** The reform's account from its file, every cell of it against the papers' tables. */
export function accountDifferences(table: Table): string[] {
  const printed = printedRows(table);
  const account = valueOf(consequences(valueOf(readReform(reformExample2014))));
  return [...sumDifferences(account, printed), ...partDifferences(account, printed)];
}

type Printed = ReadonlyMap<string, readonly Money[]>;

const shown = (amounts: readonly Money[] | undefined): string =>
  amounts?.map((amount) => inUnits(amount, thousand)).join(' ') ?? 'ingen';

function sumDifferences({ sums }: Consequences, printed: Printed): string[] {
  return Object.entries(rowsOfSums).flatMap(([sum, rows]) => {
    const found = shown(sums.find((one) => one.sum === sum)?.amounts);
    return rows.flatMap((row) => {
      const told = shown(printed.get(row));
      return found === told ? [] : [`${row}: regnet ${found}, trykt ${told}`];
    });
  });
}

function partDifferences({ sums }: Consequences, printed: Printed): string[] {
  return partsOfSums.flatMap(([sum, name]) => {
    const parts = sums.find((one) => one.sum === sum)?.parts ?? [];
    return parts
      .filter(({ source }) => source !== 'afrunding')
      .flatMap((part) => {
        const told = shown(printed.get(`${name}/${part.name}`));
        const found = shown(part.amounts);
        return found === told ? [] : [`${name}/${part.name}: filen ${found}, trykt ${told}`];
      });
  });
}

/** The business case from its file, its table and its years against the papers' tables; and that 50 against 41 is said. */
export function caseDifferences(table: Table): string[] {
  const account = valueOf(
    businessCaseAccount(valueOf(readBusinessCase(businessCaseExample2014)), { pct: 10 }),
  );
  const rows = table('ltk_businesscase.csv');
  const { yearly, years: running, remarks } = account;
  const saving = ({ savingUnder30, savingOver30 }: CaseAccount['yearly']): Money =>
    sumOf(savingUnder30, savingOver30);
  const byOrder: readonly (readonly [order: string, amount: Money])[] = [
    ['1', yearly.salary],
    ['2', yearly.extraRefund],
    ['5', yearly.savingUnder30],
    ['8', yearly.savingOver30],
    ['9', saving(yearly)],
    ['10', yearly.refundLessSalary],
    ['11', yearly.total],
  ];
  const printed = printedRows(table);
  const byRow: readonly (readonly [row: string, (result: CaseAccount['yearly']) => Money])[] = [
    ['Lønudgift jobformidlere', (result) => result.salary],
    ['Merindtægt statsrefusion', (result) => minus(nothing, result.extraRefund)],
    ['Driftsudgifter til aktivering', (result) => minus(nothing, saving(result))],
    ['Samlet besparelse', (result) => minus(nothing, result.total)],
  ];
  return [
    ...byOrder.flatMap(([order, amount]) => {
      const told = rows.find((row) => row['order'] === order)?.['value'];
      return amount === kroner(Number(told)) ? [] : [`række ${order}: regnet ${amount} øre`];
    }),
    ...byRow.flatMap(([row, of]) => {
      const found = shown(running.map(({ result }) => of(result)));
      const told = shown(printed.get(`modgaaende_initiativ/${row}`));
      return found === told ? [] : [`${row}: regnet ${found}, trykt ${told}`];
    }),
    ...(remarks.some((remark) => remark.includes('= 50 personer') && remark.includes('på 41'))
      ? []
      : ['De lovede 50 mod de talte 41 er ikke bemærket.']),
  ];
}
