import { chartPng, headed } from '@rettidig/documents/chart';
import type { Answer } from '../http/route.ts';

export type ChartFile = Extract<Answer, { kind: 'file' }>;

/** How a chart can be fetched. */
export const chartKinds = ['svg', 'png'] as const;

/** A chart as a file to save, with its title drawn: the drawing itself, or a picture of twice its size. */
export async function chartFileAnswer(
  svg: string,
  kind: 'svg' | 'png',
  name: string,
): Promise<ChartFile> {
  const file = headed(svg);
  return kind === 'svg'
    ? { kind: 'file', name: `${name}.svg`, type: 'image/svg+xml; charset=utf-8', body: file }
    : { kind: 'file', name: `${name}.png`, type: 'image/png', body: await chartPng(file, 2) };
}
