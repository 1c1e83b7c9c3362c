import {
  addMonths,
  type Ask,
  birthday,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type CourseHolder, courseHolders, type TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { type ClockFacts, earlyInterviews, fundInterviews } from './interviews.ts';

const division2024 = [
  cite(sources.lab2024, '§ 31'),
  cite(sources.ringkoebingSkjern2022, 'pkt. 4, a-kassernes ansvar'),
];

/** Who holds the contact course on a day: the fund in the first months of its members, else the municipality. */
export const courseHolder = rule<ClockFacts & { on: Day }, CourseHolder>({
  id: 'samtaler/ansvar',
  title: 'Ansvar for kontaktforløbet',
  question: 'Hvem har ansvaret for kontaktforløbet?',
  covers: ['R-130'],
  needs: {
    group: fact.group,
    clockStart: fact.clockStart,
    municipalFromDayOne: fact.municipalFromDayOne,
    on: fact.dayFact('Dag'),
  },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 31')],
      decide: () => decided('kommune'),
    },
    {
      from: day('2024-01-01'),
      basis: division2024,
      decide: ({ group, clockStart, municipalFromDayOne, on }, lawDay, ask) => {
        const months = ask.valueIfAny(values.samtalerAKassePeriodeMaaneder, group, lawDay);
        if (months === null || municipalFromDayOne) return decided('kommune');
        const takenOver = addMonths(clockStart, months);
        ask.step('Kommunen overtager', () => danishLongDay(takenOver));
        return decided(on < takenOver ? 'a-kasse' : 'kommune');
      },
    },
  ],
  show: (holder) => `${courseHolders.label(holder, 'da')}.`,
  letter: (holder) =>
    holder === 'a-kasse'
      ? 'Det er a-kassen, der holder dine samtaler.'
      : 'Det er os i kommunen, der holder dine samtaler.',
});

/** The interviews of the first six months in all, whoever holds them. */
export const interviewsInAll = rule<{ group: TargetGroup; clockStart: Day }, number>({
  id: 'samtaler/i-alt',
  title: 'Samtaler i alt i de første seks måneder',
  question: 'Hvor mange samtaler skal borgeren have i alt i de første seks måneder?',
  covers: ['R-131'],
  needs: { group: fact.group, clockStart: fact.clockStart },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 31'), cite(sources.starKontaktforloeb2024, 'fra 9 til 6')],
      decide: ({ group }, on, ask) => {
        const all = ask.valueIfAny(values.samtalerIAlt, group, on);
        return all === null ? notInForce : decided(all);
      },
    },
    { from: day('2024-01-01'), basis: division2024, decide: sumOfBoth },
    {
      from: day('2026-07-01'),
      basis: [cite(sources.starSvarReform2025, 'a-kassens og kommunens samtaler')],
      decide: sumOfBoth,
    },
  ],
  show: (count) => `${counted(count, 'samtale', 'samtaler')}.`,
  letter: (count) =>
    `Du skal til ${counted(count, 'samtale', 'samtaler')} i de første seks måneder.`,
});

function sumOfBoth(
  { group, clockStart }: { group: TargetGroup; clockStart: Day },
  on: Day,
  ask: Ask,
): Outcome<number> {
  const clock = { group, clockStart, municipalFromDayOne: false };
  const fund = ask.rule(fundInterviews, clock, on);
  if (fund.outcome !== 'afgjort') return notInForce;
  const municipal = ask.rule(earlyInterviews, clock, on);
  if (municipal.outcome !== 'afgjort') return municipal;
  return decided(fund.value.count + municipal.value.count);
}

/** The day by which the division between fund and municipality is to be evaluated. */
export const divisionEvaluation = rule<object, Day>({
  id: 'samtaler/evaluering',
  title: 'Evaluering af delingen mellem a-kasse og kommune',
  question: 'Hvornår skal den nye deling af kontaktforløbet evalueres?',
  covers: ['R-133'],
  needs: {},
  versions: [
    {
      from: day('2024-01-01'),
      basis: [cite(sources.ringkoebingSkjern2022, 'pkt. 4, evaluering')],
      decide: (_facts, on, ask) =>
        decided(
          birthday(sources.lab2024.inForceFrom, ask.value(values.samtalerEvalueringAar, null, on)),
        ),
    },
  ],
  show: (due) => `${danishLongDay(due)}.`,
});
