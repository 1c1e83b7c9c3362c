import { jobcentreGroups } from '../frame/group.ts';
import { conditions, otherFigures } from '../frame/indicators.ts';
import { areaLabels, areas, type Task, tasks } from '../frame/tasks.ts';
import type { Section } from '../table/result-table.ts';
import { companyTasks, managementTasks } from './effort-tables.ts';
import { personsLabels, personsOf, targetGroup } from './persons.ts';
import type { Quotient, Term } from './quotient.ts';
import { asSent, define, type RowDefinition, timeOn } from './row-definition.ts';
import type { Sheet } from './sheet.ts';

/** Rows of full-time years by area: the years themselves, or the percentage of all. */
function distributionRows(
  section: Extract<Section, 'ressourceforbrug' | 'ressourcefordeling'>,
): readonly RowDefinition[] {
  const unit = section === 'ressourceforbrug' ? 'aarsvaerk' : 'pct-af-aarsvaerk';
  const of =
    (chosen: readonly Task[], paidBy: 'alle' | 'ekstern' = 'alle'): RowDefinition['quotient'] =>
    (sheet) =>
      unit === 'aarsvaerk'
        ? { over: timeOn(sheet, chosen, paidBy), under: null, factor: 1, empty: 'streg' }
        : {
            over: timeOn(sheet, chosen, paidBy),
            under: timeOn(sheet, tasks),
            factor: 100,
            empty: 'streg',
          };
  const parent = `${section}/i-alt`;
  const place = { section, level: 'hoved', parent, unit } as const;
  const ofWhich = { ...place, level: 'heraf' } as const;
  return [
    ...areas.map((area) =>
      define(areaLabels[area], place, of(tasks.filter((task) => task.area === area))),
    ),
    define('I alt', { ...place, level: 'total', parent: null }, of(tasks)),
    define('Heraf ledelse', ofWhich, of(managementTasks)),
    define('Heraf virksomhedsindsats', ofWhich, of(companyTasks)),
    define('Heraf puljer og løntilskud', ofWhich, of(tasks, 'ekstern')),
  ];
}

/** Table 3.1: full-time years by area, and their distribution. */
export const resourceRows: readonly RowDefinition[] = [
  ...distributionRows('ressourceforbrug'),
  ...distributionRows('ressourcefordeling'),
];

const inhabitants = ({ submission }: Sheet): readonly Term[] => [
  { label: 'Indbyggere 18-64 år', value: submission.inhabitants },
];

function pressure(over: readonly Term[], sheet: Sheet): Quotient {
  return { over, under: inhabitants(sheet), factor: 100, empty: 'blank' };
}

const pressureTotal = 'forsoergelsestryk/i-alt';
const pressureOfTargetGroup = 'forsoergelsestryk/jc-maalgruppe';
const pressurePlace = {
  section: 'forsoergelsestryk',
  level: 'hoved',
  unit: 'pct-af-indbyggere',
} as const;

const pressureRows: readonly RowDefinition[] = [
  ...jobcentreGroups.map((group) =>
    define(personsLabels[group], { ...pressurePlace, parent: pressureOfTargetGroup }, (sheet) =>
      pressure(personsOf(sheet, group, 'brutto'), sheet),
    ),
  ),
  define(
    'JC-målgruppe i alt',
    { ...pressurePlace, level: 'total', parent: pressureTotal },
    (sheet, terms) => pressure(targetGroup(sheet, 'brutto', terms), sheet),
  ),
  ...(['foertidspension', 'fleksjob'] as const).map((group) =>
    define(personsLabels[group], { ...pressurePlace, parent: pressureTotal }, (sheet) =>
      pressure(personsOf(sheet, group, 'brutto'), sheet),
    ),
  ),
  define(
    'I alt (inkl. pension & fleksjob)',
    { ...pressurePlace, level: 'total', parent: null },
    (sheet, terms) =>
      pressure(
        [
          ...targetGroup(sheet, 'brutto', terms),
          ...personsOf(sheet, 'foertidspension', 'brutto'),
          ...personsOf(sheet, 'fleksjob', 'brutto'),
        ],
        sheet,
      ),
  ),
];

const sent = { level: 'indikator', parent: null } as const;

/** Appendix I: what the municipalities are like. */
export const keyFigureRows: readonly RowDefinition[] = [
  define(
    'Befolkning (18-64 år)',
    { ...sent, section: 'befolkning', unit: 'personer' },
    ({ submission }) => asSent('Indbyggere 18-64 år', submission.inhabitants),
  ),
  ...conditions.map(({ id, label }) =>
    define(label, { ...sent, section: 'rammevilkaar', unit: 'placering' }, ({ submission }) =>
      asSent(label, submission.conditions[id]),
    ),
  ),
  ...pressureRows,
  ...distributionRows('ressourcefordeling'),
  define(
    'Andel hos Anden Aktør',
    { ...sent, section: 'andet', unit: 'pct' },
    (sheet, terms): Quotient => ({
      over: jobcentreGroups.flatMap((group) => {
        const elsewhere = sheet.persons.get(group)?.elsewhere ?? 0;
        return elsewhere === 0
          ? []
          : [{ label: `${personsLabels[group]} hos anden aktør`, value: elsewhere }];
      }),
      under: targetGroup(sheet, 'brutto', terms),
      factor: 100,
      empty: 'streg',
    }),
  ),
  ...otherFigures.map(({ id, label }) =>
    define(label, { ...sent, section: 'andet', unit: 'antal' }, ({ submission }) =>
      asSent(label, submission.other[id]),
    ),
  ),
  define(
    'Årsværk per 1.000 18-64-årige',
    { ...sent, section: 'andet', unit: 'aarsvaerk-pr-1000-indbyggere' },
    (sheet) => ({
      over: timeOn(sheet, tasks),
      under: inhabitants(sheet),
      factor: 1000,
      empty: 'streg',
    }),
  ),
];
