import { type Adjusted, adjusted, fewMunicipalities } from '../conditions/adjusted.ts';
import { jobcentreGroups } from '../frame/group.ts';
import { capital, listed, numberText } from '../wording/number-text.ts';
import { amountWords, levelWords } from '../wording/words.ts';
import { areasOf } from './areas.ts';
import type { Block, ReportTable } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { type Figure, sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { type ChapterSubject, efforts, taskPhrase } from './phrases.ts';
import { resultOf } from './quality.ts';
import { yearsMore } from './resources.ts';
import { bothText, saidOf } from './sentences.ts';
import { meanHead, numberCell, tableBlock } from './tables.ts';

/** Where the unit cost is above the mean, and what the mean would save. */
export function potentialBlocks(ground: Ground): readonly Block[] {
  const areas = areasOf(ground).flatMap(({ subject, figure }) => {
    if (isCounted(subject)) return [];
    const saying = sayingOfFigure(figure);
    return saying === null || saying.direction <= 0
      ? []
      : [{ subject, figure, saying, years: yearsMore(ground, subject, figure) }];
  });
  const title = heading(2, '2.4', 'Potentiale for højere produktivitet');
  const within = partItems(ground);
  if (areas.length === 0 && within.length === 0)
    return [title, ...paragraph('Ingen områder har en højere enhedsomkostning end gennemsnittet.')];
  return [
    title,
    ...(areas.length === 0
      ? []
      : paragraph(
          'Her er enhedsomkostningen højere end gennemsnittet. Tallet i årsværk er, hvad gennemsnittets enhedsomkostning ville spare:',
        )),
    ...list(
      areas
        .toSorted((one, other) => (other.years ?? 0) - (one.years ?? 0))
        .map(({ subject, figure, saying, years }) => {
          const numbers = `${capital(efforts[subject].effort)} (${bothText({ figure, saying })} årsværk pr. 1.000 årspersoner)`;
          return years === null
            ? `${numbers}: årsværk kan ikke regnes, personerne mangler`
            : `${numbers}: ${numberText(years, 1)} årsværk`;
        }),
    ),
    ...(within.length === 0
      ? []
      : [
          ...paragraph('Områder med færre årsværk i alt kan bruge flere på en enkelt opgave:'),
          ...list(within),
        ]),
    yearsTable(ground),
    note(
      'Små områder giver små potentialer, også når forskellen pr. årsperson er stor. Ledelse og virksomhedsindsats er i områderne allerede. En høj enhedsomkostning kan være en investering: se afsnit 2.5.',
    ),
  ];
}

/** Years more or fewer than at the mean's unit cost, area by area. */
function yearsTable(ground: Ground): Block {
  return tableBlock({
    number: '2.4',
    caption: 'Forskel i årsværk fra gennemsnittets enhedsomkostning',
    head: ['', 'Eget, pr. 1.000', `${meanHead(ground)}, pr. 1.000`, 'Forskel i årsværk'],
    rows: areasOf(ground)
      .filter(({ subject }) => !isCounted(subject))
      .map(({ subject, title, figure }) => {
        const years = yearsMore(ground, subject, figure);
        return {
          level: 'hoved',
          cells: [
            title,
            numberCell(figure.own, figure.row),
            numberCell(figure.mean, figure.row, figure.meanDecimals),
            years === null ? null : { value: years, decimals: 1 },
          ],
        };
      }),
    strong: [],
    source: ground.round.source,
  });
}

/** Management and the company effort are in the areas already. */
const isCounted = (subject: ChapterSubject): boolean =>
  subject === 'virksomhedsindsats' || subject === 'ledelse';

/** Tasks that take clearly more than the mean in an area that takes less altogether. */
function partItems(ground: Ground): readonly string[] {
  return areasOf(ground).flatMap(({ subject, figure }) => {
    const whole = sayingOfFigure(figure);
    if (whole === null || whole.direction >= 0) return [];
    const parts = ground.figures(
      subject,
      ({ section, level }) => section === 'produktivitet' && level === 'hoved',
    );
    return saidOf(parts)
      .filter(({ saying }) => saying.direction > 0 && saying.degree !== 'lidt')
      .map(
        (part) =>
          `${capital(efforts[subject].effort)}: ${bothText(part)} årsværk pr. 1.000 årspersoner ${taskPhrase(part.figure.row)}`,
      );
  });
}

/** What unit cost and result say together, and whether higher cost goes with higher results across municipalities. */
export function investmentBlocks(ground: Ground): readonly Block[] {
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
    ...paragraph(relationText(ground), intensityText(ground), efficientText(ground)),
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

/** Whether municipalities that hold more interviews spend more; nothing where the numbers are missing. */
function intensityText(ground: Ground): string {
  const line = lineBetween(
    ground.figure('samlet', 'samtaleintensitet'),
    ground.productivity('samlet'),
  );
  return line === null
    ? ''
    : `En samtale mere pr. borger hver 13. uge går sammen med ${numberText(Math.abs(line.slope), 1)} ${line.slope < 0 ? 'færre' : 'flere'} årsværk pr. 1.000 årspersoner og forklarer ${numberText(line.explained * 100, 0)} pct. af forskellene i enhedsomkostning.`;
}

/** Who has both a lower cost and a higher result than the mean. */
function efficientText(ground: Ground): string {
  const cost = ground.productivity('samlet');
  const result = resultOf(ground, 'samlet');
  if (cost === null || result === null || cost.mean === null || result.mean === null) return '';
  const [costMean, resultMean] = [cost.mean, result.mean];
  const names = cost.table.municipalities.filter((name, at) => {
    const spent = cost.values[at] ?? null;
    const reached = result.values[result.table.municipalities.indexOf(name)] ?? null;
    return spent !== null && reached !== null && spent < costMean && reached > resultMean;
  });
  return names.length === 0
    ? 'Ingen kommune har både en lavere enhedsomkostning og en højere job- og uddannelsesrate end gennemsnittet.'
    : `Både en lavere enhedsomkostning og en højere job- og uddannelsesrate end gennemsnittet har ${listed(names)}.`;
}

/** The line through two figures of the same municipalities: how the second goes with the first. */
function lineBetween(along: Figure | null, up: Figure | null): Adjusted | null {
  if (along === null || up === null) return null;
  return adjusted(
    up.values,
    up.table.municipalities.map(
      (name) => along.values[along.table.municipalities.indexOf(name)] ?? null,
    ),
  );
}

/** From this share of the differences explained on, a relation is worth speaking of. */
const clearFrom = 0.1;

/** Whether municipalities that spend more have higher results, with how much that explains. */
function relationText(ground: Ground): string {
  const line = lineBetween(ground.productivity('samlet'), resultOf(ground, 'samlet'));
  if (line === null)
    return 'Om højere enhedsomkostninger følges af højere resultater, kan ikke ses: tallene mangler.';
  const explained = numberText(line.explained * 100, 0);
  const few =
    line.count < fewMunicipalities
      ? ` Med ${line.count} kommuner er det et fingerpeg og ikke en lov.`
      : '';
  const change = `${numberText(Math.abs(line.slope * 10), 1)} procentpoint ${line.slope < 0 ? 'lavere' : 'højere'}`;
  const sentence = `På tværs af kommunerne svarer 10 flere årsværk pr. 1.000 årspersoner til en job- og uddannelsesrate, der er ${change}; det forklarer ${explained} pct. af forskellene mellem kommunerne.`;
  return line.explained < clearFrom
    ? `${sentence} Der er altså ingen tydelig sammenhæng i denne runde.`
    : `${sentence}${few}`;
}
