import { numberText } from '../wording/number-text.ts';
import type { Block, ReportCell, ReportTable } from './block.ts';
import { note, paragraph } from './blocks.ts';
import type { Ground } from './ground.ts';
import { efforts } from './phrases.ts';
import { resultOf } from './quality.ts';
import { spanText } from './sentences.ts';
import { type Standing, standingsOf } from './standing.ts';
import { tableBlock } from './tables.ts';

/**
 * Every municipality's whole productivity in order, for a report that is nobody's own.
 * @param doubt share that each number may be wrong by, beside its rounding
 */
export function overviewOfAll(ground: Ground, doubt: number): readonly Block[] {
  const figure = ground.productivity('samlet');
  if (figure === null) return [note('Den samlede produktivitet mangler blandt tabellerne.')];
  const { standings } = standingsOf(figure, ground.choices);
  const doubted = new Map(
    standingsOf(figure, ground.choices, { share: doubt }).standings.map((standing) => [
      standing.municipality,
      standing,
    ]),
  );
  const result = resultOf(ground, 'samlet');
  const rows = standings.map((standing): ReportTable['rows'][number] => {
    const { municipality, value, rank } = standing;
    const rate = result?.values[result.table.municipalities.indexOf(municipality)] ?? null;
    return {
      level: 'hoved',
      cells: [
        municipality,
        { value, decimals: figure.decimals },
        { value: rank, decimals: 0 },
        rangeText(standing),
        rangeText(doubted.get(municipality) ?? standing),
        rate === null ? null : ({ value: rate, decimals: 0, percent: true } satisfies ReportCell),
      ],
    };
  });
  const silent = figure.table.municipalities.length - standings.length;
  return [
    ...paragraph(spanText(figure, efforts.samlet.effort)),
    tableBlock({
      number: '2.1',
      caption: 'Samlet produktivitet, placering og resultat',
      head: [
        '',
        'Årsværk pr. 1.000 årspersoner',
        'Placering',
        'Inden for afrunding',
        `Ved ${numberText(doubt * 100, 0)} pct. usikkerhed`,
        'Job- og uddannelsesrate',
      ],
      rows,
      strong: [],
      source: ground.round.source,
    }),
    ...(silent === 0
      ? []
      : [
          note(`${numberText(silent, 0)} kommuner har ikke indberettet tid og er ikke i tabellen.`),
        ]),
  ];
}

const rangeText = ({ best, worst }: Pick<Standing, 'best' | 'worst'>): string =>
  best === worst ? String(best) : `${best}-${worst}`;
