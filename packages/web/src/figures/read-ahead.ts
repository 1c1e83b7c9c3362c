import type { Ground } from '../http/visit.ts';
import { beginRun, findRun, type Run } from '../runs/runs.ts';

/**
 * Reads the figures of a municipality beside the request, so that they are at hand for what computes on them. The first
 * reading of a day takes seconds; what is at hand already ends at once.
 */
export function readAhead(ground: Ground, municipality: number): Run {
  const id = `noegletal-${municipality}`;
  const running = findRun(ground, id, municipality);
  if (running?.state === 'koerer') return running;
  return beginRun(ground, { id, municipality }, async () => {
    await ground.figures.of(municipality);
  });
}
