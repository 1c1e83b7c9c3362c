import type { BeforeAfter, Evaluation, Point } from '@rettidig/figures';
import type { EvaluationTexts } from './texts.ts';

/** One line of the table before and after; counts, or means as shares where nobody is counted. */
export interface EvaluationLine {
  readonly what: string;
  readonly after: Point;
  readonly of: number;
  /** Null for a mean. */
  readonly counts: { readonly before: number; readonly later: number } | null;
  /** Shares of 1; null where nobody's later day has come. */
  readonly before: number | null;
  readonly later: number | null;
}

/** The measures before and after, in the order of the final evaluation of Projekt PLUS. */
export function linesOf(evaluation: Evaluation, t: EvaluationTexts): readonly EvaluationLine[] {
  const { sickness, selfSupport, employment, degree, workOrSchool } = evaluation;
  return [
    counted(t.lines.sickness, sickness),
    counted(t.lines.selfSupport, selfSupport),
    counted(t.lines.employment, employment),
    {
      what: t.lines.degree,
      after: degree.after,
      of: degree.of,
      counts: null,
      before: degree.before,
      later: degree.later,
    },
    ...workOrSchool.map((one) => counted(t.lines.workOrSchool, one)),
  ];
}

function counted(what: string, { after, of, before, later }: BeforeAfter): EvaluationLine {
  return {
    what,
    after,
    of,
    counts: { before, later },
    before: of === 0 ? null : before / of,
    later: of === 0 ? null : later / of,
  };
}
