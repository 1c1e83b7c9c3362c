import { contains, danishLongDay, overlaps, periodOn } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import {
  type LabourStatus,
  type LabourStatusCode,
  labourStatuses,
} from '../../facts/effort-records.ts';
import { type EnteredPeriod, periodOf, periodText } from '../spells.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** Work, education or other support as it was entered. */
export interface EnteredLabourStatus extends EnteredPeriod {
  readonly status: LabourStatusCode;
  /** Paid hours a week; null where nobody has said. */
  readonly hoursPerWeek: number | null;
  readonly note: string;
}

/** Full time in hours a week. */
const fullTime = 37;

/**
 * What a citizen does beside or after the benefits: registered, or with `corrects` a registered period put right, as when
 * it ends. Work for fewer hours than full time while on sygedagpenge is a partial return to work (delvis raskmelding).
 */
export function keepLabourStatus(
  entered: EnteredLabourStatus,
  corrects: LabourStatus | null,
  situation: Situation,
): StepOutcome {
  const { records, today, newId } = situation;
  const problems = problemsOf(entered, corrects, records.labourStatuses);
  if (problems.length > 0) return refused(...problems);
  const { status, hoursPerWeek, note, from } = entered;
  const value = { status, hoursPerWeek, ...periodOf(entered) };
  const isPartial = isPartialReturn(entered, situation);
  const what = textOf(value);
  return decided({
    facts: [
      corrects === null
        ? { action: 'registreret', kind: 'labour_status', fact: newId(), value }
        : { action: 'rettet', kind: 'labour_status', fact: corrects.id, value },
    ],
    journal: {
      day: from > today ? today : from,
      heading: `${isPartial ? 'Delvis raskmelding' : 'Arbejde og uddannelse'}: ${what}${corrects === null ? '' : ' (rettet)'}`,
      text: [
        `${upper(what)} ${periodText(value)}.`,
        ...(corrects === null
          ? []
          : [`Før stod der: ${textOf(corrects)} ${periodText(corrects)}.`]),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
    warnings: besideBenefit(entered, situation),
  });
}

/** Whether work is a partial return: fewer hours than full time, while the citizen is on sygedagpenge. */
function isPartialReturn(
  { status, hoursPerWeek, from }: EnteredLabourStatus,
  { file }: Situation,
): boolean {
  const benefit = periodOn(file.benefits, from)?.benefit;
  const some = hoursPerWeek !== null && hoursPerWeek > 0 && hoursPerWeek < fullTime;
  return status === 'loenmodtager' && some && benefit === 'sygedagpenge';
}

function problemsOf(
  { status, hoursPerWeek, from, last }: EnteredLabourStatus,
  corrects: LabourStatus | null,
  known: readonly LabourStatus[],
): readonly Remark[] {
  const problems: Remark[] = [];
  if (last !== null && last < from) {
    problems.push({
      field: 'til',
      text: 'Den sidste dag ligger før den første. Ret en af dagene.',
    });
  }
  if (hoursPerWeek !== null && status !== 'loenmodtager' && status !== 'fleksjob') {
    problems.push({
      field: 'timer',
      text: `Timer om ugen hører til arbejde. Lad feltet stå tomt for ${labourStatuses.label(status, 'da').toLowerCase()}.`,
    });
  }
  if (problems.length > 0) return problems;
  const period = periodOf({ from, last });
  const other = known.find(
    (one) => one.id !== corrects?.id && one.status === status && overlaps(one, period),
  );
  if (other === undefined) return [];
  const text = `Der står allerede ${textOf(other)} ${periodText(other)}. Ret den periode i stedet, eller afslut den først.`;
  return [{ field: 'fra', text }];
}

/** What work or education beside a benefit may mean for it; the caseworker knows, and confirms. */
function besideBenefit(
  { status, hoursPerWeek, from }: EnteredLabourStatus,
  { file }: Situation,
): readonly Remark[] {
  const benefit = periodOn(file.benefits, from)?.benefit;
  const course = file.courses.find(({ contactOn, to }) => contains({ from: contactOn, to }, from));
  if (benefit === undefined || course === undefined) return [];
  const name = benefits.label(benefit, 'da').toLowerCase();
  if (status === 'loenmodtager' && hoursPerWeek === null) {
    return [
      {
        field: 'timer',
        text: `Borgeren får ${name}. Uden timer om ugen kan arbejdet ikke tælles med som ordinære timer eller delvis raskmelding.`,
      },
    ];
  }
  const isWhole = status !== 'loenmodtager' || (hoursPerWeek ?? 0) >= fullTime;
  if (!isWhole) return [];
  return [
    {
      field: 'fra',
      text: `Borgeren får ${name} den ${danishLongDay(from)}. Skal kontaktforløbet afsluttes, gøres det under oplysninger om borgeren.`,
    },
  ];
}

/** `lønmodtager, 18,5 timer om ugen`. */
function textOf({
  status,
  hoursPerWeek,
}: {
  readonly status: LabourStatusCode;
  readonly hoursPerWeek: number | null;
}): string {
  const name = labourStatuses.label(status, 'da').toLowerCase();
  if (hoursPerWeek === null) return name;
  return `${name}, ${String(hoursPerWeek).replace('.', ',')} timer om ugen`;
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
