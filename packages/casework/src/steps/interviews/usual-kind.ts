import type { Day } from '@rettidig/engine';
import type { InterviewKind, TargetGroup } from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import { isFirstInterview } from './interview-facts.ts';

/** The groups whose first interview is where they are placed in a category. */
const visitated: ReadonlySet<TargetGroup> = new Set([
  'jobparat',
  'aktivitetsparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat-ung',
  'kontanthjaelp-ikke-visiteret',
  'ung-ikke-visiteret',
]);

/** The groups whose interviews are about ordinary work (LAB § 28). */
const towardsWork: ReadonlySet<TargetGroup> = new Set(['dagpenge', 'jobparat', 'ledighedsydelse']);

/** The kind of interview to fill in beforehand; the caseworker may choose another. */
export function usualKind(file: CaseFile, on: Day): InterviewKind {
  const group = groupOn(file, on);
  if (group === null) return 'opfoelgningssamtale';
  if (visitated.has(group) && isFirstInterview(file, on)) return 'visitationssamtale';
  return towardsWork.has(group) ? 'jobsamtale' : 'opfoelgningssamtale';
}
