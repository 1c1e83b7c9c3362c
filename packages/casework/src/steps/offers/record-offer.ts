import {
  addDays,
  danishLongDay,
  type Day,
  danishWeekday,
  type Explanation,
} from '@rettidig/engine';
import { activityKinds, type Sector } from '@rettidig/law';
import type { Activity } from '../../facts/case-file.ts';
import type { FactValues } from '../../facts/fact-values.ts';
import { complaintGuidance } from '../../letters/complaint.ts';
import type { LetterFields } from '../../letters/letter-fields.ts';
import { type Decided, decided, type Remark, type Situation } from '../step.ts';
import { isLeftOpen, type LawCheck } from './law-check.ts';
import { type OfferPeriod, offerPeriod } from './period.ts';

/** An offer that the law lets be given, as it is to be registered. */
export interface OfferToRecord extends OfferPeriod {
  readonly kind: Activity['kind'];
  readonly sector: Sector | null;
  readonly terms: Omit<FactValues['offer_terms'], 'activity' | 'on'>;
  /** Where it is, as one line: name and address. */
  readonly where: string;
  /** What the journal and the letter say besides: a name and its value. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** What the journal alone says besides. */
  readonly notes: readonly (readonly [name: string, value: string])[];
  /** What a person has judged where the law does not decide; may be empty. */
  readonly reason: string;
  readonly checks: readonly LawCheck[];
  readonly warnings: readonly Remark[];
}

/** Registers an offer: activity, terms, line of the plan, journal and the letter that confirms it. */
export function recordOffer(offer: OfferToRecord, situation: Situation): Decided {
  const { kind, first, last, hoursPerWeek, sector, terms, checks, warnings } = offer;
  const { today, newId } = situation;
  const activity = newId();
  const name = activityKinds.label(kind, 'da');
  const heading = `${name}: ${terms.provider}`;
  const span = `${danishLongDay(first)} til ${danishLongDay(last)}`;
  return decided({
    facts: [
      {
        action: 'registreret',
        kind: 'activity',
        fact: activity,
        value: {
          ...offerPeriod(offer),
          kind,
          sector,
          givenOn: first < today ? first : today,
          hoursPerWeek,
        },
      },
      {
        action: 'registreret',
        kind: 'offer_terms',
        fact: newId(),
        value: { ...terms, activity, on: today },
      },
      {
        action: 'registreret',
        kind: 'plan_line',
        fact: newId(),
        value: {
          on: today,
          kind: 'aftale',
          text: `${heading}, ${span}`,
          party: 'borger',
          due: last,
          state: 'aaben',
          origin: activity,
        },
      },
    ],
    explanations: checks.map(({ explanation }) => explanation),
    journal: { day: today, heading: heading.slice(0, 200), text: journalOf(offer, span) },
    letters: [{ kind: 'bekraeftelse', fields: letterOf(offer, name, span) }],
    warnings,
  });
}

function journalOf(offer: OfferToRecord, span: string): string {
  const { hoursPerWeek, details, notes, reason, checks, where } = offer;
  const open = checks.filter(isLeftOpen).map(({ explanation }) => explanation.title.toLowerCase());
  return [
    `Sted: ${where}`,
    `Periode: ${span}`,
    ...(hoursPerWeek === null ? [] : [`Timer om ugen: ${inDanish(hoursPerWeek)}`]),
    ...[...details, ...notes].map(([label, value]) => `${label}: ${value}`),
    ...(reason === '' ? [] : [`Vurdering: ${reason}`]),
    ...(open.length === 0 ? [] : [`Loven afgør ikke: ${open.join(', ')}.`]),
  ].join('\n');
}

function letterOf(offer: OfferToRecord, name: string, span: string): LetterFields<'bekraeftelse'> {
  const { kind, first, hoursPerWeek, details, terms, checks, where } = offer;
  const said = checks.flatMap(({ explanation: { letter } }) => (letter === null ? [] : [letter]));
  const begins = `${danishWeekday(first)} den ${danishLongDay(first)}`;
  const basis = legalBasisOf(checks.map(({ explanation }) => explanation));
  return {
    emne: name.toLowerCase(),
    besked:
      kind === 'mentor'
        ? `Du får en mentor fra ${begins}.`
        : `Du begynder i ${name.toLowerCase()} ${begins}.`,
    detaljer: [
      `${kind === 'mentor' ? 'Mentor' : 'Sted'}: ${where}`,
      `Periode: ${span}`,
      ...(hoursPerWeek === null ? [] : [`Timer om ugen: ${inDanish(hoursPerWeek)}`]),
      ...details.map(([label, value]) => `${label}: ${value}`),
    ],
    ...(terms.aim === '' ? {} : { begrundelse: terms.aim }),
    konsekvenser: [...new Set([...said, 'Ring til os og til stedet, hvis du bliver syg.'])].join(
      ' ',
    ),
    ...(basis === '' ? {} : { retsgrundlag: basis }),
    klagevejledning: complaintGuidance,
  };
}

/** The paragraphs that the rules rest on, each once; sources without a paragraph are no legal basis in a letter. */
function legalBasisOf(explanations: readonly Explanation[]): string {
  const cited = explanations
    .filter(({ outcome }) => outcome === 'afgjort')
    .flatMap(({ basis }) => basis)
    .filter(({ at }) => at.startsWith('§'))
    .map(({ title, at }) => `${title}, ${at}`);
  return [...new Set(cited)].map((one) => `${one}.`).join(' ');
}

/** A number with decimal comma. */
export function inDanish(number: number): string {
  return String(number).replace('.', ',');
}

/** The last day of a period. */
export function lastDayOf({ to }: Pick<Activity, 'to'>): Day {
  return addDays(to, -1);
}
