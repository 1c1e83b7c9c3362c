import { type LetterKind, letterKinds } from './letter.ts';
import type { LetterTemplate } from './template.ts';

const texts: Readonly<Partial<Record<LetterKind, string>>> = {
  indkaldelse: `Kære {navn}

Du skal til en samtale {dag} kl. {klokken}.

{sted}

{frist}`,
};

/** The template that comes with the program. */
export function standardTemplate(kind: LetterKind): LetterTemplate {
  return {
    kind,
    version: 0,
    title: letterKinds.label(kind, 'da'),
    text: texts[kind] ?? 'Kære {navn}\n\n{tekst}',
  };
}
