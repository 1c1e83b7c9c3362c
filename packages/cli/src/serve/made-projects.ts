import type { ProgressMeasure, Project, ProjectEnd } from '@rettidig/casework';
import { addDays, addMonths, contains, type Day } from '@rettidig/engine';
import type { PersonSource } from '@rettidig/figures';
import type { Benefit } from '@rettidig/law';
import { type NewFact, newId } from '@rettidig/store';

/** A made-up project: on which benefit its citizens begin, and how many take part. */
interface Plan {
  readonly name: string;
  readonly purpose: string;
  readonly benefit: Benefit;
  readonly size: number;
  /** Months from its first day until today, and how long each takes part. */
  readonly monthsAgo: number;
  readonly months: number;
  /** Days between the first days of two citizens. */
  readonly apart: number;
  readonly target: number;
  readonly measures: readonly ProgressMeasure[];
}

const plans: readonly Plan[] = [
  {
    name: 'Cykelværkstedet',
    purpose: 'Unge uden uddannelse lærer et håndværk sammen',
    benefit: 'uddannelseshjaelp',
    size: 15,
    monthsAgo: 18,
    months: 5,
    apart: 0,
    target: 8,
    measures: ['trivsel', 'netvaerk'],
  },
  {
    name: 'Unge på vej',
    purpose: 'Unge prøver uddannelser og arbejdspladser af',
    benefit: 'uddannelseshjaelp',
    size: 22,
    monthsAgo: 18,
    months: 5,
    apart: 0,
    target: 14,
    measures: ['tro-paa-job'],
  },
  {
    name: 'Ro på',
    purpose: 'Sygemeldte med angst og depression',
    benefit: 'sygedagpenge',
    size: 60,
    monthsAgo: 30,
    months: 6,
    apart: 2,
    target: 25,
    measures: ['trivsel', 'angst', 'depression'],
  },
  {
    name: 'Klar til job',
    purpose: 'Job til borgere, der har været længe væk fra arbejdsmarkedet',
    benefit: 'kontanthjaelp',
    size: 12,
    monthsAgo: 2,
    months: 9,
    apart: 0,
    target: 6,
    measures: ['trivsel', 'tro-paa-job'],
  },
];

/** Made-up projects with participants among the citizens of the demo; nobody is in two of them. */
export function madeProjects(
  persons: readonly PersonSource[],
  on: Day,
): { readonly projects: readonly Project[]; readonly facts: readonly NewFact[] } {
  const taken = new Set<string>();
  const projects: Project[] = [];
  const facts: NewFact[] = [];
  for (const plan of plans) {
    const first = addMonths(on, -plan.monthsAgo);
    const last = addMonths(addDays(first, plan.apart * plan.size), plan.months);
    const project: Project = {
      id: newId(),
      name: plan.name,
      purpose: plan.purpose,
      from: first,
      to: last,
      target: plan.target,
      measures: plan.measures,
    };
    projects.push(project);
    const begins = (place: number): Day => addDays(first, plan.apart * place);
    for (let place = 0; place < plan.size; place++) {
      const from = begins(place);
      const found = persons.find(
        ({ id, file }) =>
          !taken.has(id) &&
          file.benefits.some((spell) => spell.benefit === plan.benefit && contains(spell, from)),
      );
      if (found === undefined) break;
      taken.add(found.id);
      facts.push(...partOf(project, found, { place, from, to: addMonths(from, plan.months), on }));
    }
  }
  return { projects, facts };
}

function partOf(
  { id: project, measures }: Project,
  { id: person, file, records }: PersonSource,
  {
    place,
    from,
    to,
    on,
  }: { readonly place: number; readonly from: Day; readonly to: Day; readonly on: Day },
): readonly NewFact[] {
  const of = { person, externalId: null };
  const part = newId();
  const hasLeft = to <= on;
  const works =
    !file.benefits.some((spell) => contains(spell, to)) &&
    records.labourStatuses.some((spell) => spell.status === 'loenmodtager' && contains(spell, to));
  const ended: ProjectEnd = works ? 'job' : place % 7 === 6 ? 'afbrudt' : 'gennemfoert';
  const answers = place % 6 === 5 ? [] : measures;
  return [
    {
      ...of,
      kind: 'project_part',
      fact: part,
      value: { project, goal: '', from, to, ended: hasLeft ? ended : null },
    },
    ...answers.flatMap((measure, at): NewFact[] => {
      const isBad = measure === 'angst' || measure === 'depression';
      const answer = (day: Day, value: number): NewFact => ({
        ...of,
        kind: 'progress_answer',
        value: { part, on: day, measure, value },
      });
      const before = isBad ? 7 : 4;
      const change = (place + at) % 4 === 3 ? -1 : 2;
      const after = isBad ? before - change : before + change;
      return [answer(from, before), ...(hasLeft ? [answer(addDays(to, -1), after)] : [])];
    }),
  ];
}
