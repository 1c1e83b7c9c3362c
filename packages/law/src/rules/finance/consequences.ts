import {
  cite,
  danishMoney,
  day,
  decided,
  minus,
  missing,
  type Money,
  percentOf,
  rule,
  sumOf,
} from '@rettidig/engine';
import { type ShareMeasure, shareMeasures } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { municipalityFact } from './facts.ts';

const note = (at: string) => [cite(sources.ltkKonsekvenser2014, at)];
const matter = [cite(sources.ltkSag2014, 'Økonomiske konsekvenser')];
const amount = (label: string) => fact.moneyFact(label, [1_000_000]);

export interface NationalShareFacts {
  readonly municipality: string;
  readonly measure: ShareMeasure;
  /** The amount or effect for the whole country. */
  readonly national: Money;
}

/** A municipality's part of an amount for the whole country. */
export const municipalShare = rule<NationalShareFacts, Money>({
  id: 'oekonomi/kommunens-andel',
  title: 'Kommunens andel af landet',
  question: 'Hvor meget af landets beløb er kommunens?',
  covers: ['V-031'],
  needs: {
    municipality: municipalityFact,
    measure: fact.codeFact('Målt på', shareMeasures),
    national: amount('Beløb for hele landet'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkIntroduktion2014, 'Hvad er bloktilskuddet?')],
      decide: ({ municipality, measure, national }, on, ask) => {
        const pct = ask.valueIfAny(values.oekonomiAndelPct, `${municipality}/${measure}`, on);
        return pct === null
          ? missing('Kommunens andel af landet')
          : decided(percentOf(national, pct));
      },
    },
  ],
  show: danishMoney,
});

export interface LocalEffectFacts {
  readonly municipality: string;
  /** The effect by the municipality's own activity; unknown where there are no such figures. */
  readonly ownActivity: Money | 'ukendt';
  readonly national: Money;
}

/** The effect of a change of law in one municipality: by its own activity, else by its part of the block grant. */
export const localEffect = rule<LocalEffectFacts, Money>({
  id: 'oekonomi/lokal-virkning',
  title: 'Lovændringens virkning i kommunen',
  question: 'Hvad betyder lovændringen for kommunens udgifter?',
  covers: ['R-150'],
  needs: {
    municipality: municipalityFact,
    ownActivity: {
      label: 'Virkning efter kommunens aktivitet',
      show: (value) => (value === 'ukendt' ? 'ingen aktivitetstal' : danishMoney(value)),
      examples: [...(amount('').examples ?? []), 'ukendt'],
    },
    national: amount('Virkning for hele landet'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: note('Sammenfatning'),
      decide: ({ municipality, ownActivity, national }, on, ask) => {
        if (ownActivity !== 'ukendt') return decided(ownActivity);
        const measured: NationalShareFacts = { municipality, measure: 'bloktilskud', national };
        return ask.rule(municipalShare, measured, on);
      },
    },
  ],
  show: danishMoney,
});

export interface ReformFacts {
  /** The effect on the municipality's expenses; a saving is negative. */
  readonly benefitPart: Money;
  readonly effortPart: Money;
  /** The same by the state's estimate, with which it regulates the block grant. */
  readonly stateBenefitPart: Money;
  readonly stateEffortPart: Money;
}

export interface ReformEffect {
  readonly local: Money;
  readonly state: Money;
  /** What the municipality must find, because the state regulates more than it saves. */
  readonly difference: Money;
}

/** What a reform costs a municipality: its effect there, less the state's regulation of the block grant. */
export const reformEffect = rule<ReformFacts, ReformEffect>({
  id: 'oekonomi/reform',
  title: 'Reformens virkning for kommunen',
  question: 'Hvor stor en udfordring giver reformen kommunens budget?',
  covers: ['F-004', 'F-005'],
  needs: {
    benefitPart: amount('Ydelsesdelen i kommunen'),
    effortPart: amount('Indsatsdelen i kommunen'),
    stateBenefitPart: amount('Ydelsesdelen ifølge staten'),
    stateEffortPart: amount('Indsatsdelen ifølge staten'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [...note('Sammenfatning'), ...matter],
      decide: ({ benefitPart, effortPart, stateBenefitPart, stateEffortPart }, _on, ask) => {
        const local = sumOf(benefitPart, effortPart);
        const state = sumOf(stateBenefitPart, stateEffortPart);
        ask.step('I kommunen', () => danishMoney(local));
        ask.step('Ifølge staten', () => danishMoney(state));
        return decided({ local, state, difference: minus(local, state) });
      },
    },
  ],
  show: ({ local, state, difference }) =>
    `I kommunen ${danishMoney(local)}, ifølge staten ${danishMoney(state)}, forskel ${danishMoney(difference)}`,
});

export interface MentorChallengeFacts {
  readonly budget: Money;
  readonly resourceCourses: Money;
  readonly frame: Money;
  readonly growingLoss: Money;
}

/** What the mentor frame costs a municipality: the budget it covers above the frame, and the loss as expenses grow. */
export const mentorChallenge = rule<MentorChallengeFacts, Money>({
  id: 'oekonomi/mentorudfordring',
  title: 'Budgetudfordring ved mentorrammen',
  question: 'Hvor stor en udfordring giver mentorrammen kommunens budget?',
  covers: ['F-003'],
  needs: {
    budget: amount('Budget til mentorstøtte'),
    resourceCourses: amount('Heraf til ressourceforløb'),
    frame: amount('Udmeldt ramme'),
    growingLoss: amount('Tab som følge af stigende udgifter'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: note('Mentorudgifter'),
      decide: ({ budget, resourceCourses, frame, growingLoss }, _on, ask) => {
        const others = minus(budget, resourceCourses);
        ask.step('Øvrige målgrupper', () => danishMoney(others));
        return decided(sumOf(minus(others, frame), growingLoss));
      },
    },
  ],
  show: danishMoney,
});

export interface BudgetChallengeFacts {
  readonly reform: Money;
  readonly mentor: Money;
  readonly ceiling: Money;
  /** What is set aside already; negative. */
  readonly setAside: Money;
}

/** The whole budget challenge of the reform. */
export const budgetChallenge = rule<BudgetChallengeFacts, Money>({
  id: 'oekonomi/budgetudfordring',
  title: 'Samlet budgetudfordring',
  question: 'Hvor stor er den samlede budgetudfordring?',
  covers: ['F-006'],
  needs: {
    reform: amount('Kontanthjælpsreformen'),
    mentor: amount('Ramme mentorordninger'),
    ceiling: amount('Driftsloft aktiveringsudgifter'),
    setAside: amount('Hensat budgetgarantibeløb'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: matter,
      decide: ({ reform, mentor, ceiling, setAside }) =>
        decided(sumOf(reform, mentor, ceiling, setAside)),
    },
  ],
  show: danishMoney,
});

/** What is left of the challenge when the counter-initiative is counted in. */
export const netChallenge = rule<{ challenge: Money; initiative: Money }, Money>({
  id: 'oekonomi/nettoudfordring',
  title: 'Budgetudfordring efter modgående initiativ',
  question: 'Hvor stor er budgetudfordringen, når det modgående initiativ regnes med?',
  covers: ['F-007'],
  needs: {
    challenge: amount('Samlet budgetudfordring'),
    initiative: amount('Modgående initiativer'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: matter,
      decide: ({ challenge, initiative }) => decided(sumOf(challenge, initiative)),
    },
  ],
  show: danishMoney,
});
