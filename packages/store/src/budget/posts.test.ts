import type { DatedPost } from '@rettidig/economy';
import { day, openEnd } from '@rettidig/engine';
import { beforeAll, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { endBudgetPost, listBudgetPosts, saveBudgetPosts } from './posts.ts';

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);
  const recording = { by: null, source: 'sagsbehandling' } as const;

  test('a post is kept, corrected and ended; each is in the history, and saying the same is not', async () => {
    const post: DatedPost = {
      id: newId(),
      name: 'Sygedagpenge',
      appropriation: null,
      area: null,
      accounts: ['5.57.71', '5.57.73'],
      benefits: ['sygedagpenge'],
      quantity: 'helaarspersoner',
      from: day('2014-01-01'),
      to: openEnd,
    };
    await inDatabase((tx) => saveBudgetPosts(tx, [post], recording));
    await inDatabase((tx) => saveBudgetPosts(tx, [post], recording));
    expect(await inDatabase(listBudgetPosts)).toEqual([post]);
    const corrected: DatedPost = { ...post, appropriation: 'overfoersel', area: 'Beskæftigelse' };
    await inDatabase((tx) => saveBudgetPosts(tx, [corrected], recording));
    const to = day('2016-01-01');
    await inDatabase((tx) => endBudgetPost(tx, { id: post.id, to, recording }));
    expect(await inDatabase(listBudgetPosts)).toEqual([{ ...corrected, to }]);
    const { rows } = await inDatabase((tx) =>
      tx.client.query<{ readonly action: string }>(
        'select action from history where municipality = $1 and fact = $2 order by id',
        [sample.municipality, post.id],
      ),
    );
    expect(rows.map(({ action }) => action)).toEqual(['registreret', 'rettet', 'rettet']);
    await expect(
      inDatabase((tx) => saveBudgetPosts(tx, [{ ...post, id: newId() }], recording)),
    ).rejects.toMatchObject({ code: 'findes-allerede' });
  });
});
