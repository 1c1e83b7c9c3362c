import { describe, expect, test } from 'vitest';
import { bareItem, madeMeeting } from '../testing/made-meeting.ts';
import { checkMeeting } from './check.ts';
import type { Decision } from './decision.ts';
import type { AgendaItem, Meeting } from './meeting.ts';

const decision = (more: Partial<Decision> = {}): Decision => ({
  points: [{ points: [], kind: 'godkendt', text: 'Godkendt.' }],
  votes: [],
  dissents: [],
  stop: null,
  ...more,
});

const withItem = (more: Partial<AgendaItem>): Meeting => ({
  ...madeMeeting,
  items: [{ ...bareItem(1, 'En sag'), ...more }],
});

const textsOf = (meeting: Meeting): readonly string[] =>
  checkMeeting(meeting).map(({ kind, item, text }) => `${kind} ${item ?? '-'}: ${text}`);

test('the made-up meeting is in order', () => {
  expect(textsOf(madeMeeting)).toEqual([]);
});

describe('the people', () => {
  const [asta, bent, carla, david] = madeMeeting.participants;
  if (!asta || !bent || !carla || !david) throw new Error('four participants');

  test('two chairs are a fault', () => {
    const participants = [asta, { ...bent, role: 'formand' as const }];
    expect(textsOf({ ...madeMeeting, participants, items: [] })).toEqual([
      'fejl -: Mødet har to formænd: Asta Øvesen og Bent Prøvegaard. Vælg én, og gør den anden til medlem.',
    ]);
  });

  test('somebody twice, and somebody who left before coming', () => {
    const participants = [asta, asta, { ...bent, arrived: 1000, left: 990 }];
    expect(textsOf({ ...madeMeeting, participants, items: [] })).toEqual([
      'fejl -: Mødet har to formænd: Asta Øvesen og Asta Øvesen. Vælg én, og gør den anden til medlem.',
      'fejl -: Asta Øvesen står to gange blandt deltagerne. Slet den ene linje.',
      'fejl -: Bent Prøvegaard er gået, før vedkommende kom. Ret et af klokkeslættene.',
    ]);
  });

  // Styrelsesloven § 11: at least half of the members.
  test('one of three decides nothing; two of four do', () => {
    const away = (one: typeof asta) => ({ ...one, presence: 'afbud' as const });
    const one = {
      ...withItem({ decision: decision() }),
      participants: [asta, away(bent), away(carla)],
    };
    expect(textsOf(one)).toEqual([
      'fejl -: Kun 1 af 3 medlemmer var til stede; udvalget er ikke beslutningsdygtigt (styrelsesloven § 11).',
    ]);
    const two = { ...one, participants: [asta, bent, away(carla), david] };
    expect(textsOf(two)).toEqual([]);
  });
});

describe('a point', () => {
  test.for([
    [
      'a decision for a point that is not there',
      { decision: decision({ points: [{ points: [2], kind: 'godkendt', text: 'Godkendt.' }] }) },
      'spoergsmaal 1: Punkt 1: der er en beslutning om et punkt 2, men sagen har ingen indstilling med punkter.',
    ],
    [
      'a decision for a point beyond the last',
      {
        recommendation: { lead: '', points: ['et'] },
        decision: decision({ points: [{ points: [1, 2], kind: 'godkendt', text: 'Godkendt.' }] }),
      },
      'fejl 1: Punkt 1: der er en beslutning om indstillingens punkt 2, men indstillingen har kun 1.',
    ],
    [
      'a vote of somebody who was away',
      { decision: decision({ votes: [{ member: 'David Opdigtet', vote: 'for' }] }) },
      'fejl 1: Punkt 1: David Opdigtet var ikke til stede og kan ikke stemme.',
    ],
    [
      'a vote of somebody who is disqualified',
      {
        disqualified: ['Carla Tænkt'],
        decision: decision({ votes: [{ member: 'Carla Tænkt', vote: 'for' }] }),
      },
      'fejl 1: Punkt 1: Carla Tænkt er inhabil og kan ikke stemme.',
    ],
    [
      'a dissent of somebody who is no member',
      { decision: decision({ dissents: [{ members: ['Gæst Gæstesen'], text: 'Nej.' }] }) },
      'fejl 1: Punkt 1: Gæst Gæstesen er ikke medlem og kan ikke få en afvigende mening ført til referat.',
    ],
    [
      'a closed point without its ground',
      { openness: { open: false, ground: ' ', publicTitle: null, publicDecision: null } },
      'fejl 1: Punkt 1 er lukket uden grund. Skriv bestemmelsen.',
    ],
    [
      'a late point without its reason',
      { late: '' },
      'fejl 1: Punkt 1 er for sent udsendt. Skriv, hvorfor det ikke kan vente.',
    ],
    [
      'approved against the votes',
      {
        decision: decision({
          votes: [
            { member: 'Asta Øvesen', vote: 'for' },
            { member: 'Bent Prøvegaard', vote: 'imod' },
            { member: 'Carla Tænkt', vote: 'imod' },
          ],
        }),
      },
      'spoergsmaal 1: Punkt 1 står som godkendt, men 2 stemte imod og 1 for.',
    ],
    [
      'a point of the recommendation that nobody decided',
      {
        recommendation: { lead: '', points: ['et', 'to'] },
        decision: decision({ points: [{ points: [1], kind: 'godkendt', text: 'Godkendt.' }] }),
      },
      'spoergsmaal 1: Punkt 1: indstillingens punkt 2 er ikke besluttet.',
    ],
  ] as const)('%s is said', ([, more, text]) => {
    expect(textsOf(withItem(more))).toEqual([text]);
  });
});
