import { danishDay, danishLongDay, type Explanation, type ValueRead } from '@rettidig/engine';
import { wrapped } from '../text-table.ts';

/** An explanation as indented Danish text. */
export function explanationLines(
  explanation: Explanation,
  indent: string,
  width: number,
): readonly string[] {
  const { question, result, basis, facts, values, steps, changes, missing, readings, parts } =
    explanation;
  const deeper = `${indent}    `;
  const section = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [
          `${indent}${title}:`,
          ...items.flatMap((item) => {
            const [first = '', ...rest] = wrapped(item, deeper, width);
            return [`${indent}  - ${first.trimStart()}`, ...rest];
          }),
        ];
  return [
    ...wrapped(result, indent, width),
    ...section('Spørgsmål', [question]),
    ...section(
      'Hjemmel',
      basis.map(({ title, at, url }) => `${title} ${at}${url === null ? '' : `, ${url}`}`),
    ),
    ...section('Loven er læst for', [lawDay(explanation)]),
    ...section(
      'Oplysninger',
      facts.map(({ label, value }) => `${label}: ${value}`),
    ),
    ...section('Værdier', values.map(valueText)),
    ...section(
      'Trin',
      steps.map(({ text, result: answer }) => `${text}: ${answer}`),
    ),
    ...section('Mangler', missing),
    ...section('Det kan ændre svaret', changes),
    ...section(
      'Læsning af loven',
      readings.map((reading) => `docs/interpretations/${reading}.md`),
    ),
    ...parts.flatMap((part) => [
      `${indent}${part.title}:`,
      ...explanationLines(part, `${indent}  `, width),
    ]),
  ];
}

function lawDay({ lawDay: day, versionFrom, nextChange }: Explanation): string {
  const from = versionFrom === null ? '' : `; reglen gælder fra ${danishDay(versionFrom)}`;
  const until = nextChange === null ? '' : ` og ændres ${danishDay(nextChange)}`;
  return `${danishLongDay(day)}${from}${until}`;
}

function valueText(read: ValueRead): string {
  const { label, key, value, unit, validFrom, basis, unchecked, partial, note } = read;
  const marks = [
    ...(unchecked ? ['ikke kontrolleret for denne dag'] : []),
    ...(partial ? ['kilden er kun delvist læst'] : []),
    ...(note === null ? [] : [note]),
  ];
  const name = key === null ? label : `${label} (${key})`;
  const source = `gælder fra ${danishDay(validFrom)}, ${basis.title} ${basis.at}`;
  return `${name}: ${value} ${unit}; ${source}${marks.length === 0 ? '' : `; ${marks.join('; ')}`}`;
}
