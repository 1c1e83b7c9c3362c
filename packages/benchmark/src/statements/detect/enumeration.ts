import { editDistance } from '@rettidig/engine';
import type { Finding } from '../finding.ts';
import { type Grid, bareLabel } from '../grid.ts';
import { type Detector, type Material, gridName, placeOf, rowPlace } from '../material.ts';
import type { Sentence } from '../section.ts';
import { subjectOf } from '../subject.ts';
import { cardinal, cardinalPattern } from '../words.ts';

/** Something said to be so many, and the list that should have as many. */
interface Enumeration {
  readonly said: number;
  readonly noun: string;
  readonly sentence: Sentence;
  readonly elements: readonly string[];
}

/** Numbers that are no count of what follows: ages, paragraphs, limits. */
const noCount = String.raw`(?<!(?:§|stk\.|nr\.|pkt\.|under|over|mindst|højst|første|ca\.|fyldt|end|til|kl\.) )`;
/** What is measured, not listed. */
const measured = String.raw`(?!(?:dage|uger|måneder|år|årige|timer|gange|pct|procent|uden|første|kroner)(?!\p{L}))`;
const countBeforeColon = new RegExp(
  String.raw`(?<![\p{L}\d,.-])${noCount}(?<count>${cardinalPattern}) (?:\p{L}+e )*?(?<noun>${measured}\p{L}{4,})(?: \p{L}+)?(?:, jf\. nedenfor)?:\s*(?<list>[^:]*)$`,
  'iu',
);
const countAfter = new RegExp(
  String.raw`^(?:Disse|De) (?<count>${cardinalPattern}) (?<noun>${measured}\p{L}{4,})`,
  'iu',
);
const countBeforeList = new RegExp(
  String.raw`(?<![\p{L}\d,.-])${noCount}(?<count>${cardinalPattern}) (?:\p{L}+e )?(?<noun>${measured}\p{L}{4,})(?:[^:.,]*)(?:, jf\. nedenfor)?:$`,
  'iu',
);

/** `a, b og c` as its parts; `job- og uddannelse` stays one. */
export function elementsOf(list: string): readonly string[] {
  const parts = list.replace(/[.;]\s*$/u, '').split(/,\s+|;\s+/u);
  const last = parts.at(-1) ?? '';
  const ends = last.replace(/^og /u, '').split(/(?<!-)\s+og\s+(?!.*(?<!-)\s+og\s+)/u);
  return [...parts.slice(0, -1), ...ends].map((part) => part.trim()).filter((part) => part !== '');
}

function enumerations({ sentences }: Material): readonly Enumeration[] {
  return sentences.flatMap((sentence, index) => {
    const inOne = countBeforeColon.exec(sentence.text)?.groups;
    if (inOne !== undefined && elementsOf(inOne['list'] ?? '').length >= 3)
      return enumeration(inOne, sentence, elementsOf(inOne['list'] ?? ''));
    const list = /^[^:]*:\s+(.+,.+ og .+)$/u.exec(sentence.text)?.[1];
    const next = countAfter.exec(sentences[index + 1]?.text ?? '')?.groups;
    if (list !== undefined && next !== undefined)
      return enumeration(next, sentence, elementsOf(list));
    const before = countBeforeList.exec(sentence.text)?.groups;
    if (before === undefined) return [];
    return enumeration(before, sentence, itemsAfter(sentences, index));
  });
}

/** Items that follow; of numbered ones with others under them, the numbered. */
function itemsAfter(sentences: readonly Sentence[], index: number): readonly string[] {
  const after = sentences.slice(index + 1);
  const end = after.findIndex(({ kind }) => kind !== 'item');
  const lines = new Map(
    after.slice(0, end < 0 ? undefined : end).map(({ line, text }) => [line, text]),
  );
  const items = [...lines.values()];
  const isNumbered = (text: string) => /^\d+[.)]\s/u.test(text);
  return items.some((text) => isNumbered(text)) ? items.filter((text) => isNumbered(text)) : items;
}

function enumeration(
  groups: Record<string, string | undefined>,
  sentence: Sentence,
  elements: readonly string[],
): readonly Enumeration[] {
  const said = cardinal(groups['count'] ?? '');
  return said === null || elements.length < 2
    ? []
    : [{ said, noun: groups['noun'] ?? '', sentence, elements }];
}

const same = (one: string, other: string): boolean =>
  editDistance(one.toLocaleLowerCase('da'), other.toLocaleLowerCase('da')) <= 1;

function countFinding({ said, noun, sentence, elements }: Enumeration): Finding {
  const distinct = [...new Set(elements)];
  const twice = distinct.filter((element) => elements.filter((one) => one === element).length > 1);
  const isRight = distinct.length === said && twice.length === 0;
  return {
    verdict: isRight ? 'bekraeftet' : 'modsagt-af-udsagn',
    check: 'opremsning',
    places: [placeOf(sentence)],
    text: isRight
      ? `De ${said} ${noun} er ${said} på listen.`
      : `Der siges ${said} ${noun}, og listen har ${distinct.length} forskellige${twice.length > 0 ? `: ${twice.join(', ')} står to gange` : ''}.`,
    computation: `${elements.length} på listen, ${distinct.length} forskellige; sagt ${said}`,
  };
}

/** Names of the list against the heads of tables that are about the same. */
function againstHeads(
  { sentence, elements }: Enumeration,
  grids: readonly Grid[],
): readonly Finding[] {
  const grid = grids.find(
    ({ heads }) =>
      heads.length >= 5 &&
      elements.filter((element) => heads.some((head) => same(head, element))).length >=
        0.7 * elements.length,
  );
  if (grid === undefined) return [];
  const named = grid.heads.filter((head) => !/^(?:gns|gennemsnit|alle \d|i alt)/iu.test(head));
  const missing = named.filter((head) => !elements.some((element) => same(head, element)));
  if (missing.length === 0) return [];
  return [
    {
      verdict: 'modsagt-af-tabel',
      check: 'opremsning',
      places: [placeOf(sentence), rowPlace(grid, grid.headLine, missing.join(', '))],
      text: `Listen mangler ${missing.join(', ')}, som ${gridName(grid)} har.`,
      computation: `${named.length} navne i tabellens hoved; ${named.length - missing.length} af dem på listen`,
    },
  ];
}

/** Parts said to be so many against the rows that a table adds up. */
function againstRows(
  { said, noun, sentence, elements }: Enumeration,
  grids: readonly Grid[],
): readonly Finding[] {
  const subjects = elements.map((element) => subjectOf(element));
  const grid = grids.find(({ rows }) => {
    const labels = rows.map(({ label }) => subjectOf(label));
    return (
      rows.some(({ label }) => /^i alt$/iu.test(label)) &&
      subjects.filter((subject) => labels.includes(subject)).length >= 0.6 * subjects.length
    );
  });
  const total = grid?.rows.findIndex(({ label }) => /^i alt$/iu.test(label)) ?? -1;
  if (grid === undefined || total < 3) return [];
  const parts = grid.rows.slice(0, total).filter(({ label }) => !/^\s*[-–]/u.test(label));
  const rows = new Set(parts.map(({ label }) => subjectOf(label)));
  const notSaid = parts.filter(({ label }) => !subjects.includes(subjectOf(label)));
  const noRow = elements.filter((_, at) => !rows.has(subjects[at] ?? ''));
  if (notSaid.length === 0 && noRow.length === 0) return [];
  const names = notSaid.map(({ label }) => bareLabel(label)).join(', ');
  return [
    {
      verdict: 'modsagt-af-tabel',
      check: 'opremsning',
      places: [
        placeOf(sentence),
        ...notSaid.map(({ line, label }) => rowPlace(grid, line, bareLabel(label))),
      ],
      text: `De ${said} ${noun} er ikke rækkerne i ${gridName(grid)}, som lægger ${parts.length} sammen: ${names} er ikke på listen${noRow.length > 0 ? `, og ${noRow.join(', ')} er ikke blandt dem, der lægges sammen` : ''}.`,
      computation: `${parts.length} rækker over »I alt«; ${parts.length - notSaid.length} af dem på listen`,
    },
  ];
}

/** So many said, and a list: as many, each once, and the same as the tables have. */
export const enumerationDetector: Detector = {
  check: 'opremsning',
  title: 'Antal sagt mod listen, og listen mod tabellerne',
  find: (all) =>
    enumerations(all).flatMap((one) => [
      countFinding(one),
      ...againstHeads(one, all.grids),
      ...againstRows(one, all.grids),
    ]),
};
