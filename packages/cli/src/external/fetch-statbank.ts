import {
  type ExternalReading,
  readStatBank,
  readTableInfo,
  type StatBankTable,
} from '@rettidig/figures/external';
import type { Wanted } from './fetch-jobindsats.ts';
import { ask, type Patience } from './http.ts';

/** Fetches a table of Danmarks Statistik's StatBank: first what the table is, then its figures. */
export async function fetchStatBank(
  { address, patience }: { readonly address: string; readonly patience: Patience },
  wanted: Wanted,
): Promise<ExternalReading> {
  const refused = (message: string): ExternalReading => ({
    outcome: 'problems',
    problems: [{ where: null, message }],
  });
  const post = (path: string, body: unknown) =>
    ask('Statistikbanken', { url: `${address}/v1/${path}`, headers: {}, body }, patience);
  const table = wanted.tableId.toUpperCase();
  const told = await post('tableinfo', { table, format: 'JSON', lang: 'da' });
  if (told.outcome === 'refused') return refused(told.message);
  const reading = readTableInfo(told.text);
  if (reading.outcome === 'problems') return reading;
  const variables = variablesOf(reading.about, wanted);
  if ('message' in variables) return refused(variables.message);
  const data = await post('data', { table, format: 'JSONSTAT', lang: 'da', ...variables });
  if (data.outcome === 'refused') return refused(data.message);
  return readStatBank(
    data.text,
    {
      source: 'statbank',
      tableId: wanted.tableId,
      title: reading.about.title,
      updatedAt: reading.about.updatedAt,
      nextUpdate: null,
    },
    reading.about,
  );
}

interface Chosen {
  readonly code: string;
  readonly values: readonly string[];
}

function variablesOf(
  { variables }: StatBankTable,
  { area, periods, splitBy }: Wanted,
): { readonly variables: readonly Chosen[] } | { readonly message: string } {
  const codes = variables.map(({ id }) => id);
  const unknown = splitBy === '*' ? [] : splitBy.filter((one) => !codes.includes(one));
  if (unknown.length > 0) {
    return {
      message: `Tabellen kan ikke deles op efter ${unknown.join(', ')}. Den har: ${codes.join(', ')}.`,
    };
  }
  const place = variables.find(({ isArea }) => isArea);
  const areas =
    area === '*' ? ['*'] : place?.values.filter(({ text }) => text === area).map(({ id }) => id);
  if (place !== undefined && areas?.length === 0) {
    return {
      message: `Tabellen har ikke området »${area}«. Vælg et med --area, eller alle med --area '*'.`,
    };
  }
  return {
    variables: variables.flatMap(
      ({ id, isTime, isArea, canBeLeftOut, values }): readonly Chosen[] => {
        if (isTime) {
          const known = values.map((value) => value.id);
          return [
            { code: id, values: typeof periods === 'number' ? known.slice(-periods) : periods },
          ];
        }
        if (isArea) return [{ code: id, values: areas ?? ['*'] }];
        const isDivided = splitBy === '*' || splitBy.includes(id);
        // What is left out is given in total; what cannot be left out has no total.
        return isDivided || !canBeLeftOut ? [{ code: id, values: ['*'] }] : [];
      },
    ),
  };
}
