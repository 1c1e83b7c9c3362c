import { insertUse } from '@rettidig/committee';
import type { KeptInsert, KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { VerifiedInsert } from '../inserts/verify-inserts.ts';
import { numbersPath } from './path.ts';
import { textsOfNumbers } from './texts.ts';

/**
 * How the numbers of a matter stand, in a line for those who write it: which marks lack theirs, and what is learnt since.
 * @param verified beside each insert; null: not verified since something was recorded
 */
export function NumbersNote({
  matter,
  inserts,
  verified,
  words,
}: {
  readonly matter: KeptMatter;
  readonly inserts: readonly KeptInsert[];
  readonly verified: readonly (VerifiedInsert | null)[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(words.language);
  const all = inserts.length;
  const missing = insertUse(matter, inserts).missing.length;
  if (all === 0 && missing === 0) return null;
  const changed = verified.filter((one) => one?.asNow === 'anderledes').length;
  const unknown = verified.filter((one) => one === null || one.asNow === 'uvist').length;
  const lines = [
    ...(missing === 0 ? [] : [t.missingOf(missing)]),
    ...(changed === 0 ? [] : [t.changedOf(changed, all)]),
    ...(unknown === 0 ? [] : [t.unknownOf(unknown, all)]),
  ];
  return (
    <div class={missing + changed > 0 ? 'note warn no-print' : 'note no-print'}>
      <p class="status">
        <Icon name={missing > 0 ? 'mangler' : lines.length > 0 ? 'aktuel' : 'opfyldt'} />
        {lines.length === 0 ? t.allSame(all) : lines.join(' ')}
      </p>
      <p>
        <a href={numbersPath(matter.id)}>{t.toAll}</a>
      </p>
    </div>
  );
}
