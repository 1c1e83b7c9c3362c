import { groups } from '../frame/group.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { asPrinted } from '../wording/number-text.ts';
import { decimalsIn, knownIn, rowDifference, rowNumber } from './known.ts';
import { documentOf, placeOf, sharedColumns } from './place.ts';

/** What a row tells of, the same for rows of two tables that tell of the same; null where no other table can. */
function figureOf({ subject }: ResultTable, row: Row): string | null {
  if (row.section === 'produktivitet' && subject === 'samlet') {
    if (groups.some((group) => group === row.id) || row.id === 'administration') return row.id;
    if (row.id === 'heraf-ledelse') return 'ledelse';
    return row.id === 'heraf-virksomhedsindsats' ? 'virksomhedsindsats' : null;
  }
  if (row.section === 'produktivitet') return row.id === 'produktivitet' ? subject : null;
  if (row.section === 'ressourcefordeling') return row.id;
  const ofAll =
    subject === 'samlet' ||
    subject === 'virksomhedsindsats' ||
    // Of those with sygedagpenge alone there are such.
    (subject === 'sygedagpenge' && row.id === 'delvise-raskmeldinger');
  return row.section === 'kvalitet' && ofAll ? `kvalitet/${row.id}` : null;
}

/** The same figure printed in two tables: each cell, and the mean. The coarser of two roundings counts. */
export function sameFigureFindings(tables: readonly ResultTable[]): readonly Finding[] {
  const seen = new Map<string, { readonly table: ResultTable; readonly row: Row }[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const figure = figureOf(table, row);
      if (figure === null) continue;
      const others = seen.get(figure) ?? [];
      seen.set(figure, [...others, { table, row }]);
    }
  }
  return [...seen.values()].flatMap((same) =>
    same.flatMap((one, at) => same.slice(at + 1).flatMap((other) => compared(one, other))),
  );
}

interface Printed {
  readonly table: ResultTable;
  readonly row: Row;
}

function compared(one: Printed, other: Printed): readonly Finding[] {
  return sharedColumns(one.table, other.table).flatMap((column): readonly Finding[] => {
    const [a, b] = [knownIn(one.table, one.row, column), knownIn(other.table, other.row, column)];
    if (a === null || b === null) return [];
    const decimals = Math.min(
      ...[one.row, other.row].map((row) => decimalsIn(row, column) ?? Number.POSITIVE_INFINITY),
    );
    const isSame = Number.isFinite(decimals)
      ? asPrinted(a.value, decimals) === asPrinted(b.value, decimals)
      : a.value === b.value;
    const texts = [rowNumber(one.row, a.value), rowNumber(other.row, b.value)];
    return [
      {
        verdict: isSame ? 'bekraeftet' : 'modsagt-af-tabel',
        check: 'samme-tal-to-tabeller',
        places: [placeOf(one.table, one.row, column), placeOf(other.table, other.row, column)],
        text: isSame
          ? `${one.row.label}, ${column}: det samme i ${documentOf(one.table)} og ${documentOf(other.table)}.`
          : `${one.row.label}, ${column}: ${texts[0]} i ${documentOf(one.table)}, men ${texts[1]} i ${documentOf(other.table)} (${other.row.label}).`,
        computation: `${texts[1]} − ${texts[0]} = ${rowDifference(one.row, b.value - a.value)}`,
      },
    ];
  });
}
