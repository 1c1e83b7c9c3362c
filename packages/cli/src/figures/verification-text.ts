import { caseSteps } from '@rettidig/casework';
import { counted, danishDay, danishNumber } from '@rettidig/engine';
import { type DefinitionChange, findMeasure } from '@rettidig/figures';
import type {
  CitizensMoved,
  FactChanges,
  InhabitantsChanged,
  ThenDiffers,
  Verification,
} from '@rettidig/store';
import { textTable, wrapped } from '../text-table.ts';
import { cellText, keyWords } from './frozen-text.ts';
import { headLines, momentText } from './text.ts';
import type { FigureSource } from './with-figures.ts';

const whyThen: Readonly<Record<ThenDiffers, string>> = {
  definition: 'Målingens definition er ændret, siden tallet blev frosset.',
  tilbagedateret:
    'Der er siden registreret noget, som selv siger, at det var kendt dengang, fx ved overtagelse af ældre data.',
  beregning:
    'Intet registreret forklarer det: Programmet regner anderledes end dengang, eller det gemte tal er ændret.',
};

/** What verifying a frozen figure found, in words. */
export function verificationText(
  found: Verification,
  source: FigureSource,
  columns: number,
): string {
  const { figure } = found;
  const measure = findMeasure(figure.measure);
  if (found.outcome === 'kan-ikke-beregnes' || measure === null) {
    const problem = found.outcome === 'beregnet' ? '' : found.problem;
    return `Tallet kan ikke beregnes igen. ${problem}\n`;
  }
  const cells = textTable(
    [
      { title: 'Periode', align: 'left' },
      { title: '', align: 'left' },
      { title: 'Frosset', align: 'right' },
      { title: 'Som kendt dengang', align: 'right' },
      { title: 'Som kendt nu', align: 'right' },
    ],
    found.cells.map(({ key, frozen, asThen, asNow }) => [
      ...keyWords(key, figure, source.names),
      ...[frozen, asThen, asNow].map((cell) => cellText(cell, measure)),
    ]),
    columns,
  );
  const then = found.equalThen
    ? 'Som kendt dengang: det samme tal og det samme fingeraftryk.'
    : `Som kendt dengang: IKKE det samme. ${whyThen[found.thenDiffers ?? 'beregning']}`;
  const definition =
    found.definitionChanged && found.equalThen
      ? ['Målingens definition er ændret siden, men tallet kommer ud som dengang.']
      : [];
  return [
    ...headLines({ ...figure, measure }, source, columns),
    `Frosset ${momentText(figure.takenAt)}, som kendt ${momentText(figure.asKnownAt)}, efter loven den ${danishDay(figure.lawDay)}.`,
    '',
    ...cells,
    '',
    ...wrapped(then, '', columns),
    ...definition,
    ...(found.definitionChanged ? changedLines(found.definitionChanges, columns) : []),
    ...nowLines(found),
    '',
  ].join('\n');
}

function changedLines(
  changes: readonly DefinitionChange[] | null,
  columns: number,
): readonly string[] {
  if (changes === null) {
    return wrapped(
      'Hvad målingen sagde dengang, blev ikke gemt, da tallet blev frosset, så forskellen kan ikke vises.',
      '  ',
      columns,
    );
  }
  return changes.flatMap(({ part, before, now }) =>
    part === 'beregning'
      ? ['  Selve beregningen er ændret: hvad der tælles, eller hvad der divideres med.']
      : [
          `  ${partNames[part]}`,
          ...wrapped(`Dengang: ${before}`, '    ', columns),
          ...wrapped(`Nu: ${now}`, '    ', columns),
        ],
  );
}

const partNames: Readonly<Record<Exclude<DefinitionChange['part'], 'beregning'>, string>> = {
  definition: 'Sådan tælles der',
  population: 'Hvem der tælles iblandt',
  source: 'Definitionens kilde',
  unit: 'Enhed',
};

function nowLines(
  found: Extract<Verification, { readonly outcome: 'beregnet' }>,
): readonly string[] {
  const since = found.since.reduce((sum, { count }) => sum + count, 0);
  const rest = `I hele kommunen er der siden registreret, rettet eller annulleret ${counted(since, 'oplysning', 'oplysninger')}, som nøgletal læser.`;
  if (found.equalNow) {
    return [`Som kendt nu (${momentText(found.knownNowAt)}): det samme.`, rest];
  }
  return [
    `Som kendt nu (${momentText(found.knownNowAt)}): ${found.nowProblem ?? 'ændret.'}`,
    `  Tæller: ${movedText(found.numerator)}`,
    `  Nævner: ${movedText(found.divisor)}`,
    ...inhabitantsLine(found.inhabitants),
    ...(found.because.length === 0
      ? []
      : [
          '  Det, der er registreret siden og kan forklare forskellen:',
          ...found.because.map(changeLine),
        ]),
    rest,
  ];
}

function inhabitantsLine(changed: InhabitantsChanged | null): readonly string[] {
  if (changed === null) return [];
  const [before, now] = [changed.before, changed.now].map((count) =>
    count === null ? 'ikke oplyst' : danishNumber(count),
  );
  return [`  Indbyggere på 18-64 år: ${before} dengang, ${now} nu.`];
}

function movedText({ added, gone, changed, others }: CitizensMoved): string {
  const parts = [
    added === 0 ? '' : `${counted(added, 'borger', 'borgere')} kommet til`,
    gone === 0 ? '' : `${counted(gone, 'borger', 'borgere')} faldet fra`,
    changed === 0 ? '' : `${counted(changed, 'borger', 'borgere')} med andre dage eller antal`,
    others === 0 ? '' : `${counted(others, 'række', 'rækker')} af kommunens egne ændret`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'uændret.' : `${parts.join(', ')}.`;
}

function changeLine({
  subject,
  action,
  source,
  step,
  reason,
  count,
  first,
  last,
}: FactChanges): string {
  const what = subjectNames[subject] ?? subject;
  const by = source === 'import' ? 'ved indlæsning' : 'i sagsbehandlingen';
  const why = step === null ? reason : caseSteps.label(step, 'da');
  const span =
    momentText(first) === momentText(last)
      ? momentText(first)
      : `${momentText(first)} til ${momentText(last)}`;
  return `    ${what} ${action} ${counted(count, 'gang', 'gange')} ${by}${why === null ? '' : ` (${why})`}, ${span}`;
}

/** What the kinds of facts that key figures read are called. */
const subjectNames: Readonly<Record<string, string>> = {
  person: 'Borgerens enhed',
  person_record: 'Stamoplysninger',
  assignment: 'Sagsbehandler',
  contact_course: 'Kontaktforløb',
  benefit_spell: 'Ydelse',
  person_category: 'Visitation',
  household: 'Husstand',
  interview: 'Samtale',
  activity: 'Tilbud',
  absence: 'Fravær',
  exemption: 'Fritagelse',
  skill_test: 'Test',
  cv_entry: 'CV',
  sickness_case: 'Sygedagpengesag',
  sickness_decision: 'Afgørelse om sygedagpenge',
  offer_terms: 'Vilkår for tilbud',
  offer_end: 'Afslutning af tilbud',
  course_end: 'Afslutning af forløb',
  labour_status: 'Arbejde og uddannelse',
  complaint: 'Henvendelse eller klage',
  referral: 'Henvisning',
  risk_mark: 'Risikogruppe',
  job_order: 'Jobordre',
  company_alliance: 'Virksomhed i alliancen',
  inhabitant_count: 'Indbyggertal',
};
