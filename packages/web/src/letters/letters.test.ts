import { exampleOrder, standardTemplate } from '@rettidig/casework';
import { createTestDatabase } from '@rettidig/store/testing';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { type Browse, browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { writeLetter } from '../testing/letters.ts';
import { type Municipality, makeMunicipality, today } from '../testing/municipality.ts';

let demo: Demo;
let letters: Municipality['letters'];
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  ({ letters } = demo.made);
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

async function textOfPdf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.loadingTask.destroy();
  return pages;
}

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

describe('a letter', () => {
  test('shows its text, where it is, and who wrote it', async () => {
    const { body, status } = await anna.get(`/breve/${letters.queued}`);
    expect(status).toBe(200);
    const text = textOf(body);
    for (const part of [
      'Brev: Afgørelse',
      'Kim Toft',
      'I kø',
      'Afgørelse om fradrag i din kontanthjælp',
      'Hvis du vil klage',
      'Digital Post',
      'Anna Holm',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('is a PDF with the same text', async () => {
    const { raw, status, headers } = await anna.get(`/breve/${letters.queued}.pdf`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(String(headers['content-disposition'])).not.toMatch(/kim|toft/i);
    const [page = ''] = await textOfPdf(raw);
    expect(page).toContain('Afgørelse om fradrag i din kontanthjælp');
    expect(page).toContain('Side 1 af 1');
  });

  test('of a citizen in another unit is not there, in any form', async () => {
    const bent = await demo.as('bent');
    expect((await bent.get(`/breve/${letters.queued}`)).status).toBe(404);
    expect((await bent.get(`/breve/${letters.queued}.pdf`)).status).toBe(404);
    expect((await bent.post(`/breve/${letters.rejected}/papir`)).status).toBe(404);
    const kommando = '01890000-0000-7000-8000-00000000000a';
    const stop = await bent.post(`/breve/${letters.queued}/tilbagekald`, { kommando });
    expect(stop.status).toBe(404);
    expect((await bent.get('/post')).body).not.toContain('Kim Toft');
  });

  test('who reads a letter stands in the read log with why', async () => {
    await anna.get(`/breve/${letters.queued}.pdf`);
    expect(await demo.purposes()).toContain('Brev i borgerens sag: PDF');
  });
});

describe('the post', () => {
  test('lists what was rejected, what is to be printed and how much waits', async () => {
    const text = textOf((await anna.get('/post')).body);
    expect(text).toMatch(/Afvist af Digital Post \(1\).*Kim Toft.*Modtageren er ikke tilsluttet/);
    expect(text).toMatch(/Til udskrift \(1\).*Kim Toft/);
    expect(text).toMatch(/Venter på Digital Post \(1\) 1 brev venter/);
  });

  test('without a letter chosen nothing is printed', async () => {
    for (const address of ['/post/udskrift', '/post/udskrevet']) {
      const { status, body } = await anna.post(address);
      expect(status).toBe(400);
      expect(body).toContain('Vælg mindst ét brev.');
    }
  });

  test('a rejected letter goes on paper; all are printed as one PDF and marked once', async () => {
    const on = await anna.post(`/breve/${letters.rejected}/papir`);
    expect(on.status).toBe(303);
    const again = await anna.post(`/breve/${letters.rejected}/papir`);
    expect(again.status).toBe(409);
    expect(again.body).toContain('Brevet venter ikke længere på dig.');

    const form = new URLSearchParams([
      ['brev', letters.rejected],
      ['brev', letters.paper],
      ['_csrf', hidden((await anna.get('/post')).body, '_csrf')],
    ]).toString();
    const cookies = await sessionOf('anna');
    const send = (url: string) =>
      demo.app.inject({
        method: 'POST',
        url,
        headers: { cookie: cookies.cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: form.replace(/_csrf=[^&]*/, `_csrf=${encodeURIComponent(cookies.csrf)}`),
      });
    const printed = await send('/post/udskrift');
    expect(printed.statusCode).toBe(200);
    expect(await textOfPdf(printed.rawPayload)).toHaveLength(2);
    expect((await send('/post/udskrevet')).headers.location).toBe('/post?udskrevet=2');
    expect((await send('/post/udskrevet')).headers.location).toBe('/post?udskrevet=0');
    expect(textOf((await anna.get('/post')).body)).toContain('Til udskrift (0)');
  });

  /** A session of its own, as plain headers: a form with one name twice is more than `browse` sends. */
  async function sessionOf(who: 'anna'): Promise<{ cookie: string; csrf: string }> {
    const signedIn = await demo.app.inject({
      method: 'POST',
      url: '/log-ind',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `medarbejder=${demo.made.employees[who]}&til=/hjaelp`,
    });
    const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { body } = await demo.app.inject({ url: '/post', headers: { cookie } });
    return { cookie, csrf: hidden(body, '_csrf') };
  }

  test('a letter that waits can be withdrawn, which the journal says, once', async () => {
    const { code, employees } = demo.made;
    const access = {
      municipality: code,
      user: employees.anna,
      units: 'all',
      protectedPersons: false,
      purpose: 'Prøve',
    } as const;
    const plan = await writeLetter(
      { store: demo.options.store, access, person: demo.citizen('kim'), today },
      exampleOrder('plan'),
    );
    const { body } = await anna.get(`/breve/${plan}`);
    const form = { kommando: hidden(body, 'kommando') };
    const address = `/breve/${plan}/tilbagekald`;
    expect((await anna.post(address, form)).status).toBe(303);
    expect((await anna.post(address, form)).status).toBe(303);
    const text = textOf((await anna.get(`/breve/${plan}`)).body);
    expect(text.match(/Trukket tilbage/g)?.length).toBeGreaterThan(0);
    const journal = textOf((await anna.get(`/borgere/${demo.citizen('kim')}`)).body);
    expect(journal).toContain('Brev trukket tilbage');
    const gone = await anna.post(`/breve/${letters.paper}/tilbagekald`, form);
    expect(gone.status).toBe(409);
    expect(gone.body).toContain('Det kan ikke trækkes tilbage.');
  });

  test('a decision is not left standing without its letter: it is undone, and the letter with it', async () => {
    const { body } = await anna.get(`/breve/${letters.queued}`);
    expect(body).toMatch(/href="\/borgere\/[^"]+\/fortryd\/[^"]+"/);
    expect(body).not.toContain('/tilbagekald');
    const kommando = '01890000-0000-7000-8000-00000000000b';
    const alone = await anna.post(`/breve/${letters.queued}/tilbagekald`, { kommando });
    expect(alone.status).toBe(409);
    expect(textOf(alone.body)).toContain('uden at borgeren kender den');
    expect(textOf(alone.body)).not.toContain('Trukket tilbage');
  });

  test('what waits for Digital Post is sent from the page, and marked as delivered', async () => {
    const database = await createTestDatabase();
    const made = await makeMunicipality(database.store);
    const options = { store: database.store, today: () => today };
    const demonstration = browse(await createApp({ ...options, mode: 'demo' }));
    await demonstration.signIn(made.employees.anna);
    expect((await demonstration.post('/post/send')).location).toBe('/post?sendt=1');
    expect(textOf((await demonstration.get(`/breve/${made.letters.queued}`)).body)).toContain(
      'Leveret',
    );
    await database.drop();
  });
});

describe('the templates', () => {
  const { title, text } = standardTemplate('afgoerelse');
  let karen: Browse;
  const save = async (fields: Readonly<Record<string, string>>, where = '') => {
    const { body } = await karen.get('/skabeloner/afgoerelse');
    const udgave = hidden(body, 'udgave');
    return await karen.post(`/skabeloner/afgoerelse${where}`, {
      udgave,
      titel: title,
      tekst: text,
      ...fields,
    });
  };

  beforeAll(async () => {
    karen = await demo.as('karen');
  });

  const mandatory: readonly (readonly [field: string, basis: string])[] = [
    ['{klagevejledning}', 'Forvaltningsloven § 25'],
    ['{retsgrundlag}', 'Forvaltningsloven § 24, stk. 1'],
    ['{hovedhensyn}', 'Forvaltningsloven § 24, stk. 1'],
    ['{oplysninger}', 'Forvaltningsloven § 24, stk. 2'],
    ['{resultat}', 'Forvaltningsloven § 22'],
  ];

  test.for(mandatory)('a decision cannot lose %s (%s)', async ([field, basis]) => {
    const { status, body } = await save({ tekst: text.replace(field, 'noget andet') });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(`Skabelonen mangler ${field}`);
    expect(textOf(body)).toContain(basis);
    expect(body).toContain('noget andet');
  });

  test('an unknown field is named, and what was written stays', async () => {
    const { status, body } = await save({ tekst: `${text}\n\n{rentesats} <script>x</script> 😀` });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Feltet {rentesats} findes ikke');
    expect(body).toContain('&lt;script>x&lt;/script> 😀');
  });

  test('a text of a megabyte is an error at the field', async () => {
    const { status, body } = await save({ tekst: 'a'.repeat(1_000_000) });
    expect(status).toBe(400);
    expect(body).toContain('id="tekst-fejl"');
  });

  test('can be seen before it is saved, and saves nothing by that', async () => {
    const { status, body } = await save({ titel: 'Svar om {emne}' }, '/vis');
    expect(status).toBe(200);
    expect(textOf(body)).toContain('Svar om fradrag i din kontanthjælp');
    expect(textOf((await karen.get('/skabeloner/afgoerelse')).body)).not.toContain('Svar om');
  });

  test('is saved, changed by one at a time, and can be the standard again', async () => {
    expect((await save({ titel: 'Vores svar om {emne}' })).status).toBe(303);
    const list = textOf((await karen.get('/skabeloner')).body);
    expect(list).toMatch(/Afgørelse Egen tekst, udgave 1 · Karen Møller/);

    const stale = await save({ titel: 'Et andet svar om {emne}', udgave: '0' });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('En anden har ændret skabelonen i mellemtiden.');
    expect(stale.body).toContain('Et andet svar om {emne}');
    expect(hidden(stale.body, 'udgave')).toBe('1');

    expect((await save({}, '/standard')).status).toBe(400);
    const restored = await karen.post('/skabeloner/afgoerelse/standard', { udgave: '1' });
    expect(restored.status).toBe(303);
    const text2 = textOf((await karen.get('/skabeloner/afgoerelse')).body);
    expect(text2).toMatch(/Udgave 2: standarden · Karen Møller.*Udgave 1: Vores svar om \{emne\}/);
  });

  test('of a kind that there is not is an error', async () => {
    expect((await karen.get('/skabeloner/reklame')).status).toBe(400);
  });
});
