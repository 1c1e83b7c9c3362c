import { minus, type Money, share } from '@rettidig/engine';
import type { Faults } from '../input/fault.ts';
import { type BusinessCasePlan, withFigure } from './business-case.ts';
import { type FieldCode, fieldCodes, fields } from './fields.ts';
import { pointsByLaw, yearlyResult } from './yearly.ts';

const whole = 100;

/** What the yearly result becomes when one assumption is so many per cent higher or lower. */
export interface CaseSensitivity {
  readonly field: FieldCode;
  readonly pct: number;
  readonly total: Money;
  readonly change: Money;
}

/** The assumptions that the result rests on, the law's percentage points among them; the promise and its brokers are only held against them. */
const moving = fieldCodes.filter(
  (code) => !['jobformidlere', 'lovet-pr-jobformidler', 'maaneder'].includes(code),
);

/** Changes one assumption at a time by so many per cent. */
export function caseSensitivity(
  plan: BusinessCasePlan,
  pct: number,
  faults: Faults,
): readonly CaseSensitivity[] {
  const before = yearlyResult(plan, faults);
  if (before === null) return [];
  return moving.flatMap((code): readonly CaseSensitivity[] => {
    const given = plan.assumptions[code]?.figure ?? pointsByLaw(plan.lawDay);
    if (given === null) return [];
    const figure =
      fields[code].holds === 'beloeb'
        ? share(given as Money, whole + pct, whole)
        : (given * (whole + pct)) / whole;
    if (fields[code].holds === 'procentpoint' && figure > whole) {
      const said = figure.toLocaleString('da-DK');
      faults.add(null, `${code}: ${said} er over 100. Vælg en mindre ændring.`);
      return [];
    }
    const after = yearlyResult(withFigure(plan, code, figure), faults);
    if (after === null) return [];
    return [{ field: code, pct, total: after.total, change: minus(after.total, before.total) }];
  });
}
