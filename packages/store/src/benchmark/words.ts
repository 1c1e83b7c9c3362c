import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** What a municipality answers to a question about its file. */
export interface BenchmarkAnswer {
  readonly id: string;
  /** Id of the file that was asked about. */
  readonly file: string;
  /** The cell that was asked about; empty: the file as a whole. */
  readonly place: string;
  readonly question: string;
  readonly content: string;
}

const answerTable: KeptTable<BenchmarkAnswer> = {
  name: 'benchmark_answer',
  key: 'answer',
  columns: [
    ['file', 'uuid', 'file'],
    ['place', 'text', 'place'],
    ['question', 'text', 'question'],
    ['content', 'text', 'content'],
  ],
  write: ({ file, place, question, content }) => [file, place, question, content],
  read: (id, [file, place, question, content]) => ({
    id,
    file: file as string,
    place: place as string,
    question: question as string,
    content: content as string,
  }),
};

/** The answers about some files. */
export async function listBenchmarkAnswers(
  tx: Tx,
  files: readonly string[],
): Promise<readonly BenchmarkAnswer[]> {
  const asked = new Set(files);
  return (await readKept(tx, answerTable, 'recorded_at, answer')).filter(({ file }) =>
    asked.has(file),
  );
}

/**
 * Adds answers, or changes those with the same id.
 * @throws StoreError `findes-allerede` when somebody has answered a question meanwhile
 */
export async function saveBenchmarkAnswers(
  tx: Tx,
  answers: readonly BenchmarkAnswer[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, answerTable, answers, recording);
}

/** A municipality's own words to a chapter of the report; empty when they were taken back. */
export interface BenchmarkComment {
  readonly id: string;
  readonly round: string;
  readonly participant: string;
  /** Id of the chapter. */
  readonly chapter: string;
  readonly content: string;
}

const commentTable: KeptTable<BenchmarkComment> = {
  name: 'benchmark_comment',
  key: 'comment',
  columns: [
    ['round', 'uuid', 'round'],
    ['participant', 'uuid', 'participant'],
    ['chapter', 'text', 'chapter'],
    ['content', 'text', 'content'],
  ],
  write: ({ round, participant, chapter, content }) => [round, participant, chapter, content],
  read: (id, [round, participant, chapter, content]) => ({
    id,
    round: round as string,
    participant: participant as string,
    chapter: chapter as string,
    content: content as string,
  }),
};

/** The comments of a round. */
export async function listBenchmarkComments(
  tx: Tx,
  round: string,
): Promise<readonly BenchmarkComment[]> {
  const all = await readKept(tx, commentTable, 'chapter, comment');
  return all.filter((comment) => comment.round === round);
}

/**
 * Adds a comment, or changes the one with its id.
 * @throws StoreError `findes-allerede` when somebody has commented on the chapter meanwhile
 */
export async function saveBenchmarkComment(
  tx: Tx,
  comment: BenchmarkComment,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, commentTable, [comment], recording);
}
