import type { CaseFile, CaseRecords, CompanyAlliance } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { plusDays } from '../calendar/calendar.ts';
import type { Numbering } from '../case-maker.ts';
import type { MadeWorkplace } from '../companies/workplaces.ts';
import { stream } from '../random/stream.ts';
import { amountsOf } from './amounts.ts';
import { complaintsOf } from './complaints.ts';
import { courseEndsOf } from './course-ends.ts';
import { labourOf } from './labour.ts';
import { type OpenOrders, referralsOf } from './referrals.ts';
import { riskMarksOf } from './risk-marks.ts';
import type { Seats } from './seats.ts';
import { offerEndsOf, termsOf } from './terms.ts';

/** What came of a case: the facts that no duty is derived from. */
export type Outcomes = Pick<
  CaseRecords,
  | 'courseEnds'
  | 'labourStatuses'
  | 'benefitAmounts'
  | 'offerTerms'
  | 'offerEnds'
  | 'complaints'
  | 'referrals'
  | 'riskMarks'
>;

/** Makes what came of a case that is whole. */
export function outcomesOf(
  name: string,
  file: CaseFile,
  {
    on,
    seats,
    open,
    number,
  }: {
    readonly on: Day;
    readonly seats: Seats;
    readonly open: OpenOrders;
    readonly number: Numbering;
  },
): Outcomes {
  const numbered = <F>(prefix: string, facts: readonly F[]): (F & { readonly id: string })[] =>
    facts.map((fact) => ({ id: number(prefix), ...fact }));
  const ends = courseEndsOf(stream(`${name} ends`), file);
  return {
    courseEnds: numbered('e', ends),
    labourStatuses: numbered(
      'l',
      labourOf(stream(`${name} labour`), file, { ends, on }).toSorted((a, b) => a.from - b.from),
    ),
    benefitAmounts: numbered('u', amountsOf(stream(`${name} amounts`), file, on)),
    offerTerms: numbered('w', termsOf(stream(`${name} terms`), file, seats)),
    offerEnds: numbered('q', offerEndsOf(stream(`${name} offer ends`), file, { ends, on })),
    complaints: numbered('n', complaintsOf(stream(`${name} complaints`), file, on)),
    referrals: numbered('r', referralsOf(stream(`${name} referrals`), file, { ends, on, open })),
    riskMarks: numbered('m', riskMarksOf(stream(`${name} risk`), file, on)),
  };
}

/** The companies of the alliance: every third of those there are, each from its own day on. */
export function allianceOf(
  name: string,
  {
    on,
    workplaces,
    number,
  }: {
    readonly on: Day;
    readonly workplaces: readonly MadeWorkplace[];
    readonly number: Numbering;
  },
): readonly CompanyAlliance[] {
  const chance = stream(`${name} alliance`);
  const companies = new Map(workplaces.map(({ company }) => [company.cvr, company]));
  return [...companies.values()].flatMap(({ cvr, name: company, sector }) => {
    const from = plusDays(on, -chance.between(30, 1400));
    const left = chance.chance(15) ? plusDays(from, chance.between(100, 600)) : openEnd;
    if (sector !== 'privat' || !chance.chance(60)) return [];
    return [{ id: number('z'), company, cvr, from, to: left > on ? openEnd : left }];
  });
}
