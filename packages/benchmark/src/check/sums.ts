import type { Finding } from '../statements/finding.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import {
  columnsOf,
  decimalsIn,
  exactly,
  type Known,
  knownIn,
  rowDifference,
  rowNumber,
  sumOf,
  verdictOn,
} from './known.ts';
import { placeOf } from './place.ts';

/** Rows under a part that have persons of their own, and so are no parts of it: the split by age. */
const ageRow = /\/for-(over|under)-\d+-aarige$/;

export const isAgeRow = ({ id }: Row): boolean => ageRow.test(id);

/** The rows that add up to a row; none where some of those below it are held against persons of their own. */
export function partsOf({ rows }: ResultTable, whole: Row): readonly Row[] {
  const below = rows.filter((row) => row.parent === whole.id && row.level !== 'heraf');
  return below.some(isAgeRow) ? [] : below;
}

/**
 * Every whole against the sum of its parts, and every total that is said again: n parts rounded to h may differ from the
 * whole by (n + 1) × h. A dash is nothing; a column with a blank is passed by.
 */
export function sumFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): readonly Finding[] => {
      const parts = partsOf(table, row);
      if (parts.length > 0) return sumsOf(table, row, parts);
      const first = firstTotal(table, row);
      return first === undefined ? [] : repeatsOf(table, first, row);
    }),
  );
}

function sumsOf(table: ResultTable, whole: Row, parts: readonly Row[]): readonly Finding[] {
  return columnsOf(table).flatMap((column): readonly Finding[] => {
    const printed = knownIn(table, whole, column);
    const numbers = parts.map((part) => knownIn(table, part, column));
    if (printed === null || numbers.some((number) => number === null)) return [];
    const given = numbers.filter((number): number is Known => number !== null);
    const sum = sumOf(given);
    // All of the shares are 100, however few decimals that is printed with.
    const isAll = whole.unit.startsWith('pct') && printed.value === 100;
    const decimals = isAll ? (parts[0]?.decimals ?? null) : decimalsIn(whole, column);
    const verdict = verdictOn(isAll ? exactly(100) : printed, sum, decimals);
    const said = rowNumber(whole, printed.value, decimalsIn(whole, column));
    const right = rowNumber(whole, sum.value, decimals);
    const terms = given.map((number) => rowNumber(whole, number.value, parts[0]?.decimals));
    return [
      {
        verdict,
        check: 'sum-af-dele',
        places: [placeOf(table, whole, column)],
        text:
          verdict === 'bekraeftet'
            ? `${whole.label}, ${column}: ${said} er summen af de ${parts.length} dele.`
            : `${whole.label}, ${column}: der står ${said}, og de ${parts.length} dele giver ${right}${verdict === 'afrunding' ? ', inden for afrundingen' : ''}.`,
        computation: `${terms.join(' + ')} = ${right}`,
      },
    ];
  });
}

/** The total that a later one without parts of its own says again. */
function firstTotal({ rows }: ResultTable, row: Row): Row | undefined {
  if (row.level !== 'total' || row.parent !== null) return undefined;
  const first = rows.find((other) => other.level === 'total' && other.section === row.section);
  return first === row || first?.unit !== row.unit ? undefined : first;
}

function repeatsOf(table: ResultTable, first: Row, again: Row): readonly Finding[] {
  return columnsOf(table).flatMap((column): readonly Finding[] => {
    const one = knownIn(table, first, column);
    const other = knownIn(table, again, column);
    if (one === null || other === null) return [];
    const isSame = one.value === other.value;
    const said = rowNumber(again, other.value);
    return [
      {
        verdict: isSame ? 'bekraeftet' : 'modsagt-af-tabel',
        check: 'gentaget-total',
        places: [placeOf(table, again, column), placeOf(table, first, column)],
        text: isSame
          ? `${again.label}, ${column}: ${said} som i rækken ${first.label}.`
          : `${again.label}, ${column}: der står ${said}, og i rækken ${first.label} ${rowNumber(first, one.value)}.`,
        computation: `${said} − ${rowNumber(first, one.value)} = ${rowDifference(again, other.value - one.value)}`,
      },
    ];
  });
}
