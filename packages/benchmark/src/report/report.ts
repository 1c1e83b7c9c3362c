import type { Block, Report } from './block.ts';
import { heading } from './blocks.ts';
import { anonymised } from './anonymous.ts';
import { appendix } from './appendix.ts';
import { conclusionChapter } from './chapter-conclusion.ts';
import { purposeChapter } from './chapter-purpose.ts';
import { resourcesChapter } from './chapter-resources.ts';
import { subjectChapter } from './chapter-subject.ts';
import { vesselsChapter } from './chapter-vessels.ts';
import type { ReportGiven } from './given.ts';
import { groundOf } from './ground.ts';
import { chapters } from './phrases.ts';

/**
 * The whole report for one reader, by rules from the numbers alone: the chapters of the report of 2013, with every choice
 * stated. What is missing is said where it should have stood.
 * @throws when the own municipality is in none of the tables
 */
export function benchmarkReport(given: ReportGiven): Report {
  const ground = groundOf(given.anonymous ? anonymised(given) : given);
  const { own, round, municipalities } = ground;
  if (own !== null && !municipalities.includes(own)) throw new Error(`${own} is in no table.`);
  const blocks: readonly Block[] = [
    ...purposeChapter(ground),
    ...conclusionChapter(ground),
    ...resourcesChapter(ground),
    heading(1, '4', 'Produktivitet og kvalitet'),
    ...chapters.flatMap(([number, subject]) => subjectChapter(ground, number, subject)),
    ...vesselsChapter(ground),
    ...appendix(ground),
  ];
  return {
    title: round.name,
    subtitle: `Ressourcer, produktivitet og kvalitet i beskæftigelsesindsatsen${own === null ? '' : ` i ${own}`}, ${round.year}`,
    own,
    blocks,
  };
}
