import { day, kroner, openEnd } from '@rettidig/engine';
import { recordFacts, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveHistory } from '../../testing/caseload-history.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

describe('a municipality that has just begun', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.close());

  test('is told what is lacking', async () => {
    const karen = await demo.as('karen');
    const text = textOf((await karen.get('/oekonomi/prognose')).body);
    expect(text).toContain('Ingen ydelse har endnu tal nok til en prognose.');
    expect(text).toMatch(
      /Kontanthjælp : Mangler: kun \d+ måneder? med til- og afgang, 12 kræves\./,
    );
    const one = await karen.get('/oekonomi/prognose/kontanthjaelp');
    expect([one.status, textOf(one.body).includes('Mangler: kun')]).toEqual([200, true]);
    expect((await karen.get('/oekonomi/prognose/tal.csv')).status).toBe(404);
    expect((await karen.get('/oekonomi/prognose/kontanthjaelp/tal.csv')).status).toBe(404);
  });
});

describe('a municipality with a history', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
    await giveHistory(demo.options.store, demo.made);
  });
  afterAll(() => demo.close());

  const at = async (path: string) => (await demo.as('karen')).get(path);
  const textAt = async (path: string) => textOf((await at(path)).body);

  describe('the forecasts', () => {
    test('stand on the page of economy and lead to each benefit', async () => {
      expect((await at('/oekonomi')).body).toContain('href="/oekonomi/prognose"');
      const { body } = await at('/oekonomi/prognose');
      expect(body).toContain('href="/oekonomi/prognose/sygedagpenge"');
      const text = textOf(body);
      expect(text).toContain('Regnet af hele måneder til og med 31. oktober 2026.');
      expect(text).toMatch(/Hele 2026 90 %-interval Hele 2027/);
    });

    test('are files with a line for each month, told and untold', async () => {
      const { status, body } = await at('/oekonomi/prognose/tal.csv');
      expect(status).toBe(200);
      expect(body).toContain('﻿Ydelse;Måned;Slags;Helårspersoner;Lav;Høj;Dage;Tilgang;Afgang\r\n');
      expect(body).toMatch(/Sygedagpenge;01\.10\.2026;faktisk;/);
      expect(body).toMatch(/Sygedagpenge;01\.12\.2027;forventet;/);
      expect((await at('/oekonomi/prognose/tal.xlsx')).status).toBe(200);
    });
  });

  describe('one benefit', () => {
    const path = '/oekonomi/prognose/sygedagpenge';

    test('says what it expects, how sure it is, how it did, and how it was computed', async () => {
      const text = await textAt(path);
      expect(text).toContain('Prognose: Sygedagpenge');
      expect(text).toMatch(/I oktober 2026 var der [\d,]+ helårspersoner\. I december 2027 ventes/);
      expect(text).toContain('2026 10 faktiske, 2 forventede');
      expect(text).toContain('Har prognosen ramt?');
      expect(text).toMatch(/I \d+ af \d+ måneder \(\d+ %\) lå det, der kom, i intervallet/);
      expect(text).toContain('Hvordan er det regnet?');
      expect(text).toContain(
        'Fra november 2027 er intervallet regnet på samme måde, men ikke prøvet.',
      );
    });

    test('lacks the expense until there is a price, and never shows 0 for it', async () => {
      expect(await textAt(path)).toContain('Udgiften mangler: ingen pris pr. helårsperson.');
      expect(await textAt(path)).not.toContain(' 0 kr.');
      const priced = await textAt(`${path}?enhedspris=160.000&vis=ja`);
      expect(priced).toContain('Pris: 160.000 kr. pr. helårsperson, som du har skrevet den.');
    });

    test('is held against a scenario', async () => {
      const text = await textAt(`${path}?tilgang=50&enhedspris=160.000&vis=ja`);
      expect(text).toMatch(
        /2027 Scenarie [\d,]+ [\d,]+ til [\d,]+ \+[\d,]+ .* kr\. .* \+[\d.]+ kr\./,
      );
      expect(text).toContain('I scenariet ventes');
      const csv = (await at(`${path}/tal.csv?tilgang=50`)).body;
      expect(csv).toContain('Scenarie, helårspersoner');
    });

    test('names what is wrong with a scenario, and keeps what was written', async () => {
      const { status, body } = await at(`${path}?tilgang=abc&varighed=900&enhedspris=x&vis=ja`);
      expect(status).toBe(200);
      const text = textOf(body);
      expect(text).toContain('»abc« er ikke en procent. Skriv fx 10, -5 eller 2,5.');
      expect(text).toContain('900 pct. er uden for det, metoden kan sige noget om.');
      expect(text).toContain('»x« er ikke et beløb.');
      expect(body).toContain('value="abc"');
      expect(body.match(/aria-invalid/g)?.length).toBe(3);
    });

    test('says that a scenario is empty', async () => {
      expect(await textAt(`${path}?vis=ja`)).toContain('Scenariet er tomt');
      expect(await textAt(path)).not.toContain('Scenariet er tomt');
    });

    test.for(['tal.xlsx', 'figur.svg', 'figur.png'])('is there as %s', async (file) => {
      expect((await at(`${path}/${file}`)).status).toBe(200);
    });

    test.for(['hest', 'revalideringsydelse'])('there is no forecast of %s', async (benefit) => {
      expect((await at(`/oekonomi/prognose/${benefit}`)).status).toBe(404);
    });
  });

  test('is for those who lead and for the economist', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/oekonomi/prognose')).status).toBe(403);
  });
});

// By hand: 12.000 kr. a month from January 2026, twenty days a month until October: 240.000 / 31 in six months, / 28 in one and
// / 30 in three are 79.023,04 kr. for 200 days, so 144.217 kr. for 365. November and December 2025 have no amount.
test('the price is what the days cost, and days without an amount are said', async () => {
  const demo = await startDemo();
  try {
    await giveHistory(demo.options.store, demo.made);
    await giveAmount(demo);
    const { body } = await (await demo.as('karen')).get('/oekonomi/prognose/sygedagpenge');
    const text = textOf(body);
    expect(text).toContain('Pris: 144.217 kr. pr. helårsperson');
    expect(text).toContain('40 dage har intet beløb og er ikke med i prisen.');
    expect(text).not.toContain('Udgiften mangler');
  } finally {
    await demo.close();
  }
});

async function giveAmount({ options, made, citizen }: Demo): Promise<void> {
  const access = {
    municipality: made.code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Opdigtede beløb',
  };
  await withAccess(options.store, access, (tx) =>
    recordFacts(
      tx,
      [
        {
          kind: 'benefit_amount',
          person: citizen('per'),
          externalId: null,
          value: {
            benefit: 'sygedagpenge',
            monthly: kroner(12_000),
            from: day('2026-01-01'),
            to: openEnd,
          },
        },
      ],
      { by: null, source: 'import' },
    ),
  );
}
