/** What an assumption holds. */
export type Holds = 'beloeb' | 'antal' | 'procentpoint' | 'maaneder';

interface FieldSpec {
  readonly label: string;
  readonly holds: Holds;
  /** How the column `enhed` may write it. */
  readonly unit: string;
  /** Whether a case can be computed without it. */
  readonly optional?: true;
}

const field = (label: string, holds: Holds, unit: string): FieldSpec => ({ label, holds, unit });

/** The assumptions of a business case, by the code that stands in the column `felt`. */
const specs = {
  loen: field('Årlig lønudgift til jobformidlerne', 'beloeb', 'kr.'),
  jobformidlere: field('Personlige jobformidlere', 'antal', 'personer'),
  'lovet-pr-jobformidler': field('Lovet antal ledige hos hver jobformidler', 'antal', 'personer'),
  personer: field('Personer flyttet til virksomhedsrettede tilbud', 'antal', 'helårspersoner'),
  ydelse: field('Ydelse om måneden', 'beloeb', 'kr.'),
  maaneder: field('Måneder om året', 'maaneder', 'måneder'),
  procentpoint: {
    ...field('Højere refusion ved virksomhedsrettet tilbud', 'procentpoint', 'procentpoint'),
    optional: true,
  },
  'faerre-under-30': field('Færre helårstilbud, under 30 år', 'antal', 'helårstilbud'),
  'pris-under-30': field('Pris pr. helårsperson, under 30 år', 'beloeb', 'kr.'),
  'faerre-over-30': field('Færre helårstilbud, over 30 år', 'antal', 'helårstilbud'),
  'pris-over-30': field('Pris pr. helårsperson, over 30 år', 'beloeb', 'kr.'),
} as const satisfies Record<string, FieldSpec>;

export type FieldCode = keyof typeof specs;
export const fields: Readonly<Record<FieldCode, FieldSpec>> = specs;
export const fieldCodes = Object.keys(specs) as readonly FieldCode[];

/** What was counted of a case that runs; given all together or not at all. */
const countedSpecs = {
  'talt-personer': field('Talt: personer i virksomhedsrettede tilbud', 'antal', 'helårspersoner'),
  'talt-faerre-under-30': field('Talt: færre helårstilbud, under 30 år', 'antal', 'helårstilbud'),
  'talt-faerre-over-30': field('Talt: færre helårstilbud, over 30 år', 'antal', 'helårstilbud'),
} as const satisfies Record<string, FieldSpec>;

export type CountedCode = keyof typeof countedSpecs;
export const countedFields: Readonly<Record<CountedCode, FieldSpec>> = countedSpecs;
export const countedCodes = Object.keys(countedSpecs) as readonly CountedCode[];

/** The days of a case; the last one only for a case that is followed up. */
export const dayCodes = ['lovens-dag', 'begynder', 'slutter', 'opgjort-til'] as const;
export type DayCode = (typeof dayCodes)[number];
