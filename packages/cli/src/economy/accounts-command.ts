import {
  type AccountColumns,
  type AccountsRead,
  accountsOf,
  collectFaults,
  findColumns,
  type Reading,
  readAccounts,
  readBudget,
  readCsv,
  refused,
} from '@rettidig/economy';
import { danishMonth, nothing, openEnd, sumOf, toCivil } from '@rettidig/engine';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { todayInDenmark } from '../today.ts';
import { inputText, orFaults } from './read-input.ts';
import { amountTable, remarkLines, toTheOere } from './text.ts';

const spec: CommandSpec = {
  name: 'economy accounts',
  summary: 'Se en fil med regnskab efter, før den lægges ind.',
  about: [
    'Filen er CSV med semikolon eller tabulator og har kolonner med kontonummer, måned eller dato, og beløb. Svaret er summen for hver måned, filens egen sum mod linjerne, og alle fejl med linje.',
    'Med --budget siges også, hvilke konti der ikke står på nogen post i budgetfilen. Intet bliver gemt.',
  ],
  operands: [{ name: '<fil>', about: 'Regnskabet som CSV.' }],
  options: {
    konto: { value: '<kolonne>', about: 'Kolonnen med kontonummer, når den hedder noget andet.' },
    maaned: { value: '<kolonne>', about: 'Kolonnen med måned eller dato.' },
    beloeb: { value: '<kolonne>', about: 'Kolonnen med beløb.' },
    budget: { value: '<fil>', about: 'Et budget med poster og deres konti.' },
  },
  examples: [
    'economy accounts regnskab-2026-03.csv',
    'economy accounts udtraek.csv --konto Artskonto --maaned Bogført --beloeb Kroner',
    'economy accounts regnskab-2026-03.csv --budget budget.csv',
  ],
};

export const accountsCommand: Command = {
  spec,
  run: (given, terminal) => {
    const [path = ''] = given.operands;
    const read = orFaults(path, readingOf(given, inputText(path)));
    terminal.out(`${textOf(read, given, terminal.columns).join('\n')}\n`);
    return Promise.resolve(exitCode.ok);
  },
};

function readingOf(given: Arguments, text: string): Reading<AccountsRead> {
  const faults = collectFaults();
  const content = readCsv(text, [], faults);
  if (content === null) return refused(faults.found);
  const chosen = (option: string): string | null =>
    given.value(option)?.trim().toLowerCase() ?? null;
  const [account, month, amount] = ['konto', 'maaned', 'beloeb'].map(chosen);
  const known: AccountColumns | null =
    typeof account === 'string' && typeof month === 'string' && typeof amount === 'string'
      ? { account, month, amount, name: null }
      : null;
  if (known === null && [account, month, amount].some((one) => typeof one === 'string')) {
    throw new CommandError(exitCode.usage, 'Skriv --konto, --maaned og --beloeb, alle tre.');
  }
  const found = findColumns(content.columns, known);
  if (found.kind === 'kendt') return readAccounts(content, found.columns, todayInDenmark());
  const quoted = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(', ');
  faults.add(
    1,
    `Der kom kolonnerne ${quoted(found.came)}, og der mangler ${quoted(found.missing)}. Sig, hvad de hedder, med --konto, --maaned og --beloeb.`,
  );
  return refused(faults.found);
}

function textOf(
  { months, rows, total, ownTotal, difference }: AccountsRead,
  given: Arguments,
  columns: number,
): readonly string[] {
  const table = amountTable(
    ['Måned', 'Konti', 'Beløb i kr.'],
    [
      ...months.map(({ month, accounts }) => {
        const { year, month: number } = toCivil(month);
        const sum = sumOf(...accounts.map(({ amount }) => amount));
        return [`${danishMonth(number)} ${year}`, String(accounts.length), toTheOere(sum)];
      }),
      ['I alt', '', toTheOere(total)],
    ],
    { columns },
  );
  const own =
    ownTotal === null
      ? 'Filen har ingen sum af sig selv.'
      : difference === nothing
        ? 'Filens egen sum er linjernes.'
        : `Filens egen sum er ${toTheOere(ownTotal)} kr. Det afviger med ${toTheOere(difference ?? nothing)} kr. fra linjerne.`;
  const path = given.value('budget');
  const unplaced = path === null ? [] : unplacedIn(path, months);
  return [
    `${rows} linjer`,
    '',
    ...table,
    '',
    own,
    ...remarkLines('Konti, der ikke står på nogen post:', unplaced),
  ];
}

function unplacedIn(path: string, months: AccountsRead['months']): readonly string[] {
  const { lines } = orFaults(path, readBudget(inputText(path)));
  const posts = lines.map(({ name, accounts = [] }) => ({
    id: name,
    name,
    accounts,
    area: null,
    appropriation: null,
    benefits: [],
    quantity: 'ingen' as const,
    from: 0,
    to: openEnd,
  }));
  const years = [...new Set(months.map(({ month }) => toCivil(month).year))];
  return years.flatMap((year) =>
    accountsOf(months, posts, year).unplaced.map(
      ({ account, name, amount }) =>
        `${account}${name === null ? '' : ` ${name}`}: ${toTheOere(amount)} kr. (${year})`,
    ),
  );
}
