import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let petra: Browse;
let karen: Browse;
let at = '';
let items: readonly string[] = [];

// The order of the seats: chair, vice chair, then members by name; a substitute is called in.
const [pouls, petras, helges, sonjas] = [0, 1, 2, 3];
const budget = 1;
const closed = 2;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, poul, petra, karen] = [
    await demo.as('ulla'),
    await demo.as('poul'),
    await demo.as('petra'),
    await demo.as('karen'),
  ];
  at = `/udvalg/moeder/${made.meetings.coming}`;
});
afterAll(() => demo.close());

const pageOf = async (address: string, who = ulla): Promise<string> =>
  textOf((await who.get(address)).body);
/** The fields of a form as they stand: inputs, texts and what is chosen. */
const fieldsOf = async (address: string): Promise<Record<string, string | readonly string[]>> =>
  formIn((await ulla.get(address)).body);

function formIn(body: string): Record<string, string | readonly string[]> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  const fields: Record<string, string | readonly string[]> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    if (!/type="(?:radio|checkbox)"/.test(tag)) fields[of('name')] = of('value');
    else if (/ checked/.test(tag)) fields[of('name')] = of('value');
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g,
  )) {
    fields[name] = text;
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  }
  return fields;
}
const pointAt = (n: number): string => `${at}/referat/${items[n]}`;
const save = async (n: number, fields: Record<string, string | readonly string[]>) =>
  await ulla.post(pointAt(n), { ...(await fieldsOf(pointAt(n))), ...fields });

describe('a meeting', () => {
  test('has no minutes before it begins', async () => {
    expect((await ulla.get(`${at}/referat`)).status).toBe(404);
    await ulla.post(`${at}/udsend`, { bekraeft: 'ja' });
    await ulla.post(`${at}/begynd`);
    const { body } = await ulla.get(`${at}/referat`);
    items = [...body.matchAll(/referat\/([0-9a-f-]{36})"/g)].map(([, item = '']) => item);
    expect(items).toHaveLength(3);
    for (const who of [poul, karen]) expect((await who.get(`${at}/referat`)).status).toBe(403);
  });

  test('begins with everybody who has a seat, and can be without some', async () => {
    expect(await pageOf(`${at}/referat`)).toContain('Poul Krogh, Petra Vang, Helge Nørby, Sonja');
    const fields = await fieldsOf(`${at}/referat/fremmoede`);
    const wrong = await ulla.post(`${at}/referat/fremmoede`, {
      ...fields,
      [`er-${helges}`]: 'afbud',
      'er-4': 'til-stede',
      andre: 'Centerchef Ella Eksempel\nKonsulent Finn Fiktiv; 2, 9\nen; to; tre',
    });
    expect(wrong.status).toBe(400);
    const said = textOf(wrong.body);
    expect(said).toContain('der er intet punkt 9 på dagsordenen');
    expect(said).toContain('»en; to; tre« kan ikke læses.');
    expect(said).toContain('Sonja Tangaa er til stede og har også en stedfortræder.');
    expect(wrong.body).toContain('Konsulent Finn Fiktiv; 2, 9');
    const { status } = await ulla.post(`${at}/referat/fremmoede`, {
      ...fields,
      [`er-${helges}`]: 'afbud',
      [`kom-${petras}`]: '16.10',
      andre: 'Centerchef Ella Eksempel\nKonsulent Finn Fiktiv; 2',
    });
    expect(status).toBe(303);
    const text = await pageOf(`${at}/referat`);
    expect(text).toContain('Petra Vang (kom kl. 16.10)');
    expect(text).toContain('Helge Nørby (afbud)');
    expect(text).toContain('Konsulent Finn Fiktiv (2)');
  });

  test('has an attendance that two write at once: both are shown, and nothing is lost', async () => {
    const address = `${at}/referat/fremmoede`;
    const { _csrf: _own, ...both } = await fieldsOf(address);
    const birgit = await demo.as('birgit');
    const theirs = {
      [`kom-${petras}`]: '16.20',
      [`gik-${sonjas}`]: '17.00',
      andre: 'Centerchef Ella Eksempel\nKonsulent Finn Fiktiv; 2\nJurist Bo Bisidder; 3',
    };
    expect((await birgit.post(address, { ...both, ...theirs })).status).toBe(303);
    const own = { ...both, [`kom-${petras}`]: '16.25', [`er-${sonjas}`]: 'afbud' };
    const stale = await ulla.post(address, own);
    expect(stale.status).toBe(409);
    const said = textOf(stale.body);
    expect(said).toMatch(/har rettet fremmødet \d.*mens du skrev/);
    expect(said).not.toContain('En anden har rettet');
    // Both wrote when Petra came; only the other wrote of Sonja and of guests.
    expect(said).toContain('har skrevet: »16.20«. Dit står i feltet.');
    expect(said).toMatch(/Sat ind efter [^:]+: .*Andre deltagere/);
    const { _csrf: _token, ...fields } = formIn(stale.body);
    expect(fields).toMatchObject({
      [`kom-${petras}`]: '16.25',
      [`gik-${sonjas}`]: '17.00',
      [`er-${sonjas}`]: 'afbud',
      andre: theirs.andre,
    });
    expect(await pageOf(`${at}/referat`)).toContain('Petra Vang (kom kl. 16.20');
    const again = { ...fields, [`er-${sonjas}`]: 'til-stede', [`gik-${sonjas}`]: '' };
    expect((await ulla.post(address, again)).status).toBe(303);
    const text = await pageOf(`${at}/referat`);
    expect(text).toContain('Petra Vang (kom kl. 16.25)');
    expect(text).toContain('Jurist Bo Bisidder (3)');
    const guests = { ...(await fieldsOf(address)), andre: both['andre'] ?? '' };
    await ulla.post(address, { ...guests, [`kom-${petras}`]: '16.10' });
  });

  test('has an attendance of two who send at the very same moment: one is told', async () => {
    const address = `${at}/referat/fremmoede`;
    const { _csrf: _own, ...both } = await fieldsOf(address);
    const birgit = await demo.as('birgit');
    const guest = (name: string) => ({ ...both, andre: `${String(both['andre'])}\n${name}; 2` });
    const answers = await Promise.all([
      birgit.post(address, guest('Gæst Første')),
      ulla.post(address, guest('Gæst Anden')),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(textOf(refused?.body ?? '')).toContain('Dit står i feltet.');
    const left = await fieldsOf(address);
    await ulla.post(address, { ...left, andre: both['andre'] ?? '' });
  });
});

describe('a point', () => {
  test('takes a stock phrase by one choice, and says who was away', async () => {
    expect((await save(0, { 'afg-0': 'godkendt' })).status).toBe(303);
    expect(await pageOf(`${at}/referat`)).toContain('Godkendt.');
    const paper = (await ulla.get(`${at}/papir.txt?slags=referat`)).body;
    expect(paper).toContain('Fraværende: Helge Nørby');
  });

  test('is saved and left for the next one by one button, and the last for the minutes', async () => {
    const { body } = await ulla.get(pointAt(0));
    expect(body).toMatch(/<button name="videre" value="ja">Gem og gå til næste punkt</);
    const next = await save(0, { 'afg-0': 'godkendt', videre: 'ja' });
    expect(next.location).toBe(`${pointAt(1)}?gemt=ja&fra=forrige`);
    expect(await pageOf(next.location ?? '')).toContain('Punkt 1 er gemt.');
    const stays = await save(0, { 'afg-0': 'godkendt' });
    expect(await pageOf(stays.location ?? '')).toContain('Punkt 1 er gemt.');
    expect((await ulla.get(pointAt(2))).body).toContain('Gem og gå til referatet');
    expect((await save(2, { videre: 'ja' })).location).toBe(`${at}/referat?gemt=ja`);
    const refused = await save(0, { 'afg-0': '', 'idet-0': 'noget', videre: 'ja' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('noget');
  });

  test('takes a condition, votes, a dissent and a stop, and gives them back', async () => {
    const { status, body } = await save(budget, {
      'afg-1': 'godkendt',
      'idet-1': 'idet sagen behandles igen i marts 2027.',
      afstemning: 'ja',
      [`med-${sonjas}`]: 'imod',
      'mening-0': 'Budgettet holder ikke.',
      'af-0': 'Sonja Tangaa',
      stop: 'Sonja Tangaa',
    });
    expect([status, textOf(body)]).toEqual([303, '']);
    const paper = (await ulla.get(`${at}/papir.txt?slags=referat`)).body;
    for (const line of [
      'Ad 1. Godkendt, idet sagen behandles igen i marts 2027.',
      'For: 2 (Poul Krogh, Petra Vang)',
      'Imod: 1 (Sonja Tangaa)',
      'Afvigende mening, Sonja Tangaa: Budgettet holder ikke.',
      'Sonja Tangaa begærer beslutningen indbragt for kommunalbestyrelsen (styrelsesloven § 23).',
    ]) {
      expect(paper).toContain(line);
    }
    const again = await fieldsOf(pointAt(budget));
    expect(again).toMatchObject({
      'afg-1': 'godkendt',
      'idet-1': 'sagen behandles igen i marts 2027',
      [`med-${sonjas}`]: 'imod',
      [`med-${pouls}`]: 'for',
      'mening-0': 'Budgettet holder ikke.',
      stop: 'Sonja Tangaa',
    });
    expect(await pageOf(pointAt(budget))).toContain('2 for, 1 imod, 0 undlod at stemme');
  });

  test.each([
    [
      'a vote by a member who is not there',
      { [`med-${helges}`]: 'for' },
      'Helge Nørby var ikke til stede og kan ikke stemme.',
    ],
    [
      'a dissent of a member who is not there',
      { 'mening-0': 'Nej', 'af-0': 'Helge Nørby' },
      'Helge Nørby var ikke til stede og kan ikke få en afvigende mening ført til referat.',
    ],
    [
      'a stop by somebody who is disqualified',
      { [`med-${sonjas}`]: 'inhabil', 'mening-0': '', 'af-0': [], stop: 'Sonja Tangaa' },
      'Sonja Tangaa er inhabil og kan ikke standse beslutningen.',
    ],
    [
      'a decision about a point that does not exist',
      { 'afg-7': 'godkendt' },
      'Der er en beslutning om indstillingens punkt 7, men indstillingen har kun 1.',
    ],
    [
      'a condition without a decision',
      { 'afg-1': '', 'idet-1': 'noget' },
      'Vælg, hvad der blev besluttet, eller slet ordene.',
    ],
    ['a decision of no kind without words', { 'afg-1': 'andet', 'idet-1': '' }, 'egne ord.'],
  ])('refuses %s, and keeps what was written', async (_, fields, text) => {
    const { status, body } = await save(budget, { ...fields, 'tekst-0': 'Står endnu' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(text);
    expect(body).toContain('Står endnu');
  });

  test('which somebody else has saved meanwhile is not overwritten unseen', async () => {
    const mine = await fieldsOf(pointAt(0));
    await save(0, { 'afg-0': 'taget-til-efterretning' });
    const { status, body } = await ulla.post(pointAt(0), { ...mine, 'afg-0': 'droeftet' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('mens du skrev: »Taget til efterretning.«');
    const udgave = /name="udgave" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const again = await ulla.post(pointAt(0), { ...mine, udgave, 'afg-0': 'droeftet' });
    expect(again.status).toBe(303);
    expect(await pageOf(`${at}/referat`)).toContain('Drøftet.');
  });

  test('that is closed has a decision for the public, and no more of it', async () => {
    await save(closed, {
      'afg-1': 'godkendt',
      'offentlig-titel': 'En aftale om lokaler',
      'offentlig-beslutning': 'Aftalen er godkendt.',
    });
    const paper = (await ulla.get(`${at}/papir.txt?slags=referat&til=offentlig`)).body;
    expect(paper).toContain('En aftale om lokaler');
    expect(paper).toContain('Aftalen er godkendt.');
    expect(paper).not.toContain('Dulgtoft');
  });

  test('whose decision is stopped goes to the council, once', async () => {
    expect(await pageOf(pointAt(budget))).toContain('Indbring sagen for Kommunalbestyrelsen');
    for (let n = 0; n < 2; n += 1) await ulla.post(`${pointAt(budget)}/indbring`);
    const { body } = await ulla.get(pointAt(budget));
    expect(textOf(body)).toContain('Sagen er indbragt for Kommunalbestyrelsen.');
    const council = /href="(\/udvalg\/sager\/[0-9a-f-]+)">Sagen er indbragt/.exec(body)?.[1] ?? '';
    expect(council).not.toBe('');
  });
});

describe('a vote on the members’ own devices', () => {
  const ballotIn = (body: string): string =>
    /name="afstemning" value="([^"]+)"/.exec(body)?.[1] ?? '';

  test('is seen and cast by members of the body, and by nobody else', async () => {
    await ulla.post(`${pointAt(closed)}/afstemning`, { om: 'Lejen hos Dulgtoft' });
    const { body } = await poul.get(at);
    expect(textOf(body)).toContain('Lejen hos Dulgtoft');
    expect(await pageOf(at, karen)).not.toContain('Dulgtoft');
    const afstemning = ballotIn(body);
    const cast = (who: Browse, stemme: string) => who.post(`${at}/stem`, { afstemning, stemme });
    expect((await cast(poul, 'imod')).status).toBe(303);
    expect((await cast(poul, 'for')).status).toBe(303);
    expect((await cast(petra, 'imod')).status).toBe(303);
    expect((await cast(ulla, 'for')).status).toBe(409);
    expect((await cast(karen, 'for')).status).toBe(409);
    expect(await pageOf(at, poul)).toContain('Du har stemt: For.');
    expect(await pageOf(pointAt(closed))).toContain('2 af 3 har stemt.');
    const second = await ulla.post(`${pointAt(0)}/afstemning`, { om: '' });
    expect(second.status).toBe(409);
    expect(textOf(second.body)).toContain('Der er en anden afstemning åben på mødet.');
    const { location } = await ulla.post(`${pointAt(closed)}/luk`, { afstemning });
    expect(await fieldsOf(location ?? '')).toMatchObject({
      [`med-${pouls}`]: 'for',
      [`med-${petras}`]: 'imod',
      [`med-${sonjas}`]: 'med',
    });
    expect(textOf((await cast(poul, 'imod')).body)).toContain('Afstemningen er lukket.');
  });
});

describe('the end', () => {
  const end = (fields: Record<string, string>) => ulla.post(`${at}/referat/slut`, fields);

  test('says what must be mended, and comes after the beginning', async () => {
    expect(textOf((await end({ slut: '15.00' })).body)).toContain(
      'Mødet kan ikke slutte, før det begynder.',
    );
    const attendance = await fieldsOf(`${at}/referat/fremmoede`);
    await ulla.post(`${at}/referat/fremmoede`, { ...attendance, [`er-${sonjas}`]: 'fravaerende' });
    const text = textOf((await end({ slut: '17.30' })).body);
    expect(text).toContain('Punkt 2: Sonja Tangaa var ikke til stede og kan ikke stemme.');
    const now = await fieldsOf(`${at}/referat/fremmoede`);
    await ulla.post(`${at}/referat/fremmoede`, { ...now, [`er-${sonjas}`]: 'til-stede' });
  });

  test('sends a matter that is postponed back to wait for another meeting', async () => {
    await save(0, { 'afg-0': 'udsat', 'idet-0': '' });
    expect((await end({ slut: '17.30' })).status).toBe(303);
    expect(await pageOf(at)).toContain('kl. 16.00–17.30');
    expect(await pageOf(at, poul)).toContain('Godkendt, idet sagen behandles igen i marts 2027.');
    const next = await ulla.post('/udvalg/moeder/nyt', {
      organ: made.bodies.udvalg,
      dag: '3.2.2027',
      tid: '16',
      sted: '',
    });
    const meeting = next.location?.split('?')[0] ?? '';
    const waiting = await pageOf(`${meeting}/tilfoej`);
    expect(waiting).toContain('Godkendelse af dagsorden');
    expect(waiting).not.toContain('Budgetopfølgning');
    await ulla.post(`${meeting}/tilfoej`, { sag: made.matters.agendaComing, aarsag: '' });
    expect(await pageOf(meeting)).toContain('Tidligere beslutning');
  });
});
