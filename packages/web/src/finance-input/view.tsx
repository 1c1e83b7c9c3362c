import { financeFieldCodes, financeTerms, type Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import { type FormState, enteredIn, problemOf } from '../steps/form-state.ts';
import { PlainForm } from '../ui/form.tsx';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { type AskedNumber, type FinanceRoom, askedNumbers, nameOfNumber } from './room.ts';
import { textsOfFinanceInput } from './texts.ts';

export interface NumbersModel {
  readonly room: FinanceRoom;
  readonly year: number;
  readonly saved: boolean;
  /** How many numbers a file has just brought; null: none was sent. */
  readonly taken: number | null;
}

/** What is wrong with a file that was sent. */
export interface RefusedFile {
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** The numbers of a year, each with its source, and the way to send them in a file. */
export function NumbersView({
  model: { room, year, saved, taken },
  form,
  refused = null,
  words,
}: {
  readonly model: NumbersModel;
  readonly form: FormState;
  readonly refused?: RefusedFile | null;
  readonly words: Words;
}): VNode {
  const t = textsOfFinanceInput(words.language);
  const title = `${t.title[room]} ${t.of(year)}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/oekonomi/${room}?aar=${year}`}>{t.back[room]}</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet">{t.lead}</p>
        {room === 'finansiering' ? <p class="quiet">{t.before(year - 1)}</p> : null}
        <p class="row no-print">
          {[year - 1, year + 1].map((other) => (
            <a href={`/oekonomi/tal/${room}?aar=${other}`}>{`${t.title[room]} ${t.of(other)}`}</a>
          ))}
        </p>
      </div>
      <Saved saved={saved} words={words} />
      {taken === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.taken(taken)}
        </p>
      )}
      {refused === null ? null : <Refused refused={refused} words={words} />}
      <section class="panel" aria-label={title}>
        <PlainForm form={form} words={words} cancel={`/oekonomi/${room}?aar=${year}`}>
          {financeFieldCodes
            .filter((field) => financeTerms(field).room === room)
            .map((field) => askedNumbers(room).filter((asked) => asked.field === field))
            .reduce<AskedNumber[][]>(together, [])
            .map((numbers) => (
              <NumberTable numbers={numbers} form={form} words={words} />
            ))}
        </PlainForm>
      </section>
      <SendFile form={form} model={{ room, year }} words={words} />
    </div>
  );
}

/** Numbers that stand alone follow each other in one table; those by group have one of their own. */
function together(tables: AskedNumber[][], numbers: readonly AskedNumber[]): AskedNumber[][] {
  const last = tables.at(-1);
  const isAlone = numbers.length === 1;
  if (isAlone && last !== undefined && last[0]?.key === null) last.push(...numbers);
  else tables.push([...numbers]);
  return tables;
}

function NumberTable({
  numbers,
  form,
  words,
}: {
  readonly numbers: readonly AskedNumber[];
  readonly form: FormState;
  readonly words: Words;
}): VNode | null {
  const { language } = words;
  const t = textsOfFinanceInput(language);
  const [first] = numbers;
  if (first === undefined) return null;
  const name = first.key === null ? t.number : financeTerms(first.field)[language];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((asked) => {
            const full = nameOfNumber(asked, language);
            const shown = asked.key === null ? full : full.slice(name.length + 2);
            return (
              <tr>
                <th scope="row">{shown}</th>
                <td>
                  <Input form={form} name={asked.value} label={t.valueOf(full)} isNumber />
                </td>
                <td class="nowrap">{financeTerms(asked.field).unit}</td>
                <td>
                  <Input form={form} name={asked.source} label={t.sourceOf(full)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Input({
  form,
  name,
  label,
  isNumber = false,
}: {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly isNumber?: boolean;
}): VNode {
  const problem = problemOf(form, name);
  return (
    <div class={problem === null ? 'field' : 'field wrong'}>
      <input
        id={name}
        name={name}
        type="text"
        class="w-middle"
        inputMode={isNumber ? 'decimal' : 'text'}
        autocomplete="off"
        aria-label={label}
        value={enteredIn(form, name)}
        {...(problem === null
          ? {}
          : { 'aria-invalid': 'true' as const, 'aria-describedby': `${name}-fejl` })}
      />
      {problem === null ? null : (
        <p class="problem" id={`${name}-fejl`}>
          <Icon name="overskredet" />
          {problem}
        </p>
      )}
    </div>
  );
}

function SendFile({
  form,
  model: { room, year },
  words,
}: {
  readonly form: FormState;
  readonly model: Pick<NumbersModel, 'room' | 'year'>;
  readonly words: Words;
}): VNode {
  const t = textsOfFinanceInput(words.language);
  return (
    <section class="panel no-print" aria-labelledby="fil-overskrift">
      <h2 id="fil-overskrift">{t.file}</h2>
      <p>{t.fileLead}</p>
      <form
        method="post"
        action={`/oekonomi/tal/${room}/fil?aar=${year}`}
        enctype="multipart/form-data"
        class="step"
      >
        <Csrf token={form.csrf} />
        <div class="field">
          <label for="filer">{t.choose}</label>
          <input id="filer" name="filer" type="file" accept=".csv,text/csv" />
        </div>
        <p class="row">
          <button>{t.send}</button>
          <a href="/oekonomi/tal.csv">{t.fetch}</a>
          <a href="/oekonomi/tal-eksempel.csv">{t.example}</a>
        </p>
      </form>
    </section>
  );
}

function Refused({
  refused: { name, faults },
  words,
}: {
  readonly refused: RefusedFile;
  readonly words: Words;
}): VNode {
  const t = textsOfFinanceInput(words.language);
  return (
    <section class="note bad" role="alert" aria-labelledby="fil-fejl">
      <h2 id="fil-fejl" class="status">
        <Icon name="overskredet" />
        {t.wrong(name)}
      </h2>
      <ul lang="da">
        {faults.map(({ line, text }) => (
          <li>{line === null ? text : `${t.line(line)}${text}`}</li>
        ))}
      </ul>
    </section>
  );
}
