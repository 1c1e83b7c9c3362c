import type { ConversionReport, ConversionRow, Standing } from '@rettidig/casework';
import { danishLongDay, type Day } from '@rettidig/engine';
import { benefits, targetGroups } from '@rettidig/law';
import type { MunicipalityRow } from '@rettidig/store';
import { fourDigits } from '../population/choose-municipality.ts';
import { textTable, wrapped } from '../text-table.ts';

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
    width,
  }: {
    readonly municipality: Pick<MunicipalityRow, 'name' | 'municipality'>;
    readonly unit: string | null;
    readonly on: Day;
    readonly draft: string | null;
    readonly width: number;
  },
): string {
  const where = `${municipality.name} (${fourDigits(municipality.municipality)})`;
  const head = [
    `${where}${unit === null ? '' : `, ${unit}`}: omlægning den ${danishLongDay(on)}, forhåndsvisning. Ingen sag er ændret.`,
    ...(draft === null ? [] : [`${draft}. Det er ikke gældende ret.`]),
    `${whole(citizens)} ${citizens === 1 ? 'borger' : 'borgere'}: ${whole(totals.konverteres)} skifter, ${whole(totals.skoen)} skal visiteres af en sagsbehandler, ${whole(totals.mangler)} mangler viden, ${whole(totals.uaendret)} er uændret.`,
  ];
  const lines = head.flatMap((line) => wrapped(line, '', width));
  if (citizens > 0) lines.push('', ...textTable(columns, rows.map(cells), width));
  return `${lines.join('\n')}\n`;
}

function cells({ outcome, before, after, citizens }: ConversionRow): readonly string[] {
  return [outcomes[outcome], standingText(before), standingText(after), whole(citizens)];
}

function standingText(standing: Standing | null): string {
  if (standing === null) return '–';
  const { benefit, group } = standing;
  const named = benefits.label(benefit, 'da');
  return group === null ? named : `${named}: ${targetGroups.label(group, 'da')}`;
}

const whole = (value: number): string => value.toLocaleString('da-DK');
