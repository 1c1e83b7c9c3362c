import { capacityPurpose, loadRadar } from '../capacity/load.ts';
import { balanceChart, capacityKinds } from '../capacity/chart.ts';
import { textsOfCapacity } from '../capacity/texts.ts';
import { type CapacityModel, CapacityView } from '../capacity/view.tsx';
import { chartFileAnswer, chartKinds } from '../charts/chart-file.ts';
import { fileWord } from '../format/file-word.ts';
import { leadsCasework } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { z } from 'zod';

const terms = { access: 'medarbejder', purpose: capacityPurpose } as const;

async function loadCapacity(
  visit: EmployeeVisit,
  unit: string | undefined,
): Promise<CapacityModel> {
  const teams = await loadRadar(visit);
  const shown = unit === undefined ? teams[0] : teams.find((team) => team.unit.id === unit);
  if (unit !== undefined && shown === undefined) throw new NotFoundError();
  return {
    teams,
    shown: shown ?? null,
    leads: leadsCasework(visit.session.employee),
    place: visit.municipality?.name ?? '',
    today: visit.today,
  };
}

/** What teams owe in the coming weeks against the room they have. */
export const kapacitet = page({
  ...terms,
  path: '/kapacitet',
  input: { enhed: id.optional() },
  load: (visit, { enhed }) => loadCapacity(visit, enhed),
  view: (model, { words }) => ({
    title: textsOfCapacity(words.language).title,
    section: 'kalender',
    wide: true,
    body: <CapacityView model={model} words={words} />,
  }),
});

/** The charts of a unit as files. */
export const kapacitetFigur: readonly Route[] = chartKinds.map((kind) =>
  action({
    ...terms,
    path: `/kapacitet/figur.${kind}`,
    method: 'GET',
    input: { enhed: id, om: z.enum(capacityKinds) },
    act: async (visit, { enhed, om }) => {
      const { shown, place, today } = await loadCapacity(visit, enhed);
      const about = { kind: om, place, today };
      const chart = shown === null ? null : balanceChart(shown, about, visit.words.language);
      if (shown === null || chart === null) throw new NotFoundError();
      const what = textsOfCapacity(visit.words.language)[om];
      return await chartFileAnswer(chart.svg, kind, fileWord(`${what} ${shown.unit.name}`));
    },
  }),
);
