import { loadCaseload } from '@rettidig/store';
import { page } from '../http/route.ts';
import { myDayOf } from '../my-day/load.ts';
import { MyDayView } from '../my-day/view.tsx';

export const minDag = page({
  path: '/min-dag',
  access: 'medarbejder',
  purpose: 'Min dag: frister for egne borgere',
  input: {},
  load: async ({ read, session, today, ground }) => {
    const { employee, municipality } = session;
    const unit = employee.unit;
    const [citizens, quotas] = await Promise.all([
      read((tx) => loadCaseload(tx, { on: today, caseworker: employee.id, running: true })),
      unit === null ? [] : ground.quotas.of(municipality, unit.id, today),
    ]);
    return myDayOf(citizens, quotas, unit?.name ?? '', today);
  },
  view: (day, { words }) => ({
    title: words.t.myDay.title,
    section: 'min-dag',
    wide: true,
    body: <MyDayView day={day} words={words} />,
  }),
});
