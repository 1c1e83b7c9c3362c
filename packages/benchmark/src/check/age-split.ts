import { groups } from '../frame/group.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { personsAndResources } from '../persons/persons.ts';
import { numberText } from '../wording/number-text.ts';
import { type Known, knownIn, minus, rowNumber, sumOf } from './known.ts';
import { placeOf } from './place.ts';
import { isAgeRow } from './sums.ts';

/**
 * Casework split by age: what is left when the other sub tasks are taken off is a weighted mean of the ages' own unit costs,
 * and so lies between them. Where it does not, the ages may be held against all persons, and the whole against those that are
 * not at other providers: scaled by that, it is tried again.
 */
export function ageSplitFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((whole): readonly Finding[] => {
      const below = table.rows.filter((row) => row.parent === whole.id && row.level === 'under');
      const ages = below.filter(isAgeRow);
      if (ages.length < 2) return [];
      const others = below.filter((row) => !isAgeRow(row));
      return table.municipalities.flatMap((municipality) =>
        splitFinding(tables, { table, whole, ages, others }, municipality),
      );
    }),
  );
}

interface Split {
  readonly table: ResultTable;
  readonly whole: Row;
  readonly ages: readonly Row[];
  readonly others: readonly Row[];
}

function splitFinding(
  tables: readonly ResultTable[],
  { table, whole, ages, others }: Split,
  municipality: string,
): readonly Finding[] {
  const numberOf = (row: Row): Known | null => knownIn(table, row, municipality);
  const all = numberOf(whole);
  const byAge = ages.map(numberOf).filter((number) => number !== null);
  const taken = others.map(numberOf).filter((number) => number !== null);
  if (all === null || byAge.length < ages.length || taken.length < others.length) return [];
  const rest = minus(all, sumOf(taken));
  const low = Math.min(...byAge.map((number) => number.low));
  const high = Math.max(...byAge.map((number) => number.high));
  const fits = (number: Known): boolean => number.high >= low - 1e-9 && number.low <= high + 1e-9;
  const isInside = fits(rest);
  const scale = isInside ? null : netShareOf(tables, table, municipality);
  const gross = scale === null ? null : rest.value * scale;
  const isGross = gross !== null && gross >= low - 0.05 && gross <= high + 0.05;
  const left = rowNumber(whole, rest.value);
  const range = `${ages.map((row) => rowNumber(row, numberOf(row)?.value ?? 0)).join(' og ')}`;
  return [
    {
      verdict: isInside ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'aldersopdeling',
      places: [whole, ...ages].map((row) => placeOf(table, row, municipality)),
      text: isInside
        ? `${whole.label}, ${municipality}: ${left} ligger mellem aldersgruppernes ${range}.`
        : `${whole.label}, ${municipality}: ${left} uden de øvrige delopgaver ligger ikke mellem aldersgruppernes ${range}.${isGross ? ' Aldersgrupperne er holdt op mod alle personer, resten mod dem der ikke er hos anden aktør; regnet om passer det.' : ''}`,
      computation: `${rowNumber(whole, all.value)}${taken.map((number) => ` − ${rowNumber(whole, number.value)}`).join('')} = ${left}${gross === null ? '' : `; × ${numberText(scale ?? 0, 3)} = ${numberText(gross, 1)}`}`,
    },
  ];
}

/** Persons that a group is held against, as a share of all of them: 1 where none are at other providers. */
function netShareOf(
  tables: readonly ResultTable[],
  { subject }: ResultTable,
  municipality: string,
): number | null {
  const group = groups.find((each) => each === subject);
  const of = personsAndResources(tables).find((each) => each.municipality === municipality);
  if (group === undefined || of === undefined) return null;
  const [net, gross] = [of.implied[group], of.gross[group]];
  return net === undefined || gross === undefined || gross === 0 ? null : net / gross;
}
