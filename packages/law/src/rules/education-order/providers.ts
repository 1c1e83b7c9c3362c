import { cite, day, decided, judgement, type Money, notInForce, rule } from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { hasEducationOrder } from './order.ts';

const singleProvider = fact.yesNo('Enlig forsørger');
const providers = [cite(sources.pjeceUnge2013, 'afsnit 5')];

export interface ProviderFacts {
  readonly group: TargetGroup;
  readonly singleProvider: boolean;
}

/** The right of a single provider who starts on an education to someone who helps with it. */
export const studyStartCoordinator = rule<ProviderFacts & { starting: boolean }, boolean>({
  id: 'stoette/studiestart',
  title: 'Studiestartskoordinator',
  question: 'Har borgeren ret til en studiestartskoordinator?',
  covers: ['R-045'],
  needs: {
    group: fact.group,
    singleProvider,
    starting: fact.yesNo('Begynder på en uddannelse'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [...providers, cite(sources.strategi2014, 'forsørgere, herunder enlige forsørgere')],
      decide: ({ group, singleProvider: single, starting }) =>
        hasEducationOrder(group) ? decided(single && starting) : notInForce,
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
  letter: (value) =>
    value
      ? 'Du har ret til en person, der hjælper dig godt i gang med din uddannelse.'
      : 'Du har ikke ret til en studiestartskoordinator.',
});

/** Money for tools and the like when a single provider starts on an education: a trial of three years. */
export const studyStartGrant = rule<ProviderFacts & { expenses: boolean }, boolean>({
  id: 'ret/tilskud-ved-uddannelsesstart',
  title: 'Tilskud ved uddannelsesstart',
  question: 'Kan borgeren få tilskud til udgifter ved uddannelsens start?',
  covers: ['R-046'],
  readings: ['0013-uddannelsespaalaeg'],
  needs: {
    group: fact.group,
    singleProvider,
    expenses: fact.yesNo('Udgifter til værktøj, udstyr eller materialer'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: providers,
      decide: ({ group, singleProvider: single, expenses }) => {
        if (!hasEducationOrder(group)) return notInForce;
        if (!single || !expenses) return decided(false);
        return judgement('Skal kommunen give tilskud til udgifterne?', [
          'Kommunen kan give tilskud til værktøj, andet udstyr eller undervisningsmaterialer.',
          'Udgifterne skal komme af, at borgeren begynder på uddannelsen.',
        ]);
      },
    },
    { from: day('2017-01-01'), basis: providers },
  ],
  show: () => 'Nej.',
  letter: () => 'Du kan ikke få penge fra os til bøger eller værktøj, når du begynder.',
});

/** Need-based help for a single provider in a time without support, as between two parts of an education. */
export const oneOffHelp = rule<ProviderFacts & { withoutSupport: boolean }, boolean>({
  id: 'ret/engangshjaelp',
  title: 'Engangshjælp til enlige forsørgere',
  question: 'Kan borgeren få engangshjælp i en tid uden forsørgelse?',
  covers: ['R-047'],
  needs: {
    group: fact.group,
    singleProvider,
    withoutSupport: fact.yesNo('Uden forsørgelse, fx mellem grundforløb og hovedforløb'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: providers,
      decide: ({ group, singleProvider: single, withoutSupport }) => {
        if (!hasEducationOrder(group)) return notInForce;
        if (!single || !withoutSupport) return decided(false);
        return judgement('Har borgeren behov for engangshjælp?', [
          'Hjælpen afhænger af behovet.',
          'Den skal dække en tid, hvor borgeren ellers var uden forsørgelse.',
        ]);
      },
    },
    unreadFrom2020,
  ],
  show: () => 'Nej.',
  letter: () => 'Du kan ikke få engangshjælp.',
});

export interface CompensationFacts {
  readonly provider: boolean;
  /** The special high SU rate the provider otherwise has, a month. */
  readonly highRate: Money;
  /** What the provider has a month in the practice period. */
  readonly inPractice: Money;
}

/** Whether a provider is compensated for having less in a practice period than the high SU rate. */
export const practiceCompensation = rule<CompensationFacts, boolean>({
  id: 'ret/kompensation-i-praktik',
  title: 'Kompensation i praktikperioder',
  question: 'Skal forsørgeren have kompensation i praktikperioden?',
  covers: ['R-048'],
  needs: {
    provider: fact.yesNo('Forsørger'),
    highRate: fact.moneyFact('Særlig høj SU pr. måned', [8000]),
    inPractice: fact.moneyFact('Indtægt i praktikken pr. måned', [7999, 8000, 8001]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: providers,
      decide: ({ provider, highRate, inPractice }) => decided(provider && inPractice < highRate),
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja; størrelsen følger af særlige regler, der ikke er læst.' : 'Nej.'),
  letter: (value) =>
    value
      ? 'Du har ret til kompensation, mens du er i praktik.'
      : 'Du har ikke ret til kompensation, mens du er i praktik.',
});
