import type { Decision } from './decision.ts';
import type { AgendaItem, Meeting, Participant } from './meeting.ts';
import { present, takingPart } from './present.ts';
import { tally } from './tally.ts';

/** Something in a meeting that cannot be, or that somebody should look at. */
export interface MeetingRemark {
  /** `fejl`: it cannot stand so; `spoergsmaal`: it may be right. */
  readonly kind: 'fejl' | 'spoergsmaal';
  /** The point it is about; null: the meeting. */
  readonly item: number | null;
  /** Danish: what is wrong and what to do. */
  readonly text: string;
}

/** Everything that cannot be in a meeting, and what to look at; all at once, in the order of the points. */
export function checkMeeting(meeting: Meeting): readonly MeetingRemark[] {
  return [
    ...peopleRemarks(meeting),
    ...meeting.items.flatMap((item) => itemRemarks(item, meeting)),
  ];
}

const twiceIn = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, n) => names.indexOf(name) !== n)),
];

function peopleRemarks(meeting: Meeting): readonly MeetingRemark[] {
  const { participants, items } = meeting;
  const fault = (text: string): MeetingRemark => ({ kind: 'fejl', item: null, text });
  const chairs = participants.filter(({ role }) => role === 'formand').map(({ name }) => name);
  const numbers = items.map(({ number }) => number);
  return [
    ...(chairs.length > 1
      ? [
          fault(
            `Mødet har to formænd: ${chairs.join(' og ')}. Vælg én, og gør den anden til medlem.`,
          ),
        ]
      : []),
    ...twiceIn(participants.map(({ name }) => name)).map((name) =>
      fault(`${name} står to gange blandt deltagerne. Slet den ene linje.`),
    ),
    ...participants
      .filter(leavesBeforeComing)
      .map(({ name }) => fault(`${name} er gået, før vedkommende kom. Ret et af klokkeslættene.`)),
    ...twiceIn(numbers.map(String)).map((number) =>
      fault(`Der er to punkter med nummer ${number}. Giv det ene et andet nummer.`),
    ),
    ...quorumRemarks(meeting),
  ];
}

const leavesBeforeComing = ({ arrived, left }: Participant): boolean =>
  arrived !== null && left !== null && left < arrived;

/** Half of the members must be there (styrelsesloven § 11); substitutes stand for those they come for. */
function quorumRemarks(meeting: Meeting): readonly MeetingRemark[] {
  const members = meeting.participants.filter(({ role }) => role !== 'stedfortraeder').length;
  const there = present(meeting).length;
  const hasDecided = meeting.items.some(({ decision }) => decision !== null);
  if (members === 0 || !hasDecided || there * 2 >= members) return [];
  return [
    {
      kind: 'fejl',
      item: null,
      text: `Kun ${there} af ${members} medlemmer var til stede; udvalget er ikke beslutningsdygtigt (styrelsesloven § 11).`,
    },
  ];
}

function itemRemarks(item: AgendaItem, meeting: Meeting): readonly MeetingRemark[] {
  const { number, openness, decision } = item;
  const remark = (kind: MeetingRemark['kind'], text: string): MeetingRemark => ({
    kind,
    item: number,
    text,
  });
  return [
    ...(item.title.trim() === ''
      ? [remark('fejl', `Punkt ${number} har ingen titel. Skriv den.`)]
      : []),
    ...(openness.open || openness.ground.trim() !== ''
      ? []
      : [remark('fejl', `Punkt ${number} er lukket uden grund. Skriv bestemmelsen.`)]),
    ...(item.late?.trim() === ''
      ? [remark('fejl', `Punkt ${number} er for sent udsendt. Skriv, hvorfor det ikke kan vente.`)]
      : []),
    ...(decision === null ? [] : decisionRemarks(item, decision, meeting)),
  ];
}

function decisionRemarks(
  item: AgendaItem,
  { points, votes, dissents, stop }: Decision,
  meeting: Meeting,
): readonly MeetingRemark[] {
  const remark = (kind: MeetingRemark['kind'], text: string): MeetingRemark => ({
    kind,
    item: item.number,
    text,
  });
  const members = new Set(meeting.participants.map(({ name }) => name));
  const may = new Set(takingPart(meeting, item).map(({ name }) => name));
  const cannot = (name: string, what: string): readonly MeetingRemark[] => {
    if (may.has(name)) return [];
    const why = !members.has(name)
      ? 'er ikke medlem'
      : item.disqualified.includes(name)
        ? 'er inhabil'
        : 'var ikke til stede';
    return [remark('fejl', `Punkt ${item.number}: ${name} ${why} og kan ikke ${what}.`)];
  };
  const decided = points.flatMap((point) => point.points);
  const last = item.recommendation?.points.length ?? 0;
  const result = tally(votes, meeting.participants);
  return [
    // Without a recommendation the numbers may be those of a member's own questions, quoted in the text.
    ...decided
      .filter((point) => point < 1 || point > last)
      .map((point) =>
        last === 0
          ? remark(
              'spoergsmaal',
              `Punkt ${item.number}: der er en beslutning om et punkt ${point}, men sagen har ingen indstilling med punkter.`,
            )
          : remark(
              'fejl',
              `Punkt ${item.number}: der er en beslutning om indstillingens punkt ${point}, men indstillingen har kun ${last}.`,
            ),
      ),
    ...twiceIn(decided.map(String)).map((point) =>
      remark('fejl', `Punkt ${item.number}: indstillingens punkt ${point} er besluttet to gange.`),
    ),
    ...(decided.length === 0
      ? []
      : Array.from({ length: last }, (_, n) => n + 1)
          .filter((point) => !decided.includes(point))
          .map((point) =>
            remark(
              'spoergsmaal',
              `Punkt ${item.number}: indstillingens punkt ${point} er ikke besluttet.`,
            ),
          )),
    ...votes.flatMap(({ member }) => cannot(member, 'stemme')),
    ...twiceIn(votes.map(({ member }) => member)).map((name) =>
      remark('fejl', `Punkt ${item.number}: ${name} har stemt to gange.`),
    ),
    ...dissents.flatMap((dissent) =>
      dissent.members.flatMap((name) => cannot(name, 'få en afvigende mening ført til referat')),
    ),
    ...(stop === null ? [] : cannot(stop.member, 'standse beslutningen')),
    ...(result.carried === false &&
    points.some(({ kind }) => kind === 'godkendt' || kind === 'tiltraadt')
      ? [
          remark(
            'spoergsmaal',
            `Punkt ${item.number} står som godkendt, men ${result.against} stemte imod og ${result.for} for.`,
          ),
        ]
      : []),
  ];
}
