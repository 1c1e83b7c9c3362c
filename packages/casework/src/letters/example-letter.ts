import type { LetterCitizen } from './compose-letter.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LetterOrder } from './letter.ts';
import { exampleFields } from './letter-fields.ts';

/** An order of a letter with every field filled by its example. */
export function exampleOrder(kind: LetterKind): LetterOrder {
  // Kind and fields belong together, which the compiler does not see for a kind that is not known beforehand.
  return { kind, fields: exampleFields(kind) } as LetterOrder;
}

/** Who an example is for: nobody. */
export const exampleCitizen: LetterCitizen = {
  name: 'Fornavn Efternavn',
  details: {
    street: 'Vejnavn 1, 2. th.',
    postcode: '0000',
    town: 'By',
    exemptFromDigitalPost: false,
  },
};
