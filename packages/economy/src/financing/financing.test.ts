import { kroner, minus, type Money, sumOf } from '@rettidig/engine';
import { expenseAreas } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financeExample2014 } from '../finance-input/example.ts';
import { readFinanceFile } from '../finance-input/file.ts';
import type { FinanceInput } from '../finance-input/input.ts';
import { financingStatement } from './statement.ts';
import { withChange } from './what-if.ts';

const reading = readFinanceFile(financeExample2014);
const example = reading.outcome === 'i-orden' ? reading.value.inputs : [];
const of = (inputs: readonly FinanceInput[], year = 2014, municipality = '0173') =>
  financingStatement({ year, municipality, inputs });
const without = (field: FinanceInput['field'], key: string | null = null) =>
  example.filter((one) => !(one.field === field && one.key === key && one.year === 2014));
const million = (amount: number): Money => kroner(Math.round(amount * 1e8) / 100);

describe('the example of 2014, worked out by hand', () => {
  const { grant, guarantee, employment, changedTasks, result, total, sources } = of(example);

  test('the share of the block grant is 0,935 percent (introduction of 2014, line 650)', () => {
    expect(grant.share?.pct).toBe(0.935);
    expect(grant.parts.map(({ own }) => own.amount)).toEqual([
      million(486.2),
      million(-10.7525),
      million(2.12245),
      million(28.05),
    ]);
    expect(grant.national.amount).toBe(million(54_077));
    expect(grant.own.amount).toBe(million(505.61995));
  });

  test('budget guarantee: the own development is held against the share of the country’s', () => {
    // 63,1 against 64,0 the year before; the country is regulated by -1.150, of which 0,935 percent is -10,7525.
    expect([guarantee.net.amount, guarantee.netBefore.amount]).toEqual([
      million(63.1),
      million(64),
    ]);
    expect(guarantee.development.amount).toBe(million(-0.9));
    expect(guarantee.burden.amount).toBe(million(9.8525));
  });

  test('employment grant: four kinds of net expense against the two elements', () => {
    expect(employment.net.amount).toBe(million(63.9 + 0.1 + 0.7 + 4.6));
    expect(employment.grant.amount).toBe(million(64.5));
    expect(employment.burden.amount).toBe(million(4.8));
    expect(employment.insurance.isEntitled).toBe(false);
  });

  test('changed tasks: extra less saved, and what they cost the municipality itself', () => {
    // 310 + 12 - 95 - 0 = 227 million.
    expect(changedTasks.compensation.amount).toBe(million(2.12245));
    expect(changedTasks.burden.amount).toBe(million(-0.22245));
  });

  test('the result: expense, refund, compensation and own burden', () => {
    expect(result.map(({ compensation, own }) => [compensation, own.amount])).toEqual([
      ['budgetgaranti', million(63.1 + 10.7525)],
      ['beskaeftigelsestilskud', million(4.8)],
      ['ingen', million(31.3)],
    ]);
    expect(total.own.amount).toBe(million(109.9525));
  });

  test('of the four sources the first three follow the business cycle (line 576)', () => {
    expect(sources.map(({ isCyclical }) => isCyclical)).toEqual([true, true, true, false]);
  });
});

describe('what is lacking', () => {
  test('the share of a municipality or a year no paper gives', () => {
    expect(of(example, 2014, '0851').grant.own.lacks).toContain(
      'Kommunens andel af bloktilskuddet',
    );
    const later = example.map((one) => ({ ...one, year: one.year + 1 }));
    expect(of(later, 2015).grant.shareLacks).toEqual(['Kommunens andel af bloktilskuddet']);
    const share: FinanceInput = {
      field: 'bloktilskud-andel',
      key: null,
      year: 2015,
      value: 0.94,
      source: 'udmelding',
    };
    expect(of([...later, share], 2015).grant.share).toEqual({ pct: 0.94, source: 'udmelding' });
  });

  test.each([
    ['refusion', 'aktivering', 'Udgift eller refusion på aktivering'],
    ['landet-budgetgaranti', null, 'Hele landet: regulering efter budgetgarantien'],
    ['merudgiftsbehov', null, 'Beskæftigelsestilskud: merudgiftsbehov'],
    ['ledighed-landsdel', null, 'Ledighedens udvikling i landsdelen'],
  ] as const)('%s %s: the burden that needs it names it', (field, key, lack) => {
    const { total } = of(without(field, key));
    expect(total.own).toMatchObject({ amount: null, lacks: [lack] });
  });

  test('areas without a number are named', () => {
    const names = of(example).withoutNumbers.map(({ area }) => area);
    expect(names).toContain('foertidspension');
    expect(names).not.toContain('kontanthjaelp');
  });

  test('a year before 2014 has no arrangements we have read: nothing is computed as if it had', () => {
    const { result } = of(example, 2013);
    expect(result.map(({ compensation, own }) => [compensation, own.amount])).toEqual([
      [null, null],
    ]);
  });

  test('nothing entered is no result of nothing', () => {
    const { result, total } = of([]);
    expect(result).toEqual([]);
    expect(total.own.amount).toBeNull();
    expect(total.expense.amount).toBeNull();
  });
});

describe('the insurance arrangement (line 696)', () => {
  const growing = (own: number) =>
    of(example.map((one) => (one.field === 'ledighed-kommune' ? { ...one, value: own } : one)))
      .employment;

  test.each([
    [6.5, false],
    [6.51, true],
  ])('a growth of %d against 1,5 in the region: %s', (own, isEntitled) => {
    expect(growing(own).insurance.isEntitled).toBe(isEntitled);
  });

  test('how much it gives stands in no source: it is lacking until it is entered', () => {
    expect(growing(8).grant).toMatchObject({
      amount: null,
      lacks: ['Forsikringsordningens særlige kompensation'],
    });
  });
});

describe('what if', () => {
  test('an expense ten percent higher is borne by the municipality', () => {
    const changed = withChange(example, {
      field: 'udgift',
      key: 'sygedagpenge',
      year: 2014,
      pct: 10,
    });
    expect(of(changed ?? []).total.own.amount).toBe(million(109.9525 + 4.96));
  });

  test('a number nobody has entered cannot be tried', () => {
    expect(withChange(example, { field: 'udgift', key: 'egu', year: 2014, pct: 10 })).toBeNull();
  });
});

test('expense is refund, compensation and own burden, to the øre, whatever is entered', () => {
  const oere = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(oere, oere), { minLength: 20, maxLength: 20 }), (drawn) => {
      const areas = expenseAreas.codes.flatMap(({ code }, i): readonly FinanceInput[] => {
        const [spent = 0, refunded = 0] = drawn[i] ?? [];
        const at = { key: code, year: 2014, source: 'prøve' } as const;
        return [
          { ...at, field: 'udgift', value: spent },
          { ...at, field: 'refusion', value: refunded },
        ];
      });
      const others = example.filter(({ field }) => field !== 'udgift' && field !== 'refusion');
      const { total, result } = of([...others, ...areas]);
      const amount = (one: { readonly amount: Money | null }): Money => {
        if (one.amount === null) throw new Error('lacking');
        return one.amount;
      };
      expect(sumOf(amount(total.refund), amount(total.compensated), amount(total.own))).toBe(
        amount(total.expense),
      );
      expect(minus(amount(total.expense), amount(total.refund))).toBe(amount(total.net));
      expect(sumOf(...result.map(({ own }) => amount(own)))).toBe(amount(total.own));
    }),
  );
});
