import { cite, day, decided, judgement, notInForce, rule } from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

/** What a citizen must be available for. */
export type Availability = 'uddannelse' | 'job-og-tilbud' | 'tilbud-og-rimelige-job';

const inWords: Record<Availability, string> = {
  uddannelse: 'Borgeren skal stå til rådighed for uddannelse.',
  'job-og-tilbud': 'Borgeren skal stå til rådighed for job og tage imod de aktive tilbud.',
  'tilbud-og-rimelige-job':
    'Borgeren skal stå til rådighed for aktive tilbud og rimelige tilbud om job.',
};

const letters: Record<Availability, string> = {
  uddannelse: 'Du skal gøre det, der skal til, for at begynde på en uddannelse.',
  'job-og-tilbud': 'Du skal søge job og tage imod de tilbud, du får.',
  'tilbud-og-rimelige-job': 'Du skal tage imod tilbud og rimelige job.',
};

const availabilityOf: Partial<Record<TargetGroup, Availability>> = {
  uddannelsesparat: 'uddannelse',
  'aabenlyst-uddannelsesparat': 'uddannelse',
  'aktivitetsparat-ung': 'uddannelse',
  'ung-ikke-visiteret': 'uddannelse',
  jobparat: 'job-og-tilbud',
  aktivitetsparat: 'tilbud-og-rimelige-job',
};

/** What the citizen must be available for, by target group. */
export const availability = rule<{ group: TargetGroup }, Availability>({
  id: 'raadighed/krav',
  title: 'Rådighed',
  question: 'Hvad skal borgeren stå til rådighed for?',
  covers: ['R-010', 'R-011', 'R-012'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 3'),
        cite(sources.pjeceVoksne2013, 'afsnit 2 og 3'),
      ],
      decide: ({ group }) => {
        const demand = availabilityOf[group];
        return demand === undefined ? notInForce : decided(demand);
      },
    },
    unreadFrom2020,
  ],
  show: (demand) => inWords[demand],
  letter: (demand) => letters[demand],
});

/** Whether a job-ready citizen's job search is good enough is for a person to judge. */
export const jobSearch = rule<{ group: TargetGroup }, never>({
  id: 'raadighed/jobsoegning',
  title: 'Jobsøgning',
  question: 'Søger borgeren job bredt, aktivt og realistisk?',
  covers: ['R-028', 'R-029', 'R-030'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 3')],
      decide: ({ group }) =>
        group === 'jobparat'
          ? judgement('Viser jobloggen, at borgeren søger bredt, aktivt og realistisk?', [
              'Jobloggen på Jobnet dokumenterer søgningen.',
              'Kommunen indgår aftaler om søgning af bestemte job og kan henvise konkrete job.',
              'Utilfredsstillende søgning kan give anledning til en punktsanktion.',
            ])
          : notInForce,
    },
    unreadFrom2020,
  ],
  show: () => '',
});
