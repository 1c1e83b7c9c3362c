import type { InsertContent } from '@rettidig/committee';
import type { FrozenLine } from '@rettidig/figures';
import {
  type EvaluationVerification,
  findFrozenEvaluation,
  findProject,
  freezeEvaluation,
  type FrozenEvaluation,
  municipalityOf,
  type Tx,
  type VerifiedLine,
  verifyEvaluation,
} from '@rettidig/store';
import { z } from 'zod';
import { textsOfFrozenEvaluation } from '../../projects/evaluation/frozen-texts.ts';
import { evaluationContents, type EvaluationNames } from './evaluation-content.ts';
import { changesInWords, ofEverybody } from './figure-source.ts';
import { sharedOn } from './shared.ts';
import type { InsertGround, InsertSource } from './source.ts';

/** What an insert of a frozen evaluation has as its choices: which one, and what of it is shown to whom. */
export const evaluationChoices = z.object({
  evaluation: z.uuid(),
  project: z.uuid(),
  /** A table, such as `foer-efter`, or a number of one, such as `deltagere-gennemfoert-andel`. */
  key: z.string(),
  reader: z.enum(['offentlig', 'lukket']),
});

export type EvaluationChoices = z.infer<typeof evaluationChoices>;

/** Evaluations of projects: a frozen one computed again from what was known then, and from what is known now. */
export const evaluationSource: InsertSource = {
  id: 'frosset-evaluering',
  da: 'Frosset evaluering af et projekt',
  en: 'Frozen evaluation of a project',
  now: async (from, choices) => await contentOf(from, choices, ({ asNow }) => asNow),
  asKnown: async (from, choices) => await contentOf(from, choices, ({ asThen }) => asThen),
  why: async (from, choices) => {
    const read = evaluationChoices.safeParse(choices);
    const found = read.success ? await computed(from, read.data.evaluation) : null;
    return found === null ? [] : reasonsOf(found.verification);
  },
  renew: async (from, choices) => {
    const chosen = evaluationChoices.parse(choices);
    const again = await ofEverybody(from, async (tx) => {
      const frozen = await findFrozenEvaluation(tx, chosen.evaluation);
      if (frozen === null) return null;
      const { project, group, price, on, note } = frozen;
      return await freezeEvaluation(tx, { project, group, price, on, note });
    });
    if (again === null) return choices;
    return { ...chosen, evaluation: again.id } satisfies EvaluationChoices;
  },
};

/** What a paper calls the municipality and the project; the project as it was called when it was frozen. */
export async function evaluationNames(
  tx: Tx,
  { ground: { store }, municipality }: InsertGround,
  { project: id, asKnownAt }: Pick<FrozenEvaluation, 'project' | 'asKnownAt'>,
): Promise<EvaluationNames> {
  const project = await findProject(tx, id, asKnownAt);
  const place = await municipalityOf(store, municipality);
  return { place: place?.name ?? 'kommunen', name: project?.name ?? '' };
}

async function contentOf(
  from: InsertGround,
  choices: unknown,
  which: (line: VerifiedLine) => string | null,
): Promise<InsertContent | null> {
  const read = evaluationChoices.safeParse(choices);
  if (!read.success) return null;
  const { evaluation, key, reader } = read.data;
  const found = await computed(from, evaluation);
  if (found === null || found.verification.outcome !== 'beregnet') return null;
  const { frozen, names, verification } = found;
  const lines = verification.lines.map((line): FrozenLine => ({
    key: line.key,
    value: which(line),
  }));
  return evaluationContents(frozen, lines, { names, reader }).get(key) ?? null;
}

interface Found {
  readonly frozen: FrozenEvaluation;
  readonly names: EvaluationNames;
  readonly verification: EvaluationVerification;
}

const verified = sharedOn<Found | null>();

const computed = (from: InsertGround, id: string): Promise<Found | null> =>
  verified(from, id, () =>
    ofEverybody(from, async (tx) => {
      const frozen = await findFrozenEvaluation(tx, id);
      if (frozen === null) return null;
      const names = await evaluationNames(tx, from, frozen);
      return { frozen, names, verification: await verifyEvaluation(tx, frozen) };
    }),
  );

/** Why an evaluation is not what it was, in Danish. Counts only; nobody is named. */
function reasonsOf(verification: EvaluationVerification): readonly string[] {
  const t = textsOfFrozenEvaluation('da');
  if (verification.outcome !== 'beregnet') return [t.cannot];
  const { equalThen, equalNow, added, gone, changed, because } = verification;
  return [
    ...(equalThen ? [] : [t.differsThen]),
    ...(equalNow
      ? []
      : [added + gone + changed === 0 ? t.onlyProject : t.moved(added, gone, changed)]),
    ...changesInWords(because),
  ];
}
