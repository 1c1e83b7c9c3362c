import type { ConversionReport, ConversionRow, Standing } from '@rettidig/casework';
import { counted, danishLongDay, type Day } from '@rettidig/engine';
import { benefits, targetGroups } from '@rettidig/law';
import type { MunicipalityRow } from '@rettidig/store';
import { fourDigits } from '../population/read-population.ts';
import { textTable } from '../text-table.ts';

const outcomes: Readonly<Record<ConversionRow['outcome'], string>> = {
  konverteres: 'Skifter',
  skoen: 'Skal visiteres',
  mangler: 'Mangler viden',
  uaendret: 'Uændret',
};

const columns = [
  { title: 'Udfald', align: 'left' },
  { title: 'Før', align: 'left' },
  { title: 'Efter', align: 'left' },
  { title: 'Borgere', align: 'right' },
] as const;

/** The preview of a conversion as a person reads it. */
export function conversionText(
  { citizens, totals, rows }: ConversionReport,
  {
    municipality,
    unit,
    on,
    draft,
  }: {
    readonly municipality: Pick<MunicipalityRow, 'name' | 'municipality'>;
    readonly unit: string | null;
    readonly on: Day;
    readonly draft: string | null;
  },
): string {
  const where = `${municipality.name} (${fourDigits(municipality.municipality)})`;
  const lines = [
    `${where}${unit === null ? '' : `, ${unit}`}: omlægning den ${danishLongDay(on)}, forhåndsvisning. Ingen sag er ændret.`,
    ...(draft === null ? [] : [`${draft}. Det er ikke gældende ret.`]),
    `${counted(citizens, 'borger', 'borgere')}: ${totals.konverteres} skifter, ${totals.skoen} skal visiteres af en sagsbehandler, ${totals.mangler} mangler viden, ${totals.uaendret} er uændret.`,
  ];
  if (citizens > 0) lines.push('', ...textTable(columns, rows.map(cells)));
  return `${lines.join('\n')}\n`;
}

function cells({ outcome, before, after, citizens }: ConversionRow): readonly string[] {
  return [outcomes[outcome], standingText(before), standingText(after), String(citizens)];
}

function standingText(standing: Standing | null): string {
  if (standing === null) return '–';
  const { benefit, group } = standing;
  const named = benefits.label(benefit, 'da');
  return group === null ? named : `${named}: ${targetGroups.label(group, 'da')}`;
}
