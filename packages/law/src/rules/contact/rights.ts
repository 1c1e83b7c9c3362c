import {
  addMonths,
  type Ask,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type ExemptionGround, exemptionGrounds, type TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2014, unreadFrom2020 } from '../unread.ts';

/** The first day the citizen has a right to an interview on request: when the first months have passed. */
export const interviewOnRequest = rule<{ group: TargetGroup; clockStart: Day }, Day>({
  id: 'samtaler/efter-anmodning',
  title: 'Samtale, når borgeren beder om det',
  question: 'Fra hvilken dag har borgeren ret til en samtale efter eget ønske?',
  covers: [],
  needs: { group: fact.group, clockStart: fact.clockStart },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 31, efter seks måneder')],
      decide: onRequest,
    },
    {
      from: day('2024-01-01'),
      basis: [cite(sources.lab2024, '§ 31, efter seks måneder')],
      decide: onRequest,
    },
    {
      from: day('2026-07-01'),
      basis: [cite(sources.starSvarReform2025, 'efter seks måneder')],
      decide: onRequest,
    },
  ],
  show: (from) => `Fra den ${danishLongDay(from)}.`,
  letter: (from) =>
    `Fra den ${danishLongDay(from)} har du ret til en samtale, når du beder om det.`,
});

function onRequest(
  { group, clockStart }: { group: TargetGroup; clockStart: Day },
  on: Day,
  ask: Ask,
): Outcome<Day> {
  const months = ask.valueIfAny(values.samtalerPeriodeMaaneder, group, on);
  return months === null ? notInForce : decided(addMonths(clockStart, months));
}

/** Whether an exemption takes away the duty to come to interviews by itself. */
export const lessIntensiveEffort = rule<{ ground: ExemptionGround }, false>({
  id: 'samtaler/mindre-intensiv',
  title: 'Mindre intensiv indsats',
  question: 'Skal borgeren til samtaler under fritagelsen?',
  covers: [],
  needs: { ground: fact.codeFact('Grund', exemptionGrounds) },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.starMindreIntensiv2020, '§ 106')],
      decide: ({ ground }, on, ask) =>
        ask.value(values.samtalerFritagetGrund, null, on).includes(ground)
          ? decided(false)
          : notInForce,
    },
  ],
  show: () => 'Nej.',
  letter: () => 'Du skal ikke til samtaler hos os lige nu.',
});

/** The right of citizens without any benefit to advice and help through companies. */
export const withoutBenefit = rule<{ withoutBenefit: boolean }, true>({
  id: 'ret/uden-ydelse',
  title: 'Borgere uden ydelse',
  question: 'Har borgeren ret til råd og en virksomhedsrettet indsats?',
  covers: ['R-033'],
  readings: ['0012-maalgruppernes-numre'],
  needs: { withoutBenefit: fact.yesNo('Får ingen ydelse') },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.hoejeTaastrup2013, 'pkt. 4')],
      decide: (facts) => (facts.withoutBenefit ? decided(true) : notInForce),
    },
    unreadFrom2014,
    unreadFrom2020,
  ],
  show: () => 'Ja, og der oprettes et kontaktforløb.',
  letter: () => 'Du har ret til råd fra os og til hjælp gennem en virksomhed.',
});
