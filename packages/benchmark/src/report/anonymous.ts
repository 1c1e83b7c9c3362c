import type { Finding } from '../statements/finding.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import type { ReportGiven } from './given.ts';

/**
 * The same without the names of others: they are called `Kommune A`, `Kommune B` … in an order of their own, wherever they
 * are named. The numbers are all there, for what is computed from them; which of them are shown is the chapters' to say.
 */
export function anonymised(given: ReportGiven): ReportGiven {
  const { own, tables, before } = given;
  const names = [
    ...new Set(
      [...tables, ...(before ?? [])]
        .flatMap(({ municipalities }) => municipalities)
        .concat(given.expected.map(({ municipality }) => municipality))
        .concat(given.flows.map(({ municipality }) => municipality)),
    ),
  ].filter((name) => name !== own);
  const letters = new Map(
    names
      .toSorted((one, other) => scattered(one) - scattered(other) || (one < other ? -1 : 1))
      .map((name, at) => [name, `Kommune ${letter(at)}`]),
  );
  const named = (name: string): string => letters.get(name) ?? name;
  // The longest first, so that no name is taken for a part of another.
  const longest = names.toSorted((one, other) => other.length - one.length);
  const text = (words: string): string =>
    longest.reduce((said, name) => said.replaceAll(name, named(name)), words);
  return {
    ...given,
    tables: tables.map((table) => anonymousTable(table, named, own)),
    before: before?.map((table) => anonymousTable(table, named, own)) ?? null,
    comments: given.comments.map((comment) => ({ ...comment, text: text(comment.text) })),
    findings: given.findings.map((finding): Finding => ({
      ...finding,
      text: text(finding.text),
      computation: text(finding.computation),
      places: finding.places.map((place) => ({ ...place, quote: text(place.quote) })),
    })),
    questions: given.questions
      .filter(({ municipality }) => municipality === null || municipality === own)
      .map((question) => ({ ...question, text: text(question.text) })),
    expected: given.expected.map((row) => ({ ...row, municipality: named(row.municipality) })),
    flows: given.flows.filter(({ municipality }) => municipality === own),
  };
}

/** `A` … `Z`, `AA` …. */
function letter(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** A number that follows from the name and tells nothing of it: neither alphabet nor size nor the order of columns. */
function scattered(name: string): number {
  let hash = 2_166_136_261;
  for (const character of name.normalize('NFC'))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash;
}

/** A table with its columns renamed and in the order of their new names, the own one first. */
function anonymousTable(
  table: ResultTable,
  named: (name: string) => string,
  own: string | null,
): ResultTable {
  const order = table.municipalities
    .map((name, at) => ({ name: named(name), at, own: name === own }))
    .toSorted(
      (one, other) =>
        Number(other.own) - Number(one.own) ||
        one.name.length - other.name.length ||
        (one.name < other.name ? -1 : 1),
    );
  return {
    ...table,
    municipalities: order.map(({ name }) => name),
    rows: table.rows.map((row): Row => ({
      ...row,
      cells: order.flatMap(({ at }) => row.cells[at] ?? []),
    })),
  };
}
