import { addRoom, closeRoom, listRooms, listUnits } from '@rettidig/store';
import { z } from 'zod';
import { type RoomsModel, RoomsView } from '../calendar/rooms-view.tsx';
import { textsOfSettings } from '../calendar/settings-texts.ts';
import { id, text } from '../http/fields.ts';
import { NotFoundError, action } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ledUnit } from '../portfolio/load.ts';
import { plainForm } from '../steps/plain-form.ts';

const rooms = ({ read, session }: EmployeeVisit) =>
  read((tx) => listRooms(tx, ledUnit(session.employee)?.id));

/** The rooms of a unit; an administrator's are those of all. */
export const lokaler = plainForm({
  path: '/kalender/lokaler',
  access: 'sagsledelse',
  address: {},
  fields: { navn: text(60), enhed: z.union([id, z.literal('')]).default('') },
  labels: ({ language }) => {
    const t = textsOfSettings(language).rooms;
    return { navn: t.name, enhed: t.unit };
  },
  load: async (visit, { gemt }): Promise<RoomsModel> => ({
    rooms: await rooms(visit),
    units: await visit.read(listUnits),
    forAll: ledUnit(visit.session.employee) === null,
    saved: gemt === 'ja',
  }),
  initial: () => ({}),
  save: async ({ read, session, words }, { navn, enhed }, { units, forAll }) => {
    if (forAll && enhed !== '' && !units.some((unit) => unit.id === enhed)) {
      return [{ field: 'enhed', text: words.t.errors.invalid }];
    }
    const chosen = enhed === '' ? null : enhed;
    const unit = forAll ? chosen : (ledUnit(session.employee)?.id ?? null);
    await read((tx) => addRoom(tx, { name: navn, unit }));
    return [];
  },
  view: (model, form, { words }) => ({
    title: textsOfSettings(words.language).rooms.title,
    section: 'kalender',
    body: <RoomsView model={model} form={form} words={words} />,
  }),
});

/** Takes a room out of use; a leader of a unit that unit's own. */
export const lukLokale = action({
  path: '/kalender/lokaler/:lokale/luk',
  access: 'sagsledelse',
  purpose: null,
  input: { lokale: id },
  act: async (visit, { lokale }) => {
    const unit = ledUnit(visit.session.employee)?.id;
    const room = (await rooms(visit)).find((one) => one.id === lokale);
    if (room === undefined || (unit !== undefined && room.unit !== unit)) throw new NotFoundError();
    await visit.read((tx) => closeRoom(tx, lokale));
    return { kind: 'redirect', to: '/kalender/lokaler?gemt=ja' };
  },
});
