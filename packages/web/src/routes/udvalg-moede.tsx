import {
  agendaVersion,
  insertsOfMeeting,
  listMeetings,
  mattersOnComing,
  moveToMeeting,
  orderAgenda,
  putOnAgenda,
  saveItems,
  saveMeeting,
  StoreError,
  takeOffAgenda,
  waitingMatters,
  wholeMeeting,
} from '@rettidig/store';
import { z } from 'zod';
import { newestInTime } from '../committee/inserts/standing.ts';
import { recording } from '../committee/recording.ts';
import { AddMattersView, EditPointView, SendView } from '../committee/meetings/agenda-forms.tsx';
import { loadAgenda } from '../committee/meetings/agenda-load.ts';
import { AgendaView } from '../committee/meetings/agenda-view.tsx';
import { agendaDue, isLate } from '../committee/meetings/deadline.ts';
import { meetingTitle } from '../committee/meetings/head.tsx';
import { agendaLacks } from '../committee/meetings/lacks.ts';
import { reordered } from '../committee/meetings/order.ts';
import { textsOfMeetings } from '../committee/meetings/texts.ts';
import { matterOf, proposalFields } from '../committee/wheel/matter-of.ts';
import { mayUse } from '../http/access.ts';
import { groundOf } from '../committee/tal/load.ts';
import { numberLacks } from '../committee/tal/of-points.ts';
import { listInstant } from '../format/instants.ts';
import { checked, id, note } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';

const section = 'udvalg' as const;
const path = '/udvalg/moeder/:moede' as const;
const leads = { access: 'sekretariat', purpose: null } as const;

const agendaPage = (model: Awaited<ReturnType<typeof loadAgenda>>, visit: EmployeeVisit) => ({
  title: meetingTitle(model.whole.kept, model.whole.body.name, visit.words),
  section,
  body: <AgendaView model={model} visit={visit} />,
});

/** A meeting: its agenda. */
export const moede = page({
  path,
  access: 'udvalg',
  purpose: null,
  input: { moede: id, gemt: savedField },
  load: loadAgenda,
  view: agendaPage,
});

/** The agenda once more, with what stands in the way. */
async function refused(
  visit: EmployeeVisit,
  asked: string,
  problem: string,
  typed: ReadonlyMap<string, string> = new Map(),
): Promise<Answer> {
  const model = await loadAgenda(visit, { moede: asked }, { problem, typed });
  return { kind: 'page', status: 409, page: agendaPage(model, visit) };
}

const list = z.union([z.array(z.string()), z.string().transform((one) => [one])]).default([]);

/** Another order of the points: a step up or down for one, or new numbers for any. */
export const raekkefoelge = action({
  ...leads,
  path: `${path}/raekkefoelge`,
  input: { moede: id, punkt: list, nr: list, op: id.optional(), ned: id.optional() },
  act: async (visit, { moede: meeting, punkt, nr, op, ned }) => {
    const t = textsOfMeetings(visit.words.language);
    const steps = {
      ...(op === undefined ? {} : { [op]: -1 }),
      ...(ned === undefined ? {} : { [ned]: 1 }),
    };
    const stepping = op !== undefined || ned !== undefined;
    const bad = stepping ? undefined : nr.find((text) => !/^[1-9]\d{0,3}$/.test(text.trim()));
    const typed = new Map(
      punkt.flatMap((one, n) => (nr[n]?.trim() === String(n + 1) ? [] : [[one, nr[n] ?? '']])),
    );
    if (bad !== undefined) {
      return await refused(visit, meeting, t.badNumber(bad, punkt.length), typed);
    }
    const places = punkt.map((one, n) => ({
      id: one,
      stands: n + 1,
      wanted: stepping ? n + 1 + (steps[one] ?? 0) : Number(nr[n] ?? n + 1),
    }));
    const order = reordered(places);
    try {
      await visit.read((tx) => orderAgenda(tx, { meeting, order, seen: punkt }, recording));
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'foraeldet') throw error;
      const written = await visit.read((tx) => agendaVersion(tx, meeting));
      const when = written === null ? '' : listInstant(written.at, visit.words.language);
      return await refused(visit, meeting, t.orderedSince(written?.by ?? null, when), typed);
    }
    return { kind: 'redirect', to: `/udvalg/moeder/${meeting}?gemt=ja#punkter` };
  },
});

/**
 * What was proposed for the meeting becomes a matter. The secretary has it put on the agenda at once; where it comes too late,
 * the form asks why, with the matter chosen.
 */
export const forslag = action({
  path: `${path}/forslag`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { moede: id, ...proposalFields },
  act: async (visit, { moede: meeting, ...asked }) => {
    const { whole } = await loadAgenda(visit, { moede: meeting });
    const made = await matterOf(visit, asked, whole.kept.body);
    if ('lacksAt' in made) return { kind: 'redirect', to: made.lacksAt };
    const { matter } = made;
    if (!mayUse(visit.session.employee.role, 'sekretariat')) {
      return { kind: 'redirect', to: `/udvalg/sager/${matter}` };
    }
    const at = `/udvalg/moeder/${meeting}`;
    if (isLate(whole.kept, whole.body, visit.today)) {
      return { kind: 'redirect', to: `${at}/tilfoej?vaelg=${matter}` };
    }
    await visit.read(async (tx) => {
      const isOn = (await mattersOnComing(tx)).includes(matter);
      if (!isOn) await putOnAgenda(tx, { meeting, matters: [matter], late: null }, recording);
    });
    return { kind: 'redirect', to: `${at}?gemt=ja#punkter` };
  },
});

/** Matters put on the agenda. */
export const tilfoejSager = plainForm({
  path: `${path}/tilfoej`,
  access: 'sekretariat',
  address: { moede: id, vaelg: id.optional() },
  fields: { sag: list, aarsag: note(500) },
  labels: ({ language }) => {
    const t = textsOfMeetings(language);
    return { sag: t.matters, aarsag: t.reason };
  },
  load: async (visit, { moede: meeting }) =>
    await visit.read(async (tx) => {
      const whole = await wholeMeeting(tx, meeting);
      if (whole === null) throw new NotFoundError();
      const { kept, body } = whole;
      const states = ['klar', 'udkast'] as const;
      const waiting = await waitingMatters(tx, { states, body: kept.body });
      return { whole, waiting, late: isLate(kept, body, visit.today) };
    }),
  initial: (_model, { vaelg }) => (vaelg === undefined ? {} : { sag: [vaelg] }),
  save: async (visit, { sag, aarsag }, { whole, waiting, late }) => {
    const t = textsOfMeetings(visit.words.language);
    const problems = [
      ...(sag.length === 0 ? [{ field: 'sag', text: t.chooseMatter }] : []),
      ...(sag.some((one) => !waiting.some((matter) => matter.id === one))
        ? [{ field: 'sag', text: t.unknownMatter }]
        : []),
      ...(late && aarsag === '' ? [{ field: 'aarsag', text: t.reasonNeeded }] : []),
    ];
    if (problems.length > 0) return problems;
    await visit.read((tx) =>
      putOnAgenda(
        tx,
        { meeting: whole.kept.id, matters: sag, late: late ? aarsag : null },
        recording,
      ),
    );
    return [];
  },
  done: ({ moede: meeting }) => `/udvalg/moeder/${meeting}?gemt=ja`,
  view: (model, form, visit) => ({
    title: textsOfMeetings(visit.words.language).addTitle,
    section,
    body: <AddMattersView model={model} form={form} visit={visit} />,
  }),
});

/** A point moved to another meeting, taken off, or with another reason for coming late. */
export const moedePunkt = plainForm({
  path: `${path}/punkt/:punkt`,
  access: 'sekretariat',
  address: { moede: id, punkt: id },
  fields: {
    hvad: z.enum(['staa', 'fjern', 'flyt']),
    til: z.union([id, z.literal('')]).default(''),
    aarsag: note(500),
  },
  labels: ({ language }) => {
    const t = textsOfMeetings(language);
    return { hvad: t.what, til: t.toMeeting, aarsag: t.reason };
  },
  load: async ({ read, today }, { moede: meeting, punkt }) =>
    await read(async (tx) => {
      const whole = await wholeMeeting(tx, meeting);
      const point = whole?.points.find(({ item }) => item.id === punkt);
      if (whole === null || point === undefined) throw new NotFoundError();
      const others = (await listMeetings(tx)).filter(
        (one) =>
          one.body === whole.kept.body &&
          one.id !== meeting &&
          one.on >= today &&
          (one.state === 'planlagt' || one.state === 'udsendt'),
      );
      return { whole, point, others: others.toReversed() };
    }),
  initial: ({ point }) => ({ hvad: 'staa', aarsag: point.item.late ?? '' }),
  save: async (visit, { hvad, til, aarsag }, { whole, point, others }) => {
    const t = textsOfMeetings(visit.words.language);
    const meeting = whole.kept.id;
    const { item } = point;
    if (hvad !== 'staa' && item.decision !== null) {
      return [{ field: 'hvad', text: t.decidedAlready }];
    }
    if (hvad === 'fjern') {
      await visit.read((tx) => takeOffAgenda(tx, { meeting, item: item.id }, recording));
      return [];
    }
    if (hvad === 'staa') {
      const wasLate = item.late !== null;
      if (wasLate && aarsag === '') return [{ field: 'aarsag', text: t.reasonNeeded }];
      const late = aarsag === '' ? null : aarsag;
      await visit.read((tx) => saveItems(tx, [{ ...item, late }], recording));
      return [];
    }
    const to = others.find((one) => one.id === til);
    if (to === undefined) return [{ field: 'til', text: t.chooseMeeting }];
    const late = isLate(to, whole.body, visit.today);
    if (late && aarsag === '') return [{ field: 'aarsag', text: t.reasonNeeded }];
    try {
      await visit.read((tx) =>
        moveToMeeting(
          tx,
          { meeting, item: item.id, to: til, late: late ? aarsag : null },
          recording,
        ),
      );
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'findes-allerede') throw error;
      return [{ field: 'til', text: t.onOther }];
    }
    return [];
  },
  done: ({ moede: meeting }) => `/udvalg/moeder/${meeting}?gemt=ja`,
  view: (model, form, visit) => ({
    title: textsOfMeetings(visit.words.language).editOf(model.point.matter.title),
    section,
    body: <EditPointView model={model} form={form} visit={visit} />,
  }),
});

/** The agenda sent out. */
export const udsend = plainForm({
  path: `${path}/udsend`,
  access: 'sekretariat',
  address: { moede: id },
  fields: { bekraeft: checked },
  labels: ({ language }) => ({ bekraeft: textsOfMeetings(language).sendAnyway }),
  load: async (visit, { moede: meeting }) => {
    const { whole, inserts } = await visit.read(async (tx) => ({
      whole: await wholeMeeting(tx, meeting),
      inserts: await insertsOfMeeting(tx, meeting),
    }));
    if (whole === null) throw new NotFoundError();
    const standing = await newestInTime(groundOf(visit), inserts);
    const lacks = [...agendaLacks(whole), ...numberLacks(whole.points, { inserts, standing })];
    return { whole, lacks, due: agendaDue(whole.kept, whole.body) };
  },
  initial: () => ({}),
  save: async ({ read, words, today }, { bekraeft }, { whole: { kept }, lacks }) => {
    const t = textsOfMeetings(words.language);
    if (kept.state !== 'planlagt') return [{ field: '', text: t.cannotSend }];
    if (lacks.length > 0 && !bekraeft) return [{ field: 'bekraeft', text: t.mustConfirm }];
    await read((tx) => saveMeeting(tx, { ...kept, state: 'udsendt', sentOn: today }, recording));
    return [];
  },
  done: ({ moede: meeting }) => `/udvalg/moeder/${meeting}?gemt=ja`,
  view: (model, form, visit) => ({
    title: textsOfMeetings(visit.words.language).send,
    section,
    body: <SendView model={model} form={form} visit={visit} />,
  }),
});

/** The agenda taken back: members do not read it until it is sent again. */
export const tagTilbage = action({
  ...leads,
  path: `${path}/tilbage`,
  input: { moede: id },
  act: async (visit, { moede: meeting }) => {
    const { whole } = await loadAgenda(visit, { moede: meeting });
    if (whole.kept.state === 'udsendt') {
      const back = { ...whole.kept, state: 'planlagt', sentOn: null } as const;
      await visit.read((tx) => saveMeeting(tx, back, recording));
    }
    return { kind: 'redirect', to: `/udvalg/moeder/${meeting}?gemt=ja` };
  },
});

/** The meeting begins, with those who have a seat as present until it is written otherwise. */
export const begynd = action({
  ...leads,
  path: `${path}/begynd`,
  input: { moede: id },
  act: async (visit, { moede: meeting }) => {
    const { whole } = await loadAgenda(visit, { moede: meeting });
    if (whole.kept.state === 'udsendt') {
      const begun = {
        ...whole.kept,
        state: 'i-gang',
        participants: whole.meeting.participants,
      } as const;
      await visit.read((tx) => saveMeeting(tx, begun, recording));
    }
    return { kind: 'redirect', to: `/udvalg/moeder/${meeting}/referat` };
  },
});
