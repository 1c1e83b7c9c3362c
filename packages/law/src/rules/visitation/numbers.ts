import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  missing,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type NumberOfSection2,
  numbersOfSection2,
  type NumberOfSection6,
  numbersOfSection6,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

type GroupNumber = NumberOfSection2 | NumberOfSection6;

const notVisitated: readonly TargetGroup[] = ['kontanthjaelp-ikke-visiteret', 'ung-ikke-visiteret'];

/** The number the act gives a target group: § 2 in 2014-2019, § 6 from 2020. */
export const targetGroupNumber = rule<{ group: TargetGroup }, GroupNumber>({
  id: 'visitation/maalgruppenummer',
  title: 'Målgruppens nummer',
  question: 'Hvilket nummer har målgruppen i loven?',
  covers: [],
  readings: ['0012-maalgruppernes-numre'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.lab2014, '§ 2')],
      decide: ({ group }, on, ask) =>
        visitated(group, () => decided(ask.value(values.visitationNummerLab2, group, on))),
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 6'), cite(sources.bek26362021, '§ 1')],
      decide: numberFrom2020,
    },
    {
      from: day('2024-01-01'),
      basis: [cite(sources.lab2024, '§ 6')],
      decide: numberFrom2020,
    },
  ],
  show: (number) =>
    numbersOfSection6.has(number)
      ? numbersOfSection6.label(number, 'da')
      : numbersOfSection2.label(number, 'da'),
});

function numberFrom2020(
  { group }: { group: TargetGroup },
  on: Day,
  ask: Ask,
): Outcome<GroupNumber> {
  return visitated(group, () => decided(ask.value(values.visitationNummerLab6, group, on)));
}

/** The number tells the categories apart, so one who has none yet has no number. */
function visitated(group: TargetGroup, answer: () => Outcome<GroupNumber>): Outcome<GroupNumber> {
  return notVisitated.includes(group) ? missing(fact.category.label) : answer();
}

/** The number in § 6 that took the place of one in § 2 when the act of 2020 came into force. */
export const numberAcross2020 = rule<{ number: NumberOfSection2 }, NumberOfSection6>({
  id: 'visitation/nummer-oversaettelse',
  title: 'Fra § 2 til § 6',
  question: 'Hvilket nummer i § 6 svarer til nummeret i den tidligere § 2?',
  covers: [],
  readings: ['0012-maalgruppernes-numre'],
  needs: { number: fact.codeFact('Nummer i § 2', numbersOfSection2) },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, '§ 6'), cite(sources.l662019, '§ 1, nr. 2')],
      decide: ({ number }, on, ask) =>
        decided(ask.value(values.visitationNummerOversaettelse, number, on)),
    },
  ],
  show: (number) => numbersOfSection6.label(number, 'da'),
});
