import { cite, day, decided, judgement, missable, rule } from '@rettidig/engine';
import { type TeamCase, teamCases } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2026, unreadSpring2026 } from './unread-law.ts';

export interface JobClarificationFacts {
  readonly paymentStops: boolean;
  readonly extended: boolean;
  readonly sickAgain: boolean;
  /** Still unable to work because of own illness, as a person has judged it. */
  readonly unableToWork: boolean | null;
}

/** The right to a job clarification course when sickness benefit ends and the citizen is still unable to work. */
export const jobClarification = rule<JobClarificationFacts, boolean>({
  id: 'sygdom/jobafklaring',
  title: 'Ret til jobafklaringsforløb',
  question: 'Har borgeren ret til et jobafklaringsforløb?',
  covers: ['R-119'],
  readings: ['0030-forlaengelser-og-ophoer'],
  needs: {
    paymentStops: fact.yesNo('Sygedagpengene stopper efter § 24'),
    extended: fact.yesNo('Sygedagpengene er forlænget efter § 27'),
    sickAgain: fact.yesNo('Borgeren er syg igen inden for grænsen (§ 24 a)'),
    unableToWork: missable(
      fact.yesNo(
        'Borgeren kan efter kommunens vurdering fortsat ikke arbejde på grund af egen sygdom',
      ),
    ),
  },
  versions: [
    {
      from: day('2014-07-01'),
      basis: [
        cite(sources.aftaleSygedagpenge2013, 'aftalens andet punkt (linje 349)'),
        cite(sources.vej90782020, 'ret til jobafklaringsforløb'),
      ],
      decide: ({ paymentStops, extended, sickAgain, unableToWork }, _on, ask) => {
        ask.step('Vejen til forløbet', () => {
          if (sickAgain) return 'syg igen inden for grænsen: direkte i jobafklaringsforløb';
          return paymentStops ? 'sygedagpengene stopper' : 'ingen';
        });
        return decided(unableToWork && (sickAgain || (paymentStops && !extended)));
      },
    },
  ],
  show: (right) =>
    right
      ? 'Ja. Ydelsen under forløbet er ressourceforløbsydelse på niveau med kontanthjælp.'
      : 'Nej.',
  letter: (right) =>
    right
      ? 'Du har ret til et forløb, der skal hjælpe dig tilbage i arbejde. Du får penge på niveau med kontanthjælp, mens det varer.'
      : 'Du har ikke ret til et forløb med jobafklaring nu.',
});

export interface CoordinatorFacts {
  readonly inJobClarification: boolean;
  readonly heardByTeam: boolean;
}

/** Whether a citizen in job clarification must have a coordinating caseworker. */
export const clarificationCoordinator = rule<CoordinatorFacts, boolean>({
  id: 'sygdom/koordinerende-sagsbehandler',
  title: 'Koordinerende sagsbehandler i jobafklaring',
  question: 'Skal borgeren have en koordinerende sagsbehandler?',
  covers: ['R-120'],
  readings: ['0031-sygedagpenge-2026'],
  needs: {
    inJobClarification: fact.yesNo('Borgeren er i jobafklaringsforløb'),
    heardByTeam: fact.yesNo('Sagen har været forelagt rehabiliteringsteamet'),
  },
  versions: [
    {
      from: day('2014-07-01'),
      basis: [cite(sources.aftaleSygedagpenge2013, 'aftalens tredje punkt (linje 350)')],
      decide: ({ inJobClarification, heardByTeam }) => decided(inJobClarification && heardByTeam),
    },
    unreadFrom2026,
  ],
  show: (must) => (must ? 'Ja.' : 'Nej.'),
  letter: (must) =>
    must
      ? 'Du får en fast sagsbehandler, der samler trådene i din sag.'
      : 'Du får ikke en særlig sagsbehandler, der samler trådene i din sag.',
});

/** Whether a case must be laid before the rehabilitation team. */
export const rehabilitationTeam = rule<{ teamCase: TeamCase }, boolean>({
  id: 'sygdom/rehabiliteringsteam',
  title: 'Rehabiliteringsteam',
  question: 'Skal sagen forelægges rehabiliteringsteamet?',
  covers: ['R-120', 'R-122', 'R-124'],
  readings: ['0031-sygedagpenge-2026'],
  needs: { teamCase: fact.codeFact('Sag', teamCases) },
  versions: [
    {
      from: day('2014-07-01'),
      basis: [
        cite(sources.aftaleSygedagpenge2013, 'aftalens tredje punkt (linje 350)'),
        cite(sources.aalborg2019, 'åbenbare førtidspensionssager (linje 89)'),
        cite(sources.hoejeTaastrup2022, 'kapacitet på rehabiliteringsteam (linje 197)'),
      ],
      decide: ({ teamCase }) =>
        teamCase === 'aabenbar-foertidspension'
          ? judgement('Er det åbenbart, at borgeren har ret til førtidspension?', [
              'En åbenbar sag kan bevilges uden om rehabiliteringsteamet.',
              'Ellers skal sagen forelægges teamet.',
            ])
          : decided(teamCase !== 'andet'),
    },
    unreadSpring2026,
    {
      from: day('2026-07-01'),
      basis: [cite(sources.lov17502025, 'rehabiliteringsteamet afskaffes')],
    },
  ],
  show: (must) => (must ? 'Ja.' : 'Nej.'),
  letter: (must) =>
    must
      ? 'Et hold fagfolk ser på din sag, før vi afgør den.'
      : 'Din sag skal ikke ses af et hold fagfolk, før vi afgør den.',
});
