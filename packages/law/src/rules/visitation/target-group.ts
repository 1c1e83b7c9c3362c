import {
  type Ask,
  birthday,
  cite,
  type Day,
  day,
  decided,
  missable,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { Benefit, Category, EducationLevel, TargetGroup } from '../../codes/index.ts';
import { personCategories, targetGroups } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export interface GroupFacts {
  readonly benefit: Benefit;
  readonly category: Category | 'ingen';
  readonly birthDate: Day;
  /** Unknown education matters only where the young are told apart on kontanthjælp. */
  readonly education: EducationLevel | 'ukendt';
  /** The day the group is asked for; age is read on it, also under another day's law. */
  readonly on: Day;
}

const groupOfBenefit: Partial<Record<Benefit, TargetGroup>> = {
  dagpenge: 'dagpenge',
  sygedagpenge: 'sygedagpenge',
  jobafklaringsydelse: 'jobafklaring',
  ressourceforloebsydelse: 'ressourceforloeb',
  ledighedsydelse: 'ledighedsydelse',
  revalideringsydelse: 'revalidering',
};

const adultGroups: Partial<Record<Category | 'ingen', TargetGroup>> = {
  jobparat: 'jobparat',
  aktivitetsparat: 'aktivitetsparat',
  ingen: 'kontanthjaelp-ikke-visiteret',
};

const youngGroups: Partial<Record<Category | 'ingen', TargetGroup>> = {
  jobparat: 'jobparat',
  uddannelsesparat: 'uddannelsesparat',
  'aabenlyst-uddannelsesparat': 'aabenlyst-uddannelsesparat',
  aktivitetsparat: 'aktivitetsparat-ung',
  ingen: 'ung-ikke-visiteret',
};

function outcomeOf(group: TargetGroup | undefined): Outcome<TargetGroup> {
  return group === undefined ? notInForce : decided(group);
}

/** Which target group a citizen belongs to on a day. */
export const targetGroup = rule<GroupFacts, TargetGroup>({
  id: 'visitation/maalgruppe',
  title: 'Målgruppe',
  question: 'Hvilken målgruppe hører borgeren til?',
  covers: ['R-001', 'R-003', 'R-004'],
  readings: ['0009-ikke-visiterede', '0040-automatisk-kategori'],
  needs: {
    benefit: fact.benefit,
    category: fact.category,
    birthDate: fact.birthDate,
    education: fact.educationIfKnown,
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 1 og 2'),
        cite(sources.pjeceVoksne2013, 'afsnit 1 og 2'),
      ],
      decide: ({ benefit, category }) => outcomeOf(byBenefit(benefit, category)),
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 6'), cite(sources.bek26362021, '§ 1')],
      decide: ({ benefit, category }) => outcomeOf(byBenefit(benefit, category)),
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.lab2024, '§ 6'), cite(sources.lov16552024, 'én ydelse: kontanthjælp')],
      decide: (facts, lawDay, ask) => {
        const { benefit, birthDate, education, on } = facts;
        if (benefit !== 'kontanthjaelp') return outcomeOf(byBenefit(benefit, facts.category));
        const [only, ...others] = ask.value(values.visitationKategorier, benefit, lawDay);
        const category =
          only !== undefined && others.length === 0 ? automatic(ask, only) : facts.category;
        if (category === 'uddannelsesparat' || category === 'aabenlyst-uddannelsesparat') {
          return decided(category);
        }
        const ageLimit = ask.value(values.alderUngegraense, null, lawDay);
        const qualified = ask.value(values.alderKompetencegivende, null, lawDay);
        const young =
          on < birthday(birthDate, ageLimit) &&
          education !== 'ukendt' &&
          !qualified.includes(education);
        return outcomeOf((young ? youngGroups : adultGroups)[category]);
      },
    },
  ],
  show: (group) => targetGroups.label(group, 'da'),
  letter: (group) => letterOfGroup[group],
});

const letterOfGroup: Record<TargetGroup, string> = {
  dagpenge: 'Du er i gruppen af ledige på dagpenge.',
  jobparat: 'Du er jobparat. Vi mener, at du snart kan være i job.',
  aktivitetsparat:
    'Du er aktivitetsparat. Vi mener, at du først skal have hjælp til andet end job.',
  'kontanthjaelp-ikke-visiteret': 'Vi har endnu ikke vurderet, hvor tæt du er på et job.',
  uddannelsesparat:
    'Du er uddannelsesparat. Vi mener, at du kan være i gang på en skole om et års tid.',
  'aabenlyst-uddannelsesparat':
    'Du er klar til en uddannelse. Vi mener, at du kan gå i gang på en skole nu.',
  'aktivitetsparat-ung':
    'Du er aktivitetsparat. Vi mener, at du skal have hjælp, før du kan gå i gang på en skole.',
  'ung-ikke-visiteret': 'Vi har endnu ikke vurderet, hvor klar du er til en uddannelse.',
  sygedagpenge: 'Du er i gruppen af syge på sygedagpenge.',
  jobafklaring: 'Du er i et forløb, hvor vi ser på, hvad du kan klare.',
  ressourceforloeb: 'Du er i et forløb, hvor du får hjælp til at komme tættere på et job.',
  ledighedsydelse: 'Du har ret til et fleksjob og venter på at få et.',
  revalidering: 'Du er i et forløb, hvor du lærer noget nyt for at få et job.',
};

/** The category that everybody on the benefit has without being visitated to it. */
function automatic(ask: Ask, category: Category): Category {
  ask.step('Alle på ydelsen er af sig selv', () => personCategories.label(category, 'da'));
  return category;
}

function byBenefit(benefit: Benefit, category: Category | 'ingen'): TargetGroup | undefined {
  if (benefit === 'kontanthjaelp') return adultGroups[category];
  if (benefit === 'uddannelseshjaelp')
    return category === 'jobparat' ? undefined : youngGroups[category];
  return groupOfBenefit[benefit];
}

interface BenefitGroupFacts {
  readonly birthDate: Day;
  readonly education: EducationLevel | null;
}

/** Which of the two benefits of 2014 a person without other income belongs to, by age and education. */
export const benefitGroup = rule<BenefitGroupFacts & { on: Day }, Benefit>({
  id: 'visitation/ydelse',
  title: 'Uddannelseshjælp eller kontanthjælp',
  question: 'Hører borgeren til uddannelseshjælp eller kontanthjælp?',
  covers: ['R-003', 'R-004'],
  readings: ['0039-samme-borger-anden-lov'],
  needs: {
    birthDate: fact.birthDate,
    education: missable(fact.education),
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 1'), cite(sources.pjeceVoksne2013, 'afsnit 1')],
      decide: ({ birthDate, education, on }, lawDay, ask) => {
        const qualified = ask
          .value(values.alderKompetencegivende, null, lawDay)
          .includes(education);
        const young = on < birthday(birthDate, ask.value(values.alderUngegraense, null, lawDay));
        return decided(young && !qualified ? 'uddannelseshjaelp' : 'kontanthjaelp');
      },
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.lov16552024, 'én ydelse: kontanthjælp')],
      decide: () => decided('kontanthjaelp'),
    },
  ],
  show: (benefit) => fact.benefit.show(benefit),
  letter: (benefit) => `Du kan få ${fact.benefit.show(benefit).toLowerCase()}.`,
});
