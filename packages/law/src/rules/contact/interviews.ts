import {
  addDays,
  addMonths,
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
  type Present,
  rule,
} from '@rettidig/engine';
import { type Benefit, benefits, type TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import {
  monthsAfter,
  type Requirement,
  showDue,
  showInterviews,
  single,
  weeksAfter,
} from '../requirement.ts';
import { unreadFrom2020 } from '../unread.ts';

const contactNeeds = { group: fact.group, contactOn: fact.contactOn } as const;

/** Facts of a duty counted from the first contact. */
export interface ContactFacts {
  readonly group: TargetGroup;
  readonly contactOn: Day;
}

/** Facts of a duty counted from the clock of the contact course. */
export interface ClockFacts {
  readonly group: TargetGroup;
  readonly clockStart: Day;
  readonly municipalFromDayOne: boolean;
}

const clockNeeds = {
  group: fact.group,
  clockStart: fact.clockStart,
  municipalFromDayOne: fact.municipalFromDayOne,
} as const;

const reform2014 = [
  cite(sources.pjeceUnge2013, 'afsnit 2'),
  cite(sources.pjeceVoksne2013, 'afsnit 2'),
];

/** The first interview after the citizen's first contact (visitationssamtale). */
export const firstInterview = rule<ContactFacts, Requirement>({
  id: 'samtaler/foerste-samtale',
  title: 'Første samtale',
  question: 'Hvornår skal den første samtale senest være holdt?',
  covers: ['D-001', 'D-002'],
  readings: ['0001-lovens-dag', '0006-frister-i-weekender'],
  needs: contactNeeds,
  versions: [
    { from: day('2014-01-01'), basis: reform2014, decide: firstInterviewDue },
    { from: day('2020-01-01'), basis: [cite(sources.lab2020, '§ 31')], decide: firstInterviewDue },
    { from: day('2024-01-01'), basis: [cite(sources.lab2024, '§ 31')], decide: firstInterviewDue },
    {
      from: day('2026-07-01'),
      basis: [
        cite(sources.lab2024, '§ 31'),
        cite(sources.starSvar2026, 'den første samtale med alle'),
      ],
      decide: firstInterviewDue,
    },
  ],
  show: showDue,
  letter: ({ due }) => `Du skal til en samtale senest den ${danishLongDay(due)}.`,
});

function firstInterviewDue(facts: ContactFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const weeks = ask.valueIfAny(values.samtalerFoersteFristUger, facts.group, on);
  if (weeks === null) return notInForce;
  return decided(single(facts.contactOn, weeksAfter(ask, facts.contactOn, weeks)));
}

/** The interviews the municipality holds in the first months of the contact course. */
export const earlyInterviews = rule<ClockFacts, Requirement>({
  id: 'samtaler/i-begyndelsen',
  title: 'Samtaler i begyndelsen af kontaktforløbet',
  question: 'Hvor mange samtaler skal kommunen holde i de første måneder, og hvornår senest?',
  covers: ['D-003', 'D-007', 'R-020'],
  readings: ['0001-lovens-dag', '0004-ydelsesskift'],
  needs: clockNeeds,
  versions: [
    {
      from: day('2014-01-01'),
      basis: [...reform2014, cite(sources.pjeceVoksne2013, 'afsnit 3')],
      decide: countInPeriod,
    },
    { from: day('2020-01-01'), basis: [cite(sources.lab2020, '§ 31')], decide: countInPeriod },
    { from: day('2024-01-01'), basis: [cite(sources.lab2024, '§ 31')], decide: countInPeriod },
    {
      from: day('2026-07-01'),
      basis: [
        cite(sources.lov17502025, 'fleksibelt kontaktforløb'),
        cite(sources.starSvar2026, 'fleksibelt kontaktforløb'),
      ],
      decide: countInPeriod,
    },
  ],
  show: showInterviews,
  letter: ({ count, due }) =>
    `Du skal til ${counted(count, 'samtale', 'samtaler')} hos os senest den ${danishLongDay(due)}.`,
});

function countInPeriod(facts: ClockFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const { group, clockStart } = facts;
  const fromDayOne = facts.municipalFromDayOne && group === 'dagpenge';
  const key = fromDayOne ? `${group}/fra-dag-et` : group;
  const count = ask.valueIfAny(values.samtalerAntal, key, on);
  if (count === null) return notInForce;
  const months = ask.value(values.samtalerPeriodeMaaneder, key, on);
  const opensAfter = ask.valueIfAny(values.samtalerAabnerEfterMaaneder, key, on);
  const share = ask.valueIfAny(values.samtalerKvotePct, key, on);
  return decided({
    count,
    opens: opensAfter === null ? clockStart : addMonths(clockStart, opensAfter),
    due: monthsAfter(ask, clockStart, months),
    firstDue: null,
    quotaFrom: share === null ? null : ask.value(values.samtalerKvoteFraNummer, null, on),
  });
}

/** The interviews the unemployment fund holds with its own members. */
export const fundInterviews = rule<ClockFacts, Requirement>({
  id: 'samtaler/a-kasse',
  title: 'Samtaler i a-kassen',
  question: 'Hvor mange samtaler skal a-kassen holde i de første måneder, og hvornår senest?',
  covers: [],
  readings: ['0001-lovens-dag'],
  needs: clockNeeds,
  versions: [
    { from: day('2024-01-01'), basis: [cite(sources.lab2024, '§ 31')], decide: fundCount },
    {
      from: day('2026-07-01'),
      basis: [
        cite(sources.lov17502025, 'fleksibelt kontaktforløb'),
        cite(sources.starSvarReform2025, 'a-kassens samtaler'),
      ],
      decide: fundCount,
    },
  ],
  show: showInterviews,
  letter: ({ count, due }) =>
    `Du skal til ${counted(count, 'samtale', 'samtaler')} i a-kassen senest den ${danishLongDay(due)}.`,
});

function fundCount(facts: ClockFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const { group, clockStart } = facts;
  if (facts.municipalFromDayOne) return notInForce;
  const count = ask.valueIfAny(values.samtalerAKasseAntal, group, on);
  if (count === null) return notInForce;
  const firstWeeks = ask.value(values.samtalerAKasseFoersteFristUger, group, on);
  return decided({
    count,
    opens: clockStart,
    due: monthsAfter(ask, clockStart, ask.value(values.samtalerAKassePeriodeMaaneder, group, on)),
    firstDue: addWeeks(clockStart, firstWeeks),
    quotaFrom: null,
  });
}

/** The interview that the municipality and the unemployment fund hold together. */
export const jointInterview = rule<ClockFacts, Requirement>({
  id: 'samtaler/faelles',
  title: 'Fælles samtale med a-kassen',
  question: 'Hvornår skal a-kassen senest have deltaget i en samtale hos kommunen?',
  covers: [],
  readings: ['0001-lovens-dag'],
  needs: clockNeeds,
  versions: [
    { from: day('2020-01-01'), basis: [cite(sources.lab2020, '§ 31')], decide: jointDue },
    { from: day('2024-01-01'), basis: [cite(sources.lab322024, '§ 32')], decide: jointDue },
    {
      from: day('2026-07-01'),
      basis: [
        cite(sources.lab322024, '§ 32'),
        cite(sources.starSvarReform2025, 'efter seks måneder'),
      ],
      decide: jointDue,
    },
  ],
  show: showDue,
  letter: ({ due }) =>
    `Du skal til en samtale med os og a-kassen senest den ${danishLongDay(due)}.`,
});

function jointDue(facts: ClockFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const { group, clockStart } = facts;
  const opensAfter = ask.valueIfAny(values.samtalerFaellesAabnerMaaneder, group, on);
  if (opensAfter === null) return notInForce;
  const months = ask.value(values.samtalerFaellesFristMaaneder, group, on);
  return decided(single(addMonths(clockStart, opensAfter), monthsAfter(ask, clockStart, months)));
}

export interface RunningFacts {
  readonly group: TargetGroup;
  /** The day the count runs from: the chain's start, or an earlier interview. */
  readonly anchor: Day;
}

/** The recurring interviews of 2014-2019: so many within a number of running months. */
export const runningInterviews = rule<RunningFacts, Requirement>({
  id: 'samtaler/loebende',
  title: 'Opfølgningssamtaler',
  question: 'Hvornår skal den næste opfølgningssamtale senest være holdt?',
  covers: ['D-006', 'D-008', 'D-009', 'R-023'],
  readings: ['0001-lovens-dag', '0002-loebende-maaneder'],
  needs: { group: fact.group, anchor: fact.dayFact('Regnet fra') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceVoksne2013, 'afsnit 3 og 4'),
        cite(sources.pjeceUnge2013, 'afsnit 3 og 4'),
      ],
      decide: ({ group, anchor }, on, ask) => {
        const count = ask.valueIfAny(values.samtalerLoebendeAntal, group, on);
        if (count === null) return notInForce;
        const months = ask.value(values.samtalerLoebendePeriodeMaaneder, group, on);
        return decided({
          count,
          opens: addDays(anchor, 1),
          due: monthsAfter(ask, anchor, months),
          firstDue: null,
          quotaFrom: null,
        });
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 31, efter seks måneder')],
      decide: () =>
        judgement('Er der behov for en samtale med borgeren?', [
          'Samtaler efter de første måneder aftales mellem borgeren og kommunen.',
          'Kommunen holder en samtale, når den ser et behov.',
          'Borgeren har ret til en samtale, når borgeren beder om det.',
        ]),
    },
  ],
  show: showDue,
  letter: ({ count, due }) =>
    `Du skal til ${counted(count, 'samtale', 'samtaler')} mere senest den ${danishLongDay(due)}.`,
});

/** The first day of the recurring interviews, as far as it follows from the clock. */
export const runningInterviewsBegin = rule<ClockFacts, Day>({
  id: 'samtaler/loebende-begynder',
  title: 'Det løbende kontaktforløb begynder',
  question: 'Hvornår begynder det løbende kontaktforløb?',
  covers: ['D-008'],
  needs: clockNeeds,
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 3')],
      decide: ({ group, clockStart }, on, ask) => {
        const months = ask.valueIfAny(values.samtalerLoebendeStarterEfterMaaneder, group, on);
        return decided(months === null ? clockStart : addMonths(clockStart, months));
      },
    },
    unreadFrom2020,
  ],
  show: fact.clockStart.show,
});

export interface LeaveFacts {
  readonly group: TargetGroup;
  /** The last day of the leave. */
  readonly leaveEnds: Day | null;
}

/** The guidance interview in the last months of a parental leave. */
export const leaveInterview = rule<LeaveFacts, Requirement>({
  id: 'samtaler/barsel',
  title: 'Vejledningssamtale i barsel',
  question: 'Hvornår skal vejledningssamtalen i barslen holdes?',
  covers: ['R-031', 'R-032'],
  needs: { group: fact.group, leaveEnds: missable(fact.dayFact('Barslens sidste dag')) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 5'), cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: leaveDue,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: leaveDue,
    },
  ],
  show: showDue,
  letter: ({ opens, due }) =>
    `Du kan få en samtale om din vej videre fra den ${danishLongDay(opens)} til den ${danishLongDay(due)}.`,
});

function leaveDue(facts: Present<LeaveFacts>, on: Day, ask: Ask): Outcome<Requirement> {
  const months = ask.valueIfAny(values.samtalerBarselSidsteMaaneder, facts.group, on);
  if (months === null) return notInForce;
  return decided(single(addMonths(facts.leaveEnds, -months), facts.leaveEnds));
}

/** Whether a change of benefit restarts the clock of the contact course. */
export const restartOnBenefitChange = rule<
  { benefitBefore: Benefit; benefitAfter: Benefit; changedOn: Day },
  boolean
>({
  id: 'samtaler/genstart',
  title: 'Genstart ved ydelsesskift',
  question: 'Begynder samtalerne forfra, når ydelsen skifter?',
  covers: [],
  readings: ['0004-ydelsesskift'],
  needs: {
    benefitBefore: fact.codeFact('Ydelse før', benefits),
    benefitAfter: fact.codeFact('Ydelse efter', benefits),
    changedOn: fact.dayFact('Skiftet den'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 2')],
      decide: restarts,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.starYdelsesskift2020, 'ved ydelsesskift')],
      decide: restarts,
    },
    {
      from: day('2025-07-01'),
      basis: [
        cite(sources.starYdelsesskift2020, 'ved ydelsesskift'),
        cite(sources.lov16552024, 'én ydelse: kontanthjælp'),
      ],
      decide: (facts, on, ask) => {
        const conversion =
          facts.benefitBefore === 'uddannelseshjaelp' &&
          facts.benefitAfter === 'kontanthjaelp' &&
          facts.changedOn === sources.lov16552024.inForceFrom;
        return conversion ? decided(false) : restarts(facts, on, ask);
      },
    },
  ],
  show: (value) => (value ? 'Ja, samtalerne begynder forfra.' : 'Nej, uret løber videre.'),
  letter: (value) =>
    value
      ? 'Du får en ny ydelse, og dine samtaler begynder forfra.'
      : 'Du får en ny ydelse, men dine samtaler begynder ikke forfra.',
});

function restarts(_facts: object, on: Day, ask: Ask): Outcome<boolean> {
  return decided(ask.value(values.samtalerGenstartVedYdelsesskift, null, on) === 'ja');
}
