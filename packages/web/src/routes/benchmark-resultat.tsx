import type { Block } from '@rettidig/benchmark/report';
import { explainCell, tableSubjects } from '@rettidig/benchmark';
import { z } from 'zod';
import { blocksOf, chapterOfTable } from '../benchmark/chapters.ts';
import { ExplainView } from '../benchmark/explain-view.tsx';
import { loadResults, resultFields } from '../benchmark/result-load.ts';
import { textsOfResults } from '../benchmark/result-texts.ts';
import { ResultView } from '../benchmark/result-view.tsx';
import { WeightsForm } from '../benchmark/weights-form.tsx';
import { NotFoundError, page } from '../http/route.ts';

const shared = { access: 'medarbejder', purpose: null } as const;

/** The conclusion, and the charts of the whole effort. */
function overviewOf(blocks: readonly Block[]): readonly Block[] {
  const charts = blocksOf(blocks, '4.1').filter(({ kind }) => kind === 'chart');
  return [...blocksOf(blocks, '2'), ...charts];
}

/** The overview: productivity with rank and stability, quality, sources, potential. */
export const benchmarkResultat = page({
  ...shared,
  path: '/benchmark/:runde/resultat',
  input: resultFields,
  load: loadResults,
  view: (model, { words }) => {
    const title = textsOfResults(words.language).result;
    const blocks = overviewOf(model.report?.blocks ?? []);
    return {
      title,
      section: 'noegletal',
      wide: true,
      body: (
        <ResultView model={model} page="resultat" title={title} blocks={blocks} words={words} />
      ),
    };
  },
});

/** The whole report. */
export const benchmarkRapport = page({
  ...shared,
  path: '/benchmark/:runde/rapport',
  input: resultFields,
  load: loadResults,
  view: (model, { words }) => {
    const title = textsOfResults(words.language).report;
    const blocks = model.report?.blocks ?? [];
    return {
      title,
      section: 'noegletal',
      wide: true,
      body: <ResultView model={model} page="rapport" title={title} blocks={blocks} words={words} />,
    };
  },
});

/** All benefits together, and those with conditions like one's own. */
export const benchmarkForbundneKar = page({
  ...shared,
  path: '/benchmark/:runde/forbundne-kar',
  input: resultFields,
  load: loadResults,
  view: (model, { words }) => {
    const title = textsOfResults(words.language).vessels;
    const blocks = blocksOf(model.report?.blocks ?? [], '5');
    return {
      title,
      section: 'noegletal',
      wide: true,
      body: (
        <ResultView model={model} page="forbundne-kar" title={title} blocks={blocks} words={words}>
          <WeightsForm model={model} words={words} />
        </ResultView>
      ),
    };
  },
});

const tableNumbers = Object.keys(tableSubjects) as [string, ...string[]];

/** The chapter of a table, and how each of its numbers is computed. */
export const benchmarkTabel = page({
  ...shared,
  path: '/benchmark/:runde/tabel/:tabel',
  input: {
    ...resultFields,
    tabel: z.enum(tableNumbers),
    raekke: z.string().max(200).default(''),
    kommune: z.string().max(200).default(''),
  },
  load: async (visit, { tabel, raekke, kommune, ...asked }) => {
    const model = await loadResults(visit, asked);
    const table = model.tables.find(({ id }) => id === tabel);
    if (model.report !== null && table === undefined) throw new NotFoundError();
    const where = { table: tabel, row: raekke, municipality: kommune };
    const isAsked = raekke !== '' && kommune !== '';
    return {
      model,
      table,
      where,
      explained: isAsked ? explainCell(model.submissions, model.choices, where) : undefined,
    };
  },
  view: ({ model, table, where, explained }, { words }) => {
    const title = textsOfResults(words.language).tableTitle(where.table);
    const blocks = blocksOf(model.report?.blocks ?? [], chapterOfTable(where.table));
    return {
      title,
      section: 'noegletal',
      wide: true,
      body: (
        <ResultView
          model={model}
          page={`tabel/${encodeURIComponent(where.table)}`}
          title={title}
          blocks={blocks}
          words={words}
        >
          {table === undefined || model.submissions.length === 0 || model.anonymous ? null : (
            <ExplainView
              model={model}
              table={table}
              where={where}
              explained={explained}
              words={words}
            />
          )}
        </ResultView>
      ),
    };
  },
});
