import { courseEndReasons, dutyKinds, offerEndReasons } from '@rettidig/casework';
import {
  benefits,
  codeList,
  interviewKinds,
  personCategories,
  targetGroups,
  type ActivityKind,
  type CodeList,
  type Sector,
} from '@rettidig/law';

/** Age bands: the young of the law (under 30), split where the papers split. */
export const ageBands = codeList('alder', [
  ['under-25', 'Under 25 år', 'Under 25'],
  ['25-29', '25-29 år', '25 to 29'],
  ['30-49', '30-49 år', '30 to 49'],
  ['50-plus', '50 år og over', '50 and over'],
]);
/** First birthdays of the bands after the first. */
export const ageCuts = [25, 30, 50] as const;

/** Types of offers: the six of Jobcenterbenchmark 2013 (Bilag II), and what has come since. */
export const offerTypes = codeList('tilbudstype', [
  ['vejledning', 'Vejledning og opkvalificering', 'Guidance and upskilling'],
  ['ordinaer-uddannelse', 'Ordinær uddannelse', 'Ordinary education'],
  ['loentilskud-privat', 'Privat løntilskud', 'Private wage subsidy'],
  ['loentilskud-offentlig', 'Offentligt løntilskud', 'Public wage subsidy'],
  ['praktik-privat', 'Privat virksomhedspraktik', 'Private company practice'],
  ['praktik-offentlig', 'Offentlig virksomhedspraktik', 'Public company practice'],
  ['loentilskud', 'Løntilskud, sektor ikke oplyst', 'Wage subsidy, sector not said'],
  ['praktik', 'Virksomhedspraktik, sektor ikke oplyst', 'Company practice, sector not said'],
  ['nytteindsats', 'Nytteindsats', 'Community benefit work'],
  ['mentor', 'Mentorstøtte', 'Mentor support'],
]);

/** The type of an activity. */
export function offerTypeOf(kind: ActivityKind, sector: Sector | null): string {
  switch (kind) {
    case 'loentilskud':
      if (sector === null) return 'loentilskud';
      return sector === 'privat' ? 'loentilskud-privat' : 'loentilskud-offentlig';
    case 'virksomhedspraktik':
      if (sector === null) return 'praktik';
      return sector === 'privat' ? 'praktik-privat' : 'praktik-offentlig';
    case 'nytteindsats':
    case 'mentor':
    case 'ordinaer-uddannelse':
      return kind;
    case 'vejledning-og-opkvalificering':
    case 'laese-skrive-regne-kursus':
      return 'vejledning';
  }
}

/**
 * Status after an ended course, one for each citizen and day: the first of the list that applies (jobindsats.dk, measure
 * Y07B15; knowledge of 2026). Those we never know from our own data stand there too, so that the numbers stay the same.
 */
export const statuses = codeList('status-efter', [
  ['dagpenge', 'A-dagpenge', 'Unemployment benefit'],
  ['saerlig-uddannelsesydelse', 'Særlig uddannelsesydelse', 'Special education benefit'],
  ['arbejdsmarkedsydelse', 'Arbejdsmarkedsydelse', 'Labour market benefit'],
  ['kontantydelse', 'Kontantydelse', 'Cash allowance'],
  ['kontanthjaelp', 'Kontanthjælp', 'Cash benefit'],
  ['integrationsydelse', 'Integrationsydelse', 'Integration benefit'],
  ['uddannelseshjaelp', 'Uddannelseshjælp', 'Education benefit'],
  ['revalidering', 'Revalidering og forrevalidering', 'Rehabilitation'],
  ['ressourceforloeb', 'Ressourceforløb', 'Resource course'],
  ['jobafklaring', 'Jobafklaringsforløb', 'Job clarification'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
  ['fleksjob', 'Fleksjob', 'Flex job'],
  ['ledighedsydelse', 'Ledighedsydelse', 'Flex job allowance'],
  ['foertidspension', 'Førtidspension', 'Early retirement pension'],
  ['efterloen', 'Efterløn', 'Early retirement pay'],
  ['uddannelse', 'Uddannelse', 'Education'],
  ['loenmodtager', 'Lønmodtager', 'Employee'],
  ['andet', 'Anden offentlig forsørgelse', 'Other public support'],
  ['selvforsoergelse', 'Selvforsørgelse', 'Self-supporting'],
  // None of Y07B15's, and never the first that applies: see unseen.ts.
  ['fraflyttet', 'Fraflyttet, kendes ikke', 'Moved away, not known'],
]);

/** How long a citizen has been on the benefit; the classes of the passive share (jobindsats.dk, 30 November 2016). */
export const durationClasses = [
  { code: '0-1,5', da: '0-1,5 måned', en: '0-1.5 months', from: 0, to: 46 },
  { code: '1,5-3', da: '1,5-3 måneder', en: '1.5-3 months', from: 46, to: 91 },
  { code: '3-6', da: '3-6 måneder', en: '3-6 months', from: 91, to: 183 },
  { code: '6-9', da: '6-9 måneder', en: '6-9 months', from: 183, to: 274 },
  { code: '9-12', da: '9-12 måneder', en: '9-12 months', from: 274, to: 365 },
  { code: '12-36', da: '1-3 år', en: '1-3 years', from: 365, to: 1096 },
  { code: '36-', da: 'Over 3 år', en: 'Over 3 years', from: 1096, to: 0xffff },
] as const;

/** What figures can be split and filtered by; the id stands in addresses, files and kept figures. */
export type DimensionId =
  | 'ydelse'
  | 'maalgruppe'
  | 'kategori'
  | 'alder'
  | 'enhed'
  | 'sagsbehandler'
  | 'tilbudstype'
  | 'udbyder'
  | 'samtaletype'
  | 'pligt'
  | 'aarsag'
  | 'tilbudsafslutning'
  | 'status'
  | 'varighed';

export interface Dimension {
  readonly id: DimensionId;
  readonly da: string;
  readonly en: string;
  /** The column that holds it; null for the duration, which is a window of time. */
  readonly column: string | null;
  /** Its codes; null where they are the municipality's own (units, caseworkers, providers). */
  readonly codes: CodeList<string> | null;
}

const one = (
  id: DimensionId,
  labels: readonly [da: string, en: string],
  column: string | null,
  codes: CodeList<string> | null,
): Dimension => ({ id, da: labels[0], en: labels[1], column, codes });

export const dimensions: Readonly<Record<DimensionId, Dimension>> = {
  ydelse: one('ydelse', ['Ydelse', 'Benefit'], 'benefit', benefits),
  maalgruppe: one('maalgruppe', ['Målgruppe', 'Target group'], 'group', targetGroups),
  kategori: one('kategori', ['Visitationskategori', 'Category'], 'category', personCategories),
  alder: one('alder', ['Alder', 'Age'], 'age', ageBands),
  enhed: one('enhed', ['Team', 'Team'], 'unit', null),
  sagsbehandler: one('sagsbehandler', ['Sagsbehandler', 'Caseworker'], 'caseworker', null),
  tilbudstype: one('tilbudstype', ['Tilbudstype', 'Offer type'], 'offer', offerTypes),
  udbyder: one('udbyder', ['Udbyder', 'Provider'], 'provider', null),
  samtaletype: one('samtaletype', ['Samtaletype', 'Interview type'], 'kind', interviewKinds),
  pligt: one('pligt', ['Pligt', 'Duty'], 'duty', dutyKinds),
  aarsag: one('aarsag', ['Afslutningsårsag', 'End reason'], 'reason', courseEndReasons),
  tilbudsafslutning: one(
    'tilbudsafslutning',
    ['Afslutning af tilbud', 'End of offer'],
    'reason',
    offerEndReasons,
  ),
  status: one('status', ['Status efter', 'Status after'], null, statuses),
  varighed: one('varighed', ['Varighed', 'Duration'], null, null),
};

/** The number of a code in a column: its place in the list from 1; 0 stands for none. */
export function codeNumber(list: CodeList<string>, code: string | null): number {
  return code === null ? 0 : list.numberOf(code);
}
