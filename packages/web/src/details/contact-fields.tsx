import type { EnteredContact, Remark } from '@rettidig/casework';
import type { VNode } from 'preact';
import { z } from 'zod';
import { checked, note } from '../http/fields.ts';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfDetails } from './texts.ts';

/** An empty field, or four digits. */
const postcode = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '' || /^\d{4}$/.test(text)) return text;
    context.addIssue({
      code: 'custom',
      params: { mistake: 'number', least: 1000, most: 9999 },
      input: text,
    });
    return z.NEVER;
  })
  .default('');

/** Where a citizen can be reached. */
export const contactFields = {
  vej: note(120),
  postnummer: postcode,
  by: note(80),
  telefon: note(30),
  email: note(120),
  fritaget: checked,
};

type ContactValues = z.infer<z.ZodObject<typeof contactFields>>;

/** What was entered; null when nothing was. */
export function contactOf(values: ContactValues): EnteredContact | null {
  const { vej, postnummer, by, telefon, email, fritaget } = values;
  if ([vej, postnummer, by, telefon, email].every((text) => text === '') && !fritaget) return null;
  return {
    street: vej,
    postcode: postnummer,
    town: by,
    phone: telefon === '' ? null : telefon,
    email: email === '' ? null : email,
    exemptFromDigitalPost: fritaget,
  };
}

/** A letter needs a whole address, and a citizen on paper needs one at all. */
export function contactProblems(contact: EnteredContact | null): readonly Remark[] {
  if (contact === null) return [];
  const { street, postcode: code, town } = contact;
  const parts = { vej: street, postnummer: code, by: town };
  const blank = Object.entries(parts).filter(([, text]) => text === '');
  if (blank.length === 0 || (blank.length === 3 && !contact.exemptFromDigitalPost)) return [];
  return blank.map(([field]) => ({
    field,
    text: contact.exemptFromDigitalPost
      ? 'Skriv hele adressen: breve til borgeren sendes på papir.'
      : 'Skriv vej, postnummer og by, eller lad alle tre stå tomme.',
  }));
}

/** What stands in the fields of somebody whose contact details are known. */
export function contactInitial(contact: EnteredContact | null): Readonly<Record<string, string>> {
  if (contact === null) return {};
  return {
    vej: contact.street,
    postnummer: contact.postcode,
    by: contact.town,
    telefon: contact.phone ?? '',
    email: contact.email ?? '',
    fritaget: contact.exemptFromDigitalPost ? 'ja' : '',
  };
}

/** What the fields are called. */
export function contactLabels({ language }: Words): Record<keyof typeof contactFields, string> {
  const t = textsOfDetails(language);
  return {
    vej: t.street,
    postnummer: t.postcode,
    by: t.town,
    telefon: t.phone,
    email: t.email,
    fritaget: t.exempt,
  };
}

export function ContactFields({
  form,
  words,
}: {
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const terms = { form, words } as const;
  return (
    <fieldset>
      <legend>{textsOfDetails(words.language).address}</legend>
      <TextField {...terms} name="vej" />
      <div class="row">
        <TextField {...terms} name="postnummer" width="short" inputMode="numeric" />
        <TextField {...terms} name="by" width="middle" />
      </div>
      <div class="row">
        <TextField {...terms} name="telefon" width="middle" inputMode="tel" />
        <TextField {...terms} name="email" width="middle" inputMode="email" />
      </div>
      <CheckField {...terms} name="fritaget" />
    </fieldset>
  );
}
