import type { ContactDetails } from '../../facts/case-records.ts';

/** Where the citizen can be reached, as it was entered. */
export type EnteredContact = Omit<ContactDetails, 'id' | 'from' | 'to'>;

/** Whether what was entered is what is known already. */
export function isSameContact(known: EnteredContact | null, entered: EnteredContact): boolean {
  return (
    known !== null &&
    known.street === entered.street &&
    known.postcode === entered.postcode &&
    known.town === entered.town &&
    known.phone === entered.phone &&
    known.email === entered.email &&
    known.exemptFromDigitalPost === entered.exemptFromDigitalPost
  );
}

/** Says what is new; the address itself stands with the facts, where a protection reaches it, not in the journal. */
export function newContactText(known: EnteredContact | null, entered: EnteredContact): string {
  const parts = [
    known?.street === entered.street && known.postcode === entered.postcode ? [] : ['adresse'],
    (known?.phone ?? null) === entered.phone ? [] : ['telefon'],
    (known?.email ?? null) === entered.email ? [] : ['e-mail'],
  ].flat();
  const exempt = entered.exemptFromDigitalPost;
  return [
    ...(parts.length === 0 ? [] : [`Ny ${parts.join(', ')}.`]),
    ...((known?.exemptFromDigitalPost ?? false) === exempt
      ? []
      : [exempt ? 'Fritaget for Digital Post.' : 'Får Digital Post.']),
  ].join(' ');
}
