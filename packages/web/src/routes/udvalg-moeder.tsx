import { danishDay } from '@rettidig/engine';
import {
  findMeeting,
  listBodies,
  listMeetings,
  newId,
  saveMeeting,
  showCancelled,
} from '@rettidig/store';
import { z } from 'zod';
import { recording } from '../committee/recording.ts';
import { MeetingForm, meetingLabels, meetingProblems } from '../committee/meetings/form.tsx';
import { MeetingListView } from '../committee/meetings/list-view.tsx';
import { textsOfMeetings } from '../committee/meetings/texts.ts';
import { clockText } from '../format/clock.ts';
import { checked, id, note, optionalTime, requiredDay } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';

const section = 'udvalg' as const;
const optionalId = z.union([id, z.literal('')]).optional();

/** The meetings, coming and held. */
export const moeder = page({
  path: '/udvalg/moeder',
  access: 'udvalg',
  purpose: null,
  input: {
    udvalg: optionalId,
    side: z.coerce.number().int().min(1).max(10_000).default(1),
    gemt: savedField,
  },
  load: async ({ read }, { udvalg = '', side, gemt }) => ({
    ...(await read(async (tx) => ({
      meetings: await listMeetings(tx),
      bodies: await listBodies(tx),
    }))),
    of: udvalg === '' ? null : udvalg,
    side,
    saved: gemt === 'ja',
  }),
  view: (model, visit) => ({
    title: textsOfMeetings(visit.words.language).title,
    section,
    body: <MeetingListView model={model} visit={visit} />,
  }),
});

const fields = { dag: requiredDay, tid: optionalTime, sted: note(200), 'to-moeder': checked };

/** A new meeting. */
export const nytMoede = plainForm({
  path: '/udvalg/moeder/nyt',
  access: 'sekretariat',
  address: { udvalg: optionalId },
  fields: { organ: id, ...fields },
  labels: meetingLabels,
  load: async ({ read }) => ({
    id: newId(),
    ...(await read(async (tx) => ({
      meetings: await listMeetings(tx),
      bodies: (await listBodies(tx)).filter(({ closedOn }) => closedOn === null),
    }))),
  }),
  initial: ({ bodies, meetings }, { udvalg }) => {
    const of = udvalg ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
    // A body mostly meets where and when it met last.
    const last = meetings.find(({ body }) => body === of);
    return {
      organ: of ?? '',
      tid: last?.from === undefined || last.from === null ? '' : clockText(last.from, 'da'),
      sted: last?.place ?? '',
    };
  },
  save: async ({ read, words }, values, model) => {
    const { organ, dag, tid, sted, 'to-moeder': twice } = values;
    const body = model.bodies.find((one) => one.id === organ);
    if (body === undefined) return [{ field: 'organ', text: words.t.errors.notChosen }];
    const asked = { id: model.id, on: dag, twice };
    const problems = meetingProblems(asked, body, model.meetings, words);
    if (problems.length > 0) return problems;
    const meeting = {
      id: model.id,
      body: organ,
      on: dag,
      from: tid ?? null,
      to: null,
      place: sted === '' ? null : sted,
      state: 'planlagt',
      sentOn: null,
      participants: [],
      attendees: [],
      archive: null,
    } as const;
    await read((tx) => saveMeeting(tx, meeting, recording));
    return [];
  },
  done: (_address, model) => `/udvalg/moeder/${model.id}?gemt=ja`,
  view: ({ bodies }, form, { words }) => {
    const t = textsOfMeetings(words.language);
    return {
      title: t.create,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p>
              <a href="/udvalg/moeder">{t.back}</a>
            </p>
            <h1>{t.create}</h1>
          </div>
          {bodies.length === 0 ? (
            <p class="note">
              {t.noBodies} <a href="/udvalg/organer">{t.toBodies}</a>
            </p>
          ) : (
            <section class="panel">
              <MeetingForm bodies={bodies} form={form} cancel="/udvalg/moeder" words={words} />
            </section>
          )}
        </div>
      ),
    };
  },
});

/** Another day, time or place of a meeting, or that it is cancelled. */
export const retMoede = plainForm({
  path: '/udvalg/moeder/:moede/ret',
  access: 'sekretariat',
  address: { moede: id },
  fields: { ...fields, aflyst: checked },
  labels: meetingLabels,
  load: async ({ read }, { moede }) =>
    await read(async (tx) => {
      const meeting = await findMeeting(tx, moede);
      const body = (await listBodies(tx)).find((one) => one.id === meeting?.body);
      if (meeting === null || body === undefined) throw new NotFoundError();
      return { meeting, body, meetings: await listMeetings(tx) };
    }),
  initial: ({ meeting }) => ({
    dag: danishDay(meeting.on),
    tid: meeting.from === null ? '' : clockText(meeting.from, 'da'),
    sted: meeting.place ?? '',
    aflyst: meeting.state === 'aflyst' ? 'ja' : '',
  }),
  save: async ({ read, words }, values, { meeting, body, meetings }) => {
    const { dag, tid, sted, aflyst, 'to-moeder': twice } = values;
    const asked = { id: meeting.id, on: dag, twice };
    const { state } = meeting;
    const isHeld = state === 'i-gang' || state === 'afholdt';
    const problems = !aflyst
      ? meetingProblems(asked, body, meetings, words)
      : isHeld
        ? [{ field: 'aflyst', text: textsOfMeetings(words.language).heldIsNotCancelled }]
        : [];
    if (problems.length > 0) return problems;
    const again = meeting.sentOn === null ? 'planlagt' : 'udsendt';
    const changed = {
      ...meeting,
      on: dag,
      from: tid ?? null,
      place: sted === '' ? null : sted,
      state: aflyst ? 'aflyst' : state === 'aflyst' ? again : state,
    } as const;
    await read(async (tx) => {
      await saveMeeting(tx, changed, recording);
      await showCancelled(tx, { meeting: meeting.id, cancelled: aflyst }, recording);
    });
    return [];
  },
  done: ({ moede }) => `/udvalg/moeder/${moede}?gemt=ja`,
  view: ({ meeting }, form, { words }) => {
    const t = textsOfMeetings(words.language);
    const path = `/udvalg/moeder/${meeting.id}`;
    return {
      title: t.changeTitle,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p>
              <a href={path}>{t.agenda}</a>
            </p>
            <h1>{t.changeTitle}</h1>
          </div>
          <section class="panel">
            <MeetingForm bodies={[]} form={form} cancel={path} words={words} />
          </section>
        </div>
      ),
    };
  },
});
