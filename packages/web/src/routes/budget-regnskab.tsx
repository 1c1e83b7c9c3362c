import {
  type AccountColumns,
  collectFaults,
  type Fault,
  findColumns,
  readAccounts,
  readCsv,
} from '@rettidig/economy';
import { type Day, toCivil } from '@rettidig/engine';
import {
  accountMonthLines,
  budgetSettings,
  listBudgetPosts,
  saveAccountColumns,
  saveAccounts,
  saveBudgetPosts,
  type Tx,
} from '@rettidig/store';
import { z } from 'zod';
import { textsOfAccounts } from '../budget/account-texts.ts';
import { type AccountsModel, loadAccounts } from '../budget/accounts-load.ts';
import { AccountsView } from '../budget/accounts-view.tsx';
import { recording } from '../budget/recording.ts';
import { type SentTable, tableSent } from '../budget/sent-table.ts';
import { yearInAddress } from '../budget/years.ts';
import { listInstant } from '../format/instants.ts';
import { action, page } from '../http/route.ts';
import { largestFile, sentFiles } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const accountsPage = (model: AccountsModel, words: Words): Page => ({
  title: textsOfAccounts(words.language).title(model.standing.year),
  section: 'oekonomi',
  wide: true,
  body: <AccountsView model={model} words={words} />,
});

const count = z.coerce.number().int().min(0).max(10_000).optional();

/** The accounts of a year. */
export const regnskab = page({
  path: '/oekonomi/budget/regnskab',
  access: 'ledelse',
  purpose: null,
  input: { aar: yearInAddress, lagt: count, afloest: count, placeret: count },
  load: async (
    { read, today, csrf, words },
    { aar, lagt, afloest, placeret },
  ): Promise<AccountsModel> => {
    const t = textsOfAccounts(words.language);
    const placed = placeret === undefined ? null : t.placed(placeret);
    return {
      standing: await read((tx) => loadAccounts(tx, aar ?? toCivil(today).year)),
      csrf,
      said: lagt === undefined ? placed : t.saved(lagt, afloest ?? 0),
      kept: { name: '', text: '' },
      faults: [],
      choose: null,
    };
  },
  view: (model, { words }) => accountsPage(model, words),
});

const column = z.string().max(100).default('');

/** A file of accounts that comes in. It is taken whole or not at all. */
export const indlaesRegnskab = action({
  path: '/oekonomi/budget/regnskab',
  access: 'ledelse',
  purpose: null,
  takesFiles: 'tabel',
  input: {
    aar: yearInAddress,
    filer: sentFiles,
    tekst: z.string().max(largestFile).default(''),
    filnavn: z.string().max(200).default(''),
    'kolonne-account': column,
    'kolonne-month': column,
    'kolonne-amount': column,
    'kolonne-name': column,
  },
  act: async ({ read, words, csrf, today }, input) => {
    const { language } = words;
    const { filer, tekst, filnavn } = input;
    const sent = await tableSent(filer, { text: tekst, name: filnavn }, language);
    const chosen: ChosenColumns = {
      account: input['kolonne-account'],
      month: input['kolonne-month'],
      amount: input['kolonne-amount'],
      name: input['kolonne-name'],
    };
    const taken: Taken =
      'fault' in sent
        ? { faults: [{ line: null, text: sent.fault }], choose: null }
        : await read((tx) => take(tx, sent, chosen, today, language));
    if ('year' in taken) {
      const { year, months, replaced } = taken;
      const to = `/oekonomi/budget/regnskab?aar=${year}&lagt=${months}&afloest=${replaced}`;
      return { kind: 'redirect', to };
    }
    const model: AccountsModel = {
      standing: await read((tx) => loadAccounts(tx, input.aar ?? toCivil(today).year)),
      csrf,
      said: null,
      kept: 'fault' in sent ? { name: filer[0]?.name ?? filnavn, text: tekst } : sent,
      ...taken,
    };
    return { kind: 'page', status: 400, page: accountsPage(model, words) };
  },
});

type ChosenColumns = Readonly<Record<keyof AccountColumns, string>>;

type Taken =
  | { readonly year: number; readonly months: number; readonly replaced: number }
  | { readonly faults: readonly Fault[]; readonly choose: AccountsModel['choose'] };

async function take(
  tx: Tx,
  { name, text, sha256 }: SentTable,
  chosen: ChosenColumns,
  today: Day,
  language: Language,
): Promise<Taken> {
  const t = textsOfAccounts(language);
  const refuse = (faults: readonly Fault[], choose: AccountsModel['choose'] = null): Taken => ({
    faults,
    choose,
  });
  const same = (await accountMonthLines(tx)).filter((line) => line.sha256 === sha256);
  const [first] = same.filter(({ supersededAt }) => supersededAt === null);
  if (
    first !== undefined &&
    same.every((line) => line.file !== first.file || line.supersededAt === null)
  ) {
    const day = listInstant(first.recordedAt, language);
    return refuse([{ line: null, text: t.sameFile(first.fileName, day) }]);
  }
  const faults = collectFaults();
  const content = readCsv(text, [], faults);
  if (content === null) return refuse(faults.found);
  const { columns: remembered } = await budgetSettings(tx);
  const found = findColumns(content.columns, remembered);
  const own = columnsChosen(chosen, content.columns);
  const columns = own ?? (found.kind === 'kendt' ? found.columns : null);
  if (columns === null) {
    const choose = found.kind === 'kendt' ? null : found;
    const asked = Object.values(chosen).some((one) => one !== '');
    const quoted = (names: readonly string[]): string => names.map((one) => `»${one}«`).join(', ');
    const said =
      choose?.kind === 'aendret'
        ? t.changedColumns(quoted(choose.came), quoted(choose.missing))
        : t.unknownColumns(quoted(content.columns));
    return refuse([{ line: 1, text: asked ? t.columnNeeded : said }], choose);
  }
  const reading = readAccounts(content, columns, today);
  if (reading.outcome === 'fejl') {
    return refuse(reading.faults, found.kind === 'kendt' ? null : { ...found, guess: columns });
  }
  const { months, difference } = reading.value;
  const replaced = await saveAccounts(
    tx,
    { fileName: name, sha256, months, difference },
    recording,
  );
  await saveAccountColumns(tx, columns, recording);
  const last = months.at(-1)?.month ?? today;
  return { year: toCivil(last).year, months: months.length, replaced: replaced.length };
}

/** The columns one has chosen by hand; null where one is lacking, or two are the same. */
function columnsChosen(
  { account, month, amount, name }: ChosenColumns,
  came: readonly string[],
): AccountColumns | null {
  const needed = [account, month, amount];
  const isWhole = needed.every((one) => one !== '' && came.includes(one));
  return isWhole && new Set(needed).size === needed.length
    ? { account, month, amount, name: came.includes(name) && name !== '' ? name : null }
    : null;
}

/** A field that a form sends once for each account. */
const perAccount = z
  .union([
    z.array(z.string().max(100)),
    z
      .string()
      .max(100)
      .transform((one) => [one]),
  ])
  .default([]);

/** Puts accounts on posts. */
export const placerKonti = action({
  path: '/oekonomi/budget/regnskab/placer',
  access: 'ledelse',
  purpose: null,
  largeBody: true,
  input: { aar: yearInAddress, konto: perAccount, post: perAccount },
  act: async ({ read, today }, { aar, konto, post }) => {
    const placed = await read(async (tx) => {
      const posts = (await listBudgetPosts(tx)).map((one) => ({
        ...one,
        accounts: [
          ...one.accounts,
          ...konto.filter((account, i) => post[i] === one.id && !one.accounts.includes(account)),
        ],
      }));
      await saveBudgetPosts(tx, posts, recording);
      return post.filter((one) => posts.some(({ id }) => id === one)).length;
    });
    const year = aar ?? toCivil(today).year;
    return { kind: 'redirect', to: `/oekonomi/budget/regnskab?aar=${year}&placeret=${placed}` };
  },
});
