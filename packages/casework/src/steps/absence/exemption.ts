import { type Day, type Explanation, overlaps } from '@rettidig/engine';
import {
  type ExemptionGround,
  exemptionGrounds,
  type ExemptionScope,
  exemptionScopes,
  lessIntensiveEffort,
  quotaExemption,
} from '@rettidig/law';
import type { CaseFile, Exemption } from '../../facts/case-file.ts';
import { paragraphOf } from '../../letters/cited-law.ts';
import { complaintGuidance } from '../../letters/complaint.ts';
import { caseAfter } from '../case-after.ts';
import { effectsFrom } from '../effects-from.ts';
import { type EnteredPeriod, periodOf, periodProblems, periodText } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';

/** An exemption as a person has judged it. */
export interface EnteredExemption extends EnteredPeriod {
  readonly scope: ExemptionScope;
  readonly ground: ExemptionGround;
  /** Why, in the judge's own words. */
  readonly reasons: string;
  readonly letter: boolean;
}

/**
 * An exemption (fritagelse) from interviews, offers or both: registered, or with `corrects` a registered one put
 * right, as when it ends. What it does to the duties must be confirmed.
 */
export function exempt(
  entered: EnteredExemption,
  corrects: Exemption | null,
  situation: Situation,
): StepOutcome {
  const { file, newId, today } = situation;
  const problems = problemsOf(entered, corrects, file);
  if (problems.length > 0) return refused(...problems);
  const { scope, ground, from, reasons } = entered;
  const value = { scope, ground, ...periodOf(entered) };
  const change: FactChange =
    corrects === null
      ? { action: 'registreret', kind: 'exemption', fact: newId(), value }
      : { action: 'rettet', kind: 'exemption', fact: corrects.id, value };
  const explanations = exemptionLaw(entered);
  const law =
    lessIntensiveEffort.decide({ ground }, from).outcome === 'afgjort'
      ? paragraphOf(lessIntensiveEffort, from)
      : null;
  const words = `${exemptionScopes.label(scope, 'da').toLowerCase()} ${periodText(value)}`;
  return decided({
    facts: [change],
    explanations,
    journal: {
      day: today,
      heading: corrects === null ? 'Fritaget for pligter' : 'Fritagelse rettet',
      text: [
        `Fritaget for ${words}.`,
        `Grund: ${exemptionGrounds.label(ground, 'da').toLowerCase()}.`,
        ...(corrects === null
          ? []
          : [
              `Før stod der: ${exemptionScopes.label(corrects.scope, 'da').toLowerCase()} ${periodText(corrects)}.`,
            ]),
        `Begrundelse: ${reasons}`,
      ].join('\n'),
    },
    letters: entered.letter
      ? [
          {
            kind: 'bekraeftelse',
            fields: {
              emne: 'din fritagelse',
              besked: `Du er fritaget for ${words}.`,
              begrundelse: reasons,
              retsgrundlag: law ?? undefined,
              konsekvenser: 'Sig til, hvis der sker noget, der ændrer det.',
              // Whether the citizen got all they asked for, or less than before, is not known here.
              klagevejledning: complaintGuidance,
            },
          },
        ]
      : [],
    warnings: effectsFrom(file, caseAfter(file, [change]), from, today),
  });
}

/** What the law says of the ground: whether it takes the interviews away by itself, and whether the quota counts it. */
export function exemptionLaw({
  ground,
  from,
}: Pick<EnteredExemption, 'ground' | 'from'>): readonly Explanation[] {
  return [
    lessIntensiveEffort.explain({ ground }, from).explanation,
    quotaExemption.explain({ ground }, from).explanation,
  ];
}

/** What the law says of the two grounds it gives a meaning of their own, before one is chosen. */
export function exemptionGroundsLaw(on: Day): readonly Explanation[] {
  return [
    lessIntensiveEffort.explain({ ground: 'mindre-intensiv-indsats' }, on).explanation,
    quotaExemption.explain({ ground: 'fleksibel-indsats' }, on).explanation,
  ];
}

function problemsOf(
  { scope, ground, from, last }: EnteredExemption,
  corrects: Exemption | null,
  file: CaseFile,
): readonly Remark[] {
  const problems = periodProblems(file, { from, last }, { from: 'fra', last: 'til' });
  if (problems.length > 0) return problems;
  if (
    ground === 'fleksibel-indsats' &&
    quotaExemption.decide({ ground }, from).outcome === 'ikke-i-kraft'
  ) {
    return [
      {
        field: 'grund',
        text: 'Loven havde ikke den grund den dag. Vælg en senere dag eller en anden grund.',
      },
    ];
  }
  const period = periodOf({ from, last });
  const other = file.exemptions.find(
    (one) => one.id !== corrects?.id && meet(one.scope, scope) && overlaps(one, period),
  );
  return other === undefined
    ? []
    : [
        {
          field: 'fra',
          text: `Borgeren er allerede fritaget for ${exemptionScopes.label(other.scope, 'da').toLowerCase()} ${periodText(other)}. Ret den fritagelse i stedet.`,
        },
      ];
}

const meet = (a: ExemptionScope, b: ExemptionScope): boolean =>
  a === b || a === 'alle' || b === 'alle';
