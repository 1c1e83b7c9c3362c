import { readAhead } from '../figures/read-ahead.ts';
import { page } from '../http/route.ts';
import { unitLoad } from '../load/load.ts';
import { LoadView } from '../load/view.tsx';
import { ledUnit, portfolioRows } from '../portfolio/load.ts';
import { standingsFor } from '../quotas/quotas.ts';

export const belastning = page({
  path: '/belastning',
  access: 'ledelse',
  purpose: 'Belastning: fordeling af borgere i enheden',
  input: {},
  load: async (visit) => {
    const { session, today, ground } = visit;
    const unit = ledUnit(session.employee);
    const [rows, quotas] = await Promise.all([
      portfolioRows(visit, 'enhed'),
      ground.quotas.of(session.municipality, today),
    ]);
    // Those who lead look at the key figures next; their first reading of a day takes seconds.
    readAhead(ground, session.municipality);
    return { unit, load: unitLoad(rows, today), quotas: standingsFor(quotas, unit) };
  },
  view: ({ load, unit, quotas }, { words, municipality }) => ({
    title: words.t.load.title,
    section: 'belastning',
    wide: true,
    body: (
      <LoadView
        load={load}
        unit={unit?.name ?? null}
        municipality={municipality?.name ?? ''}
        quotas={quotas}
        words={words}
      />
    ),
  }),
});
