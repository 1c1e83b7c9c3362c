import {
  fill,
  type Form,
  type ItemPart,
  type Section,
  type Slot,
  slots,
} from '@rettidig/committee';
import type { KeptMatter } from '@rettidig/store';
import { z } from 'zod';
import type { Words } from '../../ui/words.ts';
import { textsOfEditing } from './edit-texts.ts';

/** The name of the field of a part of the text. */
export const sectionField = (slot: Slot): string => `afsnit-${slot}`;

const slotCodes: readonly Slot[] = slots.codes.map(({ code }) => code);

const ownFields = [
  'titel',
  'type',
  'sagsnummer',
  'kle',
  'facet',
  'ansvarlig',
  'tilstand',
  'aabenhed',
  'hjemmel',
  'offentlig-titel',
  'offentlig-beslutning',
  'indled',
  'punkter',
] as const;
export type OwnField = (typeof ownFields)[number];

/** Everything that can be written of a matter, in the order of its versions. */
export const matterFields: readonly string[] = [...ownFields, ...slotCodes.map(sectionField)];

/** What stands in the fields, by name. A field that the form did not have is not there. */
export type Written = Readonly<Record<string, string>>;

/** Takes any text: what is wrong is said at its field, so that nothing is lost. */
export const writtenShape: Readonly<Record<string, z.ZodOptional<z.ZodString>>> =
  Object.fromEntries(matterFields.map((name) => [name, z.string().optional()]));

/** The texts of a part: more than one of the same are printed after each other, and stand so in the field. */
const textOf = (sections: readonly Section[], slot: Slot): string =>
  sections.flatMap((one) => (one.slot === slot ? [one.text] : [])).join('\n\n');

/** A matter as the form has it. */
export function writtenOf(matter: KeptMatter): Written {
  const { openness, classification, recommendation } = matter;
  const own: Readonly<Record<OwnField, string>> = {
    titel: matter.title,
    type: matter.type ?? '',
    sagsnummer: matter.caseNumber ?? '',
    kle: classification?.subject ?? '',
    facet: classification?.facet ?? '',
    ansvarlig: matter.responsible ?? '',
    tilstand: matter.state,
    aabenhed: openness.open ? 'aaben' : 'lukket',
    hjemmel: openness.open ? '' : openness.ground,
    'offentlig-titel': openness.open ? '' : (openness.publicTitle ?? ''),
    'offentlig-beslutning': openness.open ? '' : (openness.publicDecision ?? ''),
    indled: recommendation?.lead ?? '',
    punkter: recommendation?.points.join('\n') ?? '',
  };
  const texts = slotCodes.map(
    (slot) => [sectionField(slot), textOf(matter.sections, slot)] as const,
  );
  return { ...own, ...Object.fromEntries(texts) };
}

/** What a form asks for, in the order it prints it. */
export function writtenParts({ parts }: Form): {
  readonly own: readonly Extract<ItemPart, { readonly part: 'afsnit' | 'indstilling' }>[];
  /** Parts of the text that the form has no place of its own for. */
  readonly others: readonly Slot[];
} {
  const own = parts.flatMap((part) =>
    part.part === 'afsnit' || part.part === 'indstilling' ? [part] : [],
  );
  const placed = new Set(own.flatMap((part) => (part.part === 'afsnit' ? [part.slot] : [])));
  return { own, others: slotCodes.filter((slot) => !placed.has(slot)) };
}

/** What the fields are called: the parts of the text by the headings of the form. */
export function fieldLabels(
  form: Form,
  body: string,
  { language }: Words,
): Readonly<Record<string, string>> {
  const t = textsOfEditing(language);
  const headings = new Map(
    form.parts.flatMap((part) =>
      part.part === 'afsnit' && part.heading !== ''
        ? [[part.slot, fill(part.heading, { udvalg: body })] as const]
        : [],
    ),
  );
  const sections = slotCodes.map(
    (slot) => [sectionField(slot), headings.get(slot) ?? slots.label(slot, language)] as const,
  );
  return { ...t.fields, ...Object.fromEntries(sections) };
}
