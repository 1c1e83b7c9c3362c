import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import type { Browse } from '../testing/browse.ts';
import { hiddenIn, opened } from '../testing/forms.ts';

let demo: Demo;
let anna: Browse;
let address: string;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  address = `/borgere/${demo.citizen('bo')}/notat`;
});
afterAll(() => demo.close());

const note = { overskrift: 'Ringede', dag: '17.11.2026', tekst: 'Bo ringede om sin praktik.' };

async function decisions(person: string): Promise<number> {
  const { pool } = demo.options.store;
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local app.municipality = '${demo.made.code}'; set local app.all_units = 'on'; set local app.protected = 'on'`,
    );
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from decision where person = $1',
      [person],
    );
    await client.query('rollback');
    return rows[0]?.n ?? 0;
  } finally {
    client.release();
  }
}

describe('a form of a step', () => {
  test('is written once, however often it is sent', async () => {
    const hidden = await opened(anna, address);
    const before = await decisions(demo.citizen('bo'));
    const [first, second] = await Promise.all([
      anna.post(address, { ...hidden, ...note }),
      anna.post(address, { ...hidden, ...note }),
    ]);
    const third = await anna.post(address, { ...hidden, ...note });
    expect([first.status, second.status, third.status]).toEqual([303, 303, 303]);
    expect(third.location).toBe(`/borgere/${demo.citizen('bo')}?udfoert=${hidden['kommando']}`);
    expect(await decisions(demo.citizen('bo'))).toBe(before + 1);
  });

  test('that is stale says what happened, keeps what was entered, and goes through when sent again', async () => {
    const tabOne = await opened(anna, address);
    const tabTwo = await opened(anna, address);
    await anna.post(address, { ...tabOne, ...note, overskrift: 'Fra den første fane' });
    const stale = await anna.post(address, {
      ...tabTwo,
      ...note,
      tekst: 'Fra <den> anden & "fane"',
    });
    expect(stale.status).toBe(409);
    expect(textOf(stale.body)).toContain('Sagen er ændret, siden du åbnede formularen');
    expect(textOf(stale.body)).toContain('Fra den første fane (Anna Holm)');
    expect(stale.body).toContain('Fra &lt;den> anden &amp; &quot;fane&quot;');
    const again = await anna.post(address, { ...hiddenIn(stale.body), ...note });
    expect(again.status).toBe(303);
    expect(stale.body).toContain(`<form method="post" action="${address}" class="step"`);
  });

  test.for([
    ['an empty field', { ...note, overskrift: '' }, 'Overskrift: Feltet er tomt.'],
    ['a day that is none', { ...note, dag: '31.2.2026' }, '»31.2.2026« er ikke en dato'],
    ['a missing day', { ...note, dag: '' }, 'Dag, det skete: Feltet er tomt.'],
    ['a day to come', { ...note, dag: '19.11.2026' }, '19.11.2026 er ikke kommet endnu'],
    ['a note of 1 MB', { ...note, tekst: 'å'.repeat(500_000) }, 'Skriv højst 20000 tegn'],
  ] as const)(
    'with %s is refused at the field, and nothing is lost',
    async ([, fields, advice]) => {
      const hidden = await opened(anna, address);
      const before = await decisions(demo.citizen('bo'));
      const { status, body } = await anna.post(address, { ...hidden, ...fields });
      expect(status).toBe(400);
      expect(textOf(body)).toContain(advice);
      expect(body).toContain('aria-invalid="true"');
      for (const value of Object.values(fields)) expect(body).toContain(value);
      expect(await decisions(demo.citizen('bo'))).toBe(before);
    },
  );

  test('takes markup, emoji and quotes as the text they are', async () => {
    const hidden = await opened(anna, address);
    const text = `<script>alert(1)</script> 😀 O'Brien "æøå" & co`;
    const { status } = await anna.post(address, { ...hidden, ...note, tekst: text });
    expect(status).toBe(303);
  });

  test('can be taken back, once, with a reason', async () => {
    const hidden = await opened(anna, address);
    await anna.post(address, { ...hidden, ...note });
    const undo = `/borgere/${demo.citizen('bo')}/fortryd/${hidden['kommando']}`;
    const form = await opened(anna, undo);
    expect((await anna.post(undo, form)).status).toBe(400);
    const done = await anna.post(undo, { ...form, begrundelse: 'Forkert borger' });
    expect(done.status).toBe(303);
    const again = await anna.post(undo, { ...(await opened(anna, undo)), begrundelse: 'Igen' });
    expect(again.status).toBe(400);
    expect(textOf(again.body)).toContain('Registreringen er allerede fortrudt.');
    const unknown = `/borgere/${demo.citizen('bo')}/fortryd/${demo.citizen('eva')}`;
    expect((await anna.get(unknown)).status).toBe(404);
  });

  test('is not there for those who may not see the citizen', async () => {
    const bent = await demo.as('bent');
    expect((await bent.get(address)).status).toBe(404);
    const { _csrf: _, ...hidden } = await opened(anna, address);
    expect((await bent.post(address, { ...hidden, ...note })).status).toBe(404);
  });
});
