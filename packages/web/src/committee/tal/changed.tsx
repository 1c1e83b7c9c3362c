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

/** What was put in and is another now, with both numbers; those of a sentence before tables and charts. */
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
  const [only] = changed;
  const [difference, ...more] = only?.since ?? [];
  if (changed.length === 1 && difference !== undefined && more.length === 0) {
    const { where, was, is } = difference;
    return (
      <p class="status sentence">
        <Icon name="aktuel" />
        <span>
          {`${t.changedCount(1)}: `}
          <span lang="da">{t.difference(where, was, is)}</span>
        </span>
      </p>
    );
  }
  const isNumber = ({ insert }: VerifiedInsert): boolean => insert.shown.what === 'tal';
  const lines = [...changed.filter(isNumber), ...changed.filter((one) => !isNumber(one))];
  return (
    <>
      <p class="status">
        <Icon name="aktuel" />
        {`${t.changedCount(changed.length)}:`}
      </p>
      <ul class="bullets small">
        {lines.slice(0, told).map((one) => (
          <li>{lineOf(one, t)}</li>
        ))}
        {lines.length > told ? <li>{t.more(lines.length - told)}</li> : null}
      </ul>
    </>
  );
}

/** A number with what it was and is; of a table or chart how many of its numbers are others. */
function lineOf(
  { insert: { shown }, since }: VerifiedInsert,
  t: ReturnType<typeof textsOfNumbers>,
): string {
  const name = shown.what === 'tal' ? shown.caption : titleOf(shown);
  const [first, ...more] = since;
  if (first === undefined || more.length > 0) return `${name}: ${t.numbersInside(since.length)}`;
  const { where, was, is } = first;
  return `${where === '' ? name : `${name}, ${where}`}: ${t.difference('', was, is)}`;
}
