import { type Form, forms, paperText } from '@rettidig/committee';
import type { InsertGround } from '../inserts/source.ts';
import { draftPaper } from '../udkast/draft-paper.ts';
import { type Chosen, usualChoices } from './draft-kind.ts';
import { draftKindOf, draftKinds } from './drafts.ts';

/** A draft as text, or why there is none; both Danish. */
export type WrittenDraft =
  | { readonly text: string; readonly lacking: readonly string[] }
  | { readonly problem: string };

/** Writes a draft in the neutral form; what is not chosen is as usual. */
export async function writtenDraft(
  from: InsertGround,
  id: string,
  chosen: Chosen,
): Promise<WrittenDraft> {
  const kind = draftKindOf(id);
  if (kind === null) {
    return {
      problem: `Der er intet udkast, der hedder »${id}«. Vælg et af: ${draftKinds.map(({ id: name }) => name).join(', ')}.`,
    };
  }
  const unknown = Object.keys(chosen).filter(
    (name) => !kind.choices.some((choice) => choice.name === name),
  );
  if (unknown.length > 0) {
    const own = kind.choices.map(({ name }) => `--${name}`).join(', ');
    return {
      problem: `--${unknown.join(', --')} hører ikke til »${id}«, som tager ${own}.`,
    };
  }
  const choices = await usualChoices(kind, from, chosen);
  const wrong = choices.find(({ isKnown }) => !isKnown);
  if (wrong !== undefined) {
    const options = wrong.options.map(([value, name]) => `${value} (${name})`).join(', ');
    return { problem: `--${wrong.name} kan være: ${options === '' ? 'intet endnu' : options}.` };
  }
  const draft = await kind.write(
    from,
    Object.fromEntries(choices.map(({ name, value }) => [name, value])),
  );
  if (typeof draft === 'string') return { problem: draft };
  const blocks = draftPaper(draft, { form: neutralForm(), body: '', on: from.ground.today() });
  return { text: paperText({ title: draft.title, subtitle: '', blocks }), lacking: draft.lacking };
}

function neutralForm(): Form {
  const form = forms.find(({ id }) => id === 'neutral') ?? forms[0];
  if (form === undefined) throw new Error('There are no forms.');
  return form;
}
