import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { type Browse, browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { keepLog } from '../testing/kept-log.ts';

let demo: Demo;
let anna: Browse;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const textAt = async (browser: Browse, at: string) => textOf((await browser.get(at)).body);

describe('the calendar', () => {
  test('shows the week with what is booked, ready to register, and what is free', async () => {
    const { body } = await anna.get('/kalender');
    const text = textOf(body);
    expect(text).toContain('Anna Holm · Uge 47 · 16.11.2026 – 22.11.2026');
    expect(text).toContain('Uden klokkeslæt');
    expect(text).toContain('Eva Dahl');
    expect(body).toMatch(new RegExp(`/borgere/${demo.citizen('eva')}/samtaler/[\\w-]{36}/afholdt`));
    // Standard hours; on Monday and Tuesday, which are gone by, nothing is free.
    expect(body.match(/<b>Ledigt: <\/b>8\.30, 9\.15/g)).toHaveLength(3);
    expect(text).toContain('Anna Holm 0 0 3 4 4 11');
    expect(await demo.purposes()).toContain('Kalender: samtaler i en uge');
  });

  test('says that a holiday is one', async () => {
    const text = await textAt(anna, '/kalender?dag=24.12.2026');
    expect(text).toContain('Juleaftensdag');
    expect(text).toContain('Juledag');
  });

  test('of a colleague in the unit can be seen, not changed; of others it is not there', async () => {
    const { karen: leader, bent } = demo.made.employees;
    expect((await anna.get(`/kalender?medarbejder=${leader}`)).status).toBe(200);
    expect((await anna.get(`/kalender/fravaer?medarbejder=${leader}`)).status).toBe(404);
    expect((await anna.get(`/kalender?medarbejder=${bent}`)).status).toBe(404);
    expect((await karen.get(`/kalender/fravaer?medarbejder=${bent}`)).status).toBe(404);
    const birgit = await demo.as('birgit');
    expect((await birgit.get(`/kalender?medarbejder=${bent}`)).status).toBe(200);
  });

  test('shows no citizen the employee may not see', async () => {
    // Ida is protected, and Anna's; Karen may see her.
    expect(await textAt(anna, '/kalender')).not.toContain('Ida Skov');
    const { status } = await anna.get('/kalender?dag=hest');
    expect(status).toBe(400);
  });
});

describe('absence', () => {
  const day = { fra: '20.11.2026', til: '20.11.2026', fraKl: '', tilKl: '', art: 'kursus' };

  test.for([
    [{ til: '19.11.2026' }, 'Sidste dag: Sidste dag kan ikke ligge før den første.'],
    [{ fra: '' }, 'Første dag: Feltet er tomt.'],
    [{ fraKl: '9' }, 'Til kl.: Skriv begge klokkeslæt, eller ingen af dem.'],
    [{ fraKl: '10', tilKl: '9.30' }, 'Til kl.: Det skal slutte, efter at det begynder.'],
    [{ fraKl: '25', tilKl: '26' }, '»25« er ikke et klokkeslæt'],
    [{ art: '<script>' }, 'Slags: '],
  ] as const)('%j is refused at the field, and nothing is lost', async ([wrong, advice]) => {
    const entered = { ...day, ...wrong };
    const { status, body } = await anna.post('/kalender/fravaer', entered);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).not.toContain('<script>alert');
    expect(body).toContain(`value="${entered.til}"`);
    expect(textOf(body)).toContain('Intet fravær de næste 12 måneder.');
  });

  test('takes the free times of the day until it is deleted; colleagues do not see why', async () => {
    const saved = await anna.post('/kalender/fravaer', day);
    expect([saved.status, saved.location]).toEqual([303, '/kalender/fravaer?gemt=ja']);
    expect(await textAt(anna, '/kalender')).toContain('Kursus hele dagen');
    expect(await textAt(anna, '/kalender')).toContain('Anna Holm 0 0 3 4 0 7');
    const seenByKaren = await textAt(karen, `/kalender?medarbejder=${demo.made.employees.anna}`);
    expect(seenByKaren).toContain('Fraværende hele dagen');
    expect(seenByKaren).not.toContain('Kursus');
    const { body } = await anna.get('/kalender/fravaer');
    const remove = /\/kalender\/fravaer\/[\w-]{36}\/slet/.exec(body)?.[0] ?? '';
    const bent = await demo.as('bent');
    expect((await bent.post(remove)).status).toBe(404);
    expect((await anna.post(remove)).status).toBe(303);
    expect((await anna.post(remove)).status).toBe(404);
    expect(await textAt(anna, '/kalender')).toContain('Anna Holm 0 0 3 4 4 11');
  });

  test('names the interviews that must be moved', async () => {
    await anna.post('/kalender/fravaer', { ...day, fra: '18.11.2026', til: '18.11.2026' });
    expect(await textAt(anna, '/kalender/fravaer')).toContain('1 samtale skal flyttes');
    expect(await textAt(anna, '/kalender')).toContain('Samtaler på dagen skal flyttes');
    const { body } = await anna.get('/kalender/fravaer');
    await anna.post(/\/kalender\/fravaer\/[\w-]{36}\/slet/.exec(body)?.[0] ?? '');
  });
});

describe('working hours', () => {
  const hours = { gaelderFra: '23.11.2026', 'mandag-fra': '10', 'mandag-til': '11', samtaler: '1' };

  test('count from their day on', async () => {
    expect((await anna.post('/kalender/arbejdstid', hours)).status).toBe(303);
    expect(await textAt(anna, '/kalender')).toContain('Anna Holm 0 0 3 4 4 11');
    const next = await textAt(anna, '/kalender?dag=23.11.2026');
    expect(next).toContain('Anna Holm 1 0 0 0 0 1');
    expect(next).toContain('Ledigt: 10.00');
    expect(await textAt(anna, '/kalender/arbejdstid')).toContain(
      'Fra 23.11.2026 : mandag 10.00–11.00',
    );
  });

  test.for([
    [{ 'mandag-til': '9' }, 'Mandag til: Dagen skal slutte, efter at den begynder.'],
    [{ samtaler: '41' }, 'Højst samtaler pr. dag: '],
    [{ samtaler: '' }, 'Højst samtaler pr. dag: Feltet er tomt.'],
    [{ gaelderFra: '31.2.2026' }, '»31.2.2026« er ikke en dato'],
  ] as const)('%j is refused at the field', async ([wrong, advice]) => {
    const { status, body } = await anna.post('/kalender/arbejdstid', { ...hours, ...wrong });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toMatch(/name="mandag-fra"[^>]* value="10"/);
  });

  test('of one who leads are none until they are entered', async () => {
    expect(await textAt(karen, '/kalender')).toContain('Du holder ikke selv samtaler');
    expect(await textAt(karen, '/kalender')).not.toContain('Ledigt:');
  });
});

describe('rooms and lengths', () => {
  test('a leader adds rooms of the own unit; a name stands for one', async () => {
    const add = (browser: Browse, navn: string) => browser.post('/kalender/lokaler', { navn });
    expect((await add(karen, `O'Briens <b>lokale</b> 😀 æøå`)).status).toBe(303);
    const again = await add(karen, `O'Briens <b>lokale</b> 😀 æøå`);
    expect(again.status).toBe(409);
    expect((await add(karen, '')).status).toBe(400);
    expect((await add(karen, 'x'.repeat(61))).status).toBe(400);
    const { body } = await karen.get('/kalender/lokaler');
    expect(body).toContain(`O'Briens &lt;b>lokale&lt;/b> 😀 æøå`);
    expect((await add(anna, 'Annas')).status).toBe(403);
    const birgit = await demo.as('birgit');
    await add(birgit, 'Byrådssalen');
    const all = (await birgit.get('/kalender/lokaler')).body;
    const closeOf = /<b>Byrådssalen<\/b>.*?action="([^"]+)"/s.exec(all)?.[1] ?? '';
    // A room of every unit is not for one unit's leader to close.
    expect((await karen.post(closeOf)).status).toBe(404);
    expect((await birgit.post(closeOf)).status).toBe(303);
    expect(await textAt(birgit, '/kalender/lokaler')).not.toContain('Byrådssalen');
  });

  test('the length of an interview decides the free times', async () => {
    const minutes = {
      jobsamtale: '90',
      visitationssamtale: '60',
      opfoelgningssamtale: '45',
      barselssamtale: '30',
    };
    const bent = await demo.as('bent');
    expect(await textAt(bent, '/kalender')).toContain('Ledigt: 8.30, 9.15, 10.00');
    const { status, body } = await karen.post('/kalender/samtaletyper', {
      ...minutes,
      jobsamtale: '4,5',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Jobsamtale, minutter: ');
    expect((await karen.post('/kalender/samtaletyper', minutes)).status).toBe(303);
    expect(await textAt(bent, '/kalender')).toContain('Ledigt: 8.30, 10.00, 12.30');
    await karen.post('/kalender/samtaletyper', { ...minutes, jobsamtale: '45' });
  });
});

describe('the calendar on a phone', () => {
  const open = async (browser: Browse) => {
    const { body } = await browser.post('/kalender/abonnement');
    return /\/kalender\/feed\/0173-[\w-]{43}\.ics/.exec(body)?.[0] ?? '';
  };

  test('is fetched without a session, and names nobody', async () => {
    const address = await open(anna);
    const { status, headers, body } = await browse(demo.app).get(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Samtale (personligt fremmøde) uden klokkeslæt',
    ]);
    expect(body.replaceAll('\r\n ', '')).toContain(`/borgere/${demo.citizen('eva')}`);
    for (const secret of ['Eva', 'Dahl', '6211790012', '621179'])
      expect(body).not.toContain(secret);
  });

  test('the address is shown once, and an older one stops working', async () => {
    const first = await open(anna);
    const second = await open(anna);
    expect((await anna.get('/kalender/abonnement')).body).not.toContain('.ics"');
    expect((await browse(demo.app).get(first)).status).toBe(404);
    expect((await browse(demo.app).get(second)).status).toBe(200);
    expect((await anna.post('/kalender/abonnement/luk')).status).toBe(303);
    expect((await browse(demo.app).get(second)).status).toBe(404);
  });

  test('a guessed address does not say whether it is near', async () => {
    for (const token of ['x', `0173-${'a'.repeat(43)}`, 'a'.repeat(60)]) {
      expect((await browse(demo.app).get(`/kalender/feed/${token}.ics`)).status).toBe(404);
    }
  });

  test('the log does not have the address', async () => {
    const log = keepLog();
    const logged = await createApp({ ...demo.options, logger: log.logger });
    const address = await open(anna);
    await browse(logged).get(address);
    await logged.close();
    expect(log.text()).toContain('/kalender/feed/:token');
    expect(log.text()).not.toContain(address.slice(15, 60));
  });
});
