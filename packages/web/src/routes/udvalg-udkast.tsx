import { recording } from '../committee/recording.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import { DraftKindsView } from '../committee/udkast/kinds-view.tsx';
import { WaitingView } from '../committee/udkast/waiting-view.tsx';
import { draftKindOf } from '../committee/drafts/drafts.ts';
import { readAhead } from '../figures/read-ahead.ts';
import { waitFor } from '../runs/runs.ts';
import { DraftView } from '../committee/udkast/draft-view.tsx';
import { draftFields, loadDraft } from '../committee/udkast/load.ts';
import { makeDraftMatter } from '../committee/udkast/make-matter.ts';
import { textsOfDrafts } from '../committee/udkast/texts.ts';

const terms = { access: 'udvalgsarbejde', purpose: null } as const;

/** The papers that write themselves. */
export const udkast = page({
  ...terms,
  path: '/udvalg/udkast',
  input: {},
  load: ({ ground, session }) => {
    // Nobody waits for it: the drafts are found sooner when one is chosen.
    readAhead(ground, session.municipality);
    return Promise.resolve({});
  },
  view: (_model, { words }) => ({
    title: textsOfDrafts(words.language).title,
    section: 'udvalg',
    body: <DraftKindsView words={words} />,
  }),
});

/** One of them, written of the figures as they are. */
export const udkastAf = page({
  ...terms,
  path: '/udvalg/udkast/:slags',
  input: draftFields,
  load: async (visit, asked) => {
    const kind = draftKindOf(String(asked['slags']));
    if (kind === null) throw new NotFoundError();
    if (kind.ofCitizens === true) {
      const reading = readAhead(visit.ground, visit.session.municipality);
      await waitFor(reading);
      if (reading.state === 'koerer') return { kind, draft: null };
    }
    return { kind, draft: await loadDraft(visit, asked) };
  },
  view: ({ kind, draft }, { words, csrf, here }) => {
    const title = words.language === 'da' ? kind.da : kind.en;
    const body =
      draft === null ? (
        <WaitingView name={title} here={here} words={words} />
      ) : (
        <DraftView model={draft} csrf={csrf} words={words} />
      );
    return { title, section: 'udvalg', wide: true, body };
  },
});

/** It becomes a matter. */
export const udkastTilSag = action({
  ...terms,
  path: '/udvalg/udkast/:slags',
  method: 'POST',
  input: draftFields,
  act: async (visit, asked) => {
    const { kind, body, draft, choices } = await loadDraft(visit, asked);
    if (body === null || typeof draft === 'string') throw new NotFoundError();
    const id = await visit.read((tx) =>
      makeDraftMatter(tx, draft, {
        body: body.id,
        responsible: visit.session.employee.id,
        by: {
          draft: kind.id,
          choices: Object.fromEntries(choices.map(({ name, value }) => [name, value])),
        },
        recording,
      }),
    );
    return { kind: 'redirect', to: `/udvalg/sager/${id}` };
  },
});
