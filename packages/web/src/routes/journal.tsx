import type { Day } from '@rettidig/engine';
import { journalPart } from '@rettidig/store';
import { worksWithCases } from '../http/access.ts';
import { type JournalPage, JournalView } from '../citizen/journal-page.tsx';
import { loadCase } from '../citizen/load.ts';
import { textsOfCase } from '../citizen/texts.ts';
import { endOfDay } from '../format/instants.ts';
import { id, note, optionalDay } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const terms = {
  path: '/borgere/:borger/journal',
  access: 'medarbejder',
  purpose: 'Borgerens journal',
} as const;

/** The whole journal of a citizen, for reading and print. */
export const journal = page({
  ...terms,
  input: { borger: id, kendt: optionalDay },
  load: (visit, { borger, kendt }) => loadJournal(visit, borger, kendt ?? null, ''),
  view: journalPage,
});

/** The lines of a journal that have some words. What is searched for may be a name, so it stands in no address. */
export const journalSearch = action({
  ...terms,
  input: { borger: id, kendt: optionalDay, ord: note(100) },
  act: async (visit, { borger, kendt, ord }) => ({
    kind: 'page',
    page: journalPage(await loadJournal(visit, borger, kendt ?? null, ord), visit),
  }),
});

async function loadJournal(
  visit: EmployeeVisit,
  borger: string,
  knownOn: Day | null,
  searched: string,
): Promise<JournalPage> {
  const citizen = await loadCase(visit, borger, knownOn);
  const until = knownOn === null ? undefined : endOfDay(knownOn);
  const words = searched.split(/\s+/).filter((word) => word !== '');
  const [found, all] = await visit.read((tx) =>
    Promise.all([
      journalPart(tx, borger, { until, words }),
      journalPart(tx, borger, { until, most: 1 }),
    ]),
  );
  return {
    citizen: { id: citizen.id, name: citizen.name },
    journal: found,
    all: all.of,
    searched,
    knownOn,
    canCorrect: knownOn === null && worksWithCases(visit.session.employee),
    csrf: visit.csrf,
  };
}

function journalPage(model: JournalPage, { words }: EmployeeVisit): Page {
  return {
    title: textsOfCase(words.language).journal.pageTitle(model.citizen.name),
    body: <JournalView page={model} words={words} />,
  };
}
