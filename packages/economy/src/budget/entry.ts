import { type Day, type Money, nothing, sumOf } from '@rettidig/engine';
import { type CodeOf, codeList } from '@rettidig/law';

/** What a decision does to the budget: gives it, adds to it, or moves within it. */
export const entryKinds = codeList('budgettype', [
  ['oprindeligt', 'Oprindeligt budget', 'Original budget'],
  ['tillaegsbevilling', 'Tillægsbevilling', 'Supplementary grant'],
  ['omplacering', 'Omplacering', 'Transfer'],
]);
export type EntryKind = CodeOf<typeof entryKinds>;

/** What a decision does to one post in one year. */
export interface BudgetLine {
  readonly year: number;
  readonly post: string;
  /** What is added; a cut is negative. */
  readonly amount: Money;
  /** The quantity it pays for, such as full-year persons; null: none was said. */
  readonly quantity: number | null;
}

/** A decision about the budget, with its date and where it stands. */
export interface BudgetEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly decidedOn: Day;
  readonly source: string;
  readonly note: string;
  readonly lines: readonly BudgetLine[];
}

/** What is wrong with a decision by itself, or beside the others. */
export type EntryFault =
  | { readonly kind: 'ingen-linjer' }
  | { readonly kind: 'post-to-gange'; readonly year: number; readonly post: string }
  /** A transfer gives and takes the same in each year. */
  | { readonly kind: 'gaar-ikke-op'; readonly year: number; readonly rest: Money }
  /** A post has one original budget a year. */
  | { readonly kind: 'har-oprindeligt'; readonly year: number; readonly post: string };

/** Everything that is wrong with a decision; nothing where it can stand. */
export function entryFaults(
  entry: BudgetEntry,
  others: readonly BudgetEntry[],
): readonly EntryFault[] {
  const { kind, lines } = entry;
  if (lines.length === 0) return [{ kind: 'ingen-linjer' }];
  const key = ({ year, post }: BudgetLine): string => `${year} ${post}`;
  const seen = new Set<string>();
  const twice = lines.filter((line) => seen.size === seen.add(key(line)).size);
  const taken = new Set(
    others
      .filter((other) => other.id !== entry.id && other.kind === 'oprindeligt')
      .flatMap((other) => other.lines.map(key)),
  );
  return [
    ...twice.map(({ year, post }): EntryFault => ({ kind: 'post-to-gange', year, post })),
    ...(kind === 'omplacering'
      ? [...Map.groupBy(lines, ({ year }) => year)].flatMap(([year, own]): EntryFault[] => {
          const rest = sumOf(...own.map(({ amount }) => amount));
          return rest === 0 ? [] : [{ kind: 'gaar-ikke-op', year, rest }];
        })
      : []),
    ...(kind === 'oprindeligt'
      ? lines
          .filter((line) => taken.has(key(line)))
          .map(({ year, post }): EntryFault => ({ kind: 'har-oprindeligt', year, post }))
      : []),
  ];
}

/** The budget of a post in a year, and what it is made of. */
export interface PostBudget {
  readonly original: Money;
  readonly granted: Money;
  readonly moved: Money;
  /** The sum of the three: what one may spend. */
  readonly corrected: Money;
  /** The quantity it pays for; null where no line says one. */
  readonly quantity: number | null;
  /** How many lines it has; 0: nobody has given it a budget. */
  readonly lines: number;
}

export const noBudget: PostBudget = {
  original: nothing,
  granted: nothing,
  moved: nothing,
  corrected: nothing,
  quantity: null,
  lines: 0,
};

const partOf = {
  oprindeligt: 'original',
  tillaegsbevilling: 'granted',
  omplacering: 'moved',
} as const;

/** The budgets of a year by post; a post without lines is not there. */
export function budgetsOf(
  entries: readonly BudgetEntry[],
  year: number,
): ReadonlyMap<string, PostBudget> {
  const budgets = new Map<string, PostBudget>();
  for (const { kind, lines } of entries) {
    for (const { post, amount, quantity } of lines.filter((line) => line.year === year)) {
      const before = budgets.get(post) ?? noBudget;
      const part = partOf[kind];
      budgets.set(post, {
        ...before,
        [part]: sumOf(before[part], amount),
        corrected: sumOf(before.corrected, amount),
        quantity: quantity === null ? before.quantity : (before.quantity ?? 0) + quantity,
        lines: before.lines + 1,
      });
    }
  }
  return budgets;
}
