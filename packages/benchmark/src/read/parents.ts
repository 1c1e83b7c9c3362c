import type { DraftTable } from './draft.ts';

/**
 * What each row is a part of, by the order of the rows in their section. A total that stands first has the rows after it; a
 * total that stands last has those before it, and the totals before it that stand under none. A total said again at the end
 * has none. In the table of the whole effort the areas are no parts: each is held against persons of its own.
 * @param ids one for each row
 */
export function parentsOf(
  { subject, rows }: Pick<DraftTable, 'subject' | 'rows'>,
  ids: readonly string[],
): readonly (string | null)[] {
  const parents: (string | null)[] = rows.map(() => null);
  const sections = new Map<string, Section>();
  rows.forEach((row, place) => {
    const section = sections.get(row.section) ?? { first: null, last: null, waiting: [] };
    sections.set(row.section, section);
    const id = ids[place] ?? '';
    switch (row.level) {
      case 'total':
        if (section.first === null && section.waiting.length > 0) {
          for (const part of section.waiting) parents[part] = id;
          section.waiting = [place];
        } else section.first ??= id;
        section.last = id;
        break;
      case 'hoved':
        if (subject === 'samlet') break;
        parents[place] = section.first;
        if (section.first === null) section.waiting.push(place);
        break;
      case 'heraf':
        parents[place] = section.first ?? section.last;
        break;
      case 'under':
        parents[place] = ids[rowAbove(rows, place)] ?? null;
        break;
      case 'indikator':
        break;
    }
  });
  return parents;
}

interface Section {
  /** A total that stands before its parts. */
  first: string | null;
  last: string | null;
  /** Rows whose total is yet to come. */
  waiting: number[];
}

/** The last row above that carries the label a row stands under. */
function rowAbove(rows: DraftTable['rows'], place: number): number {
  const { under, section } = rows[place] ?? {};
  return rows.findLastIndex(
    (row, at) =>
      at < place && row.section === section && row.level !== 'under' && row.label === under,
  );
}
