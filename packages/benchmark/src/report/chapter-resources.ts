import { groupLabels } from '../frame/group.ts';
import { listed, numberText } from '../wording/number-text.ts';
import { sayingOf } from '../wording/saying.ts';
import { shareScale } from '../wording/scales.ts';
import { shareWords } from '../wording/words.ts';
import { type GroupShares, resourceShares } from '../persons/shares.ts';
import type { Block, ReportTable } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { sharesChart } from './charts.ts';
import { commentsOf } from './comments.ts';
import type { Ground } from './ground.ts';
import { fteOf, isWorkedOut, ownResources, shareOf } from './resources.ts';
import { bothText, saidOf } from './sentences.ts';
import { meanHead, numberCell, tableBlock } from './tables.ts';

/** What resources are divided on, in the order of the table. */
export const resourceTasks: readonly (readonly [id: string, label: string])[] = [
  ...(Object.entries(groupLabels) as [string, string][]),
  ['administration', 'Administration'],
  ['strategisk-ledelse', 'Strategisk ledelse'],
  ['diverse', 'Diverse'],
  ['i-alt', 'I alt'],
  ['heraf-ledelse', 'Heraf ledelse'],
  ['heraf-virksomhedsindsats', 'Heraf virksomhedsindsats'],
  ['heraf-puljer-og-loentilskud', 'Heraf puljer og løntilskud'],
];

const overhead = ['administration', 'strategisk-ledelse'] as const;

/** What goes to administration and strategic management, in per cent: own and mean; null where it is not known. */
export function overheadShares(
  ground: Ground,
): { readonly own: number | null; readonly mean: number } | null {
  let [own, mean]: [number | null, number] = [0, 0];
  for (const task of overhead) {
    const figure = shareOf(ground, task);
    if (figure === null || figure.mean === null) return null;
    own = own === null || figure.own === null ? null : own + figure.own;
    mean += figure.mean;
  }
  return { own, mean };
}

/** What the municipality spends, on what, and for how many. */
export function resourcesChapter(ground: Ground): readonly Block[] {
  return [
    heading(1, '3', 'Ressourceforbruget'),
    ...paragraph(...wholeSentences(ground)),
    ...paragraph(...divisionSentences(ground)),
    ...resourceTable(ground),
    ...shareBlocks(ground),
    ...commentsOf(ground, '3'),
  ];
}

/** How much is spent on whom. */
function wholeSentences(ground: Ground): readonly string[] {
  const { own } = ground;
  if (own === null) return ['Tabellen viser gennemsnittet; kommunernes egne tal står i bilag A.'];
  const all = fteOf(ground, 'i-alt');
  const persons = ownResources(ground)?.persons ?? null;
  const funded = fteOf(ground, 'heraf-puljer-og-loentilskud');
  const pressure = ground.figure('noegletal', 'forsoergelsestryk/jc-maalgruppe');
  const about = isWorkedOut(ground) ? 'ca. ' : '';
  return [
    all === null
      ? `Årsværk i alt for ${own} mangler: hverken tabel 3.1 eller nøgletal giver dem.`
      : `${own} bruger ${about}${numberText(all, 1)} årsværk på jobcenterets opgaver.`,
    funded === null
      ? ''
      : `Heraf er ${about}${numberText(funded, 1)} årsværk betalt af puljer eller løntilskud.`,
    persons === null
      ? ''
      : `Målgruppen er ca. ${numberText(Math.round(persons / 10) * 10, 0)} årspersoner${
          pressure === null || pressure.own === null || pressure.mean === null
            ? ''
            : `, ${numberText(pressure.own, pressure.decimals)} pct. af de 18-64-årige mod ${numberText(pressure.mean, pressure.meanDecimals)} pct. i gennemsnit`
        }.`,
  ];
}

/** On what: the largest, and those that take another share than the mean. */
function divisionSentences(ground: Ground): readonly string[] {
  const { own } = ground;
  if (own === null) return [];
  const figures = resourceTasks.flatMap(([id]) => {
    const figure = id === 'i-alt' || id.startsWith('heraf-') ? null : shareOf(ground, id);
    return figure === null ? [] : [figure];
  });
  const groupIds = new Set(Object.keys(groupLabels));
  const largest = resourceTasks
    .flatMap(([id, label]) => {
      const value = groupIds.has(id) ? (shareOf(ground, id)?.own ?? null) : null;
      return value === null ? [] : [{ label, value }];
    })
    .toSorted((one, other) => other.value - one.value)
    .slice(0, 3);
  const differing = saidOf(figures).filter(({ saying }) => saying.direction !== 0);
  const named = (direction: -1 | 1): string =>
    listed(
      differing
        .filter(({ saying }) => saying.direction === direction)
        .map((said) => `${said.figure.row.label} (${bothText(said)} pct.)`),
    );
  const [larger, smaller] = [named(1), named(-1)];
  const shares = overheadShares(ground);
  return [
    largest.length === 0
      ? ''
      : `Flest ressourcer går til ${listed(largest.map(({ label, value }) => `${label} (${numberText(value, 1)} pct.)`))}.`,
    larger === '' ? '' : `En større andel end gennemsnittet går til ${larger}.`,
    smaller === '' ? '' : `En mindre andel går til ${smaller}.`,
    ...acrossSentences(ground),
    shares === null || shares.own === null
      ? ''
      : overheadText({ own: shares.own, mean: shares.mean }),
  ];
}

/** What goes across the areas, and is counted in them already. */
function acrossSentences(ground: Ground): readonly string[] {
  return [
    ['heraf-virksomhedsindsats', 'virksomhedsindsats'],
    ['heraf-ledelse', 'ledelse'],
  ].flatMap(([id = '', name = '']) =>
    saidOf([shareOf(ground, id)].flatMap((figure) => (figure === null ? [] : [figure]))).map(
      (said) =>
        `På tværs af områderne går ${shareWords(said.saying)} til ${name} ${said.saying.direction === 0 ? 'som' : 'end'} i gennemsnittet (${bothText(said)} pct.).`,
    ),
  );
}

/** What goes to administration and strategic management, in a sentence. */
export function overheadText(shares: { readonly own: number; readonly mean: number }): string {
  const saying = sayingOf({ ...shares, decimals: 1, halfWidth: 0.1 }, shareScale);
  return `Administration og strategisk ledelse tager ${shareWords(saying)} ${saying.direction === 0 ? 'som' : 'end'} gennemsnittet: ${numberText(shares.own, 1)} mod ${numberText(shares.mean, 1)} pct.`;
}

function resourceTable(ground: Ground): readonly Block[] {
  const { own } = ground;
  const mean = `${meanHead(ground)}, procent`;
  const rows = resourceTasks.flatMap(([id, label]): ReportTable['rows'][number][] => {
    const share = shareOf(ground, id);
    if (share === null) return [];
    const fte = own === null ? null : fteOf(ground, id);
    return [
      {
        level: id === 'i-alt' ? 'total' : id.startsWith('heraf-') ? 'heraf' : 'hoved',
        cells: [
          label,
          ...(own === null
            ? []
            : [
                fte === null ? null : { value: fte, decimals: 1 },
                numberCell(share.own, share.row, 1),
              ]),
          numberCell(share.mean, share.row, 1),
        ],
      },
    ];
  });
  if (rows.length === 0)
    return [note('Tabel 3.1 mangler: fordelingen af ressourcer er ikke blandt tallene.')];
  return [
    tableBlock({
      number: '3.1',
      caption: `Ressourceforbruget på jobcenterets opgaver${own === null ? ', gennemsnit' : ` i ${own}`}`,
      head: own === null ? ['', mean] : ['', 'Årsværk', 'Procent', mean],
      rows,
      strong: own === null ? [1] : [1, 2],
      source: ground.round.source,
    }),
    ...(own !== null && isWorkedOut(ground)
      ? [note('Årsværk er regnet ud fra nøgletallene og er derfor kun omtrentlige.')]
      : []),
  ];
}

/** Share of resources against share of persons, group by group: figure 2 of the report of 2013. */
function shareBlocks(ground: Ground): readonly Block[] {
  const { own, tables } = ground;
  if (own === null) return [];
  const shares = resourceShares(tables, own);
  if (shares === null)
    return [
      note('Andel af ressourcer mod andel af personer kan ikke vises: nøgletallene mangler.'),
    ];
  return [
    ...sharesChart(ground, shares),
    ...list(shares.map(shareItem)),
    note(
      `Begge andele er af de ${shares.length} grupper tilsammen. Administration, ledelse og de øvrige grupper er ikke i grundlaget, så procenterne er andre end i tabel 3.1.${
        shares.some(({ least, most }) => least !== most)
          ? ' Personerne er regnet af forsørgelsestrykket, som er afrundet.'
          : ''
      }`,
    ),
  ];
}

/** `A-dagpenge: en markant mindre andel af ressourcerne (22 pct.) end af personerne (37 pct.)`. */
function shareItem({ group, resources, persons, least, most }: GroupShares): string {
  const saying = sayingOf(
    { own: resources * 100, mean: persons * 100, decimals: 0, halfWidth: 0 },
    shareScale,
  );
  const [from, to] = [numberText(least * 100, 0), numberText(most * 100, 0)];
  const within = from === to ? '' : `, inden for afrundingen ${from}-${to}`;
  return `${groupLabels[group]}: ${shareWords(saying)} af ressourcerne (${numberText(saying.own, 0)} pct.) ${saying.direction === 0 ? 'som' : 'end'} af personerne (${numberText(saying.mean, 0)} pct.${within})`;
}
