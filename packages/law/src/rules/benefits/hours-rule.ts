import {
  addDays,
  addMonths,
  cite,
  danishLongDay,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  missable,
  missing,
  type Money,
  nothing,
  rule,
  toCivil,
} from '@rettidig/engine';
import {
  type HoursStanding,
  hoursStandings,
  type Partnership,
  partnerships,
  type RateLevel,
  rateLevels,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export interface HoursFacts {
  /** Months of help in all within the last three years. */
  readonly monthsOfHelp: number | null;
  /** Ordinary, unsupported hours in the last twelve calendar months. */
  readonly hours: number | null;
  /** The municipality has found the capacity for work so limited that no ordinary job is possible. */
  readonly limitedCapacity: boolean | null;
}

const repealed = {
  from: day('2025-07-01'),
  basis: [cite(sources.lov16552024, '225-timersreglen ophæves')],
} as const;

/** How a citizen stands towards the demand of 225 hours' ordinary work. */
export const hoursDemand = rule<HoursFacts, HoursStanding>({
  id: 'ydelse/timekrav',
  title: '225-timersreglen',
  question: 'Er kravet om ordinært arbejde opfyldt?',
  covers: [],
  readings: ['0020-timekrav-og-loft'],
  needs: {
    monthsOfHelp: missable(
      fact.countFact('Hjælp inden for de seneste tre år', 'måneder', [11, 12, 13]),
    ),
    hours: missable(
      fact.countFact('Ordinært arbejde i de seneste 12 kalendermåneder', 'timer', [224, 225, 226]),
    ),
    limitedCapacity: missable(
      fact.yesNo('Kommunen har vurderet, at arbejdsevnen er for begrænset til et ordinært job'),
    ),
  },
  versions: [
    {
      from: day('2016-10-01'),
      basis: [cite(sources.vejl95142021, '§ 13 f'), cite(sources.las13g, '§ 13 g, stk. 1')],
      decide: ({ monthsOfHelp, hours, limitedCapacity }, lawDay, ask) => {
        if (monthsOfHelp < ask.value(values.ydelseTimekravMaaneder, null, lawDay)) {
          return decided('ikke-omfattet');
        }
        if (limitedCapacity) return decided('undtaget');
        const needed = ask.value(values.ydelseTimekravTimer, null, lawDay);
        return decided(hours >= needed ? 'opfyldt' : 'ikke-opfyldt');
      },
    },
    repealed,
  ],
  show: (standing) => `${hoursStandings.label(standing, 'da')}.`,
  letter: (standing) =>
    ({
      'ikke-omfattet': 'Du er ikke omfattet af kravet om 225 timers arbejde endnu.',
      undtaget: 'Du er undtaget fra kravet om 225 timers arbejde.',
      opfyldt: 'Du har arbejdet de 225 timer, der kræves.',
      'ikke-opfyldt': 'Du har ikke arbejdet de 225 timer, der kræves.',
    })[standing],
});

export interface HoursCutFacts {
  readonly level: RateLevel;
  readonly standing: HoursStanding | 'ukendt';
  readonly partnership: Partnership | 'ukendt';
}

const standingMissing = missing('225-timersreglen');
const partnershipMissing = missing('Samliv');
const spouses = missing('225-timersreglens virkning for ægtepar (ikke læst i en kilde)');

/** How much the help of an unmarried citizen is cut a month where the 225 hours are not met. */
export const hoursCut = rule<HoursCutFacts, Money>({
  id: 'ydelse/timekrav-nedsaettelse',
  title: 'Nedsættelse efter 225-timersreglen',
  question: 'Hvor meget nedsættes hjælpen om måneden?',
  covers: [],
  readings: ['0020-timekrav-og-loft'],
  needs: {
    level: fact.codeFact('Satsens niveau', rateLevels),
    standing: fact.codeFact('225-timersreglen', hoursStandings, ['ukendt', 'ikke oplyst']),
    partnership: fact.codeFact('Samliv', partnerships, ['ukendt', 'ikke oplyst']),
  },
  versions: [
    {
      from: day('2016-10-01'),
      basis: [cite(sources.las13g, '§ 13 g, stk. 1')],
      decide: ({ level, standing, partnership }, lawDay, ask) => {
        if (standing === 'ukendt' && level !== 'su-niveau') return standingMissing;
        if (standing !== 'ikke-opfyldt' || level === 'su-niveau') return decided(nothing);
        if (partnership === 'ukendt') return partnershipMissing;
        if (partnership === 'gift') return spouses;
        return decided(kroner(ask.value(values.ydelseTimekravNedsaettelse, level, lawDay)));
      },
    },
    repealed,
  ],
  show: (amount) =>
    amount === nothing ? 'Hjælpen nedsættes ikke.' : `${danishMoney(amount)} om måneden.`,
  letter: (amount) =>
    amount === nothing
      ? 'Din hjælp bliver ikke sat ned.'
      : `Din hjælp bliver sat ned med ${danishMoney(amount)} om måneden.`,
});

/** The day from which the help is cut: the first of the month after the one in which the demand is not met. */
export const hoursCutFrom = rule<{ unmetOn: Day }, Day>({
  id: 'ydelse/timekrav-fra',
  title: 'Hvornår 225-timersreglen virker',
  question: 'Fra hvilken dag nedsættes hjælpen?',
  covers: [],
  needs: { unmetOn: fact.dayFact('Timekravet er ikke opfyldt den') },
  versions: [
    {
      from: day('2016-10-01'),
      basis: [cite(sources.las13g, '§ 13 g, stk. 2')],
      decide: ({ unmetOn }) =>
        decided(addMonths(addDays(unmetOn, 1 - toCivil(unmetOn).dayOfMonth), 1)),
    },
    repealed,
  ],
  show: danishLongDay,
  letter: (from) => `Din hjælp bliver sat ned fra den ${danishLongDay(from)}.`,
});
