import type { Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfAccounts } from './texts.ts';

/** Everything that keeps an account from being computed, each with its line. */
export function FaultsView({
  faults,
  words,
}: {
  readonly faults: readonly Fault[];
  readonly words: Words;
}): VNode {
  const t = textsOfAccounts(words.language);
  return (
    <section class="note warn" role="status" aria-labelledby="kan-ikke">
      <h2 id="kan-ikke" class="status">
        <Icon name="overskredet" />
        {t.cannot}
      </h2>
      <p>{t.cannotLead}</p>
      <FaultList faults={faults} words={words} />
    </section>
  );
}

/** Faults with their lines. */
export function FaultList({
  faults,
  words,
}: {
  readonly faults: readonly Fault[];
  readonly words: Words;
}): VNode {
  const t = textsOfAccounts(words.language);
  return (
    <ul class="bullets">
      {faults.map(({ line, text }) => (
        <li>
          {line === null ? null : t.onLine(line)}
          <span lang="da">{text}</span>
        </li>
      ))}
    </ul>
  );
}
