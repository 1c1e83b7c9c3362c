import {
  addMonths,
  cite,
  type Day,
  day,
  decided,
  judgement,
  missing,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { ActivityKind, TargetGroup } from '../../codes/index.ts';
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

/** Which offers the law opens to a target group; since 2020 only which it shuts is read. */
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
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labLoentilskud2022, '§ 66'), ...unreadFrom2020.basis],
      decide: ({ group, offer }, on, ask) => {
        const employers =
          offer === 'loentilskud'
            ? ask.valueIfAny(values.tilbudLoentilskudSektorer, group, on)
            : null;
        return employers?.length === 0 ? decided('nej') : accessUnread;
      },
    },
  ],
  show: (mark) => markInWords[mark],
  letter: (mark) => (mark === 'nej' ? 'Du kan ikke få tilbuddet.' : 'Du kan få tilbuddet.'),
});

/** Whether the state refunds the offer, as the marks and notes of the chart say. */
export type ChartRefund = 'ja' | 'nej' | 'betinget';

const refundInWords: Record<ChartRefund, string> = {
  ja: 'Ja, tilbuddet giver statsrefusion.',
  nej: 'Nej, tilbuddet giver ikke statsrefusion.',
  betinget: 'Ja, men driftsudgifterne refunderes først efter en tid på ydelsen.',
};

/** Whether an offer gives state refund, read off the chart of offers and its notes. */
export const chartRefund = rule<{ group: TargetGroup; offer: ActivityKind }, ChartRefund>({
  id: 'tilbud/skema-refusion',
  title: 'Statsrefusion efter skemaet over tilbud',
  question: 'Giver tilbuddet statsrefusion?',
  covers: ['R-069', 'R-070', 'R-075', 'R-077'],
  needs: { group: fact.group, offer: fact.offer },
  versions: [
    {
      from: day('2014-01-01'),
      basis: chart,
      decide: ({ group, offer }, on, ask): Outcome<ChartRefund> => {
        const mark = ask.rule(offerAccess, { group, offer }, on);
        if (mark.outcome !== 'afgjort') return mark;
        if (mark.value === 'nej') return notInForce;
        if (mark.value === '(x)') return decided('nej');
        const note = ask.valueIfAny(values.tilbudSkemaNote, `${group}/${offer}`, on);
        return decided(note === 'driftsrefusion' ? 'betinget' : 'ja');
      },
    },
    unreadFrom2020,
  ],
  show: (refund) => refundInWords[refund],
});

/** Whether an offer is of the kind that helps a young citizen choose an education. */
export const educationClarifying = rule<{ group: TargetGroup; offer: ActivityKind }, boolean>({
  id: 'tilbud/uddannelsesafklarende',
  title: 'Uddannelsesafklarende tilbud',
  question: 'Er tilbuddet af den slags, der typisk afklarer valget af uddannelse?',
  covers: ['R-061'],
  needs: { group: fact.group, offer: fact.offer },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3')],
      decide: ({ group, offer }, on, ask) =>
        group === 'uddannelsesparat'
          ? decided(ask.value(values.tilbudUddannelsesafklarende, null, on).includes(offer))
          : notInForce,
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});

const accessUnread = missing('Reglen fra 1. januar 2020 (ikke læst i en kilde)');

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
  show: () => 'Ja, fx når der er tvivl om rådigheden.',
  letter: () => 'Du kan få pligt til at være i nytteindsats når som helst.',
});

/** A place the citizen found: where there is a right to it, the formal conditions are for a person to judge. */
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
          ...conditionsOfPlace,
        ]);
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab572024, '§ 57')],
      decide: ({ group, offer }, on, ask) => {
        if (offer === 'loentilskud') return ownWageSubsidyUnread;
        if (offer !== 'virksomhedspraktik') return notInForce;
        const right = ask.valueIfAny(values.tilbudEgenPraktik, group, on);
        if (right === null) return missing('Visitationskategori');
        if (right === 'ingen ret') return decided(false);
        return judgement(
          'Er de formelle betingelser opfyldt på den plads, borgeren har fundet?',
          conditionsOfPlace,
        );
      },
    },
  ],
  show: () => 'Nej.',
  letter: () => 'Du har ikke ret til praktik på en plads, du selv har fundet.',
});

const conditionsOfPlace: readonly string[] = [
  'Rimelighedskravet på arbejdspladsen.',
  'Et formål, der er knyttet til borgerens job- eller uddannelsesmål.',
];
const ownWageSubsidyUnread = missing(
  'Reglen om løntilskud på en selvfunden plads fra 1. januar 2020 (ikke læst i en kilde)',
);
