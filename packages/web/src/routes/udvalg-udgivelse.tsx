import { publicFileReader } from '@rettidig/documents/extract';
import {
  discardPublication,
  preparePublication,
  type PassedFinding,
  publicationsIn,
  releasePublication,
  StoreError,
  withdrawPublication,
} from '@rettidig/store';
import { z } from 'zod';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../charts/block-chart-file.ts';
import { distinct, FindingsTable } from '../committee/publication/findings-view.tsx';
import {
  findingKey,
  loadRelease,
  loadWaiting,
  mayPublish,
  paperKinds,
  type ScannedNow,
  scanNow,
} from '../committee/publication/load.ts';
import {
  type PrepareModel,
  PrepareView,
  type Reasons,
} from '../committee/publication/prepare-view.tsx';
import { mayUse } from '../http/access.ts';
import { type ReleaseSaid, ReleaseView } from '../committee/publication/release-view.tsx';
import { textsOfPublication } from '../committee/publication/texts.ts';
import { textDay } from '../format/days.ts';
import { id, note } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { gennemseUdgivet, udgivelser } from './udvalg-udgivelser.tsx';

const terms = { access: 'sekretariat', purpose: null } as const;
const section = 'udvalg' as const;
const path = '/udvalg/moeder/:moede/udgivelse';
const papir = z.enum(paperKinds);
const recording = { by: null, source: 'sagsbehandling' } as const;
const said = z.enum(['klar', 'frigivet', 'trukket', 'fortrudt']).optional();

async function releasePage(visit: EmployeeVisit, meeting: string, now: ReleaseSaid): Promise<Page> {
  const { words, session } = visit;
  const model = await loadRelease(visit, meeting);
  return {
    title: textsOfPublication(words.language).title,
    section,
    body: (
      <ReleaseView
        model={model}
        now={now}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
    ),
  };
}

/** Where the papers of a meeting stand on their way to the public. */
export const udgivelse = page({
  ...terms,
  path,
  input: { moede: id, sagt: said },
  load: (visit, { moede, sagt }) => releasePage(visit, moede, { said: sagt }),
  view: (made) => made,
});

const preparePage = (model: PrepareModel, words: Words): Page => {
  const t = textsOfPublication(words.language);
  return {
    title: t.reviewTitle(t.papers[model.scanned.kind]),
    section,
    wide: true,
    body: <PrepareView model={model} words={words} />,
  };
};

async function scanOr404(
  visit: EmployeeVisit,
  { moede, papir: kind }: { readonly moede: string; readonly papir: ScannedNow['kind'] },
): Promise<ScannedNow> {
  const scanned = await scanNow(visit, moede, kind);
  if (!mayPublish(scanned.whole, kind)) throw new NotFoundError();
  return scanned;
}

const lines = z
  .union([
    z.array(z.string().max(400)),
    z
      .string()
      .max(400)
      .transform((one) => [one]),
  ])
  .default([]);

/** Looks through a paper as it would be published now. */
export const gennemse = page({
  ...terms,
  path: `${path}/:papir`,
  input: { moede: id, papir },
  load: async (visit, input): Promise<PrepareModel> => {
    const scanned = await scanOr404(visit, input);
    const before = await visit.read(async (tx) =>
      (await publicationsIn(tx, 'frigivet')).find(
        ({ meeting, kind }) => meeting === input.moede && kind === input.papir,
      ),
    );
    const own = new Map(
      (before?.findings ?? []).map((finding) => [findingKey(finding), finding.reason]),
    );
    return { scanned, reasons: { own, all: '' }, lacking: null, csrf: visit.csrf };
  },
  view: (model, { words }) => preparePage(model, words),
});

/** Makes a paper ready for the second person, when nothing stops it and everything else has a reason. */
export const goerKlar = action({
  ...terms,
  path: `${path}/:papir`,
  largeBody: true,
  input: { moede: id, papir, fund: lines, grund: lines, faelles: note(300) },
  act: async (visit, { fund, grund, faelles, ...input }): Promise<Answer> => {
    const scanned = await scanOr404(visit, input);
    const own = new Map(fund.map((key, at) => [key, (grund[at] ?? '').trim()]));
    const reasons: Reasons = { own, all: faelles };
    const findings = distinct(scanned.findings);
    const passed = findings.map((finding): PassedFinding => ({
      ...finding,
      reason: own.get(findingKey(finding)) || faelles,
    }));
    const lacking = passed.filter(({ stops, reason }) => !stops && reason === '').length;
    if (lacking > 0 || findings.some(({ stops }) => stops)) {
      const model = { scanned, reasons, lacking, csrf: visit.csrf };
      return { kind: 'page', status: 400, page: preparePage(model, visit.words) };
    }
    const { whole, kind, content, words } = scanned;
    await visit.read((tx) =>
      preparePublication(
        tx,
        {
          meeting: whole.kept.id,
          body: whole.body.id,
          kind,
          heldOn: whole.kept.on,
          bodyName: whole.body.name,
          content,
          words,
          findings: passed,
        },
        { reader: publicFileReader, recording },
      ),
    );
    return { kind: 'redirect', to: `/udvalg/moeder/${input.moede}/udgivelse?sagt=klar` };
  },
});

/** The paper that waits, as the public would read it, with what was let pass. */
export const laesKladde = page({
  ...terms,
  path: `${path}/:papir/laes`,
  input: { moede: id, papir },
  load: (visit, input) => loadWaiting(visit, input.moede, input.papir),
  view: ({ paper, findings, whole, kind }, { words }) => {
    const t = textsOfPublication(words.language);
    return {
      title: t.readTitle(t.papers[kind]),
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={`/udvalg/moeder/${whole.kept.id}/udgivelse`}>{t.backHere}</a>
            </p>
            <h1>{t.readTitle(t.papers[kind])}</h1>
            <p lang="da">{`${whole.body.name}, ${textDay(whole.kept.on, 'da')}`}</p>
          </div>
          {findings.length === 0 ? null : (
            <section class="panel">
              <h2 id="passeret">{t.passed}</h2>
              <FindingsTable
                findings={findings}
                caption={t.passed}
                words={words}
                last={{
                  head: t.stepReason,
                  cell: (finding) =>
                    findings.find((one) => findingKey(one) === findingKey(finding))?.reason ?? '',
                }}
              />
            </section>
          )}
          <section class="panel" aria-labelledby="papiret">
            <h2 id="papiret" lang="da">
              {paper.title}
            </h2>
            <BlocksView
              blocks={paper.blocks}
              chartFiles={blockChartFiles(`/udvalg/moeder/${whole.kept.id}/udgivelse/${kind}`)}
              words={words}
            />
          </section>
        </div>
      ),
    };
  },
});

/** Gives the paper that waits to the public, if it is still what would be published, and nothing stops it. */
export const frigiv = action({
  ...terms,
  path: `${path}/:papir/frigiv`,
  input: { moede: id, papir, kladde: id },
  act: async (visit, { moede, papir: kind, kladde }): Promise<Answer> => {
    const refuse = async (refused: NonNullable<ReleaseSaid['refused']>): Promise<Answer> => ({
      kind: 'page',
      status: 409,
      page: await releasePage(visit, moede, { refused }),
    });
    const { changed, publications, user } = await loadRelease(visit, moede);
    const waiting = publications.find((one) => one.id === kladde && one.kind === kind);
    if (waiting?.preparedBy === user) return await refuse('own');
    if (waiting === undefined || changed.includes(kind)) return await refuse('changed');
    const passed = new Set(waiting.findings.map(findingKey));
    const { findings } = await scanOr404(visit, { moede, papir: kind });
    if (findings.some((finding) => finding.stops || !passed.has(findingKey(finding)))) {
      return await refuse('stops');
    }
    try {
      await visit.read((tx) =>
        releasePublication(tx, { meeting: moede, kind, id: kladde }, recording),
      );
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return await refuse(error.code === 'to-personer' ? 'own' : 'changed');
    }
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}/udgivelse?sagt=frigivet` };
  },
});

/** Throws away what waits. */
export const fortrydKladde = action({
  ...terms,
  path: `${path}/:papir/fortryd`,
  input: { moede: id, papir },
  act: async ({ read }, { moede, papir: kind }) => {
    await read((tx) => discardPublication(tx, { meeting: moede, kind }, recording));
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}/udgivelse?sagt=fortrudt` };
  },
});

/** Takes a paper back from the public. */
export const traek = action({
  ...terms,
  path: `${path}/:papir/traek`,
  input: { moede: id, papir, hvorfor: note(1000) },
  act: async (visit, { moede, papir: kind, hvorfor: reason }): Promise<Answer> => {
    if (reason === '') {
      const made = await releasePage(visit, moede, { withdrawing: kind });
      return { kind: 'page', status: 400, page: made };
    }
    await visit.read((tx) => withdrawPublication(tx, { meeting: moede, kind, reason }, recording));
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}/udgivelse?sagt=trukket` };
  },
});

/** The routes of publishing. */
export const udgivelserRuter = [
  udgivelser,
  gennemseUdgivet,
  udgivelse,
  gennemse,
  goerKlar,
  laesKladde,
  frigiv,
  fortrydKladde,
  traek,
];
