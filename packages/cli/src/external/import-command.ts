import type { ExternalReading, TableHead } from '@rettidig/figures/external';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { dayValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';

const spec: CommandSpec = {
  name: 'external import',
  summary: 'Læg en tabel ind fra en fil (CSV eller .xlsx).',
  about: [
    'Læser en tabel med kolonnerne område, periode og tal, og gemmer den ved siden af kommunens egne tal. En CSV-fil har semikolon mellem felterne og decimalkomma. Af et regneark læses ét ark; står der noget på flere, siges det med --sheet, hvilket.',
    'Er der noget galt med filen, bliver intet gemt, og de tal, der stod før, står der stadig.',
  ],
  operands: [{ name: '<fil>', about: 'Filen med tabellen.' }],
  options: {
    municipality: municipalityOption,
    sheet: {
      value: '<ark>',
      about:
        'Regnearkets ark, ved navn eller nummer (1 er det første). Uden: det eneste, der står noget på.',
    },
    id: { value: '<id>', about: 'Hvad tabellen skal hedde hos os. Uden: filens navn.' },
    title: { value: '<titel>', about: 'Titlen, som den vises. Uden: filens navn.' },
    updated: { value: '<dato>', about: 'Hvornår tallene sidst er opdateret, fx 2026-11-12.' },
    'next-update': { value: '<dato>', about: 'Hvornår der kommer nye.' },
    'accept-changes': {
      value: null,
      about:
        'Gem, selv om tabellen har fået andre kolonner, eller noget, der stod der, ikke er med mere.',
    },
  },
  examples: [
    'external import y30r21.csv --title "Forventet og faktisk antal"',
    'external import benchmark.xlsx --sheet Data --id benchmark --updated 2026-11-12',
  ],
};

const mostMegabytes = 20;

export const externalImportCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [path = ''] = given.operands;
    const name = basename(path).replace(/\.[^.]*$/, '');
    const tableId = (given.value('id') ?? name).trim().toLowerCase().replaceAll(/\s+/g, '-');
    const head: TableHead = {
      source: 'fil',
      tableId,
      title: given.value('title') ?? name,
      updatedAt: dayValue(given, 'updated'),
      nextUpdate: dayValue(given, 'next-update'),
    };
    const code = municipalityCode(given);
    const reading = await readingOf(path, head, given.value('sheet') ?? '');
    const { keepTable, tellProblems } = await import('./keep-table.ts');
    // Known without a database, so none is started.
    if (reading.outcome === 'problems') return tellProblems(reading, terminal);
    const store = await openDatabase(terminal);
    try {
      const municipality = await chosenMunicipality(store, code);
      const acceptChanges = given.has('accept-changes');
      const { table } = reading;
      return (await keepTable(store, { municipality, table, acceptChanges }, terminal)).code;
    } finally {
      await store.close();
    }
  },
};

async function readingOf(path: string, head: TableHead, sheet: string): Promise<ExternalReading> {
  const stats = statSync(path, { throwIfNoEntry: false });
  const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);
  if (stats === undefined) throw refused(`Filen findes ikke: ${path}. Tjek stien.`);
  if (!stats.isFile()) throw refused(`Det er ikke en fil: ${path}.`);
  if (stats.size > mostMegabytes * 1_000_000) {
    throw refused(`Filen fylder mere end ${mostMegabytes} MB. Vælg færre perioder eller områder.`);
  }
  const { readTableFile } = await import('@rettidig/web/external');
  return await readTableFile({ name: path, bytes: readFileSync(path) }, head, sheet);
}
