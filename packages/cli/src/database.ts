import type { Store } from '@rettidig/store';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, exitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Opens the database the environment names: DATABASE_URL, or the embedded one in the folder RETTIDIG_DATA
 * (`.data` in the project when that is not set).
 */
export async function openDatabase({ env }: Pick<Terminal, 'env'>): Promise<Store> {
  const { openStore, StoreError } = await import('@rettidig/store');
  const databaseUrl = env['DATABASE_URL'];
  if (databaseUrl === undefined || databaseUrl === '') {
    return await openStore({
      dataDir: join(env['RETTIDIG_DATA'] ?? join(project, '.data'), 'postgres'),
    });
  }
  try {
    return await openStore({ databaseUrl });
  } catch (error) {
    throw error instanceof StoreError ? error : connectionRefusal(error);
  }
}

const wrongAddress = 'Tjek adressen, og at serveren kører.';
const reasons: Readonly<Record<string, string>> = {
  ERR_INVALID_URL: 'Den skal se ud som postgres://bruger:adgangskode@vært:5432/database.',
  '28P01': 'Serveren afviser brugeren eller adgangskoden.',
  '28000': 'Serveren afviser brugeren.',
  '3D000': 'Serveren kører, men har ikke en database med det navn. Opret den først.',
};

/** Why a server did not let us in; never its address, which may hold a password. Other errors as they are. */
function connectionRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const message = `Databasen i DATABASE_URL kan ikke bruges (${code}). ${reasons[code] ?? wrongAddress}`;
  return new CommandError(exitCode.problems, message);
}
