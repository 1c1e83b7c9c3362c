import {
  addDays,
  addMonths,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  missable,
  notInForce,
  rule,
} from '@rettidig/engine';
import type { TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { isActivityReady } from './reform-groups.ts';

const vulnerable = [cite(sources.pjeceVoksne2013, 'afsnit 4, mentorer til særligt udsatte')];
const yesOrNo = (value: boolean): string => (value ? 'Ja.' : 'Nej.');

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
        if (isActivityReady(group)) {
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
  letter: (end) => `Du har en mentor til og med den ${danishLongDay(end)}.`,
});

/** How many weeks may lie between mentor support to those who cannot take part in anything else. */
export const mentorFrequency = rule<{ group: TargetGroup }, number>({
  id: 'mentor/hyppighed',
  title: 'Hvor ofte mentorstøtten gives',
  question: 'Hvor ofte skal mentorstøtten gives, når andet er umuligt?',
  covers: ['R-083'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: vulnerable,
      decide: ({ group }, on, ask) => {
        const weeks = ask.valueIfAny(values.mentorHyppighedUger, group, on);
        return weeks === null ? notInForce : decided(weeks);
      },
    },
    unreadFrom2020,
  ],
  show: (weeks) =>
    weeks === 1
      ? 'Mindst en gang om ugen.'
      : `Mindst en gang hver ${counted(weeks, 'uge', 'uger')}.`,
  letter: () => 'Du får hjælp af din mentor hver uge.',
});

/** Whether a period of mentor support may be broken off: only for an offer that the citizen is ready for, and gets. */
export const mentorBrokenOff = rule<{ ready: boolean | null; offer: boolean }, boolean>({
  id: 'mentor/afbrydes',
  title: 'Afbrydelse af mentorstøtte',
  question: 'Kan kommunen afbryde mentorstøtten, før perioden er slut?',
  covers: ['R-084'],
  needs: {
    ready: missable(fact.yesNo('Kommunen vurderer, at borgeren er parat til et tilbud')),
    offer: fact.yesNo('Kommunen kan give tilbuddet nu'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: vulnerable,
      decide: ({ ready, offer }) => decided(ready && offer),
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
  letter: (ends) =>
    ends
      ? 'Din støtte fra en mentor slutter, fordi du nu kan begynde i et tilbud.'
      : 'Du beholder din mentor i hele perioden.',
});

/** Whether a new period of mentor support must follow the one that ends. */
export const mentorRenewed = rule<{ stillUnable: boolean | null }, boolean>({
  id: 'mentor/ny-periode',
  title: 'Ny periode med mentorstøtte',
  question: 'Skal kommunen give mentorstøtte i en ny periode?',
  covers: ['R-085'],
  needs: {
    stillUnable: missable(
      fact.yesNo('Borgeren kan efter kommunens vurdering stadig ikke deltage i tilbud'),
    ),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: vulnerable,
      decide: ({ stillUnable }, on, ask) => {
        const months = ask.value(values.mentorPeriodeMaaneder, null, on);
        ask.step('En periode varer', () => counted(months, 'måned', 'måneder'));
        return decided(stillUnable);
      },
    },
    unreadFrom2020,
  ],
  show: yesOrNo,
  letter: (renewed) =>
    renewed
      ? 'Du har stadig en mentor, for du får en ny periode.'
      : 'Din støtte fra en mentor slutter, når perioden er gået.',
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
  letter: (right) =>
    right
      ? 'Du har ret til en mentor, når du skal hjem fra hospitalet.'
      : 'Du har ikke ret til en mentor endnu, fordi det ikke er planlagt, at du skal hjem.',
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
  letter: (right) =>
    right
      ? 'Du har ret til en person i kommunen, som hjælper dig, når du skal løslades.'
      : 'Du har ikke ret til hjælp til løsladelsen endnu, fordi den ikke er planlagt.',
});

/** The first day a mentor may be given before a planned discharge, by the strategy of Lyngby-Taarbæk. */
export const dischargeMentorFrom = rule<{ discharge: Day }, Day>({
  id: 'stoette/udskrivning-tidligst',
  title: 'Mentor før udskrivning',
  question: 'Fra hvilken dag kan borgeren få en mentor før udskrivningen?',
  covers: ['R-087'],
  needs: { discharge: fact.dayFact('Udskrivning') },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.strategi2014, 'psykisk sårbare')],
      decide: ({ discharge }, on, ask) =>
        decided(addMonths(discharge, -ask.value(values.stoetteUdskrivningMaaneder, null, on))),
    },
    unreadFrom2020,
  ],
  show: fact.start.show,
  letter: (from) => `Du kan få en mentor fra den ${danishLongDay(from)}.`,
});
