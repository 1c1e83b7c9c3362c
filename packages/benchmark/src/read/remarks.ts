import { type NearNames, nearNames } from '../frame/near-names.ts';
import type { Remark } from '../input/submission.ts';
import type { ResultTable } from '../table/result-table.ts';

export const fault = (
  at: string | null,
  text: string,
  municipality: string | null = null,
): Remark => ({
  kind: 'fejl',
  municipality,
  at,
  text,
});

/** Asks about every name that may be another municipality of the tables, or a slip for one. Nothing is merged. */
export function questionsOfNames(tables: readonly ResultTable[]): readonly Remark[] {
  const names = [...new Set(tables.flatMap((table) => table.municipalities))];
  return nearNames(names).map(({ wrong, right }): Remark => {
    const where = tables.filter((table) => table.municipalities.includes(wrong));
    return {
      kind: 'spoergsmaal',
      municipality: wrong,
      at: where.map((table) => `tabel ${table.id}`).join(', '),
      text: `Er “${wrong}” den samme kommune som “${right}”? Bekræft det, eller ret navnet; de er ikke lagt sammen.`,
    };
  });
}

/** The tables with names that were confirmed to be wrong put right. Throws when a table then has a municipality twice. */
export function withNames(
  tables: readonly ResultTable[],
  confirmed: readonly NearNames[],
): readonly ResultTable[] {
  const right = new Map(confirmed.map((pair) => [pair.wrong, pair.right]));
  return tables.map((table) => {
    const municipalities = table.municipalities.map((name) => right.get(name) ?? name);
    if (new Set(municipalities).size < municipalities.length) {
      throw new Error(
        `Tabel ${table.id} har begge navne som kolonner og kan ikke få dem lagt sammen`,
      );
    }
    return { ...table, municipalities };
  });
}
