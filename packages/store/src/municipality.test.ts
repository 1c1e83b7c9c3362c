import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { withAccess } from './access.ts';
import { listMunicipalities, municipalityOf, saveMunicipality } from './municipality.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';

onEveryDatabase((database) => {
  const save = (municipality: number, name: string) =>
    withAccess(
      database().store,
      { municipality, user: null, units: 'all', protectedPersons: true, purpose: 'Prøve' },
      (tx) => saveMunicipality(tx, { name, demoDay: day('2026-11-21') }),
    );

  test('municipalities are listed by name, found by code, and changed by saving again', async () => {
    await save(173, 'Ukendt');
    await save(580, 'Aabenraa');
    await save(173, 'Lyngby-Taarbæk');
    const { store } = database();
    expect((await listMunicipalities(store)).map(({ name }) => name)).toEqual([
      'Lyngby-Taarbæk',
      'Aabenraa',
    ]);
    expect(await municipalityOf(store, 173)).toEqual({
      municipality: 173,
      name: 'Lyngby-Taarbæk',
      demoDay: day('2026-11-21'),
    });
    expect(await municipalityOf(store, 101)).toBeNull();
  });
});
