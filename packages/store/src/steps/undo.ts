import type { FactKind, FactValues, Undoable, UndoableChange } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type FactTable } from '../facts/fact-table.ts';
import { factTables } from '../facts/fact.ts';
import { lettersOf } from '../letters/letters.ts';

interface Changed {
  readonly kind: FactKind;
  readonly fact: string;
}

/** A decision of a citizen as somebody who wants to take it back sees it; null when there is none. */
export async function loadUndoable(
  tx: Tx,
  person: string,
  decision: string,
): Promise<Undoable | null> {
  const row = await tx.db
    .selectFrom('decision as d')
    .innerJoin('journal_note as j', (join) =>
      join.onRef('j.municipality', '=', 'd.municipality').onRef('j.decision', '=', 'd.id'),
    )
    .leftJoin('decision as u', (join) =>
      join.onRef('u.municipality', '=', 'd.municipality').onRef('u.undoes', '=', 'd.id'),
    )
    .where('d.municipality', '=', tx.access.municipality)
    .where('d.person', '=', person)
    .where('d.id', '=', decision)
    .select((one) => [
      'd.facts',
      'd.decided_at as at',
      'd.undoes',
      'j.heading',
      'u.id as undoneBy',
      one
        .exists(
          one
            .selectFrom('history as h')
            .whereRef('h.municipality', '=', 'd.municipality')
            .whereRef('h.decision', '=', 'd.id')
            .where('h.subject', '=', 'person')
            .where('h.action', '=', 'rettet')
            .select('h.id'),
        )
        .as('movedUnit'),
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  tx.reads.add(person);
  const changed = row.facts as readonly Changed[];
  const changes: UndoableChange[] = [];
  for (const kind of new Set(changed.map((one) => one.kind))) {
    const facts = changed.filter((one) => one.kind === kind).map(({ fact }) => fact);
    changes.push(...(await changesOf(tx, kind, facts, row.at)));
  }
  const letters = (await lettersOf(tx, person)).filter((letter) => letter.decision === decision);
  const { heading, movedUnit } = row;
  const state =
    row.undoneBy !== null ? 'fortrudt' : row.undoes === null ? 'staar' : 'er-en-fortrydelse';
  return { heading, state, changes, movedUnit: movedUnit === true, letters };
}

async function changesOf(
  tx: Tx,
  kind: FactKind,
  facts: readonly string[],
  at: Instant,
): Promise<readonly UndoableChange[]> {
  const table = factTables[kind] as FactTable<FactValues[FactKind]>;
  const own = table.columns.map(([name]) => name).join(', ');
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select fact, recorded_at, superseded_at, ${own} from ${kind}
            where municipality = $1 and fact = any ($2::uuid[])
              and (superseded_at is null or superseded_at >= $3::timestamptz)
            order by recorded_at`,
    values: [tx.access.municipality, facts, at],
  });
  return facts.map((fact) => {
    const versions = rows.filter((row) => row[0] === fact);
    const before = versions.find((row) => row[2] === at);
    const after = versions.find((row) => row[1] === at);
    const valueOf = (row: readonly unknown[] | undefined) => {
      if (row === undefined) return null;
      const { id: _, ...value } = table.read(fact, row, 3);
      return value;
    };
    return {
      kind,
      fact,
      before: valueOf(before),
      after: valueOf(after),
      isLast: versions.every((row) => row === before || (row === after && row[2] === null)),
    } as UndoableChange;
  });
}
