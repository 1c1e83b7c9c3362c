import { codeList } from '@rettidig/law';
import { effortMeasures } from './effort.ts';
import { extentMeasures } from './extent.ts';
import { flowMeasures } from './flow.ts';
import type { Measure, MeasureId, Theme } from './measure.ts';
import { resourceMeasures } from './resources.ts';
import { riskGroupMeasures } from './risk-group.ts';
import { timelinessMeasures } from './timeliness.ts';

/** The themes, in the order of the pages. */
export const themes = codeList<Theme>('tema', [
  ['omfang', 'Omfang', 'Extent'],
  ['til-og-afgang', 'Til- og afgang', 'Inflow and outflow'],
  ['indsats', 'Indsats', 'Effort'],
  ['rettidighed', 'Rettidighed', 'Timeliness'],
  ['effekt', 'Effekt', 'Effect'],
  ['ugens-fem', 'Ugens fem', 'The weekly five'],
  ['ressourcer', 'Ressourcer', 'Resources'],
  ['risikogruppe', 'Risikogruppe', 'Risk group'],
]);

/** Every measure there is, by theme. */
export const measures: readonly Measure[] = [
  ...extentMeasures,
  ...flowMeasures,
  ...effortMeasures,
  ...timelinessMeasures,
  ...resourceMeasures,
  ...riskGroupMeasures,
].toSorted((a, b) => orderOf(a) - orderOf(b));

function orderOf({ theme }: Measure): number {
  return themes.codes.findIndex(({ code }) => code === theme);
}

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** A measure by its id; null when there is none. */
export function findMeasure(id: MeasureId): Measure | null {
  return byId.get(id) ?? null;
}
