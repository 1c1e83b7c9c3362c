import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { opened } from '../testing/forms.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const address = (citizen: string) => `/borgere/${demo.citizen(citizen)}/sygdom`;
const decision = (citizen: string) => `${address(citizen)}/afgoerelse`;

const reported = {
  fravaersdag: '01.06.2026',
  rask: '',
  ventes: '04.01.2027',
  kategori: 'ingen',
  fasttrack: '',
  taeller: 'fra-foerste-dag',
  graense: 'uden-pension',
  ydelse: '01.06.2026',
  note: 'Bo er sygemeldt med ryggen. <script>alert(1)</script> 🤕 æøå O’Hara',
};

/** Registers Per (contact on 12 November) as sick today. */
async function report(citizen: string, is: Partial<typeof reported> = {}) {
  const anna = await demo.as('anna');
  const form = await opened(anna, address(citizen));
  return await anna.post(address(citizen), { ...form, ...reported, ...is });
}

describe('a sick-listed citizen', () => {
  test('without a case: the form is filled in with today', async () => {
    const { body } = await (await demo.as('anna')).get(address('mia'));
    expect(body).toMatch(
      /name="fravaersdag"[^>]*value="18\.11\.2026"|value="18\.11\.2026"[^>]*name="fravaersdag"/,
    );
    expect(textOf(body)).toContain('Registrér en sygemelding');
  });

  // Cash assistance goes on through sickness; sickness benefit is for those with an income to lose (SDP § 1).
  test('keeps the cash assistance unless sickness benefit is entered', async () => {
    const anna = await demo.as('anna');
    expect((await opened(anna, address('mia')))['ydelse'] ?? '').toBe('');
  });

  test('is reported sick, followed up, and the limit decided, with a letter', async () => {
    const sent = await report('bo');
    expect([sent.status, sent.location]).toEqual([303, expect.stringContaining('?udfoert=')]);
    const anna = await demo.as('anna');
    const page = textOf((await anna.get(address('bo'))).body);
    // 155 paid days from 1 June 2026 are reached on 2 November, so payment stops with November (SDP § 24).
    expect(page).toContain('30. november 2026');
    // How many follow-ups the law asks for from 1 February to 30 June 2026 is not read (reading 0031).
    expect(page).toContain('Sygeopfølgning: Reglerne om sygedagpenge fra 1. februar 2026');

    const form = await opened(anna, decision('bo'));
    const extension = {
      ...form,
      udfald: 'forlaenget',
      bestemmelse: 'nr-2-afklaring',
      uarbejdsdygtig: '',
      hensyn: 'Din arbejdsevne skal afklares.',
      oplysninger: 'Attest af 2. november 2026.',
      hoering: '',
    };
    const decided = await anna.post(decision('bo'), extension);
    expect(decided.status).toBe(303);
    const after = textOf((await anna.get(decision('bo'))).body);
    // 30 November 2026 + 69 weeks (§ 27, no. 2).
    expect(after).toContain('Forlænget til og med den 27. marts 2028.');
    const again = await anna.post(decision('bo'), extension);
    expect(again.location).toBe(decided.location);
    const case_ = (await anna.get(`/borgere/${demo.citizen('bo')}`)).body;
    expect(textOf(case_)).toContain('Afgørelse om sygedagpenge');
    expect(case_).not.toContain('<script>alert(1)');
  });

  test('keeps what was entered where a day is wrong, and says it at the field', async () => {
    const answer = await report('eva', { ventes: '31.05.2026', note: 'Står her endnu' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('id="ventes-fejl"');
    expect(answer.body).toContain('Står her endnu');
  });

  test('a note of 1 MB is refused at its field', async () => {
    const answer = await report('eva', { note: 'x'.repeat(1_000_000) });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('id="note-fejl"');
  });

  test('a decision without a case says so', async () => {
    const { status, body } = await (await demo.as('anna')).get(decision('per'));
    expect([status, textOf(body)]).toEqual([
      200,
      expect.stringContaining('Borgeren har ingen sygedagpengesag i dag.'),
    ]);
  });

  test('a form that has grown stale keeps its values and says what happened', async () => {
    const anna = await demo.as('anna');
    const mine = await opened(anna, address('jon'));
    const jons = { ydelse: '06.11.2026', fravaersdag: '06.11.2026' };
    expect((await report('jon', jons)).status).toBe(303);
    const late = await anna.post(address('jon'), {
      ...mine,
      ...reported,
      ...jons,
      note: 'Min note',
    });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Min note');
    expect(textOf(late.body)).toContain('Sygemelding');
  });

  test('an employee of another unit does not see it', async () => {
    expect((await (await demo.as('bent')).get(address('bo'))).status).toBe(404);
  });
});
