import { danishLongDay, type Day, type Explanation, periodOn, valueOf } from '@rettidig/engine';
import {
  type Benefit,
  benefits,
  type Category,
  categoryJudgement,
  educationOrderAge,
  type GroupFacts,
  newVisitation,
  personCategories,
  targetGroup,
  targetGroupNumber,
  targetGroups,
  visitationDeadline,
} from '@rettidig/law';
import type { CaseFile } from '../../facts/case-file.ts';
import { citedLaw } from '../../letters/cited-law.ts';
import { caseAfter } from '../case-after.ts';
import { dutyEffects, effectText } from '../duty-effect.ts';
import { courseOn, holdsFrom, outsideCourse, spellAfter } from '../spells.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** A visitation as a person has judged it. */
export interface Visitation {
  readonly category: Category;
  readonly from: Day;
  /** Why, in the judge's own words. */
  readonly reasons: string;
  /** Whether the citizen is told by letter. */
  readonly letter: boolean;
}

/** What the law says about the category of a citizen on a day, before anyone has judged it. */
export interface VisitationLaw {
  /** Whether the law asks a person to judge it; false where nobody is visitated. */
  readonly judged: boolean;
  readonly explanations: readonly Explanation[];
}

/** What the law asks of a visitation on a day; null without a contact course or a benefit. */
export function visitationLaw(file: CaseFile, on: Day): VisitationLaw | null {
  const course = courseOn(file, on);
  const benefit = periodOn(file.benefits, on)?.benefit;
  if (course === null || benefit === undefined) return null;
  const judgement = categoryJudgement.explain({ benefit }, on);
  const group = targetGroup.explain(groupFacts(file, benefit, on), on);
  const own = valueOf(group.outcome);
  const deadline =
    own === null
      ? []
      : [
          visitationDeadline.explain({ group: own, contactOn: course.contactOn }, course.contactOn)
            .explanation,
        ];
  return {
    judged: judgement.outcome.outcome === 'skoen',
    explanations: [judgement.explanation, group.explanation, ...deadline],
  };
}

/** The category a person has judged, from a day on: what the law says of the group, and what follows. */
export function visitate(entered: Visitation, situation: Situation): StepOutcome {
  const { file, today, newId } = situation;
  const { category, from, reasons } = entered;
  const problems = problemsOf(entered, file, today);
  if (problems.length > 0) return refused(...problems);
  const course = courseOn(file, from);
  const benefit = periodOn(file.benefits, from)?.benefit;
  if (course === null || benefit === undefined) return refused(outsideCourse('fra', from));
  const before = periodOn(file.categories, from);
  const facts = holdsFrom(
    'person_category',
    file.categories,
    { category, from, to: course.to },
    newId,
  );
  const after = caseAfter(file, facts);
  const group = targetGroup.explain(groupFacts(after, benefit, from), from);
  const own = valueOf(group.outcome);
  const number = own === null ? null : targetGroupNumber.explain({ group: own }, from);
  const name = personCategories.label(category, 'da');
  return decided({
    facts,
    explanations: [
      ...(visitationLaw(file, from)?.explanations.slice(0, 1) ?? []),
      ...(before === null
        ? []
        : [
            newVisitation.explain({ category: before.category, newInformation: true }, from)
              .explanation,
          ]),
      group.explanation,
      ...(number === null ? [] : [number.explanation]),
    ],
    journal: {
      day: from,
      heading: `Visiteret som ${name.toLowerCase()}`,
      text: [
        `${name} fra den ${danishLongDay(from)}${before === null ? '' : `; før ${personCategories.label(before.category, 'da').toLowerCase()}`}.`,
        own === null ? '' : `Målgruppe: ${targetGroups.label(own, 'da')}.`,
        `Begrundelse: ${reasons}`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
    letters: entered.letter
      ? [
          {
            kind: 'bekraeftelse',
            fields: {
              emne: 'din visitation',
              besked: `Vi har vurderet, hvilken gruppe du hører til fra den ${danishLongDay(from)}. ${group.explanation.letter ?? `Du er nu ${name.toLowerCase()}.`}`,
              begrundelse: reasons,
              retsgrundlag: citedLaw(group.explanation.basis) ?? undefined,
              konsekvenser: 'Tal med din sagsbehandler, hvis du ser anderledes på det.',
            },
          },
        ]
      : [],
    warnings: [
      ...tooOld(file, entered),
      ...dutyEffects(file, after, today)
        .filter((effect) => effect.before?.kind !== 'visitation' && effect.before !== null)
        .map((effect): Remark => ({ field: '', text: `${effectText(effect)}.` })),
    ],
  });
}

function problemsOf({ category, from }: Visitation, file: CaseFile, today: Day): Remark[] {
  if (from > today) {
    return [{ field: 'fra', text: 'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.' }];
  }
  if (courseOn(file, from) === null) return [outsideCourse('fra', from)];
  const benefit = periodOn(file.benefits, from)?.benefit;
  if (benefit === undefined) {
    return [
      {
        field: 'fra',
        text: `Borgeren har ingen ydelse den ${danishLongDay(from)}. Registrér ydelsen under Oplysninger først.`,
      },
    ];
  }
  if (categoryJudgement.decide({ benefit }, from).outcome !== 'skoen') {
    return [
      {
        field: 'kategori',
        text: `Borgere på ${benefits.label(benefit, 'da').toLowerCase()} visiteres ikke til en kategori.`,
      },
    ];
  }
  const later = spellAfter(file.categories, from);
  if (later !== null) {
    return [
      {
        field: 'fra',
        text: `Der er en visitation fra den ${danishLongDay(later.from)}. Vælg den dag eller en senere.`,
      },
    ];
  }
  const now = periodOn(file.categories, from)?.category;
  if (now === category) {
    return [
      {
        field: 'kategori',
        text: `Borgeren er allerede ${personCategories.label(now, 'da').toLowerCase()} den dag.`,
      },
    ];
  }
  return [];
}

/** The law keeps the education-ready groups for the young; whether it holds here is for the judge to confirm. */
function tooOld(file: CaseFile, { category, from }: Visitation): readonly Remark[] {
  if (category !== 'uddannelsesparat' && category !== 'aabenlyst-uddannelsesparat') return [];
  const { birthDate } = file.person;
  if (valueOf(educationOrderAge.decide({ birthDate, on: from }, from)) !== false) return [];
  return [
    {
      field: 'kategori',
      text: 'Borgeren er ikke længere ung efter loven. Kategorien er for unge uden uddannelse.',
    },
  ];
}

function groupFacts(file: CaseFile, benefit: Benefit, on: Day): GroupFacts {
  const { birthDate, education } = file.person;
  return {
    benefit,
    category: periodOn(file.categories, on)?.category ?? 'ingen',
    birthDate,
    education: education ?? 'ukendt',
    on,
  };
}
