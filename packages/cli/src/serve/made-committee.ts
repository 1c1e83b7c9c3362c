import { addDays, type Day, day, openEnd, toCivil } from '@rettidig/engine';
import {
  listEmployees,
  newId,
  type Recording,
  saveBody,
  saveEmployees,
  saveSeats,
  saveTerm,
  type Seat,
  type Tx,
} from '@rettidig/store';
import { saveMadeFollowUp } from './made-follow-up.ts';
import { type Made, members, saveMadeMeetings } from './made-meetings.ts';
import { saveMadePublications } from './made-publications.ts';

/** Made-up substitutes, and the member each stands in for. */
const substitutes = [
  ['Per Ravnsø', 'A', 'Samira Havdal'],
  ['Gitte Solbjerg', 'C', 'Jørgen Alsbæk'],
] as const;

/** Made-up members of the other bodies, who are not members of the committee. */
const mayor = ['Anne Klitmark', 'A'] as const;
const spokesman = ['Torben Ulvsø', 'V'] as const;

/**
 * A made-up committee with what it recommends to, its members, three meetings held and one that comes. Everybody who has a
 * seat is a user, so that the demo can be seen from the seat.
 */
export async function saveMadeCommittee(tx: Tx, on: Day, recording: Recording): Promise<void> {
  const secretary =
    (await listEmployees(tx)).find(({ role }) => role === 'udvalgssekretaer')?.id ?? null;
  const bodies = { committee: newId(), finance: newId(), council: newId() };
  const made = { tx, on, recording, bodies, secretary };
  await saveBodies(made);
  await saveTermOf(made);
  await saveMembers(made);
  await saveMadeMeetings(made);
  await saveMadeFollowUp(made);
  await saveMadePublications(made);
}

async function saveBodies({ tx, recording, bodies, secretary }: Made): Promise<void> {
  const body = {
    form: 'neutral',
    secretary,
    agendaWeekdays: 4,
    approvalWeekdays: 5,
    closedOn: null,
  };
  const all = [
    {
      ...body,
      id: bodies.council,
      name: 'Kommunalbestyrelsen',
      kind: 'kommunalbestyrelse',
      competence: 'Afgør alt, der ikke er lagt til et udvalg, og giver alle bevillinger.',
      nextBody: null,
      agendaWeekdays: 5,
    },
    {
      ...body,
      id: bodies.finance,
      name: 'Økonomiudvalget',
      kind: 'oekonomiudvalg',
      competence: 'Udtaler sig om alle sager, der har økonomiske følger, før kommunalbestyrelsen.',
      nextBody: bodies.council,
    },
    {
      ...body,
      id: bodies.committee,
      name: 'Beskæftigelsesudvalget',
      kind: 'udvalg',
      competence:
        'Afgør sager om indsatsen for ledige og sygemeldte inden for budgettet. Bevillinger går videre.',
      nextBody: bodies.finance,
    },
  ] as const;
  for (const one of all) await saveBody(tx, one, recording);
}

/** A made-up term around the day of the demo; a municipality enters its own. */
async function saveTermOf({ tx, on, recording }: Made): Promise<void> {
  const { year } = toCivil(on);
  const first = year - ((year - 2022) % 4);
  const [from, to] = [day(`${first}-01-01`), day(`${first + 4}-01-01`)];
  await saveTerm(tx, { id: newId(), name: `${first}-${first + 3}`, from, to }, recording);
}

async function saveMembers({ tx, on, recording, bodies }: Made): Promise<void> {
  const people: readonly string[] = [...members, ...substitutes, mayor, spokesman].map(
    ([name]) => name,
  );
  const users = await saveEmployees(
    tx,
    people.map((name, at) => ({
      externalId: `politiker-${at + 1}`,
      name,
      role: 'politiker',
      unit: null,
      seesProtected: false,
    })),
    recording,
  );
  const from = day(`${toCivil(on).year}-01-01`);
  const seat = (
    body: string,
    [name, party, role]: readonly [string, string, Seat['role']],
    more: Partial<Seat> = {},
  ): Seat => ({
    id: newId(),
    body,
    name,
    party,
    role,
    substitutes: null,
    employee: users.get(`politiker-${people.indexOf(name) + 1}`) ?? null,
    from,
    to: openEnd,
    ...more,
  });
  const own = members.map((one) => seat(bodies.committee, one));
  const standIns = substitutes.map(([name, party, of]) =>
    seat(bodies.committee, [name, party, 'stedfortraeder'], {
      substitutes: own.find((one) => one.name === of)?.id ?? null,
    }),
  );
  // Somebody who has left, as registers have them.
  const left = seat(bodies.committee, ['Erik Dalsager', 'C', 'medlem'], {
    from: addDays(from, -365),
    to: from,
  });
  const [chair, vice, ...rest] = members;
  const others = [bodies.finance, bodies.council].flatMap((body) => [
    seat(body, [...mayor, 'formand']),
    seat(body, [...spokesman, 'naestformand']),
    ...(body === bodies.finance ? [chair, vice] : [chair, vice, ...rest]).map(([name, party]) =>
      seat(body, [name, party, 'medlem']),
    ),
  ]);
  await saveSeats(tx, [...own, ...standIns, left, ...others], recording);
}
