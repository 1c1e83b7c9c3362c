import type { Day, Period } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';

/** What a citizen in a project is asked about, from 0 to 10, as they see it themselves. */
export const progressMeasures = codeList('progressionsmaal', [
  ['trivsel', 'Trivsel', 'Well-being'],
  ['angst', 'Angst', 'Anxiety'],
  ['depression', 'Depression', 'Depression'],
  ['helbred', 'Helbred', 'Health'],
  ['tro-paa-job', 'Tro på at komme i job', 'Belief in getting a job'],
  ['netvaerk', 'Netværk', 'Network'],
  ['hverdag', 'At mestre hverdagen', 'Managing daily life'],
]);
export type ProgressMeasure = CodeOf<typeof progressMeasures>;

const lowerIsBetter: ReadonlySet<ProgressMeasure> = new Set(['angst', 'depression']);

/** Whether the second answer is better than the first. */
export function isProgress(measure: ProgressMeasure, before: number, after: number): boolean {
  return lowerIsBetter.has(measure) ? after < before : after > before;
}

/** The answers go from 0 to this. */
export const highestAnswer = 10;

/** Why somebody left a project. */
export const projectEnds = codeList('projektafslutning', [
  ['gennemfoert', 'Gennemført', 'Completed'],
  ['job', 'Kom i job', 'Got a job'],
  ['uddannelse', 'Begyndte på uddannelse', 'Began an education'],
  ['sygdom', 'Sygdom', 'Illness'],
  ['afbrudt', 'Afbrudt af andre grunde', 'Left for other reasons'],
]);
export type ProjectEnd = CodeOf<typeof projectEnds>;

const completedEnds: ReadonlySet<ProjectEnd | null> = new Set(['gennemfoert', 'job', 'uddannelse']);

/** Whether somebody has completed a project: to its end, or until a job or an education took its place. */
export function isCompleted(ended: ProjectEnd | null): boolean {
  return completedEnds.has(ended);
}

/** A project of the municipality (projekt), such as a course of some months for a group with the same need. */
export interface Project extends Period {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** How many shall reach the goal (måltal); null where none is set. */
  readonly target: number | null;
  readonly measures: readonly ProgressMeasure[];
}

/** A citizen's part in a project. */
export interface ProjectPart extends Period {
  readonly id: string;
  /** Id of the project. */
  readonly project: string;
  /** What the citizen wants out of it. */
  readonly goal: string;
  /** Null while it runs. */
  readonly ended: ProjectEnd | null;
}

/** What a citizen answered on a day. */
export interface ProgressAnswer {
  readonly id: string;
  readonly on: Day;
  /** Id of the part in the project. */
  readonly part: string;
  readonly measure: ProgressMeasure;
  /** 0 to 10. */
  readonly value: number;
}

/** How many of those who have answered twice are better off the last time than the first. */
export interface Progress {
  readonly measure: ProgressMeasure;
  readonly better: number;
  readonly of: number;
}

/**
 * Progress in a project, as the evaluations of projects count it: "fire ud af fem har højere trivsel"
 * (Ringkøbing-Skjern, 18 August 2022, catalogue I-031). Only those with two answers on different days count.
 */
export function progressIn(
  measures: readonly ProgressMeasure[],
  answers: readonly ProgressAnswer[],
): readonly Progress[] {
  return measures.map((measure) => {
    const byPart = Map.groupBy(
      answers.filter((answer) => answer.measure === measure),
      ({ part }) => part,
    );
    const twice = [...byPart.values()]
      .map((own) => own.toSorted((a, b) => a.on - b.on))
      .filter((own) => own[0]?.on !== own.at(-1)?.on);
    const better = twice.filter((own) =>
      isProgress(measure, own[0]?.value ?? 0, own.at(-1)?.value ?? 0),
    );
    return { measure, better: better.length, of: twice.length };
  });
}
