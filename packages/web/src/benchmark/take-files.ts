import { questionsOfNames, type ResultTable } from '@rettidig/benchmark';
import type { Remark } from '@rettidig/benchmark/input';
import {
  type BenchmarkContent,
  type BenchmarkFile,
  type BenchmarkParticipant,
  newId,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  type Tx,
} from '@rettidig/store';
import { likeNames } from './proposed-name.tsx';
import { recording } from './recording.ts';
import { loadRound, namesIn, type RoundStanding } from './round-load.ts';

/** A file as it was understood. */
export interface ReadFile {
  readonly outcome: 'read';
  readonly name: string;
  readonly sha256: string;
  readonly content: BenchmarkContent;
  readonly questions: readonly Remark[];
}

/** A file that is not taken, and why. */
export interface RefusedFile {
  readonly outcome: 'refused';
  readonly name: string;
  readonly remarks: readonly Remark[];
}

export type FileReading = ReadFile | RefusedFile;

/** Words for what stands in the way of a file that can be read. */
interface TakeTexts {
  readonly both: string;
  readonly bothTables: string;
  readonly sentTwice: (name: string, files: string) => string;
}

/**
 * Keeps files in a round: each submission for the municipality of its name, who takes part from now on; tables for all
 * whom they name. A submission under a name that is only like a participant's waits until somebody says who it is. What
 * cannot be taken is left out as a whole, with the reason.
 * @returns how many were kept, and those that were not
 */
export async function takeFiles(
  tx: Tx,
  round: string,
  readings: readonly FileReading[],
  t: TakeTexts,
): Promise<{ readonly taken: number; readonly refused: readonly RefusedFile[] }> {
  const standing = await loadRound(tx, round);
  const read = readings.filter((one) => one.outcome === 'read');
  const judged = readings.map((reading) =>
    reading.outcome === 'refused' ? reading : judge(reading, read, standing, t),
  );
  const kept = judged.filter((one) => one.outcome === 'read');
  let participants = standing.participations.map(({ participant }) => participant);
  let tables = standing.tables;
  for (const { content, name: fileName, sha256, questions } of kept) {
    const added = namesIn(content)
      .filter((name) => !participants.some((one) => isSame(one.name, name)))
      .filter((name) => content.kind === 'tabeller' || likeNames(name, participants).length === 0)
      .map((name): BenchmarkParticipant => ({ id: newId(), round, name }));
    await saveBenchmarkParticipants(tx, added, recording);
    participants = [...participants, ...added];
    if (content.kind === 'indberetning') {
      const owner = participants.find((one) => isSame(one.name, content.submission.municipality));
      const file = { round, participant: owner?.id ?? null, fileName, sha256, content };
      await saveBenchmarkFile(tx, { ...file, remarks: questions }, recording);
    } else {
      const whole = together(tables, content.tables);
      const file = {
        round,
        participant: null,
        fileName: tables === null ? fileName : `${tables.fileName}, ${fileName}`,
        sha256,
        content: { kind: 'tabeller' as const, tables: whole },
        remarks: questionsOfNames(whole),
      };
      await saveBenchmarkFile(tx, file, recording);
      tables = (await loadRound(tx, round)).tables;
    }
  }
  return { taken: kept.length, refused: judged.filter((one) => one.outcome === 'refused') };
}

/** A file that can be read, or why it cannot be taken into the round as it stands. */
function judge(
  reading: ReadFile,
  read: readonly ReadFile[],
  { participations, unplaced, tables }: RoundStanding,
  t: TakeTexts,
): FileReading {
  const refuse = (text: string): RefusedFile => ({
    outcome: 'refused',
    name: reading.name,
    remarks: [{ kind: 'fejl', municipality: null, at: null, text }],
  });
  const submissions = read.filter(({ content }) => content.kind === 'indberetning');
  if (reading.content.kind === 'tabeller') {
    const hasSubmissions =
      submissions.length > 0 ||
      unplaced.length > 0 ||
      participations.some(({ file }) => file !== null);
    return hasSubmissions ? refuse(t.bothTables) : reading;
  }
  if (tables !== null) return refuse(t.both);
  const { municipality } = reading.content.submission;
  const namesakes = submissions.filter(({ content }) =>
    namesIn(content).some((name) => isSame(name, municipality)),
  );
  return namesakes.length === 1
    ? reading
    : refuse(t.sentTwice(municipality, namesakes.map(({ name }) => name).join(', ')));
}

/** Tables that come to those that stand; one with the same number takes over. */
function together(
  standing: BenchmarkFile | null,
  added: readonly ResultTable[],
): readonly ResultTable[] {
  const before = standing?.content.kind === 'tabeller' ? standing.content.tables : [];
  const ids = new Set(added.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...added].toSorted((one, other) =>
    one.id.localeCompare(other.id, 'da', { numeric: true }),
  );
}

const folded = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('da');
const isSame = (one: string, other: string): boolean => folded(one) === folded(other);
