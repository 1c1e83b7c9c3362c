import { madeMeeting } from '@rettidig/committee/testing';
import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { reportDocx, reportPdf } from '@rettidig/documents/report';
import { withAccess, wholeMeeting } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let ulla: Browse;
beforeAll(async () => {
  demo = await startDemo();
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const form = forms.find(({ id }) => id === 'neutral');
if (form === undefined) throw new Error('no form');
const paper = meetingPaper(madeMeeting, form, {
  kind: 'referat',
  audience: 'medlem',
  inserts: noInserts,
});
const minutes = paperText(paper);

/** Sends files and gives the ids of the papers with the names. */
async function sent(
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<{ readonly page: string; readonly idOf: (name: string) => string }> {
  const { status, location } = await ulla.send('/udvalg/arkiv', files, { udvalg: '' });
  expect(status).toBe(303);
  const { body } = await ulla.get(location ?? '');
  const idOf = (name: string): string =>
    new RegExp(`href="/udvalg/arkiv/([\\w-]{36})">${name}<`).exec(body)?.[1] ?? '';
  return { page: textOf(body), idOf };
}

const setIn = (body: string): string => /name="set" value="([^"]+)"/.exec(body)?.[1] ?? '';

describe('old papers', () => {
  test('that are sent are read, and a person looks them over', async () => {
    const { page, idOf } = await sent([{ name: 'referat.txt', content: minutes }]);
    expect(page).toContain('1 papir er læst.');
    expect(page).toMatch(/referat\.txt Arbejdsmarkedsudvalget 07\.10\.2026 3 1 Skal ses efter/);
    const review = textOf((await ulla.get(`/udvalg/arkiv/${idOf('referat.txt')}`)).body);
    expect(review).toContain('Punkt 3 er lukket, men har tekst. Se efter, om den må vises.');
    expect(review).toContain('Ad 1. Godkendt, idet sagen behandles igen i marts 2027.');
    expect(review).toContain('David Opdigtet , fraværende');
  });

  test('come as PDF, Word and HTML too', async () => {
    const html = `<html><body>${paper.blocks
      .map((block) => (block.kind === 'heading' ? `<h2>${block.text}</h2>` : ''))
      .join('')}<p>${minutes.replaceAll('\n', '</p><p>')}</p></body></html>`;
    const { page } = await sent([
      { name: 'r.pdf', content: reportPdf({ ...paper, layout: 'papir' }) },
      { name: 'r.docx', content: await reportDocx({ ...paper, layout: 'papir' }) },
      { name: 'r.html', content: html },
    ]);
    expect(page).toContain('3 papirer er læst.');
    expect(page).toMatch(/r\.pdf Arbejdsmarkedsudvalget 07\.10\.2026 3/);
    expect(page).toMatch(/r\.docx Arbejdsmarkedsudvalget 07\.10\.2026 3/);
  });

  test.for([
    ['tom.txt', '', 'Filen er tom.'],
    ['falsk.pdf', 'ikke en PDF', 'Navnet siger .pdf, men filen er noget andet.'],
    ['liste.exe', 'MZ', 'Filer af den slags kan ikke læses.'],
    ['ark.csv', 'navn;antal\nA;1\n', 'Filen ligner ikke en dagsorden eller et referat'],
    ['stor.pdf', new Uint8Array(26_000_000), 'Filen er for stor. Den må højst fylde 25 MB.'],
  ] as const)(
    '%s is refused in clear words, and the others are taken',
    async ([name, content, said]) => {
      const other = { name: `med-${name}.txt`, content: `${minutes}\n${name}` };
      const { page } = await sent([{ name, content }, other]);
      expect(page).toContain(`${name} : ${said}`);
      expect(page).toContain('1 papir er læst.');
    },
  );

  test('that are here already are recognised by what is in them', async () => {
    const content = `${minutes}\nto gange`;
    const first = await sent([{ name: 'en.txt', content }]);
    const second = await sent([{ name: 'to.txt', content }]);
    expect(second.page).toContain('Er her allerede');
    expect(second.idOf('to.txt')).toBe(first.idOf('en.txt'));
  });

  test('nothing chosen', async () => {
    const { status, body } = await ulla.send('/udvalg/arkiv', [], { udvalg: '' });
    expect([status, textOf(body)]).toEqual([400, expect.stringContaining('Vælg mindst én fil.')]);
  });
});

describe('a paper that is looked over', () => {
  let at = '';
  beforeAll(async () => {
    const { idOf } = await sent([{ name: 'rettes.txt', content: `${minutes}\nrettes` }]);
    at = `/udvalg/arkiv/${idOf('rettes.txt')}`;
  });

  const approve = async (fields: Readonly<Record<string, string>>) =>
    ulla.post(`${at}/godkend`, {
      set: setIn((await ulla.get(at)).body),
      skabelon: 'neutral',
      ...fields,
    });

  test('a day that does not exist is refused, and what was written stays', async () => {
    const { body } = await ulla.get(`${at}/hoved`);
    const wrong = await ulla.post(`${at}/hoved`, {
      set: setIn(body),
      'udvalgets-navn': 'Udvalget for øvelser',
      dato: '31.04.2026',
      navn: ['Asta Øvesen', ''],
      kom: ['25.99', ''],
      andre: '',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('value="31.04.2026"');
    expect(wrong.body).toContain('value="Udvalget for øvelser"');
  });

  test('two chairs and a vote by somebody who was away are said and kept', async () => {
    const { body } = await ulla.get(`${at}/hoved`);
    const changed = await ulla.post(`${at}/hoved`, {
      set: setIn(body),
      'udvalgets-navn': 'Udvalget for øvelser',
      dato: '07.10.2026',
      begyndt: '16.00',
      sluttet: '',
      sted: 'Salen',
      navn: ['Asta Øvesen', 'Bent Prøvegaard', 'Carla Tænkt', 'David Opdigtet'],
      parti: ['A', 'V', 'F', 'C'],
      rolle: ['formand', 'formand', 'medlem', 'medlem'],
      fremmoede: ['til-stede', 'til-stede', 'fravaerende', 'fravaerende'],
      kom: ['', '16.20', '', ''],
      gik: ['', '', '', ''],
      andre: 'Konsulent Finn Fiktiv deltog under punkt 2',
    });
    expect(changed.status).toBe(303);
    const page = textOf((await ulla.get(at)).body);
    expect(page).toContain('Mødet har to formænd: Asta Øvesen og Bent Prøvegaard.');
    expect(page).toContain('Punkt 2: Carla Tænkt var ikke til stede og kan ikke stemme.');
    expect(page).toContain('kom kl. 16.20');
  });

  test('a point is corrected, added and deleted', async () => {
    const { body } = await ulla.get(`${at}/punkt/2`);
    const corrected = await ulla.post(`${at}/punkt/2`, {
      set: setIn(body),
      nummer: '2',
      titel: 'Opfølgning på lange sager',
      aabenhed: 'aaben',
      del: ['sagsfremstilling', 'oekonomi'],
      tekst: ['Antallet er faldet.', ''],
      indledning: 'Det indstilles, at udvalget',
      'indstillingens-punkter': 'godkender\ntager til efterretning',
      beslutning: 'Ad 1. Godkendt.\nAd 2. Udsat.\nFor: 2 (Asta Øvesen, Bent Prøvegaard)',
      fravaerende: 'David Opdigtet',
      bilag: ['Notat', 'Lukket notat'],
      dokumentnr: ['', '30519/13'],
      'bilag-aabent': ['aaben', 'lukket'],
    });
    expect(corrected.status).toBe(303);
    const added = await ulla.post(`${at}/punkt/nyt`, {
      set: setIn((await ulla.get(`${at}/punkt/nyt`)).body),
      nummer: '4',
      titel: 'Eventuelt',
    });
    expect(added.status).toBe(303);
    const page = textOf((await ulla.get(at)).body);
    expect(page).toContain('2. Opfølgning på lange sager');
    expect(page).toContain('Lukket notat, 30519/13, Lukket');
    expect(page).toContain('4. Eventuelt');
    const gone = await ulla.post(`${at}/punkt/4/slet`, { set: setIn((await ulla.get(at)).body) });
    expect(gone.status).toBe(303);
    expect(textOf((await ulla.get(at)).body)).not.toContain('4. Eventuelt');
  });

  test('a closed point gets the words the public reads; the form’s own until they are written', async () => {
    const reads = async (): Promise<string> =>
      textOf(
        /<dt>Offentligheden læser<\/dt><dd[^>]*>(.*?)<\/dd>/.exec((await ulla.get(at)).body)?.[1] ??
          '',
      ).trim();
    expect(await reads()).toBe('skabelonens ord for et lukket punkt');
    const { body } = await ulla.get(`${at}/punkt/3`);
    const sent = {
      set: setIn(body),
      nummer: '3',
      titel: 'Køb af en hemmelig bygning',
      aabenhed: 'lukket',
      bestemmelse: 'Styrelseslovens § 10',
      tekst: 'Bygningen koster det, den koster.',
      del: 'sagsfremstilling',
      'offentlig-titel': 'Køb af ejendom',
      'offentlig-beslutning': 'Godkendt.',
    };
    expect((await ulla.post(`${at}/punkt/3`, sent)).status).toBe(303);
    expect(await reads()).toBe('Køb af ejendom: Godkendt.');
    expect((await ulla.get(`${at}/punkt/3`)).body).toContain('value="Køb af ejendom"');
  });

  test('a correction made on an older version comes back with what was written', async () => {
    const { body } = await ulla.get(`${at}/underskrifter`);
    const sheet = (member: string) =>
      ulla.post(`${at}/underskrifter`, {
        set: setIn(body),
        medlem: [member, 'Bent Prøvegaard'],
        status: ['godkendt', 'afventer'],
        'godkendt-den': ['12.10.2026', ''],
      });
    expect((await sheet('Asta Øvesen')).status).toBe(303);
    const late = await sheet('Asta Ø.');
    expect([late.status, textOf(late.body)]).toEqual([
      400,
      expect.stringContaining('Papiret er ændret i mellemtiden af en anden.'),
    ]);
    expect(late.body).toContain('value="Asta Ø."');
    expect(setIn(late.body)).not.toBe(setIn(body));
  });

  test('becomes no meeting before a committee is chosen and the doubts are seen; all is said at once', async () => {
    const { status, body } = await approve({ udvalg: '' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Vælg udvalget.');
    expect(textOf(body)).toContain('Se stederne efter, og sæt kryds.');
  });

  test('becomes a meeting with all that was corrected, and can be taken back', async () => {
    const made = await approve({ udvalg: 'ny', 'set-efter': 'ja' });
    expect(made).toMatchObject({ status: 303, location: `${at}?sagt=godkendt` });
    const { body } = await ulla.get(at);
    const id = /href="\/udvalg\/moeder\/([\w-]+)"/.exec(body)?.[1] ?? '';
    const access = {
      municipality: demo.made.code,
      user: null,
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    const whole = await withAccess(demo.options.store, access, (tx) => wholeMeeting(tx, id));
    expect(whole?.meeting).toMatchObject({
      body: 'Udvalget for øvelser',
      place: 'Salen',
      from: 960,
      attendees: [{ name: 'Konsulent Finn Fiktiv', items: [2] }],
      approvals: [
        { member: 'Asta Øvesen', state: 'godkendt' },
        { member: 'Bent Prøvegaard', state: 'afventer', on: null },
      ],
    });
    expect(whole?.kept.state).toBe('afholdt');
    expect(whole?.meeting.items[2]?.openness).toMatchObject({
      publicTitle: 'Køb af ejendom',
      publicDecision: 'Godkendt.',
    });
    expect(
      whole?.meeting.items.map(({ number, title, openness }) => [number, title, openness.open]),
    ).toEqual([
      [1, 'Godkendelse af dagsorden', true],
      [2, 'Opfølgning på lange sager', true],
      [3, 'Køb af en hemmelig bygning', false],
    ]);
    expect(whole?.points.map(({ matter, item }) => [matter.state, item.sealed])).toEqual([
      ['behandlet', false],
      ['behandlet', false],
      ['behandlet', true],
    ]);
    const again = await ulla.post(`${at}/fortryd`, { set: setIn(body) });
    expect(again).toMatchObject({ status: 303, location: `${at}?sagt=fortrudt` });
    expect(await withAccess(demo.options.store, access, (tx) => wholeMeeting(tx, id))).toBeNull();
    expect(textOf((await ulla.get(at)).body)).toContain('Skal ses efter');
  });

  test('a second meeting of a committee on a day is asked about', async () => {
    const name = 'Udvalget for øvelser';
    const { body } = await ulla.get(at);
    const udvalg = new RegExp(`<option value="([\\w-]{36})"[^>]*>${name}<`).exec(body)?.[1] ?? '';
    expect((await approve({ udvalg, 'set-efter': 'ja' })).status).toBe(303);
    const { idOf } = await sent([{ name: 'igen.txt', content: `${minutes}\nigen` }]);
    at = `/udvalg/arkiv/${idOf('igen.txt')}`;
    const asked = await approve({ udvalg, 'set-efter': 'ja' });
    expect([asked.status, textOf(asked.body)]).toEqual([
      400,
      expect.stringContaining('Udvalget har allerede et møde den dag.'),
    ]);
    expect((await approve({ udvalg, 'set-efter': 'ja', trods: 'ja' })).status).toBe(303);
  });

  test('the text itself is corrected and read again', async () => {
    const { idOf } = await sent([{ name: 'tekst.txt', content: `${minutes}\ntekst` }]);
    at = `/udvalg/arkiv/${idOf('tekst.txt')}`;
    const { body } = await ulla.get(`${at}/tekst`);
    const words = minutes.replace('Arbejdsmarkedsudvalget', 'Beskæftigelsesudvalget');
    await ulla.post(`${at}/tekst`, { set: setIn(body), 'papirets-tekst': words });
    expect(textOf((await ulla.get(at)).body)).toContain('Udvalg Beskæftigelsesudvalget');
    const aside = await ulla.post(`${at}/kasser`, { set: setIn((await ulla.get(at)).body) });
    expect(aside).toMatchObject({ status: 303, location: `${at}?sagt=kasseret` });
    expect((await ulla.get(`${at}/tekst`)).status).toBe(404);
  });

  test('is for the secretariat alone', async () => {
    for (const who of ['karen', 'poul', 'anna'] as const) {
      const browser = await demo.as(who);
      expect((await browser.get('/udvalg/arkiv')).status).toBe(403);
      expect((await browser.get(at)).status).toBe(403);
    }
  });
});
