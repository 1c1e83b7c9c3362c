import type { Choices } from '../frame/choices.ts';
import { tableSubjects } from '../frame/tables.ts';
import { undivided } from '../frame/tasks.ts';
import type { Submission } from '../input/submission.ts';
import { titleOf } from '../read/title.ts';
import type { Cell, ResultTable, Row, Subject } from '../table/result-table.ts';
import { effortRows } from './effort-tables.ts';
import type { Terms } from './persons.ts';
import { cellOf } from './quotient.ts';
import { keyFigureRows, resourceRows } from './resource-tables.ts';
import type { RowDefinition } from './row-definition.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** How the rows of each table are made. */
export function rowDefinitions(subject: Subject): readonly RowDefinition[] {
  switch (subject) {
    case 'ressourceforbrug':
      return resourceRows;
    case 'noegletal':
      return keyFigureRows;
    default:
      return effortRows[subject];
  }
}

/** What the figures of a round are computed under: the choices, and the groups that anybody sent. */
export function termsOf(submissions: readonly Submission[], choices: Choices): Terms {
  const groups = new Set(submissions.flatMap(({ persons }) => persons.map(({ group }) => group)));
  return { choices, groups };
}

/**
 * The tables of a benchmark, numbers exact: full-time years per 1,000 full-year persons, distributions in percent, quality
 * as sent. A dash: nobody registered time; a blank: what is needed was not sent. Sub tasks and indicators that nobody in the
 * round has are left out, and so are groups without any figure.
 * @throws Error where a municipality is there twice, or time stands on a task that the catalogue does not have
 */
export function compute(
  submissions: readonly Submission[],
  choices: Choices,
): readonly ResultTable[] {
  const municipalities = submissions.map(({ municipality }) => municipality);
  const twice = municipalities.find((name, place) => municipalities.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`${twice} is in the round twice`);
  const sheets = submissions.map(sheetOf);
  const terms = termsOf(submissions, choices);
  return Object.entries(tableSubjects).flatMap(([id, subject]) => {
    const rows = rowDefinitions(subject).flatMap((definition) => rowOf(definition, sheets, terms));
    if (!rows.some(({ cells }) => cells.some(({ value }) => value !== null))) return [];
    const hasQuality = rows.some(({ section }) => section === 'kvalitet');
    return [{ id, title: titleOf(subject, hasQuality), subject, municipalities, rows }];
  });
}

function rowOf(
  { quotient, ...head }: RowDefinition,
  sheets: readonly Sheet[],
  terms: Terms,
): readonly Row[] {
  const cells: readonly Cell[] = sheets.map((sheet) => cellOf(quotient(sheet, terms)));
  const isOptional = head.level === 'indikator' || head.id.endsWith(undivided);
  return isOptional && cells.every(({ value }) => value === null)
    ? []
    : [{ ...head, decimals: null, cells, printedMean: null }];
}
