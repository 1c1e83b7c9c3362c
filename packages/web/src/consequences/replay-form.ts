import type { Remark } from '@rettidig/casework';
import { type DutyPrice, monthsUnder, replayKinds, type ReplayQuestion } from '@rettidig/economy';
import type { Amendments, Day } from '@rettidig/engine';
import { z } from 'zod';
import { note, optionalAmount, optionalDay, requiredChoice, requiredNote } from '../http/fields.ts';
import { InputError } from '../http/route.ts';
import { questionOf } from '../law-change/query.ts';
import { problemsIn } from '../steps/form-input.ts';
import type { Words } from '../ui/words.ts';
import { textsOfReplay } from './replay-texts.ts';

/** What the form of a replay asks. */
export const replayFields = {
  slags: requiredChoice(replayKinds),
  foer: optionalDay,
  efter: optionalDay,
  udkast: note(100),
  del: z.enum(['ydelsesdel', 'indsatsdel']),
  navn: requiredNote(200),
  maaneder: z
    .union([
      z.array(z.string().max(10)),
      z
        .string()
        .max(10)
        .transform((one) => [one]),
    ])
    .default([]),
  'pris-samtale': optionalAmount,
  'kilde-samtale': note(200),
  'pris-tilbud': optionalAmount,
  'kilde-tilbud': note(200),
};
type Values = z.infer<z.ZodObject<typeof replayFields>>;

const mostMonths = 12;

/** The question of the form's answers, or everything that is wrong with them. */
export function replayQuestion(
  values: Values,
  ground: {
    readonly years: readonly number[];
    readonly drafts: readonly Amendments[];
    readonly today: Day;
    readonly words: Words;
  },
):
  | { readonly question: ReplayQuestion; readonly draft: Amendments | null }
  | { readonly problems: readonly Remark[] } {
  const t = textsOfReplay(ground.words.language);
  const problems: Remark[] = [];
  const laws = lawsOf(values, ground, problems);
  const prices = (['samtale', 'tilbud'] as const).flatMap((about): readonly DutyPrice[] => {
    const [price, source] = [values[`pris-${about}`], values[`kilde-${about}`]];
    if (price === undefined) return [];
    if (source === '') problems.push({ field: `kilde-${about}`, text: t.needSource });
    return [{ about, price, source }];
  });
  const usual = laws === null ? [] : monthsUnder(laws.after, ground.years);
  const months = ground.years.map((year, place) => {
    const text = values.maaneder[place]?.trim() ?? '';
    const given = text === '' ? (usual[place] ?? 0) : Number(text);
    if (Number.isInteger(given) && given >= 0 && given <= mostMonths) return given;
    problems.push({ field: 'maaneder', text: t.badMonths(year, text) });
    return 0;
  });
  if (problems.length > 0 || laws === null) return { problems };
  const { before, after, draft } = laws;
  return {
    question: {
      kind: values.slags,
      before,
      after,
      draft: draft === null ? null : { id: draft.id, title: draft.title },
      on: ground.today,
      part: values.del,
      name: values.navn,
      months,
      prices: values.slags === 'pligter' ? prices : [],
    },
    draft,
  };
}

/** The two laws, checked as the page of a change of law checks them. */
function lawsOf(
  { foer, efter, udkast }: Values,
  { drafts, words }: { readonly drafts: readonly Amendments[]; readonly words: Words },
  problems: Remark[],
): ReturnType<typeof questionOf> {
  const t = textsOfReplay(words.language);
  try {
    const asked = questionOf({ foer, efter, udkast }, drafts);
    if (asked === null) problems.push({ field: 'foer', text: t.needLaws });
    return asked;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...problemsIn(error.issues, error.raw, words));
    return null;
  }
}
