import type { Finding } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { findingAbout, figuresOf } from './figures.ts';
import { rowNumber, scaled, times, verdictOn } from './known.ts';

/** Rows of the whole effort that are held against all persons, and so are their share of its resources. */
const rows = [
  'administration',
  'heraf-ledelse',
  'heraf-virksomhedsindsats',
  'heraf-puljer-og-loentilskud',
] as const;

/** Share of resources × total productivity = productivity of the row, for what is held against all persons. */
export function productFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures) =>
    rows.flatMap((id): readonly Finding[] => {
      const printed = figures.of('samlet', id);
      const total = figures.of('samlet', 'produktivitet');
      const share = figures.key(`ressourcefordeling/${id}`);
      if (printed === null || total === null || share === null) return [];
      const product = scaled(times(share, total), 0.01);
      const verdict = verdictOn(printed, product, printed.row.decimals);
      const said = rowNumber(printed.row, printed.value);
      const right = numberText(product.value, 2);
      return [
        findingAbout(figures, [printed, share], {
          verdict,
          check: 'andel-gange-samlet',
          text:
            verdict === 'modsagt-af-tabel'
              ? `${printed.row.label}, ${figures.municipality}: der står ${said}, men andelen af ressourcerne giver ${right}.`
              : `${printed.row.label}, ${figures.municipality}: ${said} svarer til andelen af ressourcerne.`,
          computation: `${rowNumber(share.row, share.value)} × ${rowNumber(total.row, total.value)} = ${right}`,
        }),
      ];
    }),
  );
}
