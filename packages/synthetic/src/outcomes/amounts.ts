import type { BenefitSpell, CaseFile, MonthlyAmount } from '@rettidig/casework';
import { type Day, type Money } from '@rettidig/engine';
import { dateOf, dayOf, earliest, latest } from '../calendar/calendar.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Stream } from '../random/stream.ts';

/** Whole kroner a month at the level of 2026, from and to. Assumed: no source counts what citizens are paid. */
const level2026: Readonly<Record<BenefitSpell['benefit'], readonly [number, number]>> = {
  dagpenge: [14_200, 21_100],
  kontanthjaelp: [7_400, 16_900],
  uddannelseshjaelp: [6_500, 13_200],
  sygedagpenge: [13_400, 21_400],
  ressourceforloebsydelse: [11_800, 16_100],
  jobafklaringsydelse: [11_800, 16_100],
  ledighedsydelse: [17_300, 18_800],
  revalideringsydelse: [12_900, 20_800],
};
/** How much lower the amounts were each year before, in thousandths of those of 2026. */
const yearly = 24;
/** Of a hundred spells, those whose amount the payments system has not said. */
const unknown = 4;

/** What was paid a month in each spell: a new amount each year, and none where nobody has said. */
export function amountsOf(
  chance: Stream,
  { benefits }: CaseFile,
  on: Day,
): readonly Draft<MonthlyAmount>[] {
  return benefits.flatMap(({ benefit, from, to }) => {
    const kroner = chance.between(...level2026[benefit]);
    if (chance.chance(unknown)) return [];
    const lastYear = Math.max(dateOf(from).year, dateOf(earliest(to, on)).year);
    const amounts: Draft<MonthlyAmount>[] = [];
    for (let { year } = dateOf(from); year <= lastYear; year += 1) {
      const begins = latest(from, dayOf(year, 1, 1));
      const ends = year === lastYear ? to : earliest(to, dayOf(year + 1, 1, 1));
      if (begins >= ends) continue;
      const monthly = Math.round((kroner * (1000 - yearly * (2026 - year))) / 1000) * 100;
      amounts.push({ benefit, monthly: monthly as Money, from: begins, to: ends });
    }
    return amounts;
  });
}
