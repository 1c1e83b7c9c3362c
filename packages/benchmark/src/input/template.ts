import { tasks } from '../frame/tasks.ts';
import { columns, employmentLabels, fundingLabels, noBenefit, personGroups } from './layout.ts';
import { sheetRows, type TemplateFor } from './sheet-rows.ts';
import { type SheetCell, type SheetName, sheetNames } from './sheet.ts';

/** A cell of the template: text, number, nothing, a heading, or a formula that the spreadsheet computes. */
type TemplateCell =
  | null
  | string
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly shaded?: boolean;
      readonly wrap?: boolean;
    }
  | { readonly value: number }
  | { readonly formula: string; readonly format?: string };

/** Cells from one row to another in a column, places from 0, both ends included. */
interface Cells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What may be typed into cells, and what is said to who types something else. */
interface TypingRule {
  readonly cells: Cells;
  readonly allows:
    | { readonly kind: 'liste'; readonly items: readonly string[] }
    /** Items that stand in a column of another sheet. */
    | { readonly kind: 'liste-i-ark'; readonly sheet: string; readonly cells: Cells }
    | { readonly kind: 'tal'; readonly least: number; readonly most: number };
  readonly text: string;
}

/** A sheet of the template, as a spreadsheet is written from. */
export interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly (readonly TemplateCell[])[];
  readonly widths: readonly number[];
  readonly stickyRows?: number;
  readonly rules?: readonly TypingRule[];
  /** Cells that turn red when their number is above a limit. */
  readonly warnings?: readonly { readonly cells: Cells; readonly above: number }[];
}

const taskSheet = 'Opgaver';
/** Lines of time that an empty template has room for; the rules reach that far. */
const roomForTime = 600;

/**
 * The template that a municipality fills in, or one that is filled in: guidance, the sheets that are read, and the list
 * of tasks. It says at once when something is typed that cannot be right.
 */
export function templateSheets(given: TemplateFor): readonly TemplateSheet[] {
  return [
    guidance(given.year),
    ...sheetNames.map((name) => sheetOf(name, sheetRows[name](given))),
    {
      name: taskSheet,
      rows: [[heading('Opgave')], ...tasks.map(({ name }) => [name])],
      widths: [70],
      stickyRows: 1,
    },
  ];
}

const heading = (text: string): TemplateCell => ({ text, bold: true, shaded: true, wrap: true });

const cellOf = (cell: SheetCell): TemplateCell =>
  typeof cell === 'number' ? { value: cell } : cell;

const widths: Readonly<Record<SheetName, readonly number[]>> = {
  Tid: [14, 12, 14, 62, 12, 18],
  Personer: [32, 16, 16, 16, 18],
  Kvalitet: [32, 38, 14, 14],
  Øvrigt: [46, 18],
  Bevægelser: [32, 32, 16],
};

function sheetOf(name: SheetName, rows: readonly (readonly SheetCell[])[]): TemplateSheet {
  const [headings = [], ...body] = rows.map((cells) => cells.map(cellOf));
  const head = headings.map((cell) => (typeof cell === 'string' ? heading(cell) : cell));
  const whole = { name, widths: widths[name], stickyRows: 1 };
  if (name === 'Tid') return { ...whole, ...timeSheet(head, body) };
  if (name === 'Bevægelser')
    return { ...whole, rows: [head, ...body], rules: flowRules(body.length) };
  return { ...whole, rows: [head, ...body], rules: numberRules(name, body.length) };
}

/** Time has a column more than is read: what each employee has in all, red when it is more than a year. */
function timeSheet(
  head: readonly TemplateCell[],
  body: readonly (readonly TemplateCell[])[],
): Pick<TemplateSheet, 'rows' | 'rules' | 'warnings'> {
  const last = Math.max(roomForTime, body.length + 200);
  const place = Object.keys(columns.Tid);
  const cells = (key: keyof typeof columns.Tid): Cells => ({
    column: place.indexOf(key),
    from: 1,
    to: last,
  });
  const sumOf = (row: number): TemplateCell => ({
    formula: `IF(A${row}="","",SUMIF($A$2:$A$${last + 1},A${row},$E$2:$E$${last + 1}))`,
    format: '0.0',
  });
  const sums = { column: place.length, from: 1, to: last };
  return {
    rows: [
      [...head, heading('I alt for medarbejderen (pct.)')],
      ...Array.from({ length: last }, (_, at) => [
        ...(body[at] ?? [null, null, null, null, null]),
        sumOf(at + 2),
      ]),
    ],
    rules: [
      {
        cells: cells('employment'),
        allows: { kind: 'liste', items: Object.values(employmentLabels) },
        text: 'Vælg ordinær, fleksjob eller seniorjob.',
      },
      {
        cells: cells('funding'),
        allows: { kind: 'liste', items: Object.values(fundingLabels) },
        text: 'Vælg egen, pulje eller løntilskud.',
      },
      {
        cells: cells('task'),
        allows: {
          kind: 'liste-i-ark',
          sheet: taskSheet,
          cells: { column: 0, from: 1, to: tasks.length },
        },
        text: 'Vælg en opgave fra listen. Den står også i arket Opgaver.',
      },
      {
        cells: cells('share'),
        allows: { kind: 'tal', least: 0, most: 100 },
        text: 'Skriv en procent fra 0 til 100, fx 12,5. Brug komma, ikke punktum.',
      },
    ],
    warnings: [{ cells: sums, above: 100 }],
  };
}

/** Every way from one benefit to another, and out of them. */
const roomForFlows = Object.keys(personGroups).length ** 2;

function flowRules(length: number): readonly TypingRule[] {
  const benefits = Object.values(personGroups);
  const cells = (column: number): Cells => ({
    column,
    from: 1,
    to: Math.max(roomForFlows, length),
  });
  return [
    {
      cells: cells(0),
      allows: { kind: 'liste', items: benefits },
      text: 'Vælg den ydelse, personerne forlod.',
    },
    {
      cells: cells(1),
      allows: { kind: 'liste', items: [...benefits, noBenefit] },
      text: `Vælg den ydelse, personerne gik til, eller »${noBenefit}«.`,
    },
    {
      cells: cells(2),
      allows: { kind: 'tal', least: 0, most: 1_000_000 },
      text: 'Skriv et tal, der ikke er negativt.',
    },
  ];
}

function numberRules(
  name: Exclude<SheetName, 'Tid' | 'Bevægelser'>,
  length: number,
): readonly TypingRule[] {
  const number = (column: number, text: string): TypingRule => ({
    cells: { column, from: 1, to: length },
    allows: { kind: 'tal', least: 0, most: 1_000_000 },
    text,
  });
  switch (name) {
    case 'Personer':
      return [1, 2, 3, 4].map((column) =>
        number(column, 'Skriv et tal, der ikke er negativt. Brug komma i decimaltal.'),
      );
    case 'Kvalitet':
      return [number(3, 'Skriv et tal. Procent skrives som 20, ikke 0,2.')];
    case 'Øvrigt':
      // The first line is the name of the municipality.
      return [
        {
          ...number(1, 'Skriv et tal.'),
          cells: { column: 1, from: 2, to: length },
        },
      ];
  }
}

function guidance(year: number): TemplateSheet {
  const lines = [
    `Her indberetter kommunen til benchmarken for ${year}. Filen indeholder ingen navne og ingen borgere.`,
    'Tid: en linje for hver opgave, en medarbejder bruger tid på. Medarbejderen er et nummer, som kommunen selv vælger.',
    'Andelen er i procent af et helt årsværk: 50 for en medarbejder på halv tid, der kun har den ene opgave. En medarbejder kan højst have 100 i alt.',
    'Ansættelse: tid fra fleksjob tæller med vægten 0,5 og fra seniorjob med 0,75. Skriv den fulde tid; vægten lægges på bagefter.',
    'Finansiering: egen, pulje eller løntilskud. Har en medarbejder flere, så giv hver sin linje.',
    'Al tid på jobcentrets opgaver tæller med, uanset hvor i kommunen medarbejderen er placeret. Ydelseskontorets opgaver og aktiviteter i kommunale projekter tæller ikke med.',
    'Opgave: vælg underopgaven, hvis tiden kan fordeles; ellers hele delopgaven. Alle opgaver står i arket Opgaver.',
    `Personer: årspersoner i ${year} (fuldtidspersoner fra jobindsats.dk) for hver målgruppe, og hvor mange af dem der var hos anden aktør. Har kommunen ingen i gruppen, skrives 0.`,
    `Kvalitet: indikatorer for ${year}. Procent skrives som 20, ikke 0,2. Det, kommunen ikke har, lades tomt.`,
    'Øvrigt: kommunens navn, indbyggere fra 18 til 64 år, placering på rammevilkår (1 er bedst) og antal.',
    `Bevægelser (kan udelades): hvor mange personer der i ${year} forlod en ydelse, og hvilken de gik til. Er de kommet ud af offentlig forsørgelse, vælges »${noBenefit}«.`,
    'Decimaltal skrives med komma. Overskrifterne må ikke ændres.',
    `Målgrupper: ${Object.values(personGroups).join(', ')}.`,
  ];
  return {
    name: 'Vejledning',
    rows: [
      [{ text: `Indberetning til benchmark ${year}`, bold: true }],
      ...lines.map((text) => [{ text, wrap: true }]),
    ],
    widths: [110],
  };
}
