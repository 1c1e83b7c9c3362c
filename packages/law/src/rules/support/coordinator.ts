import { cite, day, decided, missable, notInForce, rule } from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { isActivityReady, isInReform } from './reform-groups.ts';

/** Whether a coordinating caseworker must be offered as soon as the citizen is visitated. */
export const coordinatingCaseworker = rule<{ group: TargetGroup }, boolean>({
  id: 'stoette/koordinerende-sagsbehandler',
  title: 'Koordinerende sagsbehandler',
  question: 'Skal borgeren have tilbudt en koordinerende sagsbehandler?',
  covers: ['R-078', 'R-080'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 4, koordinerende sagsbehandler'),
        cite(sources.pjeceVoksne2013, 'afsnit 4, koordinerende sagsbehandlere'),
        cite(sources.strategi2014, 'samtykke'),
      ],
      decide: ({ group }) => (isInReform(group) ? decided(isActivityReady(group)) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) =>
    value
      ? 'Ja, så snart borgeren er visiteret aktivitetsparat, og med borgerens samtykke.'
      : 'Nej.',
  letter: (offered) =>
    offered
      ? 'Du får tilbudt en fast sagsbehandler, som samler hjælpen til dig. Du bestemmer selv, om du siger ja.'
      : 'Du får ikke tilbudt en særlig sagsbehandler, som samler hjælpen til dig.',
});

const coordinatorBasis = [
  cite(sources.pjeceUnge2013, 'afsnit 4, koordinerende sagsbehandler'),
  cite(sources.pjeceVoksne2013, 'afsnit 4, koordinerende sagsbehandlere'),
];

/** Whether a coordinating caseworker may be assigned: only where the citizen agrees that information is exchanged. */
export const coordinatorAssigned = rule<{ group: TargetGroup; consent: boolean | null }, boolean>({
  id: 'stoette/koordinator-tildeles',
  title: 'Samtykke til en koordinerende sagsbehandler',
  question: 'Kan borgeren få tildelt en koordinerende sagsbehandler?',
  covers: ['R-080'],
  needs: {
    group: fact.group,
    consent: missable(fact.yesNo('Borgeren har givet samtykke til at udveksle oplysninger')),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.strategi2014, 'samtykke')],
      decide: ({ group, consent }) => (isActivityReady(group) ? decided(consent) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, borgeren har ikke givet samtykke.'),
  letter: (assigned) =>
    assigned
      ? 'Du får en fast sagsbehandler, som samler hjælpen til dig.'
      : 'Du får ikke en fast sagsbehandler, fordi du ikke har sagt ja til, at vi deler oplysninger om dig.',
});

/** Whether the coordinating caseworker goes on following the citizen, who is now in the group. */
export const coordinatorContinues = rule<{ group: TargetGroup }, boolean>({
  id: 'stoette/koordinator-fortsaetter',
  title: 'Hvor længe koordineringen varer',
  question: 'Skal den koordinerende sagsbehandler fortsat følge borgeren?',
  covers: ['R-078'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: coordinatorBasis,
      decide: ({ group }) => {
        if (isActivityReady(group)) return decided(true);
        const ready =
          group === 'jobparat' ||
          group === 'uddannelsesparat' ||
          group === 'aabenlyst-uddannelsesparat';
        return ready ? decided(false) : notInForce;
      },
    },
    unreadFrom2020,
  ],
  show: (value) =>
    value
      ? 'Ja, som udgangspunkt til borgeren er job- eller uddannelsesparat.'
      : 'Nej, borgeren er job- eller uddannelsesparat.',
  letter: (continues) =>
    continues
      ? 'Du har stadig din faste sagsbehandler.'
      : 'Du har ikke længere en fast sagsbehandler, som samler hjælpen til dig.',
});

/** Whether the coordinating caseworker may decide under the employment acts: not from a unit outside the jobcentre. */
export const coordinatorDecides = rule<{ inJobcentre: boolean }, boolean>({
  id: 'stoette/koordinator-afgoerelse',
  title: 'Koordinatorens ret til at afgøre',
  question: 'Kan den koordinerende sagsbehandler træffe afgørelser efter beskæftigelsesloven?',
  covers: ['R-079'],
  needs: { inJobcentre: fact.yesNo('Funktionen ligger i jobcentret') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: coordinatorBasis,
      decide: ({ inJobcentre }) => decided(inJobcentre),
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, det kan kun jobcentret.'),
  letter: (value) =>
    value
      ? 'Din koordinator må afgøre din sag.'
      : 'Din koordinator må ikke afgøre din sag. Det gør jobcentret.',
});
