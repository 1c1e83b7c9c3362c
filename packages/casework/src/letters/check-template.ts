import type { Remark } from '../steps/step.ts';
import { type LetterKind, letterKinds } from './letter-kind.ts';
import { commonFields, fieldsOf } from './letter-fields.ts';
import { aloneField, type LetterTemplate } from './template.ts';
import { fieldPattern, fieldsIn, partsOf } from './template-text.ts';

/** Signs that a template may have at most, so that it stays one letter. */
export const mostSignsOfTemplate = 20_000;
const mostSignsOfTitle = 200;

/**
 * What stands in the way of keeping a template; none when letters can be written from it. The fields of the remarks are
 * `titel` and `tekst`.
 */
export function templateProblems({
  kind,
  title,
  text,
}: Pick<LetterTemplate, 'kind' | 'title' | 'text'>): readonly Remark[] {
  return [
    ...signProblems('titel', title, mostSignsOfTitle),
    ...signProblems('tekst', text, mostSignsOfTemplate),
    ...unknownFields('titel', kind, title),
    ...unknownFields('tekst', kind, text),
    ...titleProblems(kind, title),
    ...placeProblems(kind, text),
    ...missingPlaces(kind, title, text),
  ];
}

function signProblems(field: string, written: string, most: number): readonly Remark[] {
  if (written.trim() === '') return [{ field, text: 'Skriv en tekst.' }];
  if (written.length <= most) return [];
  return [{ field, text: `Teksten er for lang: ${written.length} tegn. Den må være ${most}.` }];
}

function unknownFields(field: string, kind: LetterKind, written: string): readonly Remark[] {
  const known = new Set([...fieldsOf(kind).keys(), ...Object.keys(commonFields)]);
  const unknown = new Set(fieldsIn(written).filter((name) => !known.has(name)));
  const letter = letterKinds.label(kind, 'da');
  const remarks = [...unknown].map((name) => ({
    field,
    text: `Feltet {${name}} findes ikke i brevet »${letter}«. Ret det til et af felterne på listen.`,
  }));
  const rest = written.replaceAll(fieldPattern, '');
  const brace = /.{0,12}[{}].{0,12}/.exec(rest)?.[0];
  if (brace === undefined) return remarks;
  return [
    ...remarks,
    {
      field,
      text: `Krøllede parenteser står kun om et felt, skrevet som på listen. Se ved »${brace.trim()}«.`,
    },
  ];
}

function titleProblems(kind: LetterKind, title: string): readonly Remark[] {
  return fieldsIn(title).flatMap((name) => {
    const field = fieldsOf(kind).get(name);
    if (field === undefined || (field.required && field.shape === 'linje')) return [];
    return [{ field: 'titel', text: `Feltet {${name}} kan ikke stå i overskriften.` }];
  });
}

/** A list stands alone; what may fall away takes nothing with it that the letter must have. */
function placeProblems(kind: LetterKind, text: string): readonly Remark[] {
  const fields = fieldsOf(kind);
  const remarks: Remark[] = [];
  for (const part of partsOf(text)) {
    const lines = part.kind === 'list' ? part.items : [part.text];
    for (const line of lines) {
      const names = fieldsIn(line);
      const lists = names.filter((name) => fields.get(name)?.shape === 'liste');
      if (lists.length > 0 && (part.kind !== 'paragraph' || aloneField(line) === null)) {
        remarks.push(
          ...lists.map((name) => alone(name, 'det er en liste, der skal stå i et afsnit for sig')),
        );
      }
      const optional = names.find((name) => fields.get(name)?.required === false);
      const dragged = names.some(
        (name) => name !== optional && (fields.get(name)?.basis ?? null) !== null,
      );
      if (optional !== undefined && dragged) {
        remarks.push(alone(optional, 'det kan mangle, og så falder hele afsnittet væk'));
      }
    }
  }
  return remarks;
}

const alone = (name: string, why: string): Remark => ({
  field: 'tekst',
  text: `Sæt {${name}} i et afsnit for sig selv: ${why}.`,
});

function missingPlaces(kind: LetterKind, title: string, text: string): readonly Remark[] {
  const placed = new Set([...fieldsIn(title), ...fieldsIn(text)]);
  return [...fieldsOf(kind)].flatMap(([name, { label, basis }]) =>
    basis === null || placed.has(name)
      ? []
      : [{ field: 'tekst', text: `Skabelonen mangler {${name}}: ${label}. ${basis}` }],
  );
}
