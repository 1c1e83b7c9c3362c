import type { Slot } from '../matter/index.ts';

/**
 * How a municipality sets its agendas and minutes: names, order and headings over the same parts. Data, so that a
 * municipality can change its own. In a text, `{…}` stands for what the meeting or the point has: `{udvalg}`, `{dato}`
 * (5. oktober 2022), `{dato-tal}` (05-10-2022), `{ugedag}`, `{tid}` (16:00), `{slut}`, `{sted}`, `{nr}`, `{titel}`, `{type}`,
 * `{numre}`, `{navn}`, `{papir}`. What stands in `[…]` is left out where the meeting does not have it.
 */
export interface Form {
  readonly id: string;
  /** What people choose it by. */
  readonly name: string;
  readonly agendaName: string;
  readonly minutesName: string;
  /** The lines above everything; `{papir}` is the name of the paper. */
  readonly title: readonly string[];
  readonly head: readonly HeadPart[];
  /** The heading of a point, and of one with a type letter where that stands in it. */
  readonly itemHeading: string;
  readonly typedHeading: string | null;
  /** What a closed point is called where it has no title for the public. */
  readonly closedTitle: string;
  /** Whether the public sees the case number of a closed point. */
  readonly closedCaseNumber: boolean;
  readonly parts: readonly ItemPart[];
  /** What stands in a part that has nothing; null: the part is left out. */
  readonly empty: string | null;
  /** Before a decision about some points: `Ad {numre}.`. */
  readonly point: string;
  /** What the letters of matters mean, where the municipality has said; the meaning may be missing. */
  readonly types: readonly { readonly letter: string; readonly meaning: string | null }[];
}

/** A line, or more, above the points. */
export type HeadPart =
  | { readonly part: 'dato' | 'sted'; readonly label: string; readonly text: string }
  | {
      readonly part: 'medlemmer';
      readonly label: string;
      /** All on a line, one on each, or one on each with whether the member was there. */
      readonly as: 'linje' | 'liste' | 'fremmoede';
      readonly party: boolean;
    }
  | { readonly part: 'fravaerende' | 'derudover'; readonly label: string }
  | { readonly part: 'indhold'; readonly label: string };

/** A part of a point, in the order they are printed. */
export type ItemPart =
  | { readonly part: 'sagsnummer' | 'type' | 'aabenhed'; readonly label: string }
  | { readonly part: 'afsnit'; readonly slot: Slot; readonly heading: string }
  | {
      readonly part: 'indstilling';
      readonly heading: string;
      readonly as: 'nummereret' | 'punkter';
    }
  | { readonly part: 'beslutning'; readonly heading: string }
  | { readonly part: 'fravaerende'; readonly text: string }
  | {
      readonly part: 'bilag';
      readonly heading: string;
      readonly as: 'liste' | 'nummereret' | 'tabel';
    };
