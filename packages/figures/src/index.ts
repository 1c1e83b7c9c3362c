export {
  type Cell,
  codesOf,
  computeFigure,
  computeFigures,
  FigureError,
  type FigureQuery,
  type Filter,
  isQuantity,
  noCode,
  type Part,
  type Question,
  type UnknownCode,
  unknownCode,
} from './compute/figure.ts';
export {
  ageMonths,
  type CaseloadMonth,
  type CaseloadMonths,
  caseloadOf,
} from './caseload/caseload.ts';
export { countQuantity } from './compute/quantity.ts';
export { within } from './compute/within.ts';
export { adding, type BehindRow, personsBehind, rowsBehind, type Side } from './drill/behind.ts';
export { dataFrom, daysUntilKnown } from './measure/known.ts';
export type { Measure, MeasureId, Quantity, Theme, Unit } from './measure/measure.ts';
export { findMeasure, measures, themes } from './measure/measures.ts';
export {
  hasEnded,
  isKnownTo,
  type KnownTo,
  lateDelivery,
  newestEnded,
} from './period/delivered.ts';
export {
  type NamedPeriod,
  parsePeriod,
  periodAfter,
  type PeriodKind,
  periodOn,
  periodsUntil,
} from './period/period.ts';
export {
  type EffortRecords,
  noEffort,
  type OfMunicipality,
  type PersonSource,
  type Population,
} from './population/population.ts';
export {
  canonicalJson,
  canonicalLines,
  type DefinitionChange,
  definitionChanges,
  definitionText,
  type FrozenUnder,
} from './provenance/canonical.ts';
export {
  type CellBehind,
  cellsBehind,
  type Contribution,
  type FigureScope,
  type FrozenCell,
  frozenCells,
  keyOf,
} from './provenance/cells.ts';
export { type FactSubject, factsRead } from './provenance/facts-read.ts';
export { type ContributionDifference, differenceOf } from './provenance/difference.ts';
export { isOfCaseworkers, mayBePublic } from './publish/of-caseworkers.ts';
export { type Balance, type CaseFlow, caseFlow, type Flow } from './flow/case-flow.ts';
export { type GroupSurvival, survivalByGroup } from './survival/survival-by-group.ts';
export {
  type CriticalPoint,
  fewestAtRisk,
  type Observed,
  shareLeft,
  type SurvivalCurve,
  survivalCurve,
  type SurvivalStep,
} from './survival/survival-curve.ts';
export { hiddenBelow, isPublicMeasure, type Published, suppress } from './publish/suppress.ts';
export { dutySubjects } from './snapshot/duty-rows.ts';
export {
  type Begun,
  beginSnapshot,
  buildSnapshot,
  continueSnapshot,
  withoutCitizens,
} from './snapshot/build.ts';
export {
  type Column,
  type Columns,
  dayOfColumn,
  layout,
  narrowed,
  type Table,
  type TableName,
} from './snapshot/columns.ts';
export {
  ageBands,
  type Dimension,
  type DimensionId,
  dimensions,
  durationClasses,
  offerTypeOf,
  offerTypes,
  statuses,
} from './snapshot/dimension.ts';
export { isSettled } from './snapshot/settled.ts';
export { allIds, type Ids, idsOf } from './snapshot/ids.ts';
export { readerOf, situationLayout } from './snapshot/situation.ts';
export type { Dictionary, Snapshot } from './snapshot/snapshot.ts';
export { tableBuilder } from './snapshot/table-builder.ts';
export { fullTime } from './snapshot/spell-rows.ts';
export { isMarked, spellMarks } from './snapshot/spell-marks.ts';
export { type ComparedPrice, comparePrices, type PriceComparison } from './price/compare.ts';
export {
  isSameOffer,
  priceColumns,
  priceExample2022,
  type PriceReading,
  type ReadPrice,
  readPriceCsv,
  readPriceRows,
} from './price/read-prices.ts';
export { costOfEnded, type EffectCost, type PriceGap } from './price/provider-cost.ts';
export {
  costOfDays,
  monthsPerYear,
  type OfferPrice,
  type PriceUnit,
  priceUnits,
  type SpreadPrice,
  spreadPrice,
  weeksPerYear,
} from './price/price.ts';
export {
  type CountedShare,
  differenceInterval,
  type DifferenceVerdict,
  differenceVerdict,
  fewForShare,
  type Interval,
  shareInterval,
} from './uncertainty/interval.ts';
export { projectCost, type ProjectCost } from './evaluation/cost.ts';
export {
  type ComparedProject,
  compareProjects,
  type ProjectComparison,
} from './evaluation/compare.ts';
export {
  type BeforeAfter,
  type EmploymentDegree,
  type EvaluatedGroup,
  evaluateProject,
  type Evaluation,
  type StatusAt,
} from './evaluation/evaluate.ts';
export {
  type AtStart,
  keysOfOne,
  isOfferKey,
  offerKey,
  type OfferAtStart,
  type ParticipantAtStart,
  participantAtStart,
} from './evaluation/at-start.ts';
export {
  type EvaluationForm,
  evaluationHashLines,
  evaluationLines,
  formOf,
  type FrozenLine,
  newestForm,
  participantsMoved,
  type ParticipantsMoved,
} from './evaluation/frozen.ts';
export { dayOfPoint, type Participant, type Point } from './evaluation/participant.ts';
export { type SheetProblem, sheetProblemText, type SheetRows } from './sheet/lines.ts';
export {
  growsWithTime,
  readTargetCsv,
  readTargetRows,
  type ReadTarget,
  type TargetChoices,
  targetColumns,
  targetDimensions,
  type TargetProblem,
  targetProblems,
  type TargetReading,
} from './target/read-targets.ts';
export { type Flag, flagOf, type TargetLevel } from './target/flag.ts';
export { type ScaledUp, scaleUp, type Survey } from './evaluation/scale-up.ts';
export { type CatalogueOrigin, dcatCatalogue, openLicence } from './export/dcat.ts';
export { emptyReasons, type JsonStat, jsonStat, type Origin } from './export/json-stat.ts';
export { monthName, unitName } from './export/names.ts';
export { openColumns, openRows } from './export/open-csv.ts';
export {
  type EmptyReason,
  isOpen,
  type OpenCell,
  type OpenFigure,
  openFigure,
  openMonths,
  wholePart,
} from './publish/open-figure.ts';
