import { kroner, minus, type Money, nearest, share, sumOf } from '@rettidig/engine';
import { type Benefit, benefits, type CodeList } from '@rettidig/law';
import { type CsvLine, readCsv } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, amountUnits, readNumber, unitNamed } from '../input/number.ts';
import { type Appropriation, appropriations } from '../post/appropriation.ts';
import type { QuantityKind } from '../post/post.ts';
import { quantityKinds } from '../post/quantity-kinds.ts';

/** The columns a file of a budget may have; `post` must be there, and an amount in one way or the other. */
export const budgetColumns = [
  'post',
  'budget',
  'antal',
  'enhedspris',
  'enhed',
  'område',
  'bevillingstype',
  'konti',
  'ydelser',
  'optælling',
] as const;

/** A post's line of the file. What a column that is not there would say is undefined: nothing is said about it. */
export interface BudgetFileLine {
  readonly line: number;
  readonly name: string;
  readonly amount: Money;
  readonly quantity: number | null;
  readonly area?: string | null;
  readonly appropriation?: Appropriation | null;
  readonly accounts?: readonly string[];
  readonly benefits?: readonly Benefit[];
  readonly counts?: QuantityKind;
}

/** A file of a budget as it was understood. */
export interface BudgetFileRead {
  readonly lines: readonly BudgetFileLine[];
  readonly total: Money;
  /** The file's own sum less its lines; null where it has none. */
  readonly difference: Money | null;
}

const totalWords = /^(?:i alt|total|sum|samlet ramme)\b/i;

/** Reads a file of a budget: a line for each post, with the columns of `budgetColumns`. */
export function readBudget(text: string): Reading<BudgetFileRead> {
  const faults = collectFaults();
  const content = readCsv(text, ['post'], faults);
  if (content === null) return refused(faults.found);
  const { columns } = content;
  for (const column of columns) {
    if (column === '' || budgetColumns.some((one) => one === column)) continue;
    const near = nearest(column, budgetColumns);
    const meant =
      near === null ? `Kolonnerne er ${budgetColumns.join(';')}.` : `Mente du »${near}«?`;
    faults.add(1, `Kolonnen »${column}« kendes ikke. ${meant}`);
  }
  if (
    !columns.includes('budget') &&
    !['antal', 'enhedspris'].every((one) => columns.includes(one))
  ) {
    faults.add(1, 'Kolonnen »budget« mangler, eller kolonnerne »antal« og »enhedspris«.');
  }
  if (faults.found.length > 0) return refused(faults.found);
  const seen = new Map<string, number>();
  let total: Money | null = null;
  const lines: BudgetFileLine[] = [];
  for (const line of content.lines) {
    const name = line.field('post');
    const money = moneyIn(line, faults);
    if (totalWords.test(name)) {
      if (total !== null) faults.add(line.line, 'Der er to linjer med summen. Behold den ene.');
      total = money?.amount ?? null;
      continue;
    }
    const key = name.toLocaleLowerCase('da');
    const before = seen.get(key);
    if (name === '') faults.add(line.line, 'post: Navnet mangler.');
    else if (before !== undefined) {
      faults.add(line.line, `Posten »${name}« står også på linje ${before}. Slet den ene.`);
    }
    seen.set(key, line.line);
    const about = aboutPost(line, columns, faults);
    if (money !== null) lines.push({ line: line.line, name, ...money, ...about });
  }
  if (lines.length === 0 && faults.found.length === 0) {
    faults.add(null, 'Filen har ingen linjer med poster.');
  }
  if (faults.found.length > 0) return refused(faults.found);
  const sum = sumOf(...lines.map(({ amount }) => amount));
  return inOrder({ lines, total: sum, difference: total === null ? null : minus(total, sum) });
}

/** The amount of a line: what is written, or the quantity times the unit price; both must say the same. */
function moneyIn(
  line: CsvLine,
  faults: Faults,
): { readonly amount: Money; readonly quantity: number | null } | null {
  const refuse = (column: string, text: string): null =>
    faults.add(line.line, `${column}: ${text}`);
  const numberIn = (column: string): number | null | undefined => {
    const text = line.field(column);
    if (text === '') return undefined;
    const reading = readNumber(text);
    return 'fault' in reading ? refuse(column, reading.fault) : reading.value;
  };
  const unitText = line.field('enhed');
  const unit = unitText === '' ? kroner(1) : unitNamed(unitText);
  if (unit === null) {
    return refuse('enhed', `»${unitText}« kendes ikke. Skriv en af: ${amountUnits.join(', ')}.`);
  }
  const [budget, quantity, price] = ['budget', 'antal', 'enhedspris'].map(numberIn);
  if (budget === null || quantity === null || price === null) return null;
  if (quantity !== undefined && quantity < 0) return refuse('antal', 'Antallet er under 0.');
  const stated = budget === undefined ? null : amountOf(budget, unit);
  if (budget !== undefined && stated === null) {
    return refuse('budget', `»${line.field('budget')}« er ikke et helt antal øre.`);
  }
  if (price === undefined || quantity === undefined) {
    if (price !== undefined) return refuse('antal', 'Der er en enhedspris, men intet antal.');
    if (stated === null) return refuse('budget', 'Beløbet mangler.');
    return { amount: stated, quantity: quantity ?? null };
  }
  const each = amountOf(price, kroner(1));
  if (each === null) {
    return refuse('enhedspris', `»${line.field('enhedspris')}« har mere end to decimaler.`);
  }
  const product = timesQuantity(each, quantity);
  // A budget in thousands or millions is the product as far as it is written.
  if (stated !== null && Math.abs(stated - product) > unit / 2) {
    return refuse(
      'budget',
      `${line.field('budget')} er ikke ${line.field('antal')} × ${line.field('enhedspris')}. Ret den ene, eller lad budget stå tomt.`,
    );
  }
  return { amount: stated ?? product, quantity };
}

/** A unit price times a quantity, in whole øre. */
export function timesQuantity(price: Money, quantity: number): Money {
  return share(price, quantity, 1);
}

/** What the file says about the post itself, of the columns it has. */
function aboutPost(
  line: CsvLine,
  columns: readonly string[],
  faults: Faults,
): Partial<BudgetFileLine> {
  const code = <C extends string>(column: string, list: CodeList<C>): C | null => {
    const text = line.field(column);
    if (text === '') return null;
    return codeIn(list, text) ?? faults.add(line.line, `${column}: ${unknownCode(list, text)}`);
  };
  const listed = (column: string): readonly string[] =>
    line
      .field(column)
      .split(/[,|]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    ...(columns.includes('område') ? { area: line.field('område') || null } : {}),
    ...(columns.includes('bevillingstype')
      ? { appropriation: code('bevillingstype', appropriations) }
      : {}),
    ...(columns.includes('konti') ? { accounts: listed('konti') } : {}),
    ...(columns.includes('ydelser')
      ? {
          benefits: listed('ydelser').flatMap((text): readonly Benefit[] => {
            const found = codeIn(benefits, text);
            if (found === null) faults.add(line.line, `ydelser: ${unknownCode(benefits, text)}`);
            return found === null ? [] : [found];
          }),
        }
      : {}),
    ...(columns.includes('optælling')
      ? { counts: code('optælling', quantityKinds) ?? 'ingen' }
      : {}),
  };
}

/** The code whose own text or Danish name it is. */
function codeIn<C extends string>(list: CodeList<C>, text: string): C | null {
  const wanted = text.toLocaleLowerCase('da');
  const found = list.codes.find(
    ({ code, da }) => code === wanted || da.toLocaleLowerCase('da') === wanted,
  );
  return found?.code ?? null;
}

const unknownCode = <C extends string>({ codes }: CodeList<C>, text: string): string =>
  `»${text}« kendes ikke. Skriv en af: ${codes.map(({ code }) => code).join(', ')}.`;
