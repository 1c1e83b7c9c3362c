import type { Remark } from '@rettidig/casework';
import { addDays, danishDay } from '@rettidig/engine';
import { codeList } from '@rettidig/law';
import { endSeat, newId, saveSeats, StoreError } from '@rettidig/store';
import { bodyIn, loadBodies } from '../committee/bodies/load.ts';
import { enteredSeat, savedSeat, seatFields, seatLabels } from '../committee/bodies/seat-form.ts';
import { SeatEndView, SeatFormView } from '../committee/bodies/seat-form-view.tsx';
import { textsOfBodies } from '../committee/bodies/texts.ts';
import { recording } from '../committee/recording.ts';
import { textDay } from '../format/days.ts';
import { id, optionalDay, requiredChoice } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';

const pageOf = ({ organ }: { readonly organ: string }): string =>
  `/udvalg/organer/${organ}?gemt=ja`;

async function seatIn(visit: EmployeeVisit, organ: string, plads: string) {
  const bodies = await loadBodies(visit);
  const body = bodyIn(bodies, organ);
  const own = bodies.seats.find((seat) => seat.id === plads && seat.body === body.id);
  if (own === undefined) throw new NotFoundError();
  return { ...bodies, body, own };
}

/** What the database refuses although the page saw nothing wrong: somebody has written a chair meanwhile. */
async function unlessTaken(save: Promise<void>): Promise<readonly Remark[]> {
  try {
    await save;
    return [];
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'overlap') throw error;
    return [{ field: 'rolle', text: error.message }];
  }
}

/** A new seat. */
export const nyPlads = plainForm({
  path: '/udvalg/organer/:organ/plads/ny',
  access: 'sekretariat',
  address: { organ: id },
  fields: seatFields,
  labels: seatLabels,
  load: async (visit, { organ }) => {
    const bodies = await loadBodies(visit);
    return { ...bodies, body: bodyIn(bodies, organ), made: newId() };
  },
  initial: ({ today }) => ({ rolle: 'medlem', fra: danishDay(today) }),
  save: async ({ read, words }, values, model) => {
    const saved = savedSeat(values, { id: model.made, body: model.body }, model, words);
    if ('problems' in saved) return saved.problems;
    return await unlessTaken(read((tx) => saveSeats(tx, [saved.seat], recording)));
  },
  done: pageOf,
  view: (model, form, { words }) => {
    const title = textsOfBodies(words.language).addSeatTitle(model.body.name);
    const shown = { title, model, body: model.body, own: null, form, words };
    return { title, section: 'udvalg', body: <SeatFormView {...shown} /> };
  },
});

/** A seat that is corrected. */
export const retPlads = plainForm({
  path: '/udvalg/organer/:organ/plads/:plads/ret',
  access: 'sekretariat',
  address: { organ: id, plads: id },
  fields: seatFields,
  labels: seatLabels,
  load: (visit, { organ, plads }) => seatIn(visit, organ, plads),
  initial: ({ own }) => enteredSeat(own),
  save: async ({ read, words }, values, model) => {
    const saved = savedSeat(values, { id: model.own.id, body: model.body }, model, words);
    if ('problems' in saved) return saved.problems;
    return await unlessTaken(read((tx) => saveSeats(tx, [saved.seat], recording)));
  },
  done: pageOf,
  view: (model, form, { words }) => {
    const title = textsOfBodies(words.language).changeSeatTitle(model.own.name);
    const shown = { title, model, body: model.body, own: model.own.id, form, words };
    return { title, section: 'udvalg', body: <SeatFormView {...shown} /> };
  },
});

const ways = codeList('pladsens-slutning', [
  ['ud', 'Trådt ud', 'Left'],
  ['fejl', 'Ved en fejl', 'By mistake'],
]);

/** A seat that ends, or that never was. */
export const slutPlads = plainForm({
  path: '/udvalg/organer/:organ/plads/:plads/slut',
  access: 'sekretariat',
  address: { organ: id, plads: id },
  fields: { hvordan: requiredChoice(ways), dag: optionalDay },
  labels: ({ language }) => {
    const t = textsOfBodies(language);
    return { hvordan: t.endHow, dag: t.lastDay };
  },
  load: (visit, { organ, plads }) => seatIn(visit, organ, plads),
  initial: ({ today }) => ({ hvordan: 'ud', dag: danishDay(today) }),
  save: async ({ read, words: { t: shared, language } }, { hvordan, dag }, { own }) => {
    const isMistake = hvordan === 'fejl';
    if (!isMistake && dag === undefined) return [{ field: 'dag', text: shared.errors.tooShort }];
    if (!isMistake && dag !== undefined && dag < own.from) {
      const text = textsOfBodies(language).beforeStart(textDay(own.from, language));
      return [{ field: 'dag', text }];
    }
    // One that ends where it begins has never been.
    const to = isMistake || dag === undefined ? own.from : addDays(dag, 1);
    await read((tx) => endSeat(tx, { id: own.id, to, recording }));
    return [];
  },
  done: pageOf,
  view: ({ body, own }, form, { words }) => {
    const title = textsOfBodies(words.language).endSeatTitle(own.name);
    const shown = { title, body, form, words };
    return { title, section: 'udvalg', body: <SeatEndView {...shown} /> };
  },
});
