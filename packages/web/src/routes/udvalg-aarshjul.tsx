import { monthText } from '@rettidig/committee';
import { toCivil } from '@rettidig/engine';
import {
  endWheelLine,
  findTask,
  listBodies,
  listMatters,
  listWheel,
  listWheelTurns,
  newId,
  saveWheelLine,
  turnMatters,
  type WheelLine,
} from '@rettidig/store';
import { z } from 'zod';
import { draftKinds } from '../committee/drafts/drafts.ts';
import { CommitteeHead } from '../committee/head.tsx';
import { recording } from '../committee/recording.ts';
import { loadDraft } from '../committee/udkast/load.ts';
import { makeDraftMatter } from '../committee/udkast/make-matter.ts';
import { LineFormView } from '../committee/wheel/line-form.tsx';
import { loadWheel } from '../committee/wheel/load.ts';
import { keepTurn, matterOfLine, matterOfPromise } from '../committee/wheel/make-matter.ts';
import { textsOfWheel } from '../committee/wheel/texts.ts';
import { wheelPath, WheelView } from '../committee/wheel/view.tsx';
import { mayUse } from '../http/access.ts';
import { checked, id, note, requiredDay, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { PlainForm, SelectField, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';

const section = 'udvalg' as const;
const month = requiredDay.refine((day) => toCivil(day).dayOfMonth === 1);
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

/** A line of a wheel with what came of it in a month. @throws NotFoundError */
async function loadTurn({ read }: EmployeeVisit, linje: string, maaned: z.infer<typeof month>) {
  return await read(async (tx) => {
    const line = (await listWheel(tx)).find((known) => known.id === linje);
    if (line === undefined || !line.months.includes(toCivil(maaned).month)) {
      throw new NotFoundError();
    }
    const turns = await listWheelTurns(tx);
    const turn = turns.find((known) => known.wheel === linje && known.month === maaned) ?? null;
    const isWithdrawn = (await turnMatters(tx)).get(turn?.matter ?? '')?.state === 'trukket';
    return { line, month: maaned, turn, made: isWithdrawn ? null : (turn?.matter ?? null) };
  });
}

/** What came of a line in a month is said by hand. */
export const hjulMaaned = plainForm({
  path: `${wheelPath}/:linje/maaned`,
  access: 'udvalgsarbejde',
  address: { linje: id, maaned: month },
  fields: {
    sag: z.union([id, z.literal('')]).default(''),
    grund: note(300),
  },
  labels: ({ language }) => {
    const t = textsOfWheel(language);
    return { sag: t.fieldMatter, grund: t.fieldReason };
  },
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
    const t = textsOfWheel(words.language);
    if (sag === '' && grund === '') return [{ field: 'sag', text: t.oneOf }];
    if (sag !== '' && grund !== '') return [{ field: 'grund', text: t.notBoth }];
    if (sag !== '' && !matters.some((known) => known.id === sag)) {
      return [{ field: 'sag', text: t.oneOf }];
    }
    await read((tx) => keepTurn(tx, turning, { matter: sag === '' ? null : sag, reason: grund }));
    return [];
  },
  done: (_address, { line }) => `${backTo(line.body)}&gemt=ja`,
  view: ({ line, month: of, matters }, form, { words }) => {
    const t = textsOfWheel(words.language);
    const title = t.turnTitle(line.title, monthText(of));
    const fields = { form, words } as const;
    return {
      title,
      section,
      body: (
        <div class="panels">
          <CommitteeHead
            title={title}
            lead={t.turnLead}
            back={[[backTo(line.body), t.title]]}
            words={words}
          />
          <section class="panel">
            <PlainForm {...fields} cancel={backTo(line.body)}>
              <SelectField
                {...fields}
                name="sag"
                empty={t.noMatter}
                options={matters.map((matter) => ({ value: matter.id, label: matter.title }))}
              />
              <TextField {...fields} name="grund" />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** What is expected becomes a matter: of a promise, of a line, or of the draft that writes the line. */
export const hjulSag = action({
  path: `${wheelPath}/sag`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { loefte: id.optional(), linje: id.optional(), maaned: month.optional() },
  act: async (visit, { loefte, linje, maaned }) => {
    const responsible = visit.session.employee.id;
    const to = (matter: string) => ({ kind: 'redirect', to: `/udvalg/sager/${matter}` }) as const;
    if (loefte !== undefined) {
      return to(
        await visit.read(async (tx) => {
          const task = await findTask(tx, loefte);
          if (task === null || task.state !== 'aaben') throw new NotFoundError();
          return task.answeredBy ?? (await matterOfPromise(tx, task, responsible));
        }),
      );
    }
    if (linje === undefined || maaned === undefined) throw new NotFoundError();
    const turning = await loadTurn(visit, linje, maaned);
    const { line, made } = turning;
    if (made !== null) return to(made);
    if (line.draft === null) {
      return to(await visit.read((tx) => matterOfLine(tx, { ...turning, responsible })));
    }
    const drafted = await loadDraft(visit, { slags: line.draft, organ: line.body });
    const { draft, kind, choices } = drafted;
    // What is lacking is said where the draft is.
    if (typeof draft === 'string') {
      return { kind: 'redirect', to: `/udvalg/udkast/${line.draft}?organ=${line.body}` };
    }
    return to(
      await visit.read(async (tx) => {
        const chosen = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
        const by = { draft: kind.id, choices: chosen };
        const terms = { body: line.body, responsible, by, recording };
        const matter = await makeDraftMatter(tx, draft, terms);
        await keepTurn(tx, turning, { matter, reason: '' });
        return matter;
      }),
    );
  },
});
