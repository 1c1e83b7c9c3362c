import { writeWorkbook } from '@rettidig/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
/** The economist, who sees every unit and no protected citizen. */
let palle: Browse;
beforeAll(async () => {
  demo = await startDemo();
  palle = await demo.as('palle');
});
afterAll(() => demo.close());

const at = '/oekonomi/afstemning';
const head =
  'CPR nummer;Uge;Beregnet udbetalingsbeløb;Refusionsbeløb;Medfinansieringsbeløb;Ydelse;Finansiering Kommunenavn';
// testing/municipality.ts: Bo and Eva on kontanthjælp since May 2026, no amounts.
const [bo, eva, nobody] = ['7405850011', '6211790012', '6101800099'];

/** As the demonstration's municipality is called, without »Kommune«. */
const own = 'Øvelse';
const csv = (...lines: readonly string[]): string => [head, ...lines].join('\r\n');
const send = (content: string | Uint8Array, name = 'uger.csv') =>
  palle.send(`${at}/fil`, [{ name, content }]);

describe('before any file', () => {
  test('the page says what to do, and to whom it may be left', async () => {
    const { body } = await palle.get(at);
    expect(textOf(body)).toContain('Der er ingen fil fra Ydelsesrefusion endnu.');
    expect(body).toContain('type="file"');
    const karen = await (await demo.as('karen')).get(at);
    expect(textOf(karen.body)).toContain('En økonom eller administrator lægger den ind');
    expect(karen.body).not.toContain('type="file"');
  });
});

describe('a file that is wrong', () => {
  test('is refused as a whole, every fault with its line, and no CPR number is said', async () => {
    const { status, body } = await send(
      csv(
        `${bo};2026-U54;3.000,00;1.200,00;;Kontanthjælp;${own}`,
        `${bo};2026-U45;tre tusind;1.200,00;;Kontanthjælp;${own}`,
      ),
    );
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Linje 2: Uge 54 findes ikke i 2026; året har uge 1 til 53.');
    expect(textOf(body)).toContain('Linje 3: »tre tusind« er ikke et tal.');
    expect(body).not.toContain(bo);
    expect(textOf((await palle.get(at)).body)).toContain('Der er ingen fil');
  });

  test.each([
    ['no file', '', 'Filen er tom.'],
    ['another layout', 'CPR;Uge\r\n1;2', 'Filen ser anderledes ud end ventet'],
    [
      'another municipality',
      csv(`${bo};2026-U45;3.000,00;1.200,00;;Kontanthjælp;Nabolev`),
      'Filen er en anden kommunes',
    ],
    ['a broken workbook', 'PK\u0003\u0004 noget', 'Regnearket kan ikke læses'],
  ])('%s is said', async (_name, content, expected) => {
    const { status, body } = await send(content);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(expected);
  });

  test('is not taken of one who sees one unit only', async () => {
    const karen = await demo.as('karen');
    const { status, body } = await karen.send(`${at}/fil`, [{ name: 'a.csv', content: csv() }]);
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Filen gælder hele kommunen.');
  });
});

describe('a file that is right', () => {
  // § 5: Bo's week of 2 November is the 26th (40 pct.), that of 9 November the 27th (30 pct.).
  const lines = [
    `${bo};2026-U45;3.000,00;1.200,00;;Kontanthjælp;${own}`,
    `${bo};2026-U46;3.000,00;1.200,00;;Kontanthjælp;${own}`,
    `${eva};2026-U45;4.000,00;;2.400,00;Arbejdsløshedsdagpenge;${own}`,
    `${eva};2026-U46;4.000,00;1.200,00;;Kontanthjælp;Nabolev`,
    `${nobody};2026-U45;4.000,00;1.600,00;;Kontanthjælp;${own}`,
    `${bo};2026-U45;9.000,00;1.800,00;;Førtidspension;${own}`,
  ];

  test('is taken, and what it differs by is listed with the causes', async () => {
    const sent = await send(csv(...lines));
    expect(sent.status).toBe(303);
    const { body } = await palle.get(sent.location ?? '');
    const text = textOf(body);
    expect(text).toContain(
      'Filen er lagt ind. Linjer om borgere: 4. Linjer, der ikke kan sammenlignes: 2;',
    );
    expect(text).toContain('2026-U45 til 2026-U46');
    expect(text).toMatch(/Andet trin på trappen .*1 1 0 1 –/);
    expect(text).toMatch(/Anden ydelse .*1 1 0 1 –/);
    expect(text).toMatch(/En anden kommune betaler/);
    expect(text).toContain('Finansieres af Nabolev.');
    expect(text).toContain('Beløbet er ikke oplyst.');
    expect(text).toContain('1 linje er om en borger, der ikke er registreret');
    expect(text).toContain('Linje 6');
    expect(text).toContain('1 linje er om en ydelse uden kontaktforløb: Førtidspension.');
    expect(body).not.toMatch(/7405850011|740585-0011|6101800099/);
    expect(text.indexOf('Eva Dahl')).toBeLessThan(text.indexOf('Bo Lund'));
    expect(await demo.purposes()).toContain('Afstemning med Ydelsesrefusion');
  });

  test('leads to the case, and to the count of the week', async () => {
    const { body } = await palle.get(at);
    expect(body).toContain(`href="/borgere/${demo.citizen('bo')}#ydelse"`);
    const count = `/borgere/${demo.citizen('bo')}/refusion?dag=09.11.2026`;
    expect(body).toContain(`href="${count}"`);
    expect((await palle.get(count)).status).toBe(200);
  });

  test('shows one who sees one unit only that unit', async () => {
    const text = textOf((await (await demo.as('karen')).get(at)).body);
    expect(text).toContain('Bo Lund');
    expect(text).toContain('Du ser forskellene for borgerne i din egen enhed.');
  });

  test('a second time is recognised', async () => {
    const { status, body } = await send(csv(...lines));
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Den samme fil blev lagt ind');
  });

  test('a difference is explained, hidden among the open, and opened again', async () => {
    const { body } = await palle.get(`${at}?aarsag=andet-trin`);
    const form =
      /<form class="step" method="post" action="\/oekonomi\/afstemning\/forklaring".*?<\/form>/s.exec(
        body,
      )?.[0] ?? '';
    const fields = Object.fromEntries(
      [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const saved = await palle.post(`${at}/forklaring`, { ...fields, tekst: 'Rettes i <uge> 47.' });
    expect(saved.status).toBe(303);
    const open = await palle.get(saved.location ?? '');
    expect(textOf(open.body)).toContain('Forklaringen er gemt.');
    expect(textOf(open.body)).toContain('Der er ingen forskelle, der passer til valget.');
    const explained = await palle.get(`${at}?aarsag=andet-trin&vis=forklarede`);
    expect(explained.body).toContain('Rettes i &lt;uge> 47.');
    expect(textOf(explained.body)).toContain('Palle Riis');
    const way = /action="(\/oekonomi\/afstemning\/forklaring\/[^"]+\/tilbage)"/.exec(
      explained.body,
    )?.[1];
    const reopened = await palle.post(way ?? '', {});
    expect(textOf((await palle.get(reopened.location ?? '')).body)).toContain(
      'Forklaringen er taget tilbage.',
    );
    const history = await palle.get(`/borgere/${demo.citizen('bo')}?historik=alt`);
    expect(textOf(history.body)).toContain('Afstemning af refusion');
  });

  test('comes out as CSV and as a workbook, a row for each week', async () => {
    const { body } = await palle.get(at);
    const [link] = /\/oekonomi\/afstemning\/[0-9a-f-]{36}\/forskelle\.csv/.exec(body) ?? [''];
    const file = await palle.get(link);
    expect(file.body).toMatch(
      /Bo Lund;[^;]*;2026-U46;Kontanthjælp;Andet trin på trappen;3000;1200;/,
    );
    expect((await palle.get(link.replace('.csv', '.xlsx'))).status).toBe(200);
  });

  test('a newer file counts for its weeks, as a workbook too; taken out, the one before counts again', async () => {
    const cells = head.split(';').map((text) => text);
    const workbook = await writeWorkbook([
      {
        name: 'Uger',
        rows: [cells, [bo, '2026-U46', { value: 3000 }, { value: 900 }, null, 'Kontanthjælp', own]],
        widths: cells.map(() => 20),
        stickyRows: 1,
      },
    ]);
    const sent = await send(workbook, 'rettet.xlsx');
    expect(sent.status).toBe(303);
    const newer = textOf((await palle.get(at)).body);
    expect(newer).toContain('Resultat: 2026-U46');
    expect(newer).not.toMatch(/Bo Lund .*Andet trin på trappen/);
    const older = /value="([0-9a-f-]{36})"[^>]*>2026-U45 til 2026-U46/.exec(
      (await palle.get(at)).body,
    )?.[1];
    expect(textOf((await palle.get(`${at}?fil=${older}`)).body)).toContain(
      '1 af filens uger tæller efter en nyere fil.',
    );
    const { body } = await palle.get(at);
    const out = /action="(\/oekonomi\/afstemning\/fil\/[^"]+\/ud)"/.exec(body)?.[1] ?? '';
    expect((await palle.post(out, {})).location).toBe(`${at}?sagt=ud`);
    expect(textOf((await palle.get(at)).body)).toContain('Resultat: 2026-U45 til 2026-U46');
    expect((await palle.get(`${at}?fil=01890000-0000-7000-8000-000000000000`)).status).toBe(404);
  });
});
