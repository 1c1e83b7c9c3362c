import {
  conditionsAsked,
  freeSeats,
  groupFor,
  type LawCheck,
  longestUntil,
  mayBeExtended,
  ownEmployerIsExempt,
  nextMonday,
  type Situation,
  type Workplace,
  workplaceChecks,
  type WorkplaceOffer,
  type WorkplaceOfferKind,
  offerPeriod,
} from '@rettidig/casework';
import {
  fullTimeShare,
  isPNumber,
  onlyDigits,
  type ProductionUnit,
  type Seat,
  seatsTaken,
} from '@rettidig/companies';
import { type Day, parseDay } from '@rettidig/engine';
import {
  acceptedOffer,
  placeConditions,
  type TargetGroup,
  type WorkplaceCondition,
} from '@rettidig/law';
import {
  findProductionUnit,
  latestProductionUnits,
  searchProductionUnits,
  seatsAt,
  type StepCase,
} from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Entered } from '../steps/form-state.ts';
import type { WorkplaceValues } from './fields.ts';
import { offerCitizen, type OfferCitizen } from './offer-case.ts';

/** A workplace in a list, with its free seats in the usual period; null when they are not known. */
export interface ListedWorkplace {
  readonly unit: ProductionUnit;
  readonly free: number | null;
}

/** What the form of an offer at a workplace shows and decides on. */
export interface WorkplaceModel {
  readonly kind: WorkplaceOfferKind;
  readonly citizen: OfferCitizen;
  readonly today: Day;
  readonly group: TargetGroup | null;
  /** What was searched for; empty when nothing was. */
  readonly text: string;
  readonly listed: readonly ListedWorkplace[];
  readonly more: boolean;
  /** The workplace that is chosen, with those who have or get a seat there. */
  readonly chosen: { readonly unit: ProductionUnit; readonly seats: readonly Seat[] } | null;
  /** Most seats taken on any day of the period, and those still free; null when that is not known. */
  readonly placed: number;
  readonly free: number | null;
  readonly first: Day;
  /** The last day that the law lets the offer last to; null where it does not say. */
  readonly last: Day | null;
  readonly asked: readonly WorkplaceCondition[];
  /** Whether a practice may last longer, and whether it matters that the employer is the citizen's own. */
  readonly mayBeLonger: boolean;
  readonly ownEmployerMatters: boolean;
  readonly checks: readonly LawCheck[];
}

/** What the address of the form says of the workplace. */
export interface WorkplaceAddress {
  /** P-number of the one chosen. */
  readonly p?: string | undefined;
  /** What was searched for. */
  readonly soeg?: string | undefined;
}

/** How many are listed at most. */
const mostListed = 20;
const mostLatest = 5;
/** Hours a week that an offer is given for when nothing else is said. */
export const usualHours = 37;

export async function loadWorkplaceForm(
  kind: WorkplaceOfferKind,
  visit: EmployeeVisit,
  address: WorkplaceAddress,
  stepCase: StepCase,
  entered: Entered,
): Promise<WorkplaceModel> {
  const { situation } = stepCase;
  const first = parseDay(entered['fra']?.[0] ?? '') ?? nextMonday(situation.today);
  const { group } = groupFor(situation.file, { first, last: first });
  const found = await visit.read(async (tx) => {
    const pNumber = onlyDigits(entered['p-nummer']?.[0] ?? address.p ?? '');
    const unit = isPNumber(pNumber) ? await findProductionUnit(tx, pNumber) : null;
    const text = (address.soeg ?? '').trim();
    const listed =
      unit !== null
        ? []
        : text === ''
          ? await latestProductionUnits(tx, mostLatest)
          : await searchProductionUnits(tx, text, mostListed + 1);
    const [only] = listed;
    const chosen = unit ?? (text !== '' && listed.length === 1 ? (only ?? null) : null);
    const seats = await seatsAt(
      tx,
      (chosen === null ? listed : [chosen]).map((one) => one.pNumber),
      first,
    );
    return { text, listed: chosen === null ? listed : [], chosen, seats };
  });
  const { chosen, seats } = found;
  const last =
    group === null || chosen === null
      ? null
      : longestUntil(kind, group, chosen.company.sector, first);
  const period = offerPeriod({
    first,
    last: parseDay(entered['til']?.[0] ?? '') ?? last ?? first,
  });
  const freeAt = (unit: ProductionUnit): number | null =>
    group === null
      ? null
      : freeSeats(
          kind,
          group,
          {
            employees: unit.employees,
            placed: seatsTaken(seats.get(unit.pNumber) ?? [], period),
          },
          first,
        );
  const ofChosen = chosen === null ? [] : (seats.get(chosen.pNumber) ?? []);
  return {
    kind,
    citizen: offerCitizen(stepCase),
    today: situation.today,
    group,
    text: found.text,
    listed: found.listed.slice(0, mostListed).map((unit) => ({ unit, free: freeAt(unit) })),
    more: found.listed.length > mostListed,
    chosen: chosen === null ? null : { unit: chosen, seats: ofChosen },
    placed: seatsTaken(ofChosen, period),
    free: chosen === null ? null : freeAt(chosen),
    first,
    last,
    asked: conditionsAsked(kind, first),
    mayBeLonger: group !== null && mayBeExtended(kind, group, first),
    ownEmployerMatters: group !== null && ownEmployerIsExempt(kind, group, first),
    checks:
      group === null || chosen === null
        ? []
        : beforehand(kind, group, { unit: chosen, seats: ofChosen }, { first, last }, situation),
  };
}

/** What the law says of the place before anything is entered; what the form itself asks is left out. */
function beforehand(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  { unit, seats }: { readonly unit: ProductionUnit; readonly seats: readonly Seat[] },
  { first, last }: { readonly first: Day; readonly last: Day | null },
  situation: Situation,
): readonly LawCheck[] {
  const offer = {
    ...nothingEntered,
    first,
    last: last ?? first,
    employees: unit.employees,
    lastMonth: unit.company.lastMonth,
    yearAverage: unit.company.yearAverage,
  };
  const place = workplaceOf(unit, seats, offer);
  return workplaceChecks(kind, group, offer, place, situation).filter(
    ({ explanation }) =>
      explanation.rule !== placeConditions.id &&
      (last !== null || explanation.rule !== acceptedOffer.id),
  );
}

const nothingEntered = {
  hoursPerWeek: usualHours,
  purpose: null,
  aim: '',
  contact: null,
  employerSigned: false,
  employeesSigned: null,
  signedOn: null,
  notLastWorkplace: false,
  ownEmployer: false,
  extended: false,
  furtherPeriods: 0,
  additional: null,
  reason: '',
} as const;

/** The workplace as the law is asked about it. */
export function workplaceOf(
  unit: ProductionUnit,
  seats: readonly Seat[],
  offer: Pick<WorkplaceOffer, 'first' | 'last' | 'hoursPerWeek'>,
): Workplace {
  return {
    pNumber: unit.pNumber,
    name: unit.name,
    address: addressOf(unit),
    sector: unit.company.sector,
    placed: seatsTaken(seats, offerPeriod(offer)),
    wanted: fullTimeShare(offer.hoursPerWeek),
  };
}

/** `Kornvej 7, 9999 Øvelev`. */
export function addressOf({ street, postcode, town }: ProductionUnit): string {
  return `${street}, ${postcode} ${town}`;
}

/** What was entered, as the step asks for it; what the register knows need not be entered. */
export function offerOf(values: WorkplaceValues, unit: ProductionUnit | null): WorkplaceOffer {
  const nullIfEmpty = (text: string): string | null => (text === '' ? null : text);
  return {
    first: values.fra,
    last: values.til,
    hoursPerWeek: values.timer,
    purpose: values.formaal ?? null,
    aim: values.maal,
    contact: nullIfEmpty(values.kontakt),
    employees: values.ansatte ?? unit?.employees ?? null,
    employerSigned: values.arbejdsgiver,
    employeesSigned: values.medarbejdere ?? null,
    signedOn: values.underskrevet ?? null,
    notLastWorkplace: values['ikke-sidste'],
    ownEmployer: values['egen-arbejdsgiver'],
    extended: values.forlaenget,
    furtherPeriods: values['ekstra-perioder'] ?? 0,
    lastMonth: values['sidste-maaned'] ?? unit?.company.lastMonth ?? null,
    yearAverage: values['aarets-gennemsnit'] ?? unit?.company.yearAverage ?? null,
    additional:
      values.merbeskaeftigelse === 'ja' ? true : values.merbeskaeftigelse === 'nej' ? false : null,
    reason: values.begrundelse,
  };
}
