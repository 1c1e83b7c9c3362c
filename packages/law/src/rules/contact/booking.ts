import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type Benefit, type Booker, bookers, type TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

/** Whether the citizen can book interviews. */
export const selfBooking = rule<{ benefit: Benefit }, boolean>({
  id: 'samtaler/selvbooking',
  title: 'Selvbooking',
  question: 'Kan borgeren selv booke sine samtaler?',
  covers: ['R-025'],
  needs: { benefit: fact.benefit },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3'), cite(sources.pjeceVoksne2013, 'afsnit 2')],
      decide: ({ benefit }) =>
        benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp' ? decided(true) : notInForce,
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
  letter: () => 'Du kan selv booke dine samtaler.',
});

/** Whether a booked interview counts as a summons: one the citizen booked does. */
export const bookingIsSummons = rule<{ booker: Booker }, boolean>({
  id: 'samtaler/selvbooket',
  title: 'Selvbooket samtale',
  question: 'Gælder bookingen som en indkaldelse?',
  covers: [],
  needs: { booker: fact.codeFact('Booket af', bookers) },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§ 37, stk. 3')],
      decide: ({ booker }) => decided(booker === 'borger'),
    },
  ],
  show: (value) =>
    value ? 'Ja, borgeren har selv booket.' : 'Nej, kommunen skal indkalde borgeren.',
  letter: (value) =>
    value
      ? 'Du har selv booket samtalen, og du har pligt til at komme.'
      : 'Du får en indkaldelse til samtalen.',
});

/** Whether the citizen must book the interviews by the deadline the municipality sets. */
export const selfBookingDuty = rule<{ group: TargetGroup }, true>({
  id: 'samtaler/selvbooking-pligt',
  title: 'Pligt til at booke selv',
  question: 'Skal borgeren selv booke sine samtaler inden fristen?',
  covers: [],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lasSanktioner2020, '§ 37 a')],
      decide: mustBook,
    },
  ],
  show: () => 'Ja, ellers kan hjælpen blive sat ned.',
  letter: () =>
    'Du skal selv booke dine samtaler inden fristen. Ellers kan din hjælp blive sat ned.',
});

function mustBook({ group }: { group: TargetGroup }, on: Day, ask: Ask): Outcome<true> {
  const duty = ask.valueIfAny(values.samtalerSelvbookingPligt, group, on);
  return duty === null ? notInForce : decided(true);
}
