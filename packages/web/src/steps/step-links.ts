import type { CaseStep } from '@rettidig/casework';

/** The steps that are begun from the case of a citizen, in the order of the work, by the word in their address. */
const begunFromCase = [
  ['visitation', 'visitation'],
  ['indkaldelse', 'indkaldelse'],
  ['samtale-afholdt', 'samtale'],
  ['plan', 'plan'],
  ['uddannelsespaalaeg', 'uddannelsespaalaeg'],
  ['virksomhedspraktik', 'tilbud/virksomhedspraktik'],
  ['loentilskud', 'tilbud/loentilskud'],
  ['nytteindsats', 'tilbud/nytteindsats'],
  ['mentor', 'tilbud/mentor'],
  ['vejledning-og-uddannelse', 'tilbud/forloeb'],
  ['proeve', 'proeve'],
  ['fravaer', 'fravaer'],
  ['fritagelse', 'fritagelse'],
  ['raadighed', 'raadighed'],
  ['sygeopfoelgning', 'sygdom'],
  ['projekt', 'projekt'],
  ['arbejde-og-uddannelse', 'arbejde'],
  ['henvisning', 'henvisning'],
  ['risikogruppe', 'risikogruppe'],
  ['klage', 'klage'],
  ['kontaktperson', 'kontaktperson'],
  ['grunddata', 'oplysninger'],
  ['overdragelse', 'overdragelse'],
  ['notat', 'notat'],
] as const satisfies readonly (readonly [CaseStep, string])[];

interface StepLink {
  readonly step: CaseStep;
  readonly href: string;
}

/** Where each step of a citizen's case is begun. */
export function stepLinks(person: string): readonly StepLink[] {
  return begunFromCase.map(([step, place]) => ({ step, href: `/borgere/${person}/${place}` }));
}
