import { type Day, openEnd } from '@rettidig/engine';
import type { Effort } from '../calibration/benchmark.ts';
import { rowOf, type Situation } from '../calibration/open-cases.ts';
import { type EffortRow, effortRowOf } from '../effort/pace.ts';
import type { Municipality } from '../generate.ts';
import { caseOn, segmentsOf } from '../truth/case-on.ts';
import type { Group } from '../truth/law.ts';

/** Those not visitated yet are counted with match 1. */
function situationOf(group: Group): Situation {
  if (group === 'kontanthjaelp-ikke-visiteret') return 'jobparat';
  return group === 'ung-ikke-visiteret' ? 'uddannelsesparat' : group;
}

/** Citizens on a benefit on the day of the municipality, by the row of Bilag I; everyone counts as one full-time person. */
export function recipients({ people, on }: Municipality): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { caseFile } of people) {
    const known = caseOn(caseFile, on);
    const course = known.courses.at(-1);
    if (course?.to !== openEnd) continue;
    const group = segmentsOf(known, course).at(-1)?.group ?? null;
    if (group === null) continue;
    const row = rowOf[situationOf(group)];
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

/** What was done on the days on which a group of the row was on its benefit. */
export function effortOf({ people, on }: Municipality, row: EffortRow): Effort {
  let days = 0;
  let interviews = 0;
  let offers = 0;
  let companyOffers = 0;
  let activatedDays = 0;
  for (const { caseFile } of people) {
    const known = caseOn(caseFile, on);
    for (const segment of known.courses.flatMap((course) => segmentsOf(known, course))) {
      const { from, group } = segment;
      if (group === null || effortRowOf(situationOf(group)) !== row) continue;
      const to = Math.min(segment.to, on + 1);
      const inside = (day: Day): boolean => day >= from && day < to;
      days += to - from;
      interviews += known.held.filter((one) => one.holder !== 'a-kasse' && inside(one.on)).length;
      for (const offer of known.activities) {
        if (offer.kind === 'mentor') continue;
        const inCompany = offer.kind === 'virksomhedspraktik' || offer.kind === 'loentilskud';
        if (inside(offer.from)) offers++;
        if (inside(offer.from) && inCompany) companyOffers++;
        activatedDays += Math.max(0, Math.min(offer.to, to) - Math.max(offer.from, from));
      }
    }
  }
  return {
    interviews: (interviews * 91) / days,
    offers: (offers * 365) / days,
    companyOffers: (companyOffers * 365) / days,
    activated: (activatedDays * 100) / days,
  };
}
