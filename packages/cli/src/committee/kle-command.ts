import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';

const mostMegabytes = 50;

const spec: CommandSpec = {
  name: 'kle',
  summary: 'Indlæs KLE, kommunernes emnesystematik.',
  about: [
    'Læser emneplanen eller handlingsfacetterne som XML fra KLE-online (version 1.1 og 2.0), eller en tabel (.csv med semikolon eller .xlsx) med kolonnerne nummer, titel og eventuelt udgået.',
    'Den nye fil afløser den plan, den er en ny udgave af. Er der noget galt med filen, bliver intet gemt.',
  ],
  operands: [{ name: '<fil>', about: 'Filen med planen: .xml, .csv eller .xlsx.' }],
  options: { municipality: municipalityOption },
  examples: ['kle emneplan.xml', 'kle handlingsfacetter.xml --municipality 0173'],
};

export const kleCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [path = ''] = given.operands;
    const code = municipalityCode(given);
    const stats = statSync(path, { throwIfNoEntry: false });
    const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);
    if (stats === undefined || !stats.isFile()) {
      throw refused(`Filen findes ikke: ${path}. Tjek stien.`);
    }
    if (stats.size > mostMegabytes * 1_000_000) {
      throw refused(`Filen fylder mere end ${mostMegabytes} MB.`);
    }
    const { readKleFile } = await import('@rettidig/web');
    const reading = await readKleFile(readFileSync(path));
    const source = basename(path);
    // Known without a database, so none is started.
    if (reading.outcome === 'fejl') {
      for (const { line, text } of reading.faults) {
        terminal.err(`${source}${line === null ? '' : `, linje ${line}`}: ${text}\n`);
      }
      return exitCode.problems;
    }
    const store = await openDatabase(terminal);
    try {
      const { municipality } = await chosenMunicipality(store, code);
      const { saveKlePlan, withAccess } = await import('@rettidig/store');
      const access = {
        municipality,
        user: null,
        units: [],
        protectedPersons: false,
        purpose: 'Indlæs KLE',
      };
      await withAccess(store, access, async (tx) => {
        for (const part of reading.parts) {
          await saveKlePlan(tx, { ...part, source }, { by: null, source: 'import' });
        }
      });
      for (const { part, entries } of reading.parts) {
        const name = part === 'emner' ? 'Emneplan' : 'Handlingsfacetter';
        terminal.out(`${name}: ${entries.length} numre indlæst fra ${source}.\n`);
      }
      return exitCode.ok;
    } finally {
      await store.close();
    }
  },
};
