import type { ExternalSource } from './result.ts';

/** A table outside that a municipality uses, and what it is. */
export interface KnownTable {
  /** Lower case, as the interface has it. */
  readonly id: string;
  readonly title: string;
  /** What is in it, in Danish. */
  readonly about: string;
  readonly publisher: 'Jobindsats' | 'Danmarks Statistik';
  /** How it is divided where somebody uses it, by the interface's own codes; empty: not divided. */
  readonly periodKind: 'M' | 'QMAT' | 'Q';
}

const persons =
  'Antal personer og fuldtidspersoner på ydelsen, og andel af arbejdsstyrken og befolkningen.';
const jobindsats = (
  id: string,
  title: string,
  about = persons,
  periodKind: KnownTable['periodKind'] = 'M',
): KnownTable => ({ id, title, about, publisher: 'Jobindsats', periodKind });

/**
 * Tables of Jobindsats that municipalities are seen to fetch, by their ids. Their titles are ours; the interface's own
 * title counts when the table has been fetched.
 */
export const knownTables: readonly KnownTable[] = [
  jobindsats('y01a02', 'A-dagpenge'),
  jobindsats('y60a02', 'Kontanthjælp, efter sats'),
  jobindsats('y36a02', 'Kontanthjælp, den ældre tabel'),
  jobindsats('y38a02', 'Uddannelseshjælp'),
  jobindsats('y07a02', 'Sygedagpenge'),
  jobindsats('y08a02', 'Fleksjob'),
  jobindsats('y09a02', 'Ledighedsydelse'),
  jobindsats('y10a02', 'Førtidspension'),
  jobindsats('y11a02', 'Ressourceforløb'),
  jobindsats('y12a02', 'Jobafklaring'),
  jobindsats('y40a02', 'Barselsdagpenge'),
  jobindsats('ptva02', 'Alle offentligt forsørgede'),
  jobindsats('ptvc01', 'Aktiverede', 'Antal aktiverede og fuldtidsaktiverede.'),
  jobindsats(
    'otij01',
    'Ordinære timer',
    'Personer med ordinære timer, deres andel og gennemsnitlige timetal.',
  ),
  jobindsats(
    'y14d03',
    'Fra ydelse til job',
    'Job efter virksomhedspraktik, efter ydelse og målgruppe.',
    'QMAT',
  ),
  jobindsats(
    'y30r21',
    'Forventet og faktisk antal på offentlig forsørgelse',
    'Forventet og faktisk antal fuldtidspersoner, forskellen og kommunens placering. Det forventede er beregnet af VIVE ud fra rammevilkår og kan ikke regnes efter.',
    'QMAT',
  ),
  jobindsats('y25i01', 'Ledige', 'Registreret ledighed, antal fuldtidspersoner og andel.'),
  jobindsats('y25i07', 'Ledige stillinger', 'Ledige og nyopslåede stillinger på Jobnet.'),
];

/** A table by its id, in any case; null when it is not among those known. */
export function knownTable(id: string): KnownTable | null {
  return knownTables.find((table) => table.id === id.toLowerCase()) ?? null;
}

/** How figures may be used, and what must stand beside them. */
export interface SourceTerms {
  /** What the source is called beside its figures. */
  readonly name: string;
  /** The same as a word in a sentence: who has a number. */
  readonly short: string;
  /** Danish: the licence, or that none is stated. */
  readonly licence: string;
  /** Address of the licence; null where none is stated. */
  readonly licenceLink: string | null;
}

/** How the figures of each source may be used. */
export const sourceTerms: Readonly<Record<ExternalSource, SourceTerms>> = {
  'jobindsats-v2': {
    name: 'Jobindsats.dk (STAR)',
    short: 'Jobindsats',
    licence: 'Hentet med kommunens egen nøgle. Nævn Jobindsats.dk som kilde.',
    licenceLink: null,
  },
  'jobindsats-v3': {
    name: 'Jobindsats.dk (STAR)',
    short: 'Jobindsats',
    licence: 'Hentet med kommunens egen nøgle. Nævn Jobindsats.dk som kilde.',
    licenceLink: null,
  },
  statbank: {
    name: 'Danmarks Statistik, Statistikbanken',
    short: 'Danmarks Statistik',
    licence: 'CC BY 4.0: Må bruges frit, når Danmarks Statistik nævnes som kilde.',
    licenceLink: 'https://creativecommons.org/licenses/by/4.0/deed.da',
  },
  fil: {
    name: 'Fil, som kommunen selv har lagt ind',
    short: 'Filen',
    licence: 'Tjek hos den, der har lavet filen, hvordan tallene må bruges.',
    licenceLink: null,
  },
};
