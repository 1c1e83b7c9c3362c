import { describe, expect, test } from 'vitest';
import { type Form, forms } from '../form/index.ts';
import type { AgendaItem, Meeting } from '../meeting/index.ts';
import { meetingPaper, noInserts, paperText } from '../paper/index.ts';
import { madeMeeting } from '../testing/made-meeting.ts';
import { readMeeting } from './read-meeting.ts';

/** What a form prints of a point; the rest cannot be read back from the paper. */
function printed(item: AgendaItem, { parts, typedHeading }: Form): AgendaItem {
  const has = (part: string): boolean => parts.some((one) => one.part === part);
  const isTyped = typedHeading !== null || has('type');
  return {
    ...item,
    type: isTyped ? item.type : null,
    caseNumber: has('sagsnummer') ? item.caseNumber : null,
    sections: item.sections.toSorted(bySlot),
  };
}

const bySlot = (a: { slot: string }, b: { slot: string }): number => (a.slot < b.slot ? -1 : 1);

const people = ({ participants }: Pick<Meeting, 'participants'>): readonly string[] =>
  participants.map(({ name, presence }) => `${name}: ${presence}`).toSorted();

describe.for(forms.map((form) => [form.name, form] as const))(
  'minutes in the form of %s',
  ([, form]) => {
    const paper = meetingPaper(madeMeeting, form, {
      kind: 'referat',
      audience: 'medlem',
      inserts: noInserts,
    });
    const text = paperText(paper);
    const { meeting, doubts, left, appendix } = readMeeting(text, 'Øvekøbing');

    test('are read back as the meeting they were made of', () => {
      expect({ doubts: doubts.filter((one) => !/lukket/.test(one.text)), left, appendix }).toEqual({
        doubts: [],
        left: [],
        appendix: [],
      });
      expect(meeting).toMatchObject({
        body: madeMeeting.body,
        on: madeMeeting.on,
        from: madeMeeting.from,
        place: madeMeeting.place,
        approvals: madeMeeting.approvals,
      });
      expect(
        meeting.items.map((item) => ({ ...item, sections: item.sections.toSorted(bySlot) })),
      ).toEqual(madeMeeting.items.map((item) => printed(item, form)));
    });

    test('know who attended without being a member', () => {
      const shown = form.head.some(({ part }) => part === 'derudover');
      expect(meeting.attendees).toEqual(shown ? madeMeeting.attendees : []);
    });

    test('know who was there', () => {
      const shown =
        form.head.some(({ part }) => part === 'fravaerende') ||
        /fremmoede/.test(JSON.stringify(form.head));
      const expected = people(madeMeeting).filter((one) => shown || !one.endsWith('fravaerende'));
      expect(people(meeting)).toEqual(expected);
    });
  },
);
