import type { Language, Texts } from '../texts/index.ts';

/** The language a view writes in: its texts, and the code for labels, days and numbers. */
export interface Words {
  readonly t: Texts;
  readonly language: Language;
}
