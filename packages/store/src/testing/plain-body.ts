import type { CommitteeBody } from '../committee/bodies.ts';

/** A committee that nothing is said of but what it must have, in the neutral form. */
export function plainBody(id: string, name = 'Udvalget'): CommitteeBody {
  return {
    id,
    name,
    kind: 'udvalg',
    form: 'neutral',
    competence: '',
    nextBody: null,
    secretary: null,
    agendaWeekdays: 4,
    approvalWeekdays: 5,
    closedOn: null,
  };
}
