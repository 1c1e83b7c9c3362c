import type { VNode } from 'preact';
import { StatementResults } from '../../statements/view.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { numbersPath } from './path.ts';
import type { MatterStatements } from './statements.ts';
import { textsOfNumbers } from './texts.ts';

/** What the text of a matter says, held against itself and its tables. Nothing is kept. */
export function MatterStatementsView({
  model: { matter, text, tables, findings },
  words,
}: {
  readonly model: MatterStatements;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(words.language);
  return (
    <div class="panels">
      <CommitteeHead
        title={t.statementsOf(matter.title)}
        lead={tables === 0 ? t.noTables : t.tablesBeside(tables)}
        back={[
          [`/udvalg/sager/${matter.id}`, matter.title],
          [numbersPath(matter.id), t.title],
        ]}
        words={words}
      />
      {text.trim() === '' ? (
        <p class="note">{t.noText}</p>
      ) : (
        <StatementResults findings={findings} text={text} words={words} />
      )}
    </div>
  );
}
