import { allPublicPapers } from '@rettidig/store';
import type { PublicPlace } from './place.ts';

/** Every address of the public pages that stays: meetings, their points, papers as files and attachments. */
export async function siteAddresses({
  read,
  permanent,
}: Pick<PublicPlace, 'read' | 'permanent'>): Promise<readonly string[]> {
  const papers = await read(allPublicPapers);
  const paths = papers.flatMap(({ meeting, kind, content }) => {
    if (content === null) return [];
    const path = `/moeder/${meeting}`;
    return [
      path,
      `${path}/${kind}.pdf`,
      `${path}/${kind}.docx`,
      ...content.meeting.items.map(({ number }) => `${path}/punkt/${number}`),
      ...content.points.flatMap(({ files }) =>
        files.flatMap((file) => (file === null ? [] : [`/moeder/bilag/${file.attachment}`])),
      ),
    ];
  });
  return ['/moeder', ...new Set(paths)].map(permanent);
}
