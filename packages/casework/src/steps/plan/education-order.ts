import { danishLongDay, type Day, type Explanation, valueOf } from '@rettidig/engine';
import {
  type EducationProgress,
  educationOrderAge,
  educationOrderDeadline,
  educationOrderDuty,
  educationOrderStep,
  type EducationStep,
  educationSteps,
  institutionNotice,
  targetGroups,
} from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { CaseRecords, EducationOrder, PlanLine } from '../../facts/case-records.ts';
import { paragraphOf } from '../../letters/cited-law.ts';
import { complaintGuidance } from '../../letters/complaint.ts';
import { courseOn, outsideCourse } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';

/** A step of the education order as it is given to the citizen. */
export interface OrderedStep {
  readonly step: EducationStep;
  /** What the citizen must do, in plain words. */
  readonly demand: string;
  readonly due: Day;
  /** The education that the order names; null while none is chosen. */
  readonly education: string | null;
  readonly institution: { readonly name: string; readonly address: string } | null;
  /** Whether the institution is told. */
  readonly notice: boolean;
  /** Why this step and this day. */
  readonly reasons: string;
  /** Whether the step that was ordered before has been taken. */
  readonly taken: boolean;
}

/** A step of the order that was given, with the line of the plan that says by when and how it stands. */
export interface GivenStep {
  readonly order: EducationOrder;
  readonly line: PlanLine | null;
}

/** The steps that have been ordered, oldest first. */
export function givenSteps({ educationOrders, planLines }: CaseRecords): readonly GivenStep[] {
  return educationOrders.map((order) => ({
    order,
    line: planLines.find(({ origin, kind }) => origin === order.id && kind === 'krav') ?? null,
  }));
}

/** How far the citizen has come: what the steps that are done say. */
export function progressOf(steps: readonly GivenStep[]): EducationProgress {
  const done = (step: EducationStep): boolean =>
    steps.some(({ order, line }) => order.step === step && line?.state === 'gjort');
  if (done('trin-2')) return 'soegt';
  return done('trin-1') ? 'valgt' : 'ikke-valgt';
}

/** The step that follows from how far the citizen has come, for a person to confirm. */
const stepAfter: Record<EducationProgress, EducationStep> = {
  'ikke-valgt': 'trin-1',
  valgt: 'trin-2',
  soegt: 'trin-3',
};

/** What the law says of the education order of a citizen. */
export interface OrderLaw {
  /** false: the law has no education order for the citizen's group. */
  readonly applies: boolean;
  readonly progress: EducationProgress;
  /** false: the citizen is past the age the order is for. */
  readonly youngEnough: boolean;
  /** The step the law decides on; null where it is for a person to judge. */
  readonly step: EducationStep | null;
  /** The step that comes after what is done. */
  readonly next: EducationStep;
  readonly explanations: readonly Explanation[];
}

/** The law of the education order on a day, with what it asks a person to judge. */
export function orderLaw(file: CaseFile, records: CaseRecords, on: Day): OrderLaw {
  const progress = progressOf(givenSteps(records));
  const next = stepAfter[progress];
  const group = groupOn(file, on);
  if (group === null)
    return { applies: false, youngEnough: true, progress, step: null, next, explanations: [] };
  const duty = educationOrderDuty.explain({ group }, on);
  const step = educationOrderStep.explain({ group, progress }, on);
  const { birthDate } = file.person;
  const age = educationOrderAge.explain({ birthDate, on }, on);
  const applies = duty.outcome.outcome !== 'ikke-i-kraft';
  return {
    youngEnough: valueOf(age.outcome) !== false,
    applies,
    progress,
    step: valueOf(step.outcome),
    next,
    explanations: [
      duty.explanation,
      age.explanation,
      ...(applies
        ? [
            step.explanation,
            educationOrderDeadline.explain({ group, step: valueOf(step.outcome) ?? next }, on)
              .explanation,
          ]
        : []),
    ],
  };
}

/** A step of the education order with its deadline: a line of the plan, a letter, and a notice to the institution. */
export function orderEducation(entered: OrderedStep, situation: Situation): StepOutcome {
  const { file, records, today, newId } = situation;
  const course = courseOn(file, today);
  if (course === null) return refused(outsideCourse('', today));
  const group = groupOn(file, today);
  const law = orderLaw(file, records, today);
  if (group === null || !law.applies) return refused({ field: '', text: noOrder(file, today) });
  const problems = problemsOf(entered, today, course.to);
  if (problems.length > 0) return refused(...problems);
  const { step, demand, due, education, institution, reasons } = entered;
  const named = education !== null;
  const notice = institutionNotice.explain({ group, named }, today);
  const order = newId();
  const name = educationSteps.label(step, 'da');
  const open = givenSteps(records).flatMap(({ order: old, line }) =>
    line?.state === 'aaben' ? [{ old, line }] : [],
  );
  const paragraph =
    paragraphOf(educationOrderDuty, today) ?? law.explanations[0]?.basis[0]?.title ?? '';
  const told = entered.notice && institution !== null && named;
  return decided({
    facts: [
      ...open.map(({ old, line }): FactChange => closed(line, entered.taken && old.step !== step)),
      {
        action: 'registreret',
        kind: 'education_order',
        fact: order,
        value: {
          on: today,
          step,
          education,
          institution: institution?.name ?? null,
          institutionAddress: institution?.address ?? null,
          notified: told,
        },
      },
      {
        action: 'registreret',
        kind: 'plan_line',
        fact: newId(),
        value: {
          on: today,
          kind: 'krav',
          text: demand,
          party: 'borger',
          due,
          state: 'aaben',
          origin: order,
        },
      },
    ],
    explanations: [
      ...law.explanations.slice(0, 3),
      educationOrderDeadline.explain({ group, step }, today).explanation,
      notice.explanation,
    ],
    journal: {
      day: today,
      heading: `Uddannelsespålæg: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      text: [
        `${demand} Frist: ${danishLongDay(due)}.`,
        named ? `Uddannelse: ${education}.` : '',
        told ? `${institution.name} er underrettet.` : '',
        `Begrundelse: ${reasons}`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
    letters: [
      {
        kind: 'uddannelsespaalaeg',
        fields: {
          trin: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
          krav: [demand, ...(named ? [`Uddannelsen er ${education}.`] : [])],
          frist: `den ${danishLongDay(due)}`,
          begrundelse: reasons,
          konsekvenser:
            'Gør du det ikke, kan det få betydning for din ydelse. Vi taler med dig, før vi afgør noget.',
          retsgrundlag: paragraph,
          klagevejledning: complaintGuidance,
        },
      },
      ...(told
        ? [
            {
              kind: 'underretning' as const,
              recipient: institution,
              fields: {
                uddannelse: education,
                besked: `Borgeren har fået et uddannelsespålæg. ${demand} Fristen er den ${danishLongDay(due)}.`,
                retsgrundlag: paragraph,
                svar: 'Giv os besked, hvis borgeren ikke begynder, eller hvis borgeren holder op.',
              },
            },
          ]
        : []),
    ],
    warnings: warningsOf(entered, law),
  });
}

function closed({ id, ...line }: PlanLine, taken: boolean): FactChange {
  return {
    action: 'rettet',
    kind: 'plan_line',
    fact: id,
    value: { ...line, state: taken ? 'gjort' : 'droppet' },
  };
}

/** Says for whom the law has no education order. */
function noOrder(file: CaseFile, on: Day): string {
  const group = groupOn(file, on);
  return group === null
    ? 'Borgeren har ingen målgruppe i dag, så loven giver intet uddannelsespålæg.'
    : `Loven har ikke uddannelsespålæg for målgruppen ${targetGroups.label(group, 'da').toLowerCase()}.`;
}

function problemsOf(
  { due, education, institution, notice, step }: OrderedStep,
  today: Day,
  courseEnd: Day,
): readonly Remark[] {
  const problems: Remark[] = [];
  if (due < today) {
    problems.push({ field: 'frist', text: 'Fristen er allerede gået. Vælg i dag eller senere.' });
  }
  if (due >= courseEnd) {
    problems.push({
      field: 'frist',
      text: `Kontaktforløbet slutter den ${danishLongDay(courseEnd)}. Vælg en dag før.`,
    });
  }
  if (step === 'trin-3' && education === null) {
    problems.push({
      field: 'uddannelse',
      text: 'Skriv den uddannelse, borgeren skal begynde på. Det er den, trin 3 handler om.',
    });
  }
  if (notice && education === null) {
    problems.push({
      field: 'uddannelse',
      text: 'Skriv uddannelsen. Institutionen får kun besked om en bestemt uddannelse.',
    });
  }
  if (notice && institution === null) {
    problems.push({
      field: 'institution',
      text: 'Skriv, hvilken institution der skal have besked.',
    });
  }
  return problems;
}

function warningsOf({ step, notice, education }: OrderedStep, law: OrderLaw): readonly Remark[] {
  const warnings: Remark[] = [];
  if (!law.youngEnough) {
    warnings.push({
      field: '',
      text: 'Borgeren er ikke længere ung efter loven. Uddannelsespålæg er for unge.',
    });
  }
  if (law.step !== null && law.step !== step) {
    warnings.push({
      field: 'trin',
      text: `Efter reglen er det nu ${educationSteps.label(law.step, 'da').toLowerCase()}.`,
    });
  }
  if (step === 'trin-3' && education !== null && !notice) {
    warnings.push({
      field: 'underret',
      text: 'Pålægget nævner en bestemt uddannelse, men institutionen får ikke besked.',
    });
  }
  return warnings;
}
