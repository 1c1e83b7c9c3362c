import { reportChart } from '@rettidig/documents/chart';
import type { Block } from '@rettidig/documents/report';
import { z } from 'zod';
import { NotFoundError } from '../http/route.ts';
import { addressOf } from '../steps/form-input.ts';
import { type ChartFile, chartFileAnswer } from './chart-file.ts';

/** Which chart of a page is asked for: its id among the blocks. */
export const blockChartField = { figur: z.string().max(200) };

/** Addresses of the charts of a page as files, by id: `/…/figur?figur=<id>`, with what else the page was asked. */
export function blockChartFiles(
  path: string,
  asked: Readonly<Record<string, string | number>> = {},
): (id: string) => string {
  return (id) => addressOf(`${path}/figur`, { ...asked, figur: id });
}

/**
 * A chart among blocks as a file. Its title names the unit, too, which a page says beside it.
 * @throws NotFoundError where no block is that chart
 */
export async function blockChartAnswer(
  blocks: readonly Block[],
  {
    figur,
    kind,
    name,
  }: { readonly figur: string; readonly kind: 'svg' | 'png'; readonly name: string },
): Promise<ChartFile> {
  const found = blocks.find((one) => one.kind === 'chart' && one.chart.id === figur);
  if (found?.kind !== 'chart') throw new NotFoundError();
  const { chart } = found;
  const title = chart.unit === '%' ? chart.title : `${chart.title}, ${chart.unit}`;
  return await chartFileAnswer(reportChart({ ...chart, title }), kind, name);
}
