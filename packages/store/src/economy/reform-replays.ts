import type { ReplayAnswer, ReplayQuestion } from '@rettidig/economy';
import { day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, saveKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';

/** A replay of the municipality's own cases for an account. It is never changed; another one is run anew. */
export interface ReformReplay {
  readonly id: string;
  /** Id of the account. */
  readonly account: string;
  readonly question: ReplayQuestion;
  readonly answer: ReplayAnswer;
}

/** A replay with who ran it and when. */
export interface KeptReplay extends ReformReplay {
  readonly recordedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly recordedBy: string | null;
}

const replayTable: KeptTable<ReformReplay> = {
  name: 'reform_replay',
  key: 'replay',
  columns: [
    ['account', 'uuid', 'account'],
    ['question', 'jsonb', 'question'],
    ['answer', 'jsonb', 'answer'],
  ],
  write: ({ account, question, answer }) => [
    account,
    JSON.stringify(questionText(question)),
    JSON.stringify(answer),
  ],
  read: (id, [account, question, answer]) => ({
    id,
    account: account as string,
    question: questionOf(question as QuestionText),
    answer: answer as ReplayAnswer,
  }),
};

/** A question as it lies in the table: days as `2026-11-21`. */
type QuestionText = Omit<ReplayQuestion, 'before' | 'after' | 'on'> & {
  readonly before: string;
  readonly after: string;
  readonly on: string;
};

const questionText = (question: ReplayQuestion): QuestionText => ({
  ...question,
  before: isoDay(question.before),
  after: isoDay(question.after),
  on: isoDay(question.on),
});

const questionOf = (text: QuestionText): ReplayQuestion => ({
  ...text,
  before: day(text.before),
  after: day(text.after),
  on: day(text.on),
});

/** Keeps a replay. */
export async function saveReformReplay(
  tx: Tx,
  replay: ReformReplay,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, replayTable, [replay], recording);
}

/** The replays of an account, the newest first. */
export async function listReformReplays(tx: Tx, account: string): Promise<readonly KeptReplay[]> {
  if (!isId(account)) return [];
  const { rows } = await tx.client.query<{
    readonly id: string;
    readonly account: string;
    readonly question: QuestionText;
    readonly answer: ReplayAnswer;
    readonly recordedAt: Instant;
    readonly recordedBy: string | null;
  }>(
    `select r.replay as id, r.account, r.question, r.answer, r.recorded_at as "recordedAt", e.name as "recordedBy"
       from reform_replay r
       left join employee e on e.municipality = r.municipality and e.id = r.recorded_by
      where r.municipality = $1 and r.account = $2 and r.superseded_at is null
      order by r.recorded_at desc, r.id desc`,
    [tx.access.municipality, account],
  );
  return rows.map(({ question, ...row }) => ({ ...row, question: questionOf(question) }));
}
