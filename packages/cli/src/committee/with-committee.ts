import type { Day } from '@rettidig/engine';
import type { Access, MunicipalityRow, Tx } from '@rettidig/store';
import type { Arguments } from '../command.ts';
import { openDatabase } from '../database.ts';
import { chosenMunicipality, municipalityCode } from '../population/choose-municipality.ts';
import type { Terminal } from '../terminal.ts';
import { todayInDenmark } from '../today.ts';

/** The committees of one municipality, while the database is open. */
export interface CommitteeSource {
  readonly municipality: MunicipalityRow;
  /** Today, or the day of a made-up municipality. */
  readonly on: Day;
  readonly tx: Tx;
}

/** The option that closed matters are shown by. */
export const closedOption = {
  value: null,
  about: 'Tag lukkede sager med. Uden: kun det, alle må se i kommunen.',
} as const;

/** Reads the committees of the municipality that is asked for: what is open, and with `--lukket` what is closed with it. */
export async function withCommittee<T>(
  given: Arguments,
  terminal: Terminal,
  {
    purpose,
    work,
  }: { readonly purpose: string; readonly work: (of: CommitteeSource) => Promise<T> },
): Promise<T> {
  const { withAccess } = await import('@rettidig/store');
  const code = municipalityCode(given);
  const store = await openDatabase(terminal);
  try {
    const municipality = await chosenMunicipality(store, code);
    const access: Access = {
      municipality: municipality.municipality,
      user: null,
      units: [],
      protectedPersons: false,
      committee: given.has('lukket') ? 'alt' : { closedOf: [] },
      purpose,
    };
    const on = municipality.demoDay ?? todayInDenmark();
    return await withAccess(store, access, (tx) => work({ municipality, on, tx }));
  } finally {
    await store.close();
  }
}
