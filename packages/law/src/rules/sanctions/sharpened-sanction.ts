import {
  addDays,
  addMonths,
  type Ask,
  cite,
  danishLongDay,
  danishMoney,
  type Day,
  day,
  daysInMonth,
  decided,
  missing,
  type Money,
  type Outcome,
  rule,
  share,
  toCivil,
} from '@rettidig/engine';
import { type WarningPoint, warningPoints } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { sanctionsUnreadFrom2020 } from '../unread.ts';

const pamphlet = [cite(sources.pjeceVoksne2013, 'afsnit 5, skærpet sanktion')];

/** The last day a sharpened sanction may last to. */
export const sharpenedPeriod = rule<{ start: Day }, Day>({
  id: 'sanktion/skaerpet-periode',
  title: 'Skærpet sanktion, længste periode',
  question: 'Hvornår slutter den skærpede sanktion senest?',
  covers: ['R-105'],
  needs: { start: fact.dayFact('Sanktionen begynder') },
  versions: [
    { from: day('2014-01-01'), basis: pamphlet, decide: lastDay },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.afgoerelse1724, '§ 40 a')],
      decide: lastDay,
    },
  ],
  show: (last) => `Senest den ${danishLongDay(last)}.`,
  letter: (last) => `Din hjælp kan være sat ned til og med den ${danishLongDay(last)}.`,
});

function lastDay({ start }: { start: Day }, on: Day, ask: Ask): Outcome<Day> {
  return decided(
    addDays(addMonths(start, ask.value(values.sanktionSkaerpetMaaneder, null, on)), -1),
  );
}

export interface SharpenedPaymentFacts {
  readonly monthly: Money;
  /** Any day of the calendar month. */
  readonly inMonth: Day;
  /** The days the citizen turned up in it. */
  readonly attended: number;
}

/** What is paid for a calendar month that lies wholly under a sharpened sanction: calendar days, only for attendance. */
export const sharpenedPayment = rule<SharpenedPaymentFacts, Money>({
  id: 'sanktion/skaerpet-udbetaling',
  title: 'Udbetaling under skærpet sanktion',
  question: 'Hvor meget hjælp udbetales for måneden?',
  covers: ['R-106'],
  readings: ['0023-sanktionens-dagssats'],
  needs: {
    monthly: fact.moneyFact('Hjælp om måneden', [0, 10689, 14203]),
    inMonth: fact.dayFact('En dag i måneden'),
    attended: fact.countFact('Dage med fremmøde', 'dage', [0, 1, 28, 31, 32]),
  },
  versions: [
    { from: day('2014-01-01'), basis: pamphlet, decide: paidForAttendance },
    sanctionsUnreadFrom2020,
  ],
  show: (paid) => `${danishMoney(paid)} udbetales for de dage, borgeren er mødt frem.`,
  letter: (paid) => `Du får ${danishMoney(paid)} for de dage, du er mødt op.`,
});

function paidForAttendance(facts: SharpenedPaymentFacts, _on: Day, ask: Ask): Outcome<Money> {
  const { monthly, inMonth, attended } = facts;
  const { year, month } = toCivil(inMonth);
  const days = daysInMonth(year, month);
  if (attended > days) {
    return missing(`Dage med fremmøde (${attended} er flere end månedens ${days} dage)`);
  }
  const paid = share(monthly, attended, days);
  ask.step(
    'Kalenderdage',
    () => `${danishMoney(monthly)} × ${attended} / ${days} = ${danishMoney(paid)}`,
  );
  return decided(paid);
}

export interface CaseCloses {
  readonly citizen: boolean;
  readonly spouse: boolean;
}

export interface CaseClosesFacts {
  /** The sanction lasted the whole calendar month. */
  readonly wholeMonth: boolean;
  /** The days the citizen turned up in it. */
  readonly attended: number;
  readonly married: boolean;
}

/** Whether the case is closed after a whole calendar month without attendance, and the spouse's with it. */
export const caseClosing = rule<CaseClosesFacts, CaseCloses>({
  id: 'sanktion/sagen-lukkes',
  title: 'Sagen lukkes under en skærpet rådighedssanktion',
  question: 'Lukkes sagen, fordi borgeren ikke er mødt frem?',
  covers: [],
  needs: {
    wholeMonth: fact.yesNo('Sanktionen har varet hele kalendermåneden'),
    attended: fact.countFact('Dage med fremmøde i måneden', 'dage', [0, 1]),
    married: fact.yesNo('Borgeren har en ægtefælle'),
  },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§ 35, stk. 2, nr. 3 og 4')],
      decide: ({ wholeMonth, attended, married }) => {
        const citizen = wholeMonth && attended === 0;
        return decided({ citizen, spouse: citizen && married });
      },
    },
  ],
  show: ({ citizen, spouse }) => {
    if (!citizen) return 'Nej.';
    return spouse ? 'Ja, og ægtefællens sag lukkes også.' : 'Ja.';
  },
  letter: ({ citizen, spouse }) => {
    if (!citizen) return 'Din sag lukkes ikke.';
    const both = 'Din sag og din ægtefælles sag bliver lukket';
    return `${spouse ? both : 'Din sag bliver lukket'}, fordi du ikke er mødt op i en hel måned.`;
  },
});

export interface WarningFacts {
  readonly nextTime: boolean;
  readonly onlyForAttendance: boolean;
  readonly caseCloses: boolean;
  readonly spousesCase: boolean;
  readonly married: boolean;
  readonly spouseTold: boolean;
}

/** Which points the written warning before a sharpened sanction lacks; none when it is complete. */
export const sanctionWarning = rule<WarningFacts, readonly WarningPoint[]>({
  id: 'sanktion/advarsel',
  title: 'Advarsel før en skærpet rådighedssanktion',
  question: 'Hvad mangler i den skriftlige advarsel?',
  covers: [],
  needs: {
    nextTime: fact.yesNo('Advarslen siger, hvad der sker næste gang (nr. 1)'),
    onlyForAttendance: fact.yesNo('Advarslen siger, at der kun er hjælp for opfyldte dage (nr. 2)'),
    caseCloses: fact.yesNo('Advarslen siger, at sagen kan lukkes (nr. 3)'),
    spousesCase: fact.yesNo('Advarslen siger, at ægtefællens sag kan lukkes (nr. 4)'),
    married: fact.yesNo('Borgeren har en ægtefælle'),
    spouseTold: fact.yesNo('Ægtefællen har fået advarslen'),
  },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§ 35, stk. 2')],
      decide: (facts) => decided(lacking(facts)),
    },
  ],
  show: (points) =>
    points.length === 0
      ? 'Intet: advarslen har alle fire punkter.'
      : `Advarslen mangler: ${points.map((point) => warningPoints.label(point, 'da')).join('; ')}.`,
});

function lacking(facts: WarningFacts): WarningPoint[] {
  const points: readonly (readonly [point: WarningPoint, given: boolean])[] = [
    ['naeste-gang', facts.nextTime],
    ['kun-for-fremmoede', facts.onlyForAttendance],
    ['sagen-lukkes', facts.caseCloses],
    ['aegtefaellens-sag', facts.spousesCase],
    ['aegtefaellen-vejledt', facts.spouseTold || !facts.married],
  ];
  return points.flatMap(([point, given]) => (given ? [] : [point]));
}
