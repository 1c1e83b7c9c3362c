import { lawAskedFrom } from '@rettidig/casework';
import { type Amendments, type Day, isoDay } from '@rettidig/engine';
import { InputError, badDay } from '../http/route.ts';
import { optionalDay, text } from '../http/fields.ts';
import { lawTriedTo } from '../why/law-changes.ts';
import type { LawChangeQuestion } from './law-change.ts';

/** The fields of the form; all empty: nothing is asked yet. */
export const lawChangeFields = {
  foer: optionalDay,
  efter: optionalDay,
  udkast: text(100).or(text(0).min(0)).optional(),
};

interface Fields {
  readonly foer?: Day | undefined;
  readonly efter?: Day | undefined;
  readonly udkast?: string | undefined;
}

/**
 * What the fields ask; null when they are empty.
 * @throws InputError where only one day is given, both are the same without a draft, a day lies outside the law or before the
 * draft, or the draft is unknown
 */
export function questionOf(
  { foer, efter, udkast = '' }: Fields,
  drafts: readonly Amendments[],
): LawChangeQuestion | null {
  if (foer === undefined && efter === undefined) return null;
  if (foer === undefined) throw problem('foer', 'needed', null);
  if (efter === undefined) throw problem('efter', 'needed', null);
  for (const [field, on] of [
    ['foer', foer],
    ['efter', efter],
  ] as const) {
    if (on > lawTriedTo) throw badDay(field, 'beyond-law', on, lawTriedTo);
    if (on < lawAskedFrom) throw badDay(field, 'before-law', on, lawAskedFrom);
  }
  const draft = drafts.find(({ id }) => id === udkast) ?? null;
  if (udkast !== '' && draft === null) throw unknownDraft(udkast, drafts);
  if (draft !== null && efter < draft.from)
    throw badDay('efter', 'before-draft', efter, draft.from);
  if (foer === efter && draft === null) throw problem('efter', 'same-day', foer);
  return { before: foer, after: efter, draft };
}

/** The page's address with a question. */
export function lawChangeAddress(
  before: Day,
  after: Day,
  draft: Amendments | null,
  path: '/lovaendring' | '/lovaendring.csv' = '/lovaendring',
): string {
  const params = new URLSearchParams({ foer: isoDay(before), efter: isoDay(after) });
  if (draft !== null) params.set('udkast', draft.id);
  return `${path}?${params}`;
}

function problem(
  field: 'foer' | 'efter',
  mistake: 'needed' | 'same-day',
  on: Day | null,
): InputError {
  const issue = { code: 'custom' as const, path: [field], message: '', params: { mistake } };
  return new InputError([{ ...issue, input: on }], on === null ? {} : { [field]: isoDay(on) });
}

function unknownDraft(id: string, drafts: readonly Amendments[]): InputError {
  const values = drafts.map((draft) => draft.id);
  const issue = { code: 'invalid_value' as const, path: ['udkast'], message: '', values };
  return new InputError([{ ...issue, input: id }], { udkast: id });
}
