import {
  type ExternalReading,
  type JobindsatsTable,
  knownTable,
  readJobindsatsV2,
  readJobindsatsV3,
  readV2Periods,
  readV3Table,
  type TableHead,
} from '@rettidig/figures/external';
import { type Answered, ask, type Patience } from './http.ts';

/** Which part of a table is asked for. */
export interface Wanted {
  readonly tableId: string;
  /** Name of the municipality, or `*` for all. */
  readonly area: string;
  /** Codes of periods, or how many of the latest. */
  readonly periods: readonly string[] | number;
  /** Ids of the divisions rows are wanted for, `*` for all; the rest are asked for in total. */
  readonly splitBy: readonly string[] | '*';
}

/** Where Jobindsats is, and with which key. */
export interface Jobindsats {
  /** Without a slash at the end: `https://api.jobindsats.dk`. */
  readonly address: string;
  readonly key: string;
  readonly patience: Patience;
}

const refused = (message: string): ExternalReading => ({
  outcome: 'problems',
  problems: [{ where: null, message }],
});

function headOf(source: TableHead['source'], tableId: string): TableHead {
  const title = knownTable(tableId)?.title ?? tableId.toUpperCase();
  return { source, tableId, title, updatedAt: null, nextUpdate: null };
}

/** Fetches a table by version 3 of Jobindsats' interface: first what the table is, then its figures. */
export async function fetchJobindsatsV3(
  { address, key, patience }: Jobindsats,
  wanted: Wanted,
): Promise<ExternalReading> {
  const get = (path: string): Promise<Answered> =>
    ask(
      'Jobindsats',
      { url: `${address}/v3/${path}`, headers: { authorization: `Bearer ${key}` } },
      patience,
    );
  const id = encodeURIComponent(wanted.tableId);
  const told = await get(`table/${id}?format=json`);
  if (told.outcome === 'refused') return refused(told.message);
  const reading = readV3Table(told.text);
  if (reading.outcome === 'problems') return reading;
  const query = queryOf(reading.about, wanted);
  if (typeof query !== 'string') return query;
  const data = await get(`data/${id}?${query}`);
  if (data.outcome === 'refused') return refused(data.message);
  return readJobindsatsV3(data.text, headOf('jobindsats-v3', wanted.tableId), reading.about);
}

function queryOf(
  { periods, municipalities, hierarchies }: JobindsatsTable,
  { tableId, area, periods: asked, splitBy }: Wanted,
): string | ExternalReading {
  const place = area === '*' ? '*' : municipalities.get(area);
  if (municipalities.size > 0 && place === undefined) {
    return refused(
      `Tabellen har ikke området »${area}«. Vælg et med --area, eller alle med --area '*'.`,
    );
  }
  const unknown = splitBy === '*' ? [] : splitBy.filter((one) => !hierarchies.includes(one));
  if (unknown.length > 0) {
    return refused(
      `Tabellen kan ikke deles op efter ${unknown.join(', ')}. Den har: ${hierarchies.join(', ')}.`,
    );
  }
  const kind =
    typeof asked === 'number'
      ? kindFor(tableId, [...periods.keys()])
      : (/^\d{4}([A-Z]+)\d/.exec(asked[0] ?? '')?.[1] ?? 'M');
  const which = typeof asked === 'number' ? `latest:${asked}` : asked.join(',');
  const parts = [
    'mgroup.*=*',
    `period.${kind}=${encodeURIComponent(which)}`,
    ...(place === undefined ? [] : [`hierarchy._nykom=${encodeURIComponent(place)}`]),
    ...hierarchies.map(
      (one) => `hierarchy.${one}=${splitBy === '*' || splitBy.includes(one) ? '*' : '/'}`,
    ),
    'format=json',
  ];
  return parts.join('&');
}

/** The kind of periods a table is known to be used by, or the first it has. */
function kindFor(tableId: string, kinds: readonly string[]): string {
  const usual = knownTable(tableId)?.periodKind ?? 'M';
  return kinds.includes(usual) || kinds.length === 0 ? usual : (kinds[0] ?? usual);
}

/** Fetches a table by version 2: first its periods, then its figures, which are not divided. */
export async function fetchJobindsatsV2(
  { address, key, patience }: Jobindsats,
  { tableId, area, periods: asked }: Wanted,
): Promise<ExternalReading> {
  const id = encodeURIComponent(tableId);
  const headers = { authorization: key };
  let chosen: readonly string[];
  if (typeof asked === 'number') {
    const told = await ask(
      'Jobindsats',
      { url: `${address}/v2/tables/${id}/json`, headers },
      patience,
    );
    if (told.outcome === 'refused') return refused(told.message);
    const reading = readV2Periods(told.text);
    if (reading.outcome === 'problems') return reading;
    const kind = knownTable(tableId)?.periodKind ?? 'M';
    const ofKind = reading.periods.filter((period) => period.slice(4).startsWith(kind));
    chosen = (ofKind.length > 0 ? ofKind : reading.periods).slice(-asked);
  } else {
    chosen = asked;
  }
  const data = await ask(
    'Jobindsats',
    {
      url: `${address}/v2/data/${id}/json`,
      headers,
      body: { area: area === '*' ? '*' : [area], period: chosen },
    },
    patience,
  );
  if (data.outcome === 'refused') return refused(data.message);
  return readJobindsatsV2(data.text, headOf('jobindsats-v2', tableId));
}
