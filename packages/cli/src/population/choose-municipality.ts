import type { MunicipalityRow, Store } from '@rettidig/store';
import type { Arguments } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';

/** The option that says which municipality a command is about. */
export const municipalityOption = {
  value: '<kode>',
  about: 'Kommunekoden, fx 0173. Kan udelades, når databasen kun har én kommune.',
} as const;

/**
 * The code that is given; null when none is.
 * @throws CommandError when it is no code
 */
export function municipalityCode(given: Arguments): number | null {
  const text = given.value('municipality');
  if (text === null) return null;
  if (/^\d{3,4}$/.test(text)) return Number(text);
  throw new CommandError(exitCode.usage, `--municipality ${text}: Skriv kommunekoden, fx 0173.`);
}

/**
 * The municipality a command is about: the one of the code, or the only one.
 * @throws CommandError where there is none, or it is not said which
 */
export async function chosenMunicipality(
  store: Store,
  code: number | null,
): Promise<MunicipalityRow> {
  const { listMunicipalities } = await import('@rettidig/store');
  const all = await listMunicipalities(store);
  const [first] = all;
  if (first === undefined) {
    throw refused('Databasen er tom. Indlæs en kommune først: rettidig import <mappe>');
  }
  const listed = all.map(({ municipality, name }) => `${fourDigits(municipality)} ${name}`);
  if (code === null) {
    if (all.length === 1) return first;
    throw refused(
      `Databasen har flere kommuner. Vælg en med --municipality: ${listed.join(', ')}.`,
    );
  }
  const found = all.find(({ municipality }) => municipality === code);
  if (found !== undefined) return found;
  throw refused(`Kommunen ${fourDigits(code)} er ikke i databasen. Den har: ${listed.join(', ')}.`);
}

/** A municipality's code as people write it. */
export function fourDigits(code: number): string {
  return String(code).padStart(4, '0');
}

const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);
