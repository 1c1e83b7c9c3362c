import { checkStatements, type Finding, readText } from '@rettidig/benchmark/statements';
import { insertShown, type PaperBlock, paperText } from '@rettidig/committee';
import { insertsOf, findMatter, type KeptInsert, type KeptMatter } from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { textsOfStatements } from '../../statements/texts.ts';

/** What a matter's text says, held against itself and against the tables that are put into it. */
export interface MatterStatements {
  readonly matter: KeptMatter;
  readonly text: string;
  /** How many tables there are to hold the text against. */
  readonly tables: number;
  readonly findings: readonly Finding[];
}

/** @throws NotFoundError when there is no matter that the employee may see */
export async function loadStatements(
  visit: EmployeeVisit,
  { sag }: { readonly sag: string },
): Promise<MatterStatements> {
  const { matter, inserts } = await visit.read(async (tx) => {
    const found = await findMatter(tx, sag);
    if (found === null) throw new NotFoundError();
    return { matter: found, inserts: await insertsOf(tx, sag) };
  });
  const t = textsOfStatements(visit.words.language);
  const text = readableText(matter, inserts);
  const blocks = inserts.flatMap(({ shown }) => (shown.what === 'tabel' ? [shown.block] : []));
  const tables = blocks.map(tableText).join('\n\n');
  const documents = [readText(t.textName, text)];
  return {
    matter,
    text,
    tables: blocks.length,
    findings: checkStatements(
      tables === '' ? documents : [...documents, readText(t.tablesName, tables)],
    ),
  };
}

const marks = /\[\[(tal|tabel|figur):([\w-]+)\]\]/g;

/** The text as it is read: numbers in the place of their marks, tables and charts left to themselves. */
function readableText(
  { sections, recommendation }: KeptMatter,
  inserts: readonly KeptInsert[],
): string {
  const { figure } = insertShown(inserts);
  const lines = [
    ...sections.map(({ text }) => text),
    ...(recommendation === null ? [] : [recommendation.lead, ...recommendation.points]),
  ];
  return lines
    .join('\n\n')
    .replaceAll(marks, (_, what: string, key: string) =>
      what === 'tal' ? (figure(key) ?? `[mangler: ${key}]`) : '',
    );
}

/** A table with its caption above it, columns by tabs, as tables stand in texts. */
const tableText = (block: PaperBlock): string =>
  block.kind === 'table'
    ? `${block.table.caption}\n${paperText({ title: '', subtitle: '', blocks: [block] })}`
    : '';
