/**
 * Choices that a benchmark must state, each with a name: another choice gives another figure and often another rank. The
 * report of 2013 made them without saying so (found again by recomputing its tables).
 */
export interface Choices {
  /** Persons of a group that its resources are held against: without those at other providers, or all of them. */
  readonly groupPersons: 'netto' | 'brutto';
  /** The same for the split of casework by age. */
  readonly agePersons: 'netto' | 'brutto';
  /** The same for the whole effort, administration, management and what goes across. */
  readonly totalPersons: 'netto' | 'brutto';
  /** Persons of resource courses: those who could come into one, or those who are in one. */
  readonly resourceCoursePersons: 'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse' | 'i-forloeb';
  /** The mean of the municipalities: each counts the same, or all pooled as one large. */
  readonly mean: 'simpelt' | 'samlet';
  /** What a dash stands for: nothing spent, or nothing reported. */
  readonly dash: 'nul' | 'ikke-indberettet';
}

/** As the report of 2013 did. */
export const choices2013: Choices = {
  groupPersons: 'netto',
  agePersons: 'brutto',
  totalPersons: 'brutto',
  resourceCoursePersons: 'kontanthjaelp-2-3+sygedagpenge+ledighedsydelse',
  mean: 'simpelt',
  dash: 'nul',
};
