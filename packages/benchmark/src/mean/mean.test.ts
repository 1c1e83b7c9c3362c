import { describe, expect, it } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { tables2013 } from '../report-2013/index.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { Subject } from '../table/result-table.ts';
import { meanOfRow, simpleMean, weightedMean } from './mean.ts';

function meanOf(subject: Subject, id: string, choices: Partial<typeof choices2013>) {
  const table = tableAbout(tables2013, subject);
  const row = rowOf(table, id);
  if (table === undefined || row === undefined) throw new Error(`${subject}: ${id} is not there`);
  return meanOfRow(tables2013, table, row, { ...choices2013, ...choices });
}

describe('means', () => {
  it('count each the same, or by weight', () => {
    expect(simpleMean([1, null, 3])).toBe(2);
    expect(simpleMean([null])).toBeNull();
    expect(weightedMean([1, 3], [3, 1])).toBe(1.5);
  });

  it('are not known where a weight is missing', () => {
    expect(weightedMean([1, 3], [3, null])).toBeNull();
    expect(weightedMean([1, null], [3, null])).toBe(1);
  });

  it('are labelled by what they are', () => {
    expect(meanOf('samlet', 'produktivitet', {}).label).toBe('simpelt gennemsnit af 15 kommuner');
    expect(meanOf('samlet', 'produktivitet', { mean: 'samlet' }).label).toBe(
      'samlet gennemsnit for 15 kommuner, vægtet med årspersoner',
    );
  });

  // Audit A5: all FTE by all persons is 25,9; the simple mean is printed 26,9.
  it.each([
    ['simpelt', 26.9],
    ['samlet', 25.9],
  ] as const)('%s, the whole effort takes %f', (mean, value) => {
    expect(meanOf('samlet', 'produktivitet', { mean }).value).toBeCloseTo(value, 1);
  });

  // C-06 and I-04: table 4.3, line 1100: 313,4 over 15 is 20,89; over the seven who reported it is 44,8.
  it('take a dash for zero, or for nothing reported, and say which', () => {
    const zero = meanOf('uddannelsesydelse', 'sagsbehandling/for-under-30-aarige', {});
    expect(zero.value).toBeCloseTo(20.89, 2);
    expect(zero.label).toBe('simpelt gennemsnit af 15 kommuner, streg talt som 0');
    const reported = meanOf('uddannelsesydelse', 'sagsbehandling/for-under-30-aarige', {
      dash: 'ikke-indberettet',
    });
    expect(reported).toMatchObject({ counted: 7 });
    expect(reported.value).toBeCloseTo(44.77, 2);
    expect(reported.label).toBe(
      'simpelt gennemsnit af 7 kommuner, streg regnet som ikke indberettet',
    );
  });

  // Audit A3: table 3.1 prints 14,7 for all 15, which is weighted by FTE; the simple mean is 14,87.
  it('of shares of resources are weighted by FTE', () => {
    expect(
      meanOf('noegletal', 'ressourcefordeling/a-dagpenge', { mean: 'samlet' }).value,
    ).toBeCloseTo(14.69, 1);
    expect(meanOf('noegletal', 'ressourcefordeling/a-dagpenge', {}).value).toBeCloseTo(14.87, 2);
  });
});
