import { counted } from '@rettidig/engine';
import type { Choices } from '../frame/choices.ts';
import { personsAndResources, personsOf, productivityRow } from '../persons/persons.ts';
import type { Group } from '../frame/group.ts';
import { groups } from '../frame/group.ts';
import { numberOf } from '../table/find.ts';
import type { ResultTable, Row } from '../table/result-table.ts';

/** The mean of a row, and what it is a mean of. */
export interface RowMean {
  readonly kind: Choices['mean'];
  /** Null: nobody has a number, or the weights of a pooled mean are not known. */
  readonly value: number | null;
  /** How many municipalities count in it. */
  readonly counted: number;
  /** Danish, to stand beside the number: `simpelt gennemsnit af 15 kommuner, streg talt som 0`. */
  readonly label: string;
}

/** Each municipality counts the same. Null when there are no numbers. */
export function simpleMean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0
    ? null
    : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** All as one large: each counts by its weight. Null when there are no numbers, or a number has no weight. */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  let sum = 0;
  let all = 0;
  for (const [place, value] of values.entries()) {
    if (value === null) continue;
    const weight = weights[place] ?? null;
    if (weight === null) return null;
    sum += value * weight;
    all += weight;
  }
  return all === 0 ? null : sum / all;
}

/**
 * The mean of a row by the choices. Pooled, resources count by the persons they are held against, shares of resources by
 * all FTE, and quality by the persons it is measured on.
 * @param tables where the weights are found; the table itself may be among them
 */
export function meanOfRow(
  tables: readonly ResultTable[],
  table: ResultTable,
  row: Row,
  choices: Choices,
): RowMean {
  const values = row.cells.map((cell) => numberOf(cell, choices.dash));
  const isCounted = values.filter((value) => value !== null).length;
  const dashes = row.cells.some((cell) => cell.value === null && cell.missing === 'streg')
    ? choices.dash === 'nul'
      ? ', streg talt som 0'
      : ', streg regnet som ikke indberettet'
    : '';
  const of = counted(isCounted, 'kommune', 'kommuner');
  if (choices.mean === 'simpelt') {
    return {
      kind: 'simpelt',
      value: simpleMean(values),
      counted: isCounted,
      label: `simpelt gennemsnit af ${of}${dashes}`,
    };
  }
  const weights = weightsOf(tables, table, row, choices);
  return {
    kind: 'samlet',
    value: weightedMean(values, weights.values),
    counted: isCounted,
    label: `samlet gennemsnit for ${of}, vægtet med ${weights.by}${dashes}`,
  };
}

function weightsOf(
  tables: readonly ResultTable[],
  table: ResultTable,
  row: Row,
  choices: Choices,
): { readonly values: readonly (number | null)[]; readonly by: string } {
  const known = new Map(personsAndResources(tables).map((each) => [each.municipality, each]));
  const inOrder = (
    valueOf: (of: NonNullable<ReturnType<typeof known.get>>) => number | null,
  ): readonly (number | null)[] =>
    table.municipalities.map((name) => {
      const of = known.get(name);
      return of === undefined ? null : valueOf(of);
    });
  switch (row.section) {
    case 'ressourcefordeling':
    case 'ressourceforbrug':
      return { values: inOrder((of) => of.fte), by: 'årsværk' };
    case 'produktivitet':
    case 'kvalitet': {
      const subject =
        table.subject === 'samlet' &&
        isGroup(row.id) &&
        productivityRow(tables, row.id) !== undefined
          ? row.id
          : table.subject;
      return { values: inOrder((of) => personsOf(subject, of, choices)), by: 'årspersoner' };
    }
    case 'befolkning':
    case 'rammevilkaar':
    case 'forsoergelsestryk':
    case 'andet':
      return { values: inOrder((of) => of.inhabitants), by: 'indbyggere' };
  }
}

const isGroup = (id: string): id is Group => groups.some((group) => group === id);
