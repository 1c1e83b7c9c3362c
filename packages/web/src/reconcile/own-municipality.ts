import type { OwnMunicipality } from '@rettidig/economy';
import type { EmployeeVisit } from '../http/visit.ts';

/** The municipality of the session, as files name it. */
export function ownMunicipality({
  municipality,
  session,
}: Pick<EmployeeVisit, 'municipality' | 'session'>): OwnMunicipality {
  const code = String(session.municipality).padStart(4, '0');
  return { name: municipality?.name ?? code, code };
}
