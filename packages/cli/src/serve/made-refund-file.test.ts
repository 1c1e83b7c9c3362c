import { emptyCase } from '@rettidig/casework';
import {
  differenceCauses,
  ownWeeks,
  reconcile,
  type RefundCase,
  refundLedger,
} from '@rettidig/economy';
import { addWeeks, day, kroner, openEnd } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { madeClaims } from './made-refund-file.ts';

const monday = day('2026-10-26');
const weeks = new Set([0, 1, 2, 3].map((n) => addWeeks(monday, n)));
const municipality = { name: 'Øvelev', code: '0199' };

/** Courses that began at different times; some in two spells, some without an amount, some ended in the weeks compared. */
function caseOf(n: number): RefundCase {
  const from = addWeeks(monday, -3 - (n % 70));
  const to = n % 23 === 11 ? addWeeks(monday, 2) : n % 40 === 39 ? addWeeks(monday, -2) : openEnd;
  const earlier = {
    id: 'a',
    benefit: 'kontanthjaelp' as const,
    from: addWeeks(from, -30),
    to: addWeeks(from, -4),
  };
  const spell = { id: 'b', benefit: 'kontanthjaelp' as const, from, to };
  return {
    id: `c${String(n).padStart(4, '0')}`,
    team: 't',
    file: {
      ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
      benefits: n % 23 === 0 && n % 2 === 0 ? [earlier, spell] : [spell],
    },
    // On other support between the spells, so that the count is known.
    labourStatuses: [{ id: 's', status: 'andet', hoursPerWeek: null, from: earlier.to, to: from }],
    benefitAmounts:
      n % 10 === 9
        ? []
        : [
            {
              id: 'm',
              benefit: 'kontanthjaelp',
              monthly: kroner(12_000),
              from: earlier.from,
              to: openEnd,
            },
          ],
  };
}

const ledger = refundLedger(
  Array.from({ length: 900 }, (_, n) => caseOf(n)),
  {
    period: { from: day('2020-01-06'), to: addWeeks(monday, 4) },
  },
);
const own = ownWeeks(ledger, weeks, () => true);
const onBenefit = new Set(own.map(({ citizen }) => citizen));
const withoutBenefit = ledger.citizens.filter((citizen) => !onBenefit.has(citizen));
const made = madeClaims({ own, weeks, withoutBenefit, municipality });

test('each difference that was planted is found with its cause, and none else', () => {
  const { differences } = reconcile({
    claims: made.claims,
    own,
    weeks,
    isOwn: (payer) => payer === municipality.name,
  });
  const key = ({ citizen, week, cause }: (typeof made.planted)[number]): string =>
    `${citizen}/${week}/${cause}`;
  expect(differences.map(key).toSorted()).toEqual(made.planted.map(key).toSorted());
});

test('every kind is planted', () => {
  const causes = new Set(made.planted.map(({ cause }) => cause));
  expect(differenceCauses.codes.filter(({ code }) => !causes.has(code))).toEqual([]);
});
