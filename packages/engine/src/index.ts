export type { AmendedVersion, Amendments } from './amendments.ts';
export * from './clock-time.ts';
export * from './danish.ts';
export * from './dated-values.ts';
export * from './day.ts';
export * from './explanation.ts';
export { type ExplanationData, explanationData } from './explanation-data.ts';
export { explanationHtml, type HeadingLevel, type HtmlForm } from './explanation-html.ts';
export {
  answerInWords,
  draftMark,
  type ExplanationItem,
  type ExplanationSection,
  explanationSections,
} from './explanation-sections.ts';
export { type ExplanationForm, explanationText } from './explanation-text.ts';
export { editDistance, fold, nearest } from './fold.ts';
export * from './money.ts';
export * from './outcome.ts';
export * from './period.ts';
export * from './portions.ts';
export * from './reference.ts';
export * from './rule.ts';
