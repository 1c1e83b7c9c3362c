import type { AgendaItem } from '@rettidig/committee';
import {
  castsOf,
  forwardMatter,
  itemVersion,
  type KeptMatter,
  matterVersion,
  newId,
  saveItems,
  saveMatter,
  saveMeeting,
} from '@rettidig/store';
import { openBallot } from '../committee/meetings/open-ballot.ts';
import { EndView } from '../committee/minutes/end-view.tsx';
import { councilOf, loadMinutes, minutesIn } from '../committee/minutes/load.ts';
import { MinutesView } from '../committee/minutes/overview-view.tsx';
import { enteredPoint, pointFields, saidOf, textOf } from '../committee/minutes/point-fields.ts';
import { PointView } from '../committee/minutes/point-view.tsx';
import { textsOfMinutes } from '../committee/minutes/texts.ts';
import { recording } from '../committee/recording.ts';
import { clockText } from '../format/clock.ts';
import { listInstant } from '../format/instants.ts';
import { checked, id, requiredTime } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { enteredIn, problemOf } from '../steps/form-state.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { z } from 'zod';
import type { Words } from '../ui/words.ts';

const section = 'udvalg' as const;
const path = '/udvalg/moeder/:moede/referat' as const;
const leads = { access: 'sekretariat', purpose: null } as const;

/** The minutes of a meeting, while it is held and after. */
export const referat = page({
  ...leads,
  path,
  input: { moede: id, gemt: savedField },
  load: async (visit, { moede, gemt }) => ({
    minutes: await loadMinutes(visit, moede),
    saved: gemt === 'ja',
  }),
  view: ({ minutes, saved }, visit) => ({
    title: textsOfMinutes(visit.words.language).title,
    section,
    body: <MinutesView model={minutes} saved={saved} visit={visit} />,
  }),
});

function pointLabels({ language }: Words): Readonly<Record<string, string>> {
  const t = textsOfMinutes(language);
  const named: Readonly<Record<string, (n: number) => string>> = {
    afg: () => t.kind,
    idet: () => t.condition,
    tekst: () => t.own,
    med: () => t.part,
    mening: (n) => t.dissent(n + 1),
    af: (n) => t.dissentOf(n + 1),
  };
  const numbered = Object.keys(pointFields).flatMap((field) => {
    const [, name = '', n] = /^([a-z]+)-(\d+)$/.exec(field) ?? [];
    const label = named[name];
    return label === undefined || n === undefined ? [] : [[field, label(Number(n))] as const];
  });
  return {
    afstemning: t.voted,
    stop: t.stopWho,
    'stop-tekst': t.stopText,
    'offentlig-titel': t.publicTitle,
    'offentlig-beslutning': t.publicDecision,
    udgave: t.decision,
    ...Object.fromEntries(numbered),
  };
}

const decisionText = ({ decision }: Pick<AgendaItem, 'decision'>): string =>
  decision?.points.map(({ text }) => text).join(' ') ?? '';

/** A point of the minutes. */
export const referatPunkt = plainForm({
  path: `${path}/:punkt`,
  access: 'sekretariat',
  address: {
    moede: id,
    punkt: id,
    stemmer: id.optional(),
    fra: z.literal('forrige').optional(),
  },
  fields: pointFields,
  labels: pointLabels,
  load: async (visit, { moede, punkt, stemmer, gemt, fra }) =>
    await visit.read(async (tx) => {
      const { whole, remarks } = await minutesIn(tx, moede);
      const at = whole.points.findIndex(({ item }) => item.id === punkt);
      const point = whole.points[at];
      const item = whole.meeting.items[at];
      const version = await itemVersion(tx, punkt);
      if (point === undefined || item === undefined || version === null) throw new NotFoundError();
      const asked = { body: whole.body, matter: point.matter.id };
      const stops = item.decision !== null && item.decision.stop !== null;
      return {
        whole,
        at,
        point,
        item,
        written: version,
        version: version.version,
        remarks: remarks.filter((remark) => remark.item === item.number),
        ballot: await openBallot(tx, visit, whole),
        casts: stemmer === undefined ? [] : await castsOf(tx, stemmer),
        saved: gemt === 'ja' ? item.number - (fra === 'forrige' ? 1 : 0) : null,
        ...(stops ? await councilOf(tx, asked) : { council: null, following: null }),
      };
    }),
  initial: ({ item, whole, version, casts }) => ({
    ...enteredPoint(item, whole.meeting),
    udgave: version,
    ...Object.fromEntries(
      whole.meeting.participants.flatMap(({ name, presence }, n) => {
        const cast = casts.find(({ member }) => member === name);
        return cast === undefined || presence !== 'til-stede' ? [] : [[`med-${n}`, cast.vote]];
      }),
    ),
  }),
  save: async ({ read, words }, values, { whole, point, item, written }) => {
    const t = textsOfMinutes(words.language);
    if (values['udgave'] !== written.version) {
      const when = listInstant(written.at, words.language);
      const text = decisionText(item) === '' ? t.nothing : decisionText(item);
      return [{ field: 'udgave', text: t.conflict(written.by ?? t.somebody, when, text) }];
    }
    const result = saidOf(values, { item, meeting: whole.meeting, words });
    if ('problems' in result) return result.problems;
    await read(async (tx) => {
      await saveItems(tx, [{ ...point.item, ...result.said }], recording);
      const { matter } = point;
      if (matter.openness.open) return;
      const orNull = (name: string) => textOf(values, name) || null;
      const openness = {
        ...matter.openness,
        publicTitle: orNull('offentlig-titel'),
        publicDecision: orNull('offentlig-beslutning'),
      };
      const seen = await matterVersion(tx, matter.id);
      await saveMatter(tx, { ...matter, openness }, { seen, recording });
    });
    return [];
  },
  done: ({ moede, punkt }, { whole, at }, { videre }) => {
    const minutes = `/udvalg/moeder/${moede}/referat`;
    if (videre === undefined) return `${minutes}/${punkt}?gemt=ja`;
    const next = whole.points[at + 1];
    return next === undefined
      ? `${minutes}?gemt=ja`
      : `${minutes}/${next.item.id}?gemt=ja&fra=forrige`;
  },
  view: (model, form, visit) => {
    const entered = enteredIn(form, 'udgave');
    const isConflict = problemOf(form, 'udgave') !== null;
    return {
      title: `${model.item.number}. ${model.item.title}`,
      section,
      body: (
        <PointView
          model={model}
          form={form}
          udgave={isConflict || entered === '' ? model.version : entered}
          visit={visit}
        />
      ),
    };
  },
});

/** A matter whose decision a member has stopped, brought before the council. */
export const indbring = action({
  ...leads,
  path: `${path}/:punkt/indbring`,
  input: { moede: id, punkt: id },
  act: async (visit, { moede, punkt }) => {
    await visit.read(async (tx) => {
      const { whole } = await minutesIn(tx, moede);
      const point = whole.points.find(({ item }) => item.id === punkt);
      const stop = point?.item.decision?.stop ?? null;
      if (point === undefined || stop === null) throw new NotFoundError();
      const { matter } = point;
      const { council, following } = await councilOf(tx, { body: whole.body, matter: matter.id });
      if (council === null || following !== null) return;
      const next: KeptMatter = {
        ...matter,
        id: newId(),
        body: council.id,
        state: 'klar',
        follows: matter.id,
        drafted: null,
      };
      await forwardMatter(tx, { from: matter.id, next, recording });
    });
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}/referat/${punkt}?gemt=ja` };
  },
});

/** What becomes of a matter by its decision: it is dealt with, or comes again, or goes back to who wrote it. */
function stateAfter(item: AgendaItem): KeptMatter['state'] {
  const kinds = item.decision?.points.map(({ kind }) => kind) ?? [];
  if (kinds.length === 0) return 'klar';
  if (kinds.every((kind) => kind === 'udsat')) return 'klar';
  return kinds.every((kind) => kind === 'sendt-tilbage') ? 'udkast' : 'behandlet';
}

/** The end of the meeting. */
export const referatSlut = plainForm({
  path: `${path}/slut`,
  access: 'sekretariat',
  address: { moede: id },
  fields: { slut: requiredTime, 'ikke-behandlet': checked },
  labels: ({ language }) => {
    const t = textsOfMinutes(language);
    return { slut: t.endTime, 'ikke-behandlet': t.confirmUndecided };
  },
  load: (visit, { moede }) => loadMinutes(visit, moede),
  initial: ({ whole: { kept } }) => ({
    slut: kept.to === null ? '' : clockText(kept.to, 'da'),
  }),
  save: async ({ read, words }, values, { whole, remarks }) => {
    const t = textsOfMinutes(words.language);
    const { kept, meeting, points } = whole;
    const faults = remarks.filter(({ kind }) => kind === 'fejl');
    const open = meeting.items.filter(({ decision }) => decision === null);
    const numbers = open.map(({ number }) => number).join(', ');
    const problems = [
      ...faults.map(({ text }) => ({ field: '', text })),
      ...(kept.from !== null && values.slut < kept.from
        ? [{ field: 'slut', text: t.endBeforeStart }]
        : []),
      ...(open.length > 0 && !values['ikke-behandlet']
        ? [{ field: 'ikke-behandlet', text: t.undecided(numbers) }]
        : []),
    ];
    if (problems.length > 0) return problems;
    await read(async (tx) => {
      await saveMeeting(tx, { ...kept, to: values.slut, state: 'afholdt' }, recording);
      for (const [at, { matter }] of points.entries()) {
        const item = meeting.items[at];
        const state = item === undefined ? matter.state : stateAfter(item);
        if (state === matter.state || matter.state === 'trukket') continue;
        const seen = await matterVersion(tx, matter.id);
        await saveMatter(tx, { ...matter, state }, { seen, recording });
      }
    });
    return [];
  },
  done: ({ moede }) => `/udvalg/moeder/${moede}/referat?gemt=ja`,
  view: (model, form, visit) => ({
    title: textsOfMinutes(visit.words.language).end,
    section,
    body: <EndView model={model} form={form} visit={visit} />,
  }),
});
