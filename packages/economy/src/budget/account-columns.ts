/** What the columns of a file of accounts are called, in small letters. */
export interface AccountColumns {
  readonly account: string;
  /** A month or a day. */
  readonly month: string;
  readonly amount: string;
  /** The account's name; null where the file has none. */
  readonly name: string | null;
}

/** What the columns are called in files one has seen. */
const usual: Readonly<Record<keyof AccountColumns, readonly string[]>> = {
  account: [
    'konto',
    'kontonr',
    'kontonr.',
    'kontonummer',
    'kontostreng',
    'profitcenter',
    'psp-element',
  ],
  month: [
    'måned',
    'periode',
    'bogføringsmåned',
    'dato',
    'bogføringsdato',
    'posteringsdato',
    'bogf.dato',
  ],
  amount: ['beløb', 'bogført', 'forbrug', 'saldo', 'beløb i kr.', 'regnskab', 'beløb kr.'],
  name: ['kontonavn', 'navn', 'tekst', 'betegnelse', 'kontotekst'],
};

/** Whether a file's columns are those one knows. */
export type ColumnsFound =
  | { readonly kind: 'kendt'; readonly columns: AccountColumns }
  /** They are not; what each may be is guessed where a usual name is there. */
  | {
      readonly kind: 'ukendt' | 'aendret';
      readonly came: readonly string[];
      /** The columns one knows and that have not come. */
      readonly missing: readonly string[];
      readonly guess: { readonly [column in keyof AccountColumns]: string | null };
    };

/**
 * Finds the columns of a file of accounts.
 * @param came the file's columns, in small letters
 * @param remembered what they were called last time; null: nobody has said
 */
export function findColumns(
  came: readonly string[],
  remembered: AccountColumns | null,
): ColumnsFound {
  const named = came.filter((name) => name !== '');
  const find = (what: keyof AccountColumns): string | null =>
    usual[what].find((name) => named.includes(name)) ?? null;
  const [account, month, amount] = [find('account'), find('month'), find('amount')];
  const name = find('name');
  if (remembered === null) {
    if (account !== null && month !== null && amount !== null) {
      return { kind: 'kendt', columns: { account, month, amount, name } };
    }
  } else {
    const needed = [remembered.account, remembered.month, remembered.amount];
    if (needed.every((column) => named.includes(column))) {
      const hasName = remembered.name !== null && named.includes(remembered.name);
      return { kind: 'kendt', columns: { ...remembered, name: hasName ? remembered.name : null } };
    }
  }
  const expected =
    remembered === null
      ? ['konto', 'måned', 'beløb']
      : [remembered.account, remembered.month, remembered.amount];
  return {
    kind: remembered === null ? 'ukendt' : 'aendret',
    came: named,
    missing: expected.filter((column) => !named.includes(column)),
    guess: { account, month, amount, name },
  };
}
