import {
  lineKey,
  lineOfRow,
  replayKinds,
  replayRow,
  textOfReform,
  withLine,
} from '@rettidig/economy';
import {
  listReformReplays,
  newId,
  replayCases,
  saveReformReplay,
  withAccess,
} from '@rettidig/store';
import { reformKind } from '../accounts/kinds.ts';
import { recording } from '../accounts/recording.ts';
import { saveAccount } from '../accounts/save.ts';
import { loadStanding } from '../consequences/load.ts';
import { replayFields, replayQuestion } from '../consequences/replay-form.ts';
import { beginRun, findRun, waitFor } from '../runs/runs.ts';
import { textsOfReplay } from '../consequences/replay-texts.ts';
import { ReplayFormView, type ReplayModel, ReplayView } from '../consequences/replay-view.tsx';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const path = `${reformKind.path}/:konto` as const;
const section = 'oekonomi' as const;

/** A replay of the municipality's own cases, asked for. It goes on after the answer, if it takes long. */
export const konsekvensGenafspil = plainForm({
  path: `${path}/genafspil`,
  access: 'ledelse',
  address: { konto: id },
  fields: replayFields,
  labels: ({ language }) => {
    const t = textsOfReplay(language);
    return {
      slags: t.kind,
      foer: t.before,
      efter: t.after,
      udkast: t.draft,
      del: t.part,
      navn: t.name,
      maaneder: t.months,
      'pris-samtale': t.priceOf.samtale,
      'kilde-samtale': t.sourceOf.samtale,
      'pris-tilbud': t.priceOf.tilbud,
      'kilde-tilbud': t.sourceOf.tilbud,
    };
  },
  load: async (visit, { konto }) => ({
    id: newId(),
    standing: await loadStanding(visit, { konto }),
    replays: await visit.read((tx) => listReformReplays(tx, konto)),
    drafts: visit.ground.drafts,
  }),
  initial: () => ({ slags: 'ydelse', del: 'ydelsesdel' }),
  save: async (visit, values, { id: made, standing }) => {
    const { words, ground, today } = visit;
    const { reform, version } = standing;
    if (reform === null) {
      return [{ field: '', text: textsOfReplay(words.language).needAccount }];
    }
    const asked = replayQuestion(values, {
      years: reform.years,
      drafts: ground.drafts,
      today,
      words,
    });
    if ('problems' in asked) return asked.problems;
    const { question } = asked;
    const { municipality, employee } = visit.session;
    // Sums of the whole municipality: also of citizens whom the employee may not see one by one.
    const access = {
      municipality,
      user: employee.id,
      units: 'all',
      protectedPersons: true,
      purpose: `Genafspilning (kun tal og summer): ${replayKinds.label(question.kind, 'da')}`,
    } as const;
    const run = beginRun(ground, { id: made, municipality }, async (progress) => {
      const answer = await withAccess(ground.store, access, (tx) =>
        replayCases(tx, asked, progress),
      );
      const kept = { id: made, account: version.id, question, answer };
      await visit.read((tx) => saveReformReplay(tx, kept, recording));
    });
    await waitFor(run);
    return [];
  },
  done: ({ konto }, { id: made }) => `${reformKind.path}/${konto}/genafspilning/${made}`,
  view: (model, form, { words }) => ({
    title: textsOfReplay(words.language).title,
    section,
    body: <ReplayFormView {...model} form={form} words={words} />,
  }),
});

const fields = { konto: id, genafspilning: id };

async function loadReplay(
  visit: EmployeeVisit,
  { konto, genafspilning }: { readonly konto: string; readonly genafspilning: string },
  problem: string | null,
): Promise<ReplayModel> {
  const standing = await loadStanding(visit, { konto });
  const run = findRun(visit.ground, genafspilning, visit.session.municipality);
  if (run?.state === 'koerer') await waitFor(run);
  const replays = await visit.read((tx) => listReformReplays(tx, konto));
  const replay = replays.find((one) => one.id === genafspilning) ?? null;
  if (replay === null && run === null) throw new NotFoundError();
  return { standing, id: genafspilning, replay, run, csrf: visit.csrf, problem };
}

const replayPage = (model: ReplayModel, words: Words): Page => ({
  title: model.replay?.question.name ?? textsOfReplay(words.language).title,
  section,
  wide: true,
  body: <ReplayView model={model} words={words} />,
});

/** A replay: what came out, or how far it is. */
export const konsekvensGenafspilning = page({
  path: `${path}/genafspilning/:genafspilning`,
  access: 'ledelse',
  purpose: null,
  input: fields,
  load: (visit, asked) => loadReplay(visit, asked, null),
  view: (model, { words }) => replayPage(model, words),
});

/** Puts the row of a replay in its account, in the place of the one with its name. */
export const konsekvensLaegRaekke = action({
  path: `${path}/genafspilning/:genafspilning`,
  access: 'ledelse',
  purpose: null,
  input: fields,
  act: async (visit, asked) => {
    const model = await loadReplay(visit, asked, null);
    const { standing, replay } = model;
    const row = replay === null ? null : replayRow(replay.question, replay.answer);
    if (replay === null || row === null) throw new NotFoundError();
    const { lines, version } = standing;
    const again = (problem: string) => ({
      kind: 'page' as const,
      status: 409,
      page: replayPage({ ...model, problem }, visit.words),
    });
    if (lines.years.length !== replay.question.months.length) {
      return again(textsOfReplay(visit.words.language).otherYears);
    }
    const line = lineOfRow(row);
    const key = lineKey(line);
    const stands = lines.lines.some((one) => lineKey(one) === key);
    const content = textOfReform(withLine(lines, line, stands ? key : null));
    const { id: account, title } = version;
    const saved = { id: account, kind: 'reform', title, content } as const;
    const [problem] = await saveAccount(visit, saved, version.version);
    if (problem !== undefined) return again(problem.text);
    return { kind: 'redirect', to: `${reformKind.path}/${account}?gemt=ja` };
  },
});
