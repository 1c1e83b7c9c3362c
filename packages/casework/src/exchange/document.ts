import { type Column, declarationOf, type FileName, fileNames } from './format.ts';
import { csvHeader, csvName } from './write.ts';

/**
 * The part of docs/import-format.md that follows from the declaration: each file with its columns, and each code list.
 * Markdown in Danish, ends with a line break.
 */
export function formatTables(): string {
  return [...fileNames.map(fileSection), '## Koder', codeSections()].join('\n\n') + '\n';
}

function fileSection(name: FileName): string {
  const { label, about, columns, oneAtATime } = declarationOf(name);
  const rule = oneAtATime === null ? '' : ` En person kan kun have ${oneAtATime} ad gangen.`;
  const rows = Object.entries(columns).map(
    ([column, declared]) =>
      `| \`${column}\` | ${declared.label} | ${declared.required ? 'ja' : 'nej'} | ${kindText(declared)} | ${declared.about} |`,
  );
  return [
    `### ${csvName(name)}: ${label}`,
    '',
    `${about}${rule}`,
    '',
    '```',
    csvHeader(name),
    '```',
    '',
    '| kolonne | på dansk | skal udfyldes | indhold | betydning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function kindText({ cell }: Column<unknown>): string {
  return cell.codes === null ? cell.write : `en [${cell.codes.name}](#${cell.codes.name})`;
}

function codeSections(): string {
  const lists = new Map(
    fileNames.flatMap((name) =>
      Object.values(declarationOf(name).columns).flatMap(({ cell }) =>
        cell.codes === null ? [] : [[cell.codes.name, cell.codes] as const],
      ),
    ),
  );
  return [...lists.values()]
    .map((list) =>
      [
        `### ${list.name}`,
        '',
        '| kode | betydning |',
        '| --- | --- |',
        ...list.codes.map(({ code, da }) => `| \`${code}\` | ${da} |`),
      ].join('\n'),
    )
    .join('\n\n');
}
