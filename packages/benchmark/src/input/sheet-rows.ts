import { indicatorsOf, type QualitySubject } from '../frame/indicators.ts';
import { findTask } from '../frame/tasks.ts';
import { exact } from '../wording/number-text.ts';
import { jobcentreGroups } from '../frame/group.ts';
import {
  type Column,
  columns,
  employmentLabels,
  fundingLabels,
  noBenefit,
  otherLines,
  personGroups,
} from './layout.ts';
import { subjectNames } from './read-quality.ts';
import type { SheetCell, SheetName } from './sheet.ts';
import type { GroupPersons, Submission } from './submission.ts';

/** Figures to be filled in; what is not known stays empty. */
export interface FilledIn extends Omit<Submission, 'persons' | 'inhabitants'> {
  readonly inhabitants: number | null;
  readonly persons: readonly (Omit<GroupPersons, 'elsewhere'> & {
    readonly elsewhere: number | null;
  })[];
}

/** Who a template is for, and what it holds already. */
export interface TemplateFor {
  readonly year: number;
  readonly municipality: string | null;
  /** The figures to be filled in; null: an empty template. */
  readonly filled: FilledIn | null;
}

type Rows = readonly (readonly SheetCell[])[];

/** The rows of a sheet, headings first, as they are read again. */
export const sheetRows: Readonly<Record<SheetName, (given: TemplateFor) => Rows>> = {
  Tid: ({ year, filled }) => [
    headingsOf('Tid', year),
    ...(filled?.time ?? []).map(({ employee, employment, funding, task, share }) => [
      employee,
      employmentLabels[employment],
      fundingLabels[funding],
      findTask(task)?.name ?? task,
      exact(share * 100),
    ]),
  ],
  Personer: ({ year, filled }) => [
    headingsOf('Personer', year),
    ...(Object.keys(personGroups) as GroupPersons['group'][]).map((group) => {
      const sent = filled?.persons.find((each) => each.group === group);
      return [
        personGroups[group],
        sent?.all ?? null,
        sent?.elsewhere ?? null,
        sent?.under30 ?? null,
        sent?.under30Elsewhere ?? null,
      ];
    }),
  ],
  Kvalitet: ({ year, filled }) => [
    headingsOf('Kvalitet', year),
    ...measured.flatMap((subject) =>
      indicatorsOf(subject).map(({ id, label, unit }) => [
        subjectNames.get(subject) ?? subject,
        label,
        unitLabels[unit],
        filled?.quality.find(({ group, indicator }) => group === subject && indicator === id)
          ?.value ?? null,
      ]),
    ),
  ],
  Øvrigt: ({ year, municipality, filled }) => [
    headingsOf('Øvrigt', year),
    [otherLines.municipality, filled?.municipality ?? municipality],
    [otherLines.year, year],
    [otherLines.inhabitants, filled?.inhabitants ?? null],
    ...otherLines.conditions.map(({ id, label }) => [label, filled?.conditions[id] ?? null]),
    ...otherLines.figures.map(({ id, label }) => [label, filled?.other[id] ?? null]),
  ],
  Bevægelser: ({ year, filled }) => [
    headingsOf('Bevægelser', year),
    ...(filled?.flows ?? []).map(({ from, to, persons }) => [
      personGroups[from],
      to === null ? noBenefit : personGroups[to],
      persons,
    ]),
  ],
};

const measured: readonly QualitySubject[] = ['samlet', ...jobcentreGroups];

const unitLabels = {
  'samtaler-pr-13-uger': 'pr. 13 uger',
  'tilbud-pr-aarsperson': 'pr. årsperson',
  pct: 'pct.',
} as const;

/** The headings of a sheet; a column whose numbers are of a year says which. */
function headingsOf(name: SheetName, year: number): readonly string[] {
  const all: readonly Column[] = Object.values(columns[name]);
  return all.map(({ heading, ofYear }) => (ofYear === true ? `${heading} ${year}` : heading));
}
