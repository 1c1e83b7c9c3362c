import type { Matter } from './matter.ts';

/** The texts of a matter that people write with structure, in the order they stand: sections, then the recommendation. */
export const writtenIn = ({
  sections,
  recommendation,
}: Pick<Matter, 'sections' | 'recommendation'>): readonly string[] => [
  ...sections.map(({ text }) => text),
  ...(recommendation === null ? [] : [recommendation.lead, ...recommendation.points]),
];
