import { type Draft, type DraftContent, draftOf, shownIn } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import { canonicalJson } from '@rettidig/figures';
import { type Instant, settledMoment } from '@rettidig/store';
import { z } from 'zod';
import { sharedOn } from '../inserts/shared.ts';
import type { InsertGround, InsertSource } from '../inserts/source.ts';
import { type LegalBasis, legalBasis, type LegalSubject } from './legal-basis.ts';
import { onMunicipality } from './program-access.ts';

/** A choice that a draft needs, as a form asks for it. */
export interface DraftChoice {
  readonly name: string;
  readonly da: string;
  readonly en: string;
  /** Values and their names, the usual one first; none: there is nothing to choose, and nothing to write from. */
  options(from: InsertGround): Promise<readonly (readonly [value: string, name: string])[]>;
  /** It is the day the draft is written: a draft that is written again has another. */
  readonly isToday?: true;
}

/** What was found to write from. */
export interface Found {
  readonly content: DraftContent;
  /** The moment whose knowledge it shows. */
  readonly asKnownAt: string;
}

/** What was chosen, by the name of the choice. */
export type Chosen = Readonly<Record<string, string>>;

/** What a kind of draft says of itself. */
export interface DraftTerms {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** What it says, in a line. */
  readonly aboutDa: string;
  readonly aboutEn: string;
  readonly choices: readonly DraftChoice[];
  /** What of the law it is about; left out where the rules have nothing of it. */
  readonly law?: readonly LegalSubject[];
  /** It is of the citizens, whose first reading of a day takes time. */
  readonly ofCitizens?: true;
  /** The day whose law counts; left out: the day it is. */
  readonly lawDay?: (chosen: Chosen) => Day | null;
}

/** A paper that writes itself. */
export interface DraftKind extends DraftTerms {
  /** The draft; a text in Danish says what is lacking where there is nothing to write from. */
  write(from: InsertGround, chosen: Chosen): Promise<Draft | string>;
  /** Its numbers, tables and charts, each of which can be computed again. */
  readonly source: InsertSource;
}

/**
 * Makes a kind of draft of what finds its content from what was known at a moment; a text in Danish says that there is
 * nothing to write from.
 * @param findNow the same from what is known now, where there is a faster way than by the newest moment
 */
export function draftKind({
  find,
  findNow = async (from, chosen) => {
    const asKnownAt = await onMunicipality(from, settledMoment);
    const content = await find(from, chosen, asKnownAt);
    return typeof content === 'string' ? content : { content, asKnownAt };
  },
  ...terms
}: DraftTerms & {
  readonly find: (
    from: InsertGround,
    chosen: Chosen,
    asKnownAt: Instant,
  ) => Promise<DraftContent | string>;
  readonly findNow?: (from: InsertGround, chosen: Chosen) => Promise<Found | string>;
}): DraftKind {
  const { id, da, en } = terms;
  return {
    ...terms,
    write: async (from, chosen) => {
      const found = await findNow(from, chosen);
      if (typeof found === 'string') return found;
      const { content, asKnownAt } = found;
      const draft = draftOf(content, { source: id, choices: chosen, asKnownAt });
      const on = terms.lawDay?.(chosen) ?? from.ground.today();
      return withLaw(draft, legalBasis(terms.law ?? [], on));
    },
    source: {
      id,
      da,
      en,
      now: (from, choices) =>
        shownAgain(from, choices, {
          id,
          moment: 'nu',
          find: async (ground, chosen) => contentOf(await findNow(ground, chosen)),
        }),
      asKnown: (from, choices, asKnownAt) =>
        shownAgain(from, choices, {
          id,
          moment: asKnownAt,
          find: (ground, chosen) => find(ground, chosen, asKnownAt),
        }),
    },
  };
}

function withLaw(draft: Draft, { text, lacking }: LegalBasis): Draft {
  return {
    ...draft,
    sections: text === '' ? draft.sections : [...draft.sections, { slot: 'retsgrundlag', text }],
    lacking: [...lacking, ...draft.lacking],
  };
}

const contentOf = (found: Found | string): DraftContent | string =>
  typeof found === 'string' ? found : found.content;

const kept = z.record(z.string(), z.string());

/** The inserts of a draft share what they are computed from. */
const foundOnce = sharedOn<DraftContent | string>();

async function shownAgain(
  from: InsertGround,
  choices: unknown,
  {
    id,
    moment,
    find,
  }: {
    readonly id: string;
    readonly moment: string;
    readonly find: (from: InsertGround, chosen: Chosen) => Promise<DraftContent | string>;
  },
) {
  const read = kept.safeParse(choices);
  if (!read.success) return null;
  const { key = '', ...chosen } = read.data;
  const what = canonicalJson({ id, moment, chosen });
  const found = await foundOnce(from, what, () => find(from, chosen));
  return typeof found === 'string' ? null : (shownIn(found).get(key) ?? null);
}

/** A choice with its values, and the one that counts. */
export interface MadeChoice extends Pick<DraftChoice, 'name' | 'da' | 'en'> {
  readonly options: readonly (readonly [value: string, name: string])[];
  /** The one that is asked for, or else the usual one; empty where there is none. */
  readonly value: string;
  /** Whether what is asked for is among the options. */
  readonly isKnown: boolean;
}

/** The choices of a kind: as asked, and as usual where nothing is. */
export async function usualChoices(
  { choices }: Pick<DraftKind, 'choices'>,
  from: InsertGround,
  asked: Chosen,
): Promise<readonly MadeChoice[]> {
  return await Promise.all(
    choices.map(async (choice) => {
      const { name, da, en } = choice;
      const options = await choice.options(from);
      const wanted = asked[name] ?? '';
      const value = wanted === '' ? (options[0]?.[0] ?? '') : wanted;
      const isKnown = wanted === '' || options.some(([code]) => code === wanted);
      return { name, da, en, options, value, isKnown };
    }),
  );
}

/** What a matter was drafted by, for a draft that is written again: the day it is of is the one it is written. */
export async function choicesAgain(
  { choices }: Pick<DraftKind, 'choices'>,
  from: InsertGround,
  chosen: Chosen,
): Promise<Chosen> {
  const days = await Promise.all(
    choices
      .filter(({ isToday }) => isToday === true)
      .map(async (choice) => [choice.name, (await choice.options(from))[0]?.[0] ?? ''] as const),
  );
  return { ...chosen, ...Object.fromEntries(days) };
}
