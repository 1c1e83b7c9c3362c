import type { Day } from '@rettidig/engine';
import type { CaseFile } from '../facts/case-file.ts';
import { dutyEffects, effectText } from './duty-effect.ts';
import type { Remark } from './step.ts';

/** What a change that holds from a day on does to the duties: seen on that day when it is still to come. */
export function effectsFrom(
  before: CaseFile,
  after: CaseFile,
  from: Day,
  today: Day,
): readonly Remark[] {
  const on = from > today ? from : today;
  return dutyEffects(before, after, on).map((effect) => ({
    field: '',
    text: `${effectText(effect)}.`,
  }));
}
