import { addDays, danishLongDay, type Day, openEnd } from '@rettidig/engine';
import {
  type SicknessCategory,
  sicknessCategories,
  type SicknessLimitGroup,
  type SickSpellKind,
} from '@rettidig/law';
import type { SicknessCase } from '../../facts/case-file.ts';
import { caseAfter } from '../case-after.ts';
import { effectsFrom } from '../effects-from.ts';
import { courseOn, holdsFrom, outsideCourse, spellAfter } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';
import { sicknessCaseOn, sicknessLaw } from './sickness-law.ts';

/** A sickness case as it was entered. */
export interface EnteredSickness {
  readonly firstAbsence: Day;
  /** The first day well again; null while the citizen is sick. */
  readonly wellOn: Day | null;
  readonly category: SicknessCategory;
  readonly employed: boolean;
  readonly expectedWell: Day | null;
  readonly bothExpect: boolean;
  readonly fastTrackOn: Day | null;
  readonly countedAs: SickSpellKind;
  readonly limitGroup: SicknessLimitGroup;
  /** The first day on sickness benefit, where it is to be registered as well; null: the benefit stays as it is. */
  readonly benefitFrom: Day | null;
  /** Why the category was chosen, and what was agreed. */
  readonly note: string;
}

/**
 * Opens a sickness case, or keeps the one that runs today as it is assessed now: category, expectation, fast track, and
 * the day the citizen is well.
 */
export function keepSicknessCase(entered: EnteredSickness, situation: Situation): StepOutcome {
  const { file, newId, today } = situation;
  const running = sicknessCaseOn(file, today);
  const problems = problemsOf(entered, running, situation);
  if (problems.length > 0) return refused(...problems);

  const { firstAbsence, wellOn, benefitFrom } = entered;
  const value = {
    from: firstAbsence,
    to: wellOn ?? openEnd,
    category: entered.category,
    employed: entered.employed,
    expectedWell: entered.expectedWell,
    bothExpect: entered.bothExpect,
    fastTrackOn: entered.fastTrackOn,
    countedAs: entered.countedAs,
    limitGroup: entered.limitGroup,
  };
  const fact = running?.id ?? newId();
  const sick: SicknessCase = { id: fact, ...value };
  const changes: readonly FactChange[] = [
    running === null
      ? { action: 'registreret', kind: 'sickness_case', fact, value }
      : { action: 'rettet', kind: 'sickness_case', fact, value },
    ...(benefitFrom === null
      ? []
      : holdsFrom(
          'benefit_spell',
          file.benefits,
          { benefit: 'sygedagpenge', from: benefitFrom, to: openEnd },
          newId,
        )),
  ];
  const after = caseAfter(file, changes);
  const law = sicknessLaw(after, sick, today);
  return decided({
    facts: changes,
    explanations: [law.reassessment.explanation, law.category.explanation],
    journal: { day: today, heading: headingOf(entered, running), text: textOf(entered, running) },
    warnings: [
      ...withoutBenefit(entered, situation),
      ...againstTheLaw(entered, law.category.outcome),
      ...(running === null ? [] : effectsFrom(file, after, today, today)),
    ],
  });
}

function problemsOf(
  {
    firstAbsence,
    wellOn,
    expectedWell,
    fastTrackOn,
    bothExpect,
    employed,
    benefitFrom,
  }: EnteredSickness,
  running: SicknessCase | null,
  { file, today }: Situation,
): readonly Remark[] {
  const problems: Remark[] = [];
  const isSick = (on: Day): boolean => on >= firstAbsence && (wellOn === null || on < wellOn);
  if (firstAbsence > today) {
    problems.push({
      field: 'fravaersdag',
      text: 'Den første fraværsdag kan ikke ligge efter i dag.',
    });
  }
  if (courseOn(file, today) === null) problems.push(outsideCourse('', today));
  if (wellOn !== null && wellOn <= firstAbsence) {
    problems.push({
      field: 'rask',
      text: `Den første raske dag skal ligge efter den første fraværsdag, den ${danishLongDay(firstAbsence)}.`,
    });
  }
  if (expectedWell !== null && expectedWell < firstAbsence) {
    problems.push({
      field: 'ventes',
      text: 'Den dag, borgeren ventes rask, ligger før den første fraværsdag. Ret en af dagene.',
    });
  }
  if (fastTrackOn !== null && !isSick(fastTrackOn)) {
    problems.push({
      field: 'fasttrack',
      text: 'Dagen, der blev bedt om fast track, ligger uden for sygeperioden. Ret dagen.',
    });
  }
  if (bothExpect && !employed) {
    problems.push({
      field: 'begge',
      text: 'Borgeren er ikke ansat, så der er ingen arbejdsgiver, der venter borgeren tilbage. Ret et af felterne.',
    });
  }
  const other = file.sicknessCases.find(
    ({ id, from, to }) => id !== running?.id && from < (wellOn ?? openEnd) && firstAbsence < to,
  );
  if (other !== undefined) {
    problems.push({
      field: 'fravaersdag',
      text: `Borgeren var også sygemeldt fra den ${danishLongDay(other.from)}. Perioderne må ikke overlappe.`,
    });
  }
  if (benefitFrom !== null) {
    const course = courseOn(file, benefitFrom);
    if (course === null) problems.push(outsideCourse('ydelse', benefitFrom));
    const later = spellAfter(file.benefits, benefitFrom);
    if (course !== null && later !== null) {
      problems.push({
        field: 'ydelse',
        text: `Der er registreret en ydelse fra den ${danishLongDay(later.from)}. Vælg en senere dag, eller ret ydelsen under Oplysninger.`,
      });
    }
  }
  return problems;
}

/** No deadline of the act follows while another benefit is paid. */
function withoutBenefit(
  { benefitFrom, wellOn }: EnteredSickness,
  { file, today }: Situation,
): readonly Remark[] {
  const isPaid = file.benefits.some(
    ({ benefit, from, to }) => benefit === 'sygedagpenge' && from <= today && today < to,
  );
  if (isPaid || benefitFrom !== null || wellOn !== null) return [];
  return [
    {
      field: 'ydelse',
      text: 'Borgeren får ikke sygedagpenge i dag. Der kommer først frister for opfølgning, når ydelsen er registreret.',
    },
  ];
}

/** The law gives category 1 where the citizen is expected well soon; another choice must be meant. */
function againstTheLaw(
  { category }: EnteredSickness,
  law: ReturnType<typeof sicknessLaw>['category']['outcome'],
): readonly Remark[] {
  if (category === 'ingen') return [];
  if (law.outcome === 'ikke-i-kraft') {
    return [
      {
        field: 'kategori',
        text: 'Kategorierne er afskaffet fra den 1. juli 2026. Behold kun en kategori, der er valgt før.',
      },
    ];
  }
  const expected = law.outcome === 'afgjort' ? law.value : null;
  if (law.outcome === 'skoen' && category === 'kategori-1') {
    return [
      {
        field: 'kategori',
        text: 'Borgeren ventes først rask senere, end kategori 1 tillader. Loven peger på kategori 2 eller 3.',
      },
    ];
  }
  if (expected === null || expected === category) return [];
  return [
    {
      field: 'kategori',
      text: `Loven giver ${sicknessCategories.label(expected, 'da').toLowerCase()}, fordi borgeren ventes rask snart.`,
    },
  ];
}

function headingOf({ wellOn }: EnteredSickness, running: SicknessCase | null): string {
  if (wellOn !== null) return 'Raskmelding';
  return running === null ? 'Sygemelding' : 'Sygeopfølgning';
}

function textOf(
  {
    firstAbsence,
    wellOn,
    category,
    employed,
    expectedWell,
    bothExpect,
    fastTrackOn,
    benefitFrom,
    note,
  }: EnteredSickness,
  running: SicknessCase | null,
): string {
  const before =
    running === null || running.category === category
      ? ''
      : ` Før: ${sicknessCategories.label(running.category, 'da').toLowerCase()}.`;
  return [
    `Sygemeldt fra den ${danishLongDay(firstAbsence)}${wellOn === null ? '' : ` til den ${danishLongDay(addDays(wellOn, -1))}`}.`,
    ...(category === 'ingen' ? [] : [`${sicknessCategories.label(category, 'da')}.${before}`]),
    ...(expectedWell === null
      ? []
      : [
          `Ventes rask den ${danishLongDay(expectedWell)}${bothExpect ? ', og det venter arbejdsgiveren også' : ''}.`,
        ]),
    ...(running === null && employed ? ['Borgeren har en arbejdsgiver.'] : []),
    ...(fastTrackOn === null || fastTrackOn === running?.fastTrackOn
      ? []
      : [`Der er bedt om fast track den ${danishLongDay(fastTrackOn)}.`]),
    ...(benefitFrom === null ? [] : [`Sygedagpenge fra den ${danishLongDay(benefitFrom)}.`]),
    ...(note === '' ? [] : [note]),
  ].join('\n');
}
