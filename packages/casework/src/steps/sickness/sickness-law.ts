import { type Day, type Explained, notInForce, valueOf } from '@rettidig/engine';
import {
  extension,
  extensionChain,
  extensionCondition,
  type ExtensionProvision,
  extensionProvisions,
  type ExtensionTerm,
  type FollowUpForm,
  followUpForm,
  type Reassessment,
  reassessment,
  type SicknessCategory,
  sicknessCategory,
} from '@rettidig/law';
import { limitFacts } from '../../duties/sickness.ts';
import type { CaseFile, SicknessCase, SicknessDecision } from '../../facts/case-file.ts';

/** One of the seven provisions: whether it may extend the benefit, and for how long. */
export interface ProvisionLaw {
  readonly provision: ExtensionProvision;
  /** Its weeks have been given once in the case, so it gives no more (reading 0030). */
  readonly isSpent: boolean;
  readonly condition: Explained<boolean>;
  /** Asked where the day the benefit stops is known; null otherwise. */
  readonly term: Explained<ExtensionTerm> | null;
}

/** What the law says of a sickness case on a day. */
export interface SicknessLaw {
  /** The last day of payment without an extension, with its sum. */
  readonly reassessment: Explained<Reassessment>;
  readonly stopsAfter: Day | null;
  /** The last day after the extensions so far; null where none is known. */
  readonly extendedTo: Day | null;
  /** The extension that has no end yet; null: there is none. */
  readonly open: SicknessDecision | null;
  readonly category: Explained<SicknessCategory>;
  readonly form: Explained<FollowUpForm>;
}

/** The sickness case that runs on a day; null: there is none. */
export function sicknessCaseOn(file: CaseFile, on: Day): SicknessCase | null {
  return file.sicknessCases.find(({ from, to }) => from <= on && on < to) ?? null;
}

/** The decisions on the limit of a case, in order. */
export function decisionsOf(file: CaseFile, sick: SicknessCase): readonly SicknessDecision[] {
  return file.sicknessDecisions.filter(({ on }) => on >= sick.from && on < sick.to);
}

/** What the law of the first day of absence says of the limit, and that of today of category and form. */
export function sicknessLaw(file: CaseFile, sick: SicknessCase, today: Day): SicknessLaw {
  const limit = reassessment.explain(limitFacts(file, sick), sick.from);
  const stopsAfter = valueOf(limit.outcome)?.stopsAfter ?? null;
  const extensions = decisionsOf(file, sick).filter(({ provision }) => provision !== null);
  const last = extensions.at(-1) ?? null;
  const extendedTo = stopsAfter === null ? null : lastDay(extensions, stopsAfter, sick.from);
  const { category, employed, from: firstAbsence, expectedWell } = sick;
  const first = !file.interviews.some(
    ({ kind, state, on }) =>
      kind === 'opfoelgningssamtale' && state === 'afholdt' && on >= firstAbsence,
  );
  return {
    reassessment: limit,
    stopsAfter,
    extendedTo,
    open: last !== null && extendedTo === null ? last : null,
    category: sicknessCategory.explain({ firstAbsence, expectedWell }, today),
    form: followUpForm.explain({ category, first, employed }, today),
  };
}

/** The last day after some extensions, one after the other; null where one has no end, or the law is not known. */
function lastDay(extensions: readonly SicknessDecision[], limitOn: Day, lawDay: Day): Day | null {
  let last: Day = limitOn;
  for (const index of extensions.keys()) {
    const granted = extensions
      .slice(0, index + 1)
      .flatMap(({ provision, eventOn }) => (provision === null ? [] : [{ provision, eventOn }]));
    const outcome = extensionChain.decide({ limitOn, extensions: granted }, lawDay);
    if (outcome.outcome !== 'afgjort' || outcome.value.last === null) return null;
    last = outcome.value.last;
  }
  return last;
}

/** Whether the weeks of a provision have been given in a case: they are had once (reading 0030). */
export function isSpent(
  provision: ExtensionProvision,
  decisions: readonly SicknessDecision[],
  term: Explained<ExtensionTerm> | null,
): boolean {
  return (
    valueOf(term?.outcome ?? notInForce)?.ends === 'efter-uger' &&
    decisions.some((one) => one.provision === provision)
  );
}

/**
 * The seven provisions of § 27 as they stand on a day, where the cases that a provision waits for are raised and undecided.
 * @param start the first day of the extension; null where the limit is not known
 */
export function provisionLaws(
  {
    stopsAfter,
    start,
    decisions,
  }: {
    readonly stopsAfter: Day | null;
    readonly start: Day | null;
    readonly decisions: readonly SicknessDecision[];
  },
  today: Day,
): readonly ProvisionLaw[] {
  return extensionProvisions.codes.map(({ code: provision }) => {
    const term =
      stopsAfter === null || start === null
        ? null
        : extension.explain({ provision, limitOn: stopsAfter, start }, today);
    return {
      provision,
      condition: extensionCondition.explain({ provision, casePending: true }, today),
      term,
      isSpent: isSpent(provision, decisions, term),
    };
  });
}
