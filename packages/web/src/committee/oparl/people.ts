import { addDays, isoDay } from '@rettidig/engine';
import type { PublicSeat } from '@rettidig/store';
import {
  addressOf,
  bodyAddress,
  type OparlGround,
  type OparlObject,
  objectOf,
  said,
} from './ground.ts';

const roles: Readonly<Record<PublicSeat['role'], string>> = {
  formand: 'Formand',
  naestformand: 'Næstformand',
  medlem: 'Medlem',
  stedfortraeder: 'Stedfortræder',
};

/** Id of each person by name: somebody with several seats is one person, known by the first of them. */
export function personIds({ seats }: Pick<OparlGround, 'seats'>): ReadonlyMap<string, string> {
  return new Map(seats.toReversed().map(({ name, seat }) => [name, seat] as const));
}

/** The bodies of which something is published. */
export function organizations(ground: OparlGround): readonly OparlObject[] {
  const ids = [...new Set(ground.papers.map(({ body }) => body))];
  return ids.map((id) => {
    const own = ground.papers.filter(({ body }) => body === id);
    const seats = ground.seats.filter(({ body }) => body === id);
    const moments = [...own, ...seats].map(({ changedAt }) => changedAt).toSorted();
    const first = own.map(({ firstReleasedAt }) => firstReleasedAt).toSorted()[0] ?? '';
    return {
      ...objectOf(ground, ['organization', id], {
        created: first,
        modified: moments.at(-1) ?? first,
      }),
      body: bodyAddress(ground),
      name: own[0]?.bodyName ?? '',
      organizationType: 'Gremium',
      classification: 'Udvalg',
      membership: seats.map(({ seat }) => addressOf(ground, 'membership', seat)),
      meeting: `${bodyAddress(ground)}/meeting?organization=${id}`,
      web: `${ground.origin}/moeder?kommune=${ground.code}&udvalg=${id}`,
    };
  });
}

/** Those who have or had a seat, each with the seats. */
export function persons(ground: OparlGround): readonly OparlObject[] {
  return [...personIds(ground)].map(([name, id]) => {
    const seats = ground.seats.filter((seat) => seat.name === name);
    const parties = new Set(seats.flatMap(({ party }) => (party === null ? [] : [party])));
    return {
      ...objectOf(ground, ['person', id], momentsOf(seats)),
      body: bodyAddress(ground),
      name,
      membership: seats.map((seat) => membership(ground, seat)),
      ...(parties.size === 0 ? {} : { 'dk:partibogstav': [...parties].join(', ') }),
    };
  });
}

/** The seats. */
export function memberships(ground: OparlGround): readonly OparlObject[] {
  const ids = personIds(ground);
  return ground.seats.map((seat) => ({
    ...membership(ground, seat),
    person: addressOf(ground, 'person', ids.get(seat.name) ?? seat.seat),
  }));
}

function membership(ground: OparlGround, seat: PublicSeat): OparlObject {
  return {
    ...objectOf(ground, ['membership', seat.seat], momentsOf([seat])),
    organization: addressOf(ground, 'organization', seat.body),
    role: roles[seat.role],
    votingRight: seat.role !== 'stedfortraeder',
    startDate: isoDay(seat.from),
    ...said({ endDate: seat.to === null ? null : isoDay(lastDayOf(seat.to)) }),
  };
}

/** The last day with a seat. */
const lastDayOf = (to: NonNullable<PublicSeat['to']>) => addDays(to, -1);

const momentsOf = (seats: readonly PublicSeat[]) => ({
  created: seats.map(({ createdAt }) => createdAt).toSorted()[0] ?? '',
  modified:
    seats
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1) ?? '',
});
