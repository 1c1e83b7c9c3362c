import type { LetterContent } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { interviewForms, interviewKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { Csrf } from '../ui/layout.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import type { Batch, PreviewedSummons } from './batch-load.ts';
import { textsOfBatch } from './batch-texts.ts';
import type { SentSummons } from './send-batch.ts';
import { slotName } from './slot-fields.tsx';

/** What became of a batch, with the names of those it was about. */
export interface BatchResult {
  readonly sent: readonly SentSummons[];
  readonly names: ReadonlyMap<string, string>;
}

/** Summons several at once: first everything that would be sent, then one press. */
export function BatchView({
  batch,
  result,
  csrf,
  words,
}: {
  readonly batch: Batch;
  /** What the press before has done; null before it. */
  readonly result: BatchResult | null;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfBatch(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
      </div>
      {result === null ? null : <Result result={result} words={words} />}
      <section class="panel">
        <p>{t.lead}</p>
        <Filter batch={batch} words={words} />
      </section>
      <section class="panel batch" aria-labelledby="indkaldes">
        <h2 id="indkaldes">
          {t.preview} <span class="count">{batch.summoned.length}</span>
        </h2>
        {batch.more > 0 ? <p class="note">{t.more(batch.more)}</p> : null}
        {batch.summoned.length === 0 ? (
          <p class="quiet">{t.nobody}</p>
        ) : (
          <Preview batch={batch} csrf={csrf} words={words} />
        )}
      </section>
      {batch.leftOut.length === 0 ? null : <LeftOutList batch={batch} words={words} />}
    </div>
  );
}

function Filter({
  batch: { whose, until },
  words,
}: {
  readonly batch: Batch;
  readonly words: Words;
}): VNode {
  const t = textsOfBatch(words.language);
  return (
    <form method="get" action="/indkaldelser" class="row">
      <div class="field">
        <label for="hvis">{t.whose}</label>
        <select id="hvis" name="hvis">
          <option value="mine" selected={whose === 'mine'}>
            {t.mine}
          </option>
          <option value="enhed" selected={whose === 'enhed'}>
            {t.unit}
          </option>
        </select>
      </div>
      <div class="field">
        <label for="til">{t.until}</label>
        <input
          id="til"
          name="til"
          type="text"
          inputMode="numeric"
          class="w-short"
          autocomplete="off"
          value={danishDay(until)}
        />
      </div>
      <button>{t.show}</button>
    </form>
  );
}

function Preview({
  batch: { summoned, whose, until },
  csrf,
  words,
}: {
  readonly batch: Batch;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfBatch(words.language);
  return (
    <form method="post" action="/indkaldelser">
      <Csrf token={csrf} />
      <input type="hidden" name="hvis" value={whose} />
      <input type="hidden" name="til" value={danishDay(until)} />
      <table role="table" class="cards" aria-labelledby="indkaldes">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{t.columnCitizen}</th>
            <th role="columnheader">{t.columnWhy}</th>
            <th role="columnheader">{t.columnWhen}</th>
            <th role="columnheader">{t.columnLetter}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {summoned.map((one) => (
            <Row one={one} words={words} />
          ))}
        </tbody>
      </table>
      <p>
        <button class="primary">{t.send}</button>
      </p>
    </form>
  );
}

function Row({
  one: { citizen, employee, next, summons, inTime, shortNotice, warnings, letter, order },
  words,
}: {
  readonly one: PreviewedSummons;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfBatch(language);
  const how = [
    interviewKinds.label(summons.kind, language),
    interviewForms.label(summons.form, language).toLowerCase(),
    t.with(employee),
  ].join(', ');
  const isLate = !inTime && !next.overdue;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="pick">
          <input
            type="checkbox"
            name="indkald"
            value={order}
            checked
            aria-label={t.summon(citizen.name)}
          />
          <Person citizen={citizen} words={words} />
        </span>
      </th>
      <td role="cell">
        <a href={`/borgere/${citizen.id}/hvorfor/${next.duty.kind}-${next.duty.number}`}>
          {t.due(next.name, listDay(next.duty.due, language))}
        </a>
      </td>
      <td role="cell">
        <b>{slotName(summons, words)}</b>
        <span class="booked">{how}</span>
        {isLate ? <span class="booked late">{t.late}</span> : null}
        {shortNotice ? <span class="booked">{t.shortNotice}</span> : null}
        {warnings.map(({ text }) => (
          <span class="booked" lang="da">
            {text}
          </span>
        ))}
      </td>
      <td role="cell">
        <details>
          <summary>
            {t.seeLetter}
            <span class="unseen">{` ${t.letterTo(citizen.name)}`}</span>
          </summary>
          <Letter letter={letter} />
        </details>
      </td>
    </tr>
  );
}

/** The letter as it will be written. */
function Letter({ letter: { title, blocks } }: { readonly letter: LetterContent }): VNode {
  return (
    <div class="letter-preview" lang="da">
      <p>
        <b>{title}</b>
      </p>
      {blocks.map((block) =>
        block.kind === 'list' ? (
          <ul>
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        ) : (
          <p>{block.kind === 'heading' ? <b>{block.text}</b> : block.text}</p>
        ),
      )}
    </div>
  );
}

function LeftOutList({
  batch: { leftOut },
  words,
}: {
  readonly batch: Batch;
  readonly words: Words;
}): VNode {
  const t = textsOfBatch(words.language);
  return (
    <section class="panel" aria-labelledby="udeladt">
      <details>
        <summary>
          <h2 id="udeladt">{t.leftOut}</h2> <span class="count">{leftOut.length}</span>
        </summary>
        <ul class="people">
          {leftOut.map(({ citizen, why }) => (
            <li>
              <Person citizen={citizen} words={words} />
              <span class="booked">{t.reasons[why]}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Result({
  result: { sent, names },
  words,
}: {
  readonly result: BatchResult;
  readonly words: Words;
}): VNode {
  const t = textsOfBatch(words.language);
  const done = sent.filter(({ became }) => became === 'sendt').length;
  return (
    <section class="panel" aria-labelledby="resultat">
      <h2 id="resultat">{t.results}</h2>
      <div role="status">
        <p>
          <b>{t.sent(done)}</b>
        </p>
        {done === sent.length ? null : <p>{t.notSent(sent.length - done)}</p>}
      </div>
      <ul class="people">
        {sent.map(({ order: { citizen, summons }, became, why }) => (
          <li>
            <a class="name" href={`/borgere/${citizen}`}>
              {names.get(citizen) ?? citizen}
            </a>
            <span class="booked">
              {`${t.became[became]}${why === null ? '' : `: ${why}`}. ${slotName(summons, words)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
