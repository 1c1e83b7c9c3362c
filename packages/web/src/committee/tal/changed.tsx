import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { Checked } from '../inserts/standing.ts';
import type { VerifiedInsert } from '../inserts/verify-inserts.ts';
import { titleOf } from './since-view.tsx';
import { textsOfNumbers } from './texts.ts';

/** Those of the inserts whose source says something else now. */
export const changedOf = (checked: readonly (Checked | null)[]): readonly VerifiedInsert[] =>
  checked.flatMap((one) => (one?.found.asNow === 'anderledes' ? [one.found] : []));

/** So many are told; the page of the numbers has them all. */
const told = 5;

/** What was put in and is another now: both numbers, each on its line. Nothing where none is. */
export function ChangedNumbers({
  checked,
  words: { language },
}: {
  readonly checked: readonly (Checked | null)[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(language);
  const changed = changedOf(checked);
  if (changed.length === 0) return null;
  const lines = changed.flatMap(({ insert: { shown }, since }) => {
    const of = shown.what === 'tal' ? shown.caption : titleOf(shown);
    return since.map(({ where, was, is }) => ({ of, where, was, is }));
  });
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? (
    <p class="status">
      <Icon name="aktuel" />
      <span>
        {`${t.changedCount(1)}: `}
        <span lang="da">{`${only.was} → ${only.is}`}</span>
      </span>
    </p>
  ) : (
    <>
      <p class="status">
        <Icon name="aktuel" />
        {`${t.changedCount(changed.length)}:`}
      </p>
      <ul class="bullets small" lang="da">
        {lines.slice(0, told).map(({ of, where, was, is }) => (
          <li>{`${[of, where].filter((word) => word !== '').join(', ')}: ${was} → ${is}`}</li>
        ))}
        {lines.length > told ? <li>{t.more(lines.length - told)}</li> : null}
      </ul>
    </>
  );
}
