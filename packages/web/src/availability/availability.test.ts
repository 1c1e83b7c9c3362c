import { openedCase } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import {
  awaitingApproval,
  letterEvidence,
  lettersOf,
  recordFacts,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let anna: Browse;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const access = () => ({
  municipality: demo.made.code,
  user: null,
  units: 'all' as const,
  protectedPersons: true,
  purpose: 'Prøve af rådighedssager',
});

function hiddenIn(body: string): Record<string, string> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** What stands in the text areas and lines of a form beforehand. */
function filledIn(body: string): Record<string, string> {
  const unescaped = (text: string): string =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const areas = [...body.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs)];
  const lines = [
    ...body.matchAll(/<input[^>]* name="([^"]+)"[^>]* type="text"[^>]* value="([^"]*)"/g),
  ];
  return Object.fromEntries(
    [...areas, ...lines].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

/** Opens a form, fills in what is given besides what stands there, and sends it. */
async function send(browser: Browse, address: string, fields: Record<string, string>) {
  const { body } = await browser.get(address);
  return await browser.post(address, { ...hiddenIn(body), ...filledIn(body), ...fields });
}

/** The id of Mia's no-show of 12 August 2026. */
async function noShow(): Promise<string> {
  const { body } = await anna.get(`/borgere/${demo.citizen('mia')}/raadighed`);
  return /haendelse=([0-9a-f-]+)/.exec(body)?.[1] ?? '';
}

describe('a case to a decision that stands', () => {
  let address: string;

  test('is opened about a no-show with everything filled in, and says what is next', async () => {
    const path = `/borgere/${demo.citizen('mia')}/raadighed?haendelse=${await noShow()}`;
    const { status, location } = await send(anna, path, { art: 'udeblivelse-fra-samtale' });
    expect(status).toBe(303);
    const opened = await anna.get(location ?? '');
    expect(opened.status).toBe(303);
    address = (opened.location ?? '').replace(/\?.*/, '');
    const { body } = await anna.get(opened.location ?? '');
    const text = textOf(body);
    expect(text).toContain('Registreret: Rådighedssag åbnet');
    // Three whole calendar months after August 2026 (LAS § 35, stk. 3, reading 0024).
    expect(text).toContain('Fradrag skal ske senest 30. november 2026 (om 12 dage)');
    expect(text).toContain('Find den skriftlige vejledning om pligter og sanktioner.');
    expect(body).toContain(`class="button primary" href="${address}/vejledning"`);
  });

  test('warns when the citizen can answer after the last day of a sanction, and keeps what was entered', async () => {
    await send(anna, `${address}/vejledning`, { dag: '26.05.2026', bevis: 'Brev i eDoc 2026-77' });
    const form = await anna.get(`${address}/hoering`);
    expect(filledIn(form.body)).toMatchObject({
      sagen: 'Du kom ikke til samtalen den 12. august 2026.',
      frist: '02.12.2026',
    });
    const warned = await send(anna, `${address}/hoering`, {});
    expect(warned.status).toBe(200);
    expect(textOf(warned.body)).toContain('En sanktion skal gives senest den 30. november 2026.');
    const sent = await send(anna, `${address}/hoering`, { frist: '25.11.2026' });
    expect(sent.status).toBe(303);
  });

  test('goes on by the answer, the judgement and the proposal', async () => {
    await send(anna, `${address}/svar`, {
      svar: 'Jeg sov for længe. <b>Undskyld</b> 😀',
      samtale: 'ja',
    });
    await send(anna, `${address}/grund`, {
      vurdering: 'ingen-rimelig-grund',
      begrundelse: 'At sove for længe er ikke en rimelig grund.',
    });
    const proposed = await send(anna, `${address}/indstil`, { aegtefaelle: 'ingen-aegtefaelle' });
    expect(proposed.status).toBe(303);
    const { body } = await anna.get(address);
    expect(textOf(body)).toContain('Bed en kollega eller din teamleder');
    expect(body).not.toContain('<b>Undskyld</b>');
  });

  test('cannot be approved by the one who proposed it', async () => {
    const own = await send(anna, `${address}/godkend`, {});
    expect(own.status).toBe(400);
    expect(textOf(own.body)).toContain('Du har selv indstillet sanktionen.');
  });

  test('waits in the list of the unit, and nowhere else', async () => {
    const [waiting] = await withAccess(demo.options.store, access(), (tx) => awaitingApproval(tx));
    expect(waiting).toMatchObject({
      name: 'Mia Bach',
      unit: 'Jobteam Nord',
      proposedBy: demo.made.employees.anna,
      on: day('2026-08-12'),
    });
    const list = await karen.get('/godkendelser');
    expect(list.body).toContain(`${address}/godkend`);
    expect(textOf((await anna.get('/godkendelser')).body)).toContain('Din egen.');
    expect((await karen.get('/opgaver')).body).toContain(`${address}/godkend`);
    expect((await anna.get('/opgaver')).body).not.toContain(`${address}/godkend`);
    const bent = await demo.as('bent');
    expect(textOf((await bent.get('/godkendelser')).body)).toContain('Ingen sanktioner venter');
    expect((await bent.get(address)).status).toBe(404);
  });

  test('is decided by the second person; the letter has the mandatory parts, and a double press decides once', async () => {
    const form = await karen.get(`${address}/godkend`);
    expect(textOf(form.body)).toContain('At sove for længe er ikke en rimelig grund.');
    const hidden = hiddenIn(form.body);
    const [first, second] = await Promise.all([
      karen.post(`${address}/godkend`, hidden),
      karen.post(`${address}/godkend`, hidden),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    const letters = await withAccess(demo.options.store, access(), (tx) =>
      lettersOf(tx, demo.citizen('mia')),
    );
    expect(letters.map(({ kind }) => kind)).toEqual(['afgoerelse', 'partshoering']);
    const decision = JSON.stringify(letters[0]?.content);
    // Forvaltningsloven §§ 22-25: result, legal basis, main considerations, facts that weigh, complaint guidance.
    for (const part of [
      'fra den 12. august 2026 til den 17. november 2026',
      '§ 37',
      'At sove for længe er ikke en rimelig grund.',
      'Du fik skriftlig vejledning om dine pligter den 26. maj 2026.',
      'Jeg sov for længe.',
      'Du skal klage senest 4 uger efter',
    ]) {
      expect(decision).toContain(part);
    }
    const { body } = await anna.get(address);
    expect(textOf(body)).toContain(
      'Afgjort med sanktion 18. november 2026, godkendt af Karen Møller.',
    );
    expect(textOf((await karen.get('/godkendelser')).body)).toContain('Ingen sanktioner venter');
  });

  test('is closed for more', async () => {
    expect(textOf((await anna.get(`${address}/luk`)).body)).toContain('Rådighedssagen er lukket');
  });

  test('has its letters as evidence by the day of the case and the facts they changed', async () => {
    const letters = await withAccess(demo.options.store, access(), (tx) =>
      letterEvidence(tx, demo.citizen('mia')),
    );
    const sag = address.split('/').at(-1);
    expect(letters).toMatchObject([
      { kind: 'partshoering', on: day('2026-11-18'), state: 'i-koe', facts: [sag] },
      { kind: 'afgoerelse', on: day('2026-11-18'), state: 'i-koe', facts: [sag] },
    ]);
  });
});

describe('a case that is stopped', () => {
  let address: string;
  beforeAll(async () => {
    const person = demo.citizen('eva');
    const [sag] = await withAccess(demo.options.store, access(), (tx) =>
      recordFacts(
        tx,
        [
          {
            kind: 'availability_case',
            person,
            externalId: null,
            value: openedCase({
              event: 'udeblivelse-fra-samtale',
              on: day('2026-09-15'),
              origin: null,
              description: 'Kom ikke.',
            }),
          },
        ],
        { by: demo.made.employees.anna, source: 'sagsbehandling' },
      ),
    );
    address = `/borgere/${person}/raadighed/${sag}`;
  });

  test('by guidance that came too late: it says why, and the one thing to do is to close it', async () => {
    const warned = await send(anna, `${address}/vejledning`, {
      dag: '20.09.2026',
      bevis: 'Brev i eDoc',
    });
    expect(textOf(warned.body)).toContain('Vejledningen ligger efter hændelsen.');
    const confirmed = await anna.post(`${address}/vejledning`, {
      ...hiddenIn(warned.body),
      dag: '20.09.2026',
      bevis: 'Brev i eDoc',
    });
    expect(confirmed.status).toBe(303);
    const { body } = await anna.get(address);
    expect(textOf(body)).toContain('Borgeren er først vejledt skriftligt efter hændelsen.');
    expect(textOf(body)).toContain('Stopper sanktionen');
    expect(body).toContain(`class="button primary" href="${address}/luk"`);
    const proposed = await send(anna, `${address}/indstil`, { aegtefaelle: 'ingen-aegtefaelle' });
    expect(proposed.status).toBe(400);
    expect(textOf(proposed.body)).toContain(
      'Borgeren er først vejledt skriftligt efter hændelsen.',
    );
  });

  test('is closed without a sanction, with reasons in the journal and no letter', async () => {
    const refused = await send(anna, `${address}/luk`, { begrundelse: '  ' });
    expect(refused.status).toBe(400);
    const closed = await send(anna, `${address}/luk`, { begrundelse: 'Vejledningen manglede.' });
    expect(closed.status).toBe(303);
    expect(textOf((await anna.get(address)).body)).toContain(
      'Lukket uden sanktion 18. november 2026 af Anna Holm.',
    );
    const letters = await withAccess(demo.options.store, access(), (tx) =>
      lettersOf(tx, demo.citizen('eva')),
    );
    expect(letters).toEqual([]);
  });
});

describe('what is entered', () => {
  const form = (): string => `/borgere/${demo.citizen('per')}/raadighed`;
  const good = { art: 'manglende-cv', dag: '17.11.2026', beskrivelse: 'Intet CV.' };

  test.for([
    ['a day to come', { ...good, dag: '19.11.2026' }, '19.11.2026 er ikke kommet endnu'],
    ['a day outside the course', { ...good, dag: '01.11.2026' }, 'Borgeren havde ingen målgruppe'],
    ['a day before the law we have read', { ...good, dag: '31.12.2019' }, 'ligger før 01.01.2020'],
    ['no event', { ...good, art: '' }, 'Hændelse: Der er ikke valgt noget.'],
    ['a note of 1 MB', { ...good, beskrivelse: 'å'.repeat(500_000) }, 'Skriv højst 5000 tegn'],
  ] as const)(
    'with %s is refused at the field, and nothing is lost',
    async ([, fields, advice]) => {
      const { status, body } = await send(anna, form(), fields);
      expect(status).toBe(400);
      expect(textOf(body)).toContain(advice);
      expect(body).toContain('aria-invalid="true"');
      expect(body).toContain(fields.beskrivelse);
    },
  );

  test.for([
    ['a deadline that is over', 'hoering', { frist: '18.11.2026' }, 'giver ikke borgeren tid'],
    ['a contact before the event', 'kontakt', { dag: '04.10.2026', kontakt: 'x' }, 'tidligst være'],
    ['an answer before the hearing', 'svar', { svar: 'x' }, 'ikke sendt en partshøring'],
    [
      'a judgement before the hearing',
      'grund',
      { vurdering: 'rimelig-grund', begrundelse: 'x' },
      'Borgeren skal høres først',
    ],
  ] as const)(
    'with %s is refused in a case, and nothing is written',
    async ([, handling, fields, advice]) => {
      const { body: list } = await anna.get(`/borgere/${demo.citizen('bo')}/raadighed`);
      const [, sag = ''] = /raadighed\/([0-9a-f-]{36})"/.exec(list) ?? [];
      const path = `/borgere/${demo.citizen('bo')}/raadighed/${sag}/${handling}`;
      const { status, body } = await send(anna, path, fields);
      expect(status).toBe(400);
      expect(textOf(body)).toContain(advice);
    },
  );

  test('an unknown case is not found', async () => {
    const unknown = `/borgere/${demo.citizen('bo')}/raadighed/01890000-0000-7000-8000-00000000ffff`;
    expect((await anna.get(unknown)).status).toBe(404);
    expect((await anna.get(`${unknown}/luk`)).status).toBe(404);
  });
});
