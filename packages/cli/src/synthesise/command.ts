import { csvName, fileNames } from '@rettidig/casework';
import { existsSync, readdirSync } from 'node:fs';
import { dayValue, numberValue, requiredValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { demoMunicipality } from '../serve/seed.ts';

const spec: CommandSpec = {
  name: 'synthesise',
  summary: 'Lav en opdigtet kommune som en mappe med CSV-filer.',
  about: [
    'Laver opdigtede borgere med forløb, ydelser, samtaler og tilbud, så mange som i en rigtig kommune.',
    'Samme kommune, frø, dato og størrelse giver altid nøjagtig de samme filer. CPR-numrene har dag + 60 og findes ikke.',
    'Mappen kan indlæses med »rettidig import«. sandhed.csv har de pligter, som borgerne er lavet til at have, og noegletal.csv de nøgletal, de giver.',
  ],
  operands: [],
  options: {
    municipality: {
      value: '<kode>',
      about: 'Kommunekoden på den kommune, der efterlignes, fx 0173. Skal med.',
    },
    seed: { value: '<tal>', about: 'Frøet. Uden det bruges 1.' },
    out: { value: '<mappe>', about: 'Mappen, filerne skrives i. Skal med.' },
    size: { value: '<tal>', about: 'Antal indbyggere fra 18 til 64 år. Uden det som i kommunen.' },
    years: {
      value: '<antal>',
      about: 'Hvor mange år tilbage der er forløb, 5 til 12. Uden det 5.',
    },
    on: { value: '<dato>', about: 'Dagen, der er »i dag« i kommunen. Uden den bruges demoens.' },
    force: { value: null, about: 'Skriv, selv om der er filer fra en tidligere kørsel i mappen.' },
  },
  examples: [
    'synthesise --municipality 0173 --seed 1 --out ./lyngby',
    'synthesise --municipality 0175 --seed 7 --size 30000 --on 2026-11-23 --out ./stor',
  ],
};

export const synthesiseCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const code = requiredValue(given, spec, 'municipality');
    if (!/^\d{3,4}$/.test(code)) {
      throw new CommandError(
        exitCode.usage,
        `--municipality ${code}: Skriv kommunekoden, fx 0173.`,
      );
    }
    const out = requiredValue(given, spec, 'out');
    const seed = numberValue(given, 'seed', { from: 0, to: 2 ** 31 - 1 }) ?? 1;
    const size = numberValue(given, 'size', { from: 1, to: 1_000_000 });
    const years = numberValue(given, 'years', { from: 5, to: 12 });
    const on = dayValue(given, 'on') ?? demoMunicipality.on;
    if (!given.has('force')) refuseLeftovers(out);

    const { generate, writeFolder } = await import('@rettidig/synthetic');
    const options = {
      municipality: Number(code),
      seed,
      on,
      ...(size === null ? {} : { size }),
      ...(years === null ? {} : { years }),
    };
    const municipality = orRefuse(() => generate(options));
    writeOrRefuse(() => writeFolder(municipality, out), out);
    const people = municipality.people.length.toLocaleString('da-DK');
    terminal.out(
      `Skrevet i ${out}: ${municipality.name}, ${people} opdigtede borgere.\nIndlæs dem med: rettidig import ${out} --demo\n`,
    );
    return exitCode.ok;
  },
};

/** What the generator cannot make is a wrong option; it says in Danish which. */
function orRefuse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(exitCode.usage, error.message);
    throw error;
  }
}

function writeOrRefuse(write: () => void, folder: string): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new CommandError(
      exitCode.problems,
      existsSync(folder) || code !== 'ENOENT'
        ? `Der kan ikke skrives i ${folder} (${code}). Tjek stien og rettighederne, og at der er plads.`
        : `Mappen ${folder} kan ikke laves (${code}). Vælg en anden mappe, der kan skrives i.`,
    );
  }
}

function refuseLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  let entries: readonly string[];
  try {
    entries = readdirSync(folder);
  } catch {
    throw new CommandError(exitCode.problems, `${folder} er ikke en mappe, der kan skrives i.`);
  }
  const found = fileNames.map(csvName).find((name) => entries.includes(name));
  if (found === undefined) return;
  throw new CommandError(
    exitCode.problems,
    `Der ligger allerede ${found} i ${folder}. Vælg en anden mappe, eller skriv over med --force.`,
  );
}
