import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { opened } from '../testing/forms.ts';

let demo: Demo;
let karen: Browse;
let project: string;

async function newProject(fields: Readonly<Record<string, string>>) {
  const { body } = await karen.get('/projekter/nyt');
  const id = /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '';
  return await karen.post('/projekter', {
    id,
    navn: 'Klar til start',
    formaal: 'Job til borgere med autisme',
    fra: '01.09.2026',
    til: '31.08.2027',
    maaltal: '12',
    maal: 'trivsel',
    ...fields,
  });
}

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
  project = (await newProject({})).location?.split('/').at(-1) ?? '';
});
afterAll(() => demo.close());

describe('a project', () => {
  test('is made by a leader, and seen by all', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/projekter/nyt')).status).toBe(403);
    expect(textOf((await anna.get('/projekter')).body)).toContain('Klar til start');
    expect(textOf((await anna.get(`/projekter/${project}`)).body)).toContain('0 deltagere');
    expect((await anna.get(`/projekter/${demo.citizen('bo')}`)).status).toBe(404);
  });

  test.for([
    ['without a name', { navn: ' ' }, 'Skriv, hvad projektet hedder.'],
    [
      'with the name of another',
      { navn: 'klar TIL start' },
      'Der er allerede et projekt med det navn.',
    ],
    ['from no day', { navn: 'B', fra: '1.13.2026' }, 'Skriv den første dag'],
    ['that ends before it begins', { navn: 'B', til: '31.08.2026' }, 'ligger før den første'],
    ['with a target of 0', { navn: 'B', maaltal: '0' }, 'Skriv et helt tal'],
  ] as const)('%s is not saved, and what was written stays', async ([, is, advice]) => {
    const { status, body } = await newProject({ formaal: '<i>Æ</i> & "ø"', ...is });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toContain('&lt;i>Æ&lt;/i> &amp; &quot;ø&quot;');
  });
});

describe('what is changed in a project', () => {
  const historyOf = async (id: string) => {
    const page = textOf((await karen.get(`/projekter/${id}`)).body);
    return page.slice(page.indexOf('Ændringer'));
  };

  test('stands on its page with who did it, and what stood before', async () => {
    const made = (await newProject({ navn: 'På vej' })).location?.split('/').at(-1) ?? '';
    expect(await historyOf(made)).toMatch(/Karen Møller: Oprettet\./);
    const same = { id: made, navn: 'På vej' };
    await newProject({ ...same, maaltal: '20', til: '', maal: '' });
    const changed = await historyOf(made);
    expect(changed).toMatch(/Karen Møller: Rettet\./);
    expect(changed).toContain('Måltal: 12 › 20');
    expect(changed).toContain('Sidste dag: 31.08.2027 › tomt');
    expect(changed).toContain('Det spørges borgerne om: Trivsel › tomt');
    expect(changed).not.toContain('Formål:');
    // Saved again as it is: no line.
    await newProject({ ...same, maaltal: '20', til: '', maal: '' });
    expect((await historyOf(made)).match(/Rettet/g)).toHaveLength(1);
  });

  test('that is refused comes again as what it is, a change', async () => {
    const { status, body } = await newProject({ id: project, navn: '' });
    expect(status).toBe(400);
    expect(body).toContain('<h1>Ret projektet</h1>');
    expect(body).toContain('<title>Ret projektet');
    expect((await newProject({ navn: '' })).body).toContain('<h1>Nyt projekt</h1>');
  });

  test('that is refused leaves no line', async () => {
    await newProject({ id: project, navn: 'På vej' });
    expect(await historyOf(project)).not.toContain('Rettet');
  });
});

describe('a citizen in a project', () => {
  test('begins, answers, ends, and is counted', async () => {
    const anna = await demo.as('anna');
    const at = `/borgere/${demo.citizen('bo')}/projekt`;
    const form = await opened(anna, `${at}?valgt=${project}`);
    const tooMuch = await anna.post(at, {
      ...form,
      projekt: project,
      fra: '18.11.2026',
      til: '',
      maal: 'Job',
      svardag: '18.11.2026',
      'svar-trivsel': '11',
    });
    expect(tooMuch.status).toBe(400);
    expect(textOf(tooMuch.body)).toContain(
      'Trivsel: »11« kan ikke bruges. Skriv et tal fra 0 til 10.',
    );
    const begun = await anna.post(at, {
      ...form,
      projekt: project,
      fra: '18.11.2026',
      til: '',
      maal: 'Job',
      svardag: '18.11.2026',
      'svar-trivsel': '4',
    });
    expect(begun.status).toBe(303);

    const { body } = await anna.get(`/projekter/${project}`);
    expect(textOf(body)).toContain('1 deltagere');
    const part = /href="(\/borgere\/[^"]+\/projekt\/[^"]+)"/.exec(body)?.[1] ?? '';
    const again = await opened(anna, part);
    const today = { ...again, svardag: '18.11.2026' };
    const sameDay = await anna.post(part, { ...today, 'svar-trivsel': '7', grund: '', slut: '' });
    expect(textOf(sameDay.body)).toContain('Der er allerede et svar fra den dag');
    const end = await anna.post(part, { ...today, grund: 'job', slut: '18.11.2026' });
    expect(end.status).toBe(303);
    const after = textOf((await anna.get(`/projekter/${project}`)).body);
    expect(after).toContain('1 af måltallet på 12');
    expect(after).toContain('Kom i job');
    expect(after).toContain('Ingen har svaret to gange endnu');
  });

  test('is asked what the chosen project asks, and an ended one can be entered afterwards', async () => {
    const anna = await demo.as('anna');
    const other = (
      await newProject({
        navn: 'Cykelprojektet',
        fra: '01.03.2026',
        til: '30.06.2026',
        maal: 'angst',
      })
    ).location
      ?.split('/')
      .at(-1);
    const at = `/borgere/${demo.citizen('eva')}/projekt`;
    const first = (await anna.get(at)).body;
    // The project comes first: nothing is asked before it is known whose questions they are.
    expect(first).not.toContain('svar-');
    const options = [...first.matchAll(/<option value="[^"]*"[^>]*>([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect(options.at(-1)).toBe('Cykelprojektet (sluttede 30.06.2026)');
    const chosen = (await anna.get(`${at}?valgt=${other}`)).body;
    expect(chosen).toContain('id="svar-angst"');
    expect(chosen).not.toContain('id="svar-trivsel"');
    const sent = {
      ...(await opened(anna, `${at}?valgt=${other}`)),
      fra: '02.03.2026',
      til: '30.06.2026',
      maal: '',
      svardag: '02.03.2026',
      'svar-angst': '8',
    };
    const early = await anna.post(`${at}?valgt=${other}`, { ...sent, svardag: '19.11.2026' });
    expect([early.status, textOf(early.body).includes('Dagen er ikke kommet endnu')]).toEqual([
      400,
      true,
    ]);
    // What was written stands in the form that comes again, with the questions of its project.
    expect(early.body).toMatch(/id="svar-angst"[^>]*value="8"/);
    expect((await anna.post(`${at}?valgt=${other}`, sent)).status).toBe(303);
    const page = (await anna.get(`/projekter/${other}`)).body;
    const part = /href="(\/borgere\/[^"]+\/projekt\/[^"]+)"/.exec(page)?.[1] ?? '';
    const end = {
      ...(await opened(anna, part)),
      svardag: '30.06.2026',
      'svar-angst': '3',
      grund: 'gennemfoert',
      slut: '30.06.2026',
    };
    expect((await anna.post(part, end)).status).toBe(303);
    expect(textOf((await anna.get(part)).body)).toContain(
      '02.03.2026: Angst 8 30.06.2026: Angst 3',
    );
  });

  test('answers of no day are refused; without questions no day is asked for', async () => {
    const anna = await demo.as('anna');
    const ended = { fra: '01.03.2026', til: '30.06.2026' };
    const silent = await newProject({ ...ended, navn: 'Uden spørgsmål', maal: '' });
    const without = silent.location?.split('/').at(-1) ?? '';
    const at = `/borgere/${demo.citizen('jon')}/projekt`;
    const days = { fra: '02.03.2026', til: '30.06.2026', maal: '' };
    const form = await opened(anna, `${at}?valgt=${without}`);
    expect((await anna.post(`${at}?valgt=${without}`, { ...form, ...days })).status).toBe(303);
    const asking = await newProject({ ...ended, navn: 'Med spørgsmål' });
    const other = asking.location?.split('/').at(-1) ?? '';
    const said = { ...(await opened(anna, `${at}?valgt=${other}`)), ...days, 'svar-trivsel': '4' };
    const refused = await anna.post(`${at}?valgt=${other}`, said);
    expect([
      refused.status,
      textOf(refused.body).includes('Skriv dagen, borgeren svarede'),
    ]).toEqual([400, true]);
  });
});
