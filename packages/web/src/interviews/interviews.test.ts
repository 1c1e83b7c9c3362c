import { day } from '@rettidig/engine';
import { addRoom, recordFacts, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const at = (citizen: string, rest: string): string => `/borgere/${demo.citizen(citizen)}${rest}`;

/** What a browser would send back of the form of the step, as it is filled in. */
function filledIn(body: string): Record<string, string> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    const isButton = /type="(?:radio|checkbox)"/.test(input);
    if (name === undefined || name === '_csrf' || (isButton && !/\bchecked\b/.test(input)))
      continue;
    fields[name] = (/value="([^"]*)"/.exec(input)?.[1] ?? '').replaceAll('&amp;', '&');
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] = /<option(?=[^>]* selected)[^>]*value="([^"]*)"/.exec(options)?.[1] ?? '';
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs,
  )) {
    fields[name] = text;
  }
  return fields;
}

async function interviewOf(citizen: string): Promise<string> {
  const { body } = await anna.get('/min-dag');
  const id = new RegExp(`/borgere/${demo.citizen(citizen)}/samtaler/([0-9a-f-]+)/afholdt`).exec(
    body,
  )?.[1];
  if (id === undefined) throw new Error(`${citizen} has no interview today.`);
  return id;
}

describe('a summons', () => {
  test('is filled in with a free time before the deadline, and sent as it stands', async () => {
    const address = at('mia', '/indkaldelse');
    const { body } = await anna.get(address);
    // Four interviews are due on 25 November (docs/duties.md), and the letter takes two days.
    expect(textOf(body)).toContain('Samtale 2 af 4 skal være holdt senest 25. november 2026.');
    const fields = filledIn(body);
    expect(fields['tid']).toMatch(/^2026-11-2[0-5]\.\d+\./);
    const sent = await anna.post(address, fields);
    expect(sent.status).toBe(303);
    expect(sent.location).toContain('?udfoert=');
    const case_ = textOf((await anna.get(at('mia', ''))).body);
    expect(case_).toMatch(/Indkaldt til jobsamtale .* kl\. /);
  });

  test('to a time that another got first is refused, and nothing is lost', async () => {
    const bo = filledIn((await anna.get(at('bo', '/indkaldelse'))).body);
    const per = filledIn((await anna.get(at('per', '/indkaldelse'))).body);
    const tid = bo['tid'] ?? '';
    const taken = { ...per, tid, besked: 'Tag dit cv med' };
    expect((await anna.post(at('bo', '/indkaldelse'), bo)).status).toBe(303);
    const refused = await anna.post(at('per', '/indkaldelse'), taken);
    expect(refused.status).toBe(400);
    expect(textOf(refused.body)).toContain('Anna Holm har allerede en samtale den');
    expect(refused.body).toContain('Tag dit cv med');
  });

  test('to one time of two citizens at once is one summons', async () => {
    const mia = filledIn((await anna.get(at('mia', '/indkaldelse'))).body);
    const per = filledIn((await anna.get(at('per', '/indkaldelse'))).body);
    const time = { dag: '19.11.2026', klokken: '13.30', form: 'fremmoede' };
    const statuses = (
      await Promise.all([
        anna.post(at('mia', '/indkaldelse'), { ...mia, ...time }),
        anna.post(at('per', '/indkaldelse'), { ...per, ...time }),
      ])
    ).map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400 || status === 409)).toHaveLength(1);
  });

  test.for([
    ['a day without a time', { dag: '20.11.2026' }, 'Klokken: Skriv også et klokkeslæt.'],
    ['a time without a day', { klokken: '10' }, 'Dag: Skriv også en dag.'],
    ['a time that is none', { dag: '20.11.2026', klokken: '25' }, 'Klokken:'],
    [
      'the first interview by telephone',
      { form: 'telefon' },
      'kan kun holdes ved personligt fremmøde',
    ],
    ['no place', { sted: '' }, 'Sted: Skriv, hvor borgeren skal møde.'],
    ['a day before the course', { dag: '1.1.2026', klokken: '10' }, 'ikke noget kontaktforløb'],
    ['2,001 letters', { besked: 'å'.repeat(2_001) }, 'Skriv højst 2000 tegn'],
  ] as const)('with %s is refused at the field', async ([, wrong, advice]) => {
    const address = at('per', '/indkaldelse');
    const { status, body } = await anna.post(address, {
      ...filledIn((await anna.get(address)).body),
      ...wrong,
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toMatch(/class="field wrong"/);
  });

  test('on Christmas Eve is asked about once more, and then sent', async () => {
    const address = at('ole', '/indkaldelse');
    const bent = await demo.as('bent');
    const fields = {
      ...filledIn((await bent.get(address)).body),
      form: 'fremmoede',
      dag: '24.12.2026',
      klokken: '10.00',
    };
    const asked = await bent.post(address, fields);
    expect(asked.status).toBe(200);
    expect(textOf(asked.body)).toContain('24.12.2026 er juleaftensdag');
    expect((await bent.post(address, filledIn(asked.body))).status).toBe(303);
  });

  test('is not there for those who may not see the citizen', async () => {
    const bent = await demo.as('bent');
    expect((await bent.get(at('bo', '/indkaldelse'))).status).toBe(404);
  });
});

describe('an interview held', () => {
  test('is filled in from the booking; sent twice it is registered once', async () => {
    const address = at('eva', `/samtaler/${await interviewOf('eva')}/afholdt`);
    const { body } = await anna.get(address);
    const fields = filledIn(body);
    expect(fields).toMatchObject({
      dag: '18.11.2026',
      type: 'jobsamtale',
      form: 'fremmoede',
      afholder: 'kommune',
    });
    const note = `<script>alert(1)</script> Eva's bror hedder Åge 😀 & "co"`;
    const entered = { ...fields, notat: note, aftale1: `Søger <b>to</b> job`, naeste: '' };
    const [first, second] = await Promise.all([
      anna.post(address, entered),
      anna.post(address, entered),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    const { body: case_ } = await anna.get(at('eva', ''));
    expect(case_).not.toContain('<script>alert(1)');
    expect(textOf((await anna.get('/min-dag')).body)).not.toContain('Registrér Eva Dahl');
    const again = await anna.post(address, { ...entered, kommando: crypto.randomUUID() });
    expect(again.status).toBe(409);
    const third = await anna.post(address, filledIn(again.body));
    expect(third.status).toBe(400);
    expect(textOf(third.body)).toContain('Samtalen er allerede registreret som afholdt.');
  });

  test.for([
    ['no note', { notat: '' }, 'Notat: Feltet er tomt.'],
    ['a day to come', { dag: '19.11.2026' }, 'er ikke kommet endnu'],
    ['a note of 1 MB', { notat: 'æ'.repeat(500_000) }, 'Skriv højst 20000 tegn'],
    [
      'a deadline without an agreement',
      { inden2: '1.12.2026' },
      'Aftale 2: Skriv, hvad I har aftalt',
    ],
    ['an agreement due before it', { aftale1: 'x', inden1: '1.1.2026' }, 'ligger før samtalen'],
    ['a time that is no time', { naeste: 'i morgen' }, 'Tid til næste samtale:'],
  ] as const)('with %s is refused at the field', async ([, wrong, advice]) => {
    const address = at('per', '/samtale');
    const { status, body } = await anna.post(address, {
      ...filledIn((await anna.get(address)).body),
      notat: 'Talt om job',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toMatch(/class="field wrong"/);
    expect(body).toContain('notat' in wrong ? wrong.notat : 'Talt om job');
  });

  test('without a booking meets the first interview and books the next', async () => {
    const address = at('per', '/samtale');
    const fields = filledIn((await anna.get(address)).body);
    expect(fields['naeste']).toMatch(/^20(?:26|27)-/);
    const { status, location } = await anna.post(address, { ...fields, notat: 'Talt om job' });
    expect(status).toBe(303);
    expect(location).toContain('?udfoert=');
    const text = textOf((await anna.get(at('per', ''))).body);
    expect(text).toContain('Første samtale 19.11.2026 Opfyldt');
  });
});

/** An interview of the citizen today, at a time by hand; the id of it. */
async function bookedToday(citizen: string, klokken: string): Promise<string> {
  const address = at(citizen, '/indkaldelse');
  const fields = { ...filledIn((await anna.get(address)).body), dag: '18.11.2026', klokken };
  const first = await anna.post(address, fields);
  if (first.status === 200) await anna.post(address, filledIn(first.body));
  return await interviewOf(citizen);
}

describe('an interview that changes', () => {
  test('is moved, with a letter, and its old time is free again', async () => {
    const address = at('bo', `/samtaler/${await bookedToday('bo', '8.30')}/flyt`);
    const fields = filledIn((await anna.get(address)).body);
    // Who asked is not known before somebody says it.
    expect(fields['hvem']).toBeUndefined();
    expect(fields).toMatchObject({ form: 'fremmoede', sted: 'Jobteam Nord' });
    fields['hvem'] = 'borger';
    const { status } = await anna.post(address, { ...fields, dag: '18.11.2026', klokken: '8.45' });
    expect(status).toBe(303);
    expect(textOf((await anna.get('/min-dag')).body)).toContain('kl. 8.45');
    const moved = filledIn((await anna.get(address)).body);
    const same = await anna.post(address, {
      ...moved,
      hvem: 'borger',
      dag: '18.11.2026',
      klokken: '8.45',
    });
    expect(same.status).toBe(400);
    expect(textOf(same.body)).toContain('Det er den tid, samtalen har i forvejen.');
  });

  test('that the citizen missed offers an availability case, and nothing else decides it', async () => {
    const id = await bookedToday('mia', '11.00');
    const address = at('mia', `/samtaler/${id}/udeblevet`);
    const fields = filledIn((await anna.get(address)).body);
    const bare = await anna.post(address, { ...fields, grundgivet: 'ja' });
    expect(bare.status).toBe(400);
    expect(textOf(bare.body)).toContain('Skriv den grund, borgeren har givet.');
    const { status, location } = await anna.post(address, { ...fields, kontakt: '18.11.2026' });
    expect(status).toBe(303);
    const { body } = await anna.get(location ?? '');
    expect(body).toContain(at('mia', `/raadighed?haendelse=${id}`));
    expect(textOf(body)).toContain('Udeblivelsen er registreret.');
  });

  test('is cancelled once, with a reason', async () => {
    const address = at('jon', `/samtaler/${await bookedToday('jon', '14.00')}/aflys`);
    const fields = filledIn((await anna.get(address)).body);
    const empty = await anna.post(address, fields);
    expect(empty.status).toBe(400);
    expect(textOf(empty.body)).toContain('Skriv, hvorfor samtalen er aflyst.');
    expect((await anna.post(address, { ...fields, aarsag: 'Anna er syg' })).status).toBe(303);
    expect(textOf((await anna.get(address)).body)).toContain('Samtalen er aflyst.');
  });

  test.for(['afholdt', 'flyt', 'udeblevet', 'aflys'])(
    'and is not there has no page: %s',
    async (step) => {
      const nobody = '01890000-0000-7000-8000-000000000000';
      expect((await anna.get(at('bo', `/samtaler/${nobody}/${step}`))).status).toBe(404);
    },
  );
});

// Last, since the unit has rooms afterwards.
describe('a room', () => {
  test('that is taken at the time is not proposed', async () => {
    const { store } = demo.options;
    const access = {
      municipality: demo.made.code,
      user: demo.made.employees.anna,
      units: 'all' as const,
      protectedPersons: true,
      purpose: 'Prøve',
    };
    await withAccess(store, access, async (tx) => {
      for (const name of ['Lokale 1', 'Lokale 2']) await addRoom(tx, { unit: null, name });
    });
    const address = at('jon', '/indkaldelse');
    const before = filledIn((await anna.get(address)).body);
    expect(before['sted']).toBe('Lokale 1');
    const [on = '', startsAt = '0'] = (before['tid'] ?? '').split('.');
    await withAccess(store, access, (tx) =>
      recordFacts(
        tx,
        [
          {
            kind: 'booking',
            person: demo.citizen('kim'),
            externalId: null,
            value: {
              interview: demo.citizen('kim'),
              on: day(on),
              startsAt: Number(startsAt),
              minutes: 30,
              employee: demo.made.employees.karen,
              place: 'Lokale 1',
            },
          },
        ],
        { by: null, source: 'import' },
      ),
    );
    expect(filledIn((await anna.get(address)).body)['sted']).toBe('Lokale 2');
  });
});
