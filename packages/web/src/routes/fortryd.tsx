import { undoDecision } from '@rettidig/casework';
import { loadUndoable } from '@rettidig/store';
import { id, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { textsOfUndo } from '../undo/texts.ts';
import { UndoView } from '../undo/view.tsx';

/** Takes a registration back, with what it led to. */
export const fortryd = stepForm({
  path: '/borgere/:borger/fortryd/:beslutning',
  step: 'fortrudt',
  purpose: 'Fortrydelse af en registrering',
  address: { borger: id, beslutning: id },
  fields: { begrundelse: text(500) },
  labels: ({ language }) => ({ begrundelse: textsOfUndo(language).reason }),
  load: async ({ read }, { borger, beslutning }, { citizen }) => {
    const undoable = await read((tx) => loadUndoable(tx, borger, beslutning));
    if (undoable === null) throw new NotFoundError();
    return { citizen: { id: citizen.id, name: citizen.name }, undoable };
  },
  initial: () => ({}),
  decide: ({ begrundelse }, { today }, { undoable }) => undoDecision(undoable, today, begrundelse),
  about: ({ beslutning }) => ({ undoes: beslutning }),
  view: (model, form, { words }) => ({
    title: textsOfUndo(words.language).title,
    body: <UndoView model={model} form={form} words={words} />,
  }),
});
