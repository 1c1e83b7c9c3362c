import { employmentWeights, findTask } from '../frame/tasks.ts';
import type { GroupPersons, Submission } from '../input/submission.ts';

/** Full-time years on a task, each employee weighted by the kind of employment. */
interface Time {
  all: number;
  /** Of them paid by pools or wage subsidies. */
  external: number;
}

/** One municipality's submission, added up once for all its figures. */
export interface Sheet {
  readonly submission: Submission;
  /** By id of the task; tasks that nobody registered time on are not there. */
  readonly time: ReadonlyMap<string, Readonly<Time>>;
  readonly persons: ReadonlyMap<GroupPersons['group'], GroupPersons>;
}

/** Adds up a submission. @throws Error where time stands on a task that the catalogue does not have */
export function sheetOf(submission: Submission): Sheet {
  const time = new Map<string, Time>();
  for (const { task, share, employment, funding, at } of submission.time) {
    if (findTask(task) === undefined) throw new Error(`${at}: no task ${task} in the catalogue`);
    const sum = time.get(task) ?? { all: 0, external: 0 };
    const years = share * employmentWeights[employment];
    sum.all += years;
    if (funding !== 'egen') sum.external += years;
    time.set(task, sum);
  }
  const persons = new Map(submission.persons.map((each) => [each.group, each]));
  return { submission, time, persons };
}
