import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardKinds, guardOf, readMeeting, usuallySmall } from '@rettidig/committee';
import { papers } from './minutes.ts';

/**
 * Lets the guard look through the source papers, which are public: everything it finds in them is a false alarm. Few may be.
 */
export function guardReport(tables: string): {
  readonly lines: readonly string[];
  readonly differences: readonly string[];
} {
  const sources = join(tables, '..', 'sources');
  if (!existsSync(sources)) return { lines: [], differences: [`Mappen ${sources} er her ikke.`] };
  const counted = papers.flatMap(({ source }) =>
    globSync(join(sources, `${source}_*.txt`)).map((path) => {
      const text = readFileSync(path, 'utf8');
      const { participants, attendees } = readMeeting(text, source).meeting;
      const known = [...participants, ...attendees].map(({ name }) => name);
      const found = guardOf({ known, closed: [], open: [], smallUnder: usuallySmall })(text);
      return { source, words: text.split(/\s+/).length, found };
    }),
  );
  const alarms = counted.flatMap(({ source, found }) => found.map((one) => ({ ...one, source })));
  const words = counted.reduce((sum, one) => sum + one.words, 0);
  return {
    lines: [`  ${alarms.length} falske alarmer i ${words} ord`],
    differences: [
      ...(counted.length === papers.length ? [] : ['Et af papirerne er her ikke.']),
      ...(alarms.length <= 10
        ? []
        : alarms.map(
            ({ source, kind, line }) => `${source} linje ${line}: ${guardKinds.label(kind, 'da')}`,
          )),
    ],
  };
}
