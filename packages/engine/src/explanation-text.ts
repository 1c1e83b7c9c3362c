import type { Explanation } from './explanation.ts';
import {
  answerInWords,
  carryingLines,
  draftMark,
  explanationSections,
  weigh,
} from './explanation-sections.ts';

export interface ExplanationForm {
  /** The whole tree with its values and sources; otherwise the answer and the few lines that carry it. */
  readonly full: boolean;
}

/**
 * An explanation as Danish text: lines parted by `\n`, without a line break at the end. A draft is marked first.
 */
export function explanationText(explanation: Explanation, { full }: ExplanationForm): string {
  return (full ? tree(explanation, '') : short(explanation)).join('\n');
}

function short(explanation: Explanation): readonly string[] {
  const { considerations } = explanation;
  return [
    ...markLines(explanation),
    answerInWords(explanation),
    ...(considerations.length === 0 ? [] : [`${weigh}:`, ...considerations.map(bullet)]),
    ...carryingLines(explanation),
  ];
}

function tree(explanation: Explanation, indent: string): readonly string[] {
  const own = [
    ...markLines(explanation),
    explanation.title,
    answerInWords(explanation),
    ...explanationSections(explanation).flatMap(({ heading, items }) => [
      `${heading}:`,
      ...items.map(({ text, url }) => `  ${bullet(url === null ? text : `${text}, ${url}`)}`),
    ]),
  ];
  return [
    ...own.map((line) => `${indent}${line}`),
    ...explanation.parts.flatMap((part) => [`${indent}Bygger på:`, ...tree(part, `${indent}    `)]),
  ];
}

function markLines(explanation: Explanation): readonly string[] {
  const mark = draftMark(explanation);
  return mark === null ? [] : [mark];
}

const bullet = (text: string): string => `- ${text}`;
