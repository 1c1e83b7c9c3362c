/** What the store refuses, and why. The message is Danish and written for the person at the screen. */
export type StoreErrorCode =
  | 'uden-om-adgang'
  | 'indbygget-database'
  | 'database-nyere'
  | 'migration-aendret'
  | 'database-ikke-opdateret'
  | 'postgresql-version'
  | 'ugyldig-adgang'
  | 'ukendt-borger'
  | 'ukendt-oplysning'
  | 'overlap'
  | 'findes-allerede'
  | 'foraeldet'
  | 'ikke-klar'
  | 'ugyldigt-nummer'
  | 'ikke-offentlig'
  | 'to-personer';

/** A fault or refusal of the store. Never carries names or CPR numbers. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
