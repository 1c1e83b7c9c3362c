import { listInstant } from '../../format/instants.ts';
import type { Cell, Sheet } from '../../format/sheet.ts';
import type { Language } from '../../texts/language.ts';
import { type AtStart, offerKey } from '@rettidig/figures';
import { atStartName } from './at-start-names.ts';
import { textsOfAtStart } from './at-start-texts.ts';
import { linesOf } from './lines.ts';
import type { EvaluationModel } from './load.ts';
import { monthsOf } from './parts.tsx';
import { textsOfEvaluation } from './texts.ts';

const text = (of: string): Cell => ({ kind: 'text', text: of });
const number = (value: number | null): Cell =>
  value === null ? { kind: 'empty' } : { kind: 'number', value };
/** A share of 1 in percent with a decimal. */
const percent = (share: number | null): Cell =>
  share === null
    ? { kind: 'empty' }
    : { kind: 'number', value: Math.round(share * 1000) / 10, decimals: 1 };

/** How the participants stood on their first day: counts among all of them, and lengths of cases in months. */
function atStartRows(
  { of, withCase, days, offers, withoutOffer, withMentor }: AtStart,
  language: Language,
): Sheet['rows'] {
  const t = textsOfEvaluation(language);
  const start = textsOfAtStart(language);
  const counted = (key: string, count: number): readonly Cell[] => [
    text(atStartName(key, language) ?? key),
    text(t.points_.start),
    number(count),
    number(null),
    number(of),
    percent(of === 0 ? null : count / of),
    number(null),
  ];
  const length = (name: string, value: number | undefined): readonly Cell[] => [
    text(t.inMonths(name)),
    text(t.points_.start),
    value === undefined ? number(null) : { kind: 'number', value: monthsOf(value), decimals: 1 },
    number(null),
    number(withCase),
    ...[null, null].map(number),
  ];
  return [
    counted('sag/af', withCase),
    length(start.mean, days?.mean),
    length(start.least, days?.least),
    length(start.most, days?.most),
    ...offers.map((one) => counted(offerKey(one), one.count)),
    counted('uden-tilbud', withoutOffer),
    counted('mentor', withMentor),
  ];
}

/** The numbers of an evaluation before and after, and how many there were; with whom they are about, and their source. */
export function evaluationSheet(
  { project, evaluation, asOf, question }: EvaluationModel,
  language: Language,
): Sheet {
  const t = textsOfEvaluation(language);
  const { started, left, completed, exits, target } = evaluation;
  const totals = [
    [t.started, started],
    [t.left, left],
    [t.completed, completed],
    [t.exits, exits],
    [t.goal, target],
  ] as const;
  return {
    head: t.fileHead,
    rows: [
      ...atStartRows(evaluation.atStart, language),
      ...linesOf(evaluation, t).map(({ what, after, of, counts, before, later }) => [
        text(what),
        text(t.points_[after]),
        number(counts?.before ?? null),
        number(counts?.later ?? null),
        number(of),
        percent(before),
        percent(later),
      ]),
      ...totals.map(([name, value]) => [
        text(name),
        text(''),
        number(null),
        number(value),
        ...[null, null, null].map(number),
      ]),
    ],
    notes: [
      t.title(project.name),
      `${t.groups.label}: ${t.whom[question.gruppe]}`,
      `${t.source}. ${t.asKnown(listInstant(asOf, language))}`,
    ],
  };
}
