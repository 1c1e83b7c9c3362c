import { beforeAll, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from './access.ts';
import { deleteView, listSavedViews, renameView, saveView } from './saved-views.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';
import { type Sample, makeSample } from './testing/sample.ts';

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const under = <T>(access: Access, work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, access, work);
  const bent = (): Access => ({ ...sample.anna, user: sample.employees.bent });

  test('a view is kept, replaced by its name, renamed and deleted by its employee alone', async () => {
    const page = 'mine-borgere';
    const list = (access: Access) => under(access, (tx) => listSavedViews(tx, page));
    const query = { pligt: ['samtale'], sorter: 'frist' };
    const id = await under(sample.anna, (tx) => saveView(tx, page, { name: 'Ånden', query: {} }));
    await under(sample.anna, (tx) => saveView(tx, page, { name: 'Zebra', query: {} }));
    const again = await under(sample.anna, (tx) => saveView(tx, page, { name: 'Ånden', query }));
    expect(again).toBe(id);
    expect((await list(sample.anna)).map(({ name, query: q }) => [name, q])).toEqual([
      ['Zebra', {}],
      ['Ånden', query],
    ]);

    expect(await list(bent())).toEqual([]);
    expect(await under(bent(), (tx) => renameView(tx, id, 'Taget'))).toBe(false);
    expect(await under(bent(), (tx) => deleteView(tx, id))).toBe(false);

    expect(await under(sample.anna, (tx) => renameView(tx, id, 'Ny'))).toBe(true);
    await expect(under(sample.anna, (tx) => renameView(tx, id, 'Zebra'))).rejects.toMatchObject({
      code: 'findes-allerede',
    });
    expect(await under(sample.anna, (tx) => deleteView(tx, id))).toBe(true);
    expect(await under(sample.anna, (tx) => deleteView(tx, 'x'))).toBe(false);
    expect((await list(sample.anna)).map(({ name }) => name)).toEqual(['Zebra']);
  });

  test('a program has no views', async () => {
    const saved = under(sample.everything, (tx) => saveView(tx, 'x', { name: 'x', query: {} }));
    await expect(saved).rejects.toMatchObject({ code: 'ugyldig-adgang' });
  });
});
