import { type Group, groupLabels, groups } from '../frame/group.ts';
import { companyIndicators, indicatorsOf, type QualitySubject } from '../frame/indicators.ts';
import { areaLabels, type Task, tasks, undivided } from '../frame/tasks.ts';
import type { Subject } from '../table/result-table.ts';
import { personsOfAge, personsOfGroup, targetGroup, type Terms } from './persons.ts';
import { define, perThousand, type RowDefinition, timeOn } from './row-definition.ts';
import type { Sheet } from './sheet.ts';
import type { Quotient, Term } from './quotient.ts';

type Denominator = (sheet: Sheet, terms: Terms) => readonly Term[];

const everybody: Denominator = (sheet, terms) =>
  targetGroup(sheet, terms.choices.totalPersons, terms);

const unit = 'aarsvaerk-pr-1000-aarspersoner';
const total = { section: 'produktivitet', level: 'total', parent: null, unit } as const;
const part = { section: 'produktivitet', level: 'hoved', parent: 'produktivitet', unit } as const;
const ofWhich = {
  section: 'produktivitet',
  level: 'heraf',
  parent: 'produktivitet',
  unit,
} as const;

function costOf(chosen: readonly Task[], persons: Denominator): RowDefinition['quotient'] {
  return (sheet, terms) => perThousand(timeOn(sheet, chosen), persons(sheet, terms));
}

function externalCostOf(chosen: readonly Task[], persons: Denominator): RowDefinition {
  return define('Heraf puljer og løntilskud', ofWhich, (sheet, terms) =>
    perThousand(timeOn(sheet, chosen, 'ekstern'), persons(sheet, terms)),
  );
}

const inArea = (area: string): readonly Task[] => tasks.filter((task) => task.area === area);
export const companyTasks = tasks.filter(({ company }) => company !== null);
export const managementTasks = tasks.filter(({ management }) => management !== null);

/** The rows of one group: parts with their sub tasks, and what it costs in all. */
function groupRows(group: Group): readonly RowDefinition[] {
  const own = inArea(group);
  const persons: Denominator = (sheet, terms) => personsOfGroup(sheet, group, terms);
  const rows = partsOf(own).flatMap(({ label, tasks: within }) => {
    const below = subTasksOf(within);
    return [
      define(label, part, costOf(within, persons)),
      ...below.map((task) => subTaskRow(group, { task, under: label, persons })),
    ];
  });
  return [
    define('Produktivitet', total, costOf(own, persons)),
    ...rows,
    define('Samlet', total, costOf(own, persons)),
    externalCostOf(own, persons),
  ];
}

function subTaskRow(
  group: Group,
  {
    task,
    under,
    persons,
  }: { readonly task: Task; readonly under: string; readonly persons: Denominator },
): RowDefinition {
  const { age, label, part: parent } = task;
  const denominator: Denominator =
    age === null
      ? persons
      : (sheet, { choices }) => personsOfAge(sheet, group, { age, counting: choices.agePersons });
  const place = { section: 'produktivitet', level: 'under', parent, unit, under } as const;
  return define(label, place, costOf([task], denominator));
}

/** Tasks by the part they belong to, in order. */
function partsOf(
  own: readonly Task[],
): readonly { readonly label: string; readonly tasks: readonly Task[] }[] {
  return [...Map.groupBy(own, (task) => task.part).values()].map((within) => {
    const [whole] = within;
    const label = whole?.name.split(': ')[1] ?? '';
    return { label, tasks: within };
  });
}

/** Tasks with rows of their own below the part; what nobody divided comes last. */
function subTasksOf(within: readonly Task[]): readonly Task[] {
  const [whole, ...below] = within.filter(({ row, part: own }) => row !== own);
  return whole === undefined ? [] : [...below, whole];
}

/** The whole effort: each area against its own persons, and what goes across against all. */
function wholeRows(): readonly RowDefinition[] {
  const area = { ...part, parent: null };
  return [
    define('Produktivitet', total, costOf(tasks, everybody)),
    ...groups.map((group) =>
      define(
        groupLabels[group],
        area,
        costOf(inArea(group), (sheet, terms) => personsOfGroup(sheet, group, terms)),
      ),
    ),
    define(areaLabels.administration, area, costOf(inArea('administration'), everybody)),
    define('I alt', total, costOf(tasks, everybody)),
    define('Heraf ledelse', ofWhich, costOf(managementTasks, everybody)),
    define('Heraf virksomhedsindsats', ofWhich, costOf(companyTasks, everybody)),
    externalCostOf(tasks, everybody),
  ];
}

/** Rows that go across the groups, each with the tasks that count in it. */
function acrossRows(
  chosen: readonly Task[],
  rows: readonly (readonly [label: string, (task: Task) => boolean])[],
): readonly RowDefinition[] {
  return [
    define('Produktivitet', total, costOf(chosen, everybody)),
    ...rows.map(([label, belongs]) =>
      define(label, part, costOf(chosen.filter(belongs), everybody)),
    ),
  ];
}

const companyRows = acrossRows(companyTasks, [
  ['Udplacering', ({ company }) => company === 'udplacering'],
  ['Jobformidling', ({ company }) => company === 'jobformidling'],
  ['Jobrotation', ({ company }) => company === 'jobrotation'],
  ['Generel virksomhedskontakt', ({ company }) => company === 'generel-virksomhedskontakt'],
  ['Fastholdelse', ({ company }) => company === 'fastholdelse'],
  ['Teamledelse', ({ company }) => company === 'teamledelse'],
  ['Ikke fordelt på underopgaver', ({ company }) => company === undivided],
]);

const administrationTasks = inArea('administration');
const administrationRows = [
  ...acrossRows(
    administrationTasks,
    administrationTasks.map(({ id, label }) => [label, (task: Task) => task.id === id] as const),
  ),
  define('Samlet', total, costOf(administrationTasks, everybody)),
];

const managementRows = [
  ...acrossRows(managementTasks, [
    ['Teamledelse', ({ management }) => management === 'teamledelse'],
    ['Strategisk ledelse', ({ management }) => management === 'strategisk-ledelse'],
  ]),
  define('I alt', total, costOf(managementTasks, everybody)),
];

/** Quality as it was sent; what nobody of the round sent is no row. */
function qualityRows(
  subject: QualitySubject,
  only: (id: string) => boolean = () => true,
): readonly RowDefinition[] {
  return indicatorsOf(subject)
    .filter(({ id }) => only(id))
    .map(({ id, label, unit: of }) =>
      define(
        label,
        { section: 'kvalitet', level: 'indikator', parent: null, unit: of },
        ({ submission }): Quotient => {
          const sent = submission.quality.find(
            (each) => each.group === subject && each.indicator === id,
          );
          const over = sent === undefined ? [] : [{ label, value: sent.value }];
          return { over, under: null, factor: 1, empty: 'blank' };
        },
      ),
    );
}

/** The rows of tables 4.1 to 4.12, by what they are about. */
export const effortRows: Readonly<
  Record<Exclude<Subject, 'ressourceforbrug' | 'noegletal'>, readonly RowDefinition[]>
> = {
  samlet: [...wholeRows(), ...qualityRows('samlet')],
  'a-dagpenge': rowsOfGroup('a-dagpenge'),
  uddannelsesydelse: rowsOfGroup('uddannelsesydelse'),
  'kontanthjaelp-1': rowsOfGroup('kontanthjaelp-1'),
  'kontanthjaelp-2-3': rowsOfGroup('kontanthjaelp-2-3'),
  sygedagpenge: rowsOfGroup('sygedagpenge'),
  ledighedsydelse: rowsOfGroup('ledighedsydelse'),
  revalidering: rowsOfGroup('revalidering'),
  ressourceforloeb: rowsOfGroup('ressourceforloeb'),
  virksomhedsindsats: [
    ...companyRows,
    ...qualityRows('samlet', (id) => companyIndicators.includes(id)),
  ],
  administration: administrationRows,
  ledelse: managementRows,
};

function rowsOfGroup(group: Group): readonly RowDefinition[] {
  return [...groupRows(group), ...qualityRows(group)];
}
