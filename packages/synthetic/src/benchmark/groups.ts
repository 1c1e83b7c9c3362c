/** A target group as the made-up municipalities have it; all figures are about what a municipality of today could have. */
export interface MadeGroup {
  readonly label: string;
  /** Full-year persons in per mille of the inhabitants aged 18 to 64, from and to. */
  readonly perMille: readonly [number, number];
  /** Share under 30 in per cent, from and to; null where casework is not divided by age. */
  readonly young: readonly [number, number] | null;
  /** Tasks with tenths of a full-time year per 1,000 persons, from and to. */
  readonly tasks: readonly (readonly [task: string, from: number, to: number])[];
  /** Usual quality: interviews, offers, company offers (tenths), activated, in companies, out of support (per cent). */
  readonly quality: readonly number[] | null;
}

const over30 = 'Sagsbehandling, for over 30-årige';
const under30 = 'Sagsbehandling, for under 30-årige';
const specialised = 'Sagsbehandling, specialiseret sagsbehandling';
const reception = 'Modtagelse og telefonvagt';
const lead = 'Teamledelse';
const leadOfCompanyTasks = 'Teamledelse, af virksomhedsindsatsen';
const company = (task: string): string => `Virksomhedsindsats, ${task}`;

/** Tasks that only some of the group come to; they are held against persons of that age. */
export const ageOf: ReadonlyMap<string, 'over' | 'under'> = new Map([
  [over30, 'over'],
  [under30, 'under'],
]);

export const madeGroups: readonly MadeGroup[] = [
  {
    label: 'A-dagpenge',
    perMille: [22, 40],
    young: [15, 28],
    tasks: [
      [reception, 5, 20],
      [over30, 35, 70],
      [under30, 50, 110],
      [specialised, 0, 5],
      [company('udplacering'), 4, 16],
      [company('jobformidling'), 4, 14],
      [company('jobrotation'), 0, 6],
      [company('generel virksomhedskontakt'), 1, 8],
      [lead, 4, 12],
    ],
    quality: [14, 18, 8, 19, 12, 32],
  },
  {
    label: 'Udd.- & arbejdsmarkedsydelse',
    perMille: [2, 4],
    young: [8, 16],
    tasks: [
      [reception, 3, 20],
      [over30, 40, 110],
      [under30, 60, 200],
      [company('udplacering'), 5, 25],
      [lead, 3, 12],
    ],
    quality: null,
  },
  {
    label: 'Kontanthjælp 1',
    perMille: [6, 16],
    young: [30, 45],
    tasks: [
      [reception, 8, 35],
      [over30, 100, 190],
      [under30, 110, 200],
      [specialised, 0, 4],
      [company('udplacering'), 20, 60],
      [company('jobformidling'), 5, 20],
      [company('generel virksomhedskontakt'), 3, 20],
      [lead, 6, 20],
    ],
    quality: [14, 30, 12, 37, 22, 22],
  },
  {
    label: 'Kontanthjælp 2+3',
    perMille: [12, 34],
    young: [20, 35],
    tasks: [
      [reception, 6, 25],
      [over30, 90, 170],
      [under30, 100, 170],
      [specialised, 2, 12],
      ['Sagsbehandling, integrationsindsats', 15, 45],
      [company('udplacering'), 8, 22],
      [company('fastholdelse'), 1, 6],
      [lead, 6, 16],
    ],
    quality: [12, 13, 5, 25, 8, 5],
  },
  {
    label: 'Revalidering',
    perMille: [1, 6],
    young: null,
    tasks: [
      [reception, 3, 15],
      ['Sagsbehandling', 80, 150],
      [company('udplacering'), 2, 18],
      [lead, 5, 20],
    ],
    quality: [10, 9, 3, 75, 14, 30],
  },
  {
    label: 'Sygedagpenge',
    perMille: [15, 28],
    young: null,
    tasks: [
      [reception, 5, 20],
      ['Sagsbehandling, samtaler og opfølgningsplaner', 110, 180],
      [specialised, 5, 25],
      [company('udplacering'), 6, 18],
      [company('fastholdelse'), 12, 35],
      [lead, 6, 18],
    ],
    quality: [18, 6, 3, 8, 4, 29],
  },
  {
    label: 'Ledighedsydelse',
    perMille: [2, 9],
    young: null,
    tasks: [
      [reception, 8, 30],
      ['Sagsbehandling, samtaler og opfølgningsplaner', 110, 210],
      [company('udplacering'), 60, 140],
      [company('jobformidling'), 20, 70],
      [company('generel virksomhedskontakt'), 5, 40],
      [lead, 10, 25],
      [leadOfCompanyTasks, 2, 10],
    ],
    quality: [10, 8, 5, 16, 8, 13],
  },
];

/** Held against persons in cash benefit 2 and 3, sickness benefit and benefit between flex-jobs. */
export const resourceCourses = {
  label: 'Ressourceforløb',
  before: ['Kontanthjælp 2+3', 'Sygedagpenge', 'Ledighedsydelse'],
  tasks: [
    ['Sagsbehandling, rehabiliteringsteam', 5, 20],
    ['Sagsbehandling, ressourceforløb', 1, 8],
    [lead, 0, 2],
  ],
} as const;

/** What goes across the groups is held against the whole target group: all but those in education benefit. */
export const across = [
  ['Administration: Administration, møder mv.', 30, 52],
  ['Administration: Stabsbetjening', 2, 10],
  ['Administration: Ledelse (stab/administration)', 0, 4],
  ['Strategisk ledelse', 2, 8],
  ['Diverse', 0, 4],
] as const;

export const outsideTargetGroup = 'Udd.- & arbejdsmarkedsydelse';

export const indicatorLabels = [
  'Samtaleintensitet',
  'Tilbudsintensitet',
  'Virksomhedsrettet tilbudsintensitet',
  'Aktiveringsgrad',
  'Virksomhedsrettet aktiveringsgrad',
  'Job- og uddannelsesrater',
] as const;

/** Names of no municipality. */
export const madeNames = [
  'Birkeholt',
  'Dalstrup',
  'Egelykke',
  'Fjordlund',
  'Granhede',
  'Havnstrup',
  'Klinteby',
  'Lyngmark',
  'Møllevang',
  'Nordskov',
  'Pilehøj',
  'Rosenlund',
  'Søndermark',
  'Vesterklit',
  'Øvelev',
] as const;
