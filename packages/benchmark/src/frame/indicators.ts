import type { Unit } from '../table/result-table.ts';
import { type Group, jobcentreGroups } from './group.ts';

/** What quality is measured on: a group, or all of them together. */
export type QualitySubject = Group | 'samlet';

/** A measure of quality, as appendix II of the benchmark report of 2013 defines it. */
export interface Indicator {
  /** Id of its row in the tables. */
  readonly id: string;
  readonly label: string;
  readonly unit: Extract<Unit, 'samtaler-pr-13-uger' | 'tilbud-pr-aarsperson' | 'pct'>;
  /** Danish: what is counted, and over what. */
  readonly definition: string;
  readonly subjects: readonly QualitySubject[];
}

const groupsAndWhole: readonly QualitySubject[] = ['samlet', ...jobcentreGroups];

/** In the order the tables have them. Those in education benefit are measured by none (appendix II), nor resource courses. */
export const indicators: readonly Indicator[] = [
  {
    id: 'samtaleintensitet',
    label: 'Samtaleintensitet',
    unit: 'samtaler-pr-13-uger',
    definition: 'Samtaler pr. 13 fuldtidsydelsesuger.',
    subjects: groupsAndWhole,
  },
  {
    id: 'tilbudsintensitet',
    label: 'Tilbudsintensitet',
    unit: 'tilbud-pr-aarsperson',
    definition:
      'Nye aktive tilbud pr. helårsmodtager. Nyt er et skift af tilbudstype eller en ny start efter mindst 4 ugers pause.',
    subjects: groupsAndWhole,
  },
  {
    id: 'virksomhedsrettet-tilbudsintensitet',
    label: 'Virksomhedsrettet tilbudsintensitet',
    unit: 'tilbud-pr-aarsperson',
    definition: 'Nye virksomhedspraktikker og løntilskud pr. helårsmodtager.',
    subjects: groupsAndWhole,
  },
  {
    id: 'aktiveringsgrad',
    label: 'Aktiveringsgrad',
    unit: 'pct',
    definition: 'Fuldtidsaktiverede i procent af fuldtidsmodtagere.',
    subjects: groupsAndWhole,
  },
  {
    id: 'virksomhedsrettet-aktiveringsgrad',
    label: 'Virksomhedsrettet aktiveringsgrad',
    unit: 'pct',
    definition: 'Fuldtidsaktiverede i virksomhedsrettede forløb i procent af fuldtidsmodtagere.',
    subjects: groupsAndWhole,
  },
  {
    id: 'delvise-raskmeldinger',
    label: 'Delvise raskmeldinger',
    unit: 'pct',
    definition: 'Andel af sygedagpengeforløb med delvis rask- eller sygemelding.',
    subjects: ['samlet', 'sygedagpenge'],
  },
  {
    id: 'job-og-uddannelsesrater',
    label: 'Job- og uddannelsesrater',
    unit: 'pct',
    definition: 'Andel, der er selvforsørgende 13 uger efter måletidspunktet.',
    subjects: groupsAndWhole,
  },
];

/** Indicators of a subject, in order. */
export function indicatorsOf(subject: QualitySubject): readonly Indicator[] {
  return indicators.filter(({ subjects }) => subjects.includes(subject));
}

/** Indicators that the company effort is held against, those of all groups together (table 4.10). */
export const companyIndicators: readonly string[] = [
  'virksomhedsrettet-tilbudsintensitet',
  'virksomhedsrettet-aktiveringsgrad',
];

/** Placings among the country's municipalities, 1 the best (appendix I of the report). */
export const conditions = [
  { id: 'a-dagpenge', label: 'Rammevilkår A-dagpenge' },
  { id: 'sygedagpenge', label: 'Rammevilkår sygedagpenge' },
  { id: 'kontanthjaelp', label: 'Rammevilkår kontanthjælp' },
  { id: 'samlet', label: 'Rammevilkår samlet' },
] as const;

/** What else a municipality sends (appendix I of the report). */
export const otherFigures = [
  { id: 'antal-ressourceforloeb', label: 'Antal ressourceforløb' },
  { id: 'faglige-koordinatorer', label: 'Antal faglige koordinatorer' },
] as const;
