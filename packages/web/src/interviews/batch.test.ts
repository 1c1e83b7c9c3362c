import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { orderPattern, readOrder } from './batch-order.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const ordersIn = (body: string): readonly string[] =>
  [...body.matchAll(/name="indkald" value="([^"]+)"/g)].map(([, order = '']) => order);

const send = (orders: readonly string[]) => anna.post('/indkaldelser', { indkald: orders });

describe('summonses of several at once', () => {
  // Due by docs/duties.md: Bo since 14 November, Per on the 19th, Mia on the 25th; Eva's of today is booked.
  test('are shown whole before anything is sent: who, why, when, the letter, and who is left out', async () => {
    const { body } = await anna.get('/indkaldelser');
    const text = textOf(body);
    expect(ordersIn(body)).toHaveLength(3);
    expect(text.indexOf('Bo Lund')).toBeLessThan(text.indexOf('Per Ågesen'));
    expect(text.indexOf('Per Ågesen')).toBeLessThan(text.indexOf('Mia Bach'));
    expect(text).toContain('Samtale 2 af 4, frist 14.11.2026');
    expect(text).toContain('Første samtale, frist 19.11.2026');
    expect(text).toContain('Kære Per Ågesen');
    expect(text).toContain('Dem, der ikke indkaldes 1');
    expect(text).toContain('Eva Dahl Har allerede en samtale booket');
    expect(ordersIn((await anna.get('/indkaldelser?til=18.11.2026')).body)).toHaveLength(1);
  });

  test('are sent once each, also when sent twice or when a case has changed', async () => {
    const orders = ordersIn((await anna.get('/indkaldelser')).body);
    const [bo = '', per = ''] = orders;
    await anna.get(`/borgere/${demo.citizen('per')}/notat`);
    const note = (await anna.get(`/borgere/${demo.citizen('per')}/notat`)).body;
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(note)?.[1] ?? '';
    await anna.post(`/borgere/${demo.citizen('per')}/notat`, {
      kommando: hidden('kommando'),
      sagsudgave: hidden('sagsudgave'),
      overskrift: 'Ringede',
      dag: '17.11.2026',
      tekst: 'Per ringede.',
    });
    const first = await send([bo, per]);
    expect(first.status).toBe(200);
    const text = textOf(first.body);
    expect(text).toContain('1 indkaldelse er sendt.');
    expect(text).toMatch(/Bo Lund Sendt\./);
    expect(text).toMatch(/Per Ågesen Ikke sendt: sagen er ændret imens/);
    const again = textOf((await send([bo])).body);
    expect(again).toContain('1 indkaldelse er sendt.');
    const left = (await anna.get('/indkaldelser')).body;
    expect(ordersIn(left)).toHaveLength(2);
    expect(ordersIn(left)).not.toContain(bo);
  });

  test('to a time that another got meanwhile are not sent', async () => {
    const [per = '', mia = ''] = ordersIn((await anna.get('/indkaldelser')).body);
    const to = (order: string) => order.split('.').slice(3, 7);
    const clash = [...mia.split('.').slice(0, 3), ...to(per), ...mia.split('.').slice(7)].join('.');
    const text = textOf((await send([per, clash])).body);
    expect(text).toMatch(/Per Ågesen Sendt\./);
    expect(text).toMatch(/Mia Bach Ikke sendt: tiden er taget imens/);
  });

  test('of nobody, or of what is no order, change nothing', async () => {
    expect((await send([])).status).toBe(200);
    expect((await send(['hest'])).status).toBe(400);
  });

  test('of another unit cannot be sent', async () => {
    const [order = ''] = ordersIn((await anna.get('/indkaldelser')).body);
    const parts = order.split('.');
    const foreign = [demo.citizen('ole'), '0', crypto.randomUUID(), ...parts.slice(3)].join('.');
    expect(textOf((await send([foreign])).body)).toContain('0 indkaldelser er sendt.');
  });
});

test.for([
  ['a day that is none', '2026-02-30'],
  ['another word for a kind', 'x'],
] as const)('an order with %s is none', ([, wrong]) => {
  const id = '01890000-0000-7000-8000-000000000001';
  const order = [id, 0, id, '2026-11-19', 600, 45, id, 'jobsamtale', 'telefon', 'kommune'];
  expect(readOrder(order.join('.'))).not.toBeNull();
  expect(orderPattern.test(order.join('.'))).toBe(true);
  const at = wrong === 'x' ? 7 : 3;
  expect(readOrder(order.with(at, wrong).join('.'))).toBeNull();
});
