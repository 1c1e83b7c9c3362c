import type { CaseFile } from '../facts/case-file.ts';
import type { FactKind } from '../facts/fact-values.ts';
import type { FactChange } from './step.ts';

type CaseList = Exclude<keyof CaseFile, 'person'>;

/** The list of the case file that a kind of fact stands in; kinds that no duty is derived from have none. */
const listOf: Readonly<Partial<Record<FactKind, CaseList>>> = {
  contact_course: 'courses',
  benefit_spell: 'benefits',
  person_category: 'categories',
  household: 'households',
  interview: 'interviews',
  activity: 'activities',
  absence: 'absences',
  exemption: 'exemptions',
  skill_test: 'tests',
  cv_entry: 'cvs',
  sickness_case: 'sicknessCases',
  sickness_decision: 'sicknessDecisions',
};

/** The case file as it will be when the changes are written; what duties follow can then be asked before they are. */
export function caseAfter(file: CaseFile, changes: readonly FactChange[]): CaseFile {
  return changes.reduce(afterOne, file);
}

function afterOne(file: CaseFile, change: FactChange): CaseFile {
  if (change.kind === 'person_record') {
    return change.value === null ? file : { ...file, person: change.value };
  }
  const name = listOf[change.kind];
  if (name === undefined) return file;
  const others = (file[name] as readonly { readonly id: string }[]).filter(
    ({ id }) => id !== change.fact,
  );
  const value = change.value === null ? [] : [{ ...change.value, id: change.fact }];
  return { ...file, [name]: [...others, ...value] };
}
