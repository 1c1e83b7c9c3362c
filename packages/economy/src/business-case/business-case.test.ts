import { kroner, type Money, sumOf } from '@rettidig/engine';
import { businessCase, effortRefund } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inUnits } from '../amounts/year-amounts.ts';
import { collectFaults } from '../input/fault.ts';
import { consequences } from '../reform/consequences.ts';
import { reformExample2014 } from '../reform/example-2014.ts';
import { readReform } from '../reform/read.ts';
import { netOf } from '../reform/sensitivity.ts';
import { reformTables2014 } from '../testing/reform-tables-2014.ts';
import { faultsOf, valueOf } from '../testing/value-of.ts';
import { businessCaseAccount } from './account.ts';
import { type BusinessCasePlan, withFigure } from './business-case.ts';
import { businessCaseExample2014 } from './example-2014.ts';
import { withInitiative } from './initiative.ts';
import { readBusinessCase } from './read.ts';
import { yearlyResult } from './yearly.ts';

const thousand = kroner(1000);
const plan = valueOf(readBusinessCase(businessCaseExample2014));
const account = valueOf(businessCaseAccount(plan, { pct: 10 }));
const yearlyOf = (one: BusinessCasePlan) => {
  const found = yearlyResult(one, collectFaults());
  if (found === null) throw new Error('Loven svarer ikke.');
  return found;
};

describe('the business case of January 2014', () => {
  test('gives what its table prints (audit A15)', () => {
    // 1.033.200 = 41 × 10.500 × 12 × 20 %, 168.627 = 3 × 56.209, 1.100.656 = 16 × 68.791.
    expect(account.yearly).toEqual({
      extraRefund: kroner(1_033_200),
      salary: kroner(1_000_000),
      savingUnder30: kroner(168_627),
      savingOver30: kroner(1_100_656),
      refundLessSalary: kroner(33_200),
      total: kroner(1_302_483),
    });
    expect(41 * 10_500 * 12 * 0.2).toBe(1_033_200);
  });

  test('runs half a year, two years and half a year, as the matter prints it', () => {
    const printed = (row: string) =>
      reformTables2014.rows
        .get(`modgaaende_initiativ/${row}`)
        ?.map((amount) => inUnits(Math.abs(amount) as Money, thousand));
    const { years } = account;
    expect(years.map(({ year, months }) => [year, months])).toEqual([
      [2014, 6],
      [2015, 12],
      [2016, 12],
      [2017, 6],
    ]);
    const found = (of: (result: (typeof years)[number]['result']) => Money) =>
      years.map(({ result }) => inUnits(of(result), thousand));
    expect(found((result) => result.salary)).toEqual(printed('Lønudgift jobformidlere'));
    expect(found((result) => result.extraRefund)).toEqual(printed('Merindtægt statsrefusion'));
    expect(found((result) => sumOf(result.savingUnder30, result.savingOver30))).toEqual(
      printed('Driftsudgifter til aktivering'),
    );
    expect(found((result) => result.total)).toEqual(printed('Samlet besparelse'));
  });

  test('is three years of its year together', () => {
    expect(account.whole.total).toBe(3 * account.yearly.total);
  });

  test('says that 50 are promised and 41 counted (I-37), and what 50 give', () => {
    expect(account.remarks[0]).toBe(
      'Der loves 2 × 25 = 50 personer i virksomhedsrettede tilbud, men merrefusionen hviler på 41. Med 50 er merrefusionen 1.260.000 kr.',
    );
  });

  test('says that the law of 2016 takes the extra refund away', () => {
    expect(account.remarks.slice(1)).toEqual([
      '2016: efter årets egen lov er merrefusionen 0 kr. og ikke 1.033.200 kr. Samlet: 269.283 kr.',
      '2017: efter årets egen lov er merrefusionen 0 kr. og ikke 516.600 kr. Samlet: 134.641,50 kr.',
    ]);
  });

  test('pays its salary from 40 persons: 40 × 25.200 is 1.008.000, 39 is 982.800', () => {
    expect(account.breakEven).toEqual({ salaryPaid: 40, noLoss: 0 });
  });

  test('is the counter-initiative of the account of the reform: 4.637, 5.045, 4.808, 5.175', () => {
    const reform = valueOf(readReform(reformExample2014));
    const bare = {
      ...reform,
      rows: reform.rows.filter(({ part }) => part !== 'modgaaende'),
      printed: new Map([...reform.printed].filter(([sum]) => sum !== 'modgaaende')),
    };
    const whole = valueOf(consequences(valueOf(withInitiative(bare, account))));
    expect(netOf(whole).map((amount) => inUnits(amount, thousand))).toEqual([
      '4.637',
      '5.045',
      '4.808',
      '5.175',
    ]);
    expect(faultsOf(withInitiative(reform, account))[0]).toContain('allerede et modgående');
    expect(faultsOf(withInitiative({ ...bare, years: [2014, 2015] }, account))[0]).toContain(
      'løber også i 2016, 2017',
    );
  });
});

describe('a business case', () => {
  test('is what the rule of the law says, whatever is assumed', () => {
    const count = fc.nat({ max: 500 });
    const oere = fc.nat({ max: 1e9 });
    fc.assert(
      fc.property(count, oere, oere, count, oere, (persons, benefit, salary, fewer, price) => {
        const changed = [
          ['personer', persons],
          ['ydelse', benefit],
          ['loen', salary],
          ['faerre-over-30', fewer],
          ['pris-over-30', price],
        ] as const;
        const own = changed.reduce<BusinessCasePlan>(
          (one, [code, figure]) => withFigure(one, code, figure),
          plan,
        );
        const byRule = businessCase.decide(
          {
            persons,
            monthlyBenefit: benefit as Money,
            months: 12,
            salary: salary as Money,
            fewerUnder30: 3,
            priceUnder30: kroner(56_209),
            fewerOver30: fewer,
            priceOver30: price as Money,
          },
          plan.lawDay,
        );
        expect(byRule).toEqual({ outcome: 'afgjort', value: yearlyOf(own) });
        // Its own percentage points, when they are the law's, change nothing.
        expect(yearlyOf(withFigure(own, 'procentpoint', 20))).toEqual(yearlyOf(own));
      }),
      { numRuns: 50 },
    );
  });

  test('breaks even with the fewest persons: one less is a loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), (salary) => {
        const dear = withFigure(withFigure(plan, 'loen', salary), 'faerre-over-30', 0);
        const { breakEven } = valueOf(businessCaseAccount(dear, { pct: 0 }));
        for (const [persons, amountOf] of [
          [breakEven.salaryPaid, 'refundLessSalary'],
          [breakEven.noLoss, 'total'],
        ] as const) {
          const least = persons ?? Number.NaN;
          const of = (count: number) => yearlyOf(withFigure(dear, 'personer', count))[amountOf];
          expect(of(least)).toBeGreaterThanOrEqual(0);
          expect(least === 0 ? -1 : of(least - 1)).toBeLessThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('that runs six months of each year gives half of it', () => {
    const half = valueOf(businessCaseAccount(withFigure(plan, 'maaneder', 6), { pct: 10 }));
    expect(half.yearly.total).toBe(kroner(651_241.5));
    expect(half.years.map(({ months }) => months)).toEqual([3, 6, 6, 3]);
    expect(half.whole.total).toBe(kroner(3 * 651_241.5));
  });

  test('without a higher refund has no break-even', () => {
    const later = { ...plan, lawDay: plan.ends };
    expect(valueOf(businessCaseAccount(later, { pct: 10 })).breakEven.salaryPaid).toBeNull();
  });

  test('moved by ten per cent, one assumption at a time: by hand', () => {
    const change = (field: string, pct: number) =>
      account.sensitivity.find((one) => one.field === field && one.pct === pct)?.change;
    // 10 % of 1.000.000, of 1.033.200 (by persons, benefit or points), of 168.627 and of 1.100.656.
    expect(change('loen', 10)).toBe(kroner(-100_000));
    for (const field of ['personer', 'ydelse', 'procentpoint']) {
      expect(change(field, -10)).toBe(kroner(-103_320));
    }
    expect(change('pris-under-30', 10)).toBe(kroner(16_862.7));
    expect(change('faerre-over-30', -10)).toBe(kroner(-110_065.6));
  });

  test('with points of its own says what the law gives', () => {
    const own = valueOf(businessCaseAccount(withFigure(plan, 'procentpoint', 25), { pct: 10 }));
    // 41 × 10.500 × 12 × 25 %.
    expect(own.yearly.extraRefund).toBe(kroner(1_291_500));
    expect(own.remarks).toContain(
      'Casen regner med 25 procentpoint højere refusion; loven gav 20.',
    );
  });

  test('moved past a hundred percentage points is refused', () => {
    expect(
      faultsOf(businessCaseAccount(withFigure(plan, 'procentpoint', 95), { pct: 10 })),
    ).toEqual(['null: procentpoint: 104,5 er over 100. Vælg en mindre ændring.']);
  });

  test('names the assumptions that nobody has a source for', () => {
    const bare = valueOf(
      readBusinessCase(businessCaseExample2014.replace(';notatets tabel 1', ';')),
    );
    expect(valueOf(businessCaseAccount(bare, { pct: 10 })).remarks).toContain(
      'Årlig lønudgift til jobformidlerne: kilden er ikke nævnt.',
    );
  });

  test('has a state and a municipal share that are a hundred per cent', () => {
    for (const situation of ['virksomhedspraktik', 'vejledning-og-opkvalificering'] as const) {
      const facts = { benefit: 'kontanthjaelp', situation, spellWeek: 'ukendt' } as const;
      const share = effortRefund.decide(facts, plan.lawDay);
      expect(share.outcome === 'afgjort' && share.value.statePct + share.value.municipalPct).toBe(
        100,
      );
    }
  });
});

describe('the follow-up of a case that runs', () => {
  const counted = (until: string, persons: string): BusinessCasePlan =>
    valueOf(
      readBusinessCase(
        `${businessCaseExample2014}opgjort-til;${until};;\ntalt-personer;${persons};;\ntalt-faerre-under-30;0;;\ntalt-faerre-over-30;8;;\n`,
      ),
    );
  const followed = (one: BusinessCasePlan) =>
    valueOf(businessCaseAccount(one, { pct: 10 })).followUp;

  test('holds what was counted against what was promised for the same months', () => {
    // A year from July 2014: 30 of 41 persons, 0 of 3 and 8 of 16 offers.
    const found = followed(counted('30.06.2015', '30'));
    expect(found?.months).toBe(12);
    expect(found?.promised.total).toBe(kroner(1_302_483));
    expect(found?.given.extraRefund).toBe(kroner(756_000));
    expect(found?.given.total).toBe(kroner(756_000 - 1_000_000 + 550_328));
    expect(found?.difference.total).toBe(kroner(306_328 - 1_302_483));
  });

  test.each([
    ['49', true],
    ['50', false],
  ])('says that %s are fewer than promised: %s', (persons, isSaid) => {
    const { remarks } = valueOf(businessCaseAccount(counted('30.06.2015', persons), { pct: 10 }));
    const said = `Der er talt ${persons} personer i virksomhedsrettede tilbud; casen hviler på 41, og 50 er lovet.`;
    expect(remarks.includes(said)).toBe(isSaid);
  });

  test('gives no extra refund from 2016, when the law gives none', () => {
    const found = followed(counted('30.06.2016', '41'));
    // Eighteen months with it, six without.
    expect(found?.promised.extraRefund).toBe(kroner(2_066_400));
    expect(found?.given.extraRefund).toBe(kroner(1_549_800));
  });

  test('gives by the law also where the promise has points of its own', () => {
    const found = followed(withFigure(counted('30.06.2015', '41'), 'procentpoint', 25));
    expect(found?.promised.extraRefund).toBe(kroner(1_291_500));
    expect(found?.given.extraRefund).toBe(kroner(1_033_200));
  });

  test('is not there when nothing was counted', () => {
    expect(account.followUp).toBeNull();
  });
});

describe('a file of a business case', () => {
  const without = (code: string): string =>
    businessCaseExample2014.replace(new RegExp(`^${code};.*\n`, 'm'), '');
  const withLine = (line: string): string => {
    const [code = ''] = line.split(';');
    return `${without(code)}${line}\n`;
  };
  const last = businessCaseExample2014.trim().split('\n').length;

  test.each([
    ['', 'null: Filen er tom.'],
    ['felt;værdi\n', '1: Kolonnen »enhed«, »kilde« mangler.'],
    [without('personer'), 'null: Feltet personer (Personer flyttet'],
    [without('slutter'), 'null: Feltet slutter mangler. Skriv en dato.'],
    [withLine('personer;;;'), `${last}: personer: Værdien mangler.`],
    [withLine('personer;-1;;'), `${last}: personer: -1 er negativt.`],
    [withLine('personer;mange;;'), `${last}: personer: »mange« er ikke et tal.`],
    [withLine('personer;41;kr.;'), `${last}: personer: Enheden »kr.« passer ikke.`],
    [withLine('procentpoint;101;;'), `${last + 1}: procentpoint: 101 er over 100.`],
    [withLine('maaneder;13;;'), `${last}: maaneder: 13 er over 12.`],
    [withLine('loen;0,001;kr.;'), `${last}: loen: Beløbet er ikke et helt antal øre.`],
    [withLine('begynder;15.07.2014;;'), `${last}: begynder: Skriv den første i en måned.`],
    [withLine('slutter;29.06.2017;;'), `${last}: slutter: Skriv den sidste dag i en måned.`],
    [withLine('slutter;31.05.2014;;'), `${last}: slutter: Casen slutter, før den begynder.`],
    [withLine('lovens-dag;31.02.2014;;'), `${last}: lovens-dag: »31.02.2014« er ikke en dato.`],
    [withLine('persone;41;;'), `${last + 1}: Feltet »persone« kendes ikke. Mente du »personer«?`],
    [`${businessCaseExample2014}loen;1;;`, `${last + 1}: Feltet loen står også på linje 6.`],
    [withLine('talt-personer;30;;'), 'null: Feltet opgjort-til mangler.'],
    [
      `${businessCaseExample2014}opgjort-til;31.07.2017;;\ntalt-personer;1;;\ntalt-faerre-under-30;1;;\ntalt-faerre-over-30;1;;`,
      `${last + 1}: opgjort-til: Skriv den sidste dag i en måned, mens casen løber.`,
    ],
  ])('%j is refused', (text, fault) => {
    expect(faultsOf(readBusinessCase(text))).toContainEqual(expect.stringContaining(fault));
  });

  test('of a day before the law has no answer', () => {
    const early = valueOf(readBusinessCase(withLine('lovens-dag;31.12.2013;;')));
    expect(faultsOf(businessCaseAccount(early, { pct: 10 }))).toEqual([
      expect.stringContaining('31.12.2013: loven har intet svar den dag'),
    ]);
  });
});
