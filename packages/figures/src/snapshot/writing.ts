import type { Day } from '@rettidig/engine';
import type { TableName } from './columns.ts';
import type { SituationBuilder } from './situation.ts';
import type { TableBuilder } from './table-builder.ts';

/** Gives a number to each of the municipality's own codes, in the order they come. */
export interface Numbering {
  readonly numberOf: (code: string | null | undefined) => number;
  readonly codes: readonly string[];
}

export function numbering(before: readonly string[] = []): Numbering {
  const codes = [...before];
  const numbers = new Map(codes.map((code, i) => [code, i + 1]));
  return {
    codes,
    numberOf: (code) => {
      if (code === null || code === undefined) return 0;
      const known = numbers.get(code);
      if (known !== undefined) return known;
      codes.push(code);
      numbers.set(code, codes.length);
      return codes.length;
    },
  };
}

/** What the rows of one citizen are written with. */
export interface Writing {
  readonly on: Day;
  readonly units: Numbering;
  readonly caseworkers: Numbering;
  readonly providers: Numbering;
  readonly orders: Numbering;
  readonly alliances: Numbering;
  readonly situations: SituationBuilder;
  readonly tables: Readonly<Record<TableName, TableBuilder>>;
}
