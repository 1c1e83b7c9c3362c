import { day } from '@rettidig/engine';
import { caseFilesOf, generate } from '@rettidig/synthetic';
import { Ajv } from 'ajv';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, test } from 'vitest';
import { adding, personsBehind, rowsBehind } from '../drill/behind.ts';
import type { Suppression } from '../measure/measure.ts';
import { measures } from '../measure/measures.ts';
import { noEffort } from '../population/population.ts';
import {
  isOpen,
  type OpenFigure,
  openFigure,
  openMonths,
  wholePart,
} from '../publish/open-figure.ts';
import { hiddenBelow } from '../publish/suppress.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { jsonStatSchema } from '../testing/json-stat-schema.ts';
import { dcatCatalogue } from './dcat.ts';
import { jsonStat } from './json-stat.ts';
import { openRows } from './open-csv.ts';

const on = day('2026-11-23');
const population = (size: number) => ({
  municipality: 173,
  on,
  inhabitants: 3000,
  persons: caseFilesOf(generate({ municipality: 173, seed: 1, on, size: 3000 }))
    .slice(0, size)
    .map((file, i) => ({ id: `p${i}`, unit: `e${i % 3}`, file, records: noEffort })),
  jobOrders: [],
  alliances: [],
});
// Few enough citizens that many cells are small.
const snapshot = buildSnapshot(population(120));
const months = openMonths(snapshot, 12);
const open = measures.filter(isOpen);
const figures = open.map((measure) => openFigure(snapshot, measure, months));
const validate = new Ajv({ formats: { uri: true }, allowUnionTypes: true }).compile(jsonStatSchema);
const origin = {
  area: { code: '0173', name: 'Lyngby-Taarbæk' },
  asOf: '2026-11-23T05:00:00.123456Z',
  href: 'https://rettidig.example/aabne-data/x.json',
};

describe('the months', () => {
  test('end with the last that is over', () => {
    expect(months.at(-1)?.code).toBe('2026-10');
    expect(months).toHaveLength(12);
  });

  test('do not begin before anybody was on a benefit', () => {
    const none = buildSnapshot({ ...population(0) });
    expect(openMonths(none, 12)).toEqual([]);
  });

  test('end with the last that has been delivered', () => {
    // Delivered to 22 September: August is the last whole month.
    const late = buildSnapshot({ ...population(20), deliveredTo: day('2026-09-22') });
    expect(openMonths(late, 3).map(({ code }) => code)).toEqual(['2026-06', '2026-07', '2026-08']);
  });

  test('hold the running month on its last day', () => {
    const last = buildSnapshot({ ...population(20), on: day('2026-11-30') });
    expect(openMonths(last, 3).map(({ code }) => code)).toEqual(['2026-09', '2026-10', '2026-11']);
  });
});

describe('what a measure declares of suppression', () => {
  const persons = measures.find(({ id }) => id === 'antal-personer');
  const published = (suppression: Suppression) => {
    if (persons === undefined) throw new Error('no measure');
    const one = { ...persons, suppression };
    const { cells } = openFigure(snapshot, one, months);
    return { isOpen: isOpen(one), hidden: cells.flat().filter(({ empty }) => empty === 'skjult') };
  };

  test('decides how many are too few, and whether it is open at all', () => {
    expect(published({ fewest: 1 })).toEqual({ isOpen: true, hidden: [] });
    const few = published({ fewest: 5 }).hidden.length;
    expect(published({ fewest: 1_000 }).hidden.length).toBeGreaterThan(few);
    expect(published('not-public').isOpen).toBe(false);
  });
});

describe.each(figures)('$measure.id as open data', (figure) => {
  test('shows no cell with one to four citizens behind it', () => {
    for (const [p, { code }] of figure.parts.entries()) {
      for (const [m, period] of months.entries()) {
        if (figure.cells[p]?.[m]?.empty !== null) continue;
        for (const side of ['numerator', 'divisor'] as const) {
          const split = figure.splitBy;
          const filter = split === null || code === wholePart ? {} : { [split]: [code] };
          const isPersonal = !['jobOrders', 'alliances'].includes(figure.measure.numerator.table);
          const rows = rowsBehind(snapshot, figure.measure, { period, filter, side });
          const citizens = isPersonal ? personsBehind(adding(rows)) : 0;
          const isFew = citizens > 0 && citizens < hiddenBelow(figure.measure);
          expect(isFew, `${code} ${period.code} ${side}: ${citizens}`).toBe(false);
        }
      }
    }
  });

  test('hides no cell alone in a month whose sum is shown', () => {
    const whole = figure.parts.findIndex(({ code }) => code === wholePart);
    if (whole < 0) return;
    for (const m of months.keys()) {
      if (figure.cells[whole]?.[m]?.empty === 'skjult') continue;
      const hidden = figure.cells.filter((row, p) => p !== whole && row[m]?.empty === 'skjult');
      expect(hidden.length).not.toBe(1);
    }
  });

  test('is JSON-stat 2.0', () => {
    const written: unknown = JSON.parse(JSON.stringify(jsonStat(figure, origin)));
    validate(written);
    expect(validate.errors ?? []).toEqual([]);
    const { id, size, role, dimension, value, status } = jsonStat(figure, origin);
    expect(size).toEqual(id.map((one) => dimension[one]?.category.index.length));
    expect(value).toHaveLength(size.reduce((product, one) => product * one, 1));
    const roles = Object.values(role).flat();
    expect(roles.every((one) => id.includes(one))).toBe(true);
    // A number or a reason, never both and never none.
    value.forEach((one, at) => expect(one === null).toBe(status[String(at)] !== undefined));
  });

  test('is read back by the toolkit of the format as it was', () => {
    const dataset = JSONstat(JSON.parse(JSON.stringify(jsonStat(figure, origin))) as object);
    const { measure, parts, splitBy } = figure;
    expect(dataset.class).toBe('dataset');
    const roles = { time: ['maaned'], geo: ['omraade'], metric: ['maaling'] };
    expect(dataset.role).toMatchObject(roles);
    for (const [p, part] of parts.entries()) {
      for (const [m, month] of months.entries()) {
        const cell = dataset.Data({
          omraade: '0173',
          maaned: month.code,
          [splitBy ?? 'del']: part.code,
          maaling: measure.id,
        });
        const is = figure.cells[p]?.[m];
        expect(cell).toEqual({ value: is?.value ?? null, status: is?.empty ?? null });
      }
    }
    const unit = dataset.Dimension('maaling').Category(0).unit;
    expect(unit.decimals).toBe(measure.decimals);
  });

  test('is CSV with as many rows, and a reason where there is no number', () => {
    const [header = [], ...rows] = openRows(figure, origin);
    expect(rows).toHaveLength(figure.parts.length * months.length);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row[5] === '').toBe(row[7] !== '');
      expect(row[5]).toMatch(/^(-?\d+(,\d+)?)?$/);
    }
  });
});

test('of few citizens something is hidden, and of many something is shown', () => {
  const reasons = (list: readonly OpenFigure[]) =>
    new Set(list.flatMap(({ cells }) => cells.flat().map(({ empty }) => empty)));
  expect(reasons(figures)).toEqual(new Set([null, 'skjult', 'ingen', 'ikke-endnu']));
});

describe('the catalogue', () => {
  const catalogue = dcatCatalogue(open, {
    area: origin.area,
    address: 'https://rettidig.example',
    query: '?kommune=0173',
    asOf: origin.asOf,
    months,
  });
  const datasets = catalogue['dcat:dataset'] as readonly Readonly<Record<string, unknown>>[];

  // DCAT-AP 2.0, mandatory: catalogue (dataset, description, publisher, title), dataset (description, title),
  // distribution (access URL); every one of them with a type and an address of its own.
  test('has what DCAT-AP demands', () => {
    for (const name of ['dcat:dataset', 'dct:description', 'dct:publisher', 'dct:title']) {
      expect(catalogue[name]).toBeDefined();
    }
    expect(datasets).toHaveLength(open.length);
    for (const dataset of datasets) {
      expect(dataset['@type']).toBe('dcat:Dataset');
      expect(dataset['dct:title']).toBeDefined();
      expect(dataset['dct:description']).toBeDefined();
      const distributions = dataset['dcat:distribution'] as readonly Record<string, unknown>[];
      expect(distributions).toHaveLength(2);
      for (const one of distributions) expect(one['dcat:accessURL']).toEqual({ '@id': one['@id'] });
    }
    const ids = datasets.map((dataset) => dataset['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no prefix that its context does not explain', () => {
    const context = Object.keys(catalogue['@context'] as object);
    const used = [...JSON.stringify(catalogue).matchAll(/"(\w+):\w+"/g)].map(
      ([, prefix]) => prefix,
    );
    expect(new Set(used)).toEqual(new Set(context));
  });
});
