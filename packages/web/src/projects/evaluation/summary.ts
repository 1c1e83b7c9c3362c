import { progressMeasures } from '@rettidig/casework';
import type { Evaluation } from '@rettidig/figures';
import type { Language } from '../../texts/language.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfAtStart } from './at-start-texts.ts';
import { linesOf } from './lines.ts';
import { lengthInMonths, wholePercent } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

/** What the numbers say in sentences, made by rules: what is not known is left out. */
export function summaryOf(evaluation: Evaluation, { language }: Words): readonly string[] {
  const t = textsOfEvaluation(language);
  const { started, left, completed, exits, target, progress } = evaluation;
  const goal =
    target === null || left === 0
      ? []
      : [exits >= target ? t.summary.goalMet(exits, target) : t.summary.goalMissed(exits, target)];
  return [
    t.summary.completion(started, left, completed, wholePercent(completed, left, language)),
    ...startOf(evaluation, language),
    ...linesOf(evaluation, t).flatMap(({ what, after, of, before, later }) =>
      before === null || later === null
        ? []
        : [
            t.summary.line(
              what,
              wholePercent(before, 1, language),
              wholePercent(later, 1, language),
              t.points_[after].toLocaleLowerCase(language),
              of,
            ),
          ],
    ),
    ...goal,
    ...progress
      .filter(({ of }) => of > 0)
      .map(({ measure, better, of }) =>
        t.summary.best(progressMeasures.label(measure, language), better, of),
      ),
  ];
}

function startOf(
  { atStart: { days, withCase } }: Evaluation,
  language: Language,
): readonly string[] {
  if (days === null) return [];
  const [mean = '', least = '', most = ''] = [days.mean, days.least, days.most].map((length) =>
    lengthInMonths(length, language),
  );
  return [textsOfAtStart(language).summary(mean, least, most, withCase)];
}
