import type { Activity } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { earliest, latest, plusDays, plusMonths } from '../calendar/calendar.ts';
import { situationOn, type Stay } from '../life/course.ts';
import { isYoung } from '../life/situation.ts';
import type { Choices } from '../random/stream.ts';
import { isGuidanceOut, lab2020From, regimeOn, type Window, windowOf } from '../truth/law.ts';
import { type Draft, type Plan, workday } from './dossier.ts';
import { effortRowOf } from './pace.ts';

/** What becomes of the first offer. */
type Fate = 'i-tide' | 'for-sent' | 'intet' | 'for-kort' | 'loentilskud' | 'mentor';

export interface OfferPlan {
  /** The group and window of the first offer; null where the law knows none. */
  readonly stay: Stay | null;
  readonly window: Window | null;
  /** Offers that were made so that they count, in order. */
  readonly counting: readonly Draft<Activity>[];
}

/** Plans the offers of a course and puts them on the case. */
export function planOffers(plan: Plan): OfferPlan {
  const { life, known, dossier } = plan;
  const stay = life.stays.find(({ group }) => !group.endsWith('ikke-visiteret')) ?? null;
  const window =
    stay === null
      ? null
      : windowOf('foerste-tilbud', stay.group, {
          anchor: life.contactOn,
          municipalFromDayOne: life.municipalFromDayOne,
        });
  const fate = fateOf(plan, window, stay);
  if (fate === 'mentor' && window !== null) addMentor(plan, window.due);

  const offers: Draft<Activity>[] = [];
  if (fate !== 'intet') {
    let start = firstStart(plan, { window, stay, fate });
    while (start !== null && start <= plusDays(known, 20)) {
      const offer = offerOn(plan, { start, window, stay, isFirst: offers.length === 0, fate });
      if (offer === null || (offer.from > known && life.to !== openEnd)) break;
      offers.push(offer);
      if (offer.from > known) break;
      start = nextStart(plan, offer);
    }
  }
  if (fate === 'for-kort') addTooShort(plan, offers[0]);
  dossier.activities.push(...offers);
  return { stay, window, counting: offers.filter(({ from }) => from <= known) };
}

function fateOf({ chance, on, known, life }: Plan, window: Window | null, stay: Stay | null): Fate {
  if (window === null) return chance.chance(15) ? 'intet' : 'i-tide';
  const new2020 = life.contactOn >= lab2020From;
  const fate = chance.weighted<Fate>([
    [66, 'i-tide'],
    [16, 'for-sent'],
    [8, 'intet'],
    [3, new2020 ? 'for-kort' : 'i-tide'],
    [4, new2020 ? 'loentilskud' : 'i-tide'],
    [8, stay?.group === 'aktivitetsparat' && !new2020 ? 'mentor' : 'i-tide'],
  ]);
  return fate === 'intet' && known === on && on - window.due > 200 ? 'for-sent' : fate;
}

function firstStart(
  plan: Plan,
  {
    window,
    stay,
    fate,
  }: { readonly window: Window | null; readonly stay: Stay | null; readonly fate: Fate },
): Day | null {
  const { chance, life, pace } = plan;
  const row = effortRowOf(situationOn(life, life.contactOn) ?? 'dagpenge');
  if (window === null) {
    const usual = Math.round(365 / pace.effort[row].offers);
    const within = pace.ahead(row, 'offers') < 0 ? Math.round(usual * 0.4) : usual;
    return free(
      plan,
      workday(chance, plusDays(life.contactOn, 10), plusDays(life.contactOn, within)),
    );
  }
  const { due } = window;
  const begin = earliest(due, latest(plusDays(life.contactOn, 5), stay?.from ?? life.contactOn));
  if (fate === 'for-sent') return free(plan, workday(chance, plusDays(due, 1), plusDays(due, 60)));
  if (fate === 'loentilskud') return workday(chance, plusDays(due, 1), plusDays(due, 21));
  if (chance.chance(45)) return free(plan, workday(chance, latest(begin, plusDays(due, -10)), due));
  const middle = plusDays(begin, Math.floor((due - begin) / 2));
  const early = pace.ahead(row, 'offers') < 0;
  return free(plan, early ? workday(chance, begin, middle) : workday(chance, middle, due));
}

/** The day itself, or some days after an exemption that covers it; null where the exemption does not end. */
function free(plan: Plan, day: Day): Day | null {
  const { chance, dossier } = plan;
  const exemption = dossier.exemptions.find(
    ({ scope, from, to }) => scope !== 'samtale' && from <= day && day < to,
  );
  if (exemption === undefined) return day;
  if (exemption.to >= plan.life.to) return null;
  const wait = chance.weighted([
    [75, chance.between(0, 27)],
    [15, chance.between(33, 80)],
    [10, null],
  ]);
  if (wait === null) return null;
  const resumes = plusDays(exemption.to, wait);
  return free(plan, workday(chance, resumes, plusDays(resumes, 2)));
}

function offerOn(
  plan: Plan,
  {
    start,
    window,
    stay,
    isFirst,
    fate,
  }: {
    readonly start: Day;
    readonly window: Window | null;
    readonly stay: Stay | null;
    readonly isFirst: boolean;
    readonly fate: Fate;
  },
): Draft<Activity> | null {
  const { chance, life, pace } = plan;
  const situation = situationOn(life, start);
  if (situation === null) return null;
  const row = effortRowOf(situation);
  const wageSubsidy = isFirst && fate === 'loentilskud';
  // The first offer is one the law accepts for the group that has the duty.
  const group = isFirst && window !== null && stay !== null ? stay.situation : situation;
  const kind = wageSubsidy ? 'loentilskud' : kindOf(plan, { start, group, isFirst });
  const usual = (pace.effort[row].activated / 100 / pace.effort[row].offers) * 365;
  const ahead = pace.ahead(row, 'activated');
  const wanted = usual * (ahead > 0.3 ? 0.6 : ahead < -0.3 ? 1.5 : 1);
  const days = Math.max(
    14,
    Math.min(
      chance.between(Math.round(wanted * 0.6), Math.round(wanted * 1.4)),
      longest(kind, isYoung(situation) || situation === 'jobparat' || situation === 'dagpenge'),
    ),
  );
  const to = earliest(plusDays(start, days), life.to);
  if (start >= lab2020From && to - start < 14) return null;
  const given =
    wageSubsidy && window !== null
      ? plusDays(window.due, -chance.between(0, 12))
      : plusDays(start, -chance.between(3, 25));
  const inCompany = kind === 'virksomhedspraktik' || kind === 'loentilskud';
  if (start <= plan.known)
    pace.addOffer(row, { days: earliest(to, plusDays(plan.known, 1)) - start, inCompany });
  return {
    kind,
    sector: sectorOf(plan, kind),
    givenOn: wageSubsidy || chance.chance(70) ? latest(life.contactOn, given) : null,
    hoursPerWeek: chance.chance(80) ? chance.pick([10, 15, 20, 25, 30, 37]) : null,
    from: start,
    to,
  };
}

type Kind = Activity['kind'];

/** The longest an offer of a kind may last, in days (knowledge of the instruments, LAB §§ 61 and 68; nytteindsats 13 weeks). */
function longest(kind: Kind, nearWork: boolean): number {
  if (kind === 'virksomhedspraktik') return nearWork ? 28 : 91;
  if (kind === 'loentilskud') return 122;
  return kind === 'nytteindsats' ? 91 : 182;
}

function sectorOf({ chance }: Plan, kind: Kind): Activity['sector'] {
  if (kind === 'nytteindsats') return 'offentlig';
  if (kind !== 'virksomhedspraktik' && kind !== 'loentilskud') return null;
  return chance.pick(['privat', 'privat', 'offentlig']);
}

function kindOf(
  plan: Plan,
  {
    start,
    group,
    isFirst,
  }: { readonly start: Day; readonly group: Stay['situation']; readonly isFirst: boolean },
): Kind {
  const { chance, life, pace } = plan;
  const row = effortRowOf(group);
  const company: Choices<Kind> = [
    [3, 'virksomhedspraktik'],
    [1, 'loentilskud'],
  ];
  if (start < lab2020From && isFirst) {
    if (group === 'jobparat') return chance.chance(45) ? 'nytteindsats' : chance.weighted(company);
    if (group === 'aabenlyst-uddannelsesparat')
      return chance.chance(70) ? 'nytteindsats' : 'virksomhedspraktik';
  }
  if (pace.ahead(row, 'companyOffers') < 0) {
    return start < lab2020From && isYoung(group) ? 'virksomhedspraktik' : chance.weighted(company);
  }
  const guidanceCounts = !isGuidanceOut(start);
  return chance.weighted<Kind>([
    [
      guidanceCounts ? 55 : 20,
      isFirst && !guidanceCounts ? 'ordinaer-uddannelse' : 'vejledning-og-opkvalificering',
    ],
    [25, 'ordinaer-uddannelse'],
    [life.contactOn < lab2020From || group !== 'dagpenge' ? 20 : 5, 'nytteindsats'],
  ]);
}

function nextStart(plan: Plan, { from, to }: Draft<Activity>): Day | null {
  const { chance, life, pace } = plan;
  const situation = situationOn(life, earliest(to, plusDays(life.to, -1)));
  if (to >= life.to || situation === null) return null;
  const row = effortRowOf(situation);
  const usual = Math.max(14, Math.round(365 / pace.effort[row].offers) - (to - from));
  const ahead = pace.ahead(row, 'offers');
  const wanted = ahead > 1 ? usual * 3 : ahead < -1 ? Math.round(usual * 0.4) : usual;
  let gap = chance.between(Math.round(wanted * 0.6), Math.round(wanted * 1.4));
  const continuous = situation === 'uddannelsesparat' || situation === 'aktivitetsparat-ung';
  if (continuous && regimeOn(to) === 'kontanthjaelpsreform-2014') {
    gap = chance.chance(8) ? chance.between(29, 70) : chance.between(1, 24);
  }
  return free(plan, workday(chance, plusDays(to, gap), plusDays(to, gap + 2)));
}

/** A short course before the first offer that counts: less than two weeks is not enough from 2020. */
function addTooShort(
  { chance, life, known, dossier }: Plan,
  first: Draft<Activity> | undefined,
): void {
  const room = (first?.from ?? known) - life.contactOn;
  if (room < 25) return;
  const from = plusDays(life.contactOn, chance.between(3, room - 15));
  const to = plusDays(from, chance.between(4, 13));
  if (from < lab2020From || from > known || to > life.to) return;
  dossier.activities.push({
    kind: 'vejledning-og-opkvalificering',
    sector: null,
    givenOn: null,
    hoursPerWeek: 25,
    from,
    to,
  });
}

/** Before 2020 a mentor could stand in for the first offer to an activity-ready adult. */
function addMentor({ chance, life, known, dossier }: Plan, due: Day): void {
  const from = plusDays(life.contactOn, chance.between(10, Math.max(10, due - life.contactOn)));
  if (from > known) return;
  dossier.activities.push({
    kind: 'mentor',
    sector: null,
    givenOn: null,
    hoursPerWeek: chance.pick([1, 2, 3]),
    from,
    to: earliest(plusMonths(from, 6), life.to),
  });
}
