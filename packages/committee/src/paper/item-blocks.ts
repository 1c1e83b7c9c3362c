import { fill, type Filling, type Form, type ItemPart } from '../form/index.ts';
import type { AgendaItem, Decision, PointDecision, Vote } from '../meeting/index.ts';
import { slots, writtenIn } from '../matter/index.ts';
import { type Inline, keysIn, readInline, readText, type TextBlock } from '../text/index.ts';
import type { PaperBlock, PaperKind } from './block.ts';
import type { InsertShown } from './insert-shown.ts';

interface Setting {
  readonly form: Form;
  readonly filling: Filling;
  readonly kind: PaperKind;
  readonly inserts: InsertShown;
}

/** A point of the agenda in the order and with the headings of a form. */
export function itemBlocks(item: AgendaItem, setting: Setting): readonly PaperBlock[] {
  const { form, filling } = setting;
  const own: Filling = {
    ...filling,
    nr: String(item.number),
    titel: item.title,
    type: item.type ?? '',
  };
  const pattern = item.type === null ? form.itemHeading : (form.typedHeading ?? form.itemHeading);
  const id = `punkt-${item.number}`;
  const place: Place = { ...setting, filling: own, id };
  return [
    { kind: 'heading', level: 1, text: fill(pattern, own), id },
    ...closedLine(item, form),
    ...(item.late === null
      ? []
      : [paragraph(`Punktet er for sent udsendt. Det kan ikke vente: ${item.late}`)]),
    ...partsFor(item, form).flatMap((part) => partBlocks(part, item, place)),
    ...sourceBlocks(item, setting),
  ];
}

/** Where the numbers in the point come from, each once, under all of it. */
function sourceBlocks(item: AgendaItem, { inserts }: Setting): readonly PaperBlock[] {
  const keys = writtenIn(item).flatMap((text) => keysIn(text).map(({ key }) => key));
  const lines = inserts.sources([...new Set(keys)]);
  return lines.length === 0 ? [] : [paragraph('Tal i punktet:'), { kind: 'list', items: lines }];
}

/** The heading of a point without its number, as the contents have it. */
export function itemTitle({ title, type }: AgendaItem, { typedHeading }: Form): string {
  if (type === null || typedHeading === null) return title;
  return fill(typedHeading.replace(/^.*?\{nr\}[.:]?/, ''), { titel: title, type });
}

/** That a point is closed, and why, where neither its title nor a part of the form says so. */
function closedLine({ openness, title }: AgendaItem, { closedTitle }: Form): readonly PaperBlock[] {
  if (openness.open || title === closedTitle) return [];
  return [paragraph(`Lukket punkt. ${openness.ground}`.trim())];
}

/** The parts of a form, and before its first section those that the point has and the form does not: nothing is left out. */
function partsFor({ sections }: AgendaItem, { parts }: Form): readonly ItemPart[] {
  const own = new Set(parts.flatMap((part) => (part.part === 'afsnit' ? [part.slot] : [])));
  const others = [...new Set(sections.map(({ slot }) => slot))].filter((slot) => !own.has(slot));
  const first = parts.findIndex(({ part }) => part === 'afsnit');
  return parts.toSpliced(
    first,
    0,
    ...others.map((slot): ItemPart => ({
      part: 'afsnit',
      slot,
      heading: slot === 'resume' ? '' : slots.label(slot, 'da'),
    })),
  );
}

interface Place extends Setting {
  /** Unique for the point. */
  readonly id: string;
}

function partBlocks(part: ItemPart, item: AgendaItem, place: Place): readonly PaperBlock[] {
  const { form, filling, kind, id } = place;
  const head = (text: string, own: string): PaperBlock[] =>
    text === ''
      ? []
      : [{ kind: 'heading', level: 2, text: fill(text, filling), id: `${id}-${own}` }];
  const orEmpty = (text: string, own: string, blocks: readonly PaperBlock[]): PaperBlock[] => {
    if (blocks.length > 0) return [...head(text, own), ...blocks];
    return form.empty === null || !item.openness.open
      ? []
      : [...head(text, own), paragraph(form.empty)];
  };
  switch (part.part) {
    case 'sagsnummer':
      return labelled(part.label, item.caseNumber);
    case 'type':
      return labelled(part.label, item.type);
    case 'aabenhed':
      return labelled(part.label, item.openness.open ? 'Åben' : 'Lukket');
    case 'afsnit': {
      const texts = item.sections.filter(({ slot }) => slot === part.slot);
      const blocks = texts.flatMap(({ text }, at) =>
        textBlocks(readText(text), { ...place, id: `${id}-${part.slot}-${at + 1}` }),
      );
      return orEmpty(part.heading, part.slot, blocks);
    }
    case 'indstilling':
      return orEmpty(part.heading, 'indstilling', recommendationBlocks(item, part.as, place));
    case 'beslutning':
      if (kind === 'dagsorden') return [];
      return item.decision === null
        ? []
        : [
            ...head(part.heading, 'beslutning'),
            ...decisionLines(item.decision, form.point).map(paragraph),
          ];
    case 'fravaerende': {
      if (kind === 'dagsorden') return [];
      const line = (names: readonly string[], text: string): PaperBlock[] =>
        names.length === 0 ? [] : [paragraph(fill(text, { ...filling, navn: listText(names) }))];
      return [
        ...line(item.absent, part.text),
        ...line(item.disqualified, '{navn} deltog ikke på grund af inhabilitet.'),
      ];
    }
    case 'bilag':
      return orEmpty(part.heading, 'bilag', attachmentBlocks(item, part.as, id));
  }
}

function recommendationBlocks(
  { recommendation }: AgendaItem,
  as: 'nummereret' | 'punkter',
  { inserts }: Setting,
): readonly PaperBlock[] {
  if (recommendation === null) return [];
  const set = (text: string): string => words(readInline(text), inserts);
  const lead = set(recommendation.lead);
  const points = recommendation.points.map(set);
  const [first] = points;
  if (points.length === 1 && first !== undefined) return [paragraph(`${lead} ${first}`.trim())];
  return [
    ...(lead === '' ? [] : [paragraph(lead)]),
    ...(points.length === 0
      ? []
      : [
          as === 'nummereret'
            ? ({ kind: 'list', ordered: true, items: points } as const)
            : ({ kind: 'list', items: points } as const),
        ]),
  ];
}

/**
 * A decision in lines, as minutes print it and `readDecision` reads it: what was decided about each point, the votes, who
 * disagreed, and who wants the council to decide.
 * @param point what stands before a decision about some points: `Ad {numre}.`
 */
export function decisionLines(
  { points, votes, dissents, stop }: Decision,
  point: Form['point'],
): readonly string[] {
  return [
    ...points.map((one) => pointText(one, point)),
    ...voteLines(votes),
    ...dissents.map(({ members, text }) => `Afvigende mening, ${listText(members)}: ${text}`),
    ...(stop === null
      ? []
      : [
          `${stop.member} begærer beslutningen indbragt for kommunalbestyrelsen (styrelsesloven § 23). ${stop.text}`.trim(),
        ]),
  ];
}

const pointText = ({ points, text }: PointDecision, point: string): string =>
  points.length === 0 ? text : `${fill(point, { numre: listText(points.map(String)) })} ${text}`;

function voteLines(votes: readonly Vote[]): readonly string[] {
  const names = { for: 'For', imod: 'Imod', undlader: 'Undlader at stemme' } as const;
  const kinds = ['for', 'imod', 'undlader'] as const;
  return kinds.flatMap((kind) => {
    const own = votes.filter(({ vote }) => vote === kind).map(({ member }) => member);
    return own.length === 0 ? [] : [`${names[kind]}: ${own.length} (${own.join(', ')})`];
  });
}

function attachmentBlocks(
  { attachments }: AgendaItem,
  as: 'liste' | 'nummereret' | 'tabel',
  id: string,
): readonly PaperBlock[] {
  if (attachments.length === 0) return [];
  if (as === 'tabel') {
    return [
      {
        kind: 'table',
        table: {
          id: `${id}-bilagsliste`,
          caption: 'Bilag',
          head: ['Nr.', 'Åbenhed', 'Titel', 'Dokumentnr.'],
          rows: attachments.map(({ title, documentNumber, open }, at) => ({
            level: 'hoved',
            cells: [String(at + 1), open ? 'Åben' : 'Lukket', title, documentNumber ?? ''],
          })),
          strong: [],
          source: '',
        },
      },
    ];
  }
  const items = attachments.map(({ title }) => title);
  return [as === 'nummereret' ? { kind: 'list', ordered: true, items } : { kind: 'list', items }];
}

/** A text with structure as blocks of a paper; what is kept elsewhere and not there is said in its place. */
function textBlocks(blocks: readonly TextBlock[], { inserts, id }: Place): readonly PaperBlock[] {
  const set = (pieces: readonly Inline[]): string => words(pieces, inserts);
  return blocks.flatMap((block, at): readonly PaperBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: 3, text: set(block.text), id: `${id}-${at + 1}` }];
      case 'paragraph':
        return [paragraph(set(block.text))];
      case 'list':
        return listBlocks(block.first, block.items.map(set));
      case 'table': {
        const [head = [], ...rows] = block.rows.map((cells) => cells.map(set));
        return [
          {
            kind: 'table',
            table: {
              id: `${id}-tabel-${at + 1}`,
              caption: '',
              head,
              rows: rows.map((cells) => ({ level: 'hoved', cells })),
              strong: [],
              source: '',
            },
          },
        ];
      }
      case 'insert':
        return [
          named(inserts.block(block.what, block.id), `${id}-${block.id}`) ??
            paragraph(`[mangler: ${block.what} ${block.id}]`),
        ];
    }
  });
}

/** A line with its numbers; one that is not there is said in its place. */
const words = (pieces: readonly Inline[], inserts: InsertShown): string =>
  pieces
    .map((piece) =>
      piece.kind === 'figure' ? (inserts.figure(piece.id) ?? `[mangler: ${piece.id}]`) : piece.text,
    )
    .join('');

/** A block that was kept, with an anchor of its own in this paper. */
function named(block: PaperBlock | null, id: string): PaperBlock | null {
  switch (block?.kind) {
    case 'table':
      return { kind: 'table', table: { ...block.table, id } };
    case 'chart':
      return { kind: 'chart', chart: { ...block.chart, id } };
    default:
      return block;
  }
}

/** A list; one that begins at another number than 1 is lines with their numbers. */
function listBlocks(first: number | null, items: readonly string[]): readonly PaperBlock[] {
  if (first === null) return [{ kind: 'list', items }];
  if (first === 1) return [{ kind: 'list', ordered: true, items }];
  return items.map((item, n) => paragraph(`${first + n}. ${item}`));
}

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

const labelled = (label: string, text: string | null): readonly PaperBlock[] =>
  text === null ? [] : [paragraph(label === '' ? text : `${label}: ${text}`)];

/** `2`, `2 og 3`, `2, 3 og 4`. */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;
}
