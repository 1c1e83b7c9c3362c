import type { Language } from './language.ts';

/** The texts of one room of the application, in both languages; the compiler holds that they have the same keys. */
export function roomTexts<T>(texts: {
  readonly da: T;
  readonly en: NoInfer<T>;
}): (language: Language) => T {
  return (language) => texts[language];
}
