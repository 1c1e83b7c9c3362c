import { day, openEnd } from '@rettidig/engine';
import { type Access, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { saveInhabitants } from '../inhabitants.ts';
import { saveMunicipality } from '../municipality.ts';
import type { Store } from '../open.ts';
import { saveEmployees, savePersons, saveUnits } from '../people/save.ts';
import type { Recording } from '../recording.ts';

/** Ids of a small made-up municipality, by what they are. */
export interface Sample {
  readonly municipality: number;
  readonly units: { readonly job: string; readonly unge: string };
  readonly employees: { readonly anna: string; readonly bent: string; readonly leder: string };
  /** Bo and Eva are in the unit Job and Anna's; Ida is protected, too; Ole is in the unit Unge and Bent's. */
  readonly persons: {
    readonly bo: string;
    readonly eva: string;
    readonly ida: string;
    readonly ole: string;
  };
  /** Everything, with protected persons: what an import sees. */
  readonly everything: Access;
  /** Anna sees the unit Job, without protected persons. */
  readonly anna: Access;
}

const names = { bo: 'Bo', eva: 'Eva', ida: 'Ida', ole: 'Ole' } as const;

/**
 * Makes a municipality with two units, three employees and four citizens, each with a record, a caseworker and a
 * contact course since 1 June 2026. The CPR numbers have day + 60, so nobody has them.
 */
export async function makeSample(store: Store, municipality: number): Promise<Sample> {
  const everything: Access = {
    municipality,
    user: null,
    units: 'all',
    protectedPersons: true,
    purpose: 'Prøve',
  };
  const recording: Recording = { by: null, source: 'import', reason: 'Indlæsning' };
  return await withAccess(store, everything, async (tx) => {
    await saveMunicipality(tx, {
      name: `Prøve ${municipality}`,
      demoDay: null,
    });
    await saveInhabitants(tx, 30_000, recording);
    const units = await saveUnits(
      tx,
      [
        { externalId: 'job', name: 'Job' },
        { externalId: 'unge', name: 'Unge' },
      ],
      recording,
    );
    const job = idIn(units, 'job');
    const unge = idIn(units, 'unge');
    const employees = await saveEmployees(
      tx,
      [
        {
          externalId: 'anna',
          name: 'Anna',
          role: 'sagsbehandler',
          unit: job,
          seesProtected: false,
        },
        {
          externalId: 'bent',
          name: 'Bent',
          role: 'sagsbehandler',
          unit: unge,
          seesProtected: true,
        },
        {
          externalId: 'leder',
          name: 'Åse',
          role: 'administrator',
          unit: null,
          seesProtected: true,
        },
      ],
      recording,
    );
    const persons = await savePersons(
      tx,
      Object.entries(names).map(([externalId, givenName], i) => ({
        externalId,
        cpr: `710190000${i}`,
        givenName,
        familyName: 'Prøve',
        unit: externalId === 'ole' ? unge : job,
        protected: externalId === 'ida',
      })),
      recording,
    );
    const anna = idIn(employees, 'anna');
    const bent = idIn(employees, 'bent');
    const from = day('2026-06-01');
    await recordFacts(
      tx,
      [...persons].flatMap(([externalId, person]) => [
        {
          kind: 'person_record' as const,
          person,
          externalId,
          value: { birthDate: day('1990-01-11'), education: null },
        },
        {
          kind: 'assignment' as const,
          person,
          externalId: null,
          value: { employee: externalId === 'ole' ? bent : anna, from, to: openEnd },
        },
        {
          kind: 'contact_course' as const,
          person,
          externalId: `forloeb-${externalId}`,
          value: { contactOn: from, to: openEnd, municipalFromDayOne: false },
        },
      ]),
      recording,
    );
    return {
      municipality,
      units: { job, unge },
      employees: { anna, bent, leder: idIn(employees, 'leder') },
      persons: {
        bo: idIn(persons, 'bo'),
        eva: idIn(persons, 'eva'),
        ida: idIn(persons, 'ida'),
        ole: idIn(persons, 'ole'),
      },
      everything,
      anna: { municipality, user: anna, units: [job], protectedPersons: false, purpose: 'Min dag' },
    };
  });
}

function idIn(ids: ReadonlyMap<string, string>, externalId: string): string {
  const id = ids.get(externalId);
  if (id === undefined) throw new Error(`The sample has no ${externalId}.`);
  return id;
}
