import { rowName } from '../table/row-id.ts';
import { type Group, groupLabels, groups } from './group.ts';

/**
 * What time is registered on, as the benchmark report of 2013 divides it (chapter 1.2; tables 3.1, 4.2-4.4, 4.9-4.12): areas,
 * their parts, and sub tasks of parts. Tables 4.5-4.8 are known by the statements about them only; for those four groups the
 * sub tasks are the ones that the statements name, and for the company effort all that table 4.10 has.
 */
export const areas = [...groups, 'administration', 'strategisk-ledelse', 'diverse'] as const;

export type Area = (typeof areas)[number];

export const areaLabels: Readonly<Record<Area, string>> = {
  ...groupLabels,
  administration: 'Administration',
  'strategisk-ledelse': 'Strategisk ledelse',
  diverse: 'Diverse',
};

/** Something that an employee's time can be registered on. */
export interface Task {
  /** `a-dagpenge/sagsbehandling/for-over-30-aarige`; `diverse`. */
  readonly id: string;
  readonly area: Area;
  /** The row's own name: `For over 30-årige`. */
  readonly label: string;
  /** Names from the area down, as lists show it: `A-dagpenge: Sagsbehandling, for over 30-årige`. */
  readonly name: string;
  /** Id of the row of its area's table that holds the whole part: `sagsbehandling`. */
  readonly part: string;
  /** Id of the row that it counts in: one under the part, or the part itself. */
  readonly row: string;
  /** Age that its persons have, where the task is for some of the group only. */
  readonly age: 'under-30' | 'over-30' | null;
  /** Row of the company effort (table 4.10) that the time counts in as well; null when it is none. */
  readonly company: string | null;
  /** Row of management (table 4.12) that the time counts in as well; null when it is none. */
  readonly management: 'teamledelse' | 'strategisk-ledelse' | null;
}

/** Last part of the row for time on a part that nobody divided on its sub tasks. */
export const undivided = 'ikke-fordelt-paa-underopgaver';

type Kind = Partial<Pick<Task, 'age' | 'company' | 'management'>>;

/** A part with its sub tasks, by label. */
interface Part {
  readonly label: string;
  readonly kind?: Kind;
  readonly subTasks: readonly (readonly [label: string, kind?: Kind])[];
  /** Sub tasks that are no rows of their own in the area's table: the time counts in the part's row. */
  readonly hidden?: readonly (readonly [label: string, kind: Kind])[];
}

const over30 = ['For over 30-årige', { age: 'over-30' }] as const;
const under30 = ['For under 30-årige', { age: 'under-30' }] as const;
const specialised = ['Specialiseret sagsbehandling'] as const;
const interviews = ['Samtaler og opfølgningsplaner'] as const;

const casework: Readonly<Record<Group, Part['subTasks']>> = {
  'a-dagpenge': [over30, under30, specialised],
  uddannelsesydelse: [over30, under30, specialised],
  'kontanthjaelp-1': [over30, under30, specialised],
  'kontanthjaelp-2-3': [over30, under30, specialised, ['Integrationsindsats']],
  revalidering: [],
  sygedagpenge: [interviews, specialised],
  ledighedsydelse: [interviews, specialised],
  ressourceforloeb: [['Rehabiliteringsteam'], ['Ressourceforløb']],
};

const placing = 'Udplacering';
const matching = 'Jobformidling';
const rotation = 'Jobrotation';
const contact = 'Generel virksomhedskontakt';
const retention = 'Fastholdelse';

const allCompanyTasks = [placing, matching, rotation, contact, retention];
const knownCompanyTasks = [placing, matching, rotation, contact];

const companyTasks: Readonly<Record<Group, readonly string[]>> = {
  'a-dagpenge': knownCompanyTasks,
  uddannelsesydelse: knownCompanyTasks,
  'kontanthjaelp-1': knownCompanyTasks,
  'kontanthjaelp-2-3': allCompanyTasks,
  revalidering: allCompanyTasks,
  sygedagpenge: allCompanyTasks,
  ledighedsydelse: allCompanyTasks,
  ressourceforloeb: [placing, contact],
};

function partsOf(group: Group): readonly Part[] {
  return [
    { label: 'Modtagelse og telefonvagt', subTasks: [] },
    { label: 'Sagsbehandling', subTasks: casework[group] },
    {
      label: 'Virksomhedsindsats',
      kind: { company: undivided },
      subTasks: companyTasks[group].map((label) => [label, { company: rowName(label) }] as const),
    },
    {
      label: 'Teamledelse',
      kind: { management: 'teamledelse' },
      subTasks: [],
      hidden: [
        ['Af virksomhedsindsatsen', { management: 'teamledelse', company: 'teamledelse' }] as const,
      ],
    },
  ];
}

const administration: readonly Part[] = [
  { label: 'Administration, møder mv.', subTasks: [] },
  { label: 'Stabsbetjening', subTasks: [] },
  // Management of 2013 holds when this is counted in: 1.4 of table 4.12 is more than the groups' team leadership can give.
  { label: 'Ledelse (stab/administration)', kind: { management: 'teamledelse' }, subTasks: [] },
];

const none = { age: null, company: null, management: null } as const;

function tasksOf(area: Area, parts: readonly Part[]): readonly Task[] {
  return parts.flatMap(({ label, kind, subTasks, hidden = [] }) => {
    const part = rowName(label);
    const name = `${areaLabels[area]}: ${label}`;
    const own = { ...none, ...kind, area, part };
    const whole =
      subTasks.length === 0
        ? { label, row: part }
        : { label: 'Ikke fordelt på underopgaver', row: `${part}/${undivided}` };
    const below = (subLabel: string): Pick<Task, 'id' | 'label' | 'name'> => ({
      id: `${area}/${part}/${rowName(subLabel)}`,
      label: subLabel,
      name: `${name}, ${subLabel.charAt(0).toLocaleLowerCase('da')}${subLabel.slice(1)}`,
    });
    return [
      { ...own, ...whole, id: `${area}/${part}`, name },
      ...subTasks.map(([subLabel, subKind]) => ({
        ...own,
        ...subKind,
        ...below(subLabel),
        row: `${part}/${rowName(subLabel)}`,
      })),
      ...hidden.map(([subLabel, subKind]) => ({
        ...own,
        ...subKind,
        ...below(subLabel),
        row: part,
      })),
    ];
  });
}

function whole(area: Area, management: Task['management']): Task {
  const label = areaLabels[area];
  return { ...none, id: area, area, label, name: label, part: area, row: area, management };
}

/** All tasks, in the order of the tables. */
export const tasks: readonly Task[] = [
  ...groups.flatMap((group) => tasksOf(group, partsOf(group))),
  ...tasksOf('administration', administration),
  whole('strategisk-ledelse', 'strategisk-ledelse'),
  whole('diverse', null),
];

const byId: ReadonlyMap<string, Task> = new Map(tasks.map((task) => [task.id, task]));

/** The task of that id; undefined when the catalogue has none. */
export function findTask(id: string): Task | undefined {
  return byId.get(id);
}

/** Weight of an employee's time: the report of 2013 counts flex-jobs and senior jobs less (chapter 1.2). */
export const employmentWeights = { ordinaer: 1, fleksjob: 0.5, seniorjob: 0.75 } as const;
