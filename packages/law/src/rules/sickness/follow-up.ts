import {
  addDays,
  addWeeks,
  type Ask,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  missable,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { sicknessCategories, type SicknessCategory } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { monthsAfter, type Requirement, showDue, single, weeksAfter } from '../requirement.ts';
import { unreadBefore2015, unreadFrom2026, unreadSpring2026 } from './unread-law.ts';

const category = fact.codeFact('Kategori', sicknessCategories);
const firstAbsence = fact.dayFact('Første fraværsdag');
const employed = fact.yesNo('Borgeren har en arbejdsgiver');

const basis2015 = [
  cite(sources.starSygedagpengeopfoelgning, 'opfølgning i kategori 2 og 3'),
  cite(sources.cabiVisitationskategorier, 'opfølgning i kategori 2 og 3'),
];
const basis2020 = [cite(sources.sdp13b2023, '§ 13 b')];
const basis2026 = [cite(sources.lov1750Fremlaeggelse, 'opfølgning i sygedagpengesager')];

export interface FollowUpFacts {
  readonly category: SicknessCategory;
  readonly firstAbsence: Day;
  /** What `sygdom/ansat-ventes-tilbage` answers. */
  readonly employedReturning: boolean;
}

/** How many follow-ups a sick-listed person is due at first, and by when. */
export const sicknessFollowUp = rule<FollowUpFacts, Requirement>({
  id: 'sygdom/opfoelgning',
  title: 'Opfølgning i begyndelsen af sygeperioden',
  question: 'Hvor mange opfølgninger skal kommunen holde i begyndelsen, og hvornår senest?',
  covers: [],
  readings: [
    '0028-sygedagpengereformen-2015',
    '0029-uger-og-maaneder-i-sygedagpenge',
    '0031-sygedagpenge-2026',
    '0041-pligter-i-sygedagpengesagen',
  ],
  needs: {
    category,
    firstAbsence,
    employedReturning: fact.yesNo('Ansat uden opfølgning'),
  },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: basis2015,
      decide: (facts, on, ask) =>
        facts.category === 'kategori-1'
          ? notInForce
          : decided(single(facts.firstAbsence, endOfWeek(facts.firstAbsence, on, ask))),
    },
    {
      from: day('2020-01-01'),
      basis: basis2020,
      decide: (facts, on, ask) => {
        if (facts.category === 'kategori-1') return notInForce;
        const firstDue = endOfWeek(facts.firstAbsence, on, ask);
        return decided({ ...inFirstMonths(facts, on, ask), firstDue });
      },
    },
    unreadSpring2026,
    {
      from: day('2026-07-01'),
      basis: basis2026,
      decide: (facts, on, ask) =>
        facts.employedReturning ? notInForce : decided(inFirstMonths(facts, on, ask)),
    },
  ],
  show: ({ count, due, firstDue }) =>
    firstDue === null
      ? `${counted(count, 'opfølgning', 'opfølgninger')} senest den ${danishLongDay(due)}.`
      : `${counted(count, 'opfølgning', 'opfølgninger')} senest den ${danishLongDay(due)}, den første senest den ${danishLongDay(firstDue)}.`,
  letter: ({ due, firstDue }) =>
    `Du skal til en samtale om din sygdom senest den ${danishLongDay(firstDue ?? due)}.`,
});

/** The last day of a week counted from the first day of absence, which is the first day of week 1. */
function endOfWeek(from: Day, on: Day, ask: Ask): Day {
  const week = ask.value(values.sygdomOpfoelgningFoersteUge, null, on);
  const last = addDays(addWeeks(from, week), -1);
  ask.step(
    `Udgangen af uge ${week}`,
    () =>
      `${danishLongDay(from)} + ${counted(week, 'uge', 'uger')} - 1 dag = ${danishLongDay(last)}`,
  );
  return last;
}

function inFirstMonths(facts: FollowUpFacts, on: Day, ask: Ask): Requirement {
  const count = ask.value(values.sygdomOpfoelgningAntal, null, on);
  const months = ask.value(values.sygdomOpfoelgningMaaneder, null, on);
  const due = monthsAfter(ask, facts.firstAbsence, months);
  return { ...single(facts.firstAbsence, due), count };
}

export interface NextFollowUpFacts {
  readonly category: SicknessCategory;
  readonly lastFollowUp: Day;
}

/** The next follow-up after one that was held. */
export const nextSicknessFollowUp = rule<NextFollowUpFacts, Requirement>({
  id: 'sygdom/naeste-opfoelgning',
  title: 'Næste opfølgning',
  question: 'Hvornår skal den næste opfølgning senest være holdt?',
  covers: [],
  readings: [
    '0028-sygedagpengereformen-2015',
    '0031-sygedagpenge-2026',
    '0041-pligter-i-sygedagpengesagen',
  ],
  needs: { category, lastFollowUp: fact.dayFact('Seneste opfølgning') },
  versions: [
    unreadBefore2015,
    {
      from: day('2015-01-05'),
      basis: basis2015,
      decide: (facts, on, ask): Outcome<Requirement> => {
        if (facts.category === 'kategori-1') return notInForce;
        const weeks = ask.value(values.sygdomOpfoelgningHverUger, null, on);
        const due = weeksAfter(ask, facts.lastFollowUp, weeks);
        return decided(single(addDays(facts.lastFollowUp, 1), due));
      },
    },
    {
      from: day('2020-01-01'),
      basis: basis2020,
      decide: (facts) =>
        facts.category === 'kategori-1'
          ? notInForce
          : judgement('Hvornår er det rigtigt at følge op næste gang?', [
              'I det første halve år skal opfølgningerne nå det antal, loven kræver.',
              'Derefter aftaler kommunen og borgeren, hvornår der følges op.',
            ]),
    },
    unreadFrom2026,
  ],
  show: showDue,
  letter: ({ due }) =>
    `Du skal til den næste samtale om din sygdom senest den ${danishLongDay(due)}.`,
});

export interface ReturnFacts {
  readonly employed: boolean;
  readonly firstAbsence: Day;
  readonly expectedBack: Day | null;
  readonly bothExpect: boolean;
}

/** Whether an employed person is outside the municipality's follow-up, because both parties expect them back soon. */
export const employedReturning = rule<ReturnFacts, boolean>({
  id: 'sygdom/ansat-ventes-tilbage',
  title: 'Ansatte uden opfølgning',
  question: 'Er den sygemeldte som udgangspunkt uden for kommunens opfølgning?',
  covers: [],
  readings: ['0031-sygedagpenge-2026'],
  needs: {
    employed,
    firstAbsence,
    expectedBack: missable(fact.dayFact('Dag, borgeren ventes tilbage')),
    bothExpect: fact.yesNo('Både borgeren og arbejdsgiveren venter det'),
  },
  versions: [
    unreadSpring2026,
    {
      from: day('2026-07-01'),
      basis: basis2026,
      decide: (facts, on, ask) => {
        if (!facts.employed || !facts.bothExpect) return decided(false);
        const weeks = ask.value(values.sygdomAnsatVentesTilbageUger, null, on);
        return decided(facts.expectedBack <= weeksAfter(ask, facts.firstAbsence, weeks));
      },
    },
  ],
  show: (outside) =>
    outside
      ? 'Ja, kommunen følger som udgangspunkt ikke op, når begge parter venter borgeren tilbage.'
      : 'Nej, kommunen skal følge op.',
  letter: (outside) =>
    outside
      ? 'Du skal som regel ikke til møder om din sygdom. Både du og din chef regner med, at du snart er tilbage.'
      : 'Du skal til samtaler i kommunen, mens du er syg.',
});
