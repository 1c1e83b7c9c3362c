import type { HistoryLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { type EmployeeNames, dayOf, describe } from './history-text.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';

const shownAtOnce = 10;

/** What was recorded in a case and when, newest first. */
export function History({
  changes,
  employees,
  words,
}: {
  readonly changes: readonly HistoryLine[];
  readonly employees: EmployeeNames;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const newestFirst = inOrder(changes);
  const first = newestFirst.slice(0, shownAtOnce);
  const rest = newestFirst.slice(shownAtOnce);
  return (
    <section class="panel" aria-labelledby="historik">
      <h2 id="historik">{t.citizen.historyHeading}</h2>
      <p class="quiet small">{t.citizen.historyLead}</p>
      {changes.length === 0 ? (
        <p>{t.citizen.noHistory}</p>
      ) : (
        <Lines lines={first} employees={employees} words={words} />
      )}
      {rest.length > 0 ? (
        <details>
          <summary>{t.citizen.historyShowRest(rest.length)}</summary>
          <Lines lines={rest} employees={employees} words={words} />
        </details>
      ) : null}
    </section>
  );
}

/** Newest first; what was recorded at one moment, as imports do, by the day it is about. */
function inOrder(changes: readonly HistoryLine[]): readonly HistoryLine[] {
  return changes.toSorted((a, b) => compare(b.at, a.at) || compare(dayOf(b), dayOf(a)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function Lines({
  lines,
  employees,
  words,
}: {
  readonly lines: readonly HistoryLine[];
  readonly employees: EmployeeNames;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <table class="cards" aria-labelledby="historik" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.citizen.historyRecorded}</th>
          <th role="columnheader">{t.citizen.historyWhat}</th>
          <th role="columnheader">{t.citizen.historyBy}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <tr role="row">
            <td role="cell" class="nowrap">
              {listInstant(line.at, language)}
            </td>
            <td role="cell">
              {line.action === 'registreret' ? null : (
                <b>{`${t.citizen.historyAction[line.action]}: `}</b>
              )}
              {describe(line, employees, words)}
              {line.reason === null || line.source === 'import' ? null : (
                <span class="booked">{line.reason}</span>
              )}
            </td>
            <td role="cell">{line.by ?? t.citizen.historySource[line.source]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
