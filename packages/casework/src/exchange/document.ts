import { personKeys } from './case-object.ts';
import { type Column, declarationOf, factFiles, type FileName, fileNames } from './format.ts';
import { csvHeader, csvName } from './write.ts';

/**
 * The part of docs/import-format.md that follows from the declaration: each file with its columns, and each code list.
 * Markdown in Danish.
 */
export function formatTables(): string {
  return [...fileNames.map(fileSection), '## Koder', ...codeSections()].join('\n\n');
}

/** The part of docs/case-file.md that follows from the declaration: the person and each list with its keys. */
export function caseTables(): string {
  const person = keyTable('personer', (column) => personKeys.some((key) => key === column));
  const lists = factFiles.map((name) => {
    const { about, oneAtATime } = declarationOf(name);
    const keys = keyTable(name, (column) => column !== 'person');
    return `### ${name}\n\n${about}${oneOnly(oneAtATime)}\n\n${keys}`;
  });
  return [`### person\n\nBorgeren.\n\n${person}`, ...lists].join('\n\n');
}

function fileSection(name: FileName): string {
  const { label, about, columns, oneAtATime } = declarationOf(name);
  const rows = Object.entries(columns).map(([column, declared]) => [
    `\`${column}\``,
    declared.label,
    yesNo(declared.required),
    kindText(declared),
    declared.about,
  ]);
  return [
    `### ${csvName(name)}: ${label}`,
    `${about}${oneOnly(oneAtATime)}`,
    `\`\`\`\n${csvHeader(name)}\n\`\`\``,
    table(['kolonne', 'på dansk', 'skal udfyldes', 'indhold', 'betydning'], rows),
  ].join('\n\n');
}

function keyTable(name: FileName, isKey: (column: string) => boolean): string {
  const rows = Object.entries(declarationOf(name).columns)
    .filter(([column]) => isKey(column))
    .map(([column, declared]) => [
      `\`${column}\``,
      yesNo(declared.required && column !== 'id'),
      kindText(declared, 'import-format.md'),
      declared.about,
    ]);
  return table(['nøgle', 'skal med', 'indhold', 'betydning'], rows);
}

function codeSections(): readonly string[] {
  const lists = new Map(
    fileNames.flatMap((name) =>
      Object.values(declarationOf(name).columns).flatMap(({ cell }) =>
        cell.codes === null ? [] : [[cell.codes.name, cell.codes] as const],
      ),
    ),
  );
  return [...lists.values()].map((list) => {
    const rows = list.codes.map(({ code, da }) => [`\`${code}\``, da]);
    return `### ${list.name}\n\n${table(['kode', 'betydning'], rows)}`;
  });
}

function oneOnly(oneAtATime: string | null): string {
  return oneAtATime === null ? '' : ` En person kan kun have ${oneAtATime} ad gangen.`;
}

function yesNo(yes: boolean): string {
  return yes ? 'ja' : 'nej';
}

function kindText({ cell }: Column<unknown>, document = ''): string {
  const { codes, write } = cell;
  return codes === null ? write : `en [${codes.name}](${document}#${codes.name})`;
}

/** A table of Markdown, its columns padded as the formatter leaves them. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}
