import { chartFileAnswer, chartKinds } from '../charts/chart-file.ts';
import { readAhead } from '../figures/read-ahead.ts';
import { fileWord } from '../format/file-word.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { loadChart } from '../load/chart.ts';
import { unitLoad } from '../load/load.ts';
import { LoadView } from '../load/view.tsx';
import { ledUnit, portfolioRows } from '../portfolio/load.ts';
import { standingsFor } from '../quotas/quotas.ts';

const terms = {
  access: 'ledelse',
  purpose: 'Belastning: fordeling af borgere i enheden',
  input: {},
} as const;

async function loadLoad(visit: EmployeeVisit) {
  const { session, today, municipality, words } = visit;
  const unit = ledUnit(session.employee);
  const load = unitLoad(await portfolioRows(visit, 'enhed'), today);
  const place = unit?.name ?? municipality?.name ?? '';
  return { unit, load, place, chart: loadChart(load, { place, today }, words) };
}

export const belastning = page({
  ...terms,
  path: '/belastning',
  load: async (visit) => {
    const { session, today, ground } = visit;
    const [counted, quotas] = await Promise.all([
      loadLoad(visit),
      ground.quotas.of(session.municipality, today),
    ]);
    // Those who lead look at the key figures next; their first reading of a day takes seconds.
    readAhead(ground, session.municipality);
    return { ...counted, quotas: standingsFor(quotas, counted.unit) };
  },
  view: ({ load, chart, place, quotas }, { words, municipality }) => ({
    title: words.t.load.title,
    section: 'belastning',
    wide: true,
    body: (
      <LoadView
        load={load}
        chart={chart}
        place={place}
        municipality={municipality?.name ?? ''}
        quotas={quotas}
        words={words}
      />
    ),
  }),
});

/** Its chart as a file. */
export const belastningFigur: readonly Route[] = chartKinds.map((kind) =>
  action({
    ...terms,
    path: `/belastning/figur.${kind}`,
    method: 'GET',
    act: async (visit) => {
      const { chart, place } = await loadLoad(visit);
      if (chart === null) throw new NotFoundError();
      return await chartFileAnswer(chart.svg, kind, fileWord(`belastning ${place}`));
    },
  }),
);
