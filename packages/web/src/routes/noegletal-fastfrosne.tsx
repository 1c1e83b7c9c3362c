import { mayBePublic } from '@rettidig/figures';
import { z } from 'zod';
import { freezeShown, loadFrozen, loadFrozenList } from '../figures/frozen-load.ts';
import { frozenSheet } from '../figures/frozen-sheet.ts';
import { textsOfFrozen } from '../figures/frozen-texts.ts';
import { FrozenListView, FrozenView } from '../figures/frozen-view.tsx';
import { loadMeasure, measureFields } from '../figures/measure-load.ts';
import { measureAddress } from '../figures/measure-query.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { checked, id, note } from '../http/fields.ts';
import { action, page } from '../http/route.ts';

/** The figures that have been frozen. */
export const fastfrosne = page({
  path: '/noegletal/fastfrosne',
  access: 'medarbejder',
  purpose: null,
  input: {},
  load: loadFrozenList,
  view: (model, { words }) => ({
    title: textsOfFrozen(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <FrozenListView model={model} words={words} />,
  }),
});

/** One of them, and what verifying it finds. */
export const fastfrosset = page({
  path: '/noegletal/fastfrosne/:tal',
  access: 'medarbejder',
  purpose: null,
  input: { tal: id, efterproev: checked },
  load: loadFrozen,
  view: (model, { words }) => ({
    title: textsOfFrozen(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <FrozenView model={model} words={words} />,
  }),
});

/** Its numbers as a file. */
export const fastfrossetTal = sheetKinds.map((kind) =>
  action({
    path: `/noegletal/fastfrosne/:tal/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: { tal: id },
    act: async (visit, { tal }) => {
      const model = await loadFrozen(visit, { tal, efterproev: false });
      const sheet = frozenSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, `fastfrosset-${model.figure.measure}`);
    },
  }),
);

/** Freezes the figure of a page; one without any number goes back to the page, which says why there is none. */
export const frysTal = action({
  path: '/noegletal/:maaling/frys',
  access: 'medarbejder',
  purpose: null,
  input: {
    ...measureFields,
    somkendt: z.iso.datetime(),
    offentlig: checked,
    note: note(500),
  },
  act: async (visit, { somkendt, offentlig, note: text, ...fields }) => {
    const model = await loadMeasure(visit, fields);
    if (model.whole.cells.every(({ shown }) => shown === null)) {
      return { kind: 'redirect', to: measureAddress(model.measure, model.query) };
    }
    const { asOf } = model.base;
    const { id: frozen } = await freezeShown(visit, model, {
      asKnownAt: somkendt < asOf ? somkendt : asOf,
      isPublic: offentlig && mayBePublic({ measure: model.measure, ...model.query }),
      note: text,
    });
    return { kind: 'redirect', to: `/noegletal/fastfrosne/${frozen}` };
  },
});
