import type { ProductionUnit } from '@rettidig/companies';
import { addDays, day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import type { NewFact } from '../facts/fact.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { saveMunicipality } from '../municipality.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import {
  findProductionUnit,
  latestProductionUnits,
  searchProductionUnits,
  seatsAt,
} from './find.ts';
import { saveProductionUnits } from './save.ts';

const bakery = {
  cvr: '99000040',
  name: 'Øvelsesbageriet ApS',
  sector: 'privat',
  lastMonth: 12.5,
  yearAverage: 12,
} as const;
const unit = (pNumber: string, name: string, street: string): ProductionUnit => ({
  pNumber,
  name,
  street,
  postcode: '9999',
  town: 'Øvelev',
  employees: 10.25,
  company: bakery,
});
const shop = unit('9900000001', 'Bageriet Å', 'Ålegade 1');
const mill = unit('9900000002', 'Møllen 100%', 'Kornvej 7');

onEveryDatabase((database) => {
  describe('companies', () => {
    let sample: Sample;
    const asJob = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      withAccess(
        database().store,
        {
          ...all(),
          user: sample.employees.anna,
          units: [sample.units.job],
          protectedPersons: false,
        },
        work,
      );
    const all = (): Access => ({
      municipality: sample.municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose: 'Prøve',
    });
    const asAll = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      withAccess(database().store, all(), work);

    beforeAll(async () => {
      sample = await makeSample(database().store, 173);
      await asAll(async (tx) => {
        await saveMunicipality(tx, {
          name: 'Øvelev',
          demoDay: day('2026-11-18'),
        });
        await saveProductionUnits(tx, [shop, mill]);
      });
    });

    test('are read as they were saved, and saved anew as they change', async () => {
      expect(await asJob((tx) => findProductionUnit(tx, shop.pNumber))).toEqual(shop);
      expect(await asJob((tx) => findProductionUnit(tx, '9900000009'))).toBeNull();
      const grown = { ...mill, employees: null, company: { ...bakery, yearAverage: null } };
      await asAll((tx) => saveProductionUnits(tx, [grown]));
      expect(await asJob((tx) => findProductionUnit(tx, mill.pNumber))).toEqual(grown);
      await asAll((tx) => saveProductionUnits(tx, [shop, mill]));
    });

    test.for([
      ['9900000001', ['Bageriet Å']],
      ['99 0000 0002', ['Møllen 100%']],
      ['99000040', ['Bageriet Å', 'Møllen 100%']],
      ['bageriet å', ['Bageriet Å']],
      ['ØVELSESBAGERIET', ['Bageriet Å', 'Møllen 100%']],
      ['kornvej øvelev', ['Møllen 100%']],
      ['100%', ['Møllen 100%']],
      ['%', ['Møllen 100%']],
      ['_', []],
      [String.raw`\ `, []],
      ["O'Brien; drop table company", []],
      ['  ', []],
      ['1234567890', []],
    ] as const)('are found by »%s«', async ([text, names]) => {
      const found = await asJob((tx) => searchProductionUnits(tx, text, 20));
      expect(found.map(({ name }) => name)).toEqual(names);
    });

    test('are found no more of than asked for', async () => {
      expect(await asJob((tx) => searchProductionUnits(tx, 'øvelev', 1))).toHaveLength(1);
    });

    test.for([
      [
        'a CVR number with a wrong check digit',
        { ...shop, company: { ...bakery, cvr: '10150818' } },
      ],
      ['a P-number that is too short', { ...shop, pNumber: '990000000' }],
    ] as const)('are refused with %s', async ([, wrong]) => {
      await expect(asAll((tx) => saveProductionUnits(tx, [wrong]))).rejects.toMatchObject({
        code: 'ugyldigt-nummer',
      });
    });

    test('made up for exercises are refused where the municipality is real', async () => {
      const real = { ...all(), municipality: 999 };
      await withAccess(database().store, real, async (tx) => {
        await saveMunicipality(tx, { name: 'Virkelig', demoDay: null });
        await expect(saveProductionUnits(tx, [shop])).rejects.toMatchObject({
          code: 'ugyldigt-nummer',
        });
        const real_ = { ...shop, company: { ...bakery, cvr: '10150817' } };
        await saveProductionUnits(tx, [real_]);
        expect(await findProductionUnit(tx, shop.pNumber)).toEqual(real_);
      });
    });

    test('count the seats of every unit of the municipality, whoever asks', async () => {
      const offer = (person: string, to: string | null, kind = 'virksomhedspraktik'): NewFact[] => {
        const activity = newId();
        const common = { person, externalId: null };
        return [
          {
            ...common,
            kind: 'activity',
            fact: activity,
            value: {
              from: day('2026-11-02'),
              to: to === null ? openEnd : day(to),
              kind: kind as 'virksomhedspraktik',
              sector: 'privat',
              givenOn: null,
              hoursPerWeek: 20.5,
            },
          },
          {
            ...common,
            kind: 'offer_terms',
            value: {
              activity,
              on: day('2026-11-01'),
              provider: 'Bageriet Å',
              pNumber: shop.pNumber,
              purpose: null,
              aim: '',
              contact: null,
              employees: 10.25,
              employerSigned: true,
              employeesSigned: 'anden',
              signedOn: null,
            },
          },
        ];
      };
      const { eva, ida, ole } = sample.persons;
      await asAll((tx) =>
        recordFacts(
          tx,
          [
            ...offer(eva, null),
            ...offer(ida, '2026-12-01', 'loentilskud'),
            ...offer(ole, '2026-11-30', 'nytteindsats'),
            ...offer(ole, '2026-11-20'),
            ...offer(ole, null, 'mentor'),
          ],
          { by: null, source: 'import' },
        ),
      );
      const from = day('2026-11-20');
      const seats = await asJob((tx) => seatsAt(tx, [shop.pNumber, mill.pNumber], from));
      const to = (text: string) => ({ from: day('2026-11-02'), to: day(text), hoursPerWeek: 20.5 });
      expect(new Set(seats.get(shop.pNumber))).toEqual(
        new Set([{ ...to('2026-12-01'), to: openEnd }, to('2026-12-01'), to('2026-11-30')]),
      );
      expect(seats.get(mill.pNumber)).toEqual([]);
      const before = await asJob((tx) => seatsAt(tx, [shop.pNumber], addDays(from, -1)));
      expect(before.get(shop.pNumber)).toHaveLength(4);
    });

    test('give back the own access after counting the seats', async () => {
      const seen = await asJob(async (tx) => {
        await seatsAt(tx, [shop.pNumber], day('2026-11-20'));
        const { rows } = await tx.client.query('select from offer_terms');
        return rows.length;
      });
      expect(seen).toBe(1);
    });

    test('that were last used come first', async () => {
      expect(await asJob((tx) => latestProductionUnits(tx, 5))).toEqual([shop]);
    });
  });
});
