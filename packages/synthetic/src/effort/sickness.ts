import type { SicknessCase } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, iso, latest, plusDays, plusWeeks } from '../calendar/calendar.ts';
import type { Stay } from '../life/course.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { followUpWindow, paymentStops } from '../truth/sickness-law.ts';
import { type Draft, intend, type Plan, workday } from './dossier.ts';

/** The sickness cases of a course, with what was decided at the limit. Comes after the interviews. */
export function planSickness(plan: Plan): void {
  for (const stay of plan.life.stays) {
    if (stay.situation !== 'sygedagpenge' || stay.from > plan.on) continue;
    const sick = caseOf(plan, stay);
    plan.dossier.sicknessCases.push(sick);
    intendFollowUps(plan, sick);
    planDecision(plan, stay, sick);
  }
}

function caseOf({ chance, life, dossier }: Plan, stay: Stay): Draft<SicknessCase> {
  const isFirst = stay.from === life.contactOn;
  const employed = isFirst && chance.chance(70);
  // Who has an employer was paid by them at first; the case begins with the first day of absence.
  const before = dossier.sicknessCases.reduce((last, { to }) => latest(last, to), life.contactOn);
  const absentFrom = plusDays(stay.from, employed ? -chance.between(0, 30) : 0);
  const free = dossier.sicknessCases.length === 0 ? absentFrom : latest(absentFrom, before);
  const from = earliest(free, stay.from);
  const expectedWell = chance.chance(80) ? plusDays(from, chance.between(20, 330)) : null;
  return {
    from,
    to: stay.to,
    category: categoryOf(chance, from, expectedWell),
    employed,
    expectedWell,
    bothExpect: employed && expectedWell !== null && chance.chance(60),
    fastTrackOn: employed && chance.chance(8) ? plusDays(stay.from, chance.between(0, 10)) : null,
    countedAs: employed ? 'med-arbejdsgiverperiode' : 'fra-foerste-dag',
    limitGroup: 'uden-pension',
  };
}

const categoriesEnd = iso('2026-07-01');

function categoryOf(chance: Stream, from: Day, expectedWell: Day | null): SicknessCase['category'] {
  if (from >= categoriesEnd || expectedWell === null) return 'ingen';
  if (expectedWell <= plusWeeks(from, 8)) return 'kategori-1';
  return chance.chance(70) ? 'kategori-2' : 'kategori-3';
}

function intendFollowUps(plan: Plan, sick: Draft<SicknessCase>): void {
  const window = followUpWindow(sick);
  if (window === null || window.due < plan.life.contactOn) return;
  const days = plan.dossier.interviews
    .filter(
      ({ kind, state, holder }) =>
        kind === 'opfoelgningssamtale' && state === 'afholdt' && holder !== 'a-kasse',
    )
    .map(({ on }) => on)
    .filter((day) => day >= window.opens && day < sick.to)
    .toSorted((a, b) => a - b);
  for (let number = 1; number <= window.count; number++) {
    const due = number === 1 && window.firstDue !== null ? window.firstDue : window.due;
    if (due < plan.life.contactOn) continue;
    intend(plan, {
      kind: 'sygeopfoelgning',
      number,
      opens: window.opens,
      due,
      meets: days[number - 1] ?? null,
      exemptFrom: null,
      ends: sick.to,
    });
  }
}

const provisions: Choices<NonNullable<SicknessProvision>> = [
  [30, 'nr-2-afklaring'],
  [35, 'nr-3-behandling'],
  [6, 'nr-5-livstruende'],
  [8, 'nr-6-arbejdsskade'],
  [8, 'nr-7-foertidspension'],
];

type SicknessProvision = Plan['dossier']['sicknessDecisions'][number]['provision'];

/** What was decided when the limit came near: mostly in time, now and then late or not yet. */
function planDecision(plan: Plan, stay: Stay, sick: Draft<SicknessCase>): void {
  const { chance, dossier, known, life } = plan;
  const earlier = dossier.sicknessCases.filter(({ from }) => from < sick.from);
  const stops = paymentStops(sick, earlier);
  if (stops === null || stops < life.contactOn) return;
  const meant = chance.weighted([
    [80, workday(chance, latest(plusDays(stops, -25), stay.from), stops)],
    [8, workday(chance, plusDays(stops, 1), plusDays(stops, 20))],
    [12, null],
  ]);
  const decidedOn =
    meant !== null && meant <= known && meant < sick.to && meant >= stay.from ? meant : null;
  if (decidedOn !== null) {
    const next = life.stays.find(({ from }) => from === stay.to)?.situation;
    // The benefit goes on after the limit only where it is extended.
    const extended = sick.to > plusDays(stops, 1);
    dossier.sicknessDecisions.push(
      extended
        ? {
            on: decidedOn,
            outcome: 'forlaenget',
            provision: chance.weighted(provisions),
            eventOn: null,
          }
        : {
            on: decidedOn,
            outcome: next === 'jobafklaring' ? 'jobafklaring' : 'ophoert',
            provision: null,
            eventOn: null,
          },
    );
  }
  intend(plan, {
    kind: 'revurdering',
    number: 1,
    opens: sick.from,
    due: stops,
    meets: decidedOn,
    exemptFrom: null,
    ends: sick.to,
  });
}
