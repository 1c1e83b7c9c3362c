import { day, valueOf } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityKinds, workplaceConditions } from '../../codes/index.ts';
import { values } from '../../generated/values.ts';
import { placeConditions } from './index.ts';

const days = ['2014-01-01', '2020-01-01', '2023-03-22', '2026-11-01'].map(day);
const everyCode = workplaceConditions.codes.map(({ code }) => code);

test('a place is ready exactly when no condition asked on that day is left out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...activityKinds.codes.map(({ code }) => code)),
      fc.subarray(everyCode),
      fc.constantFrom(...days),
      (offer, met, on) => {
        const place = valueOf(placeConditions.decide({ offer, met }, on));
        const asked = values.virksomhedBetingelser.rowOn(offer, on)?.value ?? null;
        if (asked === null) return place === null;
        const left = new Set(asked);
        for (const condition of met) left.delete(condition);
        expect(new Set(place?.open)).toEqual(left);
        expect(place?.ready).toBe(left.size === 0);
        return true;
      },
    ),
  );
});
