import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const at = '/oekonomi/budget/poster';
const enter = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  karen.post(`${at}/ny`, {
    navn: 'Sygedagpenge',
    omraade: '',
    type: '',
    konti: '',
    antal: 'ingen',
    foerste: '2026',
    sidste: '',
    ...fields,
  });
const page = async (year = '2026') => textOf((await karen.get(`${at}?aar=${year}`)).body);

describe('posts', () => {
  test('there are none, and the page says how to begin', async () => {
    expect(await page()).toContain('Der er ingen poster endnu. Opret en post');
  });

  test('one without an area is kept and remarked, and corrected', async () => {
    const made = await enter({ konti: '5.57.71\n5.57.73', type: 'overfoersel' });
    expect(made.location).toBe(`${at}?gemt=ja`);
    expect(await page()).toContain('1 post mangler aktivitetsområde: Sygedagpenge.');
    const { body } = await karen.get(at);
    const link = /href="(\/oekonomi\/budget\/poster\/[^"]+\/ret)"/.exec(body)?.[1] ?? '';
    const form = (await karen.get(link)).body;
    expect(form).toContain('5.57.71\n5.57.73</textarea>');
    await karen.post(link, {
      navn: 'Sygedagpenge',
      omraade: 'Beskæftigelse',
      type: 'overfoersel',
      konti: '5.57.71',
      ydelser: ['sygedagpenge'],
      antal: 'helaarspersoner',
      foerste: '2026',
      sidste: '2026',
    });
    expect(await page()).toContain('Alle poster har område, bevillingstype og konti.');
    expect(await page()).toContain(
      'Sygedagpenge Beskæftigelse Overførsler 5.57.71 Sygedagpenge 2026',
    );
    expect(await page('2027')).toContain('Ingen post bruges i 2027.');
  });

  test.for([
    ['no name', { navn: ' ' }, 'Navn:'],
    ['a year that is none', { foerste: '26' }, 'Skriv et tal fra 2000 til 2100.'],
    ['no year', { foerste: '' }, 'Skriv et årstal fra 2000 til 2100.'],
    ['an end before the begin', { sidste: '2025' }, 'Det sidste år ligger før det første.'],
    ['a name that is taken', { navn: 'SYGEDAGPENGE' }, 'Der er allerede en post, der hedder'],
    [
      'an account twice',
      { konti: '5.57.71' },
      'Kontoen 5.57.71 står allerede på posten »Sygedagpenge«.',
    ],
    [
      'a benefit twice',
      { ydelser: ['sygedagpenge'], antal: 'helaarspersoner' },
      'Sygedagpenge står allerede på posten »Sygedagpenge«.',
    ],
    [
      'persons on no benefit',
      { antal: 'helaarspersoner' },
      'Vælg de ydelser, som helårspersonerne',
    ],
    ['a kind that is none', { type: 'drift' }, '»drift« er ikke en af mulighederne'],
  ] as const)('%s: is not kept, and what was written stays', async ([, fields, message]) => {
    const { status, body } = await enter({ navn: 'En & "anden"', ...fields });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
    expect(await page()).not.toContain('En &amp;');
  });

  test('the frame of 2014 gives those of its 20 posts that are not there', async () => {
    const answer = await karen.post(`${at}/skabelon`);
    expect(answer.location).toBe(`${at}?oprettet=19`);
    const seen = textOf((await karen.get(answer.location ?? '')).body);
    expect(seen).toContain('19 poster er oprettet.');
    expect(seen).toContain('Fleksjob &amp; løntilskud');
    expect(seen).toContain(
      '19 poster har ingen konti, så regnskabet kan ikke ses: Aktiv kontanthjælp,',
    );
  });
});
