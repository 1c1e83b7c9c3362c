export type { DraftDrawing } from './chart.ts';
export { benchmarkContent, type BenchmarkToSay, type PlacedFigure } from './benchmark.ts';
export {
  budgetContent,
  type BudgetLineToSay,
  type BudgetPostToSay,
  type BudgetToSay,
} from './budget.ts';
export { type EvaluationToShow, evaluationShown } from './evaluation.ts';
export { type DraftContent, draftOf, type DraftOrigin, shownIn } from './content.ts';
export type { Draft } from './draft.ts';
export { hiddenText, publicTable, withoutHidden } from './hidden.ts';
export { draftKey } from './key.ts';
export { longCasesContent } from './long-cases.ts';
export type { Overview, OverviewChapter } from './overview.ts';
export { type PricedOffer, pricesContent, type PricesToCompare } from './prices.ts';
export { projectContent } from './project.ts';
export type { BeforeAndAfter, ProjectToSay } from './project-tables.ts';
export type { StartToSay } from './project-start.ts';
export type { Reader } from './reader.ts';
export { quarterContent } from './quarter.ts';
export { riskGroupContent } from './risk-group.ts';
export type { DraftCell, DraftRow, DraftTable } from './table.ts';
