import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type ActivityKind,
  activityKinds,
  type TargetGroup,
  type VisitationConsequence,
  visitationConsequences,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import {
  cvDeadline,
  earlyInterviews,
  firstInterview,
  jobSeekerRegistration,
  runningInterviews,
  visitationDeadline,
} from '../contact/index.ts';
import { educationOrderDuty } from '../education-order/index.ts';
import { fact } from '../facts.ts';
import { firstOffer, offerAccess } from '../offers/index.ts';
import { coordinatingCaseworker } from '../support/index.ts';

type Consequence = VisitationConsequence | ActivityKind;

/** What a target group opens and closes, read from the rules themselves. */
export interface OpensAndCloses {
  readonly opens: readonly Consequence[];
  /** The law leaves it to a person, or sets no fixed number. */
  readonly judged: readonly Consequence[];
  readonly closes: readonly Consequence[];
  /** What no source we have read decides. */
  readonly unknown: readonly Consequence[];
}

/** What a category opens and closes: duties, rights and offers, by the other rules' answers on the day. */
export const opensAndCloses = rule<{ group: TargetGroup }, OpensAndCloses>({
  id: 'visitation/aabner-og-lukker',
  title: 'Hvad målgruppen åbner og lukker',
  question: 'Hvilke pligter, rettigheder og tilbud følger med målgruppen?',
  covers: [],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2, 3 og 4'),
        cite(sources.pjeceVoksne2013, 'afsnit 2, 3 og 4'),
      ],
      decide: consequences,
    },
    { from: day('2020-01-01'), basis: [cite(sources.lab2020, '§ 6')], decide: consequences },
    { from: day('2024-01-01'), basis: [cite(sources.lab2024, '§ 6')], decide: consequences },
  ],
  show: (answer) =>
    [
      sentence('Åbner', answer.opens),
      sentence('Skøn', answer.judged),
      sentence('Gælder ikke', answer.closes),
      sentence('Ikke læst', answer.unknown),
    ]
      .filter((text) => text !== '')
      .join(' '),
});

/** Those a visitation is for: recipients of kontanthjælp and uddannelseshjælp, placed in a category or not yet. */
const ofTheReform: readonly TargetGroup[] = [
  'jobparat',
  'aktivitetsparat',
  'kontanthjaelp-ikke-visiteret',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat-ung',
  'ung-ikke-visiteret',
];

function consequences(
  { group }: { group: TargetGroup },
  on: Day,
  ask: Ask,
): Outcome<OpensAndCloses> {
  if (!ofTheReform.includes(group)) return notInForce;
  const contact = { group, contactOn: on };
  const clock = { group, clockStart: on, municipalFromDayOne: false };
  const answers: readonly (readonly [Consequence, Outcome<unknown>])[] = [
    ['visitation', ask.rule(visitationDeadline, contact, on)],
    ['foerste-samtale', ask.rule(firstInterview, contact, on)],
    ['samtaler-i-begyndelsen', ask.rule(earlyInterviews, clock, on)],
    ['opfoelgningssamtaler', ask.rule(runningInterviews, { group, anchor: on }, on)],
    ['cv', ask.rule(cvDeadline, contact, on)],
    ['tilmelding', ask.rule(jobSeekerRegistration, { group }, on)],
    ['foerste-tilbud', ask.rule(firstOffer, contact, on)],
    ['uddannelsespaalaeg', ask.rule(educationOrderDuty, { group }, on)],
    ['koordinerende-sagsbehandler', ask.rule(coordinatingCaseworker, { group }, on)],
  ];
  const found: Record<Side, Consequence[]> = { opens: [], judged: [], closes: [], unknown: [] };
  for (const [consequence, outcome] of answers) found[sideOf(outcome, 'closes')].push(consequence);
  for (const { code: offer } of activityKinds.codes) {
    // The charts speak of some groups only; that they are silent closes nothing.
    found[sideOf(ask.rule(offerAccess, { group, offer }, on), 'unknown')].push(offer);
  }
  return decided(found);
}

type Side = keyof OpensAndCloses;

function sideOf(outcome: Outcome<unknown>, withoutRule: Side): Side {
  switch (outcome.outcome) {
    case 'afgjort':
      return outcome.value === false || outcome.value === 'nej' ? 'closes' : 'opens';
    case 'skoen':
      return 'judged';
    case 'mangler':
      return 'unknown';
    case 'ikke-i-kraft':
      return withoutRule;
  }
}

function sentence(title: string, list: readonly Consequence[]): string {
  return list.length === 0 ? '' : `${title}: ${list.map(inWords).join('; ')}.`;
}

function inWords(consequence: Consequence): string {
  const text = activityKinds.has(consequence)
    ? activityKinds.label(consequence, 'da')
    : visitationConsequences.label(consequence, 'da');
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
