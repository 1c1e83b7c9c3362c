import type { FigureScope } from '../provenance/cells.ts';
import { isPublicMeasure } from './suppress.ts';

/** Whether a figure tells about single caseworkers: such a figure is for those who lead, and never goes out of the house. */
export function isOfCaseworkers({
  splitBy,
  filter,
}: Pick<FigureScope, 'splitBy' | 'filter'>): boolean {
  return splitBy === 'sagsbehandler' || filter.sagsbehandler !== undefined;
}

/** Whether there may be a copy of a figure for publication. */
export function mayBePublic(scope: Pick<FigureScope, 'measure' | 'splitBy' | 'filter'>): boolean {
  return isPublicMeasure(scope.measure) && !isOfCaseworkers(scope);
}
