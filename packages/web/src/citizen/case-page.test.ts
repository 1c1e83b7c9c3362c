import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import type { Browse } from '../testing/browse.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const place = (citizen: string, rest = ''): string => `/borgere/${demo.citizen(citizen)}${rest}`;

/** The part of a page under a heading, by its id. */
function part(body: string, id: string): string {
  const found = new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's').exec(body);
  return found?.[0] ?? '';
}

/** Opens the form of a step, fills it and sends it. */
async function take(at: string, fields: Readonly<Record<string, string>>) {
  const { body } = await anna.get(at);
  const form = /<form method="post" action="[^"]+" class="step".*?<\/form>/s.exec(body)?.[0] ?? '';
  const hidden = Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  return await anna.post(at, { ...hidden, ...fields });
}

const note = (is: Readonly<Record<string, string>>) => ({
  overskrift: 'Ringede',
  dag: '17.11.2026',
  tekst: 'Jon ringede.',
  ...is,
});

describe('Hvad nu?', () => {
  // docs/duties.md, and testing/municipality.ts: three interviews of Bo's are overdue since 14 November, none is booked.
  test('names what is overdue, with the step that meets it and why', async () => {
    const { body } = await anna.get(place('bo'));
    const now = part(body, 'nu');
    expect(textOf(now)).toMatch(/Samtale 2–4 af 4 \(3 tilbage\) 4 dage over 14\.11\.2026 Indkald/);
    expect(now).toContain(`href="${place('bo', '/indkaldelse')}" class="button primary"`);
    expect(now).toContain(`href="${place('bo', '/hvorfor/samtale-2')}"`);
  });

  test('leads to a case of availability that is open', async () => {
    const now = part((await anna.get(place('bo'))).body, 'nu');
    expect(textOf(now)).toContain(
      'Rådighedssag: under behandling Hændelsen var 05.10.2026 Gå til sagen',
    );
    expect(now).toMatch(/href="[^"]+\/raadighed\/[0-9a-f-]{36}"/);
  });

  test('lets today’s interview be registered in one click, and its deadline wait for it', async () => {
    const now = part((await anna.get(place('eva'))).body, 'nu');
    expect(textOf(now)).toMatch(/Jobsamtale er booket i dag 18\.11\.2026 Registrér samtalen/);
    expect(now).toMatch(/href="[^"]+\/samtaler\/[0-9a-f-]{36}\/afholdt" class="button primary"/);
    expect(now).not.toContain('/indkaldelse');
  });

  test('says whom one waits for', async () => {
    const now = part((await anna.get(place('jon'))).body, 'nu');
    expect(textOf(now)).toContain('Venter på a-kassen');
  });

  test('says that nobody has the case, and that an ended one needs nothing', async () => {
    expect(textOf(part((await anna.get(place('ann'))).body, 'nu'))).toContain('Ingen har sagen');
  });

  test('offers no step in the case as it was', async () => {
    const { body } = await anna.get(place('bo', '?kendt=15.11.2026'));
    expect(textOf(part(body, 'nu'))).toContain('Samtale 2–4 af 4');
    expect(body).not.toContain('/indkaldelse"');
    expect(body).not.toContain('/notat"');
  });
});

describe('the header', () => {
  test('says who, what, where, how, since when and why', async () => {
    const text = textOf(part((await anna.get(place('bo'))).body, 'borger'));
    for (const expected of [
      'Bo Lund 41 år',
      'Jobparat kontanthjælpsmodtager',
      'Åben siden 14.05.2026 (26 uger)',
      'Anna Holm, Jobteam Nord',
      'Kontanthjælp siden 14.05.2026',
      'Jobparat siden 14.05.2026',
      'Sammenhæng Rådighedssag 05.10.2026: under behandling',
    ]) {
      expect(text).toContain(expected);
    }
    expect(text).toMatch(/Hvorfor \(lov\) .*beskæftigelsesindsats/);
  });
});

describe('the refund ladder', () => {
  // finansieringsloven § 5: week 1 is that of 14 May 2026 (11 May), so 18 November lies in week 28 and week 53 begins on
  // 10 May 2027.
  test('says the step, and when the next one comes', async () => {
    const text = textOf(part((await anna.get(place('bo'))).body, 'ydelse'));
    expect(text).toContain('Uge 28 med ydelse');
    expect(text).toMatch(/Staten betaler 30 % uge 27–52 Her er borgeren nu/);
    expect(text).toContain('Næste trin, 20 %, kommer 10. maj 2027, hvis ydelsen fortsætter.');
    expect(text).toContain('52 hele uger uden offentlig forsørgelse');
  });

  // Self-support from Monday 23 November 2026: 52 whole weeks end on Sunday 21 November 2027.
  test('says what sets the count back and how far that has come', async () => {
    const text = textOf(part((await anna.get(place('bo'))).body, 'ydelse'));
    expect(text).toContain('Ingen uger tæller med endnu.');
    expect(text).toContain(
      'fra uge 48 (fra 23.11.2026), begynder den tidligst forfra 22. november 2027.',
    );
    expect(text).toContain('Hvorfor? Se tællingen, satserne og loven');
  });

  test('is explained: the weeks counted, the rate with its source, and the rule of the count', async () => {
    const { body } = await anna.get(place('bo', '/refusion'));
    const text = textOf(body);
    expect(text).toContain('Staten 30 pct., kommunen 70 pct.');
    expect(textOf(part(body, 'talt'))).toMatch(/Kontanthjælp 14\.05\.2026 – 22\.11\.2026 1–28/);
    expect(textOf(part(body, 'lov'))).toContain('§ 5');
    expect(textOf(part(body, 'taelling'))).toContain('§ 6');
    expect(text).toContain('Nulstilling af tælleren');
    expect(await demo.purposes()).toContain('Hvorfor? Begrundelse for refusionen');
  });

  test('is explained for a week of another law, and for one without a benefit', async () => {
    const before = textOf((await anna.get(place('bo', '/refusion?dag=01.03.2015'))).body);
    expect(before).toContain('Borgeren har ingen ydelse 1. marts 2015');
    expect((await anna.get(place('bo', '/refusion?dag=40.13.2015'))).status).toBe(400);
    expect((await (await demo.as('bent')).get(place('bo', '/refusion'))).status).toBe(404);
  });

  test('is printed with the case', async () => {
    const printed = part((await anna.get(place('bo', '/udskrift'))).body, 'refusion');
    expect(textOf(printed)).toMatch(/Staten 30 % Kommunen 70 %/);
    expect(textOf(printed)).toContain('Begynder tidligst forfra 22.11.2027');
  });
});

describe('a registration', () => {
  test('is said on the page, with what comes next and the way back', async () => {
    const { location } = await take(place('jon', '/notat'), note({ tekst: 'Jon <b>ringede</b>.' }));
    const { body } = await anna.get(location ?? '');
    const banner = part(body, 'registreret');
    expect(textOf(banner)).toContain('Det er registreret Ringede');
    expect(banner).toContain('Jon &lt;b>ringede&lt;/b>.');
    const decision = /udfoert=(.*)$/.exec(location ?? '')?.[1] ?? '';
    expect(banner).toContain(`href="${place('jon', `/fortryd/${decision}`)}"`);
    await take(place('jon', `/fortryd/${decision}`), { begrundelse: 'Forkert borger' });
    const after = part((await anna.get(location ?? '')).body, 'registreret');
    expect(textOf(after)).toContain('Registreringen er siden fortrudt.');
    expect(after).not.toContain('/fortryd/');
  });

  test('of another citizen is not said', async () => {
    const { location } = await take(place('jon', '/notat'), note({}));
    const decision = /udfoert=(.*)$/.exec(location ?? '')?.[1] ?? '';
    const { body, status } = await anna.get(place('bo', `?udfoert=${decision}`));
    expect(status).toBe(200);
    expect(body).not.toContain('Det er registreret');
  });
});

describe('the journal', () => {
  test('keeps a line and the line that corrects it, each with a way to the other', async () => {
    await take(place('mia', '/notat'), note({ overskrift: 'Aftale', tekst: 'Mødes tirsdag.' }));
    const before = part((await anna.get(place('mia'))).body, 'journal');
    const line = /notat\?retter=([0-9a-f-]{36})/.exec(before)?.[1] ?? '';
    await take(place('mia', `/notat?retter=${line}`), note({ tekst: 'Mødes onsdag.' }));
    const after = part((await anna.get(place('mia'))).body, 'journal');
    expect(textOf(after)).toContain('Mødes tirsdag.');
    expect(textOf(after)).toContain('Mødes onsdag.');
    expect(textOf(after)).toContain('Retter linjen fra 17.11.2026: »Aftale«');
    expect(textOf(after)).toContain('Rettet ved en linje skrevet');
    expect(textOf(after)).toContain('Hele journalen (2 linjer)');
  });

  test('is searched without the words in the address', async () => {
    const at = place('mia', '/journal');
    await take(place('mia', '/notat'), note({ overskrift: 'Læge', tekst: 'Åse O’Brien 100 %' }));
    const found = await anna.post(at, { ord: 'ÅSE 100' });
    expect(found.status).toBe(200);
    expect(textOf(found.body)).toMatch(/1 linje af \d passer\./);
    expect(part(found.body, 'linjer')).not.toContain('Mødes tirsdag.');
    const none = await anna.post(at, { ord: '<script>' });
    expect(textOf(none.body)).toContain('Ingen linjer har »&lt;script>«');
    expect((await anna.post(at, { ord: 'x'.repeat(101) })).status).toBe(400);
    expect((await (await demo.as('bent')).post(at, { ord: 'Åse' })).status).toBe(404);
    expect(await demo.purposes()).toContain('Borgerens journal');
  });

  test('as known before it was written is empty', async () => {
    const { body } = await anna.get(place('mia', '/journal?kendt=17.11.2026'));
    expect(textOf(body)).toContain('Der står intet i journalen endnu.');
    const page = (await anna.get(place('mia', '?kendt=17.11.2026'))).body;
    expect(textOf(part(page, 'journal'))).toContain('Der står intet i journalen endnu.');
  });
});

describe('a contact person', () => {
  const outside = {
    rolle: 'bisidder',
    medarbejder: '',
    navn: 'Åse O’Brien <b>',
    organisation: '',
    telefon: '12 34 56 78',
    email: '',
    fra: '01.11.2026',
    til: '',
  };
  const at = () => place('per', '/kontaktperson');

  test('stands on the page, can be changed, and stands in the journal', async () => {
    expect((await take(at(), outside)).status).toBe(303);
    const before = part((await anna.get(place('per'))).body, 'personer');
    expect(before).toContain('Åse O’Brien &lt;b>');
    expect(textOf(before)).toContain('01.11.2026 – løber stadig');
    const id = /kontaktperson\?person=([0-9a-f-]{36})/.exec(before)?.[1] ?? '';
    const change = `${at()}?person=${id}`;
    expect((await anna.get(change)).body).toContain('value="Åse O’Brien &lt;b>"');
    expect((await take(change, { ...outside, til: '17.11.2026' })).status).toBe(303);
    const { body } = await anna.get(place('per'));
    expect(textOf(part(body, 'personer'))).toContain('Tidligere (1)');
    expect(textOf(part(body, 'journal'))).toContain('Kontaktperson ændret');
  });

  test('is an employee by choice', async () => {
    const { bent } = demo.made.employees;
    const chosen = { ...outside, rolle: 'mentor', navn: '', medarbejder: bent };
    expect((await take(at(), chosen)).status).toBe(303);
    expect(textOf(part((await anna.get(place('per'))).body, 'personer'))).toContain(
      'Mentor Bent Juhl',
    );
  });

  test.for<[string, Readonly<Record<string, string>>, string]>([
    ['without a role', { rolle: '' }, 'Rolle: Der er ikke valgt noget.'],
    ['without a name', { navn: '' }, 'Vælg en medarbejder, eller skriv navnet'],
    ['that ends before it begins', { til: '31.10.2026' }, 'Sidste dag ligger før første dag'],
    ['with an e-mail address that is none', { email: 'aase@' }, 'navn@eksempel.dk'],
    ['with a name of 1 MB', { navn: 'å'.repeat(500_000) }, 'Skriv højst 120 tegn'],
    [
      'of an employee who is none',
      { navn: '', medarbejder: '01890000-0000-7000-8000-000000000000' },
      'Medarbejderen findes ikke',
    ],
  ])('%s is refused, and nothing is lost', async ([, is, advice]) => {
    const { status, body } = await take(at(), { ...outside, ...is });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toContain('aria-invalid="true"');
    expect(body).toContain('value="12 34 56 78"');
  });

  test('who is not in the case cannot be changed', async () => {
    const unknown = `${at()}?person=01890000-0000-7000-8000-000000000000`;
    expect((await anna.get(unknown)).status).toBe(404);
  });
});

describe('the whole case for print', () => {
  test('has everything that was registered, unfolded, and no CPR number', async () => {
    const { body, status } = await anna.get(place('mia', '/udskrift'));
    expect(status).toBe(200);
    const text = textOf(body);
    for (const expected of [
      'Hele sagen: Mia Bach',
      'Kontaktforløb Periode 25.05.2026 – løber stadig',
      'Kontanthjælp 25.05.2026 – løber stadig',
      '12.08.2026 Jobsamtale, personligt fremmøde Udeblevet',
      'Samtale 2–4 af 4 (3 tilbage) 25.11.2026 Aktuel Kommunen',
      'Mødes tirsdag.',
      'Notat: Læge Anna Holm',
    ]) {
      expect(text).toContain(expected);
    }
    expect(body.slice(body.indexOf('<main'))).not.toContain('<details');
    expect(body).not.toContain('640288');
    expect(await demo.purposes()).toContain('Udskrift af borgerens sag');
  });

  test('is not there for those who may not see the citizen', async () => {
    const bent = await demo.as('bent');
    expect((await bent.get(place('mia', '/udskrift'))).status).toBe(404);
  });
});
