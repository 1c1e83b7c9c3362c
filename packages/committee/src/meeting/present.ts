import type { AgendaItem, Meeting, Participant } from './meeting.ts';

/** Members who were at the meeting at all. */
export function present({ participants }: Pick<Meeting, 'participants'>): readonly Participant[] {
  return participants.filter(({ presence }) => presence === 'til-stede');
}

/** Members who took part in a point: there, and not disqualified. */
export function takingPart(
  meeting: Pick<Meeting, 'participants'>,
  { absent, disqualified }: AgendaItem,
): readonly Participant[] {
  const away = new Set([...absent, ...disqualified]);
  return present(meeting).filter(({ name }) => !away.has(name));
}
