import type { GuardFinding } from './finding.ts';
import { lineAt, readable } from './readable.ts';

/** Words for somebody in a case; a name right after one is somebody's case. */
const caseWords = [
  'borger(?:en|e|ne)?',
  'klager(?:en)?',
  'ansøger(?:en)?',
  'sygemeldte?',
  'ledige?',
  'kontanthjælpsmodtager(?:en)?',
  'dagpengemodtager(?:en)?',
  'sygedagpengemodtager(?:en)?',
  'førtidspensionist(?:en)?',
  'fleksjobber(?:en)?',
  'klient(?:en)?',
  'patient(?:en)?',
  'skadelidte',
  'barnet',
  'moderen',
  'faderen',
  'moren',
  'faren',
  'sønnen',
  'datteren',
];

/** A word that may begin a sentence. */
function anyCase(word: string): string {
  const first = word.charAt(0);
  return `[${first}${first.toLocaleUpperCase('da')}]${word.slice(1)}`;
}

/** What stands between two words: a line may break there. */
const gap = String.raw`(?: |\n)`;
const name = String.raw`\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?(?:${gap}\p{Lu}\.?)?(?:${gap}(?:von|van|de|af|el|al))?(?:${gap}\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?)+`;
const beside = new RegExp(
  String.raw`(?<!\p{L})(?:${caseWords.map(anyCase).join('|')}),?${gap}(?:ved${gap}navn${gap}|hedder${gap})?(${name})`,
  'gu',
);

/**
 * Names right after a word for somebody in a case: `klageren Xx Yy`.
 * @param known names that may stand in a public paper: members, staff who attend
 */
export function findNames(text: string, known: readonly string[]): readonly GuardFinding[] {
  const may = new Set(known);
  return [...readable(text).matchAll(beside)].flatMap((found): GuardFinding[] => {
    const [whole, who = ''] = found;
    if (may.has(who.replaceAll('\n', ' '))) return [];
    // Words in several cells of a table are no name.
    const end = found.index + whole.length;
    if (text.slice(end - who.length, end).includes('\t')) return [];
    return [
      {
        kind: 'navn-i-sag',
        stops: false,
        at: found.index,
        line: lineAt(text, found.index),
        quote: whole,
      },
    ];
  });
}
