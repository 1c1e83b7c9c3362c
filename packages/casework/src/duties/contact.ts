import type { Day } from '@rettidig/engine';
import { cvDeadline, testDeadline, visitationDeadline } from '@rettidig/law';
import type { Event, Situation } from './derivation.ts';
import { firstInterviewDuty } from './interviews.ts';
import type { WindowDuty } from './window.ts';

/** The duties counted from the first contact, met once. */
export const contactDuties: readonly WindowDuty[] = [
  firstInterviewDuty,
  {
    kind: 'visitation',
    party: 'kommune',
    rule: visitationDeadline.id,
    demand: ({ reader }, { from }, group) =>
      reader.ask(visitationDeadline, { group, contactOn: from }, from),
    events: visitations,
  },
  {
    kind: 'cv',
    party: 'borger',
    rule: cvDeadline.id,
    demand: ({ reader }, { from }, group) =>
      reader.ask(cvDeadline, { group, contactOn: from }, from),
    events: ({ file, on }) => upTo(file.cvs, on),
  },
  {
    kind: 'laese-skrive-regnetest',
    party: 'kommune',
    rule: testDeadline.id,
    demand: ({ reader, file }, { from }, group) => {
      const education = file.person.education ?? ('ukendt' as const);
      return reader.ask(testDeadline, { group, contactOn: from, education }, from);
    },
    events: ({ file, on }) => upTo(file.tests, on),
  },
];

/** The first category that overlaps the course, on its first day inside the course. */
function visitations({ file, course, on }: Situation): Event[] {
  for (const { id, from, to } of file.categories) {
    if (from > on || from >= course.to || to <= course.contactOn) continue;
    return [{ id, on: from > course.contactOn ? from : course.contactOn }];
  }
  return [];
}

function upTo<E extends Event>(events: readonly E[], on: Day): readonly E[] {
  return events.every((event) => event.on <= on)
    ? events
    : events.filter((event) => event.on <= on);
}
