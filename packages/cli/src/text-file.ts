import { type Problem, problem, type ProblemCode } from '@rettidig/casework';
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** The text of a file, without a byte order mark, or why it cannot be read. */
export type TextFileReading =
  | { readonly outcome: 'text'; readonly text: string }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads a file of text from disk. Every fault is a problem that says what to do.
 * @param wanted the file to give instead, as `filen med sagen`
 * @param tooLarge what stands after the size of a file that is something else
 */
export function readTextFile(
  path: string,
  {
    mostMegabytes,
    wanted,
    tooLarge,
  }: { readonly mostMegabytes: number; readonly wanted: string; readonly tooLarge: string },
): TextFileReading {
  const refuse = (code: ProblemCode, message: string): TextFileReading => ({
    outcome: 'problems',
    problems: [problem({ file: basename(path), line: null, column: null }, { code, message })],
  });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return refuse('fil-mangler', `Filen findes ikke: ${path}. Tjek stien.`);
  if (!stats.isFile()) return refuse('kan-ikke-laeses', `Det er ikke en fil. Angiv ${wanted}.`);
  if (stats.size > mostMegabytes * 1_000_000) {
    const size = Math.ceil(stats.size / 1_000_000).toLocaleString('da-DK');
    return refuse('for-stor', `Filen fylder ${size} MB; ${tooLarge}`);
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return refuse('kan-ikke-laeses', `Filen kan ikke læses (${code}). Tjek rettighederne til den.`);
  }
  if (!isUtf8(bytes)) {
    return refuse('ikke-utf8', 'Filen er ikke gemt som UTF-8. Gem den igen med kodningen UTF-8.');
  }
  return { outcome: 'text', text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
}
