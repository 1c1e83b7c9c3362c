import { type Insert, type InsertContent, markOf, nextKey, type Slot } from '@rettidig/committee';
import { isOfCaseworkers } from '@rettidig/figures';
import {
  findFrozen,
  findFrozenEvaluation,
  type KeptInsert,
  type KeptMatter,
  newId,
  type NewInsert,
  saveInserts,
  saveMatter,
  settledMoment,
  StoreError,
  takenKeys,
  withdrawInsert,
} from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';
import type { FigurePart } from '../inserts/figure-content.ts';
import { type EvaluationChoices, evaluationSource } from '../inserts/evaluation-source.ts';
import {
  type FigureChoices,
  figureSource,
  frozenContent,
  ofEverybody,
} from '../inserts/figure-source.ts';
import { insertSource } from '../inserts/sources.ts';
import { recording } from '../recording.ts';
import { groundOf, type NumbersModel } from './load.ts';
import { evaluationFor, readerOf } from './load-evaluations.ts';
import { textsOfNumbers } from './texts.ts';

/** What came of a change: how the insert is known in the text, or why nothing was changed. */
export type Written = { readonly mark: string } | { readonly problem: string };

/** Where something is put in. */
export interface Place {
  /** Where to write the mark; null: nowhere. */
  readonly slot: Slot | null;
  /** The version of the matter that was seen. */
  readonly udgave: string;
}

/** Puts a part of a frozen figure into a matter, and its mark at the end of a part of the text where one is named. */
export async function putFigureIn(
  visit: EmployeeVisit,
  { matter, base }: NumbersModel,
  { figur, part, ...place }: Place & { readonly figur: string; readonly part: FigurePart },
): Promise<Written> {
  const t = textsOfNumbers(visit.words.language);
  const figure = await visit.read((tx) => findFrozen(tx, figur));
  const shown = figure === null ? null : frozenContent(figure, part, base);
  if (figure === null || shown === null) return { problem: t.figureGone };
  if (isOfCaseworkers(figure)) return { problem: t.figureGone };
  if (matter.openness.open && !figure.public) return { problem: t.notPublic };
  const choices: FigureChoices = { figure: figure.id, part };
  const { asKnownAt } = figure;
  return await putIn(visit, matter, place, {
    origin: { source: figureSource.id, choices },
    shown,
    asKnownAt,
  });
}

/** Puts a table of a frozen evaluation, or a number of one, into a matter, as those who may read the matter may have it. */
export async function putEvaluationIn(
  visit: EmployeeVisit,
  { matter }: NumbersModel,
  { evaluering, del, ...place }: Place & { readonly evaluering: string; readonly del: string },
): Promise<Written> {
  const t = textsOfNumbers(visit.words.language);
  const from = groundOf(visit);
  const found = await visit.read(async (tx) => {
    const frozen = await findFrozenEvaluation(tx, evaluering);
    return frozen === null ? null : await evaluationFor(tx, { from, matter, frozen });
  });
  const shown = found?.contents.get(del);
  if (found === null || shown === undefined) return { problem: t.evaluationGone };
  const { id, project, asKnownAt } = found.frozen;
  const reader = readerOf(matter);
  const choices: EvaluationChoices = { evaluation: id, project, key: del, reader };
  return await putIn(visit, matter, place, {
    origin: { source: evaluationSource.id, choices },
    shown,
    asKnownAt,
  });
}

async function putIn(
  visit: EmployeeVisit,
  matter: KeptMatter,
  { slot, udgave }: Place,
  what: Omit<Insert, 'key'>,
): Promise<Written> {
  const { shown } = what;
  if (shown.what === 'tal' && shown.value === null) {
    return { problem: textsOfNumbers(visit.words.language).hidden };
  }
  return await refused(() =>
    visit.read(async (tx): Promise<Written> => {
      const insert: NewInsert = {
        ...what,
        id: newId(),
        matter: matter.id,
        body: matter.body,
        sealed: !matter.openness.open,
        key: nextKey(shown.what, await takenKeys(tx, matter.id)),
      };
      await saveInserts(tx, [insert], recording);
      if (slot !== null) {
        await saveMatter(tx, withLine(matter, slot, lineOf(insert)), { seen: udgave, recording });
      }
      return { mark: markOf(insert) };
    }),
  );
}

/** The line that an insert stands in when nobody has written one: a number after what it is of, the rest alone. */
const lineOf = (insert: NewInsert): string =>
  insert.shown.what === 'tal' ? `${insert.shown.caption}: ${markOf(insert)}.` : markOf(insert);

function withLine(matter: KeptMatter, slot: Slot, line: string): KeptMatter {
  const at = matter.sections.findLastIndex((section) => section.slot === slot);
  const section = matter.sections[at];
  return {
    ...matter,
    sections:
      section === undefined
        ? [...matter.sections, { slot, text: line }]
        : matter.sections.with(at, { slot, text: `${section.text.trimEnd()}\n\n${line}` }),
  };
}

/** Lets an insert show what is known now. What it showed before is kept as its older version. */
export async function update(visit: EmployeeVisit, insert: KeptInsert): Promise<Written> {
  const t = textsOfNumbers(visit.words.language);
  const from = groundOf(visit);
  const source = insertSource(insert.origin.source);
  if (source === null || (await source.now(from, insert.origin.choices)) === null) {
    return { problem: t.nothingNow };
  }
  const choices = (await source.renew?.(from, insert.origin.choices)) ?? insert.origin.choices;
  const asKnownAt = await ofEverybody(from, settledMoment);
  const shown: InsertContent | null = await source.now(from, choices);
  if (shown === null) return { problem: t.nothingNow };
  const { hash: _old, ...kept } = insert;
  const newer = { ...kept, origin: { ...insert.origin, choices }, shown, asKnownAt };
  await visit.read((tx) => saveInserts(tx, [newer], recording));
  return { mark: markOf(newer) };
}

/** Takes an insert out of its matter. */
export async function takeOut(visit: EmployeeVisit, insert: KeptInsert): Promise<Written> {
  return await refused(async () => {
    await visit.read((tx) => withdrawInsert(tx, { id: insert.id, recording }));
    return { mark: markOf(insert) };
  });
}

async function refused(work: () => Promise<Written>): Promise<Written> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return { problem: error.message };
    throw error;
  }
}
