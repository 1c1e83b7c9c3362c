import {
  addHours,
  cite,
  type ClockTime,
  counted,
  danishClockTime,
  danishLongDay,
  type Day,
  day,
  decided,
  type Fact,
  minuteOfDay,
  notInForce,
  rule,
} from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { monthsAfter, type Requirement, showDue, single, weeksAfter } from '../requirement.ts';

const readings = ['0010-akutpakken'];
const part = (letter: string) => [cite(sources.hoejeTaastrup2013, `pkt. 3, ${letter}`)];

/** Follow-up on those in the risk group who have not come to the jobcentre after the fund's letter. */
export const riskGroupFollowUp = rule<{ letterOn: Day; contacted: boolean }, Requirement>({
  id: 'risikogruppe/opfoelgning',
  title: 'Opfølgning på dem, der ikke har henvendt sig',
  question: 'Hvornår skal kommunen senest følge op efter brevet fra a-kassen?',
  covers: ['D-018'],
  readings,
  needs: {
    letterOn: fact.dayFact('Brev fra a-kassen'),
    contacted: fact.yesNo('Borgeren har henvendt sig'),
  },
  versions: [
    {
      from: day('2012-08-01'),
      basis: part('A'),
      decide: ({ letterOn, contacted }, on, ask) => {
        if (contacted) return notInForce;
        const months = ask.value(values.risikogruppeOpfoelgningMaaneder, null, on);
        return decided(single(letterOn, monthsAfter(ask, letterOn, months)));
      },
    },
    { from: day('2014-01-01'), basis: part('A') },
  ],
  show: showDue,
  letter: ({ due }) => `Vi kontakter dig senest den ${danishLongDay(due)}.`,
});

/** Job help and a personal job broker after the citizen's contact. */
export const riskGroupJobHelp = rule<{ contactOn: Day }, Requirement>({
  id: 'risikogruppe/jobhjaelp',
  title: 'Jobhjælp og personlig jobformidler',
  question: 'Hvornår skal borgeren senest have tilbudt jobhjælp og en personlig jobformidler?',
  covers: ['D-019'],
  readings,
  needs: { contactOn: fact.contactOn },
  versions: [
    {
      from: day('2012-08-01'),
      basis: part('B'),
      decide: ({ contactOn }, on, ask) => {
        const weeks = ask.value(values.risikogruppeJobhjaelpUger, null, on);
        return decided(single(contactOn, weeksAfter(ask, contactOn, weeks)));
      },
    },
    { from: day('2014-01-01'), basis: part('B') },
  ],
  show: ({ due }) => `Senest den ${danishLongDay(due)}; da aftales også det videre forløb.`,
  letter: ({ due }) =>
    `Senest den ${danishLongDay(due)} får du tilbud om hjælp til at finde et job.`,
});

const clockFact: Fact<string> = {
  label: 'Ansøgt klokken',
  show: (text) => text,
  examples: ['00:00', '09:30', '23:59'],
};

/** The last minute of the fast grant of an offer in a company, counted by the clock. */
export const fastGrant = rule<{ appliedOn: Day; appliedAt: string }, ClockTime>({
  id: 'risikogruppe/hurtig-bevilling',
  title: 'Hurtig bevilling af virksomhedsrettet tilbud',
  question: 'Hvornår skal kommunen senest have bevilget det virksomhedsrettede tilbud?',
  covers: ['D-020'],
  readings,
  needs: { appliedOn: fact.dayFact('Ansøgt den'), appliedAt: clockFact },
  versions: [
    {
      from: day('2012-08-01'),
      basis: part('C'),
      decide: ({ appliedOn, appliedAt }, on, ask) => {
        const hours = ask.value(values.risikogruppeBevillingTimer, null, on);
        const from = { day: appliedOn, minute: minuteOfDay(appliedAt) };
        const due = addHours(from, hours);
        ask.step(
          'Fristen',
          () =>
            `${danishClockTime(from)} + ${counted(hours, 'time', 'timer')} = ${danishClockTime(due)}`,
        );
        return decided(due);
      },
    },
    { from: day('2014-01-01'), basis: part('C') },
  ],
  show: (due) => `Senest den ${danishClockTime(due)}.`,
  letter: (due) => `Du får svar om dit tilbud senest den ${danishClockTime(due)}.`,
});
