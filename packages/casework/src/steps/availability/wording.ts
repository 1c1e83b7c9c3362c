import { danishLongDay, type Explained, type LegalReference } from '@rettidig/engine';
import { availabilityEvents, type SanctionKind } from '@rettidig/law';
import type { Assessment } from '../../availability/assess.ts';
import type { AvailabilityCase } from '../../availability/availability-case.ts';
import {
  type AvailabilityView,
  contactRestoredOn,
  evidenceOf,
} from '../../availability/evidence.ts';

/** What the citizen did not do, by event; said to the citizen. */
const happened: Readonly<Record<AvailabilityCase['event'], string>> = {
  'udeblivelse-fra-samtale': 'Du kom ikke til samtalen',
  'manglende-selvbooking': 'Du havde ikke selv booket en samtale',
  'udeblivelse-fra-tilbud': 'Du kom ikke i dit tilbud',
  'afvisning-af-tilbud': 'Du sagde nej til et tilbud',
  'afslag-paa-arbejde': 'Du sagde nej til et arbejde',
  'manglende-jobsoegning': 'Du søgte ikke aktivt job',
  'ophoer-med-arbejde': 'Du holdt op med et arbejde',
  'manglende-cv': 'Dit CV eller din joblog manglede',
  'gentagen-manglende-raadighed': 'Du stod igen ikke til rådighed for arbejde',
};

/** What the case is about, as a letter says it to the citizen. */
export function aboutInWords({ event, on }: Pick<AvailabilityCase, 'event' | 'on'>): string {
  return `${happened[event]} den ${danishLongDay(on)}.`;
}

/** The paragraph of a sanction: the one the law names for event and group, or the one a person has confirmed. */
export function basisInWords(
  { legalBasis }: Pick<AvailabilityCase, 'legalBasis'>,
  kind: Explained<SanctionKind>,
): string {
  if (kind.outcome.outcome !== 'afgjort' && legalBasis !== null) return legalBasis.found;
  const read = kind.explanation.values[0]?.basis ?? kind.explanation.basis[0];
  return read === undefined ? '' : `${place(read)}.`;
}

const place = ({ title, at }: LegalReference): string => `${title}, ${at}`;

/** What may come of it, as a hearing says it. */
export function consequenceInWords({ outcome, explanation }: Explained<SanctionKind>): string {
  return outcome.outcome === 'afgjort' && explanation.letter !== null
    ? `${explanation.letter} Det sker kun, hvis du ikke havde en rimelig grund.`
    : 'Det kan få betydning for din hjælp. Det sker kun, hvis du ikke havde en rimelig grund.';
}

/** What is decided, as the letter says it to the citizen. An amount stands there only where the law's rates are known. */
export function resultInWords(one: AvailabilityCase, assessment: Assessment): string {
  const { kind, days, amount, sharpenedTo } = assessment;
  if (kind?.outcome.outcome === 'afgjort' && kind.outcome.value === 'skaerpet-raadighedssanktion') {
    return [
      'Du får kun hjælp for de dage, du gør det, du skal.',
      sharpenedTo?.outcome.outcome === 'afgjort'
        ? `Det gælder fra i dag og højst til og med den ${danishLongDay(sharpenedTo.outcome.value)}.`
        : '',
      'Møder du ikke op i en hel kalendermåned, lukker vi din sag. Har du en ægtefælle, lukker vi også din ægtefælles sag.',
    ]
      .filter((part) => part !== '')
      .join(' ');
  }
  return [daysInWords(one, days), amountInWords(amount)].join(' ');
}

function daysInWords({ on, proposal }: AvailabilityCase, days: Assessment['days']): string {
  if (days.outcome.outcome === 'afgjort' && days.explanation.letter !== null) {
    return days.explanation.letter;
  }
  const entered = proposal?.days ?? null;
  if (entered !== null)
    return `Du bliver trukket for ${entered} ${entered === 1 ? 'dag' : 'dage'}.`;
  return `Du bliver trukket fra den ${danishLongDay(on)}, og indtil du igen har kontakt med os.`;
}

function amountInWords(amount: Assessment['amount']): string {
  return amount?.outcome.outcome === 'afgjort' && amount.explanation.letter !== null
    ? amount.explanation.letter
    : 'Vi trækker en fast sats for hver dag. Satsen følger af § 35, stk. 4.';
}

/** The warning of a sharpened sanction, with its four points (LAS § 35, stk. 2, nos. 1-4). */
export const sharpenedWarning = [
  'Sker det igen uden en rimelig grund, kan du få en skærpet sanktion.',
  'Så får du kun hjælp for de dage, du gør det, du skal.',
  'Møder du ikke op i en hel kalendermåned, lukker vi din sag.',
  'Har du en ægtefælle, lukker vi også din ægtefælles sag.',
].join(' ');

/** The event as the journal says it. */
export function eventInWords({ event, on }: Pick<AvailabilityCase, 'event' | 'on'>): string {
  return `${availabilityEvents.label(event, 'da')} den ${danishLongDay(on)}`;
}

/** What was written one by line, as the items of a list. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The facts of a case as a letter lists them to the citizen, to begin with; a person writes the rest. */
export function factsInWords(view: AvailabilityView): readonly string[] {
  const { one } = view;
  const guided = evidenceOf('vejledning', view)[0];
  const contact = contactRestoredOn(view);
  return [
    ...(guided === undefined
      ? []
      : [`Du fik skriftlig vejledning om dine pligter den ${danishLongDay(guided.on)}.`]),
    aboutInWords(one),
    ...(one.origin === null ? linesOf(one.description) : []),
    ...(contact === null ? [] : [`Vi talte med dig den ${danishLongDay(contact)}.`]),
    ...(one.hearing === null
      ? []
      : [`Vi spurgte dig, hvad der var sket, den ${danishLongDay(one.hearing.on)}.`]),
  ];
}

/** The main considerations as a letter says them, to begin with: what a person has judged, and why. */
export function considerationsInWords({ ground, unwilling, furthers }: AvailabilityCase): string {
  return [
    ground === null ? '' : `Vi vurderer, at du ikke havde en rimelig grund. ${ground.reasons}`,
    unwilling === null
      ? ''
      : `Vi vurderer, at du ikke viser vilje til at stå til rådighed. ${unwilling.reasons}`,
    furthers === null
      ? ''
      : `Vi vurderer, at sanktionen kan hjælpe dig til at stå til rådighed. ${furthers.reasons}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
