import { publicationsIn } from '@rettidig/store';
import { type PublicationsModel, PublicationsView } from '../committee/publication/list-view.tsx';
import { beginRescan, findRescan, type RescanRun } from '../committee/publication/rescans.ts';
import { textsOfPublication } from '../committee/publication/texts.ts';
import { id } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { waitFor } from '../runs/runs.ts';

const terms = { access: 'sekretariat', purpose: null, path: '/udvalg/udgivelser' } as const;

async function loadPublications(
  { read, csrf }: EmployeeVisit,
  rescan: RescanRun | null,
): Promise<PublicationsModel> {
  return await read(async (tx) => ({
    waiting: await publicationsIn(tx, 'kladde'),
    published: await publicationsIn(tx, 'frigivet'),
    rescan,
    csrf,
  }));
}

/** All papers on their way to the public or there, and how far a look through them is. */
export const udgivelser = page({
  ...terms,
  input: { gennemsyn: id.optional() },
  load: async (visit, { gennemsyn }) => {
    const begun = gennemsyn === undefined ? null : findRescan(visit, gennemsyn);
    if (gennemsyn === undefined || begun === null) return await loadPublications(visit, null);
    await waitFor(begun.run);
    return await loadPublications(visit, findRescan(visit, gennemsyn));
  },
  view: (model, { words }) => ({
    title: textsOfPublication(words.language).all,
    section: 'udvalg',
    body: <PublicationsView model={model} words={words} />,
  }),
});

/** Looks through all that the public reads once more. */
export const gennemseUdgivet = action({
  ...terms,
  path: '/udvalg/udgivelser/gennemse',
  input: {},
  act: async (visit) => {
    const { id: begun, run } = beginRescan(visit);
    await waitFor(run);
    return { kind: 'redirect', to: `/udvalg/udgivelser?gennemsyn=${begun}` };
  },
});
