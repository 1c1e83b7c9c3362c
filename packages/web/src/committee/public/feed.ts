import type { PublicPaper } from '@rettidig/store';
import { Feed } from 'feed';
import { textDay } from '../../format/days.ts';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

/** The papers that were published last, as Atom. */
export function feedOfPapers(place: PublicPlace, papers: readonly PublicPaper[]): string {
  const t = textsOfPublic(place.language);
  const latest = papers
    .map(({ cancelled, changedAt, releasedAt }) => (cancelled ? changedAt : releasedAt))
    .toSorted()
    .at(-1);
  const feed = new Feed({
    id: place.permanent('/moeder'),
    title: `${t.site}, ${place.municipality.name}`,
    link: place.permanent('/moeder'),
    feedLinks: { atom: place.permanent('/moeder/feed.xml') },
    language: place.language,
    copyright: place.municipality.name,
    updated: new Date(latest ?? 0),
    generator: 'Rettidig',
  });
  for (const paper of papers) {
    const address = place.permanent(`/moeder/${paper.meeting}`);
    const link = `${address}${address.includes('?') ? '&' : '?'}papir=${paper.kind}`;
    feed.addItem({
      id: link,
      link,
      title: `${paper.cancelled ? `${t.cancelled}: ` : ''}${t.papers[paper.kind]}: ${paper.bodyName}, ${textDay(paper.heldOn, 'da')}`,
      // Readers look again at what has changed.
      date: new Date(paper.cancelled ? paper.changedAt : paper.releasedAt),
      published: new Date(paper.firstReleasedAt),
      description: (paper.content?.meeting.items ?? [])
        .map(({ number, title }) => `${number}. ${title}`)
        .join('\n'),
    });
  }
  return feed.atom1();
}
