import type { Choices } from '../frame/choices.ts';
import { type Doubt, type RankStability, rankStability } from '../rank/rank-stability.ts';
import { choicesFor, type Figure } from './figure.ts';

export type Standing = RankStability['standings'][number];

/** The municipalities of a figure in order, the fewest first, and how far doubt about the numbers can move them. */
export function standingsOf(
  { table, row }: Figure,
  choices: Choices,
  doubt: Doubt = 'afrunding',
): RankStability {
  return rankStability(table, row, choicesFor(row, choices), { doubt, order: 'mindst-foerst' });
}

/** The placing of one municipality; null where it has no number. */
export function standingOf(
  figure: Figure,
  choices: Choices,
  municipality: string,
  doubt: Doubt = 'afrunding',
): Standing | null {
  return (
    standingsOf(figure, choices, doubt).standings.find(
      (standing) => standing.municipality === municipality,
    ) ?? null
  );
}
