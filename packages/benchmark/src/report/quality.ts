import { productivityWord } from '../wording/words.ts';
import { type Figure, sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import type { ChapterSubject } from './phrases.ts';
import { type Said, saidOf, signed } from './sentences.ts';

/** The indicator of results, as its row is called: how many are in work or education 13 weeks on. */
const resultRow = 'job-og-uddannelsesrater';

/** The indicators of quality of a subject, in the order of the table. */
export function qualityOf({ figures }: Ground, subject: ChapterSubject): readonly Figure[] {
  return figures(subject, ({ section }) => section === 'kvalitet');
}

/** The indicator of results of a subject; null where it has none. */
export function resultOf(ground: Ground, subject: ChapterSubject): Figure | null {
  return ground.figure(subject, resultRow);
}

/** Whether an indicator tells of results, and not of what is done. */
export function isResult({ row }: Figure): boolean {
  return row.id === resultRow;
}

export interface QualityLevel {
  readonly level: 'over' | 'paa-niveau' | 'under';
  readonly said: readonly Said[];
  /** Mean of the words as numbers: a little 1, bare 2, considerably 3, markedly 4, under with a minus. */
  readonly score: number;
}

/** From a mean of a little over or under on, the quality as a whole is called so. */
const levelFrom = 1;

/** The quality of a subject as a whole, each indicator counting the same; null where none can be compared. */
export function qualityLevel(ground: Ground, subject: ChapterSubject): QualityLevel | null {
  const said = saidOf(qualityOf(ground, subject));
  if (said.length === 0) return null;
  const score = said.reduce((sum, { saying }) => sum + signed(saying), 0) / said.length;
  return {
    level: score >= levelFrom ? 'over' : score <= -levelFrom ? 'under' : 'paa-niveau',
    said,
    score,
  };
}

export const levelNames: Readonly<Record<QualityLevel['level'], string>> = {
  over: 'over gennemsnittet',
  'paa-niveau': 'på niveau med gennemsnittet',
  under: 'under gennemsnittet',
};

/** Whether a high productivity goes with a low quality, or a low one with a high. */
export function expenseText(ground: Ground, figure: Figure, level: QualityLevel['level']): string {
  const saying = sayingOfFigure(figure);
  const standing = ground.standing(figure);
  if (saying === null || standing === null) return '';
  const word = productivityWord(saying, standing);
  const high = word === 'høj' || word === 'relativt høj';
  const low = word === 'lav' || word === 'relativt lav';
  if (high && level === 'under')
    return 'Den høje produktivitet kan være opnået på bekostning af kvaliteten.';
  if (high)
    return 'Tallene tyder ikke på, at den høje produktivitet er opnået på bekostning af kvaliteten.';
  if (low && level === 'over') return 'Den lavere produktivitet følges af en højere kvalitet.';
  if (low) return 'Den lavere produktivitet følges ikke af en højere kvalitet.';
  return '';
}
