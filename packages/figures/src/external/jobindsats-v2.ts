import { z } from 'zod';
import { messageIn, readJson } from './answer-json.ts';
import { type ExternalReading, type TableHead, unreadable } from './result.ts';
import { tableOfCells } from './table-of-cells.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

/** The answer to `/v2/data/{id}/json`: a list whose first element has the columns and the rows. */
const dataAnswer = z.tuple(
  [
    z.object({
      Variables: z.array(z.object({ Label: z.string() })).min(1),
      Data: z.array(z.array(cell)),
    }),
  ],
  z.unknown(),
);

/** The answer to `/v2/tables/{id}/json`, of which the periods are used. */
const tableAnswer = z.tuple([z.object({ Period: z.array(z.string()).min(1) })], z.unknown());

/** Reads the figures of Jobindsats' interface, version 2. */
export function readJobindsatsV2(text: string, head: TableHead): ExternalReading {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const answer = dataAnswer.safeParse(reading.json);
  if (!answer.success) return otherForm(reading.json);
  const [{ Variables, Data }] = answer.data;
  return tableOfCells({
    head,
    columns: Variables.map(({ Label }) => Label.trim()),
    rows: Data,
    decimals: null,
    nameOfRow: (place) => `række ${place + 1}`,
  });
}

/** The periods a table has figures for, oldest first. */
export function readV2Periods(
  text: string,
):
  | { readonly outcome: 'periods'; readonly periods: readonly string[] }
  | ReturnType<typeof unreadable> {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const answer = tableAnswer.safeParse(reading.json);
  if (!answer.success) return otherForm(reading.json);
  return { outcome: 'periods', periods: answer.data[0].Period.toSorted() };
}

function otherForm(json: unknown): ReturnType<typeof unreadable> {
  const said = messageIn(Array.isArray(json) ? json[0] : json);
  return unreadable(
    said === null
      ? 'Svaret har ikke den form, som Jobindsats version 2 har: en liste med Variables og Data. Version 2 er måske lukket; prøv version 3.'
      : `Jobindsats svarer: ${said}`,
  );
}
