import {
  addDays,
  addMonths,
  addWeeks,
  type Ask,
  cite,
  type Day,
  day,
  decided,
  judgement,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { ActivityKind, Sector, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

const chart = [
  cite(sources.pjeceUnge2013, 'afsnit 4, skema over aktive tilbud'),
  cite(sources.pjeceVoksne2013, 'afsnit 4, skema over aktive tilbud'),
];

/** The mark of the chart: intended, possible, possible without refund, not possible. */
export type OfferMark = 'X' | 'x' | '(x)' | 'nej';

const markInWords: Record<OfferMark, string> = {
  X: 'Tilbuddet kan gives, og det er lovgivers hensigt.',
  x: 'Tilbuddet kan gives, men er sjældent relevant.',
  '(x)': 'Tilbuddet kan gives, men uden statsrefusion.',
  nej: 'Tilbuddet kan ikke gives til målgruppen.',
};

/** Which offers the law opens to a target group. */
export const offerAccess = rule<{ group: TargetGroup; offer: ActivityKind }, OfferMark>({
  id: 'tilbud/adgang',
  title: 'Adgang til tilbud',
  question: 'Kan målgruppen få tilbuddet?',
  covers: [
    'R-066',
    'R-067',
    'R-068',
    'R-069',
    'R-071',
    'R-072',
    'R-073',
    'R-074',
    'R-076',
    'R-077',
  ],
  needs: { group: fact.group, offer: fact.offer },
  versions: [
    {
      from: day('2014-01-01'),
      basis: chart,
      decide: ({ group, offer }, on, ask) => {
        const mark = ask.valueIfAny(values.tilbudSkema, `${group}/${offer}`, on);
        return mark === null ? notInForce : decided(mark);
      },
    },
    unreadFrom2020,
  ],
  show: (mark) => markInWords[mark],
});

export interface RefundFacts {
  readonly group: TargetGroup;
  readonly offer: ActivityKind;
  readonly contactOn: Day;
}

/** From which day the state refunds the operating cost of an offer to a job-ready recipient. */
export const operatingRefund = rule<RefundFacts, Day>({
  id: 'tilbud/driftsrefusion',
  title: 'Statsrefusion af driftsudgifter',
  question: 'Fra hvilken dag er der statsrefusion af tilbuddets driftsudgifter?',
  covers: ['R-075'],
  needs: { group: fact.group, offer: fact.offer, contactOn: fact.contactOn },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 3 og note til skemaet i afsnit 4')],
      decide: ({ group, offer, contactOn }, on, ask) => {
        const months = ask.valueIfAny(values.tilbudDriftsrefusionMaaneder, `${group}/${offer}`, on);
        return months === null ? notInForce : decided(addMonths(contactOn, months));
      },
    },
    unreadFrom2020,
  ],
  show: fact.start.show,
});

/** The last day a community benefit work placement may last to. */
export const communityWorkEnds = rule<{ start: Day }, Day>({
  id: 'tilbud/nytteindsats-varighed',
  title: 'Varighed af nytteindsats',
  question: 'Hvornår skal nytteindsatsen senest slutte?',
  covers: ['R-050'],
  needs: { start: fact.start },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2, boks om nytteindsats'),
        cite(sources.pjeceVoksne2013, 'afsnit 3, boks om nytteindsats'),
      ],
      decide: communityWorkEnd,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: communityWorkEnd,
    },
  ],
  show: fact.start.show,
});

function communityWorkEnd({ start }: { start: Day }, on: Day, ask: Ask): Outcome<Day> {
  return decided(addDays(addWeeks(start, ask.value(values.tilbudNytteindsatsUger, null, on)), -1));
}

/** The last day a wage subsidy may last to, by sector. */
export const wageSubsidyEnds = rule<{ start: Day; sector: Sector }, Day>({
  id: 'tilbud/loentilskud-varighed',
  title: 'Varighed af løntilskud',
  question: 'Hvornår skal løntilskuddet senest slutte?',
  covers: ['R-054'],
  needs: { start: fact.start, sector: fact.sector },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: subsidyEnds,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labLoentilskud2022, '§ 68')],
      decide: subsidyEnds,
    },
  ],
  show: fact.start.show,
});

function subsidyEnds(
  { start, sector }: { start: Day; sector: Sector },
  on: Day,
  ask: Ask,
): Outcome<Day> {
  const months = ask.valueIfAny(values.tilbudLoentilskudMaaneder, sector, on);
  return months === null ? notInForce : decided(addDays(addMonths(start, months), -1));
}

/** Whether the municipality may demand community benefit work at any time. */
export const communityWorkAnyTime = rule<{ group: TargetGroup }, boolean>({
  id: 'tilbud/nytteindsats-naar-som-helst',
  title: 'Krav om nytteindsats',
  question: 'Kan kommunen kræve nytteindsats på et hvilket som helst tidspunkt?',
  covers: ['R-049'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 3')],
      decide: ({ group }) => (group === 'jobparat' ? decided(true) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja, fx når der er tvivl om rådigheden.' : 'Nej.'),
});

/** A place the citizen found: the formal conditions are for a person to judge. */
export const ownPlace = rule<{ group: TargetGroup; offer: ActivityKind }, boolean>({
  id: 'tilbud/egen-plads',
  title: 'Plads, borgeren selv har fundet',
  question: 'Har borgeren ret til tilbuddet på en plads, borgeren selv har fundet?',
  covers: ['R-056', 'R-057'],
  needs: { group: fact.group, offer: fact.offer },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: ({ group, offer }) => {
        const adult = group === 'jobparat' || group === 'aktivitetsparat';
        if (!adult || (offer !== 'virksomhedspraktik' && offer !== 'loentilskud'))
          return notInForce;
        return judgement('Er de formelle betingelser opfyldt på den plads, borgeren har fundet?', [
          'Merbeskæftigelse, når det er løntilskud.',
          'Rimelighedskravet på arbejdspladsen.',
          'Et formål, der er knyttet til borgerens job- eller uddannelsesmål.',
        ]);
      },
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
