import type { LetterContent } from './letter.ts';

/** A letter to be sent. The id is always the same for a letter, so that one that comes twice is one. */
export interface PostMessage {
  readonly id: string;
  readonly letter: LetterContent;
}

/** What the post answers: the letter is with the recipient, on its way, or refused. */
export type PostAnswer =
  | { readonly outcome: 'leveret' }
  | { readonly outcome: 'afsendt' }
  | { readonly outcome: 'afvist'; readonly reason: string };

/** The way letters leave the municipality electronically. Takes a message again when it is not sure it came through. */
export interface DigitalPost {
  readonly name: string;
  send(message: PostMessage): Promise<PostAnswer>;
}

/** The post of the demonstration: sends nothing to anybody, and says that all is delivered. */
export const demonstrationPost: DigitalPost = {
  name: 'Demonstration',
  send: () => Promise.resolve({ outcome: 'leveret' }),
};
