import type { Store } from '@rettidig/store';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './terminal.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Opens the database the environment names: DATABASE_URL, or the embedded one in the folder RETTIDIG_DATA
 * (`.data` in the project when that is not set).
 */
export async function openDatabase({ env }: Pick<Terminal, 'env'>): Promise<Store> {
  const { openStore } = await import('@rettidig/store');
  return await openStore({
    databaseUrl: env['DATABASE_URL'],
    dataDir: join(env['RETTIDIG_DATA'] ?? join(project, '.data'), 'postgres'),
  });
}
