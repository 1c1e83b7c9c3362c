import type { JournalLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCase } from './texts.ts';

/** Lines of a journal as they were written, each with what corrects it. */
export function JournalLines({
  lines,
  citizen,
  canCorrect,
  words,
}: {
  readonly lines: readonly JournalLine[];
  /** Id of the citizen. */
  readonly citizen: string;
  /** Whether a correction can be added from here. */
  readonly canCorrect: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCase(language).journal;
  const byId = new Map(lines.map((line) => [line.id, line]));
  const corrections = new Map(
    lines.flatMap((line) => (line.corrects === null ? [] : [[line.corrects, line] as const])),
  );
  return (
    <ol class="journal">
      {lines.map((line) => {
        const correction = corrections.get(line.id);
        return (
          <li id={`j-${line.id}`}>
            <h3 lang="da">
              <span class="quiet">{listDay(line.day, language)}</span> {line.heading}
            </h3>
            <Corrects line={line} byId={byId} words={words} />
            <p class="written" lang="da">
              {line.text}
            </p>
            {correction === undefined ? null : (
              <p class="small">
                <a href={`#j-${correction.id}`}>
                  {t.corrected(listInstant(correction.at, language))}
                </a>
              </p>
            )}
            <p class="row quiet small">
              {t.written(listInstant(line.at, language), line.by ?? t.program)}
              {canCorrect ? (
                <a class="no-print" href={`/borgere/${citizen}/notat?retter=${line.id}`}>
                  {t.correct}
                  <span class="unseen">{t.correctOf(line.heading)}</span>
                </a>
              ) : null}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function Corrects({
  line,
  byId,
  words: { language },
}: {
  readonly line: JournalLine;
  readonly byId: ReadonlyMap<string, JournalLine>;
  readonly words: Words;
}): VNode | null {
  if (line.corrects === null) return null;
  const t = textsOfCase(language).journal;
  const corrected = byId.get(line.corrects);
  return (
    <p class="small">
      {corrected === undefined ? (
        t.correctsOlder
      ) : (
        <a href={`#j-${corrected.id}`}>
          {t.corrects(listDay(corrected.day, language), corrected.heading)}
        </a>
      )}
    </p>
  );
}
