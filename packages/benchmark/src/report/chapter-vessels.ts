import { halfWidth } from '../table/result-table.ts';
import { benefitCounts } from '../vessels/counts.ts';
import { readExpected } from '../vessels/expected.ts';
import { flowBalances } from '../vessels/flow.ts';
import { type Movement, movement } from '../vessels/movement.ts';
import { capital, listed, numberText } from '../wording/number-text.ts';
import { levelWords } from '../wording/words.ts';
import { adjustedBlocks } from './adjusted-reading.ts';
import type { Block, ReportTable } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { placingChart } from './charts.ts';
import { commentsOf } from './comments.ts';
import { comparableBlocks } from './comparable.ts';
import { sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { movementBlocks } from './movement-blocks.ts';
import { meanHead, numberCell, tableBlock } from './tables.ts';

/** All benefits together, so that nobody is praised for moving citizens from one to another. */
export function vesselsChapter(ground: Ground): readonly Block[] {
  const movements = movementsOf(ground);
  return [
    heading(1, '5', 'Forbundne kar'),
    ...paragraph(
      'Et fald på én ydelse er kun et resultat, hvis det ikke går igen på en anden. Derfor ses alle ydelser under ét, også førtidspension og fleksjob, før en produktivitet roses.',
    ),
    heading(2, '5.1', 'Alle ydelser under ét'),
    ...pressureBlocks(ground),
    heading(2, '5.2', 'Fra ydelse til ydelse'),
    ...movementBlocks(ground, movements),
    ...flowBlocks(ground),
    heading(2, '5.3', 'Forventet og faktisk'),
    ...expectedBlocks(ground),
    heading(2, '5.4', 'Kommuner med lignende vilkår'),
    ...comparableBlocks(ground),
    heading(2, '5.5', 'Set i lyset af rammevilkårene'),
    ...adjustedBlocks(ground),
    ...commentsOf(ground, '5'),
  ];
}

/** What became of the benefits of each municipality since the round before; null without one. */
function movementsOf({ before, tableOf, municipalities }: Ground): readonly Movement[] | null {
  const now = tableOf('noegletal');
  const earlier = before?.find(({ subject }) => subject === 'noegletal') ?? null;
  if (now === null || earlier === null) return null;
  const width = Math.max(
    0,
    ...[now, earlier].flatMap(({ rows }) =>
      rows.filter(({ section }) => section === 'forsoergelsestryk').map(halfWidth),
    ),
  );
  return municipalities.flatMap((municipality) => {
    const [then, today] = [earlier, now].map((table) => benefitCounts(table, municipality));
    return then === null || then === undefined || today === null || today === undefined
      ? []
      : [movement(then, today, width)];
  });
}

function pressureBlocks(ground: Ground): readonly Block[] {
  const { own } = ground;
  const figures = ground.figures('noegletal', ({ section }) => section === 'forsoergelsestryk');
  const total = ground.figure('noegletal', 'forsoergelsestryk/i-alt');
  if (figures.length === 0 || total === null)
    return [note('Hvor mange der er på de enkelte ydelser, er ikke blandt tallene.')];
  const saying = sayingOfFigure(total);
  return [
    ...paragraph(
      saying === null || own === null
        ? 'Figuren viser, hvor stor en del af de 18-64-årige der er på en af ydelserne; bilag A har dem hver for sig.'
        : `I ${own} er ${numberText(saying.own, total.decimals)} pct. af de 18-64-årige på en af ydelserne, ${levelWords(saying)} (${numberText(saying.mean, total.meanDecimals)} pct.).`,
    ),
    ...(own === null
      ? []
      : [
          tableBlock({
            number: '5.1',
            caption: `Andel af de 18-64-årige på hver ydelse i ${own}`,
            head: ['', own, meanHead(ground), 'I forhold til gennemsnittet'],
            rows: figures.map((figure) => {
              const said = sayingOfFigure(figure);
              return {
                level: figure.row.level,
                cells: [
                  figure.row.label,
                  numberCell(figure.own, figure.row),
                  numberCell(figure.mean, figure.row, figure.meanDecimals),
                  said === null ? null : capital(levelWords(said)),
                ],
              };
            }),
            strong: [1],
            source: ground.round.source,
          }),
        ]),
    ...(ground.anonymous
      ? []
      : placingChart(ground, total, {
          number: '5.1',
          title: 'Placering: alle ydelser under ét',
          unit: 'procent af de 18-64-årige',
        })),
  ];
}

/** Where those who left a benefit went, as far as flows are sent. */
function flowBlocks({ flows, own }: Ground): readonly Block[] {
  if (own === null) return [];
  const balances = flowBalances(flows, own).filter(({ left }) => left > 0);
  if (balances.length === 0)
    return [note('Tal for, hvilken ydelse borgerne gik til og fra, er ikke indsendt.')];
  return list(
    balances.map(({ benefit, left, offBenefit, toOthers, shareToOthers, others }) => {
      const persons = (count: number): string => numberText(count, 0);
      const where =
        toOthers === 0
          ? ''
          : `, mest ${listed(others.slice(0, 2).map(({ to, persons: count }) => `${to} (${persons(count)})`))}`;
      return `${benefit}: ${persons(left)} forlod ydelsen; ${persons(offBenefit)} kom ud af offentlig forsørgelse, og ${persons(toOthers)} (${numberText(shareToOthers ?? 0, 0)} pct.) gik til en anden ydelse${where}.`;
    }),
  );
}

/** Expected against actual, with the potential; what is expected is the state's own model, and is imported. */
function expectedBlocks({ expected, own, round, anonymous }: Ground): readonly Block[] {
  const read = readExpected(expected);
  if (read.length === 0)
    return [
      note(
        'Forventet og faktisk antal på ydelse (Jobindsats, Y30R21) er ikke indlæst. Det forventede kommer af statens model og regnes ikke her.',
      ),
    ];
  const ours = read.filter(({ municipality }) => municipality === own);
  if (ours.length === 0 && (anonymous || own !== null))
    return [note(`Forventet og faktisk antal for ${own} er ikke indlæst.`)];
  const persons = (value: number): string => numberText(Math.abs(value), 0);
  return [
    ...(own === null
      ? []
      : list(
          ours.map(({ group, expected: wanted, actual, difference, potential, rank, of }) =>
            [
              `${group === '' ? 'Alle ydelser' : group}: ${persons(actual)} fuldtidspersoner mod ${persons(wanted)} forventet`,
              difference === 0
                ? 'som forventet'
                : `${persons(difference)} ${difference < 0 ? 'færre' : 'flere'}`,
              ...(rank === null ? [] : [`nr. ${rank} af ${of}`]),
              ...(potential === 0 ? [] : [`potentiale ${persons(potential)} personer`]),
            ].join('; '),
          ),
        )),
    tableBlock({
      number: '5.3',
      caption: 'Forventet og faktisk antal fuldtidspersoner på ydelse',
      head: ['', 'Ydelse', 'Forventet', 'Faktisk', 'Forskel', 'Procent', 'Potentiale', 'Placering'],
      rows: read.map((row): ReportTable['rows'][number] => ({
        level: 'hoved',
        cells: [
          row.municipality,
          row.group === '' ? 'Alle' : row.group,
          { value: row.expected, decimals: 0 },
          { value: row.actual, decimals: 0 },
          { value: row.difference, decimals: 0 },
          row.percent === null ? null : { value: row.percent, decimals: 1, percent: true },
          { value: row.potential, decimals: 0 },
          row.rank === null ? null : { value: row.rank, decimals: 0 },
        ],
      })),
      strong: [],
      source: `Jobindsats, Y30R21; ${round.source}`,
    }),
  ];
}
