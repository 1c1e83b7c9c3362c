import type { Block } from '@rettidig/documents/report';
import { z } from 'zod';
import { blockChartAnswer, blockChartField } from '../charts/block-chart-file.ts';
import { chartKinds } from '../charts/chart-file.ts';
import { loadApproval } from '../committee/approval/load.ts';
import { minutesPaper } from '../committee/approval/minutes-paper.ts';
import { loadMatter, mattersPath } from '../committee/matters/load.ts';
import { printedMatter } from '../committee/matters/paper.ts';
import { loadPaper } from '../committee/papers/load-paper.ts';
import { paperReport } from '../committee/papers/paper-report.ts';
import { loadWaiting, paperKinds } from '../committee/publication/load.ts';
import { draftFields, loadDraft } from '../committee/udkast/load.ts';
import type { EmployeeAccess } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { paperFields } from './udvalg-papir.tsx';

/** The charts of a page of committee work as files: the page's own access and loader, and its blocks. */
function chartsOf<S extends z.ZodRawShape>(
  path: string,
  access: EmployeeAccess,
  input: S,
  blocks: (visit: EmployeeVisit, asked: z.infer<z.ZodObject<S>>) => Promise<readonly Block[]>,
): readonly Route[] {
  return chartKinds.map((kind) =>
    action({
      path: `${path}/figur.${kind}`,
      access,
      purpose: null,
      method: 'GET',
      input: { ...input, ...blockChartField },
      act: async (visit, asked) => {
        const own = asked as z.infer<z.ZodObject<S>> & { readonly figur: string };
        const { figur } = own;
        const found = await blocks(visit, own);
        return await blockChartAnswer(found, { figur, kind, name: figur });
      },
    }),
  );
}

const meeting = '/udvalg/moeder/:moede';

/** The charts of matters, drafts and papers as files. */
export const udvalgFigurer: readonly Route[] = [
  ...chartsOf(`${mattersPath}/:sag`, 'udvalg', { sag: id }, async (visit, { sag }) =>
    printedMatter(await loadMatter(visit, sag), visit.today),
  ),
  // Here a chart is asked for by the key it stands under in the text.
  ...chartsOf(`${mattersPath}/:sag/tal`, 'udvalgsarbejde', { sag: id }, async (visit, { sag }) =>
    (await loadMatter(visit, sag)).inserts.flatMap(({ key, shown }) =>
      shown.what === 'figur' && shown.block.kind === 'chart'
        ? [{ ...shown.block, chart: { ...shown.block.chart, id: key } }]
        : [],
    ),
  ),
  ...chartsOf(
    '/udvalg/udkast/:slags',
    'udvalgsarbejde',
    draftFields,
    async (visit, asked) => (await loadDraft(visit, asked)).blocks,
  ),
  ...chartsOf(meeting, 'udvalg', paperFields, async (visit, asked) => {
    const { whole, choice, kinds } = await loadPaper(visit, asked);
    if (kinds.length === 0) throw new NotFoundError();
    return paperReport(whole, choice).blocks;
  }),
  ...chartsOf(
    `${meeting}/godkendelse/udgave/:nr`,
    'udvalg',
    { moede: id, nr: z.coerce.number().int().min(1).max(1000) },
    async (visit, { moede, nr }) => {
      const stand = await loadApproval(visit, moede);
      const minutes = stand.minutes.find(({ version }) => version === nr);
      if (minutes === undefined) throw new NotFoundError();
      return minutesPaper(stand, minutes).blocks;
    },
  ),
  ...chartsOf(
    `${meeting}/udgivelse/:papir`,
    'sekretariat',
    { moede: id, papir: z.enum(paperKinds) },
    async (visit, { moede, papir }) => (await loadWaiting(visit, moede, papir)).paper.blocks,
  ),
];
