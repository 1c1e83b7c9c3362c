import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { type ChapterSubject, chapters, efforts } from './phrases.ts';

/** Productivity of every area but the whole, in the order of the report; those without a figure are left out. */
export function areasOf(ground: Ground): readonly {
  readonly subject: ChapterSubject;
  readonly title: string;
  readonly figure: Figure;
}[] {
  return chapters.flatMap(([, subject]) => {
    const figure = subject === 'samlet' ? null : ground.productivity(subject);
    return figure === null ? [] : [{ subject, title: efforts[subject].title, figure }];
  });
}
