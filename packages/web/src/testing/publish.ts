import type { Browse } from './browse.ts';
import type { Demo } from './demo.ts';
import { textOf } from './demo.ts';

/** Makes a paper ready as one person and releases it as another, with a reason for whatever the guard asks about. */
export async function publishPaper(
  first: Browse,
  second: Browse,
  {
    meeting,
    kind,
    reason = 'Set efter.',
  }: {
    readonly meeting: string;
    readonly kind: 'dagsorden' | 'referat';
    readonly reason?: string;
  },
): Promise<void> {
  const path = `/udvalg/moeder/${meeting}/udgivelse`;
  const { body } = await first.get(`${path}/${kind}`);
  const fund = [...body.matchAll(/name="fund" value="([^"]+)"/g)].map(([, key]) => key ?? '');
  const sent = await first.post(`${path}/${kind}`, { fund, grund: fund.map(() => reason) });
  const kladde = /name="kladde" value="([^"]+)"/.exec((await second.get(path)).body)?.[1] ?? '';
  const released = await second.post(`${path}/${kind}/frigiv`, { kladde });
  if (released.status === 303) return;
  throw new Error(`${sent.status} ${textOf(sent.body)}; ${released.status}`);
}

/** Publishes the agenda and the minutes of a meeting that is held. */
export async function publishAll(demo: Demo, meeting: string): Promise<void> {
  const [first, second] = [await demo.as('ulla'), await demo.as('birgit')];
  await publishPaper(first, second, { meeting, kind: 'dagsorden' });
  await publishPaper(first, second, { meeting, kind: 'referat' });
}
