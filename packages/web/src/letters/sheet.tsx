import type { LetterContent } from '@rettidig/casework';
import type { VNode } from 'preact';
import { textsOfLetters } from './texts.ts';

/** A letter as it stands on paper. Danish, whatever the language of the page; its headings begin at level 3. */
export function LetterSheet({ letter }: { readonly letter: LetterContent }): VNode {
  const { title, sender, recipient, date, blocks, signature } = letter;
  return (
    <article class="letter-sheet" lang="da">
      <p class="letter-sender">{sender}</p>
      <p class="letter-lines">{[recipient.name, ...recipient.address].join('\n')}</p>
      <p class="letter-date">{date}</p>
      <h3>{title}</h3>
      {blocks.map((block) => {
        switch (block.kind) {
          case 'heading':
            return <h4>{block.text}</h4>;
          case 'paragraph':
            return <p class="letter-lines">{block.text}</p>;
          case 'list':
            return (
              <ul>
                {block.items.map((item) => (
                  <li class="letter-lines">{item}</li>
                ))}
              </ul>
            );
        }
      })}
      <p>{textsOfLetters('da').greeting}</p>
      <p class="letter-lines">{[...signature, sender].join('\n')}</p>
    </article>
  );
}
