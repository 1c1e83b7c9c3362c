import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const ask = async (citizen: string, rest: string, language = 'da') => {
  const anna = await demo.as('anna');
  if (language !== 'da') await anna.post('/sprog', { sprog: language });
  const { body, status } = await anna.get(`/borgere/${demo.citizen(citizen)}/hvorfor/${rest}`);
  return { body, status, text: textOf(body) };
};

const noSuchDuty = 'findes denne frist ikke for borgeren';

describe('no answer under the law of another day', () => {
  test('the law was not read for the target group', async () => {
    // docs/duties.md: the interviews of dagpenge before 2024 are not read in a source.
    const { text } = await ask('jon', 'samtale-2?lov=2014-01-01');
    expect(text).toContain(
      'Loven for denne målgruppe den 1. januar 2014 er ikke læst i en kilde (Antal samtaler i begyndelsen af kontaktforløbet).',
    );
    expect(text).not.toContain(noSuchDuty);
  });

  test('the day is before any law that is known', async () => {
    const { text } = await ask('jon', 'samtale-2?lov=2013-12-31');
    expect(text).toContain('Rettidig kender ikke loven før 1. januar 2014.');
    expect(text).not.toContain(noSuchDuty);
  });

  test('the law had no such rule', async () => {
    const { text } = await ask('bo', 'samtale-4?lov=2014-01-01');
    expect(text).toContain(`Efter loven den 1. januar 2014 ${noSuchDuty}.`);
  });
});

describe('words for the citizen', () => {
  // Mia Bach: docs/duties.md, jobparat since 25.05.2026, four interviews in six months.
  test('stand where the deadline still lies ahead', async () => {
    const { text } = await ask('mia', 'samtale-2');
    expect(text).toMatch(
      /Sådan kan det siges til borgeren Du skal .*senest den 25\. november 2026\./,
    );
  });

  test('are left out where it has passed', async () => {
    expect((await ask('bo', 'samtale-2')).text).not.toContain('Sådan kan det siges til borgeren');
  });
});

describe('law of the future', () => {
  test('an answer for a day later than the law was read says so', async () => {
    const { text } = await ask('bo', 'samtale-2?lov=2027-06-01');
    expect(text).toMatch(
      /Loven er ikke læst for dage efter \d+\. \p{L}+ 2026; svaret bruger den senest læste lov\./u,
    );
  });

  test.for(['', '?lov=2014-01-01'])(
    'a day that was read (%s) says nothing of it',
    async (query) => {
      expect((await ask('bo', `samtale-2${query}`)).text).not.toContain(
        'Loven er ikke læst for dage',
      );
    },
  );

  test('the last day that can be tried', async () => {
    expect((await ask('bo', 'samtale-2?lov=2027-12-31')).status).toBe(200);
    const { status, text } = await ask('bo', 'samtale-2?lov=9999-01-01');
    expect(status).toBe(400);
    expect(text).toContain('Vælg 31.12.2027 eller en tidligere dag.');
  });
});

describe('what stands on the sheet', () => {
  test('an answer on a value that is not checked for its day says so, beside the paragraph too', async () => {
    const { text } = await ask('bo', 'samtale-2?lov=2027-06-01');
    const doubt = 'Bygger på et tal, der ikke er kontrolleret for denne dag.';
    expect(text.split(doubt).length - 1).toBeGreaterThanOrEqual(2);
    expect(text).toMatch(new RegExp(`Reglen har set sådan ud siden [^.]+\\. [^.]+\\. ${doubt}`));
  });

  test('in English the reader is told why the reasons are Danish', async () => {
    const { text } = await ask('bo', 'samtale-2', 'en');
    expect(text).toContain('The reasons are given in Danish, the language of the law.');
    expect(text).toContain('Legal basis');
    expect((await ask('bo', 'samtale-2')).text).not.toContain('lovens sprog');
  });

  test('the 75 percent requirement is told in whole, and the group is that of the time', async () => {
    const { text } = await ask('per', 'foerste-tilbud-1');
    expect(text).toContain(
      'Loven kræver det for mindst 75 pct. af gruppen; op til 25 pct. kan undtages efter en konkret vurdering.',
    );
    expect(text).toContain('Målgruppe, da fristen løb Jobparat kontanthjælpsmodtager');
  });

  test('a reading stands with its title', async () => {
    expect((await ask('bo', 'samtale-2')).text).toContain('0001 Lovens dag');
  });

  test('values become cards on a narrow screen, with what a bare day means', async () => {
    expect((await ask('bo', 'samtale-2')).body).toMatch(
      /<table class="cards" aria-label="Tal fra loven[^"]*".*data-label="Gælder fra"/s,
    );
  });
});
