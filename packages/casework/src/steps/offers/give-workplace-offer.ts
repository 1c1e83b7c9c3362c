import { type Day, valueOf } from '@rettidig/engine';
import {
  acceptedOffer,
  communityWorkEnds,
  placeConditions,
  practiceEnds,
  reasonableRatio,
  type Sector,
  type TargetGroup,
  wageSubsidyEnds,
  workplaceConditions,
} from '@rettidig/law';
import { employeeStatements, placementPurposes } from '../../facts/offer-records.ts';
import { refused, type Remark, type Situation, type StepOutcome } from '../step.ts';
import { type LawCheck, problemsOf } from './law-check.ts';
import { groupFor, periodWarnings } from './period.ts';
import { inDanish, recordOffer } from './record-offer.ts';
import {
  openConditions,
  type Workplace,
  workplaceChecks,
  type WorkplaceOffer,
  type WorkplaceOfferKind,
} from './workplace.ts';

/**
 * Gives a citizen practice, a wage subsidy or community work at a workplace. It stops where the law says no, and
 * where it leaves the answer to a person who has not given reasons.
 * @param workplace null when the register does not have the P-number
 */
export function giveWorkplaceOffer(
  kind: WorkplaceOfferKind,
  offer: WorkplaceOffer,
  workplace: Workplace | null,
  situation: Situation,
): StepOutcome {
  const { group, problems } = groupFor(situation.file, offer);
  if (workplace === null) return refused(...problems, unknownWorkplace);
  if (group === null) return refused(...problems);
  const checks = workplaceChecks(kind, group, offer, workplace, situation);
  const stops = [...problems, ...stopsOf(kind, offer, workplace, checks)];
  if (stops.length > 0) return refused(...stops);
  return recordOffer(
    {
      ...offer,
      kind,
      sector: workplace.sector,
      terms: {
        provider: workplace.name,
        pNumber: workplace.pNumber,
        purpose: offer.purpose,
        aim: offer.aim,
        contact: offer.contact,
        employees: offer.employees,
        employerSigned: offer.employerSigned,
        employeesSigned: offer.employeesSigned,
        signedOn: offer.employerSigned || offer.employeesSigned !== null ? offer.signedOn : null,
      },
      where: `${workplace.name}, ${workplace.address}`,
      details: detailsOf(offer),
      notes: notesOf(offer),
      checks,
      warnings: periodWarnings(kind, offer, situation, isMet(checks, acceptedOffer.id)),
    },
    situation,
  );
}

const unknownWorkplace: Remark = {
  field: 'p-nummer',
  text: 'Registret har ingen arbejdsplads med det P-nummer. Se efter, om tallet er rigtigt, eller søg på navn, CVR-nummer eller adresse.',
};

function stopsOf(
  kind: WorkplaceOfferKind,
  offer: WorkplaceOffer,
  { sector }: Workplace,
  checks: readonly LawCheck[],
): readonly Remark[] {
  // What is open at the place is said at its own field.
  const others = checks.filter(({ explanation }) => explanation.rule !== placeConditions.id);
  const stops = [
    ...problemsOf(others, offer.reason),
    ...openConditions(kind, offer, sector, (one) => workplaceConditions.label(one, 'da')),
  ];
  if (
    others.some(
      ({ explanation, state }) => explanation.rule === reasonableRatio.id && state === 'mangler',
    )
  ) {
    stops.push({
      field: 'ansatte',
      text: 'Skriv, hvor mange der er ordinært ansat. Uden tallet kan rimelighedskravet ikke regnes.',
    });
  }
  if (kind === 'loentilskud') stops.push(...additionalStops(offer, sector));
  if (offer.extended && offer.reason === '') {
    stops.push({ field: 'begrundelse', text: 'Skriv, hvorfor praktikken skal vare længere.' });
  }
  return stops;
}

function additionalStops(
  { lastMonth, yearAverage, additional }: WorkplaceOffer,
  sector: Sector,
): readonly Remark[] {
  if (sector === 'offentlig') {
    if (additional === true) return [];
    const text =
      additional === null
        ? 'Vurdér, om ansættelsen er en udvidelse af det normale antal ansatte.'
        : 'Løntilskud kræver merbeskæftigelse: flere ansatte end normalt.';
    return [{ field: 'merbeskaeftigelse', text }];
  }
  const asked = 'Uden tallet kan merbeskæftigelsen ikke regnes.';
  return [
    ...(lastMonth === null ? [{ field: 'sidste-maaned', text: asked }] : []),
    ...(yearAverage === null ? [{ field: 'aarets-gennemsnit', text: asked }] : []),
  ];
}

const isMet = (checks: readonly LawCheck[], rule: string): boolean =>
  checks.some(({ explanation, state }) => explanation.rule === rule && state === 'opfyldt');

function detailsOf(offer: WorkplaceOffer): readonly (readonly [string, string])[] {
  const { purpose, contact } = offer;
  return [
    ...(purpose === null ? [] : [['Formål', placementPurposes.label(purpose, 'da')] as const]),
    ...(contact === null ? [] : [['Kontakt', contact] as const]),
  ];
}

function notesOf(offer: WorkplaceOffer): readonly (readonly [string, string])[] {
  const { employees, employeesSigned, employerSigned } = offer;
  return [
    ...(employees === null
      ? []
      : [['Ordinært ansatte', `${inDanish(employees)} fuldtidspersoner`] as const]),
    ...(employerSigned ? [['Arbejdsgiver', 'har skrevet under på kravene'] as const] : []),
    ...(employeesSigned === null
      ? []
      : [['Medarbejdere', employeeStatements.label(employeesSigned, 'da')] as const]),
  ];
}

/** Whether a practice for the group may last longer by a person's assessment. */
export function mayBeExtended(kind: WorkplaceOfferKind, group: TargetGroup, first: Day): boolean {
  if (kind !== 'virksomhedspraktik') return false;
  const facts = { group, start: first, furtherPeriods: 0 };
  const usual = valueOf(practiceEnds.decide({ ...facts, extended: false }, first));
  const longest = valueOf(practiceEnds.decide({ ...facts, extended: true }, first));
  return longest !== null && longest !== usual;
}

/** Whether the ratio is not asked of a place with the citizen's own employer. */
export function ownEmployerIsExempt(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  first: Day,
): boolean {
  const facts = { group, offer: kind, ownEmployer: true, employees: 0, placed: 0, wanted: 1 };
  return valueOf(reasonableRatio.decide(facts, first))?.applies === false;
}

/**
 * The last day such an offer may last to, by the law of its first day; null where the law does not say, so that a
 * person decides.
 */
export function longestUntil(
  kind: WorkplaceOfferKind,
  group: TargetGroup,
  sector: Sector,
  first: Day,
): Day | null {
  switch (kind) {
    case 'virksomhedspraktik':
      return valueOf(
        practiceEnds.decide({ group, start: first, extended: false, furtherPeriods: 0 }, first),
      );
    case 'loentilskud':
      return valueOf(wageSubsidyEnds.decide({ group, sector, start: first }, first));
    case 'nytteindsats':
      return valueOf(communityWorkEnds.decide({ start: first }, first));
  }
}
