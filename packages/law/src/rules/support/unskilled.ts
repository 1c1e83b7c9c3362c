import {
  birthday,
  cite,
  type Day,
  day,
  decided,
  missable,
  notInForce,
  rule,
} from '@rettidig/engine';
import type { EducationLevel, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { isCashAdult } from './reform-groups.ts';

const yesOrNo = (value: boolean): string => (value ? 'Ja.' : 'Nej.');

export interface UnskilledFacts {
  readonly group: TargetGroup;
  readonly birthDate: Day;
  readonly education: EducationLevel | null;
  readonly on: Day;
}

/** The right of unskilled people of a certain age to have their prior learning assessed. */
export const priorLearning = rule<UnskilledFacts, boolean>({
  id: 'ret/realkompetencevurdering',
  title: 'Realkompetencevurdering',
  question: 'Har borgeren ret til at få vurderet sine realkompetencer?',
  covers: ['R-062'],
  needs: {
    group: fact.group,
    birthDate: fact.birthDate,
    education: missable(fact.education),
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 4, særlige regler for ufaglærte')],
      decide: ({ group, birthDate, education, on }, lawDay, ask) => {
        if (!isCashAdult(group)) return notInForce;
        const age = ask.value(values.alderRealkompetence, null, lawDay);
        const qualified = ask.value(values.alderKompetencegivende, null, lawDay);
        return decided(on >= birthday(birthDate, age) && !qualified.includes(education));
      },
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
  letter: (right) =>
    right
      ? 'Du har ret til at få vurderet, hvad du kan i forvejen.'
      : 'Du har ikke ret til at få vurderet, hvad du kan i forvejen.',
});

/** The right of unskilled people to be tested, and taught where the test shows a need. */
export const unskilledTest = rule<Pick<UnskilledFacts, 'group' | 'education'>, boolean>({
  id: 'ret/test-for-ufaglaerte',
  title: 'Test og kursus for ufaglærte',
  question: 'Har borgeren ret til at blive testet i at læse, skrive og regne?',
  covers: ['R-063'],
  needs: { group: fact.group, education: missable(fact.education) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 4, særlige regler for ufaglærte')],
      decide: ({ group, education }, on, ask) =>
        isCashAdult(group)
          ? decided(!ask.value(values.alderKompetencegivende, null, on).includes(education))
          : notInForce,
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
  letter: (right) =>
    right
      ? 'Du har ret til en test i at læse, skrive og regne.'
      : 'Du har ikke ret til en test i at læse, skrive og regne.',
});
