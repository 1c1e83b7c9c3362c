import { type Group, groupLabels } from '../frame/group.ts';
import { conditions, otherFigures } from '../frame/indicators.ts';
import type { GroupPersons, TimeShare } from './submission.ts';
import type { SheetName } from './sheet.ts';

/** A column of a sheet: its heading, and other headings that are read as it. */
export interface Column {
  readonly heading: string;
  /** Ways the heading may be written, as slugs without a year; its own is one of them. */
  readonly names: readonly string[];
  readonly required: boolean;
  /** Its numbers are of a year, which the template writes after the heading. */
  readonly ofYear?: true;
}

/** The columns of each sheet, in the order of the template. */
export const columns = {
  Tid: {
    employee: {
      heading: 'Medarbejder',
      names: ['medarbejder', 'medarbejdernummer', 'medarbejder-nr', 'nr'],
      required: true,
    },
    employment: {
      heading: 'Ansættelse',
      names: ['ansaettelse', 'ansaettelsesform'],
      required: true,
    },
    funding: { heading: 'Finansiering', names: ['finansiering'], required: true },
    task: { heading: 'Opgave', names: ['opgave'], required: true },
    share: {
      heading: 'Andel (pct.)',
      names: ['andel-pct', 'andel', 'andel-i-pct', 'andel-procent', 'andel-i-procent', 'pct'],
      required: true,
    },
  },
  Personer: {
    group: { heading: 'Målgruppe', names: ['maalgruppe', 'gruppe'], required: true },
    all: { heading: 'Årspersoner', names: ['aarspersoner'], required: true, ofYear: true },
    elsewhere: {
      heading: 'Heraf hos anden aktør',
      names: ['heraf-hos-anden-aktoer', 'hos-anden-aktoer', 'anden-aktoer'],
      required: true,
    },
    under30: {
      heading: 'Heraf under 30 år',
      names: ['heraf-under-30-aar', 'under-30-aar', 'under-30'],
      required: false,
    },
    under30Elsewhere: {
      heading: 'Under 30 år hos anden aktør',
      names: ['under-30-aar-hos-anden-aktoer', 'heraf-under-30-aar-hos-anden-aktoer'],
      required: false,
    },
  },
  Kvalitet: {
    group: { heading: 'Målgruppe', names: ['maalgruppe', 'gruppe'], required: true },
    indicator: { heading: 'Indikator', names: ['indikator'], required: true },
    unit: { heading: 'Enhed', names: ['enhed'], required: false },
    value: { heading: 'Værdi', names: ['vaerdi', 'tal'], required: true, ofYear: true },
  },
  Øvrigt: {
    name: { heading: 'Oplysning', names: ['oplysning'], required: true },
    value: { heading: 'Værdi', names: ['vaerdi', 'svar'], required: true },
  },
  Bevægelser: {
    from: { heading: 'Fra ydelse', names: ['fra-ydelse', 'fra'], required: true },
    to: { heading: 'Til ydelse', names: ['til-ydelse', 'til'], required: true },
    persons: { heading: 'Personer', names: ['personer', 'antal'], required: true, ofYear: true },
  },
} as const satisfies Record<SheetName, Readonly<Record<string, Column>>>;

export const employmentLabels: Readonly<Record<TimeShare['employment'], string>> = {
  ordinaer: 'Ordinær',
  fleksjob: 'Fleksjob',
  seniorjob: 'Seniorjob',
};

export const fundingLabels: Readonly<Record<TimeShare['funding'], string>> = {
  egen: 'Egen',
  pulje: 'Pulje',
  loentilskud: 'Løntilskud',
};

/** Groups that persons are sent for, in the order of the template. */
export const personGroups: Readonly<Record<GroupPersons['group'], string>> = {
  ...groupLabels,
  foertidspension: 'Førtidspension',
  fleksjob: 'Fleksjob',
};

/** Where those went who were on no benefit afterwards. */
export const noBenefit = 'Ingen ydelse';

/** Groups with casework by age: their persons under 30 are asked for. */
export const groupsByAge: readonly Group[] = [
  'a-dagpenge',
  'uddannelsesydelse',
  'kontanthjaelp-1',
  'kontanthjaelp-2-3',
];

export const wholeLabel = 'Samlet';

/** Lines of the sheet of other things; ids of numbers are those of the catalogue. */
export const otherLines = {
  municipality: 'Kommune',
  year: 'År',
  inhabitants: 'Indbyggere 18-64 år',
  conditions: conditions.map(({ id, label }) => ({
    id,
    label: `${label} (placering 1-98)`,
    most: 98,
  })),
  figures: otherFigures,
} as const;
