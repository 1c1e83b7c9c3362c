import { type Measured, measured, questionsTo, type Remark } from '@rettidig/benchmark/input';
import {
  type BenchmarkAnswer,
  type BenchmarkContent,
  type BenchmarkFile,
  type BenchmarkFileLine,
  type BenchmarkParticipant,
  type BenchmarkRound,
  benchmarkFileLines,
  currentBenchmarkFiles,
  findBenchmarkRound,
  type Instant,
  listBenchmarkAnswers,
  listBenchmarkParticipants,
  type Tx,
} from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';

/** A question to a municipality, and what it has answered. */
export interface Asked {
  readonly question: Remark;
  readonly answer: BenchmarkAnswer | null;
}

export type ParticipantState = 'mangler-fil' | 'spoergsmaal' | 'klar';

/** A municipality in a round: what it has sent, and what is asked about it. */
export interface Participation {
  readonly participant: BenchmarkParticipant;
  /** Its own file; null when it has sent none, or its results stand in the tables of the round. */
  readonly file: BenchmarkFile | null;
  readonly asked: readonly Asked[];
  readonly state: ParticipantState;
}

/** A round as it stands. */
export interface RoundStanding {
  readonly round: BenchmarkRound;
  readonly participations: readonly Participation[];
  /** Submissions under names that nobody in the round has. */
  readonly unplaced: readonly BenchmarkFile[];
  /** Results as tables; null when the round is of submissions. */
  readonly tables: BenchmarkFile | null;
  /** Every file that ever came, the newest first. */
  readonly lines: readonly BenchmarkFileLine[];
}

/** What has come in to a round: all that its results are computed from. */
export interface RoundSent {
  readonly round: BenchmarkRound;
  readonly participations: readonly Pick<Participation, 'participant' | 'file'>[];
  readonly tables: BenchmarkFile | null;
}

/** What has come in to a round, as known at a moment where one is given; null when there is no such round. */
export async function sentIn(
  tx: Tx,
  id: string,
  asKnownOn?: Instant,
): Promise<(RoundSent & { readonly files: readonly BenchmarkFile[] }) | null> {
  const round = await findBenchmarkRound(tx, id, asKnownOn);
  if (round === null) return null;
  const participants = await listBenchmarkParticipants(tx, id, asKnownOn);
  const files = await currentBenchmarkFiles(tx, id, asKnownOn);
  return {
    round,
    files,
    participations: participants.map((participant) => ({
      participant,
      file: files.find((one) => one.participant === participant.id) ?? null,
    })),
    tables: files.find(({ kind }) => kind === 'tabeller') ?? null,
  };
}

/**
 * A round with all that has come in.
 * @throws NotFoundError
 */
export async function loadRound(tx: Tx, id: string): Promise<RoundStanding> {
  const found = await sentIn(tx, id);
  if (found === null) throw new NotFoundError();
  const { round, files, tables } = found;
  const participants = found.participations.map(({ participant }) => participant);
  const answers = await listBenchmarkAnswers(
    tx,
    files.map((file) => file.id),
  );
  const sent = measuredIn(files, participants);
  const earlier =
    round.earlierRound === null || sent.size === 0 ? [] : await sentBefore(tx, round.earlierRound);
  const participations = found.participations.map(({ participant, file }): Participation => {
    const asked =
      file === null ? [] : askedAbout(file, questionsOn(file, { sent, earlier }), answers);
    return { participant, file, asked, state: stateOf(file ?? tables, asked) };
  });
  return {
    round,
    participations,
    unplaced: files.filter((file) => file.kind === 'indberetning' && file.participant === null),
    tables,
    lines: await benchmarkFileLines(tx, id),
  };
}

/** The submissions of a round by file, each under the name its sender has in the round. */
function measuredIn(
  files: readonly BenchmarkFile[],
  participants: readonly BenchmarkParticipant[],
): ReadonlyMap<string, Measured> {
  return new Map(
    files.flatMap(({ id, participant, content }): readonly (readonly [string, Measured])[] => {
      const sender = participants.find((one) => one.id === participant);
      return sender === undefined || content.kind !== 'indberetning'
        ? []
        : [[id, measured({ ...content.submission, municipality: sender.name })]];
    }),
  );
}

async function sentBefore(tx: Tx, round: string): Promise<readonly Measured[]> {
  const files = await currentBenchmarkFiles(tx, round);
  return [...measuredIn(files, await listBenchmarkParticipants(tx, round)).values()];
}

/** What was asked when a file was read, and what is asked against the others as they stand now. */
function questionsOn(
  file: BenchmarkFile,
  {
    sent,
    earlier,
  }: { readonly sent: ReadonlyMap<string, Measured>; readonly earlier: readonly Measured[] },
): readonly Remark[] {
  const own = sent.get(file.id);
  if (own === undefined) return file.remarks;
  const { municipality } = own.submission;
  const now = questionsTo(own, {
    others: [...sent.values()].filter((one) => one !== own),
    earlier: earlier.find(({ submission }) => submission.municipality === municipality) ?? null,
  });
  const said = new Set(now.map(({ text }) => text));
  return [...file.remarks.filter(({ text }) => !said.has(text)), ...now].map((remark) => ({
    ...remark,
    municipality,
  }));
}

/** The questions about a file, with the answers that were given to them. */
function askedAbout(
  file: BenchmarkFile,
  questions: readonly Remark[],
  answers: readonly BenchmarkAnswer[],
): readonly Asked[] {
  return questions.map((question) => ({
    question,
    answer:
      answers.find(
        (one) =>
          one.file === file.id &&
          one.place === (question.at ?? '') &&
          aboutOf(one.question) === aboutOf(question.text),
      ) ?? null,
  }));
}

/** What a question is about: its first sentence. What follows says how the others are, who may change. */
const aboutOf = (question: string): string => question.split(/[.?] (?=\p{Lu})/u, 1)[0] ?? '';

function stateOf(file: BenchmarkFile | null, asked: readonly Asked[]): ParticipantState {
  if (file === null) return 'mangler-fil';
  return asked.some(({ answer }) => answer === null) ? 'spoergsmaal' : 'klar';
}

/** The names that a file gives, each once. */
export function namesIn(content: BenchmarkContent): readonly string[] {
  return content.kind === 'indberetning'
    ? [content.submission.municipality]
    : [...new Set(content.tables.flatMap(({ municipalities }) => municipalities))];
}
