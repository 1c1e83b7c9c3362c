import { day, kroner, openEnd } from '@rettidig/engine';
import { recordFacts, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
  const access = {
    municipality: 173,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Beløb til prøver',
  };
  await withAccess(demo.options.store, access, (tx) =>
    recordFacts(
      tx,
      [
        {
          kind: 'benefit_amount',
          person: demo.citizen('jon'),
          externalId: null,
          value: {
            benefit: 'dagpenge',
            monthly: kroner(18_000),
            from: day('2026-11-05'),
            to: openEnd,
          },
        },
      ],
      { by: null, source: 'import' },
    ),
  );
});
afterAll(() => demo.close());

const get = async (who: 'palle' | 'karen', path: string) => (await demo.as(who)).get(path);

describe('the refund of the caseload', () => {
  // Jon has dagpenge from Thursday 5 November 2026; it is Wednesday 18 November. 14 of 30 days of 18.000 kr. are 8.400; all lie
  // in weeks 1 to 3, of which the state pays 80 percent (§ 5): 2.400, 4.200 and 1.800 kr., so 1.920, 3.360 and 1.440.
  const ofJon = '/oekonomi/refusion?periode=2026&ydelse=dagpenge';

  test('is summed by month and shared to the øre', async () => {
    const text = textOf((await get('palle', ofJon)).body);
    expect(text).toContain('I 2026 er der udbetalt 8.400 kr. Staten refunderer 6.720 kr. (80 %)');
    expect(text).toMatch(/november 2026 14 0,8 8\.400,00 6\.720,00 1\.680,00 80 % 0 \/ 0/);
  });

  test('is summed week by week', async () => {
    const text = textOf((await get('palle', `${ofJon}&tid=uge&efter=trin`)).body);
    expect(text).toMatch(/uge 45, 2026 4 0,6 2\.400,00 1\.920,00 480,00/);
    expect(text).toMatch(/uge 46, 2026 7 1,0 4\.200,00 3\.360,00 840,00/);
    expect(text).toMatch(/uge 47, 2026 3 1,0 1\.800,00 1\.440,00 360,00/);
    expect(text).toContain('Staten betaler 80 %');
  });

  test('says what is lacking, counted, with the way to the citizens, and is never nothing', async () => {
    const { body } = await get('palle', '/oekonomi/refusion?periode=2026&ydelse=kontanthjaelp');
    expect(textOf(body)).toMatch(/[\d.]+ dage uden et beløb: ingen har sagt, hvad borgeren fik\./);
    expect(textOf(body)).toMatch(/Kontanthjælp [\d.]+ [\d,]+ ukendt ukendt ukendt/);
    expect(body).toContain(
      '/oekonomi/refusion/sager?periode=2026&amp;ydelse=kontanthjaelp&amp;mangler=beloeb',
    );
  });

  test('follows what is recorded', async () => {
    // A new amount stands as soon as anybody asks a few seconds later; here another application asks the first time.
    const { body } = await get('karen', '/oekonomi/refusion?efter=team');
    expect(textOf(body)).toContain('Jobteam Nord');
  });

  test('looks forward to the lower steps', async () => {
    const text = textOf((await get('palle', ofJon)).body);
    // Week 47 is his third; the fifth is week 49, at 40 percent: 4.200 kr. a week, 40 points of them are 1.680 kr.
    expect(text).toMatch(/uge 49, 2026 1 fra 80 til 40 %: 1 1\.680,00/);
    expect(text).toContain('1 borger er på en ydelse 18. november 2026.');
  });

  test('says what to do where there is nothing', async () => {
    const text = textOf((await get('palle', '/oekonomi/refusion?periode=2019')).body);
    expect(text).toContain('Ingen har været på en ydelse i perioden med det valgte.');
  });

  test.each([
    ['periode=2026-13', 'periode'],
    ['efter=penge', 'efter'],
    ['team=01890000-0000-7000-8000-00000000ffff', 'team'],
  ])('refuses %s', async (query) => {
    const { status } = await get('palle', `/oekonomi/refusion?${query}`);
    expect(status).toBe(400);
  });

  test('comes as CSV with the same numbers, as Excel and as a chart', async () => {
    const csv = await get('palle', '/oekonomi/refusion/tal.csv?periode=2026&ydelse=dagpenge');
    expect(csv.body).toMatch(
      /Måned for måned;november 2026;01\.11\.2026;18\.11\.2026;14;8400;6720;1680/,
    );
    expect((await get('palle', '/oekonomi/refusion/tal.xlsx?periode=2026')).status).toBe(200);
    const chart = await get(
      'palle',
      '/oekonomi/refusion/figur.svg?periode=2026&ydelse=kontanthjaelp',
    );
    expect(chart.body).toContain('<svg');
  });
});

describe('the way down', () => {
  test('goes to the citizens one may see, by name, and is logged', async () => {
    const { body } = await get('karen', '/oekonomi/refusion/sager?periode=2026');
    const names = [...body.matchAll(/class="name"[^>]*>([^<]+)</g)].map(([, name]) => name ?? '');
    const lastOf = (name: string) => name.split(' ').at(-1) ?? '';
    expect(names).toContain('Jon Krogh');
    expect(names).toEqual(
      names.toSorted(
        (a, b) => lastOf(a).localeCompare(lastOf(b), 'da') || a.localeCompare(b, 'da'),
      ),
    );
    expect(await demo.purposes()).toContain('Refusion: borgerne bag et beløb');
  });

  test('leaves out the protected for those who may not see them', async () => {
    const { body } = await get('palle', '/oekonomi/refusion/sager?periode=2026');
    expect(body).not.toContain('Ida Skov');
    expect(textOf(body)).toMatch(/(\d+) i alt; \d+ kan du se/);
  });

  test('ends at the weeks of one citizen', async () => {
    const jon = demo.citizen('jon');
    const text = textOf(
      (await get('karen', `/oekonomi/refusion/sager?periode=2026&borger=${jon}`)).body,
    );
    expect(text).toMatch(
      /uge 45, 2026 05\.11\.2026 08\.11\.2026 Arbejdsløshedsdagpenge 1 80 % 2\.400,00 1\.920,00 480,00/,
    );
  });

  test('has nothing on a citizen who is not behind the sum', async () => {
    const jon = demo.citizen('jon');
    const { status } = await get(
      'karen',
      `/oekonomi/refusion/sager?periode=2026&ydelse=kontanthjaelp&borger=${jon}`,
    );
    expect(status).toBe(404);
  });
});
