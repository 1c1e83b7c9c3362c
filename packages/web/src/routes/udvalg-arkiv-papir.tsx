import {
  type CommitteeBody,
  findArchive,
  keepArchiveMeeting,
  listBodies,
  listForms,
  meetingOn,
  newId,
  saveArchive,
  saveBody,
  StoreError,
  type Tx,
  withdrawArchiveMeeting,
} from '@rettidig/store';
import { z } from 'zod';
import type { ApproveModel } from '../committee/archive/approve-form.tsx';
import {
  changePaper,
  loadPaper,
  loadPaperModel,
  withMeeting,
} from '../committee/archive/paper-load.ts';
import { type PaperModel, PaperView } from '../committee/archive/paper-view.tsx';
import { recording } from '../committee/archive/recording.ts';
import { textsOfArchive } from '../committee/archive/texts.ts';
import { checked, id, optionalWhole } from '../http/fields.ts';
import { action, type Answer, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const path = '/udvalg/arkiv/:fil';

const paperPage = (model: PaperModel, words: Words): Page => ({
  title: model.file.fileName,
  section: 'udvalg',
  wide: true,
  body: <PaperView model={model} words={words} />,
});

/** An old paper: its text, what was understood of it, and what can be done. */
export const udvalgArkivPapir = page({
  path,
  access: 'sekretariat',
  purpose: null,
  input: { fil: id, sagt: z.enum(['gemt', 'godkendt', 'fortrudt', 'kasseret']).optional() },
  load: (visit, { fil, sagt }) => {
    const said = sagt === undefined ? null : textsOfArchive(visit.words.language)[sagt];
    return loadPaperModel(visit, fil, { said, problem: null });
  },
  view: (model, { words }) => paperPage(model, words),
});

/** Does something with a paper, or shows the paper again with why it cannot be done. */
async function attempt(
  visit: EmployeeVisit,
  fil: string,
  said: string,
  work: (tx: Tx) => Promise<void>,
): Promise<Answer> {
  try {
    await visit.read(work);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const model = await loadPaperModel(visit, fil, { said: null, problem: error.message });
    return { kind: 'page', status: 409, page: paperPage(model, visit.words) };
  }
  return { kind: 'redirect', to: `/udvalg/arkiv/${fil}?sagt=${said}` };
}

const terms = { access: 'sekretariat', purpose: null } as const;
const seenFields = { fil: id, set: id };

/** A doubt that a person has looked at. */
const settle = action({
  ...terms,
  path: `${path}/tvivl`,
  input: { ...seenFields, tvivl: z.coerce.number().int().min(0).max(100_000) },
  act: (visit, { fil, set, tvivl }) =>
    attempt(visit, fil, 'gemt', (tx) =>
      changePaper(tx, { fil, set }, (content) => ({
        content: {
          ...content,
          doubts: content.doubts.map((doubt, n) =>
            n === tvivl ? { ...doubt, settled: true } : doubt,
          ),
        },
      })),
    ),
});

/** A point that is none. */
const removeItem = action({
  ...terms,
  path: `${path}/punkt/:punkt/slet`,
  input: { ...seenFields, punkt: optionalWhole({ least: 1, most: 1000 }) },
  act: (visit, { fil, set, punkt }) =>
    attempt(visit, fil, 'gemt', (tx) =>
      changePaper(tx, { fil, set }, (content) =>
        withMeeting(content, {
          items: content.meeting.items.filter((_, n) => n + 1 !== punkt),
        }),
      ),
    ),
});

const approveFields = {
  ...seenFields,
  udvalg: z.union([z.enum(['', 'ny']), id]).default(''),
  skabelon: z.string().max(100).default('neutral'),
  'set-efter': checked,
  trods: checked,
};

/** Makes a paper a meeting, with its committee where there is none by the name. Everything that is wrong is said at once. */
const approve = action({
  ...terms,
  path: `${path}/godkend`,
  input: approveFields,
  act: async (visit, { fil, set, udvalg, skabelon, 'set-efter': seenDoubts, trods }) => {
    const t = textsOfArchive(visit.words.language);
    const chosen = { body: udvalg, form: skabelon, seenDoubts, despite: trods };
    const work = async (tx: Tx): Promise<Pick<ApproveModel, 'problems' | 'asksDespite'> | null> => {
      const { file } = await loadPaper(tx, fil);
      const bodies = await listBodies(tx);
      const forms = await listForms(tx);
      const { on, body: named } = file.content.meeting;
      const known = bodies.find(({ id: own }) => own === udvalg);
      const isNew = udvalg === 'ny';
      const asksDespite =
        known !== undefined &&
        on !== null &&
        (await meetingOn(tx, { body: known.id, on })) !== null;
      const asksSeen = file.content.doubts.some(({ settled }) => !settled);
      const bodyProblem = isNew
        ? named === null
          ? t.noName
          : bodies.some(({ name }) => name.toLowerCase() === named.toLowerCase())
            ? t.bodyExists
            : null
        : known === undefined
          ? t.chooseBody
          : null;
      const problems = {
        ...(bodyProblem === null ? {} : { udvalg: bodyProblem }),
        ...(isNew && !forms.some((form) => form.id === skabelon) ? { skabelon: t.needsForm } : {}),
        ...(asksSeen && !seenDoubts ? { 'set-efter': t.needsSeen } : {}),
        ...(asksDespite && !trods ? { trods: t.alreadyMeeting } : {}),
      };
      if (Object.keys(problems).length > 0) return { problems, asksDespite };
      const body = known ?? newBody(named ?? '', skabelon);
      if (known === undefined) await saveBody(tx, body, recording);
      await keepArchiveMeeting(tx, file, { body: body.id, seen: set, recording });
      return null;
    };
    const again = async (
      status: number,
      problem: string | null,
      more: Partial<ApproveModel>,
    ): Promise<Answer> => {
      const asked = { said: null, problem, approve: { ...chosen, ...more } };
      const model = await loadPaperModel(visit, fil, asked);
      return { kind: 'page', status, page: paperPage(model, visit.words) };
    };
    try {
      const wrong = await visit.read(work);
      if (wrong !== null) return await again(400, null, wrong);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return await again(409, error.message, {});
    }
    return { kind: 'redirect', to: `/udvalg/arkiv/${fil}?sagt=godkendt` };
  },
});

/** A committee of which nothing is known but its name. */
const newBody = (name: string, form: string): CommitteeBody => ({
  id: newId(),
  name,
  kind: /^(?:kommunalbestyrelse|byråd)/i.test(name)
    ? 'kommunalbestyrelse'
    : /^økonomi/i.test(name)
      ? 'oekonomiudvalg'
      : 'udvalg',
  form,
  competence: '',
  nextBody: null,
  secretary: null,
  agendaWeekdays: 4,
  approvalWeekdays: 5,
  closedOn: null,
});

const stateChange = (
  name: string,
  said: string,
  work: (tx: Tx, paper: { readonly fil: string; readonly set: string }) => Promise<void>,
): Route =>
  action({
    ...terms,
    path: `${path}/${name}`,
    input: seenFields,
    act: (visit, paper) => attempt(visit, paper.fil, said, (tx) => work(tx, paper)),
  });

/** What can be done with a paper. */
export const udvalgArkivHandlinger: readonly Route[] = [
  settle,
  removeItem,
  approve,
  stateChange('kasser', 'kasseret', (tx, paper) =>
    changePaper(tx, paper, () => ({ state: 'kasseret' })),
  ),
  stateChange('fortryd', 'fortrudt', async (tx, { fil, set }) => {
    const { file } = await loadPaper(tx, fil);
    await withdrawArchiveMeeting(tx, file, { seen: set, recording });
  }),
  stateChange('brug', 'gemt', async (tx, { fil, set }) => {
    const file = await findArchive(tx, fil);
    if (file?.state === 'kasseret') {
      await saveArchive(tx, { ...file, state: 'laest' }, { seen: set, recording });
    }
  }),
];
