import { readSpreadsheet } from '@rettidig/documents';
import { day, kroner, openEnd } from '@rettidig/engine';
import type { OfferPrice } from '@rettidig/figures';
import {
  projectBicycle,
  projectBridge,
  projectPlus,
  projectReady,
} from '@rettidig/figures/testing';
import { saveProject, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { opened } from '../../testing/forms.ts';
import { enterPaperProjects } from '../../testing/paper-projects.ts';

const plus = projectPlus();
const bicycle = projectBicycle();
const bridge = projectBridge();
const ready = projectReady();

const price: OfferPrice = {
  id: '01890000-0009-7000-8000-000000000001',
  provider: 'Cykelklubben',
  offer: 'CYKELPROJEKTET',
  kind: null,
  hoursPerWeek: null,
  amount: kroner(10_000),
  per: 'forloeb',
  months: 5,
  note: '',
  source: '',
  from: day('2021-01-01'),
  to: openEnd,
};

const recording = { by: null, source: 'sagsbehandling', reason: 'Målet var for lavt' } as const;

let demo: Demo;
let anna: Browse;

beforeAll(async () => {
  demo = await startDemo();
  await enterPaperProjects(
    demo.options.store,
    { municipality: demo.made.code, unitName: 'Ungeteam' },
    [plus, bicycle, bridge, ready],
    [price],
  );
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const read = async (address: string): Promise<string> => textOf((await anna.get(address)).body);

// Ringkøbing-Skjern, 18 August 2022, point 2 (table rs2022_projekt_plus.csv).
describe('the evaluation of Projekt PLUS', () => {
  const address = `/projekter/${plus.project.id}/evaluering`;

  test.for([
    '110 er begyndt, 110 er sluttet, og 97 af dem (88 %) har gennemført.',
    'På sygedagpenge: 48 % ved start og 10 % en uge efter (97 deltagere).',
    'Selvforsørgende: 4 % ved start og 38 % en uge efter (97 deltagere).',
    'Har et job: 21 % ved start og 40 % et år efter (97 deltagere).',
    'Beskæftigelsesgrad: 15 % ved start og 23 % et år efter (97 deltagere).',
    'Måltallet er nået: 50 er gået til job eller uddannelse, og målet var 33.',
    'Trivsel: 76 af 95 har det bedre end ved start.',
    'Angst: 72 af 96 har det bedre end ved start.',
    'Depression: 76 af 95 har det bedre end ved start.',
  ])('says: %s', async (line) => {
    expect(await read(`${address}?gruppe=gennemfoert`)).toContain(line);
  });

  test('counts all who left unless the completers are asked for, and says so', async () => {
    const page = await read(address);
    expect(page).toContain('Selvforsørgende: 4 % ved start og 34 % en uge efter (110 deltagere).');
    expect(page).toContain('Som kendt');
  });

  test('counts citizens the employee has no access to, and names none', async () => {
    expect((await anna.get(address)).body).not.toContain('Deltager 0-');
    expect(await demo.purposes()).toContain('Evaluering af et projekt (kun tal)');
  });

  test('can be fetched as CSV, and its chart as SVG and PNG', async () => {
    const csv = await anna.get(`${address}.csv?gruppe=gennemfoert`);
    expect(csv.body).toContain('På sygedagpenge;En uge efter;47;10;97;48,5;10,3');
    expect(csv.body).toContain('Hvem tallene efter projektet gælder: de, der har gennemført');
    const read = await readSpreadsheet((await anna.get(`${address}.xlsx?gruppe=gennemfoert`)).raw);
    const lines = read.outcome === 'rows' ? read.rows : [];
    const sick = lines.find(([what]) => what === 'På sygedagpenge') ?? [];
    expect(sick.slice(2)).toEqual([47, 10, 97, 48.5, 10.3]);
    // 97 completed (the paper, as above).
    expect(
      lines.find(([what]) => what === 'Gennemført eller gået til job eller uddannelse')?.[3],
    ).toBe(97);
    const svg = await anna.get(`${address}/figur.svg?gruppe=gennemfoert`);
    expect(svg.headers['content-type']).toContain('image/svg+xml');
    expect(svg.body).toMatch(/^<svg .*<title/);
    const png = await anna.get(`${address}/figur.png?gruppe=gennemfoert`);
    expect(png.raw.subarray(1, 4).toString()).toBe('PNG');
  });
});

// Ringkøbing-Skjern, 18 August 2022, point 3 (table rs2022_autisme_klar_til_start.csv; catalogue I-032).
describe('how the participants of Klar til start stood when they began', () => {
  const address = `/projekter/${ready.project.id}/evaluering`;
  const behind = (key: string, file = ''): string =>
    `${address}/deltagere${file}?tal=${encodeURIComponent(key)}`;

  test.for([
    'Sagerne havde i gennemsnit varet 23 måneder, da deltagerne begyndte (fra 1 til 92; 36 deltagere).',
    'Med mentor 16 af 36: 44 %',
    'Job-bro 13',
    'Privat virksomhedspraktik ikke oplyst 6',
    'Nytteindsats ikke oplyst 9',
    'Uden tilbud 8',
    'Med bostøtte Mangler: bostøtte registreres ikke.',
  ])('says: %s', async (line) => {
    expect(await read(address)).toContain(line);
  });

  test('stands in the files', async () => {
    const csv = (await anna.get(`${address}.csv`)).body;
    expect(csv).toContain('Sagen havde varet, gennemsnit (måneder);Ved start;23;;36;;');
    expect(csv).toContain('Længste sag (måneder);Ved start;92;;36;;');
    expect(csv).toContain('Tilbud: Vejledning og opkvalificering, Job-bro;Ved start;13;;36;36,1;');
    expect(csv).toContain('Med mentor;Ved start;16;;36;44,4;');
  });

  test('leads to those whom the employee may see, and says how many more there are', async () => {
    // Bent has their team; the first of them is protected, was in Job-bro and had a mentor.
    const bent = await demo.as('bent');
    const mentors = textOf((await bent.get(behind('mentor'))).body);
    expect(mentors).toContain('16 deltagere er talt med. 1 af dem står ikke her');
    expect(mentors).not.toContain('Deltager 3-0 ');
    expect(mentors).toMatch(
      /Prøve Deltager 3-1 18\.08\.2022 92 Vejledning og opkvalificering, Job-bro ja/,
    );
    const bro = await bent.get(behind('tilbud/vejledning/Job-bro', '.csv'));
    expect(bro.body.split('\n').filter((line) => line.includes('Prøve Deltager'))).toHaveLength(12);
    const nobodys = textOf((await anna.get(behind('uden-tilbud'))).body);
    expect(nobodys).toContain('8 deltagere er talt med. 8 af dem står ikke her');
    expect(nobodys).not.toContain('Prøve Deltager');
    expect(await demo.purposes()).toContain('Evaluering af et projekt: deltagerne bag et tal');
    expect((await anna.get(behind('hest'))).status).toBe(404);
  });

  test('is frozen with the evaluation, and verifies', async () => {
    const done = await anna.post(`${address}/frys`, {
      ...(await opened(anna, address)),
      gruppe: 'alle',
      per: 'forloeb',
      note: '',
    });
    const frozen = String(done.headers['location']);
    const page = await read(frozen);
    for (const text of [
      'Sagen havde varet, gennemsnit 23 måneder',
      'Tilbud: Vejledning og opkvalificering, Job-bro 13',
      'Med mentor 16',
    ]) {
      expect(page).toContain(text);
    }
    expect(await read(`${frozen}?efterproev=ja`)).toContain('): det samme.');
  });
});

// The same numbers of the paper, kept, and after a correction: 97 completed of 110 who left.
describe('a frozen evaluation of Projekt PLUS', () => {
  const address = `/projekter/${plus.project.id}/evaluering`;

  test('keeps the numbers of the paper, verifies as known then, and shows the correction since', async () => {
    const form = await anna.get(`${address}?gruppe=gennemfoert`);
    expect(form.body).toContain('name="gruppe" value="gennemfoert"');
    const done = await anna.post(`${address}/frys`, {
      gruppe: 'gennemfoert',
      per: 'forloeb',
      note: 'Udvalget i december',
    });
    const frozen = String(done.headers['location']);
    expect(frozen).toMatch(/\/evaluering\/frosset\//);
    const page = await read(frozen);
    for (const text of [
      'Udvalget i december',
      'På sygedagpenge, en uge efter: efter 10',
      'Måltal 33',
    ]) {
      expect(page).toContain(text);
    }
    expect(await read(address)).toContain('Frosset tidligere');
    const same = await read(`${frozen}?efterproev=ja`);
    expect(same).toContain('Som kendt dengang: de samme tal og det samme fingeraftryk.');
    expect(same).toContain('): det samme.');

    const access = {
      municipality: demo.made.code,
      user: null,
      units: 'all' as const,
      protectedPersons: true,
      purpose: 'Prøve',
    };
    await withAccess(demo.options.store, access, (tx) =>
      saveProject(tx, { ...plus.project, target: 60 }, recording),
    );
    const later = await read(`${frozen}?efterproev=ja`);
    expect(later).toContain('Som kendt dengang: de samme tal og det samme fingeraftryk.');
    expect(later).toContain('): ændret.');
    expect(later).toContain('Måltal 33 33 60');
    expect(later).toContain('Ingen deltagere er ændret.');
    expect(later).toMatch(/Projekt rettet 1 gang .*Målet var for lavt/);
    await withAccess(demo.options.store, access, (tx) => saveProject(tx, plus.project, recording));
  });

  test('of a project, or with an id, that is not there is not found', async () => {
    expect((await anna.get(`${address}/frosset/${demo.citizen('bo')}`)).status).toBe(404);
    const none = `/projekter/${demo.citizen('bo')}/evaluering/frys`;
    expect((await anna.post(none, { gruppe: 'alle', per: 'forloeb' })).status).toBe(404);
  });
});

describe('the price of a project', () => {
  const address = `/projekter/${bicycle.project.id}/evaluering`;

  // 15 courses at 10.000 kr.; six completed, nine are in work or education half a year later.
  test('is found by its name in the list of prices', async () => {
    const page = await read(address);
    for (const amount of ['150.000 kr.', '25.000 kr.', '16.666,67 kr.'])
      expect(page).toContain(amount);
  });

  test('is written instead', async () => {
    expect(await read(`${address}?beloeb=20.000&per=forloeb&pris=`)).toContain('300.000 kr.');
  });

  test('is not chosen, and then not guessed', async () => {
    expect(await read(`${address}?pris=`)).toContain('Der er ikke valgt en pris');
  });

  test('that is none is refused with what to write', async () => {
    const { status, body } = await anna.get(`${address}?beloeb=16,9999`);
    expect(status).toBe(400);
    expect(textOf(body)).toContain('»16,9999« er ikke et beløb. Skriv kroner som 16.990');
  });
});

// Ringkøbing-Skjern, 2022, point 6 (table rs2022_cykelprojekt.csv).
describe('Cykelprojektet beside Unge på Broen', () => {
  const both = `/projekter/sammenlign?a=${bicycle.project.id}&b=${bridge.project.id}`;

  test('is looked at half a year after they ended, and the level is not the progress', async () => {
    const page = await read(both);
    for (const text of [
      'Den 1. april 2022 ligger Unge på Broen højest. Unge på Broen: 68 % (15 af 22). Cykelprojektet: 60 % (9 af 15).',
      'Med 15 og 22 deltagere kan forskellen mellem de to andele være tilfældig.',
      'størst i Cykelprojektet: +20 point (+3 personer). I Unge på Broen er den +9 point (+2 personer).',
      'Cykelprojektet har kun 15 deltagere',
      '40 % (6 af 15)',
      '59 % (13 af 22)',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('Unge på Broen har kun');
  });

  test('can be fetched as SVG and PNG; nothing drawn is nothing to fetch', async () => {
    const figure = both.replace('/sammenlign?', '/sammenlign/figur.svg?');
    expect((await anna.get(figure)).body).toMatch(/^<svg .*Unge på Broen/);
    const png = await anna.get(figure.replace('.svg', '.png'));
    expect(png.raw.subarray(1, 4).toString()).toBe('PNG');
    expect((await anna.get('/projekter/sammenlign/figur.svg')).status).toBe(404);
    expect((await anna.get('/priser/figur.svg')).body).toMatch(/^<svg .*CYKELPROJEKTET/);
  });

  test('has nothing to show on a day that has not come, or before anybody had left', async () => {
    expect(await read(`${both}&dag=1.1.2030`)).toContain('1. januar 2030 er ikke kommet endnu');
    expect(await read(`${both}&dag=1.6.2021`)).toContain('Ingen havde forladt Cykelprojektet');
  });

  test('asks for two projects that exist', async () => {
    expect((await anna.get(`/projekter/sammenlign?a=${demo.citizen('bo')}`)).status).toBe(404);
    expect((await anna.get('/projekter/sammenlign?a=hest')).status).toBe(400);
    expect(await read('/projekter/sammenlign?a=&b=')).toContain('Det ene projekt');
  });
});

// Ringkøbing-Skjern 2022, point 3 (catalogue F-018).
describe('a count scaled up', () => {
  test('36 at 8 of 13 become 59, and how sure it is stands beside', async () => {
    const page = await read('/projekter/opregning?spurgt=13&svaret=8&talt=36');
    for (const text of ['Omkring 59 borgere', '36 / 8 × 13 = 58,5', 'mellem 46 og 71']) {
      expect(page).toContain(text);
    }
  });

  test.for([
    ['spurgt=8&svaret=13&talt=36', 'Flere har svaret, end der er spurgt'],
    ['spurgt=8&svaret=0&talt=0', 'Mindst én skal have svaret'],
  ] as const)('%s is said to be wrong', async ([query, advice]) => {
    const page = await read(`/projekter/opregning?${query}`);
    expect(page).toContain(advice);
    expect(page).not.toContain('Omkring');
  });
});
