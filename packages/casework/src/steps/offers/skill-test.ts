import { danishDay, danishLongDay, type Day } from '@rettidig/engine';
import { teachingDeadline } from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** A reading, writing and maths test as it is entered. */
export interface NewSkillTest {
  readonly on: Day;
  /** Whether it shows a need for teaching; null when that is not assessed yet. */
  readonly needsTeaching: boolean | null;
  readonly note: string;
}

/** Registers that a citizen has been tested, and by when the law asks for teaching then. */
export function registerSkillTest(
  { on, needsTeaching, note }: NewSkillTest,
  { file, today, newId }: Situation,
): StepOutcome {
  const problems = dayProblems(on, file.courses, today);
  if (problems.length > 0) return refused(...problems);
  const group = groupOn(file, on);
  const teaching =
    group === null
      ? null
      : teachingDeadline.explain(
          { group, testedOn: on, needsTeaching: needsTeaching ?? 'ikke-vurderet' },
          on,
        );
  const due = teaching?.outcome.outcome === 'afgjort' ? teaching.outcome.value.due : null;
  const sameDay = file.tests.some((test) => test.on === on);
  return decided({
    facts: [
      {
        action: 'registreret',
        kind: 'skill_test',
        fact: newId(),
        value: { on, needsTeaching },
      },
    ],
    explanations: teaching === null ? [] : [teaching.explanation],
    journal: {
      day: on,
      heading: 'Læse-, skrive- og regnetest',
      text: [
        resultInWords(needsTeaching),
        ...(due === null ? [] : [`Undervisningen skal begynde senest den ${danishLongDay(due)}.`]),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
    warnings: sameDay
      ? [{ field: 'dag', text: `Der er allerede registreret en test den ${danishDay(on)}.` }]
      : [],
  });
}

function resultInWords(needsTeaching: boolean | null): string {
  if (needsTeaching === null)
    return 'Testen er taget. Om der er behov for undervisning, er ikke vurderet.';
  return needsTeaching
    ? 'Testen viser, at borgeren har behov for undervisning.'
    : 'Testen viser ikke behov for undervisning.';
}

function dayProblems(
  on: Day,
  courses: Situation['file']['courses'],
  today: Day,
): readonly Remark[] {
  if (on > today) return [{ field: 'dag', text: `${danishDay(on)} er ikke kommet endnu.` }];
  if (courses.some(({ contactOn, to }) => contactOn <= on && on < to)) return [];
  const text = `${danishDay(on)} ligger uden for borgerens kontaktforløb.`;
  return [{ field: 'dag', text }];
}
