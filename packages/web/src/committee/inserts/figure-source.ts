import type { InsertContent } from '@rettidig/committee';
import { findMeasure, type FrozenCell } from '@rettidig/figures';
import {
  type FactChanges,
  findFrozen,
  freezeFigure,
  type FrozenFigure,
  type Tx,
  type Verification,
  type VerifiedCell,
  verifyFigure,
  withAccess,
} from '@rettidig/store';
import { z } from 'zod';
import { subjectName } from '../../citizen/history-text.ts';
import { inhabitantsText } from '../../figures/inhabitants-text.ts';
import type { FigureBase } from '../../figures/snapshots.ts';
import { textsIn } from '../../texts/index.ts';
import { figureContent, type FigurePart } from './figure-content.ts';
import { sharedOn } from './shared.ts';
import type { InsertGround, InsertSource } from './source.ts';

/** What an insert of a key figure has as its choices: a frozen figure, and what is shown of it. */
export const figureChoices = z.object({
  figure: z.uuid(),
  part: z.discriminatedUnion('what', [
    z.object({ what: z.literal('tal'), key: z.string(), unit: z.boolean() }),
    z.object({ what: z.enum(['tabel', 'figur']) }),
  ]),
});

export type FigureChoices = z.infer<typeof figureChoices>;

interface Found {
  readonly verification: Verification;
  readonly part: FigurePart;
  readonly base: FigureBase;
}

/** Key figures: the frozen figure computed again from what was known then, and from what is known now. */
export const figureSource: InsertSource = {
  id: 'noegletal',
  da: 'Nøgletal',
  en: 'Key figures',
  now: async (from, choices) => await contentOf(from, choices, ({ asNow }) => asNow),
  asKnown: async (from, choices) => await contentOf(from, choices, ({ asThen }) => asThen),
  why: async (from, choices) => {
    const found = await computed(from, choices);
    return found === null ? [] : reasonsOf(found.verification);
  },
  renew: async (from, choices) => {
    const { figure, part } = figureChoices.parse(choices);
    const again = await ofEverybody(from, (tx) => frozenAgain(tx, figure, {}));
    return again === null ? choices : ({ figure: again.id, part } satisfies FigureChoices);
  },
};

/**
 * Freezes what a frozen figure is of once more: as known now, or as known then as a copy for publication. Null where the
 * figure, or its measure, is not there any more.
 */
export async function frozenAgain(
  tx: Tx,
  id: string,
  { asPublic = false }: { readonly asPublic?: boolean },
): Promise<FrozenFigure | null> {
  const figure = await findFrozen(tx, id);
  const measure = figure === null ? null : findMeasure(figure.measure);
  if (figure === null || measure === null) return null;
  const { periods, filter, splitBy, lawDay, asKnownAt, note } = figure;
  return await freezeFigure(tx, {
    scope: { measure, periods, filter, splitBy },
    on: lawDay,
    ...(asPublic ? { asKnownAt } : {}),
    public: asPublic || figure.public,
    note,
  });
}

async function contentOf(
  from: InsertGround,
  choices: unknown,
  which: (cell: VerifiedCell) => FrozenCell | null,
): Promise<InsertContent | null> {
  const found = await computed(from, choices);
  if (found === null || found.verification.outcome !== 'beregnet') return null;
  const { figure, cells } = found.verification;
  return figureContent(
    figure,
    cells.flatMap((cell) => which(cell) ?? []),
    found,
  );
}

/** Computing a figure again reads the whole municipality: the inserts of one figure share it. */
const verified = sharedOn<Verification | null>();

async function computed(from: InsertGround, choices: unknown): Promise<Found | null> {
  const chosen = figureChoices.safeParse(choices);
  if (!chosen.success) return null;
  const { figure, part } = chosen.data;
  const verification = await verified(from, figure, () =>
    ofEverybody(from, async (tx) => {
      const frozen = await findFrozen(tx, figure);
      return frozen === null ? null : await verifyFigure(tx, frozen);
    }),
  );
  if (verification === null) return null;
  return { verification, part, base: await from.ground.figures.of(from.municipality) };
}

/** Works on everybody's cases, for numbers that name nobody. */
export function ofEverybody<T>(
  { ground, municipality, user }: InsertGround,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return withAccess(
    ground.store,
    {
      municipality,
      user: user ?? null,
      units: 'all',
      protectedPersons: true,
      purpose: 'Udvalg: tal i en sag regnes igen (kun tal)',
    },
    work,
  );
}

const danish = { t: textsIn('da'), language: 'da' } as const;

const whyThen = {
  definition: 'Målingens definition er ændret, siden tallet blev frosset.',
  tilbagedateret: 'Der er siden registreret noget, som selv siger, at det var kendt dengang.',
  beregning:
    'Intet registreret forklarer det: Programmet regner anderledes end dengang, eller det gemte tal er ændret.',
} as const;

/** Why a figure is not what it was, in Danish. Counts of changes only; nobody is named. */
function reasonsOf(verification: Verification): readonly string[] {
  if (verification.outcome !== 'beregnet') return [verification.problem];
  const { thenDiffers, inhabitants, nowProblem, because } = verification;
  return [
    ...(thenDiffers === null ? [] : [whyThen[thenDiffers]]),
    ...(nowProblem === null ? [] : [nowProblem]),
    ...inhabitantsText(inhabitants, danish),
    ...changesInWords(because),
  ];
}

/** What was recorded, in Danish: counts only; what is not about citizens says nothing of how many. */
export const changesInWords = (changes: readonly FactChanges[]): readonly string[] =>
  changes.map(({ subject, action, count, persons }) => {
    const about = persons === 0 ? '' : ` om ${persons === 1 ? '1 borger' : `${persons} borgere`}`;
    const times = count === 1 ? '1 gang' : `${count} gange`;
    return `${subjectName(subject, danish)}: ${action} ${times}${about}.`;
  });

/** What an insert of a frozen figure shows of it as it was frozen. */
export const frozenContent = (
  figure: FrozenFigure,
  part: FigurePart,
  base: FigureBase,
): InsertContent | null => figureContent(figure, figure.cells, { part, base });
