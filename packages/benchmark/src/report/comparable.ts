import { conditionsOf } from '../conditions/condition.ts';
import { distances } from '../conditions/distance.ts';
import { listed, numberText } from '../wording/number-text.ts';
import type { Block, ReportTable } from './block.ts';
import { list, note, paragraph } from './blocks.ts';
import type { Ground } from './ground.ts';
import { tableBlock } from './tables.ts';

/** How many of the nearest municipalities are named. */
const nearest = 5;

/** Which municipalities have conditions most like one's own, and why just those. */
export function comparableBlocks(ground: Ground): readonly Block[] {
  const { own, weights, anonymous } = ground;
  const table = ground.tableOf('noegletal');
  if (own === null) return [note('Lignende kommuner vises, når én kommune læser rapporten.')];
  const at = table?.municipalities.indexOf(own) ?? -1;
  if (table === null || at < 0)
    return [note('Nøgletal mangler, så kommuner med lignende vilkår kan ikke findes.')];
  const conditions = conditionsOf(table, weights);
  const found = distances(table.municipalities, at, conditions);
  const near = found.filter(({ distance }) => distance !== null).slice(0, nearest);
  if (near.length === 0)
    return [
      note(`Vilkårene for ${own} er ikke indberettet, så lignende kommuner kan ikke findes.`),
    ];
  const missing = found.filter((one) => one.missing.length > 0);
  return [
    ...paragraph(
      `Mest lig ${own} er ${listed(near.map(({ municipality }) => municipality))}. Afstanden er målt i standardafvigelser på vilkår, som indsatsen ikke ændrer i år, og vægtene kan ændres:`,
    ),
    ...list(
      conditions.map(
        ({ label, weight, why }) =>
          `${label}: vægt ${numberText(weight, weight % 1 === 0 ? 0 : 1)}. ${why}`,
      ),
    ),
    tableBlock({
      number: '5.4',
      caption: `Afstand til ${own}, nærmeste først`,
      head: ['', 'Afstand', 'Adskiller sig mest ved'],
      rows: found.map(({ municipality, distance, parts }): ReportTable['rows'][number] => {
        const most = parts.toSorted((one, other) => other.share - one.share)[0];
        return {
          level: 'hoved',
          cells: [
            municipality,
            distance === null ? null : { value: distance, decimals: 2 },
            most === undefined ? null : anonymous ? most.label : partText(most),
          ],
        };
      }),
      strong: [],
      source: ground.round.source,
    }),
    ...(missing.length === 0
      ? []
      : [
          note(
            `Mangler vilkår og er sammenlignet på de øvrige: ${listed(missing.map((one) => `${one.municipality} (${listed(one.missing)})`))}.`,
          ),
        ]),
  ];
}

/** `Rammevilkår A-dagpenge (83 mod 3)`. */
const partText = ({
  label,
  own,
  theirs,
}: {
  label: string;
  own: number;
  theirs: number;
}): string => {
  const text = (value: number): string =>
    numberText(value, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1);
  return `${label} (${text(theirs)} mod ${text(own)})`;
};
