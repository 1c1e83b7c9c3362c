import { choices2013, type Choices } from '../frame/choices.ts';
import { ranking } from '../rank/ranking.ts';
import type { Finding } from '../statements/finding.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable, Subject } from '../table/result-table.ts';
import { listed } from '../wording/number-text.ts';
import { rowNumber } from './known.ts';
import { placeOf } from './place.ts';

/** A place that a text says a municipality has: `den fjerde højeste produktivitet`. */
export interface RankStatement {
  readonly subject: Subject;
  /** Id of the row; of resources, high productivity is few FTE. */
  readonly row: string;
  readonly municipality: string;
  readonly rank: number;
  /** `hoejeste`: counted from the first in the row's order (fewest FTE, most of a quality). */
  readonly end: 'hoejeste' | 'laveste';
}

/**
 * A rank that is said, against the table. With others on the same number any of the places they share is right. A group
 * whose own table is not there is looked for in the table of the whole effort.
 */
export function rankFinding(
  tables: readonly ResultTable[],
  said: RankStatement,
  choices: Pick<Choices, 'dash'> = choices2013,
): Finding {
  const own = tableAbout(tables, said.subject);
  const table = own ?? tableAbout(tables, 'samlet');
  const row = rowOf(table, own === undefined ? said.subject : said.row);
  const words = `nummer ${said.rank} fra den ${said.end === 'hoejeste' ? 'høje' : 'lave'} ende`;
  const standings = table === undefined || row === undefined ? [] : ranking(table, row, choices);
  const found = standings.find((each) => each.municipality === said.municipality);
  if (table === undefined || row === undefined || found === undefined) {
    return {
      verdict: 'kan-ikke-efterproeves',
      check: 'placering',
      places: [],
      text: `${said.municipality} siges at være ${words}, men tabellen haves ikke.`,
      computation: `rækken ${said.row} om ${said.subject} mangler`,
    };
  }
  const fromBelow = found.of - found.rank - found.shared + 2;
  const [first, ahead] =
    said.end === 'hoejeste'
      ? [found.rank, standings.slice(0, found.rank - 1)]
      : [fromBelow, standings.toReversed().slice(0, fromBelow - 1)];
  const isRight = said.rank >= first && said.rank < first + found.shared;
  const value = rowNumber(row, found.value);
  const before = ahead.map((each) => `${each.municipality} ${rowNumber(row, each.value)}`);
  return {
    verdict: isRight ? 'bekraeftet' : 'modsagt-af-tabel',
    check: 'placering',
    places: [placeOf(table, row, said.municipality)],
    text: isRight
      ? `${said.municipality} er ${words} med ${value}.`
      : `${said.municipality} er ikke ${words}, men nummer ${first}, med ${value}.`,
    computation: before.length === 0 ? `ingen foran ${value}` : `foran ${value}: ${listed(before)}`,
  };
}
