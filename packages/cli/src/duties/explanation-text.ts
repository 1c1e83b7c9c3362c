import { draftMark, type Explanation, explanationSections } from '@rettidig/engine';
import { wrapped } from '../text-table.ts';

/** An explanation as indented Danish text, lines of at most `width` signs where words allow. */
export function explanationLines(
  explanation: Explanation,
  indent: string,
  width: number,
): readonly string[] {
  const mark = draftMark(explanation);
  return [
    ...(mark === null ? [] : wrapped(mark, indent, width)),
    ...wrapped(explanation.result, indent, width),
    ...explanationSections(explanation).flatMap(({ heading, items }) => [
      `${indent}${heading}:`,
      ...items.flatMap(({ text, url }) => {
        const item = url === null ? text : `${text}, ${url}`;
        const [first = '', ...rest] = wrapped(item, `${indent}    `, width);
        return [`${indent}  - ${first.trimStart()}`, ...rest];
      }),
    ]),
    ...explanation.parts.flatMap((part) => [
      `${indent}${part.title}:`,
      ...explanationLines(part, `${indent}  `, width),
    ]),
  ];
}
