import { targetGroups } from '../codes/index.ts';
import type { FileProblem, ReadYaml, TextFile, YamlPath } from './read-yaml.ts';
import { readYaml } from './read-yaml.ts';
import { type RowFile, type SeriesFile, seriesSchema } from './schemas.ts';

export type SeriesReading =
  | {
      readonly outcome: 'read';
      readonly series: SeriesFile;
      readonly problem: ReadYaml<unknown>['problem'];
    }
  | { readonly outcome: 'problems'; readonly problems: readonly FileProblem[] };

/**
 * Reads one file of values and checks what does not depend on other series: that it is named by its id, that its
 * sources are known, that each row has a value exactly where it is not missing, and that its keys fit its dimension.
 */
export function readSeriesFile(file: TextFile, sources: ReadonlySet<string>): SeriesReading {
  const reading = readYaml(file, seriesSchema);
  if (reading.outcome === 'problems') return reading;
  const { value: series, problem } = reading;
  const problems: FileProblem[] = [];
  const tell = (at: YamlPath, message: string): void => {
    problems.push(problem(at, message));
  };
  if (`values/${series.id}.yaml` !== file.path) {
    tell(['id'], `Id er »${series.id}«, men filen hedder ${file.path}. Lad dem være ens.`);
  }
  const begun = new Map<string, number>();
  for (const [index, row] of series.rows.entries()) {
    const at = ['rows', index] as const;
    checkRow(row, at, { series, sources, tell });
    for (const key of row.for ?? ['']) {
      const name = `${key} ${row.validFrom}`;
      if (begun.has(name)) {
        const forKey = key === '' ? '' : ` for »${key}«`;
        tell([...at, 'validFrom'], `Der er to rækker${forKey} fra ${row.validFrom}. Slet den ene.`);
      }
      begun.set(name, index);
    }
  }
  return problems.length > 0
    ? { outcome: 'problems', problems }
    : { outcome: 'read', series, problem };
}

interface Checked {
  readonly series: SeriesFile;
  readonly sources: ReadonlySet<string>;
  readonly tell: (at: YamlPath, message: string) => void;
}

function checkRow(row: RowFile, at: YamlPath, { series, sources, tell }: Checked): void {
  const from = `Rækken fra ${row.validFrom}`;
  if (!sources.has(row.source)) {
    tell([...at, 'source'], `Kilden »${row.source}« kendes ikke. Skriv den i kilderne først.`);
  }
  if (row.certainty === 'mangler' && row.value !== undefined) {
    tell([...at, 'value'], `${from} er mærket »mangler« og må ikke have en værdi. Slet den ene.`);
  }
  if (row.certainty !== 'mangler' && row.value === undefined) {
    tell(at, `${from} har ingen værdi. Skriv value, eller mærk den certainty: mangler.`);
  }
  if (row.certainty !== 'bekraeftet' && (row.note ?? '').trim() === '') {
    tell(at, `${from} er ikke bekræftet. Skriv i note, hvorfor.`);
  }
  if (series.dimension === null && row.for !== undefined) {
    tell([...at, 'for'], 'Serien har ingen nøgler (dimension: null). Slet for.');
  }
  if (series.dimension !== null && row.for === undefined) {
    tell(at, `${from} mangler for: hvilken ${series.dimension} den gælder.`);
  }
  for (const [index, key] of (row.for ?? []).entries()) {
    const [first = ''] = key.split('/');
    if (/^maalgruppe(\/|$)/.test(series.dimension ?? '') && !targetGroups.has(first)) {
      tell([...at, 'for', index], `»${key}« er ikke en målgruppe. Brug koden for en målgruppe.`);
    }
  }
}
