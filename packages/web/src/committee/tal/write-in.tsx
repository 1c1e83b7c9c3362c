import { slots } from '@rettidig/committee';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { textsOfNumbers } from './texts.ts';

/** The part of the matter that the mark is written in. */
export function WriteIn({
  own,
  words: { language },
}: {
  /** Id of what is put in, so that each form of a page has its own field. */
  readonly own: string;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(language);
  return (
    <div class="field">
      <label for={`afsnit-${own}`}>{t.writeIn}</label>
      <select id={`afsnit-${own}`} name="afsnit">
        <option value="">{t.notWritten}</option>
        {slots.codes.map(({ code }) => (
          <option value={code}>{slots.label(code, language)}</option>
        ))}
      </select>
    </div>
  );
}
