import { archiveFiles, archiveSights } from './archive-sights.ts';
import type { DemoApp } from './demo-app.ts';
import { bodySights } from './body-sights.ts';
import { draftSights } from './draft-sights.ts';
import { matterFiles, matterSights } from './matter-sights.ts';
import { meetingFiles, meetingSights } from './meeting-sights.ts';
import { paperNumberSights } from './paper-number-sights.ts';
import { publicationFiles, publicationSights } from './publication-sights.ts';
import { followUpFiles, followUpSights } from './follow-up-sights.ts';
import type { Sight } from './sight.ts';

/** Files of the committees: no pages. */
export const committeeFiles: readonly string[] = [
  ...followUpFiles,
  ...matterFiles,
  ...archiveFiles,
  ...meetingFiles,
  ...publicationFiles,
];

/**
 * What a page of the committees can look like besides its plain address. Those for the public stand among the sights: they
 * have their language in the address.
 */
export const committeeVariants: Readonly<Record<string, readonly string[]>> = {
  '/moeder': [],
  '/moeder/soeg': [],
};

const secretary = 'Ulla Dam';

/** Pages of the committees that are for others than leaders, or that somebody must have entered something for. */
export function committeeSights(demo: DemoApp): readonly Sight[] {
  return [
    ...bodySights(demo, secretary),
    ...archiveSights(secretary),
    ...draftSights(demo),
    ...matterSights(demo),
    ...meetingSights(demo),
    ...paperNumberSights(demo, secretary),
    ...publicationSights(demo),
    ...followUpSights(demo, secretary, 'Poul Krogh'),
  ];
}
