import {
  type Document,
  isMap,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { z } from 'zod';

/** A file as somebody has read it: this package opens none itself. */
export interface TextFile {
  /** As it shall stand in a problem: its path from the folder of the law or the draft, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong in a file of values, and where. */
export interface FileProblem {
  readonly file: string;
  /** From 1; null where the fault is not on a line, as when something is absent altogether. */
  readonly line: number | null;
  /** In Danish: what is wrong and what to do. */
  readonly message: string;
}

/** Keys and positions from the top of a document. */
export type YamlPath = readonly PropertyKey[];

/** A document that has its form, and where its parts stand. */
export interface ReadYaml<T> {
  readonly value: T;
  /** A problem at a part of the document. */
  readonly problem: (at: YamlPath, message: string) => FileProblem;
}

export type YamlReading<T> =
  | ({ readonly outcome: 'read' } & ReadYaml<T>)
  | { readonly outcome: 'problems'; readonly problems: readonly FileProblem[] };

/** `values/tilbud/skema.yaml, linje 12: …` */
export function fileProblemLine({ file, line, message }: FileProblem): string {
  return line === null ? `${file}: ${message}` : `${file}, linje ${line}: ${message}`;
}

/** Reads one YAML document of a form. Every fault has the line it stands on. */
export function readYaml<T>({ path, text }: TextFile, schema: z.ZodType<T>): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // What follows the first error is mostly its consequence.
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return { outcome: 'problems', problems: [{ file: path, line, message: syntaxFault(error) }] };
  }
  if (text.trim() === '') {
    return { outcome: 'problems', problems: [{ file: path, line: null, message: emptyFile }] };
  }
  const problem = (at: YamlPath, message: string): FileProblem => ({
    file: path,
    line: lineOf(document, at, lines),
    message,
  });
  const parsed = schema.safeParse(document.toJS(), { error: z.locales.da().localeError });
  if (parsed.success) return { outcome: 'read', value: parsed.data, problem };
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problem([...issue.path, key], unknownKey(key)))
      : [problem(issue.path, formFault(issue))],
  );
  return { outcome: 'problems', problems };
}

const emptyFile = 'Filen er tom. Skriv indholdet, eller slet filen.';

const syntaxReasons: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator. Brug mellemrum.',
  BAD_INDENT: 'Linjen er ikke rykket ind som de andre. Ret indrykningen.',
  DUPLICATE_KEY: 'Nøglen står der to gange. Slet den ene.',
  MISSING_CHAR: 'Der mangler et tegn: et citationstegn, et komma, et kolon eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'Der mangler et kolon efter nøglen.',
};

function syntaxFault({ code }: YAMLParseError): string {
  return (
    syntaxReasons[code] ?? 'Linjen er ikke YAML. Tjek indrykning, kolon og citationstegn omkring.'
  );
}

const unknownKey = (key: string): string =>
  `Nøglen »${key}« kendes ikke her. Ret stavningen, eller slet den.`;

function formFault(issue: z.core.$ZodIssue): string {
  const name = issue.path.findLast((part) => typeof part === 'string');
  const where = name === undefined ? '' : `»${name}«: `;
  if (issue.code === 'invalid_type' && issue.message.endsWith('undefined')) {
    return `Nøglen »${String(name)}« mangler. Skriv den.`;
  }
  return `${where}${issue.message}.`;
}

/** The line of a part, or of the nearest thing around it that is written. */
function lineOf(
  document: Document.Parsed<ParsedNode>,
  path: YamlPath,
  lines: LineCounter,
): number | null {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(document, path.slice(0, length));
    if (start !== null) return lines.linePos(start).line;
  }
  return null;
}

/** Where a part begins: the key of a map's entry, otherwise the value itself. */
function startOf(document: Document.Parsed<ParsedNode>, path: YamlPath): number | null {
  const last = path.at(-1);
  const parent: unknown = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => scalarOf(key) === last);
    return pair === undefined ? null : rangeStart(pair.key);
  }
  return rangeStart(path.length === 0 ? document.contents : document.getIn(path, true));
}

const scalarOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'value' in node ? node.value : node;

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
