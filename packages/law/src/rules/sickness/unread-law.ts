import { cite, day, missing, type RuleVersion } from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';

const before = missing('Reglerne om opfølgning før den 5. januar 2015 (ikke læst i en kilde)');

/** Before the reform other rules of follow-up applied, which we have not read. */
export const unreadBefore2015: RuleVersion<object, never> = {
  from: day('2014-01-01'),
  basis: [cite(sources.aftaleSygedagpenge2013, 'reglerne før reformen er ikke læst')],
  decide: () => before,
};

const spring = missing(
  'Reglerne om sygedagpenge fra 1. februar 2026 til 30. juni 2026 (datoen i foråret er ikke læst)',
);

/** Phase 1 changed the rule on 1 February or 1 July 2026; which of them no source we have read says. */
export const unreadSpring2026: RuleVersion<object, never> = {
  from: day('2026-02-01'),
  basis: [cite(sources.lov17502025, '§ 3, ikrafttrædelsen er ikke læst')],
  decide: () => spring,
};

const phaseOne = missing('Reglen fra 1. februar 2026 (ikke læst i en kilde)');

/** Phase 1 changed the law around the rule, and the new text is not read. */
export const unreadFrom2026: RuleVersion<object, never> = {
  from: day('2026-02-01'),
  basis: [cite(sources.lov17502025, '§ 3, den nye tekst er ikke læst')],
  decide: () => phaseOne,
};
