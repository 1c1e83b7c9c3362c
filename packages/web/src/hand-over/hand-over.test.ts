import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { opened } from '../testing/forms.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const address = (citizen: string) => `/borgere/${demo.citizen(citizen)}/overdragelse`;

describe('a case is handed over', () => {
  test('the form says what is due, and offers the colleagues and the other units', async () => {
    const { body } = await (await demo.as('anna')).get(address('bo'));
    const text = textOf(body);
    expect(text).toContain('Det skal kollegaen nå');
    expect(text).toContain('Karen Møller');
    expect(text).toContain('uden sagsbehandler');
    expect(text).not.toMatch(/<option[^>]*>Anna Holm/);
  });

  test('to a colleague of the unit, who then has it', async () => {
    const anna = await demo.as('anna');
    const form = await opened(anna, address('bo'));
    const sent = await anna.post(address('bo'), {
      ...form,
      modtager: demo.made.employees.karen,
      fra: '18.11.2026',
      til: '',
      samtaler: 'ja',
      besked: '',
    });
    expect(sent.status).toBe(303);
    expect(sent.location).toContain('?udfoert=');
    const case_ = textOf((await anna.get(`/borgere/${demo.citizen('bo')}`)).body);
    expect(case_).toContain('Karen Møller');
  });

  test('to another unit, which then sees it and the old one does not', async () => {
    const anna = await demo.as('anna');
    const { body } = await anna.get(address('eva'));
    const unit = /<option value="([^"]+)"[^>]*>Enheden /.exec(body)?.[1] ?? '';
    const form = await opened(anna, address('eva'));
    const fields = { ...form, modtager: unit, fra: '18.11.2026', til: '', besked: 'Ny målgruppe.' };
    let sent = await anna.post(address('eva'), fields);
    if (sent.status === 200) {
      const again = /name="bekraeft" value="([^"]+)"/.exec(sent.body)?.[1] ?? '';
      sent = await anna.post(address('eva'), { ...fields, bekraeft: again });
    }
    expect([sent.status, sent.location]).toEqual([303, '/min-dag']);
    expect((await anna.get(`/borgere/${demo.citizen('eva')}`)).status).toBe(404);
    const bent = await demo.as('bent');
    expect((await bent.get(`/borgere/${demo.citizen('eva')}`)).status).toBe(200);
  });

  test.for([
    ['to nobody', { modtager: '' }, 'Hvem skal have sagen?'],
    [
      'to one of another unit',
      { modtager: '01890000-0000-7000-8000-000000000001' },
      'Vælg en af dem',
    ],
    ['from a day that is over', { fra: '17.11.2026' }, 'fra i dag eller en senere dag'],
    ['to a substitute who ends before beginning', { til: '1.11.2026' }, 'ligger før den første'],
  ] as const)('not %s', async ([, is, advice]) => {
    const anna = await demo.as('anna');
    const form = await opened(anna, address('jon'));
    const { status, body } = await anna.post(address('jon'), {
      ...form,
      modtager: demo.made.employees.karen,
      fra: '18.11.2026',
      til: '',
      besked: "Æble & 'pære' <b>",
      ...is,
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toMatch(/Æble &amp; '?(?:&#39;)?pære/);
  });
});

describe('cases are shared out', () => {
  const of = (whose: string, among: string) => `/overdragelser?hvis=${whose}&blandt=${among}`;

  test('as shown, each once, with the numbers before and after', async () => {
    const karen = await demo.as('karen');
    const { anna, karen: leader } = demo.made.employees;
    const { body } = await karen.get(of(anna, leader));
    const orders = [...body.matchAll(/name="sag" value="([^"]+)"/g)].map(([, order = '']) => order);
    expect(orders.length).toBeGreaterThan(0);
    expect(textOf(body)).toContain('Udfør fordelingen');
    const [first = ''] = orders;
    const done = await karen.post('/overdragelser', { sag: first });
    expect(textOf(done.body)).toContain('1 borger er overdraget.');
    const again = await karen.post('/overdragelser', { sag: first });
    expect(textOf(again.body)).toContain('1 borger er overdraget.');
    const left = (await karen.get(of(anna, leader))).body;
    expect([...left.matchAll(/name="sag"/g)]).toHaveLength(orders.length - 1);
  });

  test('not to one of another unit, nor by one who does not lead', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/overdragelser')).status).toBe(403);
    const karen = await demo.as('karen');
    const { body } = await karen.get(of('ingen', demo.made.employees.bent));
    expect(textOf(body)).toContain('Vælg mindst én kollega');
  });
});

describe('tasks', () => {
  test('a reminder stands there until it is done, for the one who made it', async () => {
    const anna = await demo.as('anna');
    const at = `/borgere/${demo.citizen('jon')}/paamindelse`;
    const { body } = await anna.get(at);
    const id = /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const fields = { id, tekst: 'Ring til <lægen>', dag: '20.11.2026' };
    for (const wrong of [{ tekst: 'å'.repeat(500_000) }, { dag: '31.2.2026' }]) {
      const refused = await anna.post(at, { ...fields, ...wrong });
      expect(refused.status).toBe(400);
      for (const value of Object.values(wrong)) expect(refused.body).toContain(value);
    }
    expect((await anna.post(at, fields)).status).toBe(303);
    expect((await anna.post(at, fields)).status).toBe(303);
    const tasks = await anna.get('/opgaver');
    expect([...tasks.body.matchAll(/Ring til &lt;lægen>: /g)].length).toBeLessThanOrEqual(1);
    expect(tasks.body).toContain('Ring til &lt;lægen>');
    const karen = await demo.as('karen');
    expect((await karen.get('/opgaver')).body).not.toContain('Ring til');
    expect((await karen.post(`/paamindelser/${id}/gjort`)).status).toBe(404);
    expect((await anna.post(`/paamindelser/${id}/gjort`)).status).toBe(303);
    expect((await anna.get('/opgaver')).body).not.toContain('Ring til');
  });

  test('a leader sees the citizens without a caseworker', async () => {
    const karen = await demo.as('karen');
    expect(textOf((await karen.get('/opgaver')).body)).toContain('Borgere uden sagsbehandler');
  });
});
