import { cite, day, decided, rule } from '@rettidig/engine';
import { type MatchGroup, matchGroups } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** What a match group of the system before 2014 meant for the effort. */
export interface MatchEffort {
  readonly match: MatchGroup;
  /** Whether the citizen was to have active offers; those temporarily passive were not. */
  readonly activated: boolean;
}

/** What match 1-3 meant, until the cash benefit reform did away with them. */
export const match = rule<{ match: MatchGroup }, MatchEffort>({
  id: 'visitation/match',
  title: 'Matchgruppe før 2014',
  question: 'Hvad betyder borgerens matchgruppe for indsatsen?',
  covers: ['R-001', 'R-002'],
  readings: ['0011-foer-kontanthjaelpsreformen'],
  needs: { match: fact.codeFact('Matchgruppe', matchGroups) },
  versions: [
    {
      from: day('2012-01-01'),
      basis: [cite(sources.hoejeTaastrup2013, 'pkt. 2 og 4')],
      decide: ({ match: group }, on, ask) => {
        const activated = ask.value(values.visitationMatchAktivering, group, on) === 'ja';
        return decided({ match: group, activated });
      },
    },
    { from: day('2014-01-01'), basis: [cite(sources.pjeceVoksne2013, 'afsnit 2')] },
  ],
  show: ({ match: group, activated }) =>
    `${matchGroups.label(group, 'da')}: ${activated ? 'skal have aktive tilbud' : 'fritaget for aktive tilbud'}.`,
  letter: ({ activated }) =>
    activated ? 'Du skal have aktive tilbud.' : 'Du er fritaget for aktive tilbud.',
});
