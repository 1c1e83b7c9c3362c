import { z } from 'zod';
import { meetingTitle } from '../committee/meetings/head.tsx';
import { loadPaper } from '../committee/papers/load-paper.ts';
import { paperFile, paperFormats } from '../committee/papers/paper-file.ts';
import { PaperView } from '../committee/papers/paper-view.tsx';
import { SettingView } from '../committee/papers/setting-view.tsx';
import { beginSetting, findSetting, type Setting } from '../committee/papers/settings.ts';
import { textsOfPapers } from '../committee/papers/texts.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { waitFor } from '../runs/runs.ts';

const terms = { access: 'udvalg', purpose: null } as const;
/** What a paper is asked for with. */
export const paperFields = {
  moede: id,
  slags: z.enum(['dagsorden', 'referat']).optional(),
  til: z.enum(['medlem', 'offentlig']).default('medlem'),
};

/** The agenda or the minutes of a meeting, to read and to print. */
export const laesPapir = page({
  ...terms,
  path: '/udvalg/moeder/:moede/laes',
  input: paperFields,
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

/** The same as files. One that takes long is set meanwhile, and fetched when it is. */
export const papirFiler: readonly Route[] = paperFormats.map((format) =>
  action({
    ...terms,
    path: `/udvalg/moeder/:moede/papir.${format}`,
    method: 'GET',
    input: paperFields,
    act: async (visit, asked) => {
      const { whole, choice, kinds } = await loadPaper(visit, asked);
      if (kinds.length === 0) throw new NotFoundError();
      const id = beginSetting(visit, () => paperFile(whole, choice, format));
      const { run } = settingOr404(visit, id);
      await waitFor(run);
      const { file } = settingOr404(visit, id);
      return file === null
        ? { kind: 'redirect', to: `/udvalg/moeder/${asked.moede}/papir/${id}` }
        : { kind: 'file', ...file };
    },
  }),
);

const setting = { moede: id, saetning: id };

function settingOr404(visit: EmployeeVisit, of: string): Setting {
  const found = findSetting(visit, of);
  if (found === null) throw new NotFoundError();
  return found;
}

/** A paper that is being set. */
export const papirSaettes = page({
  ...terms,
  path: '/udvalg/moeder/:moede/papir/:saetning',
  input: setting,
  load: async (visit, { moede, saetning }) => {
    const { run } = settingOr404(visit, saetning);
    await waitFor(run);
    return { meeting: moede, id: saetning, setting: settingOr404(visit, saetning) };
  },
  view: (model, { words }) => ({
    title: textsOfPapers(words.language).setting,
    section: 'udvalg',
    body: <SettingView {...model} words={words} />,
  }),
});

/** A paper that has been set. */
export const papirSat = action({
  ...terms,
  path: '/udvalg/moeder/:moede/papir/:saetning/hent',
  method: 'GET',
  input: setting,
  act: (visit, { saetning }) => {
    const { file } = settingOr404(visit, saetning);
    if (file === null) throw new NotFoundError();
    return Promise.resolve({ kind: 'file', ...file });
  },
});
