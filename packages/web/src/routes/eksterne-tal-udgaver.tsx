import {
  externalVersions,
  restoreExternalTable,
  StoreError,
  type Tx,
  withdrawExternalTable,
} from '@rettidig/store';
import { textsOfVersions } from '../external/version-texts.ts';
import { ExternalVersionsView } from '../external/versions-view.tsx';
import { leads } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import { z } from 'zod';

const path = '/eksterne-tal/:tabel/udgaver';
const pathOf = (table: string): string => `/eksterne-tal/${table}/udgaver`;

async function versionsPage(
  visit: EmployeeVisit,
  table: string,
  problem: string | null,
): Promise<Page> {
  const versions = await visit.read((tx) => externalVersions(tx, table));
  if (versions.length === 0) throw new NotFoundError();
  const { words, csrf, session } = visit;
  const model = {
    path: pathOf(table),
    versions,
    csrf,
    leads: leads(session.employee),
    problem,
  };
  return {
    title: textsOfVersions(words.language).title,
    wide: true,
    body: <ExternalVersionsView model={model} words={words} />,
  };
}

/** The versions of a table from outside. */
export const eksternTabelUdgaver = page({
  path,
  access: 'medarbejder',
  purpose: null,
  input: { tabel: id },
  load: (visit, { tabel }) => versionsPage(visit, tabel, null),
  view: (shown) => shown,
});

/** Does what a leader asks; a version that somebody else has changed meanwhile is told. */
async function attempt(
  visit: EmployeeVisit,
  table: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Answer> {
  try {
    await visit.read(work);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'ukendt-oplysning') throw error;
    return { kind: 'page', status: 409, page: await versionsPage(visit, table, error.message) };
  }
  return { kind: 'redirect', to: pathOf(table) };
}

/** An earlier version counts again. */
export const brugUdgave = action({
  path,
  access: 'ledelse',
  purpose: null,
  input: { tabel: id, udgave: id },
  act: (visit, { tabel, udgave }) =>
    attempt(visit, tabel, (tx) => restoreExternalTable(tx, udgave)),
});

/** The table is withdrawn: the version that counts, whichever the page is of. */
export const traekTabel = action({
  path: `${path}/traek`,
  access: 'ledelse',
  purpose: null,
  input: { tabel: id, grund: z.string().trim().max(300).default('') },
  act: async (visit, { tabel, grund }): Promise<Answer> => {
    if (grund === '') {
      const { noReason } = textsOfVersions(visit.words.language);
      return { kind: 'page', status: 400, page: await versionsPage(visit, tabel, noReason) };
    }
    const [newest] = await visit.read((tx) => externalVersions(tx, tabel));
    if (newest === undefined) throw new NotFoundError();
    return await attempt(visit, tabel, (tx) =>
      withdrawExternalTable(tx, { id: newest.table.id, reason: grund }),
    );
  },
});
