import {
  addDays,
  addWeeks,
  cite,
  counted,
  danishMoney,
  danishNumber,
  type Day,
  day,
  decided,
  kroner,
  type Money,
  rule,
  share,
} from '@rettidig/engine';
import {
  type EmergencyJobTarget,
  emergencyJobTargets,
  type PremiumEmployer,
  premiumEmployers,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

const readings = ['0010-akutpakken'];
const part = (letter: string) => [cite(sources.hoejeTaastrup2013, `pkt. 3, ${letter}`)];

/** A number to reach, and how much of it is left. */
export interface Target {
  readonly target: number;
  /** What is left to find; 0 when it is reached. */
  readonly left: number;
}

/** What is left of a target when so many are found. */
function towards(target: number, found: number): Target {
  return { target, left: Math.max(0, target - found) };
}

const targetInWords = ({ target, left }: Target): string =>
  left === 0
    ? `Målet på ${danishNumber(target)} er nået.`
    : `Målet er ${danishNumber(target)}; der mangler ${danishNumber(left)}.`;

/** Emergency jobs to be found, by sector, under the agreement of 24 October 2012. */
export const emergencyJobs = rule<{ sector: EmergencyJobTarget; found: number }, Target>({
  id: 'risikogruppe/akutjob',
  title: 'Mål for akutjob',
  question: 'Er målet for akutjob nået?',
  covers: ['R-127'],
  readings,
  needs: {
    sector: fact.codeFact('Sektor', emergencyJobTargets),
    found: fact.countFact('Fundne akutjob', 'job', [0, 2999, 3000, 5000, 7500, 12500]),
  },
  versions: [
    {
      from: day('2012-10-24'),
      basis: part('E'),
      decide: ({ sector, found }, on, ask) =>
        decided(towards(ask.value(values.risikogruppeAkutjobMaal, sector, on), found)),
    },
    { from: day('2013-07-01'), basis: part('E') },
  ],
  show: targetInWords,
});

const employments = (jobs: number): string => counted(jobs, 'ansættelse', 'ansættelser');

/** The premium for employing someone of the risk group in emergency jobs; none for state employers. */
export const jobPremium = rule<{ employer: PremiumEmployer; jobs: number }, Money>({
  id: 'risikogruppe/jobpraemie',
  title: 'Jobpræmie for akutjob',
  question: 'Hvor stor er arbejdsgiverens jobpræmie?',
  covers: ['R-128'],
  readings,
  needs: {
    employer: fact.codeFact('Arbejdsgiver', premiumEmployers),
    jobs: { label: 'Ansættelser', show: employments, examples: [0, 1, 3] },
  },
  versions: [
    {
      from: day('2012-10-24'),
      basis: part('E'),
      decide: ({ employer, jobs }, on, ask) => {
        const premium = kroner(ask.value(values.risikogruppeJobpraemie, employer, on));
        ask.step('Præmien', () => `${employments(jobs)} × ${danishMoney(premium)}`);
        return decided(share(premium, jobs, 1));
      },
    },
    { from: day('2013-07-01'), basis: part('E') },
  ],
  show: danishMoney,
});

/** Job rotation places directed at the risk group in 2013, across the municipalities that work together. */
export const jobRotation = rule<{ found: number }, Target>({
  id: 'risikogruppe/jobrotation',
  title: 'Mål for jobrotation',
  question: 'Er målet for jobrotation nået?',
  covers: ['R-126'],
  readings,
  needs: { found: fact.countFact('Årsvikariater', 'årsvikariater', [0, 259, 260, 261]) },
  versions: [
    {
      from: day('2013-01-01'),
      basis: part('D'),
      decide: ({ found }, on, ask) =>
        decided(towards(ask.value(values.risikogruppeJobrotationMaal, null, on), found)),
    },
    { from: day('2014-01-01'), basis: part('D') },
  ],
  show: targetInWords,
});

/** The last day of the education those may take whose unemployment benefit has run out. */
export const educationAfterBenefit = rule<{ start: Day }, Day>({
  id: 'risikogruppe/uddannelse',
  title: 'Uddannelse efter dagpengene',
  question: 'Hvornår slutter uddannelsesordningen senest?',
  covers: ['R-129'],
  readings,
  needs: { start: fact.start },
  versions: [
    {
      from: day('2013-01-01'),
      basis: part('F'),
      decide: ({ start }, on, ask) =>
        decided(
          addDays(addWeeks(start, ask.value(values.risikogruppeUddannelseUger, null, on)), -1),
        ),
    },
    { from: day('2014-01-01'), basis: part('F') },
  ],
  show: fact.start.show,
  letter: (end) => `Du kan være i gang med uddannelsen til og med den ${fact.start.show(end)}.`,
});

/** What Høje-Taastrup had for personal job brokers in 2012 and 2013, as its paper prints it. */
export const jobBrokerGrant = rule<object, Money>({
  id: 'risikogruppe/jobformidlere',
  title: 'Bevilling til personlige jobformidlere',
  question: 'Hvor stor er Høje-Taastrups bevilling til personlige jobformidlere?',
  covers: ['V-009'],
  readings,
  needs: {},
  versions: [
    {
      from: day('2012-08-01'),
      basis: [cite(sources.hoejeTaastrup2013, 'pkt. 3, økonomi')],
      decide: (_facts, on, ask) =>
        decided(kroner(ask.value(values.risikogruppeJobformidlere, null, on))),
    },
    { from: day('2014-01-01'), basis: [cite(sources.hoejeTaastrup2013, 'pkt. 3, økonomi')] },
  ],
  show: (amount) => `Omkring ${danishMoney(amount)}`,
});
