import { checkTables, type Choices, compute, type ResultTable } from '@rettidig/benchmark';
import type { Submission } from '@rettidig/benchmark/input';
import { benchmarkReport, nothingBeside, type Report } from '@rettidig/benchmark/report';
import { flowsSent } from '@rettidig/benchmark/vessels';
import { listBenchmarkComments } from '@rettidig/store';
import { z } from 'zod';
import { id } from '../http/fields.ts';
import { InputError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { choiceFields, choicesIn } from './choices.ts';
import { expectedIn } from './expected.ts';
import { loadRound, type RoundSent, type RoundStanding } from './round-load.ts';
import { weightFields, weightsIn } from './weights.ts';

/** What every page of results can be asked: whose eyes, under which choices, with names or without. */
export const resultFields = {
  runde: id,
  mig: z.string().max(200).optional(),
  anonym: z.literal('ja').optional(),
  ...choiceFields,
  ...weightFields,
};

export type ResultInput = z.infer<z.ZodObject<typeof resultFields>>;

/** The results of a round as one municipality sees them. */
export interface ResultModel {
  readonly standing: RoundStanding;
  readonly choices: Choices;
  /** Other weights of structural conditions than the standing ones, by id. */
  readonly weights: Readonly<Record<string, number>>;
  readonly anonymous: boolean;
  /** Those who have figures, in Danish order. */
  readonly names: readonly string[];
  /** Who looks; null: nobody. */
  readonly own: string | null;
  readonly tables: readonly ResultTable[];
  /** What the tables are computed from; empty when the round is of tables. */
  readonly submissions: readonly Submission[];
  /** Null when nothing has come in. */
  readonly report: Report | null;
}

/**
 * Loads a round and computes its report.
 * @throws NotFoundError
 * @throws InputError when the municipality that looks has no figures in the round
 */
export async function loadResults(
  { read, municipality }: EmployeeVisit,
  input: ResultInput,
): Promise<ResultModel> {
  const loaded = await read(async (tx) => {
    const standing = await loadRound(tx, input.runde);
    const { earlierRound } = standing.round;
    return {
      standing,
      before: earlierRound === null ? null : await loadRound(tx, earlierRound),
      comments: await listBenchmarkComments(tx, input.runde),
      expected: await expectedIn(tx),
    };
  });
  const { standing, before, comments, expected } = loaded;
  const { round, participations } = standing;
  const choices = choicesIn(input, round.choices);
  const submissions = submissionsOf(standing);
  const tables = tablesOf(standing, choices);
  const names = [...new Set(tables.flatMap(({ municipalities }) => municipalities))].toSorted(
    (one, other) => one.localeCompare(other, 'da'),
  );
  const own = ownOf(input.mig, names, municipality?.name ?? null);
  const anonymous = input.anonym === 'ja';
  const weights = weightsIn(input);
  const shared = { standing, choices, weights, anonymous, names, own, tables, submissions };
  if (tables.length === 0) return { ...shared, report: null };
  const me = participations.find(({ participant }) => participant.name === own)?.participant.id;
  const report = benchmarkReport({
    ...nothingBeside,
    round: { name: round.name, year: round.year, source: sourceOf(standing) },
    tables,
    choices,
    own,
    anonymous,
    // What the round has computed itself is held against what its choices say.
    findings: checkTables(tables, { stated: standing.tables?.content.kind !== 'tabeller' }),
    weights,
    comments: comments
      .filter(({ participant, content }) => participant === me && content !== '')
      .map(({ chapter, content }) => ({ chapter, text: content })),
    questions: participations.flatMap(({ asked }) =>
      asked.filter(({ answer }) => answer === null).map(({ question }) => question),
    ),
    before: before === null ? null : tablesOf(before, choices),
    flows: flowsSent(submissions),
    expected,
  });
  return { ...shared, report };
}

/** Those who have sent a file of their own. */
function submissionsOf({ participations }: RoundSent): readonly Submission[] {
  return participations.flatMap(({ file, participant }) =>
    file?.content.kind === 'indberetning'
      ? [{ ...file.content.submission, municipality: participant.name }]
      : [],
  );
}

/** The tables of a round: as they came, or computed from what the municipalities have sent. */
export function tablesOf(standing: RoundSent, choices: Choices): readonly ResultTable[] {
  const { tables } = standing;
  if (tables?.content.kind === 'tabeller') return tables.content.tables;
  const submissions = submissionsOf(standing);
  return submissions.length === 0 ? [] : compute(submissions, choices);
}

/** Who looks: as asked; without being asked the employee's own municipality, when it takes part. */
function ownOf(asked: string | undefined, names: readonly string[], home: string | null) {
  if (asked === '') return null;
  if (asked === undefined) return names.find((name) => name === home) ?? null;
  if (names.includes(asked)) return asked;
  const issue = { code: 'invalid_value' as const, values: [...names], path: ['mig'], message: '' };
  throw new InputError([{ ...issue, input: asked }], { mig: asked });
}

/** Danish, as the report is. */
function sourceOf({ round, tables }: RoundStanding): string {
  return tables === null
    ? `${round.name}, beregnet af kommunernes indberetninger for ${round.year}`
    : `${round.name}, tabeller for ${round.year} (${tables.fileName})`;
}
