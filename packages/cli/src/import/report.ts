import { problemLine } from '@rettidig/casework';
import { counted } from '@rettidig/engine';
import type { FileCount, ImportResult } from '@rettidig/store';
import { textTable, wrapped } from '../text-table.ts';

const columns = [
  { title: '', align: 'left' },
  { title: 'nye', align: 'right' },
  { title: 'ændrede', align: 'right' },
  { title: 'uændrede', align: 'right' },
  { title: 'udeladt', align: 'right' },
] as const;

const number = (value: number): string => value.toLocaleString('da-DK');

function countRow({ file, added, changed, unchanged, leftOut }: FileCount): readonly string[] {
  return [file, ...[added, changed, unchanged, leftOut].map(number)];
}

/** What an import did, for the person who asked for it; empty when it did nothing. */
export function importReport(result: ImportResult, width: number): string {
  if (result.outcome === 'refused') return '';
  const { municipality, counts, personsLeftOut } = result;
  const code = String(municipality.code).padStart(4, '0');
  const lines = [
    `Indlæst i ${municipality.name} (${code}):`,
    '',
    ...textTable(columns, counts.map(countRow)),
  ];
  if (personsLeftOut.length > 0) {
    const who = counted(personsLeftOut.length, 'person', 'personer');
    lines.push(
      '',
      ...wrapped(`${who} mangler helt eller delvist (id): ${personsLeftOut.join(', ')}`, '', width),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** What was wrong with a folder, and what came of it. */
export function problemReport(result: ImportResult): string {
  const { problems, moreProblems, notes } = result;
  const lines = notes.map((note) => `Bemærk: ${note}`);
  if (problems.length === 0) return lines.map((line) => `${line}\n`).join('');
  lines.push(...problems.map(problemLine));
  if (moreProblems > 0) lines.push(`… og ${number(moreProblems)} fejl mere.`);
  const files = new Set(problems.map(({ file }) => file)).size;
  const all = `${number(problems.length + moreProblems)} fejl i ${counted(files, 'fil', 'filer')}.`;
  lines.push('', `${all} ${consequence(result)}`);
  return `${lines.join('\n')}\n`;
}

function consequence(result: ImportResult): string {
  if (result.outcome === 'imported') {
    return 'Resten er indlæst. Ret fejlene, og indlæs mappen igen: Intet bliver indlæst to gange.';
  }
  const partly = result.partialWouldDo ? ' Med --partial indlæses de rækker, der er rigtige.' : '';
  return `Intet er indlæst. Ret fejlene, og prøv igen.${partly}`;
}
