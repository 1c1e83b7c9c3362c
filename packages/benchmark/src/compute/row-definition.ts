import type { Section, Row, Unit } from '../table/result-table.ts';
import { rowId } from '../table/row-id.ts';
import type { Task } from '../frame/tasks.ts';
import type { Terms } from './persons.ts';
import type { Quotient, Term } from './quotient.ts';
import type { Sheet } from './sheet.ts';

/** How a row is made from a submission: its value and its explanation come from the same quotient. */
export interface RowDefinition extends Pick<
  Row,
  'id' | 'label' | 'section' | 'level' | 'parent' | 'unit'
> {
  readonly quotient: (sheet: Sheet, terms: Terms) => Quotient;
}

/** A row with the id that its label has wherever it is read. */
export function define(
  label: string,
  {
    under = null,
    ...place
  }: {
    readonly section: Section;
    readonly level: Row['level'];
    readonly parent: string | null;
    readonly unit: Unit;
    /** Label of the row above, for level `under`. */
    readonly under?: string | null;
  },
  quotient: RowDefinition['quotient'],
): RowDefinition {
  return { id: rowId(label, { ...place, under }), label, ...place, quotient };
}

/** Time registered on tasks, one term for each that has any. */
export function timeOn(
  { time }: Sheet,
  tasks: readonly Task[],
  paidBy: 'alle' | 'ekstern' = 'alle',
): readonly Term[] {
  return tasks.flatMap(({ id, name }) => {
    const sum = time.get(id);
    if (sum === undefined || (paidBy === 'ekstern' && sum.external === 0)) return [];
    return [{ label: name, value: paidBy === 'alle' ? sum.all : sum.external }];
  });
}

/** Full-time years per 1,000 full-year persons. */
export function perThousand(over: readonly Term[], under: readonly Term[]): Quotient {
  return { over, under, factor: 1000, empty: 'streg' };
}

/** A number as it was sent. */
export function asSent(label: string, value: number | undefined): Quotient {
  const over = value === undefined ? [] : [{ label, value }];
  return { over, under: null, factor: 1, empty: 'blank' };
}
