import { codeList, type CodeOf } from './code-list.ts';

/** The three steps of the education order (uddannelsespålæg). */
export const educationSteps = codeList('uddannelsespaalaeg-trin', [
  ['trin-1', 'Trin 1, finde uddannelser', 'Step 1, find educations'],
  ['trin-2', 'Trin 2, søge optagelse', 'Step 2, apply for admission'],
  ['trin-3', 'Trin 3, begynde og fuldføre', 'Step 3, start and complete'],
]);
export type EducationStep = CodeOf<typeof educationSteps>;

/** How far a young citizen has come towards an education. */
export const educationProgress = codeList('vej-mod-uddannelse', [
  ['ikke-valgt', 'Har ikke fundet og prioriteret uddannelser', 'Has not found educations'],
  ['valgt', 'Har fundet og prioriteret uddannelser', 'Has found educations'],
  ['soegt', 'Har søgt optagelse', 'Has applied for admission'],
]);
export type EducationProgress = CodeOf<typeof educationProgress>;

/** How soon a step of the education order must be taken, where the law itself says so. */
export const stepDeadlines = codeList('uddannelsespaalaeg-frist', [
  ['straks', 'Straks', 'At once'],
  ['hurtigst-muligt', 'Så hurtigt som muligt', 'As soon as possible'],
]);
export type StepDeadline = CodeOf<typeof stepDeadlines>;
