import { leadsCasework } from '../http/access.ts';
import { capacityPurpose, loadRadar } from '../capacity/load.ts';
import { textsOfCapacity } from '../capacity/texts.ts';
import { type CapacityModel, CapacityView } from '../capacity/view.tsx';
import { id } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';

/** What teams owe in the coming weeks against the room they have. */
export const kapacitet = page({
  path: '/kapacitet',
  access: 'medarbejder',
  purpose: capacityPurpose,
  input: { enhed: id.optional() },
  load: async (visit, { enhed }): Promise<CapacityModel> => {
    const teams = await loadRadar(visit);
    const shown = enhed === undefined ? teams[0] : teams.find(({ unit }) => unit.id === enhed);
    if (enhed !== undefined && shown === undefined) throw new NotFoundError();
    return {
      teams,
      shown: shown ?? null,
      leads: leadsCasework(visit.session.employee),
    };
  },
  view: (model, { words }) => ({
    title: textsOfCapacity(words.language).title,
    section: 'kalender',
    wide: true,
    body: <CapacityView model={model} words={words} />,
  }),
});
