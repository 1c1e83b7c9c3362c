import type { Interview } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { plusDays } from '../calendar/calendar.ts';
import { type CourseLife, situationOn } from '../life/course.ts';
import { isVisitated } from '../life/situation.ts';
import { lab2020From } from '../truth/law.ts';
import { isWorkday, type Plan } from './dossier.ts';
import { effortRowOf } from './pace.ts';

/** Puts a held interview on the case, and now and then the one before it that came to nothing. */
export function hold(
  plan: Plan,
  {
    day,
    holder,
    isFirst,
  }: { readonly day: Day; readonly holder: Interview['holder']; readonly isFirst: boolean },
): void {
  const { chance, dossier, life, pace } = plan;
  const situation = situationOn(life, day);
  if (holder !== 'a-kasse' && situation !== null) pace.addInterview(effortRowOf(situation));
  const form = formOf(plan, { day, isFirst });
  const kind = kindOf(life, { day, isFirst });
  dossier.interviews.push({
    on: day,
    kind,
    form,
    state: 'afholdt',
    holder,
    selfBooked: !isFirst && chance.chance(20),
  });
  // Some did not come, or had it moved, the first time.
  const missedOn = plusDays(day, -chance.between(2, 12));
  if (chance.chance(15) && missedOn > life.contactOn && isWorkday(missedOn)) {
    const state = chance.chance(50) ? 'udeblevet' : 'aflyst';
    dossier.interviews.push({ on: missedOn, kind, form, state, holder, selfBooked: false });
  }
}

/** Puts an interview to come on the case. */
export function book(plan: Plan, day: Day): void {
  plan.dossier.interviews.push({
    on: day,
    kind: kindOf(plan.life, { day, isFirst: false }),
    form: formOf(plan, { day, isFirst: false }),
    state: 'booket',
    holder: 'kommune',
    selfBooked: plan.chance.chance(35),
  });
}

function kindOf(
  life: CourseLife,
  { day, isFirst }: { readonly day: Day; readonly isFirst: boolean },
): Interview['kind'] {
  const situation = situationOn(life, day);
  if (situation === null || situation === 'dagpenge') return 'jobsamtale';
  if (isVisitated(situation)) {
    if (isFirst || day === life.visitatedOn) return 'visitationssamtale';
    return situation === 'jobparat' ? 'jobsamtale' : 'opfoelgningssamtale';
  }
  return situation === 'ledighedsydelse' ? 'jobsamtale' : 'opfoelgningssamtale';
}

function formOf(
  { chance }: Plan,
  { day, isFirst }: { readonly day: Day; readonly isFirst: boolean },
): Interview['form'] {
  if (isFirst) return 'fremmoede';
  if (day < lab2020From) return chance.chance(90) ? 'fremmoede' : 'telefon';
  return chance.weighted([
    [60, 'fremmoede'],
    [25, 'telefon'],
    [15, 'digital'],
  ]);
}
