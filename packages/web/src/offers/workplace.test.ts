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

const addressOf = (citizen: string, kind: string): string =>
  `/borgere/${demo.citizen(citizen)}/tilbud/${kind}`;

const signed = {
  formaal: 'afklare-jobmaal',
  arbejdsgiver: 'ja',
  medarbejdere: 'tillidsrepraesentant',
  'ikke-sidste': 'ja',
};
const bakery = '9900000001';

async function opened(citizen: string, kind: string, query = `?p=${bakery}`) {
  return fieldsIn((await anna.get(addressOf(citizen, kind) + query)).body);
}

describe('finding the workplace', () => {
  test.for([
    ['?soeg=torvet', 'Bageriet på Torvet', '9900000001'],
    ['?soeg=9900000002', 'Kiosken ved Åen', '9900000002'],
    ['?soeg=99+0000+0003', 'Plejehjemmet Solgården', '9900000003'],
    ['?soeg=o%E2%80%99brien', 'Værkstedet O’Brien', '9900000004'],
    ['?p=9900000001', 'Bageriet på Torvet', '9900000001'],
  ] as const)('%s opens the form on the only one', async ([query, name, pNumber]) => {
    const { status, body } = await anna.get(addressOf('mia', 'virksomhedspraktik') + query);
    expect(status).toBe(200);
    expect(textOf(body)).toContain(name);
    expect(fieldsIn(body)['p-nummer']).toBe(pNumber);
  });

  test('lists several with their free seats', async () => {
    const { body } = await anna.get(`${addressOf('mia', 'virksomhedspraktik')}?soeg=øvelev`);
    // By hand, reading 0014: 11.5 give 2, 2 give 1, 63.5 give 10 + 1; nobody has said how many the workshop has.
    const text = textOf(body);
    expect(text).toMatch(/Bageriet på Torvet.*?Torvet 3, 9999 Øvelev\s+11,5\s+2\s/);
    expect(text).toMatch(/Kiosken ved Åen.*?2\s+1\s/);
    expect(text).toMatch(/Solgården.*?63,5\s+11\s/);
    expect(text).toMatch(/Smedevej 7, 9999 Øvelev\s+ikke oplyst\s+ikke oplyst/);
    expect(body).not.toContain('class="step"');
  });

  test.for(['?soeg=findes-ikke', '?soeg=1234567890', '?p=1234567890', `?soeg=${'%3Cscript%3E'}`])(
    '%s opens no form, and says so',
    async (query) => {
      const { status, body } = await anna.get(addressOf('mia', 'virksomhedspraktik') + query);
      expect(status).toBe(200);
      expect(body).not.toContain('class="step"');
      expect(body).not.toContain('<script>');
      const says = query.startsWith('?soeg') ? 'Registret har ingen' : 'Find en arbejdsplads';
      expect(textOf(body)).toContain(says);
    },
  );
});

describe('a practice', () => {
  test('is filled in beforehand: next Monday, four weeks, full time, what the register knows', async () => {
    // LAB § 61(1) no. 1: four weeks for a job-ready citizen; Monday 23 November is the next after Wednesday 18.
    expect(await opened('mia', 'virksomhedspraktik')).toMatchObject({
      fra: '23.11.2026',
      til: '20.12.2026',
      timer: '37',
      ansatte: '11,5',
      underskrevet: '18.11.2026',
    });
  });

  test.for([
    ['an unknown P-number', { 'p-nummer': '1234567890' }, 'ingen arbejdsplads med det P-nummer'],
    ['an end before the start', { til: '22.11.2026' }, 'Den sidste dag ligger før den første'],
    ['a start before the course', { fra: '1.5.2026' }, 'uden for borgerens kontaktforløb'],
    [
      'five weeks',
      { til: '27.12.2026' },
      'Hvornår skal virksomhedspraktikken senest slutte? 20. december 2026',
    ],
    ['38 hours a week', { timer: '38' }, 'Skriv et tal fra 1 til 37'],
    ['no hours', { timer: '' }, 'Timer om ugen: Feltet er tomt'],
    ['no purpose', { formaal: '' }, 'Formålet står i aftalen'],
    ['no statement of the employer', { arbejdsgiver: '' }, 'Arbejdsgiveren har skrevet under'],
    ['no statement of the employees', { medarbejdere: '' }, 'En repræsentant for medarbejderne'],
    ['no shop steward', { medarbejdere: 'anden' }, 'En tillidsrepræsentant er inddraget'],
    ['the last workplace', { 'ikke-sidste': '' }, 'Pladsen er ikke borgerens sidste arbejdsplads'],
    ['a remark of 1 MB', { maal: 'å'.repeat(500_000) }, 'Skriv højst 2000 tegn'],
    ['a day that is none', { fra: '31.11.2026' }, '»31.11.2026« er ikke en dato'],
  ] as const)('with %s is refused at the field, and nothing is lost', async ([, wrong, advice]) => {
    const address = addressOf('mia', 'virksomhedspraktik');
    const entered: Readonly<Record<string, string>> = {
      ...(await opened('mia', 'virksomhedspraktik')),
      ...signed,
      maal: `<b>Prøve & "se" 😀</b> O'Brien`,
      ...wrong,
    };
    const { status, body } = await anna.post(`${address}?p=${bakery}`, entered);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toMatch(/aria-invalid="true"|class="field wrong"/);
    const kept = fieldsIn(body);
    const names = ['p-nummer', 'fra', 'til', 'timer', 'ansatte'];
    expect(names.map((name) => kept[name])).toEqual(names.map((name) => entered[name]));
    const text =
      'maal' in wrong ? wrong.maal : `&lt;b>Prøve &amp; &quot;se&quot; 😀&lt;/b> O'Brien`;
    expect(body).toContain(`${text}</textarea>`);
  });

  test('is given, takes the seat, and stops when there is none left', async () => {
    const give = async (citizen: string) =>
      anna.post(addressOf(citizen, 'virksomhedspraktik'), {
        ...(await opened(citizen, 'virksomhedspraktik', '?p=9900000002')),
        ...signed,
      });
    const first = await give('mia');
    expect(first.status).toBe(303);
    expect(first.location).toMatch(new RegExp(`^/borgere/${demo.citizen('mia')}\\?udfoert=`));
    const second = await give('bo');
    expect(second.status).toBe(400);
    expect(textOf(second.body)).toContain(
      'når rimelighedskravet skal holdes? Nej. Loftet er 1, og der er 0 ledige',
    );
    const after = await anna.get(`/borgere/${demo.citizen('mia')}`);
    expect(textOf(after.body)).toContain('Kiosken ved Åen');
  });

  test('that is unusual is asked about once more', async () => {
    const address = addressOf('bo', 'virksomhedspraktik');
    const entered = {
      ...(await opened('bo', 'virksomhedspraktik')),
      ...signed,
      fra: '16.11.2026',
      til: '13.12.2026',
    };
    const asked = await anna.post(address, entered);
    expect(asked.status).toBe(200);
    expect(textOf(asked.body)).toContain('Den første dag ligger 2 dage tilbage.');
    expect(fieldsIn(asked.body)['fra']).toBe('16.11.2026');
    const { status } = await anna.post(address, { ...entered, ...fieldsIn(asked.body) });
    expect(status).toBe(303);
  });
});

describe('a wage subsidy', () => {
  test('needs six months on benefit first', async () => {
    // LAB § 69: Mia has been on benefit since 25 May, so five whole months on 23 November.
    const { status, body } = await anna.post(addressOf('mia', 'loentilskud'), {
      ...(await opened('mia', 'loentilskud')),
      ...signed,
    });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Nej, borgeren har ikke fået ydelse længe nok');
  });

  test('at a public workplace is judged by a person, who says why', async () => {
    const address = addressOf('bo', 'loentilskud');
    const entered = { ...(await opened('bo', 'loentilskud', '?p=9900000003')), ...signed };
    const asked = await anna.post(address, entered);
    expect(asked.status).toBe(400);
    expect(textOf(asked.body)).toContain('Vurdér, om ansættelsen er en udvidelse');
    expect(textOf(asked.body)).toContain('Loven afgør det ikke her. Skriv, hvad du vurderer.');
    const no = await anna.post(address, { ...entered, merbeskaeftigelse: 'nej', begrundelse: 'x' });
    expect(no.status).toBe(400);
    const yes = await anna.post(address, {
      ...entered,
      merbeskaeftigelse: 'ja',
      begrundelse: 'De er to flere end sidste år.',
    });
    expect([200, 303]).toContain(yes.status);
  });

  test('at a company that nobody has counted asks for the numbers', async () => {
    const { status, body } = await anna.post(addressOf('bo', 'loentilskud'), {
      ...(await opened('bo', 'loentilskud', '?p=9900000004')),
      ...signed,
    });
    expect(status).toBe(400);
    const text = textOf(body);
    expect(text).toContain('Uden tallet kan rimelighedskravet ikke regnes.');
    expect(text).toContain('Uden tallet kan merbeskæftigelsen ikke regnes.');
  });
});

test('community work asks why it lasts so long, since the law from 2020 is not read', async () => {
  const address = addressOf('eva', 'nytteindsats');
  const entered = {
    ...(await opened('eva', 'nytteindsats', '?p=9900000003')),
    ...signed,
    til: '17.1.2027',
  };
  const asked = await anna.post(address, entered);
  expect(asked.status).toBe(400);
  expect(textOf(asked.body)).toContain('Loven afgør det ikke her.');
  const given = await anna.post(address, { ...entered, begrundelse: 'Opgaven varer otte uger.' });
  expect(given.status).toBe(303);
});
