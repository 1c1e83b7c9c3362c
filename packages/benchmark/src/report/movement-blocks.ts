import { jobcentreGroups } from '../frame/group.ts';
import type { Movement } from '../vessels/movement.ts';
import { capital, listed, numberText } from '../wording/number-text.ts';
import { amountWords } from '../wording/words.ts';
import type { Block, ReportTable } from './block.ts';
import { note, paragraph } from './blocks.ts';
import { sayingOfFigure } from './figure.ts';
import type { Ground } from './ground.ts';
import { efforts } from './phrases.ts';
import { tableBlock } from './tables.ts';

const readings: Readonly<Record<Movement['reading'], string>> = {
  faerre: 'Færre på ydelse i alt',
  flyttet: 'Flyttet mellem ydelser',
  flere: 'Flere på ydelse i alt',
  uaendret: 'Uændret inden for afrundingen',
};

/** What has changed since the round before: for the own municipality by benefit, for all together. */
export function movementBlocks(
  ground: Ground,
  movements: readonly Movement[] | null,
): readonly Block[] {
  if (movements === null || movements.length === 0)
    return [
      note('Tal fra en tidligere runde mangler, så ændringer på ydelserne kan ikke ses endnu.'),
    ];
  const own = movements.find(({ municipality }) => municipality === ground.own);
  return [
    ...(own === undefined ? [] : [...paragraph(movementText(own)), praiseTable(ground, own)]),
    ...(own === undefined || own.missing.length === 0
      ? []
      : [
          note(`Ikke med i summen, fordi tallet mangler i en af runderne: ${listed(own.missing)}.`),
        ]),
    allTable(ground, movements),
    note(
      'Summerne viser, hvad der kan være flyttet. Hvem der er flyttet, ses kun af tal for borgernes veje mellem ydelser.',
    ),
  ];
}

const points = (value: number): string => `${numberText(Math.abs(value), 1)} procentpoint`;

function movementText({ change, fallen, moved, reading, municipality }: Movement): string {
  switch (reading) {
    case 'uaendret':
      return `I ${municipality} er ingen ydelse ændret mere, end afrundingen kan give.`;
    case 'flere':
      return `I ${municipality} er ingen ydelse faldet, og andelen på ydelse er steget ${points(change)} i alt.`;
    case 'flyttet':
      return `I ${municipality} er ydelser faldet ${points(fallen)}, men ${points(moved)} går igen som stigninger på andre. I alt er andelen ${change < 0 ? `faldet ${points(change)}` : change > 0 ? `steget ${points(change)}` : 'uændret'}. Faldene er derfor ikke et resultat i sig selv.`;
    case 'faerre':
      return `I ${municipality} er andelen på ydelse faldet ${points(change)} i alt; ${points(moved)} af faldene går igen på andre ydelser.`;
  }
}

/** Productivity of each group beside what became of the group, and of all. */
function praiseTable(ground: Ground, own: Movement): Block {
  const rows = jobcentreGroups.map((group): ReportTable['rows'][number] => {
    const figure = ground.productivity(group);
    const saying = figure === null ? null : sayingOfFigure(figure);
    const change = own.changes.find(({ id }) => id === `forsoergelsestryk/${group}`) ?? null;
    return {
      level: 'hoved',
      cells: [
        efforts[group].title,
        saying === null ? null : capital(amountWords(saying)),
        change === null ? null : { value: change.change, decimals: 1 },
        { value: own.change, decimals: 1 },
        change === null ? 'Kan ikke vurderes: tal mangler' : praise(change.change, own.reading),
      ],
    };
  });
  return tableBlock({
    number: '5.2a',
    caption: `Produktivitet og bevægelse i ${own.municipality}`,
    head: [
      '',
      'Enhedsomkostning',
      'Ændring, procentpoint',
      'Alle ydelser, procentpoint',
      'Læsning',
    ],
    rows,
    strong: [],
    source: ground.round.source,
  });
}

/** What a change of one benefit is worth beside all benefits. */
export function praise(change: number, all: Movement['reading']): string {
  if (all === 'uaendret' || change === 0) return 'Uændret';
  if (change > 0) return 'Flere på ydelsen';
  return all === 'flyttet'
    ? 'Færre på ydelsen, men det går igen på andre: ikke et resultat i sig selv'
    : 'Færre på ydelsen, og færre i alt';
}

function allTable(ground: Ground, movements: readonly Movement[]): Block {
  const number = (value: number) => ({ value, decimals: 1 });
  return tableBlock({
    number: '5.2b',
    caption: 'Ændring siden forrige runde, procentpoint af de 18-64-årige',
    head: ['', 'Fald', 'Stigninger', 'Kan være flyttet', 'I alt', 'Læsning'],
    rows: movements
      .toSorted((one, other) => one.change - other.change)
      .map(({ municipality, fallen, risen, moved, change, reading }) => ({
        level: 'hoved',
        cells: [
          municipality,
          number(fallen),
          number(risen),
          number(moved),
          number(change),
          readings[reading],
        ],
      })),
    strong: [],
    source: ground.round.source,
  });
}
