import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { chartPng } from '../chart/png.ts';
import { type ReportChart, reportChart } from '../chart/report-chart.ts';
import { plainText } from '../text/plain-text.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { runsOfText } from './docx-text.ts';
import { pageRuns } from './page-runs.ts';
import type { Block, Report } from './report.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const twipsOf = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const a4 = { width: twipsOf(210), height: twipsOf(297) };
const side = twipsOf(18);
/** Lists with numbers; each list begins at 1. */
const numbers = 'tal';
const numberIndent = { style: { paragraph: { indent: { left: 720, hanging: 360 } } } };
/** More than a run of pages has. */
const mostBlocks = 100_000;
/** Pixels for each of a chart's: some 160 to the inch, sharp enough for lines and words on paper. */
const printScale = 1.5;
/** Pixels of 1/96 inch between the margins. */
const textWidth = Math.round(((210 - 36) / 25.4) * 96);
/** The most of a page's height that a picture takes, in the same pixels. */
const mostHeight = Math.round((225 / 25.4) * 96);

/**
 * A document as .docx: headings, lists, quotes and captions by named styles, contents as a field, tables whose head is
 * repeated, charts as pictures with alternative text, in Danish. A table too wide for a page stands across. The contents
 * have their chapters as links; Word writes the pages beside them when it opens the file and is let to, for only it knows.
 */
export async function reportDocx(report: Report): Promise<Buffer> {
  const title = plainText(report.title);
  const foot = plainText(report.foot ?? report.title);
  const isReport = report.layout !== 'papir';
  const headline = [
    new Paragraph({ style: 'Title', children: textRuns(report.title) }),
    new Paragraph({ style: 'Subtitle', children: textRuns(report.subtitle) }),
  ];
  const contents = [
    new Paragraph({ style: 'Indholdstitel', pageBreakBefore: true, text: 'Indhold' }),
    new TableOfContents('Indhold', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  const sections: ISectionOptions[] = isReport
    ? [section({ across: false, isFirst: true }, foot, [...headline, ...contents])]
    : [];
  for (const [run, { across, blocks }] of pageRuns(report.blocks).entries()) {
    const children: FileChild[] = isReport || run > 0 ? [] : [...headline];
    for (const [i, block] of blocks.entries()) {
      children.push(
        ...(await blockIn(block, {
          // A chapter of a report begins on a new page; a run of pages has done so already.
          breaksPage: isReport && i > 0,
          instance: run * mostBlocks + i,
          // What leads to a list stays with it.
          leads: blocks[i + 1]?.kind === 'list',
        })),
      );
    }
    sections.push(section({ across, isFirst: false }, foot, children));
  }
  const document = new Document({
    title,
    description: plainText(report.subtitle),
    creator: 'Rettidig',
    styles: docxStyles,
    numbering: {
      config: [
        {
          reference: numbers,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...numberIndent }],
        },
      ],
    },
    sections,
  });
  return await Packer.toBuffer(document);
}

const textRuns = (text: string): readonly TextRun[] =>
  runsOfText(text).map((run) => new TextRun(run));

async function blockIn(
  block: Block,
  {
    breaksPage,
    instance,
    leads,
  }: { readonly breaksPage: boolean; readonly instance: number; readonly leads: boolean },
): Promise<readonly FileChild[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.level === 1 && breaksPage,
          children: textRuns(block.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext: leads, children: textRuns(block.text) })];
    case 'note':
      return [new Paragraph({ style: 'Bemaerkning', children: textRuns(block.text) })];
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', keepNext: true, children: textRuns(block.text) }),
        new Paragraph({ style: 'Kilde', indent: { left: 400 }, children: textRuns(block.by) }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...(block.ordered === true
              ? { numbering: { reference: numbers, level: 0, instance } }
              : { bullet: { level: 0 } }),
            children: textRuns(item),
          }),
      );
    case 'table':
      return [
        ...(block.table.caption === ''
          ? []
          : [
              new Paragraph({
                style: 'Caption',
                keepNext: true,
                children: textRuns(block.table.caption),
              }),
            ]),
        docxTable(block.table),
        new Paragraph({ style: 'Kilde', children: textRuns(block.table.source) }),
      ];
    case 'chart':
      return await chartIn(block.chart);
  }
}

async function chartIn(chart: ReportChart): Promise<readonly FileChild[]> {
  const png = await chartPng(reportChart(chart), printScale);
  // Width and height stand in the head of every PNG, each in four bytes.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const scale = Math.min(textWidth / width, mostHeight / height);
  const { title, summary, source } = chart;
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: textRuns(title) }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: {
            name: plainText(title),
            title: plainText(title),
            description: plainText(`${summary} ${source}`),
          },
        }),
      ],
    }),
    new Paragraph({ children: textRuns(summary) }),
  ];
}

/** Pages of one orientation, numbered at the foot but for the title page. */
function section(
  { across, isFirst }: { readonly across: boolean; readonly isFirst: boolean },
  footText: string,
  children: readonly FileChild[],
): ISectionOptions {
  const right = (across ? a4.height : a4.width) - 2 * side;
  const foot = new Footer({
    children: [
      new Paragraph({
        style: 'Kilde',
        tabStops: [{ type: TabStopType.RIGHT, position: right }],
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun(footText),
          new TextRun({
            children: ['\tSide ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          ...a4,
          orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { left: side, right: side, top: twipsOf(20), bottom: twipsOf(22) },
      },
    },
    footers: { default: foot },
    children,
  };
}
