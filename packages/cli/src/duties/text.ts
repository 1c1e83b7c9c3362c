import {
  dutyKinds,
  dutyName,
  dutyStatuses,
  type Duty,
  type ExplainedDuty,
  firstLawDay,
  type Gap,
  parties,
} from '@rettidig/casework';
import {
  counted,
  danishDay,
  type Day,
  danishLongDay,
  danishWeek,
  danishWeekday,
} from '@rettidig/engine';
import { targetGroups } from '@rettidig/law';
import { textTable, wrapped } from '../text-table.ts';
import { explanationLines } from './explanation-text.ts';
import type { CaseAnswer } from './json.ts';

const columns = [
  { title: 'Frist', align: 'left' },
  { title: 'Pligt', align: 'left' },
  { title: 'Status', align: 'left' },
  { title: 'Hvem', align: 'left' },
  { title: 'Åbner', align: 'left' },
  { title: 'Opfyldt', align: 'left' },
] as const;

/** The answer as a person reads it, lines of at most `width` signs where words allow. */
export function dutiesText(
  answer: CaseAnswer,
  { explained, width }: { readonly explained: boolean; readonly width: number },
): string {
  const { file, on, lawOn, duties, gaps } = answer;
  const when = `${danishWeekday(on)} den ${danishLongDay(on)}, ${danishWeek(on)}`;
  const law = lawOn === null ? [] : [`Efter loven, som den er den ${danishLongDay(lawOn)}.`];
  const lines = [`${file}: pligter ${when}`, ...law, ''];
  if (duties.length === 0) lines.push(noDuties(lawOn ?? on));
  else if (explained) lines.push(...explainedLines(duties, width));
  else
    lines.push(
      ...textTable(
        columns,
        duties.map(({ duty }) => rowOf(duty)),
      ),
    );
  if (duties.length > 0) lines.push('', summary(duties.map(({ duty }) => duty)));
  if (gaps.length > 0)
    lines.push('', 'Kan ikke afgøres:', ...gaps.flatMap((gap) => gapLines(gap, width)));
  return `${lines.join('\n')}\n`;
}

function rowOf(duty: Duty): readonly string[] {
  return [
    danishDay(duty.due),
    dutyName(duty),
    dutyStatuses.label(duty.status, 'da'),
    parties.label(duty.party, 'da'),
    danishDay(duty.opens),
    duty.satisfiedOn === null ? '' : danishDay(duty.satisfiedOn),
  ];
}

function explainedLines(duties: readonly ExplainedDuty[], width: number): readonly string[] {
  return duties.flatMap(({ duty, explanation }, index) => [
    ...(index === 0 ? [] : ['']),
    `${danishDay(duty.due)}  ${dutyName(duty)}: ${dutyStatuses.label(duty.status, 'da').toLowerCase()}`,
    ...explanationLines(explanation, '  ', width),
  ]);
}

function summary(duties: readonly Duty[]): string {
  const overdue = duties.filter(({ status, actionable }) => status === 'overskredet' && actionable);
  const current = duties.filter(({ status, actionable }) => status === 'aktuel' && actionable);
  const all = counted(duties.length, 'pligt', 'pligter');
  return `${all}: ${overdue.length} overskredet og ${current.length} aktuelle, som der kan handles på.`;
}

function gapLines(gap: Gap, width: number): readonly string[] {
  const what = dutyKinds.label(gap.kind, 'da');
  const group = targetGroups.label(gap.group, 'da').toLowerCase();
  const why =
    gap.outcome === 'mangler'
      ? `Mangler: ${gap.missing.join('; ')}.`
      : `Kræver et skøn: ${gap.question ?? ''}`;
  const [first = '', ...rest] = wrapped(`${what}, ${group}. ${why}`, '    ', width);
  return [`  - ${first.trimStart()}`, ...rest];
}

function noDuties(lawDay: Day): string {
  return lawDay < firstLawDay
    ? `Rettidig kender ingen pligter efter loven før den ${danishLongDay(firstLawDay)}.`
    : 'Ingen pligter den dag.';
}
