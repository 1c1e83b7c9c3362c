import {
  addDays,
  addMonths,
  birthday,
  cite,
  type Day,
  day,
  decided,
  judgement,
  missable,
  notInForce,
  rule,
} from '@rettidig/engine';
import type { EducationLevel, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

const yesOrNo = (value: boolean): string => (value ? 'Ja.' : 'Nej.');
const activityReady = (group: TargetGroup): boolean =>
  group === 'aktivitetsparat' || group === 'aktivitetsparat-ung';
/** The groups the pamphlets of the reform speak of; other acts have their own rules for the rest. */
const inReform = (group: TargetGroup): boolean => cashAdult(group) || youngGroup(group);
const youngGroup = (group: TargetGroup): boolean =>
  group === 'uddannelsesparat' ||
  group === 'aabenlyst-uddannelsesparat' ||
  group === 'aktivitetsparat-ung' ||
  group === 'ung-ikke-visiteret';
const cashAdult = (group: TargetGroup): boolean =>
  group === 'jobparat' || group === 'aktivitetsparat' || group === 'kontanthjaelp-ikke-visiteret';

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
      decide: ({ group }) => (inReform(group) ? decided(activityReady(group)) : notInForce),
    },
    unreadFrom2020,
  ],
  show: (value) =>
    value
      ? 'Ja, så snart borgeren er visiteret aktivitetsparat, og med borgerens samtykke.'
      : 'Nej.',
});

/** Whether the citizen must have a mentor: whether other offers are possible is for a person to judge. */
export const mentorDuty = rule<{ group: TargetGroup }, boolean>({
  id: 'mentor/pligt',
  title: 'Pligt til at give mentorstøtte',
  question: 'Skal kommunen give mentorstøtte?',
  covers: ['R-081', 'R-082', 'R-083', 'R-086'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 3 og 4, mentorer'),
        cite(sources.pjeceVoksne2013, 'afsnit 4, mentorer'),
      ],
      decide: ({ group }) => {
        if (activityReady(group)) {
          return judgement('Gør forhold i borgerens liv det umuligt at deltage i andre tilbud?', [
            'Er det umuligt, skal kommunen give mentorstøtte, for voksne på ugentlig basis.',
            'Mentorstøtten udskyder ret og pligt-tilbuddet, til borgeren kan deltage.',
            'Ellers kan mentorstøtte gives, når der er behov for det.',
          ]);
        }
        if (group === 'uddannelsesparat') {
          return judgement('Har den unge behov for en mentor?', [
            'Mentoren kan hjælpe med overgangen til uddannelse og undervejs i den.',
          ]);
        }
        return notInForce;
      },
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
});

/** The last day of a period of mentor support; a new period is given if nothing else is possible yet. */
export const mentorPeriod = rule<{ start: Day }, Day>({
  id: 'mentor/periode',
  title: 'Periode med mentorstøtte',
  question: 'Hvornår slutter perioden med mentorstøtte?',
  covers: ['R-084', 'R-085'],
  needs: { start: fact.start },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 4, mentorer til særligt udsatte')],
      decide: ({ start }, on, ask) =>
        decided(addDays(addMonths(start, ask.value(values.mentorPeriodeMaaneder, null, on)), -1)),
    },
    unreadFrom2020,
  ],
  show: fact.start.show,
});

/** The right to a mentor when the region begins the discharge of a person with mental illness. */
export const dischargeMentor = rule<{ dischargeBegun: boolean }, boolean>({
  id: 'stoette/udskrivning',
  title: 'Mentor ved udskrivning fra psykiatrien',
  question: 'Har borgeren ret til en mentor ved udskrivningen?',
  covers: ['R-087'],
  needs: { dischargeBegun: fact.yesNo('Regionen har begyndt udskrivningsforløbet') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 4'), cite(sources.pjeceVoksne2013, 'afsnit 4')],
      decide: ({ dischargeBegun }) => decided(dischargeBegun),
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
});

/** The right to a release coordinator when the prison begins to plan the release. */
export const releaseCoordinator = rule<{ releasePlanned: boolean }, boolean>({
  id: 'stoette/udslusning',
  title: 'Udslusningskoordinator',
  question: 'Har borgeren ret til en udslusningskoordinator?',
  covers: ['R-088'],
  needs: { releasePlanned: fact.yesNo('Fængslet planlægger udslusningen') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 4'), cite(sources.pjeceVoksne2013, 'afsnit 4')],
      decide: ({ releasePlanned }) => decided(releasePlanned),
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
});

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
        if (!cashAdult(group)) return notInForce;
        const age = ask.value(values.alderRealkompetence, null, lawDay);
        const qualified = ask.value(values.alderKompetencegivende, null, lawDay);
        return decided(on >= birthday(birthDate, age) && !qualified.includes(education));
      },
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
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
        cashAdult(group)
          ? decided(!ask.value(values.alderKompetencegivende, null, on).includes(education))
          : notInForce,
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
});
