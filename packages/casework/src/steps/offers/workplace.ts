import { type Day, periodOn, valueOf } from '@rettidig/engine';
import {
  acceptedOffer,
  additionalEmployment,
  communityWorkEnds,
  offerAccess,
  placeConditions,
  practiceEnds,
  priorBenefit,
  reasonableRatio,
  type Sector,
  type TargetGroup,
  wageSubsidyEmployer,
  wageSubsidyEnds,
  type WorkplaceCondition,
} from '@rettidig/law';
import type { EmployeeStatement, PlacementPurpose } from '../../facts/offer-records.ts';
import type { Remark, Situation } from '../step.ts';
import { monthsOnBenefit } from './benefit-months.ts';
import { check, type LawCheck } from './law-check.ts';
import type { OfferPeriod } from './period.ts';

/** The offers that take a seat at a workplace. */
export type WorkplaceOfferKind = 'virksomhedspraktik' | 'loentilskud' | 'nytteindsats';

/** The workplace an offer is at, and its seats in the period of the offer; both in full-time persons. */
export interface Workplace {
  readonly pNumber: string;
  readonly name: string;
  readonly address: string;
  readonly sector: Sector;
  /** Most seats taken on any day of the period. */
  readonly placed: number;
  /** What the offer would take. */
  readonly wanted: number;
}

/** An offer at a workplace as it is entered. */
export interface WorkplaceOffer extends OfferPeriod {
  readonly purpose: PlacementPurpose | null;
  readonly aim: string;
  readonly contact: string | null;
  /** Ordinary employees of the workplace; null when nobody has said. */
  readonly employees: number | null;
  readonly employerSigned: boolean;
  readonly employeesSigned: EmployeeStatement | null;
  readonly signedOn: Day | null;
  readonly notLastWorkplace: boolean;
  readonly ownEmployer: boolean;
  /** A person has assessed that a practice must be longer than usual, and how many further periods it needs. */
  readonly extended: boolean;
  readonly furtherPeriods: number;
  /** Ordinary employees of a private company, for additional employment; null when nobody has said. */
  readonly lastMonth: number | null;
  readonly yearAverage: number | null;
  /** What a person says of additional employment where the law leaves it to one; null when nobody has. */
  readonly additional: boolean | null;
  /** What a person judges where the law does not decide. */
  readonly reason: string;
}

/** Every rule that speaks of an offer at a workplace, asked under the law of its first day. */
export function workplaceChecks(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  offer: WorkplaceOffer,
  workplace: Workplace,
  situation: Situation,
): readonly LawCheck[] {
  const on = offer.first;
  const ratio = check(
    reasonableRatio,
    {
      group,
      offer: kind,
      ownEmployer: offer.ownEmployer,
      employees: offer.employees,
      placed: workplace.placed,
      wanted: workplace.wanted,
    },
    on,
    { field: 'p-nummer', met: ({ allowed }) => allowed, judged: offer.employees !== null },
  );
  const own =
    kind === 'loentilskud' ? subsidyChecks(group, offer, workplace.sector, situation) : [];
  const additionalIsMet = own.some(
    ({ explanation, state }) =>
      explanation.rule === additionalEmployment.id &&
      (state === 'opfyldt' || (state === 'skoen' && offer.additional === true)),
  );
  return [
    check(offerAccess, { group, offer: kind }, on, { field: '', met: (mark) => mark !== 'nej' }),
    ratio,
    durationCheck(kind, group, offer, workplace.sector),
    ...own,
    check(
      placeConditions,
      {
        offer: kind,
        met: metConditions(offer, workplace.sector, {
          ratio: ratio.state === 'opfyldt' || (ratio.state === 'skoen' && offer.reason !== ''),
          additional: additionalIsMet,
        }),
      },
      on,
      { field: '', met: ({ ready }) => ready },
    ),
    check(
      acceptedOffer,
      { group, offer: kind, days: Math.max(0, offer.last - offer.first + 1) },
      on,
      { field: 'til', met: (counts) => counts, stops: false },
    ),
  ];
}

/** How long the offer may last. Where it cannot be said, a person says why it lasts so long. */
function durationCheck(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  { first, last, extended, furtherPeriods }: WorkplaceOffer,
  sector: Sector,
): LawCheck {
  const terms = {
    field: 'til',
    met: (end: Day) => last <= end,
    judged: true,
    openWithoutRule: true,
  } as const;
  switch (kind) {
    case 'virksomhedspraktik':
      return check(practiceEnds, { group, start: first, extended, furtherPeriods }, first, terms);
    case 'loentilskud':
      return check(wageSubsidyEnds, { group, sector, start: first }, first, terms);
    case 'nytteindsats':
      return check(communityWorkEnds, { start: first }, first, terms);
  }
}

function subsidyChecks(
  group: TargetGroup,
  { first, lastMonth, yearAverage }: WorkplaceOffer,
  sector: Sector,
  { file }: Situation,
): readonly LawCheck[] {
  const facts = {
    group,
    start: first,
    birthDate: file.person.birthDate,
    education: file.person.education,
    singleProvider: periodOn(file.households, first)?.household === 'enlig-forsoerger',
    months: monthsOnBenefit(file, first),
  };
  return [
    check(wageSubsidyEmployer, { group, sector }, first, {
      field: 'p-nummer',
      met: (open) => open,
    }),
    check(priorBenefit, facts, first, { field: 'fra', met: (enough) => enough, judged: true }),
    check(additionalEmployment, { sector, lastMonth, yearAverage }, first, {
      field: 'sidste-maaned',
      met: (more) => more,
      judged: sector === 'offentlig',
    }),
  ];
}

function metConditions(
  offer: WorkplaceOffer,
  sector: Sector,
  is: { readonly ratio: boolean; readonly additional: boolean },
): readonly WorkplaceCondition[] {
  const { employerSigned, employeesSigned, purpose } = offer;
  const steward =
    employeesSigned === 'tillidsrepraesentant' || employeesSigned === 'anden-inddraget';
  const holds: Readonly<Record<WorkplaceCondition, boolean>> = {
    rimelighedskrav: is.ratio,
    merbeskaeftigelse: is.additional,
    'offentlig-arbejdsplads': sector === 'offentlig',
    'droeftet-med-medarbejdere': employeesSigned !== null,
    formaal: purpose !== null,
    'erklaering-arbejdsgiver': employerSigned,
    'erklaering-medarbejdere': employeesSigned !== null,
    // The form asks for the statements of this P-number, and of no other.
    'p-nummer': employerSigned && employeesSigned !== null,
    'ikke-sidste-arbejdsplads': offer.notLastWorkplace,
    // The purpose is registered and stands in the confirmation that all get.
    'formaal-i-aftalen': purpose !== null,
    tillidsrepraesentant: steward,
  };
  return Object.entries(holds).flatMap(([condition, met]) =>
    met ? [condition as WorkplaceCondition] : [],
  );
}

/**
 * The seats of a workplace that are still free, in full-time persons; null where the law has no ratio for the offer or
 * the number of employees is not known.
 * @param placed the seats that are taken
 */
export function freeSeats(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  { employees, placed }: { readonly employees: number | null; readonly placed: number },
  on: Day,
): number | null {
  const facts = { group, offer: kind, ownEmployer: false, employees, placed, wanted: 0 };
  return valueOf(reasonableRatio.decide(facts, on))?.free ?? null;
}

/** What the law asks of the place before such an offer begins on a day, all of it. */
export function conditionsAsked(kind: WorkplaceOfferKind, on: Day): readonly WorkplaceCondition[] {
  const outcome = placeConditions.decide({ offer: kind, met: [] }, on);
  return outcome.outcome === 'afgjort' ? outcome.value.open : [];
}

/** The field in which each condition of the place is met; null for those another check speaks of. */
const fieldOf: Readonly<Record<WorkplaceCondition, string | null>> = {
  rimelighedskrav: null,
  merbeskaeftigelse: null,
  'offentlig-arbejdsplads': 'p-nummer',
  'droeftet-med-medarbejdere': 'medarbejdere',
  formaal: 'formaal',
  'erklaering-arbejdsgiver': 'arbejdsgiver',
  'erklaering-medarbejdere': 'medarbejdere',
  'p-nummer': null,
  'ikke-sidste-arbejdsplads': 'ikke-sidste',
  'formaal-i-aftalen': 'formaal',
  tillidsrepraesentant: 'medarbejdere',
};

/** The conditions that are still open, each said at the field where it is met. */
export function openConditions(
  kind: WorkplaceOfferKind,
  offer: WorkplaceOffer,
  sector: Sector,
  label: (condition: WorkplaceCondition) => string,
): readonly Remark[] {
  const met = metConditions(offer, sector, { ratio: true, additional: true });
  const remarks = new Map<string, string>();
  for (const condition of conditionsAsked(kind, offer.first)) {
    const field = fieldOf[condition];
    if (field === null || met.includes(condition) || remarks.has(field)) continue;
    remarks.set(field, `Loven kræver, før tilbuddet begynder: ${label(condition)}.`);
  }
  return [...remarks].map(([field, text]) => ({ field, text }));
}
