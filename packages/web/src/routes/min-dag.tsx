import { loadCaseload } from '@rettidig/store';
import { page } from '../http/route.ts';
import { myDayOf } from '../my-day/load.ts';
import { MyDayView } from '../my-day/view.tsx';
import { standingsFor } from '../quotas/quotas.ts';

export const minDag = page({
  path: '/min-dag',
  access: 'medarbejder',
  purpose: 'Min dag: frister for egne borgere',
  input: {},
  load: async ({ read, session, today, ground }) => {
    const { employee, municipality } = session;
    const [citizens, quotas] = await Promise.all([
      read((tx) => loadCaseload(tx, { on: today, caseworker: employee.id, running: true })),
      ground.quotas.of(municipality, today),
    ]);
    return myDayOf(citizens, standingsFor(quotas, employee.unit), today);
  },
  view: (day, { words, municipality }) => ({
    title: words.t.myDay.title,
    section: 'min-dag',
    wide: true,
    body: <MyDayView day={day} municipality={municipality?.name ?? ''} words={words} />,
  }),
});
