import type { Form } from '@rettidig/committee';
import {
  type CommitteeBody,
  type Employee,
  type KeptMatter,
  listBodies,
  listEmployees,
  listForms,
} from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';
import { writtenParts } from './edit-fields.ts';
import { type MatterRights, rightsOf, settingOf } from './load.ts';
import { writersOf } from './writers.ts';

/** What a new matter begins from. */
export interface NewMatter {
  readonly matter: KeptMatter;
  readonly body: CommitteeBody;
  readonly form: Form;
  readonly writers: readonly Employee[];
  readonly rights: MatterRights;
}

/** The bodies that matters are written for. */
export const bodiesInUse = (
  bodies: readonly CommitteeBody[],
  { today }: Pick<EmployeeVisit, 'today'>,
): readonly CommitteeBody[] =>
  bodies.filter(({ closedOn }) => closedOn === null || closedOn > today);

/**
 * A matter that is not there yet: what its body decides by itself stands in it already.
 * @throws NotFoundError where there is no such body
 */
export async function loadNew(
  visit: EmployeeVisit,
  id: string,
  bodyId: string,
): Promise<NewMatter> {
  return await visit.read(async (tx) => {
    const { body, form } = settingOf(bodyId, await listBodies(tx), await listForms(tx));
    const hasCompetence = writtenParts(form).own.some(
      (part) => part.part === 'afsnit' && part.slot === 'kompetence',
    );
    return {
      body,
      form,
      writers: writersOf(await listEmployees(tx)),
      rights: rightsOf(visit),
      matter: {
        id,
        body: bodyId,
        state: 'udkast',
        title: '',
        type: null,
        caseNumber: null,
        classification: null,
        openness: { open: true },
        sections:
          hasCompetence && body.competence !== ''
            ? [{ slot: 'kompetence', text: body.competence }]
            : [],
        recommendation: null,
        responsible: visit.session.employee.id,
        follows: null,
        drafted: null,
      },
    };
  });
}
