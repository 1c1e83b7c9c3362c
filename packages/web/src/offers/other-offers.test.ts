import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { fieldsIn } from '../testing/fields-in.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

/** Opens a form, fills it in and sends it. */
async function sent(
  citizen: string,
  place: string,
  values: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string; readonly body: string }> {
  const address = `/borgere/${demo.citizen(citizen)}/${place}`;
  const { body: form } = await anna.get(address);
  const { status, body } = await anna.post(address, { ...fieldsIn(form), ...values });
  return { status, body, text: textOf(body) };
}

const caseOf = async (citizen: string): Promise<string> =>
  textOf((await anna.get(`/borgere/${demo.citizen(citizen)}`)).body);

describe('mentor support', () => {
  const mentor = {
    mentor: `Åse O'Brien <b>`,
    til: '22.5.2027',
    hjaelp: 'At komme op om morgenen & møde.',
  };

  test.for([
    ['without a mentor', { mentor: '' }, 'Mentorens navn: Feltet er tomt'],
    ['without what it is for', { hjaelp: '' }, 'Hvad mentoren skal hjælpe med: Feltet er tomt'],
    ['that ends before it begins', { til: '1.11.2026' }, 'Den sidste dag ligger før den første'],
  ] as const)('%s is refused, and nothing is lost', async ([, wrong, advice]) => {
    const { status, text, body } = await sent('bo', 'tilbud/mentor', { ...mentor, ...wrong });
    expect(status).toBe(400);
    expect(text).toContain(advice);
    expect(body).toContain('value="23.11.2026"');
  });

  test('is given, and stands in the case', async () => {
    expect((await sent('bo', 'tilbud/mentor', mentor)).status).toBe(303);
    expect(await caseOf('bo')).toContain(`Mentorstøtte: Åse O'Brien &lt;b>`);
  });
});

describe('guidance and education', () => {
  const course = {
    slags: 'vejledning-og-opkvalificering',
    sted: 'Øvelev Kursuscenter',
    kursus: 'Truckcertifikat',
    til: '18.12.2026',
  };

  test.for([
    ['no kind', 'mia', { slags: '' }, 'Slags: Der er ikke valgt noget'],
    ['a kind that is none', 'mia', { slags: 'hest' }, 'hest'],
    ['no provider', 'mia', { sted: ' ' }, 'Feltet er tomt'],
    [
      'an education that is not agreed',
      'mia',
      { slags: 'ordinaer-uddannelse' },
      'Uddannelsen gives kun efter aftale med borgeren (LAB § 100).',
    ],
    [
      // Six weeks or less of job-directed education: knowledge/law-and-data.md C, jobrettet uddannelse.
      'job-directed education that the unemployment fund grants',
      'jon',
      { jobrettet: 'ja', aftalt: 'ja' },
      'A-kassen bevilger uddannelsen.',
    ],
    ['forty hours', 'mia', { timer: '40' }, 'Skriv et tal fra 1 til 37'],
  ] as const)('with %s is refused', async ([, citizen, wrong, advice]) => {
    const { status, text } = await sent(citizen, 'tilbud/forloeb', { ...course, ...wrong });
    expect(status).toBe(400);
    expect(text).toContain(advice);
  });

  test('is given, and meets the duty of the first offer when it begins', async () => {
    // From 1 July 2026 guidance counts again (lov 1750 of 2025): Mia's first offer is due on 25 November.
    expect((await sent('mia', 'tilbud/forloeb', course)).status).toBe(303);
    expect(await caseOf('mia')).toContain('Øvelev Kursuscenter');
  });
});

describe('a test', () => {
  test.for([
    ['on a day to come', { dag: '19.11.2026', behov: 'ja' }, 'er ikke kommet endnu'],
    ['before the course', { dag: '1.2.2020', behov: 'ja' }, 'uden for borgerens kontaktforløb'],
    ['without a result', {}, 'Der er ikke valgt noget'],
  ] as const)('%s is refused', async ([, values, advice]) => {
    const { status, text } = await sent('eva', 'proeve', values);
    expect(status).toBe(400);
    expect(text).toContain(advice);
  });

  test('is registered, and the same day is asked about once more', async () => {
    expect((await sent('eva', 'proeve', { behov: 'nej' })).status).toBe(303);
    const again = await sent('eva', 'proeve', { behov: 'ja' });
    expect(again.status).toBe(200);
    expect(again.text).toContain('Der er allerede registreret en test');
  });
});

describe('the end of an offer', () => {
  const offerOf = async (citizen: string): Promise<string> => {
    const { body } = await anna.get(`/borgere/${demo.citizen(citizen)}/tilbud/mentor`);
    return /\/tilbud\/([0-9a-f-]{36})\/slut/.exec(body)?.[1] ?? '';
  };

  test('is registered with its reason, once', async () => {
    const mentor = { mentor: 'Karl', til: '22.5.2027', hjaelp: 'Alt muligt' };
    expect((await sent('per', 'tilbud/mentor', mentor)).status).toBe(303);
    const place = `tilbud/${await offerOf('per')}/slut`;
    const early = await sent('per', place, { 'sidste-dag': '22.11.2026', aarsag: 'borger' });
    expect(early.status).toBe(400);
    expect(early.text).toContain('kan ikke slutte før');
    const late = await sent('per', place, { 'sidste-dag': '23.5.2027', aarsag: 'borger' });
    expect(late.text).toContain('giv et nyt tilbud');
    const open = await sent('per', place, {});
    expect(open.text).toContain('Årsag: Der er ikke valgt noget');
    const asked = await sent('per', place, { 'sidste-dag': '30.11.2026', aarsag: 'job' });
    expect(asked.text).toContain('30.11.2026 er ikke kommet endnu.');
    const address = `/borgere/${demo.citizen('per')}/${place}`;
    const { status } = await anna.post(address, {
      ...fieldsIn(asked.body),
      'sidste-dag': '30.11.2026',
      aarsag: 'job',
      evaluering: 'Fik job i bageriet.',
    });
    expect(status).toBe(303);
    expect(await caseOf('per')).toContain('Fik job i bageriet.');
    const twice = await sent('per', place, { 'sidste-dag': '30.11.2026', aarsag: 'job' });
    expect(twice.text).toContain('Tilbuddet er allerede afsluttet');
  });

  test('is not there for an offer of another citizen', async () => {
    const place = `tilbud/01890000-0000-7000-8000-000000000000/slut`;
    const { status } = await anna.get(`/borgere/${demo.citizen('bo')}/${place}`);
    expect(status).toBe(404);
  });
});
