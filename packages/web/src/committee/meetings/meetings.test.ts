import { addMonths } from '@rettidig/engine';
import { findMeeting, newId, saveMeeting, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let karen: Browse;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, poul, karen] = [await demo.as('ulla'), await demo.as('poul'), await demo.as('karen')];
});
afterAll(() => demo.close());

const root = '/udvalg/moeder';
const read = async (who: Browse, address: string): Promise<string> =>
  textOf((await who.get(`${root}${address}`)).body);
/** The points of an agenda, in their order. */
const titlesOf = async (meeting: string): Promise<readonly string[]> => {
  const { body } = await ulla.get(`${root}/${meeting}`);
  return [...body.matchAll(/<a class="name" href="[^"]+" lang="da">([^<]+)<\/a>/g)].map(
    ([, title = '']) => title,
  );
};
const itemOf = async (meeting: string, title: string): Promise<string> => {
  const { body } = await ulla.get(`${root}/${meeting}`);
  const row = body.split('<tr ').find((one) => one.includes(title)) ?? '';
  return /\/punkt\/([0-9a-f-]{36})/.exec(row)?.[1] ?? '';
};
const newMeeting = async (dag: string, more: Record<string, string> = {}) =>
  await ulla.post(`${root}/nyt`, { organ: made.bodies.udvalg, dag, tid: '16', sted: '', ...more });
const idIn = (location: string | null): string => location?.split('/').at(-1)?.split('?')[0] ?? '';

describe('a new meeting', () => {
  test('on 31 April is refused, and what was written stays', async () => {
    const { status, body } = await newMeeting('31.4.2027', { sted: 'Lokale 7' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('»31.4.2027« er ikke en dato i kalenderen.');
    expect(body).toContain('value="Lokale 7"');
  });

  test('on a day when the committee meets already is asked about', async () => {
    const { status, body } = await newMeeting('2.12.2026');
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Udvalget har allerede et møde den dag kl. 16.00.');
    const { location } = await newMeeting('2.12.2026', { 'to-moeder': 'ja' });
    const second = idIn(location);
    // Out of the way of what follows.
    await ulla.post(`${root}/${second}/ret`, { dag: '2.12.2026', aflyst: 'ja' });
    expect(await read(ulla, `/${second}`)).toContain('Mødet er aflyst.');
  });

  test('is for the secretary alone', async () => {
    for (const who of [karen, poul]) expect((await who.get(`${root}/nyt`)).status).toBe(403);
  });
});

describe('the agenda of the coming meeting', () => {
  const first = ['Godkendelse af dagsorden', 'Budgetopfølgning, 3. kvartal 2026'];
  const closed = 'Leje af lokaler hos Dulgtoft';

  test('has its deadline: four weekdays before Wednesday 2 December is Thursday 26 November', async () => {
    // By hand: Tue 1 Dec, Mon 30, Fri 27, Thu 26.
    expect(await read(ulla, `/${made.meetings.coming}`)).toContain(
      'Dagsordenen skal være ude senest 26. november 2026.',
    );
  });

  test('is not read by members before it goes out', async () => {
    const text = await read(poul, `/${made.meetings.coming}`);
    expect(text).toContain('Dagsordenen er ikke udsendt endnu.');
    expect(text).not.toContain(first[1]);
    expect((await poul.get(`${root}/${made.meetings.coming}/papir.txt`)).status).toBe(404);
  });

  test('takes the points a step up and down, and to a number', async () => {
    const at = made.meetings.coming;
    expect(await titlesOf(at)).toEqual([...first, closed]);
    const ids = await Promise.all([...first, closed].map((title) => itemOf(at, title)));
    const [one = '', two = '', three = ''] = ids;
    const order = (fields: Record<string, string | readonly string[]>) =>
      ulla.post(`${root}/${at}/raekkefoelge`, { punkt: ids, nr: ['1', '2', '3'], ...fields });
    await order({ op: three });
    expect(await titlesOf(at)).toEqual([first[0], closed, first[1]]);
    await ulla.post(`${root}/${at}/raekkefoelge`, {
      punkt: [one, three, two],
      nr: ['1', '3', '3'],
    });
    expect(await titlesOf(at)).toEqual([...first, closed]);
    const { status, body } = await order({ nr: ['1', 'x', '3'] });
    expect(status).toBe(409);
    expect(textOf(body)).toContain('»x« er ikke et nummer på dagsordenen.');
    expect(await titlesOf(at)).toEqual([...first, closed]);
  });

  test('is given no order over one that somebody else has given it meanwhile: both are shown', async () => {
    const at = made.meetings.coming;
    const order = `${root}/${at}/raekkefoelge`;
    const seen = await Promise.all([...first, closed].map((title) => itemOf(at, title)));
    const birgit = await demo.as('birgit');
    await birgit.post(order, { punkt: seen, nr: ['3', '2', '1'] });
    const theirs = await titlesOf(at);
    expect(theirs).toEqual([closed, first[1], first[0]]);
    const refused = await ulla.post(order, { punkt: seen, nr: ['2', '1', '3'] });
    expect(refused.status).toBe(409);
    expect(textOf(refused.body)).toMatch(/\S+ har ændret rækkefølgen \d/);
    expect(textOf(refused.body)).not.toContain('En anden har ændret');
    expect(await titlesOf(at)).toEqual(theirs);
    // The rows stand as the other left them; the fields have what was written.
    const rows = [...refused.body.matchAll(/name="nr" value="(\d+)"/g)].map(([, nr]) => nr);
    expect(rows).toEqual(['1', '1', '2']);
    const shown = [...refused.body.matchAll(/name="punkt" value="([^"]+)"/g)].map(([, one]) => one);
    expect(shown).toEqual(seen.toReversed());
    expect((await ulla.post(order, { punkt: shown as string[], nr: ['3', '2', '1'] })).status).toBe(
      303,
    );
    expect(await titlesOf(at)).toEqual([...first, closed]);
  });

  test('takes a matter that waits, once', async () => {
    const at = made.meetings.coming;
    const add = (sag: string) => ulla.post(`${root}/${at}/tilfoej`, { sag, aarsag: '' });
    expect((await ulla.post(`${root}/${at}/tilfoej`, { aarsag: '' })).status).toBe(400);
    expect((await add(made.matters.waiting)).status).toBe(303);
    expect(await titlesOf(at)).toContain('Plan for virksomhedsbesøg i 2027');
    const again = await add(made.matters.waiting);
    expect(again.status).toBe(400);
    expect(textOf(again.body)).toContain('er sat på et møde eller trukket imens');
  });

  test('goes to the leader without what is closed', async () => {
    const text = await read(karen, `/${made.meetings.coming}`);
    expect(text).toContain('Punkt 3 er lukket');
    expect(text).not.toContain('Dulgtoft');
    expect(await read(karen, `/${made.meetings.coming}/laes`)).not.toContain('Dulgtoft');
  });

  test('says what is not ready before it goes out, and goes out when that is confirmed', async () => {
    const at = made.meetings.coming;
    const sent = await ulla.post(`${root}/${at}/udsend`, {});
    expect(sent.status).toBe(400);
    expect(textOf(sent.body)).toContain('Punkt 2: sagen er et udkast. Gør den klar.');
    expect(sent.body).toContain(
      `<a href="/udvalg/sager/${made.matters.budget}">Punkt 2: sagen er et udkast. Gør den klar.</a>`,
    );
    expect((await ulla.get(`${root}/${at}`)).body).not.toContain(`${root}/${at}/udgivelse`);
    expect((await ulla.post(`${root}/${at}/udsend`, { bekraeft: 'ja' })).status).toBe(303);
    expect(await read(ulla, `/${at}`)).toContain('Dagsordenen blev udsendt 18. november 2026.');
    expect((await ulla.get(`${root}/${at}`)).body).toContain(`href="${root}/${at}/udgivelse"`);
    expect((await poul.get(`${root}/${at}`)).body).not.toContain('/udgivelse"');
    expect(await read(ulla, `/${at}`)).toContain('Mødet er først 2. december 2026.');
    const member = await read(poul, `/${at}`);
    expect(member).toContain(closed);
    expect((await poul.get(`${root}/${at}/papir.txt`)).body).toContain(
      'Lejen hos Dulgtoft er 412.000 kr.',
    );
    expect((await poul.get(`${root}/${at}/papir.txt?til=offentlig`)).body).not.toContain(
      'Dulgtoft',
    );
  });

  test('takes no late point without a reason, and prints the reason', async () => {
    const at = made.meetings.coming;
    const item = await itemOf(at, 'Plan for virksomhedsbesøg');
    await ulla.post(`${root}/${at}/punkt/${item}`, { hvad: 'fjern', til: '', aarsag: '' });
    expect(await titlesOf(at)).not.toContain('Plan for virksomhedsbesøg i 2027');
    const add = (aarsag: string) =>
      ulla.post(`${root}/${at}/tilfoej`, { sag: made.matters.waiting, aarsag });
    const refused = await add('');
    expect(textOf(refused.body)).toContain('Skriv, hvorfor det ikke kan vente.');
    expect(refused.body).toMatch(new RegExp(`value="${made.matters.waiting}"[^>]*checked`));
    await add('Virksomhederne skal have svar i december.');
    expect((await poul.get(`${root}/${at}/papir.txt`)).body).toContain(
      'Det kan ikke vente: Virksomhederne skal have svar i december.',
    );
  });

  test('lets a point go to another meeting, and stays what it is if there is none', async () => {
    const at = made.meetings.coming;
    const item = await itemOf(at, 'Plan for virksomhedsbesøg');
    const move = (til: string) =>
      ulla.post(`${root}/${at}/punkt/${item}`, { hvad: 'flyt', til, aarsag: '' });
    expect(textOf((await move('')).body)).toContain('Vælg mødet, punktet flyttes til.');
    const next = idIn((await newMeeting('3.2.2027')).location);
    expect((await move(next)).status).toBe(303);
    expect(await titlesOf(next)).toEqual(['Plan for virksomhedsbesøg i 2027']);
    expect(await titlesOf(at)).not.toContain('Plan for virksomhedsbesøg i 2027');
  });

  test('says what was changed after it went out, by whom', async () => {
    const text = await read(poul, `/${made.meetings.coming}/aendringer`);
    const title = 'Plan for virksomhedsbesøg i 2027';
    const at = ['Flyttet til et andet møde', 'Sat på dagsordenen', 'Taget af dagsordenen'].map(
      (what) => text.indexOf(`Ulla Dam ${what}: ${title}`),
    );
    // The newest first.
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(text).not.toContain('Rækkefølgen er ændret');
  });

  test('can be taken back', async () => {
    const at = made.meetings.coming;
    await ulla.post(`${root}/${at}/tilbage`);
    expect(await read(poul, `/${at}`)).toContain('Dagsordenen er ikke udsendt endnu.');
  });
});

describe('attachments on the agenda and under the paper to read', () => {
  /** What stands at the title of an attachment, and the address it is fetched from. */
  const linkIn = (body: string, title: string) => {
    const [, href = '', after = ''] =
      new RegExp(
        `<a href="([^"]+/hent)" lang="da">${title}</a><span class="quiet">(.*?)</span>`,
      ).exec(body) ?? [];
    return { href, after: textOf(after).trim() };
  };

  test.each(['', '/laes'])('are fetched by a member at »%s«, with kind and size', async (room) => {
    const { body } = await poul.get(`${root}/${made.meetings.held}${room}`);
    const open = linkIn(body, 'Tal for kvartalet');
    expect(open.after).toBe('(TXT, 1 kB)');
    expect((await poul.get(open.href)).body).toBe('Samtaler holdt i tide: 91 procent.');
    expect(linkIn(body, 'Notat om Lukketbro').after).toBe('(TXT, 1 kB) – lukket');
  });

  test.each(['', '/laes'])('that are closed are not there for a leader at »%s«', async (room) => {
    const { body } = await karen.get(`${root}/${made.meetings.held}${room}`);
    expect(linkIn(body, 'Tal for kvartalet').href).not.toBe('');
    expect(body).not.toContain('Lukketbro');
  });

  test('that are closed are not under the paper as the public reads it', async () => {
    const { body } = await ulla.get(`${root}/${made.meetings.held}/laes?til=offentlig`);
    expect(linkIn(body, 'Tal for kvartalet').href).not.toBe('');
    expect(body).not.toContain('Lukketbro');
  });
});

test('the list shows coming and held meetings, of a body or of all', async () => {
  const all = await read(ulla, '');
  expect(all.indexOf('02.12.2026')).toBeLessThan(all.indexOf('28.10.2026'));
  expect(await read(ulla, `?udvalg=${made.bodies.byraad}`)).toContain(
    'Der er ingen kommende møder.',
  );
});

test('held meetings come fifty on a page, the latest first', async () => {
  const access = {
    municipality: demo.made.code,
    user: demo.made.employees.ulla,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Prøve',
  } as const;
  await withAccess(demo.options.store, access, async (tx) => {
    const kept = await findMeeting(tx, made.meetings.held);
    if (kept === null) throw new Error('The held meeting is not there.');
    // Ten years of a body that meets every month.
    for (let n = 1; n <= 120; n += 1) {
      const meeting = {
        ...kept,
        id: newId(),
        body: made.bodies.oekonomi,
        on: addMonths(kept.on, -n),
      };
      await saveMeeting(tx, meeting, { by: null, source: 'sagsbehandling' });
    }
  });
  const daysOn = async (query: string): Promise<readonly string[]> =>
    [...(await ulla.get(`${root}${query}`)).body.matchAll(/<a class="name" [^>]+>([\d.]+)</g)].map(
      ([, on = '']) => on,
    );
  const of = `?udvalg=${made.bodies.oekonomi}`;
  const first = await daysOn(of);
  expect([first.length, first[0], first.at(-1)]).toEqual([50, '28.09.2026', '28.08.2022']);
  const { body } = await ulla.get(`${root}${of}`);
  const [, older = ''] = /href="([^"]+)">Ældre møder/.exec(body) ?? [];
  expect(
    (await daysOn(older.replaceAll('&amp;', '&').replace(root, '').split('#')[0] ?? ''))[0],
  ).toBe('28.07.2022');
  expect(await daysOn(`${of}&side=3`)).toHaveLength(20);
  const past = `${of}&side=9`;
  expect(await read(ulla, past)).toContain('Side 9 findes ikke. Her er den sidste, side 3.');
  expect(await daysOn(past)).toHaveLength(20);
});
