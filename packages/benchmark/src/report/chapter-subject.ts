import type { Row } from '../table/result-table.ts';
import { exact, listed, numberText } from '../wording/number-text.ts';
import { areasOf } from './areas.ts';
import type { Block } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import { placingChart, qualityChart, smallCharts } from './charts.ts';
import { commentsOf } from './comments.ts';
import { type Figure, sayingOfFigure } from './figure.ts';
import { type Ground, rowOfWhole } from './ground.ts';
import { type ChapterSubject, efforts } from './phrases.ts';
import { expenseText, levelNames, qualityLevel, qualityOf, resultOf } from './quality.ts';
import { fteOf, isWorkedOut } from './resources.ts';
import {
  areaItems,
  openAreaWords,
  openWords,
  productivityText,
  qualityItem,
  saidOf,
  type Said,
  sourceItems,
  spanText,
} from './sentences.ts';
import { resultTable } from './tables.ts';

/** Rows of resources that are the years spent on a subject. */
const fteRows: Readonly<Record<ChapterSubject, string>> = {
  samlet: 'i-alt',
  'a-dagpenge': 'a-dagpenge',
  uddannelsesydelse: 'uddannelsesydelse',
  'kontanthjaelp-1': 'kontanthjaelp-1',
  'kontanthjaelp-2-3': 'kontanthjaelp-2-3',
  sygedagpenge: 'sygedagpenge',
  ledighedsydelse: 'ledighedsydelse',
  revalidering: 'revalidering',
  ressourceforloeb: 'ressourceforloeb',
  virksomhedsindsats: 'heraf-virksomhedsindsats',
  administration: 'administration',
  ledelse: 'heraf-ledelse',
};

/** Productivity and quality of one area: what is said, what it is said from, and where it comes from. */
export function subjectChapter(
  ground: Ground,
  number: string,
  subject: ChapterSubject,
): readonly Block[] {
  const { title, effort } = efforts[subject];
  const table = ground.tableOf(subject);
  const figure = ground.productivity(subject);
  const comments = commentsOf(ground, number);
  if (figure === null)
    return [
      heading(2, number, title),
      note(`Tabel ${number} mangler, og ingen anden tabel har produktiviteten i ${effort}.`),
      ...comments,
    ];
  const result = resultOf(ground, subject);
  return [
    heading(2, number, title),
    ...paragraph(...resourceSentences(ground, subject), ...figureSentences(ground, figure, effort)),
    ...(table === null
      ? [
          note(
            `Tabel ${number} mangler. Produktiviteten er taget fra tabel ${figure.table.id}; delopgaver og kvalitet kan ikke vises.`,
          ),
        ]
      : resultTable(ground, table, { number, caption: table.title })),
    ...otherFigureNote(ground, subject),
    ...placingChart(ground, figure, { number, title: `Placering: ${title}` }),
    ...(result === null
      ? []
      : qualityChart(ground, figure, result, {
          number,
          title: `Produktivitet og resultat: ${title}`,
        })),
    ...(subject === 'samlet' ? smallCharts(ground, areasOf(ground)) : []),
    ...qualityBlocks(ground, subject, figure),
    ...sourceBlocks(ground, subject),
    ...comments,
  ];
}

function resourceSentences(ground: Ground, subject: ChapterSubject): readonly string[] {
  if (ground.own === null) return [];
  const { effort } = efforts[subject];
  const fte = fteOf(ground, fteRows[subject]);
  return fte === null
    ? [`Hvor mange årsværk ${ground.own} bruger på ${effort}, er ikke blandt tallene.`]
    : [
        `${ground.own} bruger ${isWorkedOut(ground) ? 'ca. ' : ''}${numberText(fte, 1)} årsværk på ${effort}.`,
      ];
}

function figureSentences(ground: Ground, figure: Figure, effort: string): readonly string[] {
  const standing = ground.standing(figure);
  if (ground.own === null) return [spanText(figure, effort)];
  if (standing === null)
    return [`${ground.own} har ikke indberettet tal for ${effort}.`, spanText(figure, effort)];
  return productivityText(ground, figure, standing, effort);
}

/**
 * Says so where the table of the whole effort has other numbers for the same productivity: in the area's chapter, and for all
 * areas in the chapter on the whole.
 */
function otherFigureNote(ground: Ground, subject: ChapterSubject): readonly Block[] {
  const subjects = subject === 'samlet' ? areasOf(ground).map((area) => area.subject) : [subject];
  const differing = subjects.flatMap((area) => differences(ground, area));
  return differing.length === 0
    ? []
    : [
        note(
          `Tabel ${ground.tableOf('samlet')?.id ?? ''} har andre tal end områdernes egne tabeller: ${listed(differing)}. Rapporten bruger områdernes egne overalt.`,
        ),
      ];
}

/** `Kontanthjælp 1, Haderslev (24,9 i stedet for 25,1)`. */
function differences(ground: Ground, subject: ChapterSubject): readonly string[] {
  const used = ground.productivity(subject);
  const other = ground.figure('samlet', rowOfWhole(subject));
  if (used === null || other === null || other.table.id === used.table.id) return [];
  return used.table.municipalities.flatMap((name, at) => {
    const here = used.values[at] ?? null;
    const there = other.values[other.table.municipalities.indexOf(name)] ?? null;
    if (here === null || there === null || exact(here - there) === 0) return [];
    const [is, instead] = [there, here].map((value) => numberText(value, used.decimals));
    return [`${other.row.label}, ${name} (${is} i stedet for ${instead})`];
  });
}

/** What is said of quality, and whether productivity seems to be had at its expense. */
function qualityBlocks(ground: Ground, subject: ChapterSubject, figure: Figure): readonly Block[] {
  const indicators = qualityOf(ground, subject);
  if (ground.tableOf(subject) === null || ground.own === null) return [];
  if (indicators.length === 0)
    return [note('Der er ingen kvalitetsindikatorer for området i denne runde.')];
  const level = qualityLevel(ground, subject);
  const unsaid = indicators.filter((indicator) => sayingOfFigure(indicator) === null);
  const missing = unsaid.map(({ row }) => row.label);
  return [
    ...(level === null
      ? []
      : [
          ...paragraph(
            `Kvaliteten er samlet set ${levelNames[level.level]}.`,
            expenseText(ground, figure, level.level),
          ),
          ...list(level.said.map(qualityItem)),
          ...openNote(openWords(level.said, { few: 'under', many: 'over', nameOf })),
        ]),
    ...(missing.length === 0
      ? []
      : [note(`${listed(missing)} kan ikke sammenlignes: tallet mangler for ${ground.own}.`)]),
  ];
}

const nameOf = ({ figure }: Said): string => figure.row.label;

const openNote = (text: string | null): readonly Block[] => (text === null ? [] : [note(text)]);

/** Where the productivity comes from. */
function sourceBlocks(ground: Ground, subject: ChapterSubject): readonly Block[] {
  if (ground.own === null) return [];
  if (subject === 'samlet') {
    const areas = areasOf(ground).flatMap(({ subject: area, figure }) =>
      saidOf([figure]).map((said) => ({ ...said, subject: area })),
    );
    return withLead(areaItems(areas), openNote(openAreaWords(areas)));
  }
  const wanted = ({ section, level }: Row): boolean =>
    section === 'produktivitet' && level === 'hoved';
  const parts = ground.figures(subject, wanted);
  const under = ({ row: { id } }: Figure): readonly Figure[] =>
    ground.figures(subject, ({ level, parent }) => level === 'under' && parent === id);
  return withLead(
    sourceItems(parts, under),
    openNote(openWords(saidOf(parts), { few: 'færre', many: 'flere', nameOf })),
  );
}

function withLead(items: readonly string[], after: readonly Block[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        ...paragraph('Kilder til produktiviteten, i forhold til gennemsnittet af kommunerne:'),
        ...list(items),
        ...after,
      ];
}
