import { type CaseReading, type Path, type Problem, problem, readCase } from '@rettidig/casework';
import { basename } from 'node:path';
import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { readTextFile } from '../text-file.ts';

/** Reads a case file, YAML or JSON, from disk. Every fault is a problem with the line it stands on. */
export function readCaseFile(path: string): CaseReading {
  const reading = readTextFile(path, {
    mostMegabytes: 1,
    wanted: 'filen med sagen',
    tooLarge: 'en sag fylder højst 1 MB. Angiv filen med den ene sag.',
  });
  if (reading.outcome === 'problems') return reading;
  const { text } = reading;
  const file = basename(path);
  if (text.trim() !== '') return readText(text, file);
  const message = 'Filen er tom. Se docs/case-file.md for, hvad en sag er.';
  return {
    outcome: 'problems',
    problems: [problem({ file, line: null, column: null }, { code: 'tom-fil', message })],
  };
}

/** Reads the text of a case file. JSON is read as the YAML it is, so that both know their lines. */
export function readText(text: string, file: string): CaseReading {
  const lines = new LineCounter();
  // Tabs may stand between the words of JSON, where YAML wants spaces.
  const spaced = text.trimStart().startsWith('{') ? text.replace(/\t/g, ' ') : text;
  const document = parseDocument(spaced, { lineCounter: lines, prettyErrors: false });
  // What follows the first error is mostly its consequence.
  const [error] = document.errors;
  if (error !== undefined) {
    const isAtEnd = error.pos[0] >= spaced.trimEnd().length;
    return { outcome: 'problems', problems: [syntaxProblem(error, { lines, file, isAtEnd })] };
  }
  const lineOf = (path: Path): number | null => lineOfPart(document, path, lines);
  const content = contentOf(document);
  if (content === null) {
    const message =
      'Filen henviser til sig selv (& og *) mere, end en sag kan. Skriv oplysningerne ud.';
    return {
      outcome: 'problems',
      problems: [problem({ file, line: null, column: null }, { code: 'ikke-laesbar', message })],
    };
  }
  return readCase(content.value, { file, lineOf });
}

/** What the text says; null where its references cannot be followed. */
function contentOf(document: Document.Parsed): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) };
  } catch {
    return null;
  }
}

function lineOfPart(document: Document.Parsed, path: Path, lines: LineCounter): number | null {
  const node: unknown = document.getIn(path, true);
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? lines.linePos(range[0]).line : null;
}

const reasons: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'Linjen er rykket ind med tabulator. Brug mellemrum.',
  BAD_INDENT: 'Linjen er ikke rykket ind som de andre. Ret indrykningen.',
  DUPLICATE_KEY: 'Nøglen står der to gange. Slet den ene.',
  MISSING_CHAR: 'Der mangler et tegn: et citationstegn, et komma, et kolon eller en parentes.',
  MULTILINE_IMPLICIT_KEY: 'Der mangler et kolon efter nøglen.',
};

function syntaxProblem(
  { code, pos }: YAMLParseError,
  {
    lines,
    file,
    isAtEnd,
  }: { readonly lines: LineCounter; readonly file: string; readonly isAtEnd: boolean },
): Problem {
  const { line, col } = lines.linePos(pos[0]);
  if (isAtEnd) {
    const message =
      'Filen slutter midt i en oplysning: Den kan være skåret over. Hent den igen, eller skriv den færdig.';
    return problem({ file, line, column: null }, { code: 'skaaret-over', message });
  }
  const reason =
    reasons[code] ?? 'Det er hverken YAML eller JSON. Tjek indrykning, kolon og citationstegn.';
  const message = `Tegn ${col}: ${reason}`;
  return problem({ file, line, column: null }, { code: 'ikke-laesbar', message });
}
