import {
  type Amendments,
  type Day,
  danishDay,
  type Explanation,
  type Period,
  type Series,
  type ValueRow,
  addDays,
  contains,
} from '@rettidig/engine';
import { type CeilingGroup, codeList, type CodeOf, values } from '@rettidig/law';

/** What a ceiling's value can be: an amount, or the state's share within it. */
export const ceilingKinds = codeList('loftvaerdi', [
  ['driftsloft', 'Driftsloft pr. helårsperson', 'Operating ceiling per full-year person'],
  [
    'driftsloft-statens-andel',
    'Statens andel inden for driftsloftet',
    'The state’s share within the operating ceiling',
  ],
  ['mentorramme', 'Ramme til mentorstøtte', 'Frame of mentor support'],
  [
    'mentorramme-statens-andel',
    'Statens andel inden for mentorrammen',
    'The state’s share within the mentor frame',
  ],
  [
    'genberegnet-driftsloft',
    'Genberegnet driftsloft pr. helårsperson',
    'Recalculated ceiling per full-year person',
  ],
  [
    'genberegnet-tab',
    'Tab pr. helårsperson ved det genberegnede driftsloft',
    'Loss per full-year person by the recalculated ceiling',
  ],
]);
export type CeilingKind = CodeOf<typeof ceilingKinds>;

/** Whether a kind is a percentage; the others are amounts in whole øre. */
export const isCeilingShare = (kind: CeilingKind): boolean => kind.endsWith('-statens-andel');

/** Whether a kind has a value for each group of benefits. */
export const isCeilingByGroup = (kind: CeilingKind): boolean => kind === 'driftsloft';

/** A value of a ceiling that the municipality has been told, for whole calendar years. */
export interface CeilingValue extends Period {
  readonly id: string;
  readonly kind: CeilingKind;
  /** Null for kinds that have one value. */
  readonly group: CeilingGroup | null;
  /** Percent, or whole øre. */
  readonly value: number;
  readonly source: string;
}

const oerePerKrone = 100;

interface Place {
  readonly series: Series<number>;
  readonly key: string;
}

/** Where the law keeps what a kind says. */
function placeOf({ kind, group }: CeilingValue, municipality: string): Place {
  switch (kind) {
    case 'driftsloft':
      return { series: values.loftDriftsloftKr, key: group ?? '' };
    case 'driftsloft-statens-andel':
      return { series: values.loftStatPct, key: 'driftsloft' };
    case 'mentorramme':
      return { series: values.loftMentorrammeKr, key: municipality };
    case 'mentorramme-statens-andel':
      return { series: values.loftStatPct, key: 'mentorramme' };
    case 'genberegnet-driftsloft':
      return { series: values.loftGenberegnetKr, key: municipality };
    case 'genberegnet-tab':
      return { series: values.loftTabKr, key: municipality };
  }
}

/** What the municipality has entered is called so in an explanation. */
export const ownCeilingTitle = 'Kommunens egne tal';

/**
 * Values of ceilings laid over the law: they count in the years they are entered for, and the law's in all others. Where
 * two overlap, the one that begins last counts.
 * @param municipality its four-digit code
 */
export function withCeilingValues(
  entered: readonly CeilingValue[],
  municipality: string,
): Amendments | null {
  const [first] = entered.toSorted((a, b) => a.from - b.from);
  if (first === undefined) return null;
  const placed = entered
    .toSorted((a, b) => b.from - a.from)
    .map((value) => ({ value, ...placeOf(value, municipality) }));
  const seriesOf = (id: string): Series<number> | undefined => {
    const own = placed.filter(({ series }) => series.id === id);
    const [any] = own;
    if (any === undefined) return undefined;
    return {
      ...any.series,
      rows: own.map(({ value, key }) => rowOf(value, key)),
      rowOn: (key, on) => {
        const found = own.find((one) => one.key === key && contains(one.value, on));
        return found === undefined ? null : rowOf(found.value, found.key);
      },
    };
  };
  const rows = new Map<string, Series<unknown>>();
  for (const { series } of placed) {
    const own = seriesOf(series.id);
    if (own !== undefined) rows.set(series.id, own);
  }
  return { id: 'egne-loft', title: ownCeilingTitle, from: first.from, rows, versions: new Map() };
}

const rowOf = ({ kind, value, source, from, to }: CeilingValue, key: string): ValueRow<number> => ({
  key,
  validFrom: from,
  value: isCeilingShare(kind) ? value : value / oerePerKrone,
  certainty: 'bekraeftet',
  basis: { source: 'egne-loft', title: ownCeilingTitle, at: source, url: null },
  announced: null,
  checkedUntil: lastDayOf(to),
  note: `Indtastet af kommunen for ${danishDay(from)} til ${danishDay(lastDayOf(to))}.`,
});

const lastDayOf = (to: Day): Day => addDays(to, -1);

/** An explanation whose entered values stand as what they are: no draft of law, but the municipality's own. */
export function asEntered(explanation: Explanation): Explanation {
  return {
    ...explanation,
    draft: null,
    values: explanation.values.map((read) => ({ ...read, draft: false })),
    parts: explanation.parts.map(asEntered),
  };
}
