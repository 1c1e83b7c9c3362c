import { checkTables } from '../../check/index.ts';
import type { Finding, Place } from '../finding.ts';
import type { Grid } from '../grid.ts';
import { type Detector, gridName } from '../material.ts';

/** Places name their table; the reader needs the document it stands in. */
function inDocument(grids: readonly Grid[], { document, line, quote }: Place): Place {
  const grid = grids.find((one) => one.number !== null && gridName(one) === document);
  return grid === undefined
    ? { document, line, quote }
    : { document: grid.document, line, quote: `${document}: ${quote}` };
}

/** What holds is hundreds of cells: told once for each check, with how many. */
function summed(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.check} ${finding.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    if (same.length === 1) return same;
    const how = first.verdict === 'afrunding' ? 'passer inden for afrunding' : 'passer på cifret';
    return [{ ...first, text: `${same.length} tal ${how}; det første: ${first.text}` }];
  });
}

/** Tables of a benchmark against themselves and each other: sums, means, shares, persons, the same figure in two tables. */
export const tableChecks: Detector = {
  check: 'tabeller',
  title: 'Benchmarkens tabeller mod sig selv og hinanden',
  find: ({ tables, grids }) => {
    const all = checkTables(tables).map((finding) => ({
      ...finding,
      places: finding.places.map((place) => inDocument(grids, place)),
    }));
    const holds = ({ verdict }: Finding) => verdict === 'bekraeftet' || verdict === 'afrunding';
    return [...all.filter((one) => !holds(one)), ...summed(all.filter((one) => holds(one)))];
  },
};
