import { overviewOfAll } from './overview.ts';
import { numberText } from '../wording/number-text.ts';
import { amountWords, levelWords, placingWords } from '../wording/words.ts';
import type { Block } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { overheadShares, overheadText } from './chapter-resources.ts';
import { areasOf } from './areas.ts';
import { commentsOf } from './comments.ts';
import { type Figure, sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { efforts } from './phrases.ts';
import { expenseText, levelNames, qualityLevel, resultOf } from './quality.ts';
import { investmentBlocks, potentialBlocks } from './investment.ts';
import { fteOf, isWorkedOut } from './resources.ts';
import { unitCost } from '../persons/unit-cost.ts';
import { areaItems, openAreaWords, productivityText, qualityItem, saidOf } from './sentences.ts';
import { type Standing, standingOf } from './standing.ts';

/** Share of each number that estimates of time are doubted by. */
const estimateDoubt = 0.05;

/** The whole in two pages: resources, productivity, quality, sources, potential, investment. */
export function conclusionChapter(ground: Ground): readonly Block[] {
  return [
    heading(1, '2', 'Konklusion'),
    ...(ground.own === null
      ? overviewOfAll(ground, estimateDoubt)
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

function resourceBlocks(ground: Ground): readonly Block[] {
  const { own } = ground;
  const all = fteOf(ground, 'i-alt');
  const funded = fteOf(ground, 'heraf-puljer-og-loentilskud');
  const about = isWorkedOut(ground) ? 'ca. ' : '';
  const perInhabitant = ground.figure('noegletal', 'andet/aarsvaerk-pr-1000-indbyggere');
  const saying = perInhabitant === null ? null : sayingOfFigure(perInhabitant);
  const shares = overheadShares(ground);
  return [
    heading(2, '2.1', 'Ressourcer'),
    ...paragraph(
      all === null
        ? `Årsværk i alt for ${own} mangler.`
        : `${own} bruger ${about}${numberText(all, 1)} årsværk på beskæftigelsesindsatsen${funded === null ? '' : `, heraf ${numberText(funded, 1)} betalt af puljer eller løntilskud`}.`,
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
  const standing = figure === null ? null : ground.standing(figure);
  if (figure === null || standing === null)
    return [
      heading(2, '2.2', 'Produktivitet'),
      note('Den samlede produktivitet mangler og kan ikke vurderes.'),
    ];
  const cost = ground.own === null ? null : unitCost(ground.tables, ground.own, ground.choices);
  const areas = areasOf(ground).flatMap(({ subject, figure: area }) =>
    saidOf([area]).map((said) => ({ ...said, subject })),
  );
  const open = openAreaWords(areas);
  return [
    heading(2, '2.2', 'Produktivitet og dens kilder'),
    ...paragraph(
      ...productivityText(ground, figure, standing, efforts.samlet.effort),
      doubtText(ground, figure),
    ),
    ...paragraph(
      cost === null
        ? 'Hvor mange årsværk forskellen svarer til, kan ikke regnes: antallet af personer i målgruppen mangler.'
        : `Forskellen svarer til ca. ${numberText(Math.abs(cost.difference), 1)} årsværk ${cost.difference > 0 ? 'flere' : 'færre'}, end hvis enhedsomkostningen havde været som gennemsnittets: (${numberText(Math.max(cost.mean, cost.own), 1)} − ${numberText(Math.min(cost.mean, cost.own), 1)}) × ${numberText(cost.persons, 0)} personer / 1.000. Det er ikke forskellen til en gennemsnitlig kommunes årsværk.`,
    ),
    ...paragraph('Kilderne, fra færrest til flest årsværk i forhold til gennemsnittet:'),
    ...list(areaItems(areas)),
    ...(open === null ? [] : [note(open)]),
  ];
}

/** How far that doubt could move the placing. */
function doubtText({ own, choices }: Ground, figure: Figure): string {
  const doubtful = own === null ? null : standingOf(figure, choices, own, { share: estimateDoubt });
  if (doubtful === null) return '';
  const doubt = `${numberText(estimateDoubt * 100, 0)} pct.`;
  return doubtful.best === doubtful.worst
    ? `Tid er skønnet, men placeringen holder også, hvis hvert tal er usikkert med ${doubt}`
    : `Tid er skønnet: er hvert tal usikkert med ${doubt}, kan placeringen være fra nr. ${doubtful.best} til nr. ${doubtful.worst}.`;
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
  const standing = figure === null ? null : ground.standing(figure);
  if (figure === null || standing === null) return null;
  const sentence = `Job- og uddannelsesraten ligger ${words}, og rammevilkårene er de ${placingOfConditions(standing)} blandt de ${standing.of} kommuner (nr. ${numberText(figure.own ?? 0, 0)} i landet)`;
  return standing.rank <= standing.of / 2
    ? `${sentence}: vilkårene forklarer det altså ikke.`
    : `${sentence}: vilkårene kan være en del af forklaringen.`;
}

/** `bedste`, `tredje bedste`: placings of conditions, 1 the best. */
function placingOfConditions(standing: Standing): string {
  return placingWords(standing).replace('højeste', 'bedste').replace('laveste', 'ringeste');
}
