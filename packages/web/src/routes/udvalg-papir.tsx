import { z } from 'zod';
import { meetingTitle } from '../committee/meetings/head.tsx';
import { loadPaper } from '../committee/papers/load-paper.ts';
import { paperFile, paperFormats } from '../committee/papers/paper-file.ts';
import { PaperView } from '../committee/papers/paper-view.tsx';
import { textsOfPapers } from '../committee/papers/texts.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';

const terms = { access: 'udvalg', purpose: null } as const;
const fields = {
  moede: id,
  slags: z.enum(['dagsorden', 'referat']).optional(),
  til: z.enum(['medlem', 'offentlig']).default('medlem'),
};

/** The agenda or the minutes of a meeting, to read and to print. */
export const laesPapir = page({
  ...terms,
  path: '/udvalg/moeder/:moede/laes',
  input: fields,
  load: loadPaper,
  view: (model, visit) => {
    const { whole, choice } = model;
    const kind = textsOfPapers(visit.words.language).kinds[choice.kind];
    return {
      title: `${kind}: ${meetingTitle(whole.kept, whole.body.name, visit.words)}`,
      section: 'udvalg',
      body: <PaperView model={model} visit={visit} />,
    };
  },
});

/** The same as files. */
export const papirFiler: readonly Route[] = paperFormats.map((format) =>
  action({
    ...terms,
    path: `/udvalg/moeder/:moede/papir.${format}`,
    method: 'GET',
    input: fields,
    act: async (visit, asked) => {
      const { whole, choice, kinds } = await loadPaper(visit, asked);
      if (kinds.length === 0) throw new NotFoundError();
      return { kind: 'file', ...(await paperFile(whole, choice, format)) };
    },
  }),
);
