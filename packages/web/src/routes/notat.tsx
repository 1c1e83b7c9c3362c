import { writeNote } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { journalPart } from '@rettidig/store';
import { id, requiredDay, requiredNote, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { textsOfNote } from '../note/texts.ts';
import { type NoteModel, NoteView } from '../note/view.tsx';
import { stepForm } from '../steps/step-form.ts';

/** A note in the journal, or with `retter` an addition to an earlier line. */
export const notat = stepForm({
  path: '/borgere/:borger/notat',
  step: 'notat',
  purpose: 'Notat i borgerens sag',
  address: { borger: id, retter: id.optional() },
  fields: { overskrift: text(120), dag: requiredDay, tekst: requiredNote(20_000) },
  labels: ({ language }) => {
    const t = textsOfNote(language);
    return { overskrift: t.heading, dag: t.day, tekst: t.text };
  },
  load: async ({ read, today }, { borger, retter }, { citizen }): Promise<NoteModel> => {
    const lines = retter === undefined ? [] : (await read((tx) => journalPart(tx, borger))).lines;
    const corrects = lines.find((line) => line.id === retter) ?? null;
    if (retter !== undefined && corrects === null) throw new NotFoundError();
    return {
      citizen: { id: citizen.id, name: citizen.name },
      corrects,
      today: danishDay(today),
    };
  },
  initial: ({ corrects, today }) => ({
    dag: today,
    ...(corrects === null
      ? {}
      : { overskrift: textsOfNote('da').corrects(corrects.heading).slice(0, 120) }),
  }),
  decide: ({ overskrift, dag, tekst }, situation) =>
    writeNote({ heading: overskrift, day: dag, text: tekst }, situation),
  about: ({ retter }) => (retter === undefined ? {} : { corrects: retter }),
  view: (model, form, { words }) => ({
    title: textsOfNote(words.language).title,
    body: <NoteView model={model} form={form} words={words} />,
  }),
});
