import { groups } from '../frame/group.ts';
import { subjectLabels } from '../frame/tables.ts';
import type { Section, Subject, Unit } from '../table/result-table.ts';
import { rowName, slug } from '../table/row-id.ts';

const subjects: ReadonlyMap<string, Subject> = new Map([
  ...(Object.keys(subjectLabels) as Subject[]).map(
    (subject) => [rowName(subjectLabels[subject]), subject] as const,
  ),
  ...groups.map((group) => [group, group] as const),
  ['i-alt', 'samlet'],
]);

/** What a table is about, by its name in a column `group`: `A-dagpenge`, `Samlet`; null when it is none. */
export function subjectNamed(name: string): Subject | null {
  return subjects.get(rowName(name)) ?? null;
}

const sections: readonly (readonly [start: string, Section])[] = [
  ['kvalitet', 'kvalitet'],
  ['befolkning', 'befolkning'],
  ['rammevilkaar', 'rammevilkaar'],
  ['forsoergelsestryk', 'forsoergelsestryk'],
  ['ressourcefordeling', 'ressourcefordeling'],
  ['ressourceforbrug', 'ressourceforbrug'],
  ['produktivitet', 'produktivitet'],
  ['andre-oplysninger', 'andet'],
  ['andet', 'andet'],
];

/** The section that a heading in a table, or a column `section` or `group`, begins; null when it is none. */
export function sectionNamed(heading: string): Section | null {
  const name = slug(heading);
  return sections.find(([start]) => name.startsWith(start))?.[1] ?? null;
}

/** Units as files of tables write them. */
const units: Readonly<Record<string, Unit>> = {
  'arsvaerk-per-1000-arspersoner': 'aarsvaerk-pr-1000-aarspersoner',
  'aarsvaerk-pr-1000-aarspersoner': 'aarsvaerk-pr-1000-aarspersoner',
  arsvaerk: 'aarsvaerk',
  aarsvaerk: 'aarsvaerk',
  'arsvaerk-per-1000-18-64': 'aarsvaerk-pr-1000-indbyggere',
  'aarsvaerk-pr-1000-indbyggere': 'aarsvaerk-pr-1000-indbyggere',
  'samtaler-per-13-fuldtidsydelsesuger': 'samtaler-pr-13-uger',
  'samtaler-pr-13-uger': 'samtaler-pr-13-uger',
  'nye-tilbud-per-helarsydelsesmodtager': 'tilbud-pr-aarsperson',
  'nye-virksomhedsrettede-tilbud-per-helarsydelsesmodtager': 'tilbud-pr-aarsperson',
  'tilbud-pr-aarsperson': 'tilbud-pr-aarsperson',
  pct: 'pct',
  procent: 'pct',
  'pct-af-18-64': 'pct-af-indbyggere',
  'pct-af-indbyggere': 'pct-af-indbyggere',
  'pct-af-arsvaerk': 'pct-af-aarsvaerk',
  'pct-af-aarsvaerk': 'pct-af-aarsvaerk',
  'personer-18-64': 'personer',
  personer: 'personer',
  'rang-1-98': 'placering',
  placering: 'placering',
  antal: 'antal',
};

/** A unit by its name in a file; null when it is none. */
export function unitNamed(name: string): Unit | null {
  return units[slug(name)] ?? null;
}

/** The names that `unitNamed` knows first, for messages. */
export const unitNames: readonly string[] = [...new Set(Object.values(units))];

const unitsByRow: Readonly<Record<string, Unit>> = {
  samtaleintensitet: 'samtaler-pr-13-uger',
  tilbudsintensitet: 'tilbud-pr-aarsperson',
  'virksomhedsrettet-tilbudsintensitet': 'tilbud-pr-aarsperson',
  aktiveringsgrad: 'pct',
  'virksomhedsrettet-aktiveringsgrad': 'pct',
  'delvise-raskmeldinger': 'pct',
  'job-og-uddannelsesrater': 'pct',
  'anden-aktoer': 'pct',
  'aarsvaerk-pr-1000-indbyggere': 'aarsvaerk-pr-1000-indbyggere',
};

const unitsBySection: Readonly<Partial<Record<Section, Unit>>> = {
  produktivitet: 'aarsvaerk-pr-1000-aarspersoner',
  ressourceforbrug: 'aarsvaerk',
  ressourcefordeling: 'pct-af-aarsvaerk',
  forsoergelsestryk: 'pct-af-indbyggere',
  befolkning: 'personer',
  rammevilkaar: 'placering',
};

/** The unit of a row that says none: by its section, else by its name, else by whether it has per cent signs. */
export function unitOf(label: string, section: Section, anyPercent: boolean): Unit {
  return unitsBySection[section] ?? unitsByRow[rowName(label)] ?? (anyPercent ? 'pct' : 'antal');
}
