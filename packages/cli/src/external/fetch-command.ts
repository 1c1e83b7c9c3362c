import type { Arguments, Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import type { Wanted } from './fetch-jobindsats.ts';
import { fetchTable, keyTo, sources } from './fetch-table.ts';

const spec: CommandSpec = {
  name: 'external fetch',
  summary: 'Hent en tabel fra Jobindsats eller Statistikbanken.',
  about: [
    'Henter en tabel og gemmer den ved siden af kommunens egne tal. Er der noget galt med svaret, bliver intet gemt, og de tal, der stod før, står der stadig.',
    'Jobindsats kræver en nøgle. Den læses fra RETTIDIG_JOBINDSATS_KEY og vises aldrig.',
  ],
  operands: [
    { name: '<kilde>', about: 'jobindsats (version 3), jobindsats-v2 eller statbank.' },
    { name: '<tabel>', about: 'Tabellens id, fx y01a02 eller aus07.' },
  ],
  options: {
    municipality: municipalityOption,
    area: {
      value: '<navn>',
      about: "Området, som kilden kalder det. Uden: kommunen selv. '*' er alle.",
    },
    period: {
      value: '<perioder>',
      about: 'Fx 2026M05,2026M06 eller latest:36. Uden: de seneste 36.',
    },
    split: {
      value: '<fordelinger>',
      about:
        "Hvad rækkerne deles op efter, fx _kon,_alder. '*' er alt. Uden: tal i alt, men forventet og faktisk antal efter ydelse.",
    },
    'accept-changes': {
      value: null,
      about:
        'Gem, selv om tabellen har fået andre kolonner, eller noget, der stod der, ikke er med mere.',
    },
  },
  examples: [
    'external fetch jobindsats y07a02',
    "external fetch jobindsats y30r21 --area '*' --period latest:8",
    'external fetch statbank aus07 --period 2026M08,2026M09',
  ],
};

const latestByDefault = 36;

export const externalFetchCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [sourceName = '', table = ''] = given.operands;
    const source = sources.find((one) => one === sourceName);
    if (source === undefined) {
      throw wrong(`Kilden »${sourceName}« kendes ikke. Vælg en af: ${sources.join(', ')}.`);
    }
    if (!/^[a-z0-9_]{2,30}$/i.test(table)) {
      throw wrong(`»${table}« er ikke id på en tabel. Det skal ligne y01a02 eller aus07.`);
    }
    const asked = askedOf(given, table.toLowerCase());
    const key = keyTo(source, terminal);
    const code = municipalityCode(given);
    const store = await openDatabase(terminal);
    try {
      const municipality = await chosenMunicipality(store, code);
      const area = given.value('area') ?? municipality.name.replace(/ Kommune$/, '');
      const reading = await fetchTable(source, { ...asked, area }, { key, terminal });
      const { keepFetched } = await import('./keep-fetched.ts');
      const acceptChanges = given.has('accept-changes');
      return await keepFetched(
        store,
        { municipality, source, asked: { ...asked, area }, reading, acceptChanges },
        terminal,
      );
    } finally {
      await store.close();
    }
  },
};

const wrong = (message: string): CommandError => new CommandError(exitCode.usage, message);

function askedOf(given: Arguments, tableId: string): Omit<Wanted, 'area'> {
  const period = given.value('period') ?? `latest:${latestByDefault}`;
  const [, latest] = /^latest:(\d{1,3})$/.exec(period) ?? [];
  const codes = period.split(',').map((one) => one.trim());
  if (latest === undefined && !codes.every((one) => /^\d{4}[A-Z0-9]*$/i.test(one))) {
    throw wrong(`--period ${period}: Skriv den som 2026M05,2026M06 eller latest:36.`);
  }
  const split = given.value('split');
  return {
    tableId,
    periods: latest === undefined ? codes : Math.max(1, Number(latest)),
    splitBy: split === '*' || (split === null && tableId === 'y30r21') ? '*' : partsOf(split),
  };
}

const partsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
