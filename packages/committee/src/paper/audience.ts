import type { Form } from '../form/index.ts';
import type { AgendaItem, Meeting } from '../meeting/index.ts';

/** Who reads a paper: the public, or those who may see what is closed. */
export type Audience = 'offentlig' | 'medlem';

/**
 * A meeting as the public may read it: of a closed point nothing but its number, what the public may read instead of title
 * and decision, and in some municipalities the case number; of a closed attachment only that there is one; of guests only
 * those of a point that is known to be open. What is taken out here stands nowhere in what is made of the answer.
 */
export function publicMeeting(meeting: Meeting, form: Form): Meeting {
  const items = meeting.items.map((item) => publicItem(item, form));
  const open = new Set(
    meeting.items.flatMap(({ number, openness }) => (openness.open ? [number] : [])),
  );
  const attendees = meeting.attendees.flatMap((attendee) => {
    const own = attendee.items.filter((number) => open.has(number));
    return attendee.items.length > 0 && own.length === 0 ? [] : [{ ...attendee, items: own }];
  });
  return { ...meeting, items, attendees };
}

function publicItem(item: AgendaItem, form: Form): AgendaItem {
  const { openness } = item;
  if (openness.open) {
    return { ...item, attachments: item.attachments.map(publicAttachment) };
  }
  const { publicTitle, publicDecision } = openness;
  return {
    number: item.number,
    title: publicTitle ?? form.closedTitle,
    type: null,
    openness: { open: false, ground: openness.ground, publicTitle, publicDecision },
    caseNumber: form.closedCaseNumber ? item.caseNumber : null,
    classification: null,
    sections: [],
    recommendation: null,
    attachments: [],
    late: null,
    absent: [],
    disqualified: [],
    decision:
      publicDecision === null
        ? null
        : {
            points: [{ points: [], kind: 'andet', text: publicDecision }],
            votes: [],
            dissents: [],
            stop: null,
          },
  };
}

const publicAttachment = (attachment: AgendaItem['attachments'][number]) =>
  attachment.open ? attachment : { title: 'Lukket bilag', documentNumber: null, open: false };
