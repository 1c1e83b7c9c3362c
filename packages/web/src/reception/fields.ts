import { benefits, households } from '@rettidig/law';
import { z } from 'zod';
import { contactFields, contactLabels } from '../details/contact-fields.tsx';
import { checked, choice, id, requiredChoice, requiredDay, text } from '../http/fields.ts';
import type { Words } from '../ui/words.ts';
import { textsOfReception } from './texts.ts';

/** What the form of a reception asks. */
export const receptionFields = {
  cpr: text(20),
  fornavn: text(80),
  efternavn: text(80),
  beskyttet: checked,
  henvendelse: requiredDay,
  ydelse: requiredChoice(benefits),
  husstand: choice(households),
  enhed: id,
  sagsbehandler: z.union([id, z.literal('')]).default(''),
  fradag1: checked,
  ...contactFields,
};

export type ReceptionValues = z.infer<z.ZodObject<typeof receptionFields>>;

/** What each field is called. */
export function receptionLabels(words: Words): Record<keyof typeof receptionFields, string> {
  const t = textsOfReception(words.language);
  return {
    cpr: t.cpr,
    fornavn: t.given,
    efternavn: t.family,
    beskyttet: t.isProtected,
    henvendelse: t.contactOn,
    ydelse: t.benefit,
    husstand: t.household,
    enhed: t.unit,
    sagsbehandler: t.caseworker,
    fradag1: t.fromDayOne,
    ...contactLabels(words),
  };
}
