import type { Remark } from '@rettidig/casework';
import {
  type BudgetEntry,
  type BudgetLine,
  type DatedPost,
  entryFaults,
  timesQuantity,
} from '@rettidig/economy';
import { danishMoney, type Money } from '@rettidig/engine';
import { z } from 'zod';
import type { Language } from '../texts/language.ts';
import { textsOfEntries } from './entry-texts.ts';
import { parseSigned, signedText } from './signed-amount.ts';
import { yearBounds } from './years.ts';

/** A field that a form sends once for each of its lines. */
const perLine = z
  .union([
    z.array(z.string().max(60).trim()),
    z
      .string()
      .max(60)
      .trim()
      .transform((one) => [one]),
  ])
  .default([]);

/** The lines of a decision in its form. */
export const lineFields = {
  post: perLine,
  aar: perLine,
  beloeb: perLine,
  antal: perLine,
  pris: perLine,
};
export type LineValues = z.infer<z.ZodObject<typeof lineFields>>;

/** The lines as they are entered; a line without post, amount, quantity and price is none. */
export function linesIn(
  { post, aar, beloeb, antal, pris }: LineValues,
  posts: readonly DatedPost[],
  language: Language,
): { readonly lines: readonly BudgetLine[]; readonly problems: readonly Remark[] } {
  const { problem } = textsOfEntries(language);
  const problems: Remark[] = [];
  const lines = post.flatMap((id, i): readonly BudgetLine[] => {
    const [amountText = '', quantityText = '', priceText = ''] = [beloeb[i], antal[i], pris[i]];
    if ([id, amountText, quantityText, priceText].every((text) => text === '')) return [];
    const before = problems.length;
    const refuse = (field: string, text: string): void => {
      problems.push({ field, text });
    };
    if (!posts.some((one) => one.id === id)) refuse('post', problem.post(i + 1));
    const year = Number(aar[i]);
    if (!(Number.isInteger(year) && year >= yearBounds.least && year <= yearBounds.most)) {
      refuse('aar', problem.year(i + 1));
    }
    const read = (field: string, text: string): Money | null => {
      if (text === '') return null;
      const amount = parseSigned(text);
      if (amount === null) refuse(field, problem.amount(i + 1, text));
      return amount;
    };
    const amount = read('beloeb', amountText);
    const price = read('pris', priceText);
    const quantity = quantityText === '' ? null : quantityIn(quantityText);
    if (Number.isNaN(quantity)) refuse('antal', problem.quantity(i + 1, quantityText));
    if (problems.length > before) return [];
    const product = quantity === null || price === null ? null : timesQuantity(price, quantity);
    if (amount !== null && product !== null && amount !== product) {
      refuse('beloeb', problem.product(i + 1, danishMoney(product)));
    }
    const known = amount ?? product;
    if (known === null || (price !== null && quantity === null)) {
      refuse('beloeb', problem.noAmount(i + 1));
      return [];
    }
    return [{ year, post: id, amount: known, quantity }];
  });
  return { lines, problems };
}

const quantityIn = (text: string): number =>
  /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d{1,9}(?:,\d+)?$/.test(text)
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : Number.NaN;

/** What is wrong with a decision beside the others, in words. */
export function entryProblems(
  entry: BudgetEntry,
  others: readonly BudgetEntry[],
  posts: readonly DatedPost[],
  language: Language,
): readonly Remark[] {
  const { problem, unknownPost } = textsOfEntries(language);
  const nameOf = (id: string): string => posts.find((post) => post.id === id)?.name ?? unknownPost;
  return entryFaults(entry, others).map((fault): Remark => {
    switch (fault.kind) {
      case 'ingen-linjer':
        return { field: 'post', text: problem.noLines };
      case 'post-to-gange':
        return { field: 'post', text: problem.twice(nameOf(fault.post), fault.year) };
      case 'gaar-ikke-op':
        return { field: 'beloeb', text: problem.unbalanced(fault.year, danishMoney(fault.rest)) };
      case 'har-oprindeligt':
        return { field: 'post', text: problem.hasOriginal(nameOf(fault.post), fault.year) };
    }
  });
}

/** The lines of a decision as they stand in its form. */
export function linesEntered(lines: readonly BudgetLine[]): Record<string, readonly string[]> {
  return {
    post: lines.map(({ post }) => post),
    aar: lines.map(({ year }) => String(year)),
    beloeb: lines.map(({ amount }) => signedText(amount)),
    antal: lines.map(({ quantity }) =>
      quantity === null ? '' : String(quantity).replace('.', ','),
    ),
    pris: lines.map(() => ''),
  };
}
