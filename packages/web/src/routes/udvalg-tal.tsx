import { slots } from '@rettidig/committee';
import { z } from 'zod';
import { textsOfNumbers } from '../committee/tal/texts.ts';
import { freezeModel } from '../committee/tal/freeze-view.tsx';
import { groundOf, loadNumbers, type NumbersModel } from '../committee/tal/load.ts';
import { MeetingNumbersView, loadMeetingNumbers } from '../committee/tal/meeting-view.tsx';
import { numbersPath } from '../committee/tal/path.ts';
import { NumbersView, type Told } from '../committee/tal/view.tsx';
import { loadStatements } from '../committee/tal/statements.ts';
import { MatterStatementsView } from '../committee/tal/statements-view.tsx';
import {
  putEvaluationIn,
  putFigureIn,
  takeOut,
  update,
  type Written,
} from '../committee/tal/write.ts';
import { frozenAgain, ofEverybody } from '../committee/inserts/figure-source.ts';
import { freezeShown } from '../figures/frozen-load.ts';
import { loadMeasure, measureFields } from '../figures/measure-load.ts';
import { checked, choice, id, note } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const section = 'udvalg' as const;
const address = '/udvalg/sager/:sag/tal';

const doneKinds = z.enum(['indsat', 'skrevet', 'opdateret', 'fjernet', 'frosset']);
const markText = z.string().regex(/^\[\[(tal|tabel|figur):[\w-]+\]\]$/);

function numbersPage(
  model: NumbersModel,
  {
    maaling,
    soeg = '',
  }: { readonly maaling?: string | undefined; readonly soeg?: string | undefined },
  told: Told,
  visit: EmployeeVisit,
): Page {
  const { words, csrf } = visit;
  return {
    title: textsOfNumbers(words.language).title,
    section,
    wide: true,
    body: (
      <NumbersView
        model={model}
        freeze={freezeModel(visit, model.base, model.matter, maaling)}
        told={told}
        soeg={soeg}
        csrf={csrf}
        words={words}
      />
    ),
  };
}

/** The numbers of a matter: where they come from, what is learnt since, and what may be put in. */
export const sagTal = page({
  path: address,
  access: 'udvalgsarbejde',
  purpose: null,
  input: {
    sag: id,
    efterproev: checked,
    soeg: z.string().trim().max(200).optional(),
    maaling: z.string().max(100).optional(),
    gjort: doneKinds.optional(),
    maerke: markText.optional(),
  },
  load: async (visit, fields) => ({ fields, model: await loadNumbers(visit, fields) }),
  view: ({ fields, model }, visit) => {
    const t = textsOfNumbers(visit.words.language);
    const { gjort, maerke = '' } = fields;
    const done =
      gjort === undefined ? null : gjort === 'frosset' ? t.done.frosset : t.done[gjort](maerke);
    return numbersPage(model, fields, { done, problem: null }, visit);
  },
});

/** The page again with what stood in the way; the address of the page otherwise. */
async function answerTo(
  visit: EmployeeVisit,
  sag: string,
  gjort: z.infer<typeof doneKinds>,
  written: Written,
): Promise<Answer> {
  if ('problem' in written) {
    const model = await loadNumbers(visit, { sag });
    const told = { done: null, problem: written.problem };
    return { kind: 'page', status: 400, page: numbersPage(model, {}, told, visit) };
  }
  const query = new URLSearchParams({ gjort, maerke: written.mark });
  return { kind: 'redirect', to: `${numbersPath(sag)}?${query}` };
}

/** @throws NotFoundError when the numbers of the matter may not be changed any more */
async function changeable(visit: EmployeeVisit, sag: string): Promise<NumbersModel> {
  const model = await loadNumbers(visit, { sag });
  if (!model.mayChange) throw new NotFoundError();
  return model;
}

const shownPart = z.string().regex(/^(tabel|figur|tal .{1,200})$/);

/** Puts a frozen figure, or a part of it, into the matter. */
export const indsaetTal = action({
  path: `${address}/indsaet`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: {
    sag: id,
    figur: id,
    del: shownPart,
    enhed: checked,
    afsnit: choice(slots),
    udgave: id,
  },
  act: async (visit, { sag, figur, del, enhed, afsnit, udgave }) => {
    const model = await changeable(visit, sag);
    const part =
      del === 'tabel' || del === 'figur'
        ? ({ what: del } as const)
        : ({ what: 'tal', key: del.slice('tal '.length), unit: enhed } as const);
    const written = await putFigureIn(visit, model, { figur, part, slot: afsnit ?? null, udgave });
    return await answerTo(visit, sag, afsnit === undefined ? 'indsat' : 'skrevet', written);
  },
});

/** Puts a table of a frozen evaluation, or a number of one, into the matter. */
export const indsaetEvaluering = action({
  path: `${address}/evaluering`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: {
    sag: id,
    evaluering: id,
    del: z.string().max(200),
    afsnit: choice(slots),
    udgave: id,
  },
  act: async (visit, { sag, evaluering, del, afsnit, udgave }) => {
    const model = await changeable(visit, sag);
    const place = { slot: afsnit ?? null, udgave };
    const written = await putEvaluationIn(visit, model, { evaluering, del, ...place });
    return await answerTo(visit, sag, afsnit === undefined ? 'indsat' : 'skrevet', written);
  },
});

async function insertOf(visit: EmployeeVisit, sag: string, tal: string) {
  const { inserts } = await changeable(visit, sag);
  const insert = inserts.find((one) => one.id === tal);
  if (insert === undefined) throw new NotFoundError();
  return insert;
}

/** Lets an insert show what is known now. */
export const opdaterTal = action({
  path: `${address}/:tal/opdater`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id, tal: id },
  act: async (visit, { sag, tal }) =>
    await answerTo(visit, sag, 'opdateret', await update(visit, await insertOf(visit, sag, tal))),
});

/** Takes an insert out of the matter. */
export const fjernTal = action({
  path: `${address}/:tal/fjern`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id, tal: id },
  act: async (visit, { sag, tal }) =>
    await answerTo(visit, sag, 'fjernet', await takeOut(visit, await insertOf(visit, sag, tal))),
});

/** Makes a copy for publication of a figure that was frozen for use inside. */
export const offentligtTal = action({
  path: `${address}/offentlig`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id, figur: id },
  act: async (visit, { sag, figur }) => {
    await changeable(visit, sag);
    const again = await ofEverybody(groundOf(visit), (tx) =>
      frozenAgain(tx, figur, { asPublic: true }),
    );
    const t = textsOfNumbers(visit.words.language);
    if (again === null) return await answerTo(visit, sag, 'frosset', { problem: t.figureGone });
    return { kind: 'redirect', to: `${numbersPath(sag)}?gjort=frosset#frosne` };
  },
});

/** Freezes a figure for the matter: a copy for publication where the matter is open. */
export const frysTilSag = action({
  path: `${address}/frys`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id, ...measureFields, somkendt: z.iso.datetime(), note: note(500) },
  act: async (visit, { sag, somkendt, note: text, ...fields }) => {
    const { matter, base } = await changeable(visit, sag);
    const t = textsOfNumbers(visit.words.language);
    const { chosen, able } = freezeModel(visit, base, matter, fields.maaling);
    const asked = Object.entries(fields).some(
      ([name, given]) => name === 'sagsbehandler' && Array.isArray(given) && given.length > 0,
    );
    const split = fields.efter;
    if (chosen === null || asked || (split !== undefined && !able.includes(split))) {
      return await answerTo(visit, sag, 'frosset', { problem: t.notInPaper });
    }
    const model = await loadMeasure(visit, fields);
    if (model.whole.cells.every(({ shown }) => shown === null)) {
      return await answerTo(visit, sag, 'frosset', { problem: t.noNumber });
    }
    const { asOf } = model.base;
    await freezeShown(visit, model, {
      asKnownAt: somkendt < asOf ? somkendt : asOf,
      isPublic: matter.openness.open,
      note: text,
    });
    return { kind: 'redirect', to: `${numbersPath(sag)}?gjort=frosset#frosne` };
  },
});

/** The numbers in all matters of a meeting, for those who prepare it. */
export const moedeTal = page({
  path: '/udvalg/moeder/:moede/tal',
  access: 'udvalgsarbejde',
  purpose: null,
  input: { moede: id, efterproev: checked },
  load: loadMeetingNumbers,
  view: (model, { words }) => ({
    title: textsOfNumbers(words.language).meetingTitle,
    section,
    wide: true,
    body: <MeetingNumbersView model={model} words={words} />,
  }),
});

/** What the text of a matter says, held against itself and the tables in it. */
export const sagPaastande = page({
  path: '/udvalg/sager/:sag/paastande',
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id },
  load: loadStatements,
  view: (model, { words }) => ({
    title: textsOfNumbers(words.language).statementsOf(model.matter.title),
    section,
    wide: true,
    body: <MatterStatementsView model={model} words={words} />,
  }),
});
