import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';

interface Licence {
  readonly id: string;
  readonly address: string;
}

const licenceTable: KeptTable<Licence> = {
  name: 'committee_licence',
  key: 'licence',
  columns: [['address', 'text', 'address']],
  write: ({ address }) => [address],
  // The column holds what `write` made.
  read: (id, [address]) => ({ id, address: address as string }),
};

/**
 * Says under which licence what is published may be used as data, by the address where it can be read; null takes it back.
 * @throws StoreError `findes-allerede` where somebody has said it in the same moment
 */
export async function saveLicence(
  tx: Tx,
  address: string | null,
  recording: Recording,
): Promise<void> {
  const [own] = await readKept(tx, licenceTable, licenceTable.key);
  if (address !== null) {
    await saveKept(tx, licenceTable, [{ id: own?.id ?? newId(), address }], recording);
  } else if (own !== undefined) {
    await withdrawKept(tx, licenceTable, { id: own.id, recording });
  }
}

/** A licence that was chosen, and until when. */
export interface LicenceVersion {
  readonly address: string;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  /** Null while it stands. */
  readonly until: Instant | null;
}

/** The licences that were chosen, the newest first. */
export async function licenceVersions(tx: Tx): Promise<readonly LicenceVersion[]> {
  const { rows } = await tx.client.query<LicenceVersion>(
    `select l.address, l.recorded_at as at, e.name as by, l.superseded_at as until
       from committee_licence l
       left join employee e on e.municipality = l.municipality and e.id = l.recorded_by
      where l.municipality = $1 order by l.recorded_at desc`,
    [tx.access.municipality],
  );
  return rows;
}

/** The licence as everybody may know it: when one was first chosen, and when that last changed. */
export interface PublicLicence {
  /** Null: it is taken back. */
  readonly address: string | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** Null where none was ever chosen. */
export async function publicLicence(tx: Tx): Promise<PublicLicence | null> {
  const { rows } = await tx.client.query<PublicLicence>(
    `select (array_agg(address) filter (where superseded_at is null))[1] as address, min(recorded_at) as "createdAt",
            max(coalesce(superseded_at, recorded_at)) as "changedAt"
       from committee_licence where municipality = $1 having count(*) > 0`,
    [tx.access.municipality],
  );
  return rows[0] ?? null;
}
