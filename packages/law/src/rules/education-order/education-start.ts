import { cite, day, decided, notInForce, rule } from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { hasEducationOrder } from './order.ts';

/** Those whose way to an education is short enough that the order may name one. */
const educationReady = (group: TargetGroup): boolean =>
  group === 'uddannelsesparat' || group === 'aabenlyst-uddannelsesparat';

/** Whether the education order stands in place of the job plan. */
export const orderReplacesJobPlan = rule<{ group: TargetGroup }, true>({
  id: 'uddannelsespaalaeg/plan',
  title: 'Uddannelsespålæg i stedet for jobplan',
  question: 'Træder uddannelsespålægget i stedet for jobplanen?',
  covers: ['R-039'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 2, uddannelsespålæg')],
      decide: ({ group }) => (hasEducationOrder(group) ? decided(true) : notInForce),
    },
    unreadFrom2020,
  ],
  show: () => 'Ja, og de aftalte indsatser og aktiviteter skrives i pålægget.',
  letter: () => 'Du finder dine aftaler med os i dit uddannelsespålæg.',
});

export interface NamedEducationFacts {
  readonly group: TargetGroup;
  /** The order says that the citizen is to start on a certain education. */
  readonly named: boolean;
}

/** Whether the municipality must notify the education institution. */
export const institutionNotice = rule<NamedEducationFacts, boolean>({
  id: 'uddannelsespaalaeg/underretning',
  title: 'Underretning af uddannelsesinstitutionen',
  question: 'Skal kommunen underrette uddannelsesinstitutionen?',
  covers: ['R-041'],
  needs: {
    group: fact.group,
    named: fact.yesNo('Pålægget nævner en bestemt uddannelse, den unge skal begynde på'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3, kontakt til uddannelsesinstitutioner')],
      decide: ({ group, named }) => (educationReady(group) ? decided(named) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) =>
    value
      ? 'Ja, og institutionen skal kunne se uddannelsespålægget.'
      : 'Nej, ikke før pålægget nævner en bestemt uddannelse.',
  letter: (value) =>
    value
      ? 'Vi giver skolen besked om, at du skal begynde, og skolen kan se dit pålæg.'
      : 'Vi har ikke givet nogen skole besked om dig.',
});

/** Whether the effort goes on: until the citizen has started, and the municipality makes sure of it. */
export const effortUntilStart = rule<{ group: TargetGroup; started: boolean }, boolean>({
  id: 'uddannelsespaalaeg/opfoelgning',
  title: 'Indsats til uddannelsen er begyndt',
  question: 'Skal kommunens indsats fortsætte?',
  covers: ['R-042'],
  needs: { group: fact.group, started: fact.yesNo('Uddannelsen er begyndt') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3, kontakt til uddannelsesinstitutioner')],
      decide: ({ group, started }) => (educationReady(group) ? decided(!started) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) =>
    value
      ? 'Ja, og kommunen skal sikre sig, at den unge begynder som aftalt.'
      : 'Nej, den unge er begyndt på uddannelsen.',
  letter: (value) =>
    value
      ? 'Vi hjælper dig, lige til du er i gang med din uddannelse.'
      : 'Nu er du i gang med din uddannelse, og vores hjælp slutter.',
});
