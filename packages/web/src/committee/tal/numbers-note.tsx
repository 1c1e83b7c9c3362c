import { insertUse } from '@rettidig/committee';
import { Temporal } from '@rettidig/engine/temporal';
import type { KeptInsert, KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { Standing } from '../inserts/standing.ts';
import { ChangedNumbers, changedOf } from './changed.tsx';
import { numbersPath } from './path.ts';
import { textsOfNumbers } from './texts.ts';
import { Underway } from './underway.tsx';

/** How the numbers of a matter stand, for those who write it: which marks lack theirs, and what is learnt since. */
export function NumbersNote({
  matter,
  inserts,
  standing,
  words,
}: {
  readonly matter: KeptMatter;
  readonly inserts: readonly KeptInsert[];
  readonly standing: Standing;
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(words.language);
  const missing = insertUse(matter, inserts).missing.length;
  if (inserts.length === 0 && missing === 0) return null;
  const { checked, run } = standing;
  const isBad = missing + changedOf(checked).length > 0;
  return (
    <div class={isBad ? 'note warn no-print' : 'note no-print'}>
      {missing === 0 ? null : (
        <p class="status">
          <Icon name="mangler" />
          {t.missingOf(missing)}
        </p>
      )}
      <ChangedNumbers checked={checked} words={words} />
      <Verified inserts={inserts} standing={standing} words={words} />
      <Underway run={run} words={words} />
      <p class="row">
        <a href={numbersPath(matter.id)}>{t.toAll}</a>
      </p>
    </div>
  );
}

/** Whether all is verified, or since when it is not. */
export function Verified({
  inserts,
  standing: { checked },
  words: { language },
}: {
  readonly inserts: readonly KeptInsert[];
  readonly standing: Standing;
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(language);
  const all = inserts.length;
  if (all === 0) return null;
  const since = inserts.flatMap(({ asKnownAt }, at) => {
    const one = checked[at] ?? null;
    return one?.isNewest === true ? [] : [one?.at ?? asKnownAt];
  });
  const [oldest] = since.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)),
  );
  if (oldest !== undefined) {
    return (
      <p class="status">
        <Icon name="aktuel" />
        {t.unverifiedSince(since.length, all, listInstant(oldest, language))}
      </p>
    );
  }
  const unknown = checked.filter((one) => one?.found.asNow === 'uvist').length;
  const same = checked.filter((one) => one?.found.asNow === 'ens').length;
  if (unknown === 0 && same === 0) return null;
  return (
    <p class="status">
      <Icon name={unknown > 0 ? 'mangler' : 'opfyldt'} />
      {unknown > 0 ? t.unknownOf(unknown, all) : same === all ? t.allSame(all) : t.othersSame(same)}
    </p>
  );
}
