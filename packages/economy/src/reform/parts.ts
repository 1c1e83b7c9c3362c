/** What a row of a reform's account belongs to, and what it holds. */
interface PartSpec {
  readonly label: string;
  readonly holds: 'beloeb' | 'personer' | 'procent';
  /** Whether it may have more rows than one. */
  readonly many: boolean;
}

const amounts = (label: string): PartSpec => ({ label, holds: 'beloeb', many: true });
const amount = (label: string): PartSpec => ({ label, holds: 'beloeb', many: false });

/** Everything a reform is counted from, by the code that stands in the column `del`. */
const specs = {
  ydelsesdel: amounts('Ydelsesdelen'),
  indsatsdel: amounts('Indsatsdelen'),
  'stat-ydelsesdel': amounts('Ydelsesdelen ifølge staten'),
  'stat-indsatsdel': amounts('Indsatsdelen ifølge staten'),
  andel: { label: 'Andel af bloktilskuddet', holds: 'procent', many: false },
  'mentor-budget': amount('Budget til mentorstøtte'),
  'mentor-ressourceforloeb': amount('Heraf til ressourceforløb'),
  'mentor-ramme': amount('Udmeldt ramme'),
  'mentor-tab': amount('Tab som følge af stigende udgifter'),
  'loft-tab': amount('Tab pr. helårsperson'),
  'loft-personer': { label: 'Helårspersoner', holds: 'personer', many: false },
  hensat: amounts('Hensat'),
  modgaaende: amounts('Modgående initiativer'),
} as const satisfies Record<string, PartSpec>;

export type Part = keyof typeof specs;

export const parts: Readonly<Record<Part, PartSpec>> = specs;

/** The sums that are made of the rows; a file may say what each was printed as. */
const sumLabels = {
  ydelsesdel: 'Ydelsesdelen i alt',
  'stat-ydelsesdel': 'Ydelsesdelen ifølge staten',
  'forskel-ydelsesdel': 'Forskel, ydelsesdelen',
  indsatsdel: 'Indsatsdelen i alt',
  'stat-indsatsdel': 'Indsatsdelen ifølge staten',
  'forskel-indsatsdel': 'Forskel, indsatsdelen',
  lokalt: 'I alt i kommunen',
  staten: 'Ifølge staten',
  forskel: 'Forskel',
  'mentor-oevrige': 'Mentorstøtte til øvrige målgrupper',
  mentor: 'Ramme mentorordninger',
  loft: 'Driftsloft aktiveringsudgifter',
  hensat: 'Hensat',
  udfordring: 'Samlet budgetudfordring',
  modgaaende: 'Modgående initiativer i alt',
  netto: 'Samlet budgetudfordring, netto',
} as const;

export type Sum = keyof typeof sumLabels;

export const sums: Readonly<Record<Sum, string>> = sumLabels;

export const isPart = (code: string): code is Part => Object.hasOwn(specs, code);
export const isSum = (code: string): code is Sum => Object.hasOwn(sumLabels, code);

/** Where a row's amounts come from. */
const sourceLabels = {
  'egen-aktivitet': 'egen aktivitet',
  genafspilning: 'genafspilning på egne sager',
  bloktilskud: 'landets beløb efter andel af bloktilskuddet',
  oplyst: 'oplyst uden beregning',
} as const;

/** `bloktilskud`: the amounts are the country's; otherwise they are the municipality's own. */
export type RowSource = keyof typeof sourceLabels;

export const sources: Readonly<Record<RowSource, string>> = sourceLabels;

export const isSource = (code: string): code is RowSource => Object.hasOwn(sourceLabels, code);
