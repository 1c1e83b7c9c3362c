import {
  addDays,
  type Day,
  type Explanation,
  type LegalReference,
  type Outcome,
  valueOf,
} from '@rettidig/engine';
import {
  type Benefit,
  benefitGroup,
  benefits,
  type Category,
  categoryJudgement,
  type TargetGroup,
  targetGroup,
} from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { benefitUnder, isBasicBenefit } from '../replay/benefit-under.ts';
import { firstLawDay, type LawDay } from '../replay/law-day.ts';

/** What a citizen is by law on one side of a day. */
export interface Standing {
  readonly benefit: Benefit;
  /** null: the law of the day has no group. */
  readonly group: TargetGroup | null;
}

/** The rule that gives the new group, and the version of it. */
export interface ConversionBasis {
  readonly rule: string;
  readonly versionFrom: Day | null;
  readonly basis: readonly LegalReference[];
  /** The draft that had a part in it; null where it is law in force. */
  readonly draft: string | null;
}

/** What happens to one citizen where the law changes the groups. Nobody's facts are changed by it. */
export interface Conversion {
  /** `mangler`: a fact is missing. `skoen`: a person must visitate the citizen. */
  readonly outcome: 'uaendret' | 'konverteres' | 'skoen' | 'mangler';
  readonly before: Standing;
  /** null where it is not known yet. */
  readonly after: Standing | null;
  /** Danish, for the list: why. */
  readonly reason: string;
  readonly by: ConversionBasis;
}

/**
 * Converts one case by the law of a day: the benefit and group of the day before, and what they become by law alone. The
 * category stays as somebody has decided it.
 * @param law the day the law changes, with or without a draft
 * @returns null where no course or benefit runs across the day
 */
export function convertCase(file: CaseFile, law: LawDay): Conversion | null {
  const { on } = law;
  const eve = addDays(on, -1);
  const runs = file.courses.some(({ contactOn, to }) => contactOn <= eve && on < to);
  const spell = file.benefits.find(({ from, to }) => from <= eve && eve < to);
  if (!runs || spell === undefined) return null;
  const category = file.categories.find(({ from, to }) => from <= eve && eve < to)?.category;
  const asked = { file, category: category ?? 'ingen' } as const;

  const old = groupOf(asked, spell.benefit, eve, { on: eve, amendments: null });
  const before: Standing = { benefit: spell.benefit, group: valueOf(old.outcome) };
  const isMoved = isBasicBenefit(spell.benefit) && changesBenefits(law);
  const next = isMoved ? benefitUnder(file.person, on, law) : null;
  const { by, explanation, outcome } = groupOf(
    asked,
    next?.outcome === 'afgjort' ? next.value : spell.benefit,
    on,
    law,
  );
  if (next?.outcome === 'mangler') {
    return { outcome: 'mangler', before, after: null, reason: next.missing.join(', '), by };
  }
  if (outcome.outcome === 'mangler') {
    return { outcome: 'mangler', before, after: null, reason: outcome.missing.join(', '), by };
  }
  const benefit = next?.outcome === 'afgjort' ? next.value : spell.benefit;
  const group = valueOf(outcome);
  // The law before knew the benefit and had no groups: whoever is on another benefit goes on as before.
  const isNew = eve < firstLawDay && !isBasicBenefit(benefit);
  if (isNew || (before.group === group && before.benefit === benefit)) {
    return { outcome: 'uaendret', before, after: { benefit, group }, reason: sameAsBefore, by };
  }
  const judged = isBasicBenefit(benefit) && (group === null || isUnvisitated(before, category));
  if (judged) {
    const question = categoryJudgement.decide({ benefit }, on, law.amendments);
    const reason = question.outcome === 'skoen' ? question.question : whichCategory;
    return { outcome: 'skoen', before, after: null, reason, by };
  }
  const after: Standing = { benefit, group };
  return {
    outcome: 'konverteres',
    before,
    after,
    reason: reasonOf(before, after, explanation),
    by,
  };
}

const sameAsBefore = 'Målgruppe og ydelse er de samme.';
const whichCategory = 'Hvilken kategori skal borgeren visiteres til?';

/** Whether the law of benefits is another from the day on; otherwise a benefit stays as it was decided. */
function changesBenefits({ on, amendments }: LawDay): boolean {
  return benefitGroup.changeDays.includes(on) || amendments?.versions.has(benefitGroup.id) === true;
}

/** No law had placed the citizen before, and nobody has since. */
function isUnvisitated({ group }: Standing, category: Category | undefined): boolean {
  return group === null && category === undefined;
}

function groupOf(
  {
    file: { person },
    category,
  }: { readonly file: CaseFile; readonly category: Category | 'ingen' },
  benefit: Benefit,
  on: Day,
  law: LawDay,
): {
  readonly outcome: Outcome<TargetGroup>;
  readonly explanation: Explanation;
  readonly by: ConversionBasis;
} {
  const { birthDate, education } = person;
  const facts = { benefit, category, birthDate, education: education ?? 'ukendt', on } as const;
  const { outcome, explanation } = targetGroup.explain(facts, law.on, law.amendments);
  const { rule, versionFrom, basis, draft } = explanation;
  return { outcome, explanation, by: { rule, versionFrom, basis, draft } };
}

function reasonOf(before: Standing, after: Standing, { steps, result }: Explanation): string {
  const named = benefits.label(after.benefit, 'da').toLowerCase();
  return [
    ...(before.benefit === after.benefit ? [] : [`Ydelsen er ${named}.`]),
    ...steps.map((step) => `${step.text}: ${step.result}.`),
    ...(before.group === after.group ? [] : [`Målgruppen er ${result.toLowerCase()}.`]),
  ].join(' ');
}

/** The days from the first law of groups on where groups or benefits may change by law alone, those of a draft with them. */
export function conversionDays(draftFrom: Day | null): readonly Day[] {
  const days = [...targetGroup.changeDays, ...benefitGroup.changeDays].filter(
    (day) => day >= firstLawDay,
  );
  return [...new Set(draftFrom === null ? days : [...days, draftFrom])].toSorted((a, b) => a - b);
}
