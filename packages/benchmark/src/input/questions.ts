import { compute } from '../compute/compute.ts';
import { choices2013 } from '../frame/choices.ts';
import { groupLabels, groups } from '../frame/group.ts';
import { indicatorsOf, type QualitySubject } from '../frame/indicators.ts';
import { findTask, tasks, undivided } from '../frame/tasks.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { asPrinted, exact, listed, numberText } from '../wording/number-text.ts';
import { outlierAmong } from './outlier.ts';
import { subjectNames } from './read-quality.ts';
import type { Remark, Submission } from './submission.ts';

/** What a submission is held against. */
export interface Others {
  readonly others: readonly Submission[];
  /** The municipality's own of the year before; null where there is none. */
  readonly earlier: Submission | null;
}

/** A submission with the figures that are asked about, so that they are computed once for a whole round. */
export interface Measured {
  readonly submission: Submission;
  /** By table and row. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/**
 * Questions back to a municipality: what is missing, what is not divided, figures far from those of the others, and figures
 * that have changed much since the year before. Each says the figure and what it is held against.
 */
export function questionsAbout(
  submission: Submission,
  { others, earlier }: Others,
): readonly Remark[] {
  return questionsTo(measured(submission), {
    others: others.map(measured),
    earlier: earlier === null ? null : measured(earlier),
  });
}

/** The same for a submission whose figures are known. */
export function questionsTo(
  own: Measured,
  { others, earlier }: { readonly others: readonly Measured[]; readonly earlier: Measured | null },
): readonly Remark[] {
  return [
    ...missing(own.submission),
    ...undividedTime(own.submission),
    ...outliers(own, others),
    ...(earlier === null ? [] : changes(own, earlier)),
  ];
}

const question = (at: string | null, text: string): Remark => ({
  kind: 'spoergsmaal',
  municipality: null,
  at,
  text,
});

function missing({ quality, conditions, persons, time }: Submission): readonly Remark[] {
  const subjects: readonly QualitySubject[] = [
    'samlet',
    ...groups.filter((group) => persons.some((each) => each.group === group && each.all > 0)),
  ];
  const absent = subjects.flatMap((subject) => {
    const labels = indicatorsOf(subject)
      .filter(
        ({ id }) => !quality.some(({ group, indicator }) => group === subject && indicator === id),
      )
      .map(({ label }) => label.toLocaleLowerCase('da'));
    return labels.length === 0 ? [] : [{ subject, labels }];
  });
  const byAge = new Set(
    time.flatMap(({ task }) => {
      const found = findTask(task);
      return found === undefined || found.age === null ? [] : [found.area];
    }),
  );
  const withoutAge = persons.filter(
    ({ group, under30 }) => under30 === null && byAge.has(group as never),
  );
  return [
    ...absent.map(({ subject, labels }) =>
      question(
        'Kvalitet',
        `${subjectNames.get(subject) ?? ''}: ${listed(labels)} er ikke sendt. Er det med vilje?`,
      ),
    ),
    ...withoutAge.map(({ group }) =>
      question(
        'Personer',
        `${groupLabels[group as keyof typeof groupLabels]}: Sagsbehandlingen er delt efter alder, men antallet under 30 år er ikke sendt. Uden det kan tallene efter alder ikke beregnes.`,
      ),
    ),
    ...(Object.keys(conditions).length === 0
      ? [question('Øvrigt', 'Rammevilkårene er ikke sendt. Er det med vilje?')]
      : []),
  ];
}

/** Time on a whole part where the others divide it. */
function undividedTime({ time }: Submission): readonly Remark[] {
  const whole = tasks.filter(({ row }) => row.endsWith(undivided));
  return whole.flatMap(({ id, name }) => {
    const lines = time.filter(({ task }) => task === id);
    const [first] = lines;
    if (first === undefined) return [];
    const years = lines.reduce((sum, { share }) => sum + share, 0);
    return [
      question(
        first.at,
        `${name}: ${numberText(years, 1)} årsværk er ikke fordelt på underopgaver. Kan de fordeles?`,
      ),
    ];
  });
}

/** A figure that is asked about: its name, and the sheet where what it is made of stands. */
interface Figure {
  readonly name: string;
  readonly sheet: string;
  readonly unit: Row['unit'];
  readonly value: number;
}

/** Figures of whole areas and parts, of quality, and of pressure; sub tasks are too uncertain to ask about. */
export function measured(submission: Submission): Measured {
  const figures = compute([submission], choices2013).flatMap((table) =>
    table.rows.flatMap((row): readonly (readonly [string, Figure])[] => {
      const value = row.cells[0]?.value ?? null;
      const sheet = sheetOf(table, row);
      if (value === null || sheet === null) return [];
      return [
        [`${table.id} ${row.id}`, { name: nameOf(table, row), sheet, unit: row.unit, value }],
      ];
    }),
  );
  return { submission, figures: new Map(figures) };
}

function sheetOf({ subject }: ResultTable, { id, section, level }: Row): string | null {
  // A total that is said again at the end of a table is asked about once.
  if (id === 'i-alt') return null;
  if (section === 'kvalitet') return subject === 'virksomhedsindsats' ? null : 'Kvalitet';
  if (section === 'forsoergelsestryk') return level === 'hoved' ? 'Personer' : null;
  if (section !== 'produktivitet') return null;
  // The whole effort repeats what the other tables have.
  if (subject === 'samlet') return level === 'total' ? 'Tid' : null;
  return level === 'hoved' || level === 'total' ? 'Tid' : null;
}

function nameOf({ subject, title }: ResultTable, { section, label, level, id }: Row): string {
  const whole = title.split(': ')[1] ?? title;
  if (section === 'forsoergelsestryk') return `${label} i pct. af indbyggerne`;
  if (section === 'kvalitet')
    return `${subject === 'samlet' ? 'Samlet' : whole}, ${label.toLocaleLowerCase('da')}`;
  return level === 'total'
    ? `${whole}${id === 'produktivitet' ? '' : `, ${label}`}`
    : `${whole}, ${label.toLocaleLowerCase('da')}`;
}

const unitTexts: Readonly<Partial<Record<Row['unit'], string>>> = {
  'aarsvaerk-pr-1000-aarspersoner': ' årsværk pr. 1.000 årspersoner',
  pct: ' pct.',
  'pct-af-indbyggere': ' pct.',
};

const shown = ({ unit, value }: Figure): string =>
  `${numberText(value, 1)}${unitTexts[unit] ?? ''}`;

/** A full stop after what may end with one: `17,0 pct.`. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** One step of the last digit that is shown may be nothing but rounding. */
const isNear = (value: number, median: number): boolean =>
  exact(Math.abs(asPrinted(value, 1) - asPrinted(median, 1))) <= 0.1;

function outliers(
  { submission: { municipality }, figures }: Measured,
  others: readonly Measured[],
): readonly Remark[] {
  const theirs = others.filter((each) => each.submission.municipality !== municipality);
  return [...figures].flatMap(([key, figure]) => {
    const values = theirs.flatMap((each) => each.figures.get(key)?.value ?? []);
    const found = outlierAmong(figure.value, values);
    if (found === null || isNear(figure.value, found.median)) return [];
    const { least, most, median } = found;
    return [
      question(
        figure.sheet,
        `${figure.name}: ${sentence(shown(figure))} De ${values.length} andre ligger fra ${numberText(least, 1)} til ${numberText(most, 1)}, midt imellem ${numberText(median, 1)}. Er tallet rigtigt?`,
      ),
    ];
  });
}

/** A figure that is this much larger or smaller than the year before is asked about. */
const muchChanged = 0.3;

function changes({ submission, figures }: Measured, earlier: Measured): readonly Remark[] {
  const { year } = earlier.submission;
  if (sameNumbers(submission, earlier.submission)) {
    return [
      question(
        null,
        `Tid og personer er de samme som i ${year}. Er det filen fra sidste år med et nyt årstal?`,
      ),
    ];
  }
  return [...figures].flatMap(([key, figure]) => {
    const was = earlier.figures.get(key)?.value ?? 0;
    const change = was === 0 ? 0 : figure.value / was - 1;
    if (Math.abs(change) <= muchChanged) return [];
    const percent = numberText(Math.abs(change) * 100, 0);
    return [
      question(
        figure.sheet,
        `${figure.name}: ${shown(figure)}, ${percent} pct. ${change > 0 ? 'mere' : 'mindre'} end i ${year} (${numberText(was, 1)}). Er det rigtigt, og hvad er grunden?`,
      ),
    ];
  });
}

/** The same time and as many persons; a workbook and a CSV file of the same numbers have their lines and empty cells otherwise. */
function sameNumbers(one: Submission, other: Submission): boolean {
  const linesOf = ({ time, persons }: Submission): readonly string[] =>
    [
      ...time.map(({ employee, task, share }) => `${employee} ${task} ${share}`),
      ...persons.filter(({ all }) => all > 0).map(({ group, all }) => `${group} ${all}`),
    ].toSorted();
  return one.time.length > 0 && linesOf(one).join() === linesOf(other).join();
}
