import { cite, day, decided, judgement, notInForce, rule } from '@rettidig/engine';
import type { Benefit, TargetGroup } from '../../codes/index.ts';
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

/** The visitation category itself is always for a person to judge. */
export const categoryJudgement = rule<{ benefit: Benefit }, never>({
  id: 'visitation/kategori',
  title: 'Visitationskategori',
  question: 'Hvilken kategori skal borgeren visiteres til?',
  covers: ['R-005', 'R-006', 'R-007', 'R-008', 'R-009', 'R-014', 'R-015', 'R-022'],
  needs: { benefit: fact.benefit },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2'),
        cite(sources.pjeceVoksne2013, 'afsnit 2'),
        cite(sources.strategi2014, 'visitation'),
      ],
      decide: ({ benefit }) => {
        if (benefit === 'uddannelseshjaelp') {
          return judgement('Hvor langt er den unge fra at begynde på en uddannelse?', [
            'Åbenlyst uddannelsesparat: ingen barrierer for at begynde på og gennemføre en uddannelse.',
            'Uddannelsesparat: kan begynde inden for omkring et år og gennemføre på almindelige vilkår.',
            'Aktivitetsparat: faglige, sociale eller helbredsmæssige problemer gør det ikke muligt nu.',
            'Er billedet uklart ved første samtale, afklares det ved flere samtaler i de første måneder.',
          ]);
        }
        if (benefit === 'kontanthjaelp') {
          return judgement('Kan borgeren komme i arbejde inden for en kortere periode?', [
            'Jobparat: kan komme i arbejde inden for en kortere periode.',
            'Aktivitetsparat: faglige, sociale eller helbredsmæssige problemer gør det ikke muligt nu.',
            'Lang tid på anden forsørgelse vejer med.',
          ]);
        }
        return notInForce;
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 6'), cite(sources.bek26362021, '§ 1')],
      decide: ({ benefit }) =>
        benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp'
          ? judgement('Hvilken målgruppe i § 6 hører borgeren til?', [
              'Jobparat, aktivitetsparat eller, for unge under 30 uden uddannelse, uddannelsesparat.',
            ])
          : notInForce,
    },
  ],
  show: () => '',
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

/** Whether the citizen can book interviews. */
export const selfBooking = rule<{ benefit: Benefit }, boolean>({
  id: 'samtaler/selvbooking',
  title: 'Selvbooking',
  question: 'Kan borgeren selv booke sine samtaler?',
  covers: ['R-025'],
  needs: { benefit: fact.benefit },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3'), cite(sources.pjeceVoksne2013, 'afsnit 2')],
      decide: ({ benefit }) =>
        benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp' ? decided(true) : notInForce,
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
