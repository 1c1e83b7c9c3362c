import type { LetterChannel, LetterState } from './letter.ts';

const next: Readonly<Record<LetterChannel, Readonly<Record<LetterState, readonly LetterState[]>>>> =
  {
    'digital-post': {
      'i-koe': ['afsendt', 'tilbagekaldt'],
      afsendt: ['leveret', 'afvist'],
      leveret: [],
      // Rejected by Digital Post: it waits again, to go on paper.
      afvist: ['i-koe'],
      udskrevet: [],
      tilbagekaldt: [],
    },
    print: {
      'i-koe': ['udskrevet', 'tilbagekaldt'],
      afsendt: [],
      leveret: [],
      afvist: [],
      udskrevet: [],
      tilbagekaldt: [],
    },
  };

/** What a letter can become from where it is. */
export function nextLetterStates(
  state: LetterState,
  channel: LetterChannel,
): readonly LetterState[] {
  return next[channel][state];
}
