import { jobcentreGroups } from '../frame/group.ts';
import { adjusted, fewMunicipalities } from '../conditions/adjusted.ts';
import { capital, numberText } from '../wording/number-text.ts';
import { amountWords, levelWords, placingWords } from '../wording/words.ts';
import type { Block, ReportTable } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { overheadShares, overheadText } from './chapter-resources.ts';
import { areasOf, expenseText } from './chapter-subject.ts';
import { commentsOf } from './comments.ts';
import { sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { type ChapterSubject, efforts } from './phrases.ts';
import { levelNames, qualityLevel, resultOf } from './quality.ts';
import { fteOf, savedAtMean, targetPersons } from './resources.ts';
import {
  areaItems,
  openAreaWords,
  ownStanding,
  productivityText,
  qualityItem,
  saidOf,
  spanText,
} from './sentences.ts';
import { tableBlock } from './tables.ts';
import { standingOf } from './standing.ts';

/** The whole in two pages: resources, productivity, quality, sources, potential, investment. */
export function conclusionChapter(ground: Ground): readonly Block[] {
  return [
    heading(1, '2', 'Konklusion'),
    ...(ground.own === null
      ? overviewOfAll(ground)
      : [
          ...resourceBlocks(ground),
          ...productivityBlocks(ground),
          ...qualityBlocks(ground),
          ...potentialBlocks(ground),
        ]),
    ...investmentBlocks(ground),
    ...commentsOf(ground, '2'),
  ];
}

/** Every municipality's whole productivity, for a report that is nobody's own. */
function overviewOfAll(ground: Ground): readonly Block[] {
  const figure = ground.productivity('samlet');
  if (figure === null) return [note('Den samlede produktivitet mangler blandt tabellerne.')];
  const { table, values, decimals } = figure;
  const quality = resultOf(ground, 'samlet');
  const rows = table.municipalities
    .map((name, at) => ({ name, at, standing: standingOf(figure, at) }))
    .toSorted((one, other) => (one.standing?.rank ?? 99) - (other.standing?.rank ?? 99))
    .map(({ name, at, standing }): ReportTable['rows'][number] => ({
      level: 'hoved',
      cells: [
        name,
        values[at] === null || values[at] === undefined ? null : { value: values[at], decimals },
        standing === null ? null : String(standing.rank),
        standing === null
          ? null
          : standing.best === standing.worst
            ? 'fast'
            : `${standing.best}-${standing.worst}`,
        percentCell(quality?.values[at] ?? null),
      ],
    }));
  return [
    ...paragraph(spanText(figure, efforts.samlet.effort)),
    tableBlock({
      number: '2.1',
      caption: 'Samlet produktivitet, placering og resultat',
      head: [
        '',
        'Årsværk pr. 1.000 årspersoner',
        'Placering',
        'Mulig placering',
        'Job- og uddannelsesrate',
      ],
      rows,
      strong: [],
      source: ground.round.source,
    }),
  ];
}

const percentCell = (value: number | null) =>
  value === null ? null : ({ value, decimals: 0, percent: true } as const);

function resourceBlocks(ground: Ground): readonly Block[] {
  const { own } = ground;
  const all = fteOf(ground, 'i-alt');
  const funded = fteOf(ground, 'heraf-puljer-og-loentilskud');
  const perInhabitant = ground.figure('noegletal', 'andet/aarsvaerk-pr-1000-indbyggere');
  const saying = perInhabitant === null ? null : sayingOfFigure(perInhabitant);
  const shares = overheadShares(ground);
  return [
    heading(2, '2.1', 'Ressourcer'),
    ...paragraph(
      all === null
        ? `Årsværk i alt for ${own} mangler.`
        : `${own} bruger ${numberText(all.value, 1)} årsværk på beskæftigelsesindsatsen${funded === null ? '' : `, heraf ${numberText(funded.value, 1)} betalt af puljer eller løntilskud`}.`,
      saying === null
        ? 'Årsværk i forhold til befolkningen mangler.'
        : `Det er ${amountWords(saying)} pr. 1.000 indbyggere på 18-64 år (${numberText(saying.own, 1)}) ${saying.direction === 0 ? 'som' : 'end'} gennemsnittet af kommunerne (${numberText(saying.mean, 1)}).`,
      shares === null || shares.own === null
        ? null
        : `${numberText(100 - shares.own, 0)} pct. af ressourcerne går til borgere og virksomheder.`,
      shares === null || shares.own === null
        ? null
        : overheadText({ own: shares.own, mean: shares.mean }),
    ),
  ];
}

function productivityBlocks(ground: Ground): readonly Block[] {
  const figure = ground.productivity('samlet');
  const standing = figure === null ? null : ownStanding(ground, figure);
  if (figure === null || standing === null)
    return [
      heading(2, '2.2', 'Produktivitet'),
      note('Den samlede produktivitet mangler og kan ikke vurderes.'),
    ];
  const persons = targetPersons(ground);
  const saved = persons === null ? null : savedAtMean(figure, persons);
  const areas = areasOf(ground).flatMap(({ subject, figure: area }) =>
    saidOf([area]).map((said) => ({ ...said, subject })),
  );
  const open = openAreaWords(areas);
  return [
    heading(2, '2.2', 'Produktivitet og dens kilder'),
    ...paragraph(
      ...productivityText(ground, figure, standing, efforts.samlet.effort),
      saved === null || persons === null
        ? 'Hvor mange årsværk det svarer til, kan ikke regnes: antallet af personer i målgruppen mangler.'
        : `Det er ca. ${numberText(Math.abs(saved), 1)} årsværk ${saved < 0 ? 'flere' : 'færre'}, end hvis enhedsomkostningen havde været som gennemsnittets: (${numberText(figure.mean ?? 0, figure.meanDecimals)} − ${numberText(figure.own ?? 0, figure.decimals)}) × ${numberText(persons.value, 0)} personer / 1.000. Det er ikke forskellen til en gennemsnitlig kommunes årsværk.`,
    ),
    ...paragraph('Kilderne, fra færrest til flest årsværk i forhold til gennemsnittet:'),
    ...list(areaItems(areas)),
    ...(open === null ? [] : [note(open)]),
  ];
}

function qualityBlocks(ground: Ground): readonly Block[] {
  const figure = ground.productivity('samlet');
  const level = qualityLevel(ground, 'samlet');
  const result = resultOf(ground, 'samlet');
  const saying = result === null ? null : sayingOfFigure(result);
  const title = heading(2, '2.3', 'Kvalitet');
  if (level === null || figure === null)
    return [title, note('Kvaliteten på tværs af målgrupper mangler og kan ikke vurderes.')];
  return [
    title,
    ...paragraph(
      `Kvaliteten er samlet set ${levelNames[level.level]}.`,
      expenseText(ground, figure, level.level),
      saying === null || saying.direction >= 0 ? null : conditionsText(ground, levelWords(saying)),
    ),
    ...list(level.said.map(qualityItem)),
  ];
}

/** What the framework conditions say beside results under the mean; null where they are not known. */
function conditionsText(ground: Ground, words: string): string | null {
  const figure = ground.figure('noegletal', 'rammevilkaar/samlet');
  const standing = figure === null ? null : ownStanding(ground, figure);
  if (figure === null || standing === null) return null;
  const sentence = `Job- og uddannelsesraten ligger ${words}, og rammevilkårene er de ${placingOfConditions(standing)} blandt de ${standing.of} kommuner (nr. ${numberText(figure.own ?? 0, 0)} i landet)`;
  return standing.rank <= standing.of / 2
    ? `${sentence}: vilkårene forklarer det altså ikke.`
    : `${sentence}: vilkårene kan være en del af forklaringen.`;
}

/** `bedste`, `tredje bedste`: placings of conditions, 1 the best. */
function placingOfConditions(standing: NonNullable<ReturnType<typeof standingOf>>): string {
  return placingWords(standing).replace('højeste', 'bedste').replace('laveste', 'ringeste');
}

/** Where the unit cost is above the mean, and what the mean would save. */
function potentialBlocks(ground: Ground): readonly Block[] {
  const areas = areasOf(ground).flatMap(({ subject, figure }) => {
    const saying = sayingOfFigure(figure);
    const fte = fteOf(ground, fteRowOf(subject));
    return saying === null || saying.direction <= 0 ? [] : [{ subject, figure, saying, fte }];
  });
  const title = heading(2, '2.4', 'Potentiale for højere produktivitet');
  if (areas.length === 0)
    return [title, ...paragraph('Ingen områder har en højere enhedsomkostning end gennemsnittet.')];
  const items = areas
    .map(({ subject, figure, saying, fte }) => ({
      text: `${capital(efforts[subject].effort)}: ${amountWords(saying)} pr. årsperson (${numberText(saying.own, figure.decimals)} mod ${numberText(saying.mean, figure.meanDecimals)})`,
      saved: fte === null || saying.own === 0 ? null : (fte.value * saying.difference) / saying.own,
    }))
    .toSorted((one, other) => (other.saved ?? 0) - (one.saved ?? 0));
  return [
    title,
    ...paragraph(
      'Her er enhedsomkostningen højere end gennemsnittet. Med gennemsnittets enhedsomkostning ville der gå så mange årsværk mindre:',
    ),
    ...list(
      items.map(({ text, saved }) =>
        saved === null
          ? `${text}: årsværk på området mangler`
          : `${text}: ${numberText(saved, 1)} årsværk`,
      ),
    ),
    note(
      'Små områder giver små potentialer, også når forskellen pr. årsperson er stor. Ledelse og virksomhedsindsats indgår i områderne og kan ikke lægges oven i. En høj enhedsomkostning kan være en investering: se afsnit 2.5.',
    ),
  ];
}

const fteRowOf = (subject: ChapterSubject): string =>
  subject === 'virksomhedsindsats' || subject === 'ledelse' ? `heraf-${subject}` : subject;

/** What unit cost and result say together, and whether higher cost goes with higher results across municipalities. */
function investmentBlocks(ground: Ground): readonly Block[] {
  const rows = jobcentreGroups.flatMap((group): ReportTable['rows'][number][] => {
    const cost = ground.productivity(group);
    const result = resultOf(ground, group);
    if (ground.own === null) return [];
    const costSaying = cost === null ? null : sayingOfFigure(cost);
    const resultSaying = result === null ? null : sayingOfFigure(result);
    return [
      {
        level: 'hoved',
        cells: [
          efforts[group].title,
          costSaying === null ? null : capital(amountWords(costSaying)),
          resultSaying === null ? null : capital(levelWords(resultSaying)),
          costSaying === null || resultSaying === null
            ? 'Kan ikke vurderes: tal mangler'
            : investmentReading(costSaying.direction, resultSaying.direction),
        ],
      },
    ];
  });
  return [
    heading(2, '2.5', 'Investering eller effektivitet'),
    ...paragraph(relationText(ground)),
    ...(rows.length === 0
      ? []
      : [
          tableBlock({
            number: '2.5',
            caption: 'Enhedsomkostning og job- og uddannelsesrate i forhold til gennemsnittet',
            head: ['', 'Enhedsomkostning', 'Resultat', 'Læsning'],
            rows,
            strong: [],
            source: ground.round.source,
          }),
        ]),
  ];
}

/** What a difference in cost and one in result say together: −1 fewer or under, 1 more or over. */
export function investmentReading(cost: -1 | 0 | 1, result: -1 | 0 | 1): string {
  if (cost < 0)
    return result < 0
      ? 'Lav enhedsomkostning og lavt resultat: en investering kan betale sig'
      : 'Effektivt: lav enhedsomkostning uden lavere resultat';
  if (cost > 0)
    return result > 0
      ? 'Investering: høj enhedsomkostning og højt resultat'
      : 'Høj enhedsomkostning uden højere resultat: bør undersøges';
  return result < 0
    ? 'Lavere resultat for samme enhedsomkostning'
    : result > 0
      ? 'Højere resultat for samme enhedsomkostning'
      : 'Som gennemsnittet';
}

/** Whether municipalities that spend more have higher results, with how much that explains. */
function relationText(ground: Ground): string {
  const cost = ground.productivity('samlet');
  const result = resultOf(ground, 'samlet');
  const line =
    cost === null || result === null
      ? null
      : adjusted(
          result.values,
          result.table.municipalities.map(
            (name) => cost.values[cost.table.municipalities.indexOf(name)] ?? null,
          ),
        );
  if (line === null)
    return 'Om højere enhedsomkostninger følges af højere resultater, kan ikke ses: tallene mangler.';
  const explained = numberText(line.explained * 100, 0);
  const few =
    line.count < fewMunicipalities
      ? ` Med ${line.count} kommuner er det et fingerpeg og ikke en lov.`
      : '';
  return `På tværs af kommunerne svarer 10 flere årsværk pr. 1.000 årspersoner til en job- og uddannelsesrate, der er ${numberText(Math.abs(line.slope * 10), 1)} procentpoint ${line.slope < 0 ? 'lavere' : 'højere'}; det forklarer ${explained} pct. af forskellene mellem kommunerne.${few}`;
}
