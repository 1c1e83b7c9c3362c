import type { VNode } from 'preact';
import type { Named } from '../duties/lines.ts';
import { Icon } from './icon.tsx';
import type { Words } from './words.ts';

/** A citizen's name as the way to the case; never the CPR number. */
export function Person({
  citizen,
  words: { t },
  age = false,
}: {
  readonly citizen: Omit<Named, 'age'> & Partial<Pick<Named, 'age'>>;
  readonly words: Words;
  /** Also tells the age, where namesakes may meet. */
  readonly age?: boolean;
}): VNode {
  return (
    <>
      <a class="name" href={`/borgere/${citizen.id}`}>
        {citizen.name}
      </a>
      {age && citizen.age !== undefined ? (
        <span class="quiet small nowrap">{` ${t.years(citizen.age)}`}</span>
      ) : null}
      {citizen.protected ? (
        <span class="nowrap small">
          {' '}
          <Icon name="beskyttet" />
          <span class="unseen">{t.protectedPerson}</span>
        </span>
      ) : null}
    </>
  );
}
