import {
  type Draft,
  type Insert,
  insertShown,
  readInline,
  type Section,
  type Slot,
  slots,
} from '@rettidig/committee';

/** A part of a matter beside the same part of a draft written again, numbers in their places; null: it has no such part. */
export interface PartBeside {
  readonly slot: Slot;
  readonly now: string | null;
  readonly anew: string | null;
}

/** A number of the matter that the draft says otherwise now; null where one of them has none of the key. */
export interface NumberBeside {
  readonly key: string;
  readonly caption: string;
  readonly now: string | null;
  readonly anew: string | null;
}

export interface Rewritten {
  readonly parts: readonly PartBeside[];
  readonly numbers: readonly NumberBeside[];
}

/** Holds a matter against its draft written again. Nothing of the matter is changed. */
export function besideDraft(
  matter: { readonly sections: readonly Section[]; readonly inserts: readonly Insert[] },
  draft: Pick<Draft, 'sections' | 'inserts'>,
): Rewritten {
  const own = partsOf(matter);
  const other = partsOf(draft);
  return {
    parts: slots.codes.flatMap(({ code: slot }) => {
      const [now = null, anew = null] = [own.get(slot), other.get(slot)];
      return now === null && anew === null ? [] : [{ slot, now, anew }];
    }),
    numbers: numbersBeside(matter.inserts, draft.inserts),
  };
}

/** The parts as they are read: a number in its place, a table or chart as its mark. */
function partsOf({
  sections,
  inserts,
}: {
  readonly sections: readonly Section[];
  readonly inserts: readonly Insert[];
}): ReadonlyMap<Slot, string> {
  const shown = insertShown(inserts);
  const read = (line: string): string =>
    readInline(line)
      .map((piece) =>
        piece.kind === 'figure' ? (shown.figure(piece.id) ?? `[mangler: ${piece.id}]`) : piece.text,
      )
      .join('');
  const texts = Map.groupBy(sections, ({ slot }) => slot);
  return new Map(
    [...texts].map(([slot, own]) => [
      slot,
      own.map(({ text }) => text.split('\n').map(read).join('\n')).join('\n\n'),
    ]),
  );
}

function numbersBeside(
  before: readonly Insert[],
  after: readonly Insert[],
): readonly NumberBeside[] {
  const numbers = (inserts: readonly Insert[]) =>
    new Map(inserts.flatMap(({ key, shown }) => (shown.what === 'tal' ? [[key, shown]] : [])));
  const [own, other] = [numbers(before), numbers(after)];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((key) => {
    const [now, anew] = [own.get(key), other.get(key)];
    if (now?.text === anew?.text) return [];
    const caption = now?.caption ?? anew?.caption ?? '';
    return [{ key, caption, now: now?.text ?? null, anew: anew?.text ?? null }];
  });
}
