import type { VNode } from 'preact';
import { uncomputed } from '../duties/gap.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';

/** That no deadline waits; a tick only where every duty could be computed. */
export function Nothing({
  gaps,
  t,
}: {
  readonly gaps: CitizenPage['gaps'];
  readonly t: Words['t'];
}): VNode {
  const n = uncomputed(gaps);
  return n === 0 ? (
    <>
      <Icon name="opfyldt" />
      {t.citizen.statusNothing}
    </>
  ) : (
    <>
      <Icon name="mangler" />
      {t.citizen.statusUncomputed(n)}
    </>
  );
}
