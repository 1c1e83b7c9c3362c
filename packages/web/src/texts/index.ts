import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every text of the user interface; both languages have the same keys, which the compiler holds. */
export type Texts = typeof da;

const dictionaries: Readonly<Record<Language, Texts>> = { da, en };

export function textsIn(language: Language): Texts {
  return dictionaries[language];
}
