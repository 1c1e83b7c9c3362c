import { type Day, openEnd } from '@rettidig/engine';
import { earliest, latest, plusDays, plusMonths } from '../calendar/calendar.ts';
import { situationOn } from '../life/course.ts';
import { isVisitated } from '../life/situation.ts';
import type { Sex } from '../people/cpr.ts';
import { lab2020From, reformFrom, regimeOn, windowOf } from '../truth/law.ts';
import { intend, type Plan, workday } from './dossier.ts';

/** How many of the new cases of 1 July 2026 there are, and how many are exempted after assessment. */
export interface FlexibleEffort {
  cases: number;
  exempted: number;
}

/** Absence and exemptions: what keeps the ordinary effort away for a while. Comes before interviews and offers. */
export function planBreaks(
  plan: Plan,
  {
    sex,
    childbearing,
    flexible,
  }: { readonly sex: Sex; readonly childbearing: boolean; readonly flexible: FlexibleEffort },
): void {
  const { chance, life, known } = plan;
  const length = known - life.contactOn;
  if (sex === 'kvinde' && childbearing && length > 200 && chance.chance(9)) planLeave(plan);
  if (length > 20 && chance.chance(12)) planAbsence(plan);
  if (length > 60 && chance.chance(3)) planSickness(plan);
  if (chance.chance(5)) planOfferExemption(plan);
  planFlexibleEffort(plan, flexible);
}

/** A period that ends with the course at the latest, and runs on where the course does. */
function ending(plan: Plan, to: Day): Day {
  return earliest(to, plan.life.to);
}

function planLeave(plan: Plan): void {
  const { chance, life, known, dossier } = plan;
  const from = plusDays(life.contactOn, chance.between(20, known - life.contactOn - 30));
  const to = plusDays(from, chance.between(98, 322));
  if (to >= life.to) return;
  dossier.absences.push({ kind: 'barsel', from, to });
  const lastDay = plusDays(to, -1);
  const guidanceFrom = plusMonths(lastDay, -3);
  // Exempted through the whole leave, or until the guidance of its last three months.
  const exemptTo = chance.weighted([
    [3, to],
    [5, latest(guidanceFrom, plusDays(from, 1))],
    [2, null],
  ]);
  if (exemptTo !== null) {
    dossier.exemptions.push({ scope: 'alle', ground: 'barsel', from, to: exemptTo });
  }
  const situation = situationOn(life, guidanceFrom);
  if (situation === null || !isVisitated(situation)) return;
  const meant = chance.weighted([
    [70, workday(chance, guidanceFrom, lastDay)],
    [12, workday(chance, plusDays(lastDay, 1), plusDays(lastDay, 25))],
    [18, null],
  ]);
  const held = meant !== null && meant <= known ? meant : null;
  if (held !== null) {
    dossier.interviews.push({
      on: held,
      kind: 'barselssamtale',
      form: 'fremmoede',
      state: 'afholdt',
      holder: 'kommune',
      selfBooked: false,
    });
  }
  if (guidanceFrom < reformFrom || lastDay >= lab2020From) return;
  intend(plan, {
    kind: 'barselssamtale',
    number: 1,
    opens: guidanceFrom,
    due: lastDay,
    meets: held,
    exemptFrom: 'samtale',
    ends: life.to,
  });
}

function planAbsence(plan: Plan): void {
  const { chance, life, known, dossier } = plan;
  const from = plusDays(life.contactOn, chance.between(5, known - life.contactOn));
  const kind = chance.weighted([
    [5, 'sygdom' as const],
    [4, 'ferie' as const],
    [1, 'andet' as const],
  ]);
  const days = kind === 'sygdom' ? chance.between(2, 60) : chance.between(3, 20);
  dossier.absences.push({ kind, from, to: ending(plan, plusDays(from, days)) });
}

function planSickness(plan: Plan): void {
  const { chance, life, known, dossier } = plan;
  const from = plusDays(life.contactOn, chance.between(20, known - life.contactOn));
  const to = ending(plan, plusDays(from, chance.between(20, 150)));
  dossier.exemptions.push({
    scope: chance.pick(['alle', 'alle', 'tilbud', 'samtale']),
    ground: chance.pick(['sygdom', 'sygdom', 'mindre-intensiv-indsats', 'andet']),
    from,
    to,
  });
}

/** An exemption that covers the day the first offer is due. */
function planOfferExemption(plan: Plan): void {
  const { chance, life, known, dossier } = plan;
  const stay = life.stays.find(({ group }) => !group.endsWith('ikke-visiteret'));
  if (stay === undefined) return;
  const window = windowOf('foerste-tilbud', stay.group, {
    anchor: life.contactOn,
    municipalFromDayOne: false,
  });
  if (window === null || window.due >= life.to) return;
  const from = plusDays(life.contactOn, chance.between(8, window.due - life.contactOn));
  if (from > known) return;
  const to = chance.chance(15)
    ? life.to
    : ending(plan, plusDays(window.due, chance.between(8, 100)));
  dossier.exemptions.push({
    scope: chance.pick(['tilbud', 'tilbud', 'alle']),
    ground: chance.pick(['sygdom', 'mindre-intensiv-indsats', 'andet']),
    from,
    to,
  });
}

/** From 1 July 2026 up to a quarter may be exempted after assessment; this municipality keeps well below. */
function planFlexibleEffort(plan: Plan, flexible: FlexibleEffort): void {
  const { chance, life, known, dossier } = plan;
  const group = life.stays[0]?.group;
  if (group === undefined || regimeOn(life.contactOn) !== 'lab-2026') return;
  if (
    windowOf('foerste-tilbud', group, { anchor: life.contactOn, municipalFromDayOne: false }) ===
    null
  )
    return;
  flexible.cases++;
  if (known - life.contactOn < 25 || !chance.chance(25)) return;
  if ((flexible.exempted + 1) * 5 > flexible.cases) return;
  flexible.exempted++;
  dossier.exemptions.push({
    scope: chance.pick(['alle', 'samtale', 'tilbud']),
    ground: 'fleksibel-indsats',
    from: plusDays(life.contactOn, chance.between(15, known - life.contactOn)),
    to: life.to === openEnd ? openEnd : life.to,
  });
}
