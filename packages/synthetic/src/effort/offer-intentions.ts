import type { Activity } from '@rettidig/casework';
import { earliest, plusDays, plusMonths, plusWeeks } from '../calendar/calendar.ts';
import type { Stay } from '../life/course.ts';
import { lab2020From, reformFrom, regimeOn } from '../truth/law.ts';
import { type Draft, intend, type Plan } from './dossier.ts';
import type { OfferPlan } from './offers.ts';

/** Says what the planned offers were meant to do, where the group stays the same until it is settled. */
export function intendOffers(plan: Plan, offers: OfferPlan): void {
  intendFirst(plan, offers);
  for (const stay of plan.life.stays) intendNext(plan, stay);
}

/** Everything given on the course by now, in order. */
function given({ dossier, life, known }: Plan): readonly Draft<Activity>[] {
  return dossier.activities
    .filter(({ from }) => from >= life.contactOn && from <= known)
    .toSorted((a, b) => a.from - b.from);
}

function intendFirst(plan: Plan, { stay, window, counting }: OfferPlan): void {
  const { life, on } = plan;
  if (stay === null || window === null || !isSteady(plan, stay, window.due)) return;
  // Teaching counts as an offer before 2020.
  const teaching = given(plan).find(
    ({ kind, from }) => kind === 'laese-skrive-regne-kursus' && from < lab2020From,
  );
  const countsTeaching = stay.group !== 'jobparat' && stay.group !== 'aabenlyst-uddannelsesparat';
  const first = [
    ...counting,
    ...(teaching !== undefined && countsTeaching ? [teaching] : []),
  ].toSorted((a, b) => a.from - b.from)[0];
  const { due, opens } = window;
  const givenInTime =
    first?.kind === 'loentilskud' &&
    due >= lab2020From &&
    first.from <= plusWeeks(due, 3) &&
    first.givenOn !== null &&
    first.givenOn <= due;
  intend(plan, {
    kind: 'foerste-tilbud',
    number: 1,
    opens,
    due,
    meets: first?.from ?? null,
    inTime: first !== undefined && (first.from <= due || givenInTime),
    exemptFrom: 'tilbud',
    alsoExempt: () =>
      stay.group === 'aktivitetsparat' &&
      life.contactOn < lab2020From &&
      plan.dossier.activities.some(
        ({ kind, from, to }) => kind === 'mentor' && from <= due && due < to,
      ),
    ends: life.to,
  });
  if (first !== undefined && (first.from <= due || givenInTime)) return;
  intendAfterExemption(plan, { stay, due, first: first ?? null, on });
}

function intendAfterExemption(
  plan: Plan,
  {
    stay,
    due,
    first,
    on,
  }: {
    readonly stay: Stay;
    readonly due: number;
    readonly first: Draft<Activity> | null;
    readonly on: number;
  },
): void {
  const covering = plan.dossier.exemptions.filter(
    ({ scope, from, to }) => scope !== 'samtale' && from <= due && due < to,
  );
  const [only] = covering;
  if (only === undefined || covering.length > 1 || only.ground === 'fleksibel-indsats') return;
  const { to } = only;
  if (to > on || to >= plan.life.to || to >= stay.to || to <= lab2020From) return;
  if (first !== null && first.from < to) return;
  const last = plusDays(to, -1);
  const afterDue = plusMonths(last, 1);
  const subsidyInTime =
    first?.kind === 'loentilskud' &&
    first.from <= plusWeeks(afterDue, 3) &&
    first.givenOn !== null &&
    first.givenOn <= afterDue;
  intend(plan, {
    kind: 'tilbud-efter-fritagelse',
    number: 1,
    opens: to,
    due: afterDue,
    meets: first?.from ?? null,
    inTime: first !== null && (first.from <= afterDue || subsidyInTime),
    exemptFrom: 'tilbud',
    ends: plan.life.to,
  });
}

/** Whether the group is the same from the visitation until the due day, with nothing but the visitation before it. */
function isSteady({ life, on }: Plan, stay: Stay, due: Draft<Activity>['from']): boolean {
  const until = earliest(due, on, plusDays(life.to, -1));
  if (stay.from > until || stay.to <= until) return false;
  const before = life.stays.filter(({ from }) => from < stay.from);
  return (
    (before[0] ?? stay).from === life.contactOn &&
    before.every(
      ({ group, to, situation }) =>
        group.endsWith('ikke-visiteret') && to === stay.from && situation === stay.situation,
    )
  );
}

/** Where offers follow each other without overlap: at most four weeks between them, 2014-2019. */
function intendNext(plan: Plan, { group, from, to }: Stay): void {
  const { on } = plan;
  if (group !== 'uddannelsesparat' && group !== 'aktivitetsparat-ung') return;
  const inside = given(plan).filter(
    (offer) => offer.kind !== 'mentor' && offer.from >= from && offer.from < to,
  );
  const overlap = inside.some((offer, index) => (inside[index + 1]?.from ?? Infinity) <= offer.to);
  if (overlap || from < reformFrom) return;
  for (const [index, offer] of inside.entries()) {
    const lastDay = plusDays(offer.to, -1);
    if (offer.to >= to || offer.to > on) return;
    if (regimeOn(lastDay) !== 'kontanthjaelpsreform-2014') return;
    intend(plan, {
      kind: 'naeste-tilbud',
      number: index + 1,
      opens: offer.to,
      due: plusWeeks(lastDay, 4),
      meets: inside[index + 1]?.from ?? null,
      exemptFrom: 'tilbud',
      ends: to,
    });
  }
}
