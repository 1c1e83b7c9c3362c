import { deriveDuties } from '@rettidig/casework';
import {
  decisionsOf,
  historyOf,
  journalPart,
  listEmployees,
  loadRecords,
  wholeLetters,
} from '@rettidig/store';
import { loadCase } from '../citizen/load.ts';
import { textsOfPrint } from '../citizen/print-texts.ts';
import { PrintView } from '../citizen/print-view.tsx';
import type { WholeCase } from '../citizen/print.ts';
import { caseLines } from '../duties/lines.ts';
import { endOfDay } from '../format/instants.ts';
import { id, optionalDay } from '../http/fields.ts';
import { page } from '../http/route.ts';

/** The whole case on one page: for print, and for a citizen who asks to see it. */
export const udskrift = page({
  path: '/borgere/:borger/udskrift',
  access: 'medarbejder',
  purpose: 'Udskrift af borgerens sag',
  input: { borger: id, kendt: optionalDay },
  load: async (visit, { borger, kendt }): Promise<WholeCase> => {
    const knownOn = kendt ?? null;
    const citizen = await loadCase(visit, borger, knownOn);
    const until = knownOn === null ? undefined : endOfDay(knownOn);
    const [records, decisions, journal, letters, history, employees] = await visit.read((tx) =>
      Promise.all([
        loadRecords(tx, borger, until),
        decisionsOf(tx, borger, until),
        journalPart(tx, borger, { until }),
        wholeLetters(tx, borger, until),
        historyOf(tx, borger, { until }),
        listEmployees(tx),
      ]),
    );
    const today = knownOn ?? visit.today;
    return {
      citizen,
      records,
      duties: caseLines(citizen, deriveDuties(citizen.caseFile, today), today),
      decisions,
      journal,
      letters,
      history,
      employees: new Map(employees.map(({ id: employee, name }) => [employee, name])),
      today,
      knownOn,
    };
  },
  view: (whole, { words }) => ({
    title: textsOfPrint(words.language).title(whole.citizen.name),
    body: <PrintView whole={whole} words={words} />,
  }),
});
