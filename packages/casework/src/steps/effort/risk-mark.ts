import { danishDay, danishLongDay, type Day, overlaps, periodOn } from '@rettidig/engine';
import {
  type RiskMark,
  type RiskOutsideReason,
  riskOutsideReasons,
} from '../../facts/effort-records.ts';
import { courseOn, outsideCourse, periodOf, periodText } from '../spells.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** Time in the risk group as it was entered, with the days of the package A-F; null: not happened. */
export interface EnteredRiskMark extends Omit<RiskMark, 'id' | 'from' | 'to' | 'outside'> {
  readonly from: Day;
  /** The last day; null while it is not known. */
  readonly last: Day | null;
  readonly outside: RiskOutsideReason | null;
  readonly note: string;
}

/** The days that are there, by the fields of the form and with the words of the journal. */
const steps = [
  ['letterOn', 'brev', 'A-kassens brev'],
  ['contactedOn', 'kontakt', 'Kontakt med jobcentret'],
  ['brokerOn', 'jobformidler', 'Personlig jobformidler'],
  ['askedOn', 'anmodet', 'Bad om virksomhedsrettet tilbud'],
  ['grantedOn', 'bevilget', 'Tilbuddet bevilget'],
  ['educationWishOn', 'oenske', 'Ønske om 26 ugers uddannelse'],
  ['educationFrom', 'uddannelse', 'Uddannelsen begynder'],
] as const;

/**
 * A citizen at risk of losing dagpenge (risikogruppe): registered, or with `corrects` the registered period put right, as
 * when one more step of the package is taken (Høje-Taastrup 2013, point 3).
 */
export function markRisk(
  entered: EnteredRiskMark,
  corrects: RiskMark | null,
  situation: Situation,
): StepOutcome {
  const { file, today, newId } = situation;
  const problems = problemsOf(entered, corrects, situation);
  if (problems.length > 0) return refused(...problems);
  const { last: _last, note, ...said } = entered;
  const value = { ...said, ...periodOf(entered) };
  const onDagpenge = periodOn(file.benefits, entered.from)?.benefit === 'dagpenge';
  return decided({
    facts: [
      corrects === null
        ? { action: 'registreret', kind: 'risk_mark', fact: newId(), value }
        : { action: 'rettet', kind: 'risk_mark', fact: corrects.id, value },
    ],
    journal: {
      day: today,
      heading: corrects === null ? 'I risikogruppen' : 'Risikogruppe: ændret',
      text: [
        `I risikogruppen ${periodText(value)}.`,
        ...steps.flatMap(([name, , label]) => {
          const day = entered[name];
          return day === null ? [] : [`${label}: ${danishDay(day)}.`];
        }),
        ...(entered.outside === null
          ? []
          : [
              `Uden for indsatsen: ${riskOutsideReasons.label(entered.outside, 'da').toLowerCase()}.`,
            ]),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
    warnings: onDagpenge
      ? []
      : [
          {
            field: 'fra',
            text: `Borgeren får ikke dagpenge den ${danishLongDay(entered.from)}. Risikogruppen er for dem, der kan miste dagpengene.`,
          },
        ],
  });
}

function problemsOf(
  entered: EnteredRiskMark,
  corrects: RiskMark | null,
  { file, records, today }: Situation,
): readonly Remark[] {
  const { from, last, askedOn, grantedOn } = entered;
  if (courseOn(file, from) === null) return [outsideCourse('fra', from)];
  const problems: Remark[] = [];
  if (last !== null && last < from) {
    problems.push({
      field: 'til',
      text: 'Den sidste dag ligger før den første. Ret en af dagene.',
    });
  }
  for (const [name, field] of steps) {
    const day = entered[name];
    // The education may be agreed for a later day; the rest has happened.
    if (day !== null && day > today && name !== 'educationFrom') {
      problems.push({ field, text: `${danishLongDay(day)} er ikke kommet endnu.` });
    }
  }
  if (grantedOn !== null && (askedOn === null || grantedOn < askedOn)) {
    const text = 'Tilbuddet kan ikke være bevilget, før borgeren bad om det. Ret en af dagene.';
    problems.push({ field: 'bevilget', text });
  }
  if (problems.length > 0) return problems;
  const period = periodOf({ from, last });
  const other = records.riskMarks.find((one) => one.id !== corrects?.id && overlaps(one, period));
  if (other === undefined) return [];
  const text = `Borgeren står allerede i risikogruppen ${periodText(other)}. Ret den periode i stedet.`;
  return [{ field: 'fra', text }];
}
