import { isoDay } from '@rettidig/engine';
import type { HistoryLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { type EmployeeNames, dayOf, describe } from './history-text.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';
import { textsOfCase } from './texts.ts';

/** What was recorded in a case and when, newest first. */
export function History({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { history, employees } = page;
  return (
    <section class="panel" aria-labelledby="historik">
      <h2 id="historik">{t.citizen.historyHeading}</h2>
      <p class="quiet small">{t.citizen.historyLead}</p>
      {history.of === 0 ? (
        <p>{t.citizen.noHistory}</p>
      ) : (
        <Lines lines={inOrder(history.lines)} employees={employees} words={words} />
      )}
      {history.of > history.lines.length ? (
        <p class="no-print">
          <a href={wholeAddress(page)}>{textsOfCase(words.language).history.all(history.of)}</a>
        </p>
      ) : null}
    </section>
  );
}

function wholeAddress({ citizen, knownOn }: CitizenPage): string {
  const known = knownOn === null ? '' : `&kendt=${isoDay(knownOn)}`;
  return `/borgere/${citizen.id}?historik=alt${known}#historik`;
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
