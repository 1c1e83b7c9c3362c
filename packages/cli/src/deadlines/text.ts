import { counted, danishDay, danishLongDay, type Day, nearest } from '@rettidig/engine';
import { deadlineLength, ownDeadline, type OwnDeadlines } from '@rettidig/law';
import { explanationLines } from '../duties/explanation-text.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { textTable } from '../text-table.ts';

const columns = [
  { title: 'Ansøgning', align: 'left' },
  { title: 'Modtaget fra', align: 'left' },
  { title: 'Frist', align: 'left' },
] as const;

/** A municipality's deadlines as a person reads them: by application, each with its latest first. */
export function tableText(file: string, deadlines: OwnDeadlines): string {
  const lines = [
    `${file}: ${counted(deadlines.length, 'frist', 'frister')} for ${counted(applicationsOf(deadlines).length, 'slags ansøgning', 'slags ansøgninger')}. Ingen fejl.`,
  ];
  if (deadlines.length > 0) {
    const rows = deadlines
      .toSorted(
        (a, b) => a.application.localeCompare(b.application, 'da') || b.validFrom - a.validFrom,
      )
      .map((one) => [one.application, danishDay(one.validFrom), deadlineLength(one)]);
    lines.push('', ...textTable(columns, rows));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The day an application must be decided, and why.
 * @throws CommandError where the table has no deadline for that kind of application
 */
export function dueText(
  asked: {
    readonly application: string;
    readonly receivedOn: Day;
    readonly deadlines: OwnDeadlines;
  },
  width: number,
): string {
  const { receivedOn, deadlines } = asked;
  const application = nameIn(deadlines, asked.application);
  const own = deadlines.filter((one) => one.application === application);
  const { explanation } = ownDeadline.explain(
    { application, receivedOn, deadlines: own },
    receivedOn,
  );
  return [
    `${application}, modtaget den ${danishLongDay(receivedOn)}:`,
    ...explanationLines(explanation, '', width),
    '',
  ].join('\n');
}

/** The application as the table spells it. */
function nameIn(deadlines: OwnDeadlines, asked: string): string {
  const names = applicationsOf(deadlines);
  const wanted = asked.trim().normalize('NFC');
  const found =
    names.find((name) => name === wanted) ??
    names.find((name) => name.toLocaleLowerCase('da') === wanted.toLocaleLowerCase('da'));
  if (found !== undefined) return found;
  const near = nearest(wanted, names);
  const meant = near === null ? '' : ` Mente du »${near}«?`;
  const has =
    names.length === 0
      ? 'Filen har ingen frister endnu.'
      : `Filen har frister for: ${names.join(', ')}.`;
  throw new CommandError(
    exitCode.problems,
    `Der er ingen frist for »${wanted}« i filen.${meant} ${has}`,
  );
}

function applicationsOf(deadlines: OwnDeadlines): readonly string[] {
  return [...new Set(deadlines.map(({ application }) => application))];
}
