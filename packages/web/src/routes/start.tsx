import { caseloadSizes, listEmployees, withAccess } from '@rettidig/store';
import { z } from 'zod';
import { returnPath } from '../http/return-path.ts';
import { publicPage } from '../http/route.ts';
import type { Visit } from '../http/visit.ts';
import { type Colleague, DemoStartView, ProductionStartView, type Start } from '../start/view.tsx';

export const start = publicPage({
  path: '/',
  input: { soeg: z.string().trim().max(80).optional(), til: returnPath },
  load: async (visit, { soeg, til }): Promise<Start | null> => {
    if (visit.ground.mode !== 'demo' || visit.municipality === null) return null;
    const colleagues = await colleaguesOf(visit, visit.municipality.municipality);
    return {
      municipality: visit.municipality.name,
      citizens: colleagues.reduce((sum, { citizens }) => sum + citizens, 0),
      today: visit.today,
      colleagues,
      search: soeg ?? '',
      returnTo: til,
      signedInAs: visit.session?.employee.name ?? null,
    };
  },
  view: (model, { words }) => ({
    title: words.t.start.title,
    body:
      model === null ? (
        <ProductionStartView words={words} />
      ) : (
        <DemoStartView start={model} words={words} />
      ),
  }),
});

async function colleaguesOf(
  { ground, today }: Visit,
  municipality: number,
): Promise<readonly Colleague[]> {
  const access = {
    municipality,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Demo: medarbejdere at logge ind som, og deres antal borgere',
  };
  const [employees, sizes] = await withAccess(ground.store, access, (tx) =>
    Promise.all([listEmployees(tx), caseloadSizes(tx, today)]),
  );
  return employees.map(({ id, name, role, unit, seesProtected }) => ({
    id,
    name,
    role,
    unit: unit?.name ?? '',
    citizens: sizes.get(id) ?? 0,
    seesProtected,
  }));
}
