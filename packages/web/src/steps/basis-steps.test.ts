import { journalPart, lettersOf, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let anna: Browse;
let bent: Browse;
beforeAll(async () => {
  demo = await startDemo();
  [anna, bent] = await Promise.all([demo.as('anna'), demo.as('bent')]);
});
afterAll(() => demo.close());

const of = (citizen: string, place: string): string => `/borgere/${demo.citizen(citizen)}/${place}`;

/** What the form holds: hidden fields, and what is filled in beforehand, as a browser would send it. */
function formIn(body: string): Record<string, string> {
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  const inputs = [...form.matchAll(/<input([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const valueOf = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const isOff = /type="(radio|checkbox)"/.test(attributes) && !/\bchecked\b/.test(attributes);
    return isOff ? [] : [[valueOf('name') ?? '', valueOf('value') ?? ''] as const];
  });
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) =>
      [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ''] as const,
  );
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs)].map(
    ([, name = '', text = '']) => [name, text] as const,
  );
  return Object.fromEntries([...inputs, ...selects, ...areas].filter(([name]) => name !== ''));
}

async function send(
  browser: Browse,
  at: string,
  fields: Record<string, string>,
): ReturnType<Browse['post']> {
  const { body } = await browser.get(at);
  return await browser.post(at, { ...formIn(body), ...fields });
}

/** Sends the form again as it came back, as one who confirms what it asks. */
async function confirm(
  browser: Browse,
  at: string,
  { body }: { readonly body: string },
): ReturnType<Browse['post']> {
  return await browser.post(at, formIn(body));
}

async function lastOf(citizen: string) {
  const { store } = demo.options;
  const access = {
    municipality: demo.made.code,
    user: demo.made.employees.karen,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Prøve',
  };
  return await withAccess(store, access, async (tx) => {
    const person = demo.citizen(citizen);
    const { lines: journal } = await journalPart(tx, person);
    const letters = await lettersOf(tx, person);
    return { heading: journal[0]?.heading, text: journal[0]?.text, letter: letters[0]?.kind };
  });
}

describe('visitation', () => {
  test('shows that the law leaves it to a person, and keeps reasons, letter and journal', async () => {
    const { body } = await anna.get(of('per', 'visitation'));
    expect(textOf(body)).toContain('Det skal et menneske vurdere');
    const answer = await send(anna, of('per', 'visitation'), {
      kategori: 'aktivitetsparat',
      begrundelse: `Er i behandling & kan ikke arbejde nu. <b>O'Hara</b> 😀`,
    });
    const done =
      answer.status === 303 ? answer : await confirm(anna, of('per', 'visitation'), answer);
    expect(done.status).toBe(303);
    expect(await lastOf('per')).toMatchObject({
      heading: 'Visiteret som aktivitetsparat',
      letter: 'bekraeftelse',
    });
  });

  test.for([
    ['no category', { kategori: '', begrundelse: 'x' }, 'Kategori: Der er ikke valgt noget.'],
    [
      'no reasons',
      { kategori: 'aktivitetsparat', begrundelse: ' ' },
      'Begrundelse: Feltet er tomt.',
    ],
    [
      'a day to come',
      { kategori: 'aktivitetsparat', begrundelse: 'x', fra: '19.11.2026' },
      'Dagen er ikke kommet endnu',
    ],
    [
      'a day before the course',
      { kategori: 'aktivitetsparat', begrundelse: 'x', fra: '1.1.2026' },
      'Borgeren har intet kontaktforløb den 1. januar 2026',
    ],
  ] as const)('refuses %s', async ([, fields, advice]) => {
    const { status, body } = await send(anna, of('bo', 'visitation'), fields);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });
});

describe('the plan', () => {
  test('takes several lines at once, and follows up on them', async () => {
    const first = await send(anna, of('eva', 'plan'), {
      hvad1: 'Arbejde i et køkken',
      slags1: 'maal',
      hvad2: 'Søg to job om ugen',
      senest2: '9.12.2026',
    });
    expect(first.status).toBe(303);
    const { body } = await anna.get(of('eva', 'plan'));
    expect(textOf(body)).toContain(
      'Aftale: Søg to job om ugen (Borgeren, senest den 9. december 2026)',
    );
    const line =
      /value="([0-9a-f-]+):aaben" selected[^>]*>[^<]*<\/option><option value="\1:gjort"/.exec(
        body,
      )?.[1];
    const { status } = await send(anna, of('eva', 'plan'), { linje: `${line}:gjort`, brev: '' });
    expect(status).toBe(303);
    expect((await lastOf('eva')).heading).toBe('Der er fulgt op på planen');
  });

  test('is not sent by letter without a goal, and what was written stays', async () => {
    const { status, body } = await send(anna, of('bo', 'plan'), {
      hvad1: 'Søg <to> job & "flere"',
      brev: 'ja',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('mindst ét åbent mål');
    expect(body).toContain('value="Søg &lt;to> job &amp; &quot;flere&quot;"');
  });

  test('is sent with its goals and agreements', async () => {
    const { status } = await send(anna, of('mia', 'plan'), {
      hvad1: 'Arbejde på et lager',
      slags1: 'maal',
      hvad2: 'Tag truckkort',
      brev: 'ja',
    });
    expect(status).toBe(303);
    expect((await lastOf('mia')).letter).toBe('plan');
  });

  test('says nothing was written when nothing was', async () => {
    const { status, body } = await send(anna, of('bo', 'plan'), {});
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Der er intet at gemme');
  });
});

describe('the education order', () => {
  test('is given step by step; what the law does not say is said', async () => {
    const at = of('ole', 'uddannelsespaalaeg');
    const { body } = await bent.get(at);
    expect(textOf(body)).toContain('Kan ikke afgøres endnu');
    const first = await send(bent, at, { frist: '16.12.2026', begrundelse: 'Vil gerne i gang.' });
    expect(first.status).toBe(303);
    expect(await lastOf('ole')).toMatchObject({ letter: 'uddannelsespaalaeg' });
    const second = await send(bent, at, {
      trin: 'trin-2',
      krav: 'Søg ind på grundforløb 1.',
      frist: '1.3.2027',
      begrundelse: 'Har valgt.',
      taget: 'ja',
      uddannelse: 'Grundforløb 1',
      institution: 'Øvelse Erhvervsskole',
      adresse: 'Skolevej 1\n9999 Øvelse',
      underret: 'ja',
    });
    expect(second.status).toBe(303);
    expect((await lastOf('ole')).text).toContain('Øvelse Erhvervsskole er underrettet.');
  });

  test('is refused for others, who see why', async () => {
    const at = of('bo', 'uddannelsespaalaeg');
    expect(textOf((await anna.get(at)).body)).toContain('Loven har ikke uddannelsespålæg');
    const { status } = await send(anna, at, { frist: '16.12.2026', begrundelse: 'x' });
    expect(status).toBe(400);
  });
});

describe('absence and exemption', () => {
  test('an absence is registered, and ended as the same one', async () => {
    const at = of('bo', 'fravaer');
    expect((await send(anna, at, { slags: 'sygdom', fra: '16.11.2026' })).status).toBe(303);
    const { body } = await anna.get(at);
    const correct = /href="([^"]+\?fravaer=[^"]+)"/.exec(body)?.[1] ?? '';
    const { status } = await send(anna, correct, { til: '17.11.2026' });
    expect(status).toBe(303);
    expect((await lastOf('bo')).heading).toBe('Fravær: sygdom (rettet)');
  });

  test.for([
    ['fravaer', { slags: 'ferie', fra: '23.11.2026', til: '22.11.2026' }],
    ['fravaer', { slags: 'ferie', fra: '1.1.2026', til: '' }],
    ['fritagelse', { omfang: 'alle', grund: 'sygdom', begrundelse: 'x', til: '1.1.2026' }],
  ] as const)('%s outside the course or backwards is refused: %o', async ([place, fields]) => {
    expect((await send(anna, of('bo', place), fields)).status).toBe(400);
  });

  test('an exemption is saved when what it does to the deadlines has been seen', async () => {
    const at = of('bo', 'fritagelse');
    const fields = {
      omfang: 'samtale',
      grund: 'sygdom',
      fra: '1.11.2026',
      begrundelse: 'Indlagt.',
    };
    const shown = await send(anna, at, fields);
    expect(shown.status).toBe(200);
    expect(textOf(shown.body)).toContain(
      'Samtale 2 af 4, frist den 14. november 2026: fra overskredet til undtaget',
    );
    expect((await confirm(anna, at, shown)).status).toBe(303);
    expect((await lastOf('bo')).heading).toBe('Fritaget for pligter');
  });
});

describe('details', () => {
  test('a citizen exempt from Digital Post must have a whole address', async () => {
    const { status, body } = await send(anna, of('mia', 'oplysninger'), {
      fritaget: 'ja',
      vej: 'Æblevej 3',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Skriv hele adressen');
  });

  test('an address is kept, and the journal does not say it', async () => {
    const address = { vej: "O'Briens Allé 3, 2. th.", postnummer: '9999', by: 'Øvelse' };
    expect((await send(anna, of('mia', 'oplysninger'), address)).status).toBe(303);
    expect((await lastOf('mia')).text).not.toContain('Briens');
    expect((await anna.get(of('mia', 'oplysninger'))).body).toContain(
      `value="O'Briens Allé 3, 2. th."`,
    );
  });

  test('a postcode has four digits', async () => {
    const { status, body } = await send(anna, of('jon', 'oplysninger'), { postnummer: '99' });
    expect(status).toBe(400);
    expect(body).toContain('aria-invalid="true"');
  });

  test('the course ends when what falls away has been seen', async () => {
    const at = of('jon', 'oplysninger/afslut');
    const shown = await send(anna, at, { grund: 'job' });
    const done = shown.status === 303 ? shown : await confirm(anna, at, shown);
    expect(done.status).toBe(303);
    expect((await lastOf('jon')).heading).toBe('Kontaktforløbet er afsluttet: i job');
  });
});

describe('reception', () => {
  const ny = {
    cpr: '710190-0077',
    fornavn: 'Søren',
    efternavn: "Å'Æbelø",
    henvendelse: '17.11.2026',
    ydelse: 'kontanthjaelp',
  };

  test('a new citizen has a case with the first interview due a week after the contact', async () => {
    const done = await send(anna, '/modtag', ny);
    expect(done.status).toBe(303);
    const { body } = await anna.get(done.location ?? '');
    expect(textOf(body)).toContain("Søren Å'Æbelø");
    expect(textOf(body)).toContain('24.11.2026');
    expect(done.location).not.toContain('0077');
  });

  test('one with a course is known; the entered stays, and the case is one click away', async () => {
    const { status, body } = await send(anna, '/modtag', { ...ny, cpr: '740585-0011' });
    expect(status).toBe(409);
    expect(textOf(body)).toContain('Bo Lund har allerede et forløb');
    expect(body).toContain(`href="/borgere/${demo.citizen('bo')}"`);
    expect(body).toContain('value="Søren"');
  });

  test('one whose course has ended is opened again when that is confirmed', async () => {
    const closed = await send(anna, of('kim', 'oplysninger/afslut'), {
      til: '31.3.2026',
      grund: 'job',
    });
    const done =
      closed.status === 303 ? closed : await confirm(anna, of('kim', 'oplysninger/afslut'), closed);
    expect(done.status).toBe(303);
    const shown = await send(anna, '/modtag', { ...ny, cpr: '6907840019' });
    expect(shown.status).toBe(200);
    expect(textOf(shown.body)).toContain('Borgeren er kendt: Kim Toft. Sagen åbnes igen');
    const again = await confirm(anna, '/modtag', shown);
    expect(again.location).toContain(`/borgere/${demo.citizen('kim')}?udfoert=`);
    expect((await lastOf('kim')).heading).toBe('Sagen er åbnet igen');
  });

  test.for<readonly [string, string]>([
    // Put together here: the number of a living person could look like it.
    [['0101', '900077'].join(''), 'opdigtede numre'],
    ['710190', 'Skriv ti cifre'],
    ['9913900077', 'ikke en dag'],
    ['6806040018', 'du har ikke adgang til sagen'],
  ])('refuses %s', async ([cpr, advice]) => {
    const { status, body } = await send(anna, '/modtag', { ...ny, cpr });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(textOf(body)).not.toContain('Ole');
  });

  test('the address of a form holds no number or name', async () => {
    const { body } = await send(anna, '/modtag', { ...ny, cpr: '710190' });
    expect(body).toContain('<form method="post" action="/modtag" class="step"');
  });
});
