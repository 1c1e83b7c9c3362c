import type { CaseFile } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { MunicipalityRow } from '@rettidig/store';
import type { Arguments } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { todayInDenmark } from '../today.ts';
import { chosenMunicipality, municipalityCode, municipalityOption } from './choose-municipality.ts';

/** The options that say which citizens a command looks at. */
export const populationOptions = {
  municipality: municipalityOption,
  unit: { value: '<navn>', about: 'Kun borgerne i denne enhed.' },
} as const;

/** One citizen of a population: no name and no CPR number. */
export interface Member {
  readonly id: string;
  readonly unit: string;
  readonly caseFile: CaseFile;
}

export interface Population {
  readonly municipality: MunicipalityRow;
  /** The unit's name; null for the whole municipality. */
  readonly unit: string | null;
  readonly on: Day;
  /** Hands over every citizen with a running course, some at a time, in one moment of the database. */
  readonly walk: (take: (member: Member) => void) => Promise<void>;
}

/**
 * Opens the database, lets the work read the citizens it was asked for, and closes the database again. Every citizen
 * read is logged with the purpose.
 * @param on the day the cases are read on; null: today, or the day of a made-up municipality
 * @throws CommandError where the municipality or the unit does not exist
 */
export async function withPopulation<T>(
  given: Arguments,
  terminal: Terminal,
  {
    on: asked,
    purpose,
    work,
  }: {
    readonly on: Day | null;
    readonly purpose: string;
    readonly work: (of: Population) => Promise<T>;
  },
): Promise<T> {
  const code = municipalityCode(given);
  const store = await openDatabase(terminal);
  try {
    const municipality = await chosenMunicipality(store, code);
    const { listUnits, walkCaseload, withAccess } = await import('@rettidig/store');
    const access = {
      municipality: municipality.municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose,
    } as const;
    const units = await withAccess(store, access, listUnits);
    const unit = chosenUnit(units, given.value('unit'));
    const on = asked ?? municipality.demoDay ?? todayInDenmark();
    const which = { on, running: true, ...(unit === null ? {} : { unit: unit.id }) };
    const progress = progressOf(terminal);
    return await work({
      municipality,
      unit: unit?.name ?? null,
      on,
      walk: async (take) => {
        await withAccess(store, access, (tx) =>
          walkCaseload(tx, which, (citizens, { done, of }) => {
            for (const { id, unit: own, caseFile } of citizens) {
              take({ id, unit: own.name, caseFile });
            }
            progress.show(done, of);
          }),
        ).finally(progress.done);
      },
    });
  } finally {
    await store.close();
  }
}

interface Unit {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
}

function chosenUnit(units: readonly Unit[], asked: string | null): Unit | null {
  if (asked === null) return null;
  const wanted = asked.toLowerCase();
  const found = units.find(({ name, externalId, id }) =>
    [name.toLowerCase(), externalId.toLowerCase(), id].includes(wanted),
  );
  if (found !== undefined) return found;
  const names = units.map(({ name }) => name).join(', ');
  throw refused(`Enheden »${asked}« findes ikke. Kommunen har: ${names}.`);
}

const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);

/** Tells how far a long run has come: over itself on a screen, otherwise nothing but for many citizens. */
function progressOf({ err, isInteractive }: Pick<Terminal, 'err' | 'isInteractive'>): {
  readonly show: (done: number, of: number) => void;
  readonly done: () => void;
} {
  const number = (value: number): string => value.toLocaleString('da-DK');
  let drawn = false;
  let told = 0;
  return {
    show: (done, of) => {
      const text = `Regner på ${number(done)} af ${number(of)} borgere`;
      if (isInteractive) {
        err(`\r${text}\u001B[K`);
        drawn = true;
      } else if (done - told >= tellEvery) {
        err(`${text}\n`);
        told = done;
      }
    },
    done: () => {
      if (drawn) err('\r\u001B[K');
    },
  };
}

const tellEvery = 20_000;
