import type { Texts } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';

/** The language a view writes in: its texts, and the code for labels, days and numbers. */
export interface Words {
  readonly t: Texts;
  readonly language: Language;
}
