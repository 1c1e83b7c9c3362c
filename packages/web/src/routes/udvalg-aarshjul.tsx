import { monthText } from '@rettidig/committee';
import {
  endWheelLine,
  listBodies,
  listMatters,
  listWheel,
  newId,
  saveWheelLine,
  type WheelLine,
} from '@rettidig/store';
import { z } from 'zod';
import { draftKinds } from '../committee/drafts/drafts.ts';
import { recording } from '../committee/recording.ts';
import { LineFormView } from '../committee/wheel/line-form.tsx';
import { loadWheel } from '../committee/wheel/load.ts';
import { keepTurn } from '../committee/wheel/make-matter.ts';
import { loadTurn, matterOf, month, proposalFields } from '../committee/wheel/matter-of.ts';
import {
  turnFields,
  TurnFormView,
  turnLabels,
  turnProblems,
} from '../committee/wheel/turn-form.tsx';
import { textsOfWheel } from '../committee/wheel/texts.ts';
import { wheelPath, WheelView } from '../committee/wheel/view.tsx';
import { mayUse } from '../http/access.ts';
import { checked, id, note, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

const section = 'udvalg' as const;
const one = z.string().regex(/^(?:[1-9]|1[0-2])$/);

/** The annual wheel of a body. */
export const aarshjul = page({
  path: wheelPath,
  access: 'udvalg',
  purpose: null,
  input: {
    udvalg: z.union([id, z.literal('')]).optional(),
    aar: z.coerce.number().int().min(2000).max(2100).optional(),
    gemt: savedField,
  },
  load: async ({ read, today, session, csrf }, { udvalg, aar, gemt }) => ({
    stand: await read((tx) =>
      loadWheel(tx, { body: udvalg === '' ? undefined : udvalg, year: aar, today }),
    ),
    leads: mayUse(session.employee.role, 'sekretariat'),
    writes: mayUse(session.employee.role, 'udvalgsarbejde'),
    saved: gemt === 'ja',
    csrf,
  }),
  view: (model, { words }) => ({
    title: textsOfWheel(words.language).title,
    section,
    wide: true,
    body: <WheelView model={model} words={words} />,
  }),
});

const lineFields = {
  titel: requiredNote(200),
  maaneder: z
    .union([z.array(one), one.transform((value) => [value])])
    .default([])
    .transform((values) => values.map(Number)),
  udkast: z.enum(['', ...draftKinds.map((kind) => kind.id)]).default(''),
  note: note(500),
  ud: checked,
};

const lineLabels = ({ language }: Words): Record<keyof typeof lineFields, string> => {
  const t = textsOfWheel(language);
  return {
    titel: t.fieldTitle,
    maaneder: t.fieldMonths,
    udkast: t.fieldDraft,
    note: t.fieldNote,
    ud: t.end,
  };
};

type LineValues = z.infer<z.ZodObject<typeof lineFields>>;

/** Keeps a line as the form has it, or says what it lacks. */
async function keepLine(
  { read, words }: EmployeeVisit,
  { titel, maaneder, udkast, note: remark }: LineValues,
  { id: line, body }: Pick<WheelLine, 'id' | 'body'>,
) {
  if (maaneder.length === 0) {
    return [{ field: 'maaneder', text: textsOfWheel(words.language).monthsNeeded }];
  }
  const kept: WheelLine = {
    id: line,
    body,
    title: titel,
    months: [...new Set(maaneder)].toSorted((a, b) => a - b),
    draft: udkast === '' ? null : udkast,
    note: remark,
  };
  await read((tx) => saveWheelLine(tx, kept, recording));
  return [];
}

const backTo = (body: string): string => `${wheelPath}?udvalg=${body}`;

/** A new line of a wheel. */
export const nyHjullinje = plainForm({
  path: `${wheelPath}/ny`,
  access: 'sekretariat',
  address: { udvalg: id },
  fields: lineFields,
  labels: lineLabels,
  load: async ({ read }, { udvalg }) => {
    const body = (await read(listBodies)).find((known) => known.id === udvalg);
    if (body === undefined) throw new NotFoundError();
    return { id: newId(), body: body.id };
  },
  initial: () => ({}),
  save: keepLine,
  done: (_address, { body }) => `${backTo(body)}&gemt=ja`,
  view: ({ body }, form, { words }) => {
    const title = textsOfWheel(words.language).newTitle;
    const view = { title, form, words, cancel: backTo(body), ends: false };
    return { title, section, body: <LineFormView {...view} /> };
  },
});

/** A line of a wheel is corrected, or taken out. */
export const retHjullinje = plainForm({
  path: `${wheelPath}/:linje/ret`,
  access: 'sekretariat',
  address: { linje: id },
  fields: lineFields,
  labels: lineLabels,
  load: async ({ read }, { linje }) => {
    const line = (await read(listWheel)).find((known) => known.id === linje);
    if (line === undefined) throw new NotFoundError();
    return line;
  },
  initial: ({ title, months, draft, note: remark }) => ({
    titel: title,
    maaneder: months.map(String),
    udkast: draft ?? '',
    note: remark,
  }),
  save: async (visit, values, line) => {
    if (!values.ud) return await keepLine(visit, values, line);
    await visit.read((tx) => endWheelLine(tx, line.id, recording));
    return [];
  },
  done: (_address, { body }) => `${backTo(body)}&gemt=ja`,
  view: ({ body }, form, { words }) => {
    const title = textsOfWheel(words.language).editTitle;
    const view = { title, form, words, cancel: backTo(body), ends: true };
    return { title, section, body: <LineFormView {...view} /> };
  },
});

/** What came of a line in a month is said by hand. */
export const hjulMaaned = plainForm({
  path: `${wheelPath}/:linje/maaned`,
  access: 'udvalgsarbejde',
  address: { linje: id, maaned: month },
  fields: turnFields,
  labels: turnLabels,
  load: async (visit, { linje, maaned }) => {
    const turning = await loadTurn(visit, linje, maaned);
    const matters = await visit.read(listMatters);
    return {
      ...turning,
      matters: matters.filter(
        ({ body, state }) => body === turning.line.body && state !== 'trukket',
      ),
    };
  },
  initial: ({ turn }) => ({ sag: turn?.matter ?? '', grund: turn?.reason ?? '' }),
  save: async ({ read, words }, { sag, grund }, { matters, ...turning }) => {
    const problems = turnProblems({ sag, grund }, matters, words);
    if (problems.length > 0) return problems;
    await read((tx) => keepTurn(tx, turning, { matter: sag === '' ? null : sag, reason: grund }));
    return [];
  },
  done: (_address, { line }) => `${backTo(line.body)}&gemt=ja`,
  view: ({ line, month: of, matters }, form, { words }) => {
    const t = textsOfWheel(words.language);
    const title = t.turnTitle(line.title, monthText(of));
    const view = { title, lead: t.turnLead, back: [backTo(line.body), t.title], matters } as const;
    return { title, section, body: <TurnFormView {...view} form={form} words={words} /> };
  },
});

/** What is expected becomes a matter. */
export const hjulSag = action({
  path: `${wheelPath}/sag`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: proposalFields,
  act: async (visit, asked) => {
    const made = await matterOf(visit, asked);
    const to = 'lacksAt' in made ? made.lacksAt : `/udvalg/sager/${made.matter}`;
    return { kind: 'redirect', to };
  },
});
