import {
  type LineState,
  type NewPlanLine,
  planLineKinds,
  planLineParties,
  planLineStates,
} from '@rettidig/casework';
import { z } from 'zod';
import { choice, note, optionalDay } from '../http/fields.ts';

/** How many new lines the form takes at once; it works without scripts, so their number is fixed. */
export const newLines = [1, 2, 3, 4] as const;
type LineNumber = (typeof newLines)[number];

const mostSigns = 500;
const lineFields = {
  hvad: note(mostSigns),
  slags: choice(planLineKinds),
  hvem: choice(planLineParties),
  senest: optionalDay,
};
type LineField = keyof typeof lineFields;

type FieldsOfLines = {
  [K in `${LineField}${LineNumber}`]: K extends `${infer F extends LineField}${LineNumber}`
    ? (typeof lineFields)[F]
    : never;
};

/** The fields of the new lines: `hvad1`, `slags1`, `hvem1`, `senest1`, and so on. */
export const fieldsOfLines = Object.fromEntries(
  newLines.flatMap((number) =>
    Object.entries(lineFields).map(([name, field]) => [`${name}${number}`, field]),
  ),
) as FieldsOfLines;

type Values = z.infer<z.ZodObject<FieldsOfLines>>;

/** The lines that were written; a line without words is none. */
export function linesOf(values: Values): readonly NewPlanLine[] {
  return newLines.flatMap((number) => {
    const text = values[`hvad${number}`];
    if (text === '') return [];
    return [
      {
        text,
        kind: values[`slags${number}`] ?? 'aftale',
        party: values[`hvem${number}`] ?? 'borger',
        due: values[`senest${number}`] ?? null,
        dueField: `senest${number}`,
      },
    ];
  });
}

const stateOfLine = z
  .string()
  .regex(/^[0-9a-f-]{36}:[a-z]+$/)
  .transform((text, context): LineState => {
    const [line = '', state = ''] = text.split(':');
    if (planLineStates.has(state)) return { line, state };
    context.addIssue({ code: 'custom', message: '', input: text });
    return z.NEVER;
  });

/** How open lines stand: one `<line>:<state>` for each. */
export const statesOfLines = z
  .union([z.array(stateOfLine), stateOfLine.transform((one) => [one])])
  .default([]);
