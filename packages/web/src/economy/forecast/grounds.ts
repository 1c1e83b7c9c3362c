import { type ForecastGround, forecastGround, type NoForecast } from '@rettidig/economy';
import { caseloadOf, type Snapshot } from '@rettidig/figures';

const known = new WeakMap<Snapshot, readonly (ForecastGround | NoForecast)[]>();

/** What the forecasts of a municipality stand on, learned once from a snapshot of its figures and kept as long as that is. */
export function groundsOf(snapshot: Snapshot): readonly (ForecastGround | NoForecast)[] {
  const kept = known.get(snapshot);
  if (kept !== undefined) return kept;
  const grounds = forecastGround(caseloadOf(snapshot));
  known.set(snapshot, grounds);
  return grounds;
}
