import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browse, browse } from '../../testing/browse.ts';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { fieldsIn } from '../../testing/fields-in.ts';
import { textAreasIn } from '../../testing/text-areas-in.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let karen: Browse;
let poul: Browse;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, karen, poul] = [await demo.as('ulla'), await demo.as('karen'), await demo.as('poul')];
});
afterAll(() => demo.close());

const base = '/udvalg/sager';
const page = async (who: Browse, address: string): Promise<string> =>
  textOf((await who.get(address)).body);

/** The form of a matter as a browser would send it back. */
async function formOf(who: Browse, address: string): Promise<Record<string, string>> {
  const { body } = await who.get(address);
  return { ...fieldsIn(body), ...textAreasIn(body) };
}

/** A matter made through its form; gives its address. */
async function make(who: Browse, fields: Record<string, string>): Promise<string> {
  const asked = `${base}/ny?udvalg=${made.bodies.udvalg}`;
  const { location, body } = await who.post(`${base}/ny`, {
    ...(await formOf(who, asked)),
    ...fields,
  });
  if (location === null) throw new Error(textOf(body));
  return location.split('?')[0] ?? '';
}

describe('writing a matter', () => {
  test('begins with the body, and with what it decides by itself', async () => {
    expect(await page(ulla, `${base}/ny`)).toContain('Hvilket udvalg er sagen til?');
    const fields = await formOf(ulla, `${base}/ny?udvalg=${made.bodies.udvalg}`);
    expect(fields['afsnit-kompetence']).toBe(
      'Indsatsen for ledige og sygemeldte inden for rammen.',
    );
    expect(fields['tilstand']).toBe('udkast');
  });

  test('it stands on its page in the order and with the headings of the form, and on the list', async () => {
    const at = await make(ulla, {
      titel: 'Nye åbningstider',
      type: 'D',
      sagsnummer: '26/2001',
      kle: '15.20.00',
      facet: 'p35',
      'afsnit-sagsfremstilling': '## Baggrund\n\nJobcentret åbner kl. 8.\n\n- mandag\n- tirsdag',
      'afsnit-resume': 'Kort fortalt.',
      indled: 'Administrationen indstiller, at udvalget',
      punkter: '1. drøfter tiderne\n- sender dem i høring',
      tilstand: 'klar',
    });
    expect(await page(ulla, `${base}?soeg=åbningstider&side=99`)).toMatch(
      /Side 99 findes ikke\. Her er den sidste, side 1\..*Nye åbningstider/,
    );
    const text = await page(ulla, at);
    expect(text).toMatch(
      /Resumé Kort fortalt\. .*Sagsfremstilling Baggrund Jobcentret åbner kl\. 8\. mandag tirsdag .*Indstilling Administrationen indstiller, at udvalget drøfter tiderne sender dem i høring/,
    );
    expect(text).toContain('15.20.00 (ikke i den KLE, der er lagt ind); P35 (ikke');
    expect(text).toContain('D – Drøftelse');
    for (const found of [
      '?soeg=åbningstider',
      '?soeg=jobcentret+høring',
      '?tilstand=klar',
      `?udvalg=${made.bodies.udvalg}`,
    ]) {
      expect([found, (await page(ulla, `${base}${found}`)).includes('Nye åbningstider')]).toEqual([
        found,
        true,
      ]);
    }
    expect(await page(ulla, `${base}?tilstand=trukket`)).toContain('Ingen sager passer');
    expect((await formOf(ulla, `${at}/ret`))['punkter']).toBe(
      'drøfter tiderne\nsender dem i høring',
    );
  });

  test('sent twice, it is kept once', async () => {
    const fields = {
      ...(await formOf(ulla, `${base}/ny?udvalg=${made.bodies.udvalg}`)),
      titel: 'Kun én gang',
    };
    await ulla.post(`${base}/ny`, fields);
    await ulla.post(`${base}/ny`, { ...fields, titel: 'Igen' });
    expect(await page(ulla, `${base}?soeg=gang`)).toContain('1 sag ');
    expect(await page(ulla, `${base}?soeg=Igen`)).toContain('Ingen sager passer');
  });

  test('everything that is wrong is said at once, at its field, and what was written stays', async () => {
    const { status, body } = await ulla.post(`${base}/ny`, {
      ...(await formOf(ulla, `${base}/ny?udvalg=${made.bodies.udvalg}`)),
      titel: ' ',
      type: 'Q',
      kle: '15.2',
      facet: 'Ø9',
      aabenhed: 'lukket',
      hjemmel: '',
      indled: '',
      punkter: 'Mit eget punkt',
    });
    expect(status).toBe(400);
    const text = textOf(body);
    for (const said of [
      'Titel: Skriv, hvad sagen handler om.',
      'Type: Q er ikke en af skabelonens typer: B, D, O.',
      'KLE-emne: Skriv emnet som 15.20.00',
      'KLE-facet: Skriv facetten som',
      'Hvorfor sagen er lukket: Skriv, hvorfor',
      'Indstillingens indledning: Skriv indledningen',
    ]) {
      expect(text).toContain(said);
    }
    expect(textAreasIn(body)['punkter']).toBe('Mit eget punkt');
    expect(fieldsIn(body)['kle']).toBe('15.2');
  });

  test('a matter without text is not ready', async () => {
    const { status, body } = await ulla.post(`${base}/ny`, {
      ...(await formOf(ulla, `${base}/ny?udvalg=${made.bodies.udvalg}`)),
      titel: 'Tom',
      'afsnit-kompetence': '',
      tilstand: 'klar',
    });
    expect([status, textOf(body)]).toEqual([
      400,
      expect.stringContaining('hverken tekst eller indstilling'),
    ]);
  });

  test('how it will look is shown without keeping it, and the text stays in the fields', async () => {
    const at = `${base}/${made.matters.waiting}`;
    const fields = {
      ...(await formOf(ulla, `${at}/ret`)),
      'afsnit-oekonomi': 'Det koster intet.',
      handling: 'vis',
    };
    const { status, body } = await ulla.post(`${at}/ret`, fields);
    expect(status).toBe(200);
    expect(textOf(body)).toMatch(/Ikke gemt endnu.*Økonomi Det koster intet\./);
    expect(textAreasIn(body)['afsnit-oekonomi']).toBe('Det koster intet.');
    expect(await page(ulla, at)).not.toContain('Det koster intet.');
  });

  test('pasted markup comes back as plain text to be looked at, and is kept the next time', async () => {
    const at = await make(ulla, { titel: 'Indsat' });
    const pasted =
      '<p class=MsoNormal>F&oslash;r<o:p></o:p></p><table><tr><td>År</td><td>Tal</td></tr><tr><td>2026</td><td>5</td></tr></table>';
    const first = await ulla.post(`${at}/ret`, {
      ...(await formOf(ulla, `${at}/ret`)),
      'afsnit-sagsfremstilling': pasted,
    });
    expect(first.status).toBe(200);
    expect(textOf(first.body)).toMatch(
      /gjort til almindelig tekst.*Sagsfremstilling.*Koder fra Word.*En tabel er sat/,
    );
    expect(await page(ulla, at)).not.toContain('Før');
    const fields = { ...fieldsIn(first.body), ...textAreasIn(first.body) };
    expect(fields['afsnit-sagsfremstilling']).toBe('Før\n\n| År | Tal |\n| 2026 | 5 |');
    const { location } = await ulla.post(`${at}/ret`, fields);
    expect(await page(ulla, location ?? '')).toMatch(/Sagen er gemt\..*Før År Tal 2026 5/);
  });
});

describe('two who write at once', () => {
  test('see both texts side by side where both have changed, and nothing is lost', async () => {
    const at = await make(ulla, {
      titel: 'Fælles',
      'afsnit-resume': 'Fra før.',
      'afsnit-oekonomi': 'Fra før.',
    });
    const mine = await formOf(ulla, `${at}/ret`);
    const theirs = await formOf(karen, `${at}/ret`);
    await karen.post(`${at}/ret`, {
      ...theirs,
      'afsnit-resume': 'Karens resumé.',
      'afsnit-oekonomi': 'Karens økonomi.',
    });
    const { status, body } = await ulla.post(`${at}/ret`, {
      ...mine,
      'afsnit-resume': 'Ullas resumé.',
      sagsnummer: '26/9',
    });
    expect(status).toBe(409);
    const text = textOf(body);
    expect(text).toContain('Karen Møller gemte en udgave');
    expect(text).toMatch(/Det, Karen Møller har skrevet Karens resumé\./);
    const merged = { ...fieldsIn(body), ...textAreasIn(body) };
    expect(merged).toMatchObject({
      'afsnit-resume': 'Ullas resumé.',
      'afsnit-oekonomi': 'Karens økonomi.',
      sagsnummer: '26/9',
    });
    expect(await page(ulla, at)).toContain('Karens resumé.');
    const { location } = await ulla.post(`${at}/ret`, merged);
    expect(await page(ulla, location ?? '')).toMatch(/Ullas resumé\..*Karens økonomi\./);
  });

  test('what a leader wrote in a matter that was closed meanwhile is shown, and nothing else of it', async () => {
    const at = await make(karen, {
      titel: 'Bliver lukket',
      'afsnit-resume': 'Åbent indtil videre.',
    });
    const fields = await formOf(karen, `${at}/ret`);
    const closing = {
      aabenhed: 'lukket',
      hjemmel: 'Styrelseslovens § 10: personsag',
      'afsnit-resume': 'Hemmeligt.',
    };
    await ulla.post(`${at}/ret`, { ...(await formOf(ulla, `${at}/ret`)), ...closing });
    const { status, body } = await karen.post(`${at}/ret`, {
      ...fields,
      'afsnit-oekonomi': 'Karens tekst.',
    });
    expect(status).toBe(404);
    expect(textOf(body)).toContain('Karens tekst.');
    expect(body).not.toContain('Hemmeligt');
    expect((await karen.get(at)).status).toBe(404);
  });
});

describe('what is closed', () => {
  test.for(['karen', 'palle'] as const)(
    '%s does not find it by list, search, filter or address',
    async (who) => {
      const browser = await demo.as(who);
      for (const id of [made.matters.closedHeld, made.matters.closedComing]) {
        for (const address of ['', '/ret', '/udgaver', '/bilag']) {
          expect([address, (await browser.get(`${base}/${id}${address}`)).status]).toEqual([
            address,
            404,
          ]);
        }
      }
      for (const word of closedWords) {
        for (const address of [
          base,
          `${base}?soeg=${word}`,
          `${base}?tilstand=klar`,
          `${base}/${made.matters.quarter}`,
        ]) {
          // Beside its text, the page of a search has the words that were searched for.
          expect(await page(browser, address)).not.toContain(word);
        }
      }
    },
  );

  test('is read by the secretary and by a member of the body, not by one of another', async () => {
    const at = `${base}/${made.matters.closedHeld}`;
    expect(await page(ulla, at)).toContain('Hemmelsgaard');
    expect(await page(poul, at)).toContain('Hemmelsgaard');
    const pia = browse(demo.app);
    await pia.signIn(made.pia);
    expect((await pia.get(at)).status).toBe(404);
  });

  test('a leader cannot close a matter, and is told who can', async () => {
    const at = await make(karen, { titel: 'Vil lukkes' });
    const { status, body } = await karen.post(`${at}/ret`, {
      ...(await formOf(karen, `${at}/ret`)),
      aabenhed: 'lukket',
      hjemmel: 'Styrelseslovens § 10',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Det er kun sekretariatet, der kan lukke en sag.');
    expect((await karen.get(at)).status).toBe(200);
    expect((await karen.get(`${at}/ret`)).body).not.toContain('name="aabenhed"');
  });
});

describe('what members read', () => {
  test('is neither drafts nor what was withdrawn, and they write nothing', async () => {
    expect(await page(poul, base)).not.toContain('Budgetopfølgning');
    expect((await poul.get(`${base}/${made.matters.budget}`)).status).toBe(404);
    expect(await page(poul, `${base}/${made.matters.quarter}`)).toContain(
      'Flere samtaler er holdt i tide',
    );
    for (const address of [`${base}/ny`, `${base}/${made.matters.quarter}/ret`]) {
      expect((await poul.get(address)).status).toBe(403);
      expect((await poul.post(address)).status).toBe(403);
    }
  });
});

test('what is decided is corrected by the secretariat alone', async () => {
  const at = `${base}/${made.matters.quarter}`;
  const fields = await formOf(karen, `${at}/ret`);
  const refused = await karen.post(`${at}/ret`, { ...fields, titel: 'Noget andet' });
  expect(refused.status).toBe(400);
  expect(textOf(refused.body)).toContain('Kun sekretariatet kan rette den');
  expect(await page(ulla, `${at}/ret`)).toContain('ændrer også referatet');
});

test('the page says where the matter has been, and what was decided', async () => {
  const text = await page(ulla, `${base}/${made.matters.quarter}`);
  expect(text).toContain('Beskæftigelsesudvalget den 28. oktober 2026, punkt 2');
  expect(text).toContain('Ad 1. Taget til efterretning.');
  expect(text).toContain('Stemmer: 2 for, 1 imod, 0 undlod at stemme.');
  expect(text).toContain('Afvigende mening, Sonja Tangaa: Målet er for lavt.');
});
