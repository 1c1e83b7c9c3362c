import { day, isoDay, type Source, type ValueRow } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { rules, sources, values } from './index.ts';
import { factsToAsk } from '../generate/facts-to-ask.ts';

const allSources: readonly Source[] = Object.values(sources);
const allSeries = Object.values(values);
const sourceOf = (id: string) => allSources.find((source) => source.id === id);

interface Row {
  readonly name: string;
  readonly row: ValueRow<unknown>;
}
const allRows: readonly Row[] = allSeries.flatMap(({ id, rows }) =>
  rows.map((row) => ({ name: `${id} ${row.key ?? ''} ${isoDay(row.validFrom)}`, row })),
);

describe('the sources', () => {
  test('have ids of their own, in lower-case ASCII', () => {
    const ids = allSources.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('end after they begin', () => {
    const wrong = allSources.filter(
      ({ inForceFrom, inForceTo }) =>
        inForceFrom !== null && inForceTo !== null && inForceTo <= inForceFrom,
    );
    expect(wrong).toEqual([]);
  });

  test('are all cited', () => {
    const cited = new Set([
      ...allRows.map(({ row }) => row.basis.source),
      ...[...rules.values()].flatMap(({ versions }) =>
        versions.flatMap(({ basis }) => basis.map(({ source }) => source)),
      ),
    ]);
    expect(allSources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('the values', () => {
  test('have ids in lower-case ASCII, one for each series', () => {
    const ids = allSeries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('stand in the order of their days, one row a day', () => {
    for (const { id, rows } of allSeries) {
      for (const key of new Set(rows.map((row) => row.key))) {
        const days = rows.filter((row) => row.key === key).map(({ validFrom }) => validFrom);
        const sorted = [...new Set(days)].toSorted((a, b) => a - b);
        expect({ id, key, days }).toEqual({ id, key, days: sorted });
      }
    }
  });

  test('name a known source that is in force on their first day', () => {
    const wrong = allRows.filter(({ row }) => {
      const source = sourceOf(row.basis.source);
      if (source === undefined) return true;
      const { inForceFrom, inForceTo } = source;
      return (
        (inForceFrom !== null && row.validFrom < inForceFrom) ||
        (inForceTo !== null && row.validFrom >= inForceTo)
      );
    });
    expect(wrong.map(({ name, row }) => `${name}: ${row.basis.source}`)).toEqual([]);
  });

  test('are announced before they apply, and checked at least on their first day', () => {
    const late = allRows.filter(
      ({ row }) => row.announced !== null && row.announced > row.validFrom,
    );
    expect(late.map(({ name }) => name)).toEqual([]);
    const unchecked = allRows.filter(
      ({ row }) => row.certainty === 'bekraeftet' && row.checkedUntil < row.validFrom,
    );
    expect(unchecked.map(({ name }) => name)).toEqual([]);
  });

  test('say why where they are not confirmed', () => {
    const silent = allRows.filter(
      ({ row }) => row.certainty !== 'bekraeftet' && (row.note ?? '').trim() === '',
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('hold nothing where they are missing', () => {
    const invented = allRows.filter(({ row }) => row.certainty === 'mangler' && row.value !== null);
    expect(invented.map(({ name }) => name)).toEqual([]);
  });

  test('are all read by a rule', () => {
    const read = new Set<string>();
    for (const rule of rules.values()) {
      for (const on of [...rule.changeDays, day('2026-11-21')]) {
        for (const facts of factsToAsk(rule, on)) {
          for (const { series } of rule.explain(facts, on).explanation.values) read.add(series);
        }
      }
    }
    expect(allSeries.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });
});
