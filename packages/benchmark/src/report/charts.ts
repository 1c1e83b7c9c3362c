import { listed, numberText } from '../wording/number-text.ts';
import type { Block } from './block.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import type { GroupShares } from '../persons/shares.ts';
import { groupLabels } from '../frame/group.ts';
import { ranking } from '../rank/ranking.ts';
import { choicesFor } from './figure.ts';

const perThousand = 'årsværk pr. 1.000 årspersoner';

const anchor = (text: string): string => text.replaceAll(/[^a-z0-9]+/g, '-');

/** Municipalities in order of a figure, fewest first; those without a number last. Nothing where nobody has one. */
export function placingChart(
  ground: Ground,
  figure: Figure,
  {
    number,
    title,
    unit = perThousand,
  }: { readonly number: string; readonly title: string; readonly unit?: string },
): readonly Block[] {
  const { table, row, values, decimals, mean, meanDecimals } = figure;
  const places = new Map(
    ranking(table, row, choicesFor(row, ground.choices), 'mindst-foerst').map((standing) => [
      standing.municipality,
      standing.rank,
    ]),
  );
  const bars = table.municipalities
    .map((label, at) => {
      const rank = places.get(label);
      return {
        label,
        value: values[at] ?? null,
        own: label === ground.own,
        note: rank === undefined ? 'ikke indberettet' : `nr. ${rank}`,
      };
    })
    .toSorted(
      (one, other) =>
        (one.value ?? Number.POSITIVE_INFINITY) - (other.value ?? Number.POSITIVE_INFINITY) ||
        one.label.localeCompare(other.label, 'da'),
    );
  const known = bars.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return [];
  const text = (value: number | null): string => numberText(value ?? 0, decimals);
  const own = bars.find((bar) => bar.own && bar.value !== null);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'placering',
        id: `figur-${anchor(number)}-placering`,
        title,
        summary: [
          `Fra ${first.label} (${text(first.value)}) til ${last.label} (${text(last.value)}) ${unit}.`,
          ...(own === undefined
            ? []
            : [`${own.label} har ${text(own.value)} og er ${own.note} af ${known.length}.`]),
          ...(mean === null ? [] : [`Gennemsnittet er ${numberText(mean, meanDecimals)}.`]),
        ].join(' '),
        source: ground.round.source,
        decimals,
        unit,
        bars,
        mean,
      },
    },
  ];
}

/** Productivity along, an indicator of quality up: one point for each municipality that has both. */
export function qualityChart(
  ground: Ground,
  productivity: Figure,
  quality: Figure,
  { number, title }: { readonly number: string; readonly title: string },
): readonly Block[] {
  const points = productivity.table.municipalities.flatMap((label, at) => {
    const x = productivity.values[at] ?? null;
    const y = quality.values[quality.table.municipalities.indexOf(label)] ?? null;
    return x === null || y === null ? [] : [{ label, x, y, own: label === ground.own }];
  });
  if (points.length < 3) return [];
  const { mean: meanX } = productivity;
  const { mean: meanY } = quality;
  const best =
    meanX === null || meanY === null
      ? []
      : points.filter(({ x, y }) => x < meanX && y > meanY).map(({ label }) => label);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'punkter',
        id: `figur-${anchor(number)}-kvalitet`,
        title,
        summary: `${points.length} kommuner efter ${perThousand} og ${quality.row.label.toLocaleLowerCase('da')}. ${
          best.length === 0
            ? 'Ingen har både færre årsværk og højere kvalitet end gennemsnittet.'
            : `Færre årsværk og højere kvalitet end gennemsnittet har ${listed(best)}.`
        }`,
        source: ground.round.source,
        decimals: quality.decimals,
        xDecimals: productivity.decimals,
        unit: quality.row.unit === 'pct' ? 'pct.' : '',
        xLabel: perThousand,
        yLabel: quality.row.label,
        points,
        means: meanX === null || meanY === null ? null : { x: meanX, y: meanY },
      },
    },
  ];
}

/** Share of resources against share of persons, group by group, with the line where they are the same. */
export function sharesChart(
  { own, round }: Pick<Ground, 'own' | 'round'>,
  shares: readonly GroupShares[],
): readonly Block[] {
  if (shares.length === 0 || own === null) return [];
  const points = shares.map(({ group, persons, resources }) => ({
    label: groupLabels[group],
    x: persons * 100,
    y: resources * 100,
  }));
  const more = points.filter(({ x, y }) => y > x).map(({ label }) => label);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'diagonal',
        id: 'figur-3-1-andele',
        title: `Andel af ressourcer og af personer i ${own}`,
        summary:
          more.length === 0
            ? 'Ingen gruppe har en større andel af ressourcerne end af personerne.'
            : `En større andel af ressourcerne end af personerne har ${listed(more)}.`,
        source: round.source,
        decimals: 0,
        unit: 'pct.',
        xLabel: 'Andel af personer',
        yLabel: 'Andel af ressourcer',
        points,
      },
    },
  ];
}

/** The same small chart for each area: the own value beside the mean. Nothing without an own municipality. */
export function smallCharts(
  ground: Ground,
  areas: readonly { readonly title: string; readonly figure: Figure }[],
): readonly Block[] {
  const { own } = ground;
  const known = areas.filter(({ figure }) => figure.own !== null);
  if (own === null || known.length === 0) return [];
  const fewer = known.filter(({ figure }) => (figure.own ?? 0) < (figure.mean ?? 0)).length;
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'smaa',
        id: 'figur-4-1-omraader',
        title: `Årsværk pr. 1.000 årspersoner på hvert område, ${own} og gennemsnittet`,
        summary: `${own} bruger færre årsværk end gennemsnittet på ${fewer} af ${known.length} områder.`,
        source: ground.round.source,
        decimals: 1,
        unit: perThousand,
        panels: known.map(({ title, figure }) => ({
          title,
          bars: [
            { label: own, value: figure.own, own: true },
            { label: 'Gns.', value: figure.mean, own: false },
          ],
          mean: figure.mean,
        })),
      },
    },
  ];
}
