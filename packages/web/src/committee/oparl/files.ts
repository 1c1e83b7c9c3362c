import type { AgendaItem, PublishedContent } from '@rettidig/committee';
import { isoDay } from '@rettidig/engine';
import type { PublicPaper } from '@rettidig/store';
import { fileWord } from '../../format/file-word.ts';
import { pointFileName } from '../public/paper-files.ts';
import {
  momentText,
  type Moments,
  type OparlGround,
  type OparlObject,
  objectOf,
} from './ground.ts';

/** Where a file is read, and where it is fetched to be kept: two addresses, as the specification asks. */
function addressesOf({ origin, code }: OparlGround, path: string) {
  const downloadUrl = `${origin}${path}?kommune=${code}`;
  return { accessUrl: `${downloadUrl}&vis=ja`, downloadUrl };
}

/** An agenda or minutes as PDF. */
export function paperFile(ground: OparlGround, paper: PublicPaper): OparlObject {
  const { meeting, kind, firstReleasedAt, changedAt, bodyName, heldOn } = paper;
  return {
    ...objectOf(ground, ['file', `${meeting}-${kind}`], {
      created: firstReleasedAt,
      modified: changedAt,
    }),
    name: kind === 'referat' ? 'Referat' : 'Dagsorden',
    fileName: `${kind}-${fileWord(bodyName)}-${isoDay(heldOn)}.pdf`,
    mimeType: 'application/pdf',
    date: momentText(paper.releasedAt).slice(0, 10),
    ...addressesOf(ground, `/moeder/${meeting}/${kind}.pdf`),
  };
}

/** Id of the file in which a matter stands by itself. */
export const matterFileId = (matter: string): string => `${matter}-sag`;

/** A matter by itself as PDF, as the latest paper has it. */
export function matterFile(
  ground: OparlGround,
  { paper, item, matter }: { paper: PublicPaper; item: AgendaItem; matter: string },
  moments: Moments,
): OparlObject {
  return {
    ...objectOf(ground, ['file', matterFileId(matter)], moments),
    name: item.title,
    fileName: pointFileName(paper, item.number),
    mimeType: 'application/pdf',
    date: momentText(paper.releasedAt).slice(0, 10),
    ...addressesOf(ground, `/moeder/${paper.meeting}/punkt/${item.number}/sag.pdf`),
  };
}

/**
 * The files of a point's open attachments.
 * @param momentsOf when each was first and last published
 */
export function attachmentFiles(
  ground: OparlGround,
  { item, point }: { item: AgendaItem; point: PublishedContent['points'][number] },
  momentsOf: (attachment: string) => Moments,
): readonly OparlObject[] {
  return point.files.flatMap((file, n): readonly OparlObject[] => {
    const line = ground.files.find(({ attachment }) => attachment === file?.attachment);
    if (file === null || line === undefined) return [];
    const moments = momentsOf(file.attachment);
    return [
      {
        ...objectOf(ground, ['file', file.attachment], moments),
        name: item.attachments[n]?.title ?? line.name,
        fileName: line.name,
        mimeType: line.type,
        date: momentText(moments.created).slice(0, 10),
        size: line.size,
        'dk:sha256': line.sha256,
        ...addressesOf(ground, `/moeder/bilag/${file.attachment}`),
      },
    ];
  });
}

/** What a file belongs to, which it says where it stands by itself. */
export interface FileUse {
  readonly file: OparlObject;
  readonly of: Readonly<Partial<Record<'meeting' | 'agendaItem' | 'paper', string>>>;
}

/** Files at their own addresses: each once, with everything it belongs to. */
export function filesOf(uses: readonly FileUse[]): readonly OparlObject[] {
  const byId = Map.groupBy(uses, ({ file }) => file.id);
  return [...byId.values()].flatMap((own) => {
    const [first] = own;
    const of = (property: keyof FileUse['of']) => {
      const all = new Set(own.flatMap((use) => use.of[property] ?? []));
      return all.size === 0 ? {} : { [property]: [...all] };
    };
    return first === undefined
      ? []
      : [{ ...first.file, ...of('meeting'), ...of('agendaItem'), ...of('paper') }];
  });
}
