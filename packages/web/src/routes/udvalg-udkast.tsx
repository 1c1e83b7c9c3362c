import { recording } from '../committee/recording.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import { DraftKindsView } from '../committee/udkast/kinds-view.tsx';
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
  load: () => Promise.resolve({}),
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
  load: loadDraft,
  view: (model, { words, csrf }) => ({
    title: words.language === 'da' ? model.kind.da : model.kind.en,
    section: 'udvalg',
    wide: true,
    body: <DraftView model={model} csrf={csrf} words={words} />,
  }),
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
