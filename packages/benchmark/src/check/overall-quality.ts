import { groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Finding } from '../statements/finding.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { asPrinted, exact, listed, numberText } from '../wording/number-text.ts';
import { type Figures, figuresOf, findingAbout } from './figures.ts';
import { type Known, over, rowNumber, sumOf, times, verdictOn } from './known.ts';
import { documentOf } from './place.ts';

/** Indicators that all groups have, and that a mean of the groups can be made of. */
const indicators = ['aktiveringsgrad', 'job-og-uddannelsesrater', 'samtaleintensitet'] as const;

/** The overall measure against the mean of the groups' own, weighted by benefit pressure. */
export function overallQualityFindings(tables: readonly ResultTable[]): readonly Finding[] {
  const whole = tableAbout(tables, 'samlet');
  if (whole === undefined) return [];
  return indicators.flatMap((id): readonly Finding[] => {
    const row = rowOf(whole, id);
    if (row === undefined) return [];
    const missing = jobcentreGroups.filter(
      (group) => rowOf(tableAbout(tables, group), id) === undefined,
    );
    if (missing.length > 0) {
      return [
        {
          verdict: 'kan-ikke-efterproeves',
          check: 'samlet-kvalitet',
          places: [{ document: documentOf(whole), line: row.line ?? 1, quote: row.label }],
          text: `${row.label} for alle kan ikke holdes op mod målgrupperne: tabellen mangler for ${listed(missing.map((group) => groupLabels[group]))}.`,
          computation: `sum af forsørgelsestryk × målgruppens tal / sum af forsørgelsestryk: ${jobcentreGroups.length - missing.length} af ${jobcentreGroups.length} målgrupper haves`,
        },
      ];
    }
    return figuresOf(tables.map(asSent)).flatMap((figures) => qualityFinding(figures, id));
  });
}

/** Computed tables are exact; their quality is not computed but sent, and rounded by those who sent it. */
function asSent(table: ResultTable): ResultTable {
  const rows = table.rows.map((row) =>
    row.section === 'kvalitet' && row.decimals === null
      ? { ...row, decimals: decimalsSent(row) }
      : row,
  );
  return { ...table, rows };
}

/** The fewest decimals that all numbers of a row can be written with; null where three are too few. */
function decimalsSent({ cells }: Row): number | null {
  return (
    [0, 1, 2, 3].find((decimals) =>
      cells.every(({ value }) => value === null || exact(asPrinted(value, decimals) - value) === 0),
    ) ?? null
  );
}

function qualityFinding(figures: Figures, id: string): readonly Finding[] {
  const printed = figures.of('samlet', id);
  const parts = jobcentreGroups.map((group) => {
    const own = figures.of(group, id);
    const weight = figures.key(`forsoergelsestryk/${group}`);
    return own === null || weight === null ? null : { own, weight };
  });
  const there = parts.filter((part) => part !== null);
  if (printed === null || there.length < parts.length) return [];
  const mean = weighted(there);
  if (mean === null) return [];
  const verdict = verdictOn(printed, mean, printed.row.decimals);
  const digits = (printed.row.decimals ?? 1) + 1;
  return [
    findingAbout(figures, [printed], {
      verdict,
      check: 'samlet-kvalitet',
      text: `${printed.row.label}, ${figures.municipality}: der står ${rowNumber(printed.row, printed.value)}, og målgrupperne vægtet med forsørgelsestryk giver ${rowNumber(printed.row, mean.value, digits)}${verdict === 'modsagt-af-tabel' ? '; det er vægtet på en anden måde, som ikke er oplyst' : ''}.`,
      computation: `${there.map(({ own, weight }) => `${numberText(weight.value, 1)} × ${numberText(own.value, own.row.decimals ?? 1)}`).join(' + ')}, delt med ${numberText(sumOf(there.map((part) => part.weight)).value, 1)} = ${numberText(mean.value, digits)}`,
    }),
  ];
}

/** The weighted mean, and its least and most: each weight may move too, and so may the mean within the spread of the parts. */
function weighted(parts: readonly { readonly own: Known; readonly weight: Known }[]): Known | null {
  const value = over(
    sumOf(parts.map(({ own, weight }) => times(own, weight))),
    sumOf(parts.map(({ weight }) => weight)),
  )?.value;
  if (value === undefined) return null;
  const extreme = (side: 'low' | 'high'): number => {
    // Weights move towards the parts that pull the mean to that side.
    const pulls = parts.map(({ own, weight }) => {
      const number = own[side];
      const isPulling = side === 'high' ? number > value : number < value;
      return { number, weight: isPulling ? weight.high : Math.max(0, weight.low) };
    });
    const all = pulls.reduce((sum, each) => sum + each.weight, 0);
    return pulls.reduce((sum, each) => sum + each.number * each.weight, 0) / all;
  };
  return { value, low: extreme('low'), high: extreme('high') };
}
