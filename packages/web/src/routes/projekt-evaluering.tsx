import { addMonths, type Day, openEnd } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import { compareProjects, priceUnits, scaleUp } from '@rettidig/figures';
import { listProjects } from '@rettidig/store';
import { z } from 'zod';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { listInstant } from '../format/instants.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { choice, id, optionalAmount, optionalDay, optionalWhole } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { beforeAfterChart } from '../projects/evaluation/before-after.tsx';
import { textsOfComparison } from '../projects/evaluation/compare-texts.ts';
import {
  comparisonChart,
  type ComparisonModel,
  ComparisonView,
} from '../projects/evaluation/compare-view.tsx';
import {
  evaluationPurpose,
  type EvaluationQuestion,
  loadEvaluation,
  onEverybody,
  projectWithParticipants,
} from '../projects/evaluation/load.ts';
import { evaluationSheet } from '../projects/evaluation/sheet.ts';
import { ScaleView, textsOfScale } from '../projects/evaluation/scale-view.tsx';
import { textsOfEvaluation } from '../projects/evaluation/texts.ts';
import { EvaluationView } from '../projects/evaluation/view.tsx';

const purpose = evaluationPurpose;

/** What an address, or a form, asks of an evaluation. */
export const asked = {
  projekt: id,
  gruppe: z.enum(['alle', 'gennemfoert']).default('alle'),
  pris: z.union([id, z.literal('')]).optional(),
  beloeb: optionalAmount,
  per: choice(priceUnits),
};

export const questionOf = ({
  gruppe,
  pris,
  beloeb,
  per,
}: {
  readonly gruppe: EvaluationQuestion['gruppe'];
  readonly pris?: string | undefined;
  readonly beloeb?: EvaluationQuestion['beloeb'];
  readonly per?: EvaluationQuestion['per'] | undefined;
}): EvaluationQuestion => ({ gruppe, pris, beloeb, per: per ?? 'forloeb' });

export const projektEvaluering = page({
  path: '/projekter/:projekt/evaluering',
  access: 'medarbejder',
  purpose,
  input: asked,
  load: (visit, { projekt, ...question }) => loadEvaluation(visit, projekt, questionOf(question)),
  view: (model, { words }) => ({
    title: textsOfEvaluation(words.language).title(model.project.name),
    wide: true,
    body: <EvaluationView model={model} words={words} />,
  }),
});

/** The table before and after as a file, with its source. */
export const projektEvalueringFil = sheetKinds.map((kind) =>
  action({
    path: `/projekter/:projekt/evaluering.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: `${purpose}, udtræk som fil`,
    input: asked,
    act: async (visit, { projekt, ...question }) => {
      const model = await loadEvaluation(visit, projekt, questionOf(question));
      const sheet = evaluationSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, `evaluering-${projekt}`);
    },
  }),
);

/** The chart before and after as a file. */
export const projektEvalueringFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/projekter/:projekt/evaluering/figur.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose,
    input: asked,
    act: async (visit, { projekt, ...question }) => {
      const { words } = visit;
      const model = await loadEvaluation(visit, projekt, questionOf(question));
      const known = textsOfEvaluation(words.language).asKnown(
        listInstant(model.asOf, words.language),
      );
      const svg = beforeAfterChart(model, known, words);
      return await chartFileAnswer(svg, kind, `evaluering-${projekt}`);
    },
  }),
);

/** The day projects are looked at unless another is asked for: six months after the later of them ended, or today. */
function dayFor(ends: readonly Day[], today: Day): Day {
  const last = Math.max(...ends.filter((end) => end !== openEnd), 0) as Day;
  const later = last === 0 ? today : addMonths(last, 6);
  return later > today ? today : later;
}

const compared = {
  a: z.union([id, z.literal('')]).optional(),
  b: z.union([id, z.literal('')]).optional(),
  dag: optionalDay,
};

async function loadComparison(
  visit: EmployeeVisit,
  { a = '', b = '', dag }: z.infer<z.ZodObject<typeof compared>>,
): Promise<ComparisonModel> {
  const { today } = visit;
  return await onEverybody(visit, async (tx) => {
    const asOf = Temporal.Now.instant().toString();
    const projects = await listProjects(tx);
    const first = a === '' ? null : await projectWithParticipants(tx, a);
    const second = b === '' ? null : await projectWithParticipants(tx, b);
    const chosen = [first, second].flatMap((one) => (one === null ? [] : [one.project.to]));
    const on = dag ?? dayFor(chosen, today);
    const comparison =
      first === null || second === null || on > today
        ? null
        : compareProjects(first.participants, second.participants, { on: today, later: on });
    return {
      projects,
      first: first?.project ?? null,
      second: second?.project ?? null,
      on,
      today,
      comparison,
      asOf,
    };
  });
}

export const projektSammenligning = page({
  path: '/projekter/sammenlign',
  access: 'medarbejder',
  purpose,
  input: compared,
  load: loadComparison,
  view: (model, { words }) => ({
    title: textsOfComparison(words.language).title,
    wide: true,
    body: <ComparisonView model={model} words={words} />,
  }),
});

/** The two projects side by side as a file. */
export const projektSammenligningFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/projekter/sammenlign/figur.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose,
    input: compared,
    act: async (visit, asks) => {
      const svg = comparisonChart(await loadComparison(visit, asks), visit.words);
      if (svg === null) throw new NotFoundError();
      return await chartFileAnswer(svg, kind, 'projekter-sammenlignet');
    },
  }),
);

const most = { least: 0, most: 100_000 };

export const opregning = page({
  path: '/projekter/opregning',
  access: 'medarbejder',
  purpose: null,
  input: {
    spurgt: optionalWhole(most),
    svaret: optionalWhole(most),
    talt: optionalWhole(most),
  },
  load: (visit, { spurgt, svaret, talt }) => {
    const t = textsOfScale(visit.words.language);
    const survey = { asked: spurgt, answered: svaret, counted: talt };
    const isWhole = spurgt !== undefined && svaret !== undefined && talt !== undefined;
    return Promise.resolve({
      survey,
      scaled: isWhole ? scaleUp({ asked: spurgt, answered: svaret, counted: talt }) : null,
      problem: !isWhole
        ? null
        : svaret > spurgt
          ? { field: 'svaret', advice: t.more }
          : svaret === 0
            ? { field: 'svaret', advice: t.nobody }
            : null,
    });
  },
  view: (model, { words }) => ({
    title: textsOfScale(words.language).title,
    body: <ScaleView {...model} words={words} />,
  }),
});
