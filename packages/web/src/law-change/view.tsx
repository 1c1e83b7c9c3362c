import { type DutyCounts, dutyKinds, type KindReplay, lawAskedFrom } from '@rettidig/casework';
import { addDays, isoDay, type Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listDay, textDay } from '../format/days.ts';
import { whole } from '../format/numbers.ts';
import { lawTriedTo } from '../why/law-changes.ts';
import type { Words } from '../ui/words.ts';
import { AffectedPanel } from './affected.tsx';
import { groupName } from './group-name.ts';
import type { LawChange, LawChangeAnswer } from './law-change.ts';
import { MoneyPanel } from './money.tsx';
import { lawChangeAddress } from './query.ts';

interface Shown {
  readonly change: LawChange;
  readonly words: Words;
}

/** What a change of law means to the citizens of today: the question, and the answer group by group. */
export function LawChangeView({ change, words }: Shown): VNode {
  const { t } = words;
  const { answer, unit, municipality, today } = change;
  return (
    <>
      <div class="page-head">
        <h1>{t.lawChange.title}</h1>
        <p class="quiet">
          {`${unit ?? municipality} · ${t.lawChange.lead(textDay(today, words.language))}`}
        </p>
      </div>
      <div class="panels">
        <Question change={change} words={words} />
        {answer === null ? null : <Answer answer={answer} words={words} />}
      </div>
    </>
  );
}

function Answer({
  answer,
  words,
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { report, question } = answer;
  const draft = report.draftAfter;
  return (
    <>
      {draft === null ? null : (
        <p class="note warn">
          <b lang="da">{`${draft}.`}</b> {t.lawChange.draftNote}
        </p>
      )}
      <section class="panel" aria-labelledby="svar">
        <h2 id="svar">
          {t.lawChange.answerHeading(
            textDay(question.before, language),
            textDay(question.after, language),
          )}
        </h2>
        {report.citizens === 0 ? (
          <p>{t.lawChange.nobody}</p>
        ) : (
          <>
            <p class="answer">
              {t.lawChange.summary(
                whole(report.affected, language),
                t.citizens(report.citizens),
                report.totals,
                report.groupMoves.reduce((sum, { citizens }) => sum + citizens, 0),
                report.money.citizensChanged,
              )}
            </p>
            <p class="quiet small">{t.lawChange.affectedNote}</p>
            <GroupTable answer={answer} words={words} />
            <p class="quiet small">{t.lawChange.groupNote}</p>
          </>
        )}
      </section>
      {report.kinds.length === 0 ? null : (
        <section class="panel" aria-labelledby="slags">
          <h2 id="slags">{t.lawChange.kindHeading}</h2>
          <KindTable answer={answer} words={words} />
        </section>
      )}
      <MoneyPanel money={report.money} words={words} />
      <Moves answer={answer} words={words} />
      <Silences answer={answer} words={words} />
      <AffectedPanel answer={answer} words={words} />
    </>
  );
}

const counts = [
  'gained',
  'lost',
  'moved',
  'unchanged',
  'unsettled',
] as const satisfies readonly (keyof DutyCounts)[];

function GroupTable({
  answer: { report },
  words,
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.lawChange.groupTable}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.lawChange.group}</th>
            <th scope="col" class="num">
              {t.lawChange.citizens}
            </th>
            <th scope="col" class="num">
              {t.lawChange.affected}
            </th>
            <CountHeads words={words} />
          </tr>
        </thead>
        <tbody>
          {report.groups.map((row) => (
            <tr>
              <th scope="row">{groupName(row.group, words)}</th>
              <td class="num">{whole(row.citizens, language)}</td>
              <td class="num">{whole(row.affected, language)}</td>
              <CountCells row={row} words={words} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="sum">
            <th scope="row">{t.load.sum}</th>
            <td class="num">{whole(report.citizens, language)}</td>
            <td class="num">{whole(report.affected, language)}</td>
            <CountCells row={report.totals} words={words} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function KindTable({
  answer: { report },
  words,
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.lawChange.kindTable}>
      <table class="count-table">
        <thead>
          <tr>
            <th scope="col">{t.lawChange.kind}</th>
            <CountHeads words={words} />
          </tr>
        </thead>
        <tbody>
          {inOrder(report.kinds).map((row) => (
            <tr>
              <th scope="row">{dutyKinds.label(row.kind, language)}</th>
              <CountCells row={row} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The kinds in the order a case meets them. */
function inOrder(kinds: readonly KindReplay[]): readonly KindReplay[] {
  return dutyKinds.codes.flatMap(({ code }) => kinds.filter(({ kind }) => kind === code));
}

function CountHeads({ words: { t } }: { readonly words: Words }): VNode {
  return (
    <>
      {counts.map((name) => (
        <th scope="col" class="num">
          {t.lawChange.counts[name]}
        </th>
      ))}
    </>
  );
}

function CountCells({
  row,
  words: { language },
}: {
  readonly row: DutyCounts;
  readonly words: Words;
}): VNode {
  return (
    <>
      {counts.map((name) => (
        <td class={row[name] === 0 ? 'num quiet' : 'num'}>{whole(row[name], language)}</td>
      ))}
    </>
  );
}

function Moves({
  answer: { report },
  words,
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode | null {
  const { t } = words;
  if (report.groupMoves.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="skift">
      <h2 id="skift">{t.lawChange.movesHeading}</h2>
      <ul>
        {report.groupMoves.map(({ before, after, citizens }) => (
          <li>
            {t.lawChange.move(
              t.citizens(citizens),
              groupName(before, words),
              groupName(after, words),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Silences({
  answer: { report },
  words: { t, language },
}: {
  readonly answer: LawChangeAnswer;
  readonly words: Words;
}): VNode | null {
  if (report.silences.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="mangler">
      <h2 id="mangler">{t.lawChange.silencesHeading}</h2>
      <p class="quiet small">{t.lawChange.silencesLead}</p>
      <ul>
        {report.silences.map(({ kind, silent, outcome, why, citizens }) => (
          <li>
            <b>{dutyKinds.label(kind, language)}</b>
            {`, ${t.citizens(citizens)}: `}
            <span lang="da">{why}</span>
            {` (${t.lawChange.silent[silent]}, ${t.lawChange.outcome[outcome]})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ change, words }: Shown): VNode {
  const { t } = words;
  const { drafts, answer, today } = change;
  const asked = answer?.question ?? null;
  return (
    <section class="panel no-print" aria-labelledby="spoerg">
      <h2 id="spoerg">{t.lawChange.askHeading}</h2>
      <form class="row" method="get" action="/lovaendring">
        <DayField name="foer" label={t.lawChange.from} value={asked?.before ?? today} />
        <DayField name="efter" label={t.lawChange.to} value={asked?.after ?? null} />
        {drafts.length === 0 ? null : (
          <div class="field">
            <label for="udkast">{t.lawChange.draft}</label>
            <select id="udkast" name="udkast">
              <option value="">{t.lawChange.noDraft}</option>
              {drafts.map(({ id, title }) => (
                <option value={id} selected={asked?.draft?.id === id} lang="da">
                  {title}
                </option>
              ))}
            </select>
          </div>
        )}
        <button>{t.lawChange.ask}</button>
      </form>
      <Reforms change={change} words={words} />
    </section>
  );
}

function DayField({
  name,
  label,
  value,
}: {
  readonly name: 'foer' | 'efter';
  readonly label: string;
  readonly value: Day | null;
}): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="date"
        value={value === null ? '' : isoDay(value)}
        min={isoDay(lawAskedFrom)}
        max={isoDay(lawTriedTo)}
        required
      />
    </div>
  );
}

/** The changes of law by name: each asks for the day before against the day itself. */
function Reforms({ change, words }: Shown): VNode {
  const { t, language } = words;
  const { reforms, drafts, answer } = change;
  const inForce = reforms
    .filter(({ from }) => from > lawAskedFrom)
    .toReversed()
    .map(({ from, title }) => ({ from, title, draft: null }));
  const planned = drafts.map((draft) => ({ from: draft.from, title: draft.title, draft }));
  return (
    <details open={answer === null}>
      <summary>{t.lawChange.reformsHeading}</summary>
      <p class="quiet small">{t.lawChange.reformsLead}</p>
      <ul class="people">
        {[...planned, ...inForce].map(({ from, title, draft }) => (
          <li>
            <a href={lawChangeAddress(addDays(from, -1), from, draft)} lang="da">
              {title}
            </a>
            {` · ${listDay(from, language)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
