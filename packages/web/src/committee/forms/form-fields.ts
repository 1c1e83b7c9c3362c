import type { Remark } from '@rettidig/casework';
import { checkForm, type Form, type HeadPart, type ItemPart, slots } from '@rettidig/committee';
import type { z } from 'zod';
import { note } from '../../http/fields.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfForms } from './texts.ts';

/** Lines above the points that a form can have, by the names of their fields. The date may stand twice: as day and as time. */
export const headKeys = [
  'dato',
  'dato-2',
  'sted',
  'medlemmer',
  'fravaerende',
  'derudover',
  'indhold',
] as const;
type HeadKey = (typeof headKeys)[number];

/** Parts of a point that a form can have. */
export const partKeys = [
  'sagsnummer',
  'type',
  'aabenhed',
  ...slots.codes.map(({ code }) => code),
  'indstilling',
  'beslutning',
  'fravaerende',
  'bilag',
] as const;
type PartKey = (typeof partKeys)[number];

const field = note(4000);
const texts = [
  'navn',
  'dagsorden',
  'referat',
  'titel',
  'overskrift',
  'overskrift-type',
  'lukket',
  'lukket-nr',
  'tomt',
  'ad',
  'bogstaver',
] as const;

/** What the form of a form asks. */
export const formFields: Readonly<Record<string, typeof field>> = Object.fromEntries(
  [
    ...texts,
    ...headKeys.flatMap((key) => [`hoved-${key}-nr`, `hoved-${key}`]),
    ...['dato', 'dato-2', 'sted'].map((key) => `hoved-${key}-tekst`),
    'hoved-medlemmer-som',
    'hoved-medlemmer-parti',
    ...partKeys.flatMap((key) => [`del-${key}-nr`, `del-${key}`]),
    'del-indstilling-som',
    'del-bilag-som',
  ].map((name) => [name, field]),
);
export type FormValues = z.infer<z.ZodObject<typeof formFields>>;

export const partName = (key: PartKey, { language }: Pick<Words, 'language'>): string =>
  slots.has(key) ? slots.label(key, language) : textsOfForms(language).parts[key];

export const headName = (key: HeadKey, { language }: Pick<Words, 'language'>): string =>
  textsOfForms(language).heads[key];

export function formLabels(words: Words): Readonly<Record<string, string>> {
  const t = textsOfForms(words.language);
  const named = [
    ...headKeys.map((key) => [`hoved-${key}`, headName(key, words)] as const),
    ...partKeys.map((key) => [`del-${key}`, partName(key, words)] as const),
  ];
  return {
    ...t.fields,
    ...Object.fromEntries(
      named.flatMap(([name, label]) => [
        [name, label],
        [`${name}-nr`, t.numberOf(label)],
        [`${name}-tekst`, t.textOf(label)],
        [`${name}-som`, t.asOf(label)],
      ]),
    ),
    'hoved-medlemmer-parti': t.withParty,
  };
}

const headKeyOf = (head: readonly HeadPart[], at: number): HeadKey => {
  const part = head[at]?.part ?? 'dato';
  return part === 'dato' && head.findIndex((one) => one.part === 'dato') !== at ? 'dato-2' : part;
};
const partKeyOf = (part: ItemPart): PartKey => (part.part === 'afsnit' ? part.slot : part.part);
const wordsOf = (part: ItemPart): string =>
  'text' in part ? part.text : 'heading' in part ? part.heading : part.label;

/** A form as its fields. */
export function enteredForm(form: Form): Readonly<Record<string, string>> {
  const entered: Record<string, string> = {
    navn: form.name,
    dagsorden: form.agendaName,
    referat: form.minutesName,
    titel: form.title.join('\n'),
    overskrift: form.itemHeading,
    'overskrift-type': form.typedHeading ?? '',
    lukket: form.closedTitle,
    'lukket-nr': form.closedCaseNumber ? 'ja' : '',
    tomt: form.empty ?? '',
    ad: form.point,
    bogstaver: form.types
      .map(({ letter, meaning }) => (meaning === null ? letter : `${letter}: ${meaning}`))
      .join('\n'),
  };
  for (const [at, part] of form.head.entries()) {
    const key = `hoved-${headKeyOf(form.head, at)}`;
    entered[`${key}-nr`] = String(at + 1);
    entered[key] = part.label;
    if ('text' in part) entered[`${key}-tekst`] = part.text;
    if (part.part === 'medlemmer') {
      entered[`${key}-som`] = part.as;
      entered[`${key}-parti`] = part.party ? 'ja' : '';
    }
  }
  for (const [at, part] of form.parts.entries()) {
    const key = `del-${partKeyOf(part)}`;
    entered[`${key}-nr`] = String(at + 1);
    entered[key] = wordsOf(part);
    if ('as' in part) entered[`${key}-som`] = part.as;
  }
  return entered;
}

const oneOf = <T extends string>(value: string, all: readonly [T, ...T[]]): T =>
  all.find((one) => one === value) ?? all[0];

/** The form that the fields make, or everything that is wrong with it, each at its field. */
export function savedForm(
  values: FormValues,
  id: string,
  words: Words,
): { readonly form: Form } | { readonly problems: readonly Remark[] } {
  const t = textsOfForms(words.language);
  const value = (name: string): string => values[name] ?? '';
  const problems: Remark[] = [];
  for (const name of ['navn', 'dagsorden', 'referat', 'lukket']) {
    if (value(name) === '') problems.push({ field: name, text: t.needed });
  }
  /** Those that have a number, in the order of the numbers. */
  const ordered = <K extends string>(keys: readonly K[], group: string): readonly K[] =>
    keys
      .flatMap((key) => {
        const text = value(`${group}-${key}-nr`);
        if (text === '') return [];
        if (/^\d{1,3}$/.test(text)) return [{ key, at: Number(text) }];
        problems.push({ field: `${group}-${key}-nr`, text: t.badNumber(text) });
        return [];
      })
      .toSorted((a, b) => a.at - b.at)
      .map(({ key }) => key);
  const form: Form = {
    id,
    name: value('navn'),
    agendaName: value('dagsorden'),
    minutesName: value('referat'),
    title: linesIn(value('titel')),
    head: ordered(headKeys, 'hoved').map((key) => headPart(key, value)),
    itemHeading: value('overskrift'),
    typedHeading: value('overskrift-type') === '' ? null : value('overskrift-type'),
    closedTitle: value('lukket'),
    closedCaseNumber: value('lukket-nr') === 'ja',
    parts: ordered(partKeys, 'del').map((key) => itemPart(key, value)),
    empty: value('tomt') === '' ? null : value('tomt'),
    point: value('ad'),
    types: linesIn(value('bogstaver')).map((line) => {
      const [letter = '', ...meaning] = line.split(':');
      const said = meaning.join(':').trim();
      return { letter: letter.trim(), meaning: said === '' ? null : said };
    }),
  };
  for (const { letter } of form.types) {
    if (!/^\p{L}{1,3}$/u.test(letter)) {
      problems.push({ field: 'bogstaver', text: t.badLetter(letter) });
    }
  }
  const textField = /^hoved-(?:dato|sted)/;
  for (const { at, text } of checkForm(form)) {
    problems.push({ field: textField.test(at) ? `${at}-tekst` : at, text });
  }
  return problems.length > 0 ? { problems } : { form };
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function headPart(key: HeadKey, value: (name: string) => string): HeadPart {
  const label = value(`hoved-${key}`);
  switch (key) {
    case 'dato':
    case 'dato-2':
      return { part: 'dato', label, text: value(`hoved-${key}-tekst`) };
    case 'sted':
      return { part: key, label, text: value('hoved-sted-tekst') };
    case 'medlemmer':
      return {
        part: key,
        label,
        as: oneOf(value('hoved-medlemmer-som'), ['liste', 'linje', 'fremmoede']),
        party: value('hoved-medlemmer-parti') === 'ja',
      };
    default:
      return { part: key, label };
  }
}

function itemPart(key: PartKey, value: (name: string) => string): ItemPart {
  const text = value(`del-${key}`);
  switch (key) {
    case 'sagsnummer':
    case 'type':
    case 'aabenhed':
      return { part: key, label: text };
    case 'indstilling':
      return {
        part: key,
        heading: text,
        as: oneOf(value('del-indstilling-som'), ['nummereret', 'punkter']),
      };
    case 'beslutning':
      return { part: key, heading: text };
    case 'fravaerende':
      return { part: key, text };
    case 'bilag':
      return {
        part: key,
        heading: text,
        as: oneOf(value('del-bilag-som'), ['liste', 'nummereret', 'tabel']),
      };
    default:
      return { part: 'afsnit', slot: key, heading: text };
  }
}
