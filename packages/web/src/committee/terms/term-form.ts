import type { Remark } from '@rettidig/casework';
import { addDays, danishDay, openEnd } from '@rettidig/engine';
import type { CouncilTerm } from '@rettidig/store';
import type { z } from 'zod';
import { textDay } from '../../format/days.ts';
import { checked, optionalDay, requiredDay, requiredNote } from '../../http/fields.ts';
import type { Language } from '../../texts/language.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfTerms } from './texts.ts';

/** What the form of a term asks. */
export const termFields = {
  navn: requiredNote(60),
  fra: requiredDay,
  til: optionalDay,
  fjern: checked,
};
type Values = z.infer<z.ZodObject<typeof termFields>>;

export function termLabels({ language }: Words): Record<keyof typeof termFields, string> {
  const t = textsOfTerms(language);
  return { navn: t.name, fra: t.from, til: t.to, fjern: t.remove };
}

export const enteredTerm = ({ name, from, to }: CouncilTerm): Readonly<Record<string, string>> => ({
  navn: name,
  fra: danishDay(from),
  til: to === openEnd ? '' : danishDay(addDays(to, -1)),
});

/** When a term runs, in words: `1. januar 2026 til 31. december 2029`. */
export function termPeriod(
  { from, to }: Pick<CouncilTerm, 'from' | 'to'>,
  language: Language,
): string {
  const last = to === openEnd ? null : textDay(addDays(to, -1), language);
  return textsOfTerms(language).period(textDay(from, language), last);
}

/** The term the form makes, or everything that is wrong with it beside the others, each at its field. */
export function savedTerm(
  { navn, fra, til }: Values,
  id: string,
  terms: readonly CouncilTerm[],
  { language }: Words,
): { readonly term: CouncilTerm } | { readonly problems: readonly Remark[] } {
  const t = textsOfTerms(language);
  const term = { id, name: navn, from: fra, to: til === undefined ? openEnd : addDays(til, 1) };
  const others = terms.filter((other) => other.id !== id);
  const fold = (name: string): string => name.toLocaleLowerCase('da');
  const meets = others.find(({ from, to }) => from < term.to && term.from < to);
  const problems: readonly Remark[] = [
    ...(others.some(({ name }) => fold(name) === fold(navn))
      ? [{ field: 'navn', text: t.nameTaken(navn) }]
      : []),
    ...(term.to <= term.from
      ? [{ field: 'til', text: t.backwards }]
      : meets === undefined
        ? []
        : [{ field: 'fra', text: t.meets(meets.name, termPeriod(meets, language)) }]),
  ];
  return problems.length > 0 ? { problems } : { term };
}
