import {
  missedOfQuality,
  missedOfResources,
  reasonsOfQuality,
  reasonsOfResources,
  saidOfQuality,
  saidOfResources,
} from '@rettidig/benchmark/testing';

type Fields = Readonly<Record<string, string>>;

/** What the papers' words for a difference are in our five. */
const degrees: Readonly<Record<string, string>> = {
  plain: 'middel',
  'på niveau': 'samme',
  marginalt: 'lidt',
  betydeligt: 'betydelig',
  høj: 'middel',
  'særdeles høj': 'markant',
};

const degreeOf = (word: string): string => degrees[word] ?? word;

/** Degree and direction of a statement on quality, from its words. */
function qualityWords(words: string): string {
  if (words in degrees) return `${degreeOf(words)} ${words === 'på niveau' ? 0 : 1}`;
  const [first = '', way = first] = words.split(' ');
  return `${way === first ? 'middel' : degreeOf(first)} ${way === 'under' ? -1 : 1}`;
}

const ways: Readonly<Record<string, number>> = { færre: -1, samme: 0, flere: 1 };

const told = (fields: readonly (string | number)[]): string => fields.join(' ');

/** Lines to print, and where our statements of 2013 are not the paper's. */
export function benchmarkWordingReport(table: (name: string) => readonly Fields[]): {
  readonly lines: readonly string[];
  readonly differences: readonly string[];
} {
  const numbers = (row: Fields): readonly number[] => [Number(row['ltk']), Number(row['average'])];
  const place = (row: Fields): string => told([row['table'] ?? '', row['row'] ?? '']);
  const resources = table('benchmark_prosa_udsagn.csv').map((row) =>
    told([
      place(row),
      row['scope'] === 'total' ? 'hoved' : 'del',
      degreeOf(row['degree'] ?? ''),
      ways[row['direction'] ?? ''] ?? '',
      ...numbers(row),
      row['src_line'] ?? '',
    ]),
  );
  const quality = table('benchmark_prosa_kvalitet.csv').map((row) =>
    told([
      place(row),
      row['unit'] === 'pct' ? 'pct' : 'intensitet',
      qualityWords(row['wording'] ?? ''),
      ...numbers(row),
      row['src_line'] ?? '',
    ]),
  );
  const [missed, missedQuality] = [missedOfResources(), missedOfQuality()];
  const why = (reasons: Readonly<Record<number, string>>) => (statement: number) =>
    `        ikke ${statement}: ${reasons[statement] ?? 'ikke forklaret'}`;
  return {
    lines: [
      `        ordene: ${saidOfResources.length - missed.length} af ${saidOfResources.length} udsagn om ressourcer, ${saidOfQuality.length - missedQuality.length} af ${saidOfQuality.length} om kvalitet`,
      ...missed.map(why(reasonsOfResources)),
      ...missedQuality.map(why(reasonsOfQuality)),
    ],
    differences: [
      ...unlike(saidOfResources.map(told), resources),
      ...unlike(saidOfQuality.map(told), quality),
    ],
  };
}

function unlike(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => at).flatMap((at) =>
    ours[at] === theirs[at] ? [] : [`${ours[at] ?? 'intet'}, ikke ${theirs[at] ?? 'intet'}`],
  );
}
