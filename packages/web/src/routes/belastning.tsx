import { page } from '../http/route.ts';
import { unitLoad } from '../load/load.ts';
import { LoadView } from '../load/view.tsx';
import { ledUnit, portfolioRows } from '../portfolio/load.ts';

export const belastning = page({
  path: '/belastning',
  access: 'ledelse',
  purpose: 'Belastning: fordeling af borgere i enheden',
  input: {},
  load: async (visit) => unitLoad(await portfolioRows(visit, 'enhed'), visit.today),
  view: (load, { words, session, municipality }) => ({
    title: words.t.load.title,
    section: 'belastning',
    wide: true,
    body: (
      <LoadView
        load={load}
        unit={ledUnit(session.employee)?.name ?? municipality?.name ?? ''}
        words={words}
      />
    ),
  }),
});
