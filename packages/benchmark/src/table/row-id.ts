import { fold } from '@rettidig/engine';
import type { Row, Section } from './result-table.ts';

/** A label as an id: `For over 30-årige` is `for-over-30-aarige`. */
export function slug(label: string): string {
  return fold(label).replaceAll('_', '-');
}

/** Labels that sources spell or call otherwise, as slugs: what they are called in an id. */
const names: Readonly<Record<string, string>> = {
  samlet: 'i-alt',
  'jc-maalgruppe-i-alt': 'jc-maalgruppe',
  'i-alt-inkl-pension-fleksjob': 'i-alt',
  'befolkning-18-64-aar': 'befolkning',
  'udd-arbejdsmarkedsydelse': 'uddannelsesydelse',
  'kontanthjaelp-m1': 'kontanthjaelp-1',
  'kontanthjaelp-m2-3': 'kontanthjaelp-2-3',
  'rammevilkaar-a-dagpenge': 'a-dagpenge',
  'rammevilkaar-sygedagpenge': 'sygedagpenge',
  'rammevilkaar-kontanthjaelp': 'kontanthjaelp',
  'rammevilkaar-samlet': 'samlet',
  'andel-hos-anden-aktoer': 'anden-aktoer',
  'antal-faglige-koordinatore': 'faglige-koordinatorer',
  'antal-faglige-koordinatorer': 'faglige-koordinatorer',
  'aarsvaerk-per-1-000-18-64-aarige': 'aarsvaerk-pr-1000-indbyggere',
  tilbudintensitet: 'tilbudsintensitet',
  'virksomhedrettet-tilbudintensitet': 'virksomhedsrettet-tilbudsintensitet',
  'virksomhedrettet-tilbudsintensitet': 'virksomhedsrettet-tilbudsintensitet',
  'aktiveringsgrad-virksomhedsrettet': 'virksomhedsrettet-aktiveringsgrad',
  'andal-delvise-raskmeldinger': 'delvise-raskmeldinger',
  'andel-delvise-raskmeldinger': 'delvise-raskmeldinger',
  teamedelse: 'teamledelse',
  'ledelse-stab-administration': 'ledelse-af-stab',
};

/** A label as the last part of an id, the same however a source spells it; dates in brackets are no part of a name. */
export function rowName(label: string): string {
  const name = slug(label.replace(/\s*\([a-zæøå]{3,9}[- ]?\d{2,4}\)\s*$/i, ''));
  return names[name] ?? name;
}

/** Sections whose rows are known by their name alone; others put their own name before it. */
const bare: readonly Section[] = ['produktivitet', 'kvalitet'];

/**
 * The id of a row, the same in every table and round: its name, after the row it stands under, after its section where a
 * table may have the same name in several.
 * @param under label of the row it is a part of, for level `under`
 */
export function rowId(
  label: string,
  {
    section,
    level,
    under = null,
  }: Pick<Row, 'section' | 'level'> & { readonly under?: string | null },
): string {
  const name = rowName(label);
  const own = level === 'heraf' && !name.startsWith('heraf-') ? `heraf-${name}` : name;
  const path = under === null ? own : `${rowName(under)}/${own}`;
  return bare.includes(section) || path === section ? path : `${section}/${path}`;
}
