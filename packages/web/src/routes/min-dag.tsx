import { addDays } from '@rettidig/engine';
import { calendarInterviews, loadCaseload } from '@rettidig/store';
import { page } from '../http/route.ts';
import { myDayOf } from '../my-day/load.ts';
import { MyDayView } from '../my-day/view.tsx';
import { standingsFor } from '../quotas/quotas.ts';

/** Interviews of these days that nobody has registered are shown, too. */
const daysBack = 14;

export const minDag = page({
  path: '/min-dag',
  access: 'medarbejder',
  purpose: 'Min dag: frister for egne borgere',
  input: {},
  load: async ({ read, session, today, ground }) => {
    const { employee, municipality } = session;
    const days = { from: addDays(today, -daysBack), to: addDays(today, 1) };
    const [[citizens, interviews], quotas] = await Promise.all([
      read((tx) =>
        Promise.all([
          loadCaseload(tx, { on: today, caseworker: employee.id, running: true }),
          calendarInterviews(tx, employee.id, days),
        ]),
      ),
      ground.quotas.of(municipality, today),
    ]);
    return myDayOf({ citizens, interviews, quotas: standingsFor(quotas, employee.unit) }, today);
  },
  view: (day, { words, municipality }) => ({
    title: words.t.myDay.title,
    section: 'min-dag',
    wide: true,
    body: <MyDayView day={day} municipality={municipality?.name ?? ''} words={words} />,
  }),
});
