import { letterStates } from '@rettidig/casework';
import type { WholeLetter } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { JournalLines } from './journal-lines.tsx';
import { knownQuery } from './known-on.tsx';
import { recordTables } from './print-records.ts';
import { textsOfPrint } from './print-texts.ts';
import {
  type PrintedTable,
  type WholeCase,
  factTables,
  historyTable,
  workTables,
} from './print.ts';

/** The whole case on one page, for a citizen who asks to see it (aktindsigt). */
export function PrintView({
  whole,
  words,
}: {
  readonly whole: WholeCase;
  readonly words: Words;
}): VNode {
  const { language, t: shared } = words;
  const t = textsOfPrint(language);
  const { citizen, knownOn, today, journal, letters } = whole;
  return (
    <div class="panels printed">
      <div class="page-head">
        <p class="no-print">
          <a href={`/borgere/${citizen.id}${knownQuery(knownOn)}`}>{t.back(citizen.name)}</a>
        </p>
        <div class="row spread">
          <h1>{t.title(citizen.name)}</h1>
          <span class="no-print" data-udskriv={t.print} />
        </div>
        <p class="quiet">{t.printed(textDay(today, language))}</p>
        <p class="note no-print">{t.lead}</p>
        {knownOn === null ? null : (
          <p class="note warn">{shared.citizen.knownNote(textDay(knownOn, language))}</p>
        )}
      </div>
      <Tables
        tables={[
          ...factTables(whole, words),
          ...recordTables(whole, words),
          ...workTables(whole, words),
        ]}
        words={words}
      />
      <section class="panel" aria-labelledby="journal">
        <h2 id="journal">{t.journal}</h2>
        {journal.of === 0 ? <p>{t.none}</p> : null}
        <JournalLines
          lines={journal.lines.toReversed()}
          citizen={citizen.id}
          canCorrect={false}
          words={words}
        />
      </section>
      <section class="panel" aria-labelledby="breve">
        <h2 id="breve">{t.letters}</h2>
        {letters.length === 0 ? <p>{t.none}</p> : null}
        {letters.map((letter) => (
          <LetterText letter={letter} words={words} />
        ))}
      </section>
      <Tables tables={[historyTable(whole, words)]} words={words} />
    </div>
  );
}

function Tables({
  tables,
  words,
}: {
  readonly tables: readonly PrintedTable[];
  readonly words: Words;
}): VNode {
  const t = textsOfPrint(words.language);
  return (
    <>
      {tables.map(({ id, heading, columns, rows }) => (
        <section class="panel" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {rows.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <table class="cards" aria-labelledby={id} role="table">
              <thead role="rowgroup">
                <tr role="row">
                  {columns.map((column) => (
                    <th role="columnheader">{column}</th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {rows.map((row) => (
                  <tr role="row">
                    {row.map((text, i) => (
                      <td role="cell" data-label={columns[i]}>
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  );
}

/** A letter as it was written. */
function LetterText({
  letter: { content, state, at },
  words: { language },
}: {
  readonly letter: WholeLetter;
  readonly words: Words;
}): VNode {
  const t = textsOfPrint(language);
  return (
    <article class="letter" lang="da">
      <h3>{content.title}</h3>
      <p class="quiet small" lang={language}>
        {`${listInstant(at, language)}. ${t.letterTo(content.recipient.name, letterStates.label(state, language))}`}
      </p>
      {content.blocks.map((block) => {
        switch (block.kind) {
          case 'heading':
            return <h4>{block.text}</h4>;
          case 'paragraph':
            return <p>{block.text}</p>;
          case 'list':
            return (
              <ul class="bullets">
                {block.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            );
        }
      })}
      <p>{content.signature.join(', ')}</p>
    </article>
  );
}
