import { type Amendments, type Day, day, type Series, type Source } from '@rettidig/engine';
import { sources } from '../generated/sources.ts';
import { readSeriesFile } from '../value-files/check-series.ts';
import { type FileProblem, readYaml, type TextFile } from '../value-files/read-yaml.ts';
import type { SourceFile } from '../value-files/schemas.ts';
import { amendedRulesIn } from './amended-rules.ts';
import { amendedSeries } from './amended-series.ts';
import type { DraftContext } from './context.ts';
import { type DraftFile, draftSchema } from './schemas.ts';

/** Law that is planned and not passed, read from a folder. */
export interface Draft {
  readonly id: string;
  /** Danish, without the word *udkast*. */
  readonly title: string;
  /** What it rests on and what it leaves out, in Danish. */
  readonly about: string;
  readonly from: Day;
  readonly sources: readonly Source[];
  /** To lay over the law in force; its title begins with `Udkast:`. */
  readonly amendments: Amendments;
}

export type DraftReading =
  | { readonly outcome: 'draft'; readonly draft: Draft }
  | { readonly outcome: 'problems'; readonly problems: readonly FileProblem[] };

const manifestPath = 'udkast.yaml';
const rulesPath = 'rules.yaml';
const lawSources = new Set<string>(Object.values(sources).map(({ id }) => id));

/**
 * Reads a draft from the texts of its folder: `udkast.yaml` (what it is), `values/**.yaml` (rows of series of the law,
 * in the form of the law's own files), and `rules.yaml` (rules that end or are not read yet).
 * @param files every file of the folder, by its path from there
 */
export function readDraft(files: readonly TextFile[]): DraftReading {
  const manifest = files.find(({ path }) => path === manifestPath);
  if (manifest === undefined) {
    const message = 'Filen mangler. Den skal sige id, title, from, status: udkast og about.';
    return { outcome: 'problems', problems: [{ file: manifestPath, line: null, message }] };
  }
  const head = readYaml(manifest, draftSchema);
  if (head.outcome === 'problems') return head;
  const own = head.value.sources.map(sourceOf);
  const known = new Map([...Object.values(sources), ...own].map((source) => [source.id, source]));
  const context: DraftContext = { from: day(head.value.from), sources: known };

  const problems: FileProblem[] = [];
  for (const [index, { id }] of own.entries()) {
    const isTaken = lawSources.has(id) || own.findIndex((source) => source.id === id) < index;
    if (isTaken) {
      const message = `Kilden »${id}« findes allerede. Brug den, eller giv den nye et andet id.`;
      problems.push(head.problem(['sources', index, 'id'], message));
    }
  }
  const rows = new Map<string, Series<unknown>>();
  for (const file of files) {
    if (file.path === manifestPath || file.path === rulesPath) continue;
    if (!/^values\/.+\.yaml$/.test(file.path)) {
      const message = `Filen hører ikke til i et udkast. Der kan være ${manifestPath}, ${rulesPath} og values/…/….yaml.`;
      problems.push({ file: file.path, line: null, message });
      continue;
    }
    const reading = readSeriesFile(file, new Set(known.keys()));
    if (reading.outcome === 'problems') {
      problems.push(...reading.problems);
      continue;
    }
    const series = amendedSeries(reading.series, reading.problem, context);
    if (series.outcome === 'problems') problems.push(...series.problems);
    else rows.set(series.series.id, series.series);
  }
  const rulesFile = files.find(({ path }) => path === rulesPath);
  const versions = rulesFile === undefined ? null : amendedRulesIn(rulesFile, context);
  if (versions?.outcome === 'problems') problems.push(...versions.problems);
  if (problems.length === 0 && rows.size === 0 && rulesFile === undefined) {
    const message = `Udkastet ændrer ikke noget. Skriv rækker i values/ eller regler i ${rulesPath}.`;
    problems.push({ file: manifestPath, line: null, message });
  }
  if (problems.length > 0 || versions?.outcome === 'problems') {
    return { outcome: 'problems', problems };
  }
  return {
    outcome: 'draft',
    draft: draftOf(head.value, own, { rows, versions: versions?.versions ?? new Map() }),
  };
}

function draftOf(
  { id, title, about, from }: DraftFile,
  own: readonly Source[],
  parts: Pick<Amendments, 'rows' | 'versions'>,
): Draft {
  const first = day(from);
  return {
    id,
    title,
    about: about.trim(),
    from: first,
    sources: own,
    amendments: { id, title: `Udkast: ${title}`, from: first, ...parts },
  };
}

function sourceOf(file: SourceFile): Source {
  const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));
  return {
    ...file,
    date: dayOrNull(file.date),
    inForceFrom: dayOrNull(file.inForceFrom),
    inForceTo: dayOrNull(file.inForceTo),
  };
}
