import { type Tx, settingsOf } from '../access.ts';
import { writeHistory } from '../history.ts';
import { type Recording, momentOf } from '../recording.ts';
import { personFollowers } from './followers.ts';

/** Gives what follows persons their unit and protection, after those were changed under a wide access. */
export async function followPersons(tx: Tx, persons: readonly string[]): Promise<void> {
  for (const follower of personFollowers) {
    await tx.client.query(
      `update ${follower} f set unit = p.unit, protected = p.protected
         from person p
        where p.municipality = $1 and p.id = any ($2::uuid[])
          and f.municipality = $1 and f.person = p.id
          and (f.unit <> p.unit or f.protected <> p.protected)`,
      [tx.access.municipality, persons],
    );
  }
}

/**
 * Moves a citizen whom the access reaches to another unit, with everything about the case; afterwards the access may no
 * longer reach it.
 */
export async function movePerson(
  tx: Tx,
  {
    person,
    unit,
    recording,
  }: { readonly person: string; readonly unit: string; readonly recording: Recording },
): Promise<void> {
  const { municipality } = tx.access;
  const { rows } = await tx.client.query<{ readonly unit: string }>(
    'select unit from person where municipality = $1 and id = $2',
    [municipality, person],
  );
  const [before] = rows;
  if (before === undefined || before.unit === unit) return;
  const at = await momentOf(tx, recording);
  await tx.client.query(settingsOf({ ...tx.access, units: 'all', protectedPersons: true }));
  await tx.client.query('update person set unit = $3 where municipality = $1 and id = $2', [
    municipality,
    person,
    unit,
  ]);
  await followPersons(tx, [person]);
  await writeHistory(
    tx,
    [
      {
        action: 'rettet',
        subject: 'person',
        fact: person,
        person,
        before: { unit: before.unit },
        after: { unit },
      },
    ],
    recording,
    at,
  );
  await tx.client.query(settingsOf(tx.access));
}
