import {
  addDays,
  addWeeks,
  type Ask,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { ActivityKind, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import type { ContactFacts } from '../contact/interviews.ts';
import { monthsAfter, type Requirement, showDue, single, weeksAfter } from '../requirement.ts';
import { unreadFrom2020 } from '../unread.ts';

const basis2014 = [
  cite(sources.pjeceUnge2013, 'afsnit 2, 3 og 4'),
  cite(sources.pjeceVoksne2013, 'afsnit 3 og 4'),
];
const basis2020 = [cite(sources.labTilbud2024, '§§ 100-102')];
const basis2023 = [cite(sources.labTilbud2024, '§§ 100-102'), cite(sources.lov2952023, '§ 102')];
const basis2026 = [
  cite(sources.lov17502025, 'fleksible tilbud'),
  cite(sources.starSvar2026, 'fleksible tilbud'),
];

/** The day the first offer must have begun. */
export const firstOffer = rule<ContactFacts, Requirement>({
  id: 'tilbud/foerste',
  title: 'Første tilbud',
  question: 'Hvornår skal det første tilbud senest begynde?',
  covers: ['D-011', 'D-012', 'D-013', 'D-016', 'D-017'],
  readings: ['0001-lovens-dag'],
  needs: { group: fact.group, contactOn: fact.contactOn },
  versions: [
    { from: day('2014-01-01'), basis: basis2014, decide: firstOfferDue },
    { from: day('2020-01-01'), basis: basis2020, decide: firstOfferDue },
    { from: day('2026-07-01'), basis: basis2026, decide: firstOfferDue },
  ],
  show: showDue,
  letter: ({ due }) => `Du skal være begyndt i et tilbud senest den ${danishLongDay(due)}.`,
});

function firstOfferDue(facts: ContactFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const { group, contactOn } = facts;
  const months = ask.valueIfAny(values.tilbudFoersteFristMaaneder, group, on);
  if (months === null) return notInForce;
  const share = ask.valueIfAny(values.tilbudKvotePct, group, on);
  return decided({
    ...single(contactOn, monthsAfter(ask, contactOn, months)),
    quotaFrom: share === null ? null : 1,
  });
}

export interface OfferFacts {
  readonly group: TargetGroup;
  readonly offer: ActivityKind;
  /** The whole days the offer lasts. */
  readonly days: number;
}

/** Whether an offer that starts on the day asked for meets the right and duty to an offer. */
export const acceptedOffer = rule<OfferFacts, boolean>({
  id: 'tilbud/opfylder',
  title: 'Tilbud, der opfylder fristen',
  question: 'Opfylder tilbuddet retten og pligten til tilbud?',
  covers: ['D-011', 'D-016', 'R-134'],
  readings: ['0007-oevrig-vejledning-2023'],
  needs: {
    group: fact.group,
    offer: fact.offer,
    days: { label: 'Varighed i dage', show: String, examples: [1, 13, 14, 60] },
  },
  versions: [
    { from: day('2014-01-01'), basis: basis2014, decide: accepted },
    { from: day('2020-01-01'), basis: basis2020, decide: accepted },
    { from: day('2023-03-22'), basis: basis2023, decide: accepted },
    { from: day('2026-07-01'), basis: basis2026, decide: accepted },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
  letter: (counts) =>
    counts
      ? 'Tilbuddet tæller med som det tilbud, du har ret og pligt til.'
      : 'Tilbuddet tæller ikke med som det tilbud, du har ret og pligt til.',
});

function accepted(facts: OfferFacts, on: Day, ask: Ask): Outcome<boolean> {
  const kinds = ask.valueIfAny(values.tilbudAccepteret, facts.group, on);
  if (kinds === null || !kinds.includes(facts.offer)) return decided(false);
  const shortest = ask.valueIfAny(values.tilbudMindsteVarighedDage, null, on);
  return decided(facts.days >= (shortest ?? 0));
}

/** The latest start of a wage subsidy that was given in time. */
export const wageSubsidyStart = rule<{ due: Day }, Day>({
  id: 'tilbud/loentilskud-start',
  title: 'Løntilskud givet inden fristen',
  question: 'Hvornår skal et løntilskud, der er givet inden fristen, senest begynde?',
  covers: [],
  needs: { due: fact.dayFact('Frist') },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labTilbud2024, '§ 102')],
      decide: ({ due }, on, ask) =>
        decided(addWeeks(due, ask.value(values.tilbudLoentilskudStartUger, null, on))),
    },
  ],
  show: fact.start.show,
  letter: (start) => `Du skal begynde i dit løntilskud senest den ${danishLongDay(start)}.`,
});

/** Support that postpones the first offer while it runs. */
export const postponingSupport = rule<{ group: TargetGroup }, readonly ActivityKind[]>({
  id: 'tilbud/udskydes',
  title: 'Støtte, der udskyder tilbuddet',
  question: 'Hvilken støtte udskyder det første tilbud, mens den varer?',
  covers: ['R-083'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 4, mentorer til særligt udsatte')],
      decide: ({ group }, on, ask) =>
        decided(ask.valueIfAny(values.tilbudUdskydesAf, group, on) ?? []),
    },
    unreadFrom2020,
  ],
  show: (kinds) =>
    kinds.length === 0 ? 'Ingen.' : kinds.map((kind) => fact.offer.show(kind)).join(', '),
  letter: (kinds) =>
    kinds.includes('mentor')
      ? 'Du skal ikke i et tilbud, mens du får støtte af en mentor.'
      : 'Du skal i et tilbud, også mens du får anden støtte.',
});

export interface AfterExemptionFacts {
  readonly group: TargetGroup;
  /** The last day of the exemption. */
  readonly exemptionEnded: Day;
}

/** The day an offer must have begun after an exemption has ended. */
export const offerAfterExemption = rule<AfterExemptionFacts, Requirement>({
  id: 'tilbud/efter-fritagelse',
  title: 'Tilbud efter fritagelse',
  question: 'Hvornår skal tilbuddet senest begynde, når fritagelsen er slut?',
  covers: [],
  readings: ['0003-fritagelse'],
  needs: { group: fact.group, exemptionEnded: fact.dayFact('Fritagelsens sidste dag') },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labTilbud2024, '§ 102')],
      decide: ({ exemptionEnded }, on, ask) =>
        decided(
          single(
            addDays(exemptionEnded, 1),
            monthsAfter(
              ask,
              exemptionEnded,
              ask.value(values.tilbudEfterFritagelseMaaneder, null, on),
            ),
          ),
        ),
    },
  ],
  show: showDue,
  letter: ({ due }) => `Du skal være begyndt i et tilbud senest den ${danishLongDay(due)}.`,
});

export interface PauseFacts {
  readonly group: TargetGroup;
  /** The last day of the offer before. */
  readonly offerEnded: Day;
}

/** The day the next offer must have begun: no long pauses between offers. */
export const nextOffer = rule<PauseFacts, Requirement>({
  id: 'tilbud/pause',
  title: 'Næste tilbud',
  question: 'Hvornår skal det næste tilbud senest begynde?',
  covers: ['D-014', 'D-015'],
  readings: ['0001-lovens-dag', '0005-pause-mellem-tilbud'],
  needs: { group: fact.group, offerEnded: fact.dayFact('Tilbuddets sidste dag') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3 og 4')],
      decide: ({ group, offerEnded }, on, ask) => {
        const weeks = ask.valueIfAny(values.tilbudPauseUger, group, on);
        if (weeks === null) return notInForce;
        return decided(single(addDays(offerEnded, 1), weeksAfter(ask, offerEnded, weeks)));
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labTilbud2024, 'kontinuerlig ret og pligt til tilbud')],
      decide: () =>
        judgement('Hvornår skal det næste tilbud begynde?', [
          'Ret og pligt til tilbud gælder i hele perioden; en højeste pause er ikke læst i en kilde.',
        ]),
    },
  ],
  show: showDue,
  letter: ({ due }) => `Du skal være begyndt i dit næste tilbud senest den ${danishLongDay(due)}.`,
});

/** Which activities break a pause between offers. */
export const pauseBreakers = rule<{ group: TargetGroup }, readonly ActivityKind[]>({
  id: 'tilbud/pause-tilbud',
  title: 'Tilbud, der afbryder en pause',
  question: 'Hvilke tilbud afbryder en pause?',
  covers: ['D-015', 'R-081'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3 og 4')],
      decide: ({ group }, on, ask) => {
        const kinds = ask.valueIfAny(values.tilbudPauseTilbud, group, on);
        return kinds === null ? notInForce : decided(kinds);
      },
    },
    unreadFrom2020,
  ],
  show: (kinds) => kinds.map((kind) => fact.offer.show(kind)).join(', '),
  letter: (kinds) =>
    kinds.includes('mentor')
      ? 'Pausen slutter, når du begynder i et tilbud eller får en mentor.'
      : 'Pausen slutter, når du begynder i et tilbud.',
});

/** Which activities count as teaching after a test. */
export const teachingOffers = rule<{ group: TargetGroup }, readonly ActivityKind[]>({
  id: 'test/undervisning-tilbud',
  title: 'Undervisning efter test',
  question: 'Hvilke tilbud er undervisning efter testen?',
  covers: ['D-005'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3')],
      decide: (_facts, on, ask) => decided(ask.value(values.testUndervisningTilbud, null, on)),
    },
    unreadFrom2020,
  ],
  show: (kinds) => kinds.map((kind) => fact.offer.show(kind)).join(', '),
  letter: () => 'Du kan få undervisning på et kursus i at læse, skrive og regne.',
});
