import {
  addDays,
  type AnyRule,
  danishDay,
  day,
  type Series,
  type ValueRow,
} from '@rettidig/engine';
import * as codes from '../src/codes/index.ts';
import {
  activityKinds,
  availabilityEvents,
  benefits,
  type CodeList,
  educationLevels,
  personCategories,
  rules,
  sanctionBands,
  sanctionKinds,
  sectors,
  targetGroups,
  values,
} from '../src/index.ts';
import { type Answer, answersOn } from './answers.ts';
import { type DutyVignettes, readDutyVignettes } from './duty-vignettes.ts';
import { factsToAsk } from './facts-to-ask.ts';
import { dayOrDash, notice, reference, references, table } from './markdown.ts';
import { readRuleVignettes, type RuleVignette } from './rule-vignettes.ts';
import { letterList, ruleVignetteTable } from './vignette-table.ts';

/** A document with its path below docs/law. */
export interface LawDocument {
  readonly path: string;
  readonly content: string;
}

/** The approved document of every rule, and the index of them all. */
export function ruleDocuments(): LawDocument[] {
  const ruleVignettes = readRuleVignettes();
  const dutyVignettes = readDutyVignettes();
  const documents = [...rules.values()].map((rule) => ({
    path: `${rule.id}.md`,
    content: ruleDocument(
      rule,
      ruleVignettes.filter((vignette) => vignette.rule === rule.id),
      dutyVignettes.filter((group) => group.rules.includes(rule.id)),
    ),
  }));
  return [...documents, { path: 'README.md', content: index() }];
}

function ruleDocument(
  rule: AnyRule,
  ruleVignettes: readonly RuleVignette[],
  dutyVignettes: readonly DutyVignettes[],
): string {
  const sections = [
    notice,
    `# ${rule.title}`,
    rule.question,
    `Regel \`${rule.id}\`. ${coversText(rule)}`,
    section('Udgaver og hjemmel', versionTable(rule)),
    section('Oplysninger, reglen bruger', factList(rule)),
    answerSection(rule),
    section('Sådan siger et brev det', letterList(rule, ruleVignettes)),
    section('Værdier', valueTables(rule)),
    section('Læsninger', readingList(rule)),
    section('Vignetter', ruleVignetteTable(rule, ruleVignettes)),
    section('Sager, der prøver reglen', dutyVignetteTable(dutyVignettes)),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const section = (title: string, body: string): string =>
  body === '' ? '' : `## ${title}\n\n${body}`;

function coversText({ covers }: AnyRule): string {
  return covers.length === 0
    ? 'Reglen står ikke i kildepapirerne fra 2013-2014.'
    : `Dækker ${covers.join(', ')} i [dækningen](../coverage.md).`;
}

function versionTable({ versions }: AnyRule): string {
  const rows = versions.map(({ from, basis, decide }, i) => {
    const next = versions[i + 1]?.from;
    return [
      danishDay(from),
      next === undefined ? '–' : danishDay(addDays(next, -1)),
      decide === undefined ? 'Ophævet' : references(basis),
    ];
  });
  return table(['Fra', 'Til og med', 'Hjemmel'], rows);
}

function factList({ needs }: AnyRule): string {
  const facts = Object.values(needs) as { label: string; mayBeMissing?: true }[];
  return facts
    .map(({ label, mayBeMissing }) =>
      mayBeMissing === true ? `- ${label} (mangler den, kan reglen ikke svare)` : `- ${label}`,
    )
    .join('\n');
}

function answerSection(rule: AnyRule): string {
  const tables = rule.versions.flatMap(({ from, decide }) => {
    const answers = decide === undefined ? null : answersOn(rule, from);
    return answers === null ? [] : [`### Fra ${danishDay(from)}\n\n${answerTable(answers)}`];
  });
  if (tables.length === 0) return '';
  const about = hasDays(rule)
    ? ['Svaret, når alle datoer i oplysningerne er udgavens første dag.']
    : [];
  return section('Svar', [...about, ...tables].join('\n\n'));
}

/** Whether a rule needs a day: a fact without examples. */
const hasDays = ({ needs }: AnyRule): boolean =>
  Object.values(needs).some((need) => !('examples' in (need as object)));

function answerTable(answers: readonly Answer[]): string {
  return table(
    ['Svar', 'Når'],
    answers.map(({ result, combinations }) => [result, combinations.join('<br>')]),
  );
}

const found = new Map<string, Series<unknown>[]>();

/** The series a rule reads, found by asking it everything on every day of change; looked for once. */
export function seriesOf(rule: AnyRule): Series<unknown>[] {
  const series = found.get(rule.id) ?? seriesRead(rule);
  found.set(rule.id, series);
  return series;
}

function seriesRead(rule: AnyRule): Series<unknown>[] {
  const all: readonly Series<unknown>[] = Object.values(values);
  const days = new Set(
    all.flatMap(({ rows }) => rows.map(({ validFrom }) => validFrom)).concat(rule.changeDays),
  );
  const read = new Set<string>();
  for (const on of days) {
    for (const facts of factsToAsk(rule, on)) {
      for (const { series } of rule.explain(facts, on).explanation.values) read.add(series);
    }
  }
  return all.filter(({ id }) => read.has(id));
}

const certainties = { bekraeftet: 'Bekræftet', delvis: 'Læst i en del', mangler: 'Ikke læst' };

function valueTables(rule: AnyRule): string {
  return seriesOf(rule)
    .map(({ id, label, unit, dimension, rows }) => {
      const header = [
        'Fra',
        'For',
        'Værdi',
        'Hjemmel',
        'Bekendtgjort',
        'Kontrolleret til',
        'Sikkerhed',
      ];
      const alike = Map.groupBy(rows, sameRow);
      const lines = [...alike.values()].map((same) => valueLine(same, unit, dimension));
      return `### ${label} (${unit})\n\nSerie \`${id}\`.\n\n${table(header, lines)}`;
    })
    .join('\n\n');
}

/** Rows that differ in their key alone are shown as one. */
function sameRow({ key: _key, ...rest }: ValueRow<unknown>): string {
  return JSON.stringify(rest);
}

function valueLine(
  rows: readonly ValueRow<unknown>[],
  unit: string,
  dimension: string | null,
): string[] {
  const [row] = rows;
  if (row === undefined) return [];
  const note = row.note === null ? '' : `<br>*${row.note}*`;
  return [
    danishDay(row.validFrom),
    rows.map(({ key }) => (key === null ? 'alle' : keyText(key, dimension))).join('<br>'),
    valueText(row, unit),
    `${reference(row.basis)}${note}`,
    dayOrDash(row.announced),
    danishDay(row.checkedUntil),
    certainties[row.certainty],
  ];
}

/** What a list of codes is of, where it is not of offers. */
const listsOfUnits: Readonly<Record<string, CodeList<string>>> = {
  uddannelsesniveau: educationLevels,
  kategori: personCategories,
};

function valueText({ value, certainty }: ValueRow<unknown>, unit: string): string {
  if (certainty === 'mangler') return '–';
  if (value === null) return 'ophævet';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return labelIn([...listsNamed(unit), sanctionKinds], value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const list = listsOfUnits[unit] ?? activityKinds;
  return value.map((code) => labelIn([list], String(code))).join('<br>');
}

const listsOfKeys = [
  targetGroups,
  activityKinds,
  sectors,
  benefits,
  availabilityEvents,
  sanctionBands,
];

const isCodeList = (exported: unknown): exported is CodeList<string> =>
  typeof exported === 'object' && exported !== null && 'codes' in exported;
const codeLists = Object.values<unknown>(codes).filter(isCodeList);
const listsNamed = (name: string | undefined): readonly CodeList<string>[] =>
  codeLists.filter((list) => list.name === name);

/** A key of a series, each part by the list its dimension names, e.g. `ydelse/tilbud`. */
function keyText(key: string, dimension: string | null): string {
  const names = dimension?.split('/') ?? [];
  return key
    .split('/')
    .map((code, index) => labelIn([...listsNamed(names[index]), ...listsOfKeys], code))
    .join(': ');
}

function labelIn(lists: readonly CodeList<string>[], code: string): string {
  return lists.find((list) => list.has(code))?.label(code, 'da') ?? code;
}

function readingList({ readings = [] }: AnyRule): string {
  return readings.map((name) => `- [${name}](../../interpretations/${name}.md)`).join('\n');
}

function dutyVignetteTable(groups: readonly DutyVignettes[]): string {
  const rows = groups.flatMap(({ title, cases }) =>
    cases.map((one) => [`${title}: ${one.title}`, danishDay(day(one.on)), one.origin]),
  );
  return rows.length === 0 ? '' : table(['Sag', 'Spurgt den', 'Kilde'], rows);
}

/** Subjects are the first part of the rules' ids, in the order a case meets them. */
const subjects: Readonly<Record<string, string>> = {
  visitation: 'Målgruppe og visitation',
  kontaktgruppe: 'Kontaktgrupper',
  samtaler: 'Samtaler',
  risikogruppe: 'Akutpakken 2012-2013',
  cv: 'CV',
  test: 'Test og undervisning',
  uddannelsespaalaeg: 'Uddannelsespålæg',
  tilbud: 'Tilbud',
  kvote: 'Andelen på 75 procent',
  virksomhed: 'Krav til virksomheden',
  mentor: 'Mentorstøtte',
  stoette: 'Støttepersoner',
  ydelse: 'Ydelser og beløb',
  forsoergelse: 'Gensidig forsørgelsespligt',
  raadighed: 'Rådighed',
  sanktion: 'Sanktioner',
  sygdom: 'Sygedagpenge',
  refusion: 'Statsrefusion',
  loft: 'Driftsloft og mentorloft',
  oekonomi: 'Økonomi og finansiering',
  sagsbehandling: 'Kommunens egne frister',
  ret: 'Rettigheder',
};

function index(): string {
  const unknown = [...rules.keys()].filter((id) => subjects[subjectOf(id)] === undefined);
  if (unknown.length > 0) throw new Error(`Emne mangler for ${unknown.join(', ')}`);
  const parts = Object.entries(subjects).flatMap(([subject, title]) => {
    const own = [...rules.values()].filter(({ id }) => subjectOf(id) === subject);
    if (own.length === 0) return [];
    const rows = own.map((rule) => [
      `[${rule.title}](${rule.id}.md)`,
      rule.question,
      rule.changeDays.map(danishDay).join(', '),
    ]);
    return section(title, table(['Regel', 'Spørgsmål', 'Begynder eller ændres'], rows));
  });
  const about =
    'Én side for hver regel: spørgsmål, hjemmel, værdier med kilde, svar og de sager, der prøver den. En ændring af loven ses som en ændring af siderne. ' +
    '[Dækningen](coverage.md) viser, hvad af kildepapirerne der er med. ' +
    'Udkast til ny lov, som ikke gælder: [2027](udkast/lab-2027.md). ' +
    '[Vejledningen](../../packages/law/use.md) viser (på engelsk), hvordan et program spørger reglerne. Svarene er ikke juridisk rådgivning.';
  return `${[notice, '# Reglerne', about, ...parts].join('\n\n')}\n`;
}

const subjectOf = (id: string): string => id.split('/')[0] ?? '';
