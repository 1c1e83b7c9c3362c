import type { Day } from '@rettidig/engine';
import { FigureError } from '@rettidig/figures';
import type { Access, MunicipalityRow, Store, Tx } from '@rettidig/store';
import type { Arguments } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { chosenMunicipality, municipalityCode } from '../population/choose-municipality.ts';
import type { Terminal } from '../terminal.ts';
import { todayInDenmark } from '../today.ts';
import type { OwnNames } from './words.ts';

/** The figures of one municipality, while the database is open. */
export interface FigureSource {
  readonly municipality: MunicipalityRow;
  /** Today, or the day of a made-up municipality. */
  readonly on: Day;
  readonly names: OwnNames;
  /** Runs work in a transaction that sees the whole municipality, and tells that it is at it. */
  readonly read: <T>(what: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/**
 * Opens the database for figures of the municipality that is asked for, and closes it again. Figures count everybody, so
 * it is read as a program: all units, protected citizens too; only numbers leave it.
 * @throws CommandError where a measure is asked in a way it cannot be asked
 */
export async function withFigures<T>(
  given: Arguments,
  terminal: Terminal,
  { purpose, work }: { readonly purpose: string; readonly work: (of: FigureSource) => Promise<T> },
): Promise<T> {
  const code = municipalityCode(given);
  const store = await openDatabase(terminal);
  try {
    const municipality = await chosenMunicipality(store, code);
    const access: Access = {
      municipality: municipality.municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose,
    };
    return await work({
      municipality,
      on: municipality.demoDay ?? todayInDenmark(),
      names: await namesOf(store, access),
      read: (what, inside) => telling(terminal, what, () => inTransaction(store, access, inside)),
    });
  } catch (error) {
    if (error instanceof FigureError) throw new CommandError(exitCode.usage, error.message);
    throw error;
  } finally {
    await store.close();
  }
}

async function inTransaction<T>(
  store: Store,
  access: Access,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { withAccess } = await import('@rettidig/store');
  return await withAccess(store, access, work);
}

async function namesOf(store: Store, access: Access): Promise<OwnNames> {
  const { listEmployees, listUnits } = await import('@rettidig/store');
  return await inTransaction(store, access, async (tx) => ({
    units: new Map((await listUnits(tx)).map(({ id, name }) => [id, name])),
    caseworkers: new Map((await listEmployees(tx)).map(({ id, name }) => [id, name])),
  }));
}

/** Says what goes on while somebody waits; on a screen it is gone afterwards. */
async function telling<T>(
  { err, isInteractive }: Pick<Terminal, 'err' | 'isInteractive'>,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  if (isInteractive) err(`\r${what} …\u001B[K`);
  try {
    return await work();
  } finally {
    if (isInteractive) err('\r\u001B[K');
  }
}
