import { deductionDays } from '@rettidig/law';
import { type Assessment, daysDeducted } from '../../availability/assess.ts';
import type { AvailabilityCase, Proposal } from '../../availability/availability-case.ts';
import {
  type AvailabilityView,
  hasLeft,
  type LetterEvidence,
} from '../../availability/evidence.ts';
import type { Remark } from '../step.ts';

/**
 * Only a missed interview runs until the citizen is in contact (LAS §§ 37 and 37 a). Where no rule counts the days, or
 * the paragraph itself is read in no source here, a person writes them; null when there is nothing to write.
 */
export function daysToWrite(
  { event, on, proposal }: AvailabilityCase,
  { kind }: Assessment,
): Remark | null {
  const counted = deductionDays.decide({ event, missedOn: on, contactOn: on }, on);
  const isOtherKind = kind?.outcome.outcome === 'afgjort' && kind.outcome.value !== 'fradrag';
  if (counted.outcome !== 'ikke-i-kraft' || isOtherKind || (proposal?.days ?? null) !== null) {
    return null;
  }
  return {
    field: 'dage',
    text: 'Skriv, for hvor mange dage der skal trækkes. Ingen regel tæller dem for denne hændelse.',
  };
}

/** Guidance on complaint says to whom and by when (forvaltningsloven § 25); null when it does. */
export function complaintProblem({ complaint }: Pick<Proposal, 'complaint'>): Remark | null {
  if (/ankestyrelsen/i.test(complaint) && /\b4 uger\b|\bfire uger\b/i.test(complaint)) return null;
  return {
    field: 'klagevejledning',
    text: 'Klagevejledningen skal sige, at Ankestyrelsen behandler klagen, og at fristen er 4 uger.',
  };
}

/** Nobody stays away from an interview they were never called to: a summons of ours that never left must be explained. */
export function neverSummoned(
  { event, origin }: AvailabilityCase,
  letters: readonly LetterEvidence[],
): readonly Remark[] {
  if (event !== 'udeblivelse-fra-samtale' || origin === null) return [];
  const summonses = letters.filter(
    ({ kind, facts }) => (kind === 'indkaldelse' || kind === 'ny-tid') && facts.includes(origin),
  );
  if (summonses.length === 0 || summonses.some(hasLeft)) return [];
  return [
    {
      field: 'oplysninger',
      text: 'Indkaldelsen til samtalen er ikke sendt. Skriv, hvordan borgeren ellers er indkaldt, eller luk sagen.',
    },
  ];
}

/** A deduction whose days nobody has counted runs until the citizen is in contact, so it must be meant. */
export function daysUnknown(view: AvailabilityView, { kind, days }: Assessment): readonly Remark[] {
  const isDeduction = kind?.outcome.outcome === 'afgjort' && kind.outcome.value === 'fradrag';
  if (!isDeduction || daysDeducted(view, days) !== null) return [];
  return [
    {
      field: 'dage',
      text: 'Dagene med fradrag kan ikke tælles. Registrér den dag, I igen fik kontakt, eller skriv antallet.',
    },
  ];
}
