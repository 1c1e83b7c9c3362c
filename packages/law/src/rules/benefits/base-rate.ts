import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  missing,
  type Money,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type Household, type RateGround, rateGrounds } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import {
  adult,
  type HelpFacts,
  helpKind,
  isHelp,
  provides,
  rateNotRead,
  rateFacts,
  youngRateKey,
} from './help-kind.ts';
import { rateStep, type RateStepFacts } from './rate-step.ts';

export interface BaseRateFacts extends HelpFacts, RateStepFacts {
  readonly ground: RateGround;
}

const stepSeries = {
  mindstesats: values.ydelseMindstesats,
  grundsats: values.ydelseGrundsats,
  'forhoejet-sats': values.ydelseForhoejetSats,
  hjemmeboendesats: values.ydelseHjemmeboendesats,
} as const;

const pregnantProvider = missing('Satsen for en gravid forsørger (ikke læst i en kilde)');

/** The monthly base rate before tax, by benefit, age and household; supplements and cuts come on top. */
export const baseRate = rule<BaseRateFacts, Money>({
  id: 'ydelse/grundbeloeb',
  title: 'Grundbeløb i kontanthjælp og uddannelseshjælp',
  question: 'Hvad er grundbeløbet om måneden før skat?',
  covers: [
    'R-090',
    'R-095',
    'R-096',
    'R-097',
    'V-001',
    'V-002',
    'V-003',
    'V-004',
    'V-005',
    'V-006',
    'V-007',
  ],
  readings: ['0017-satsernes-aar', '0018-hvilken-ydelse', '0022-kontanthjaelp-2025'],
  needs: {
    ...rateStep.needs,
    education: rateFacts.education,
    ground: fact.codeFact('Særlig grund til satsen', rateGrounds),
  },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.bmSatser2013, 'lov om aktiv socialpolitik, § 25')],
      decide: (facts, lawDay, ask) =>
        isHelp(facts.benefit) ? cashRate(facts, lawDay, ask) : rateNotRead(facts.benefit),
    },
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 6, uddannelseshjælp'),
        cite(sources.pjeceVoksne2013, 'afsnit 5, voksensats og ungesats'),
      ],
      decide: (facts, lawDay, ask) => {
        const { benefit, household, ground } = facts;
        if (!isHelp(benefit)) return rateNotRead(benefit);
        const kind = helpKind({ ...facts, benefit }, lawDay, ask);
        if (kind.outcome !== 'afgjort') return kind;
        if (kind.value === 'kontanthjaelp') return cashRate(facts, lawDay, ask);
        const key = youngRateKey(household, ground);
        if (key === null) return pregnantProvider;
        return decided(kroner(ask.value(values.ydelseUddannelseshjaelp, key, lawDay)));
      },
    },
    {
      from: day('2025-07-01'),
      basis: [
        cite(sources.lov16552024, 'ny kontanthjælp'),
        cite(sources.aalborgKontanthjaelp2025, 'satserne'),
      ],
      decide: (facts, lawDay, ask) => {
        if (!isHelp(facts.benefit)) return rateNotRead(facts.benefit);
        const answer = ask.rule(rateStep, facts, lawDay);
        if (answer.outcome !== 'afgjort') return answer;
        return decided(kroner(ask.value(stepSeries[answer.value], null, lawDay)));
      },
    },
  ],
  show: (amount) => `${danishMoney(amount)} om måneden før skat.`,
  letter: (amount) => `Din ydelse er ${danishMoney(amount)} om måneden før skat.`,
});

function cashRate(
  facts: Pick<HelpFacts, 'birthDate' | 'on'> & { household: Household; ground: RateGround },
  lawDay: Day,
  ask: Ask,
): Outcome<Money> {
  const { household, ground } = facts;
  const grown = adult(facts, lawDay, ask);
  const young = youngRateKey(household, ground);
  if (!grown && young === null) return pregnantProvider;
  const key = grown
    ? `voksen/${provides(household) ? 'forsoerger' : 'ikke-forsoerger'}`
    : `ung/${young}`;
  return decided(kroner(ask.value(values.ydelseKontanthjaelp, key, lawDay)));
}
