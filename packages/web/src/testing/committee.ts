import type { Decision, PointDecision } from '@rettidig/committee';
import { type Day, day, openEnd } from '@rettidig/engine';
import {
  type KeptItem,
  type KeptMatter,
  type KeptMeeting,
  newId,
  saveBody,
  saveEmployees,
  saveItems,
  saveMeeting,
  saveSeats,
  type Seat,
  type Store,
  type Tx,
  withAccess,
} from '@rettidig/store';
import {
  type Attachments,
  makeAttachments,
  makeMatters,
  type Matters,
} from './committee-matters.ts';
import type { Municipality } from './municipality.ts';

/** Words that stand in closed material of the committee and nowhere else. */
export const closedWords = ['Hemmelsgaard', 'Skjultvang', 'Dulgtoft', 'Lukketbro'] as const;

/** Ids of what `makeCommittee` made, by a word for each. */
export interface MadeCommittee {
  /** The committee recommends to the finance committee, and that to the council. */
  readonly bodies: Readonly<Record<'udvalg' | 'oekonomi' | 'byraad', string>>;
  /** Seats of the committee; Poul (chair) and Petra (vice chair) are users, Ditte stands in for Sonja. */
  readonly seats: Readonly<Record<'poul' | 'petra' | 'sonja' | 'helge' | 'ditte', string>>;
  /** A politician who chairs the finance committee and sits nowhere else: `browse(app).signIn(pia)`. */
  readonly pia: string;
  readonly meetings: Readonly<Record<'held' | 'coming', string>>;
  readonly matters: Readonly<Record<keyof Matters, string>>;
  readonly attachments: Attachments;
}

const recording = { by: null, source: 'sagsbehandling' } as const;

const said = (...points: readonly PointDecision[]): Decision => ({
  points,
  votes: [],
  dissents: [],
  stop: null,
});

/**
 * Gives the municipality of the tests a committee whose secretary is Ulla: a meeting held on 28 October 2026 with a vote, a
 * dissent, an absent member and a closed point, one that comes on 2 December with a draft and a closed matter, and a
 * matter that is ready and on no agenda.
 */
export async function makeCommittee(
  store: Store,
  { code, employees }: Municipality,
): Promise<MadeCommittee> {
  const access = {
    municipality: code,
    user: employees.ulla,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Øvelsesudvalg til prøver',
  } as const;
  return await withAccess(store, access, async (tx) => {
    const bodies = await makeBodies(tx, employees.ulla);
    const { seats, pia } = await makeSeats(tx, bodies, employees);
    const matters = await makeMatters(tx, bodies.udvalg, employees.ulla);
    const attachments = await makeAttachments(tx, matters);
    const meetings = await makeMeetings(tx, matters);
    const idsOf = <K extends string>(of: Readonly<Record<K, KeptMatter>>) =>
      Object.fromEntries(
        Object.entries<KeptMatter>(of).map(([key, { id }]) => [key, id]),
      ) as Record<K, string>;
    return { bodies, seats, pia, meetings, matters: idsOf(matters), attachments };
  });
}

async function makeBodies(tx: Tx, secretary: string): Promise<MadeCommittee['bodies']> {
  const bodies = { udvalg: newId(), oekonomi: newId(), byraad: newId() };
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
      id: bodies.byraad,
      name: 'Kommunalbestyrelsen',
      kind: 'kommunalbestyrelse',
      competence: 'Det sidste ord i alt, der ikke er lagt til et udvalg.',
      nextBody: null,
    },
    {
      ...body,
      id: bodies.oekonomi,
      name: 'Økonomiudvalget',
      kind: 'oekonomiudvalg',
      competence: 'Bevillinger under 1 mio. kr.',
      nextBody: bodies.byraad,
    },
    {
      ...body,
      id: bodies.udvalg,
      name: 'Beskæftigelsesudvalget',
      kind: 'udvalg',
      competence: 'Indsatsen for ledige og sygemeldte inden for rammen.',
      nextBody: bodies.oekonomi,
    },
  ] as const;
  for (const one of all) await saveBody(tx, one, recording);
  return bodies;
}

async function makeSeats(
  tx: Tx,
  bodies: MadeCommittee['bodies'],
  employees: Municipality['employees'],
): Promise<Pick<MadeCommittee, 'seats' | 'pia'>> {
  const saved = await saveEmployees(
    tx,
    [
      {
        externalId: 'pia',
        name: 'Pia Fonnesbæk',
        unit: null,
        seesProtected: false,
        role: 'politiker',
      },
    ],
    recording,
  );
  const pia = saved.get('pia');
  if (pia === undefined) throw new Error('Pia was not saved.');
  const seats = {
    poul: newId(),
    petra: newId(),
    sonja: newId(),
    helge: newId(),
    ditte: newId(),
  };
  const seat = (
    id: string,
    [name, party, role]: readonly [string, string, Seat['role']],
    more: Partial<Seat> = {},
  ): Seat => ({
    id,
    body: bodies.udvalg,
    name,
    party,
    role,
    substitutes: null,
    employee: null,
    from: day('2026-01-01'),
    to: openEnd,
    ...more,
  });
  await saveSeats(
    tx,
    [
      seat(seats.poul, ['Poul Krogh', 'A', 'formand'], { employee: employees.poul }),
      seat(seats.petra, ['Petra Vang', 'V', 'naestformand'], { employee: employees.petra }),
      seat(seats.sonja, ['Sonja Tangaa', 'F', 'medlem']),
      seat(seats.helge, ['Helge Nørby', 'C', 'medlem']),
      seat(seats.ditte, ['Ditte Skaarup', 'F', 'stedfortraeder'], { substitutes: seats.sonja }),
      seat(newId(), ['Pia Fonnesbæk', 'B', 'formand'], { body: bodies.oekonomi, employee: pia }),
    ],
    recording,
  );
  return { seats, pia };
}

async function makeMeetings(tx: Tx, matters: Matters): Promise<MadeCommittee['meetings']> {
  const { body } = matters.quarter;
  const meeting = (on: Day, more: Partial<KeptMeeting> = {}): KeptMeeting => ({
    id: newId(),
    body,
    on,
    from: 16 * 60,
    to: null,
    place: 'Rådhuset, lokale 2',
    state: 'planlagt',
    sentOn: null,
    participants: [],
    attendees: [],
    archive: null,
    ...more,
  });
  const there = { presence: 'til-stede', arrived: null, left: null } as const;
  const held = meeting(day('2026-10-28'), {
    to: 17 * 60 + 15,
    state: 'afholdt',
    sentOn: day('2026-10-22'),
    participants: [
      { ...there, name: 'Poul Krogh', party: 'A', role: 'formand' },
      { ...there, name: 'Petra Vang', party: 'V', role: 'naestformand' },
      { ...there, name: 'Sonja Tangaa', party: 'F', role: 'medlem' },
      { ...there, name: 'Helge Nørby', party: 'C', role: 'medlem', presence: 'afbud' },
    ],
    attendees: ['Jobcenterchef Kirsten Lomholt'],
  });
  const coming = meeting(day('2026-12-02'));
  await saveMeeting(tx, held, recording);
  await saveMeeting(tx, coming, recording);
  const item = (
    on: KeptMeeting,
    [position, matter]: readonly [number, KeptMatter],
    decision: Decision | null = null,
  ): KeptItem => ({
    id: newId(),
    meeting: on.id,
    matter: matter.id,
    body,
    sealed: !matter.openness.open,
    position,
    late: null,
    absent: decision === null ? [] : ['Helge Nørby'],
    disqualified: [],
    decision,
  });
  const approved = said({ points: [], kind: 'godkendt', text: 'Godkendt.' });
  await saveItems(
    tx,
    [
      item(held, [1, matters.agendaHeld], approved),
      item(held, [2, matters.quarter], {
        ...said(
          { points: [1], kind: 'taget-til-efterretning', text: 'Taget til efterretning.' },
          {
            points: [2],
            kind: 'droeftet',
            text: 'Drøftet, idet målet behandles igen i marts 2027.',
          },
        ),
        votes: [
          { member: 'Poul Krogh', vote: 'for' },
          { member: 'Petra Vang', vote: 'for' },
          { member: 'Sonja Tangaa', vote: 'imod' },
        ],
        dissents: [{ members: ['Sonja Tangaa'], text: 'Målet er for lavt.' }],
      }),
      item(held, [3, matters.closedHeld], {
        ...approved,
        votes: [
          { member: 'Poul Krogh', vote: 'for' },
          { member: 'Petra Vang', vote: 'for' },
          { member: 'Sonja Tangaa', vote: 'undlader' },
        ],
      }),
      item(coming, [1, matters.agendaComing]),
      item(coming, [2, matters.budget]),
      item(coming, [3, matters.closedComing]),
    ],
    recording,
  );
  return { held: held.id, coming: coming.id };
}
