import { writeWorkbook } from '@rettidig/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let ulla: Browse;
const path = '/udvalg/kle';
beforeAll(async () => {
  demo = await startDemo();
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const pageAt = async (address: string) => textOf((await ulla.get(address)).body);
const send = (name: string, content: string | Uint8Array) => ulla.send(path, [{ name, content }]);

/** The elements are those of KLE-online’s own files; what is in them is made up, but for the numbers. */
const emneplan = `<?xml version="1.0" encoding="UTF-8"?>
<KLE-Emneplan><UdgivelsesDato>2026-10-01</UdgivelsesDato>
<Hovedgruppe><HovedgruppeNr>15</HovedgruppeNr><HovedgruppeTitel>Beskæftigelse &amp; job</HovedgruppeTitel>
<Gruppe><GruppeNr>15.20</GruppeNr><GruppeTitel>Indsats</GruppeTitel>
<Emne><EmneNr>15.20.24</EmneNr><EmneTitel>Fleksjob</EmneTitel>
<EmneAdministrativInfo><Historisk><UdgaaetDato>2026-01-01</UdgaaetDato></Historisk></EmneAdministrativInfo></Emne>
</Gruppe></Hovedgruppe></KLE-Emneplan>`;

describe('KLE', () => {
  test('is not loaded, and the page says so', async () => {
    expect(await pageAt(path)).toContain('KLE er ikke indlæst endnu.');
  });

  test('is loaded from XML, and what has ended is said', async () => {
    expect((await send('emneplan.xml', emneplan)).status).toBe(303);
    expect(await pageAt(path)).toContain(
      'Emneplan 3 numre, heraf 1 udgået, fra emneplan.xml, udgivet 01.10.2026',
    );
    expect(await pageAt(`${path}?soeg=fleksjob`)).toContain(
      '15.20.24 Fleksjob Emne udgået 01.01.2026',
    );
    expect(await pageAt(`${path}?soeg=15`)).toContain(
      '15 Beskæftigelse &amp; job Hovedgruppe i brug',
    );
    expect(await pageAt(`${path}?soeg=skov`)).toContain('Intet fundet ved »skov«');
  });

  test('takes facets from a table or a workbook, and keeps the subjects', async () => {
    expect((await send('facetter.csv', 'nummer;titel;udgået\nP35;Møder;\n')).status).toBe(303);
    const rows = [
      ['nummer', 'titel'],
      ['P35', 'Møder og udvalg'],
    ];
    const workbook = await writeWorkbook([{ name: 'KLE', rows, widths: [10, 30] }]);
    expect((await send('facetter.xlsx', workbook)).status).toBe(303);
    const text = await pageAt(path);
    expect(text).toContain('Emneplan 3 numre');
    expect(text).toContain('Handlingsfacetter 1 numre, heraf 0 udgået, fra facetter.xlsx');
  });

  test.for([
    ['no file', '', '', 'Vælg en fil.'],
    ['another XML', 'nyt.xml', '<rss><channel>x</channel></rss>', 'ikke en emneplan'],
    ['an empty file', 'tom.csv', '', 'Filen er tom.'],
    [
      'a table of something else',
      'post.csv',
      'post;budget\nA;1\n',
      'kolonnerne »nummer« og »titel«',
    ],
    ['faults', 'k.csv', 'nummer;titel;udgået\n1520;A;\nP35;B;31.4.2026\n', 'Linje 3: »31.4.2026«'],
  ] as const)('with %s is refused, and what was loaded stands', async ([, name, content, text]) => {
    const { status, body } = await send(name, content);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(text);
    expect(await pageAt(path)).toContain('fra emneplan.xml');
  });

  test('is loaded by the secretariat alone', async () => {
    const poul = await demo.as('poul');
    expect(textOf((await poul.get(path)).body)).not.toContain('Indlæs en fil');
    expect((await poul.send(path, [{ name: 'emneplan.xml', content: emneplan }])).status).toBe(403);
  });
});
