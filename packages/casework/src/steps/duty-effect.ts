import { danishLongDay, type Day } from '@rettidig/engine';
import { deriveDuties } from '../duties/derive.ts';
import { type Duty, dutyStatuses } from '../duties/duty.ts';
import { dutyName } from '../duties/explain.ts';
import type { CaseFile } from '../facts/case-file.ts';

/** What a change of the case does to one duty; null: the duty is not there. Never both. */
export interface DutyEffect {
  readonly before: Duty | null;
  readonly after: Duty | null;
}

/** The duties that a change of the case makes, moves or takes away, in the order of their due days. */
export function dutyEffects(before: CaseFile, after: CaseFile, on: Day): readonly DutyEffect[] {
  const old = byKey(deriveDuties(before, on).duties);
  const next = byKey(deriveDuties(after, on).duties);
  const effects: DutyEffect[] = [];
  for (const [key, duty] of old) {
    const then = next.get(key) ?? null;
    if (then === null || then.status !== duty.status || then.due !== duty.due) {
      effects.push({ before: duty, after: then });
    }
  }
  for (const [key, duty] of next) if (!old.has(key)) effects.push({ before: null, after: duty });
  return effects.toSorted((a, b) => dueOf(a) - dueOf(b));
}

const dueOf = ({ before, after }: DutyEffect): number => (after ?? before)?.due ?? 0;

/** The same number of a kind may come again in a course, when the interviews begin anew. */
function byKey(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  const keyed = new Map<string, Duty>();
  for (const duty of duties) {
    const name = `${duty.course} ${duty.kind} ${duty.number}`;
    let again = 1;
    while (keyed.has(`${name} ${again}`)) again++;
    keyed.set(`${name} ${again}`, duty);
  }
  return keyed;
}

/** The effect in a Danish sentence without a full stop: `Samtale 2 af 4, frist …: fra overskredet til undtaget`. */
export function effectText({ before, after }: DutyEffect): string {
  if (after === null) return before === null ? '' : `${dutyName(before)}: fristen falder væk`;
  const name = dutyName(after);
  if (before === null) return `${name}: ny frist den ${danishLongDay(after.due)}`;
  if (before.due !== after.due) {
    return `${name}: fristen flyttes fra den ${danishLongDay(before.due)} til den ${danishLongDay(after.due)}`;
  }
  return `${name}, frist den ${danishLongDay(after.due)}: fra ${statusOf(before)} til ${statusOf(after)}`;
}

const statusOf = ({ status }: Duty): string => dutyStatuses.label(status, 'da').toLowerCase();
