import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { Csrf } from '../ui/layout.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { type Shared, type Sharing, nobody } from './sharing.ts';
import { textsOfHandOver } from './texts.ts';

/** Shares a colleague's cases out: first who gets what, then one press. */
export function SharingView({
  sharing,
  shared,
  csrf,
  words,
}: {
  readonly sharing: Sharing;
  /** What the press before has done; null before it. */
  readonly shared: Shared | null;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { t: all, language } = words;
  const t = textsOfHandOver(language);
  const { receivers, whose, among, cases } = sharing;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.bulkTitle}</h1>
        <p>
          <a href="/belastning">{t.back}</a>
        </p>
      </div>
      {shared === null ? null : (
        <div class="note" role="status">
          <p>{t.done(all.citizens(shared.done))}</p>
          {shared.left === 0 ? null : <p>{t.notDone(all.citizens(shared.left))}</p>}
        </div>
      )}
      <section class="panel">
        <p>{t.bulkLead}</p>
        <form method="get" action="/overdragelser" class="step">
          <div class="field">
            <label for="hvis">{t.whose}</label>
            <select id="hvis" name="hvis">
              <option value={nobody} selected={whose === nobody}>
                {t.unassigned}
              </option>
              {receivers.map(({ employee, cases: n }) => (
                <option value={employee.id} selected={whose === employee.id}>
                  {t.colleague(employee.name, all.citizens(n))}
                </option>
              ))}
            </select>
          </div>
          <fieldset class="field">
            <legend>{t.among}</legend>
            {receivers.map(({ employee, cases: n }) => (
              <div class="option">
                <input
                  type="checkbox"
                  name="blandt"
                  id={`blandt-${employee.id}`}
                  value={employee.id}
                  checked={among.includes(employee.id)}
                />
                <label for={`blandt-${employee.id}`}>
                  {t.colleague(employee.name, all.citizens(n))}
                </label>
              </div>
            ))}
          </fieldset>
          <p>
            <button>{t.preview}</button>
          </p>
        </form>
        {whose !== null && cases === null ? <p class="note warn">{t.noColleagues}</p> : null}
      </section>
      {cases === null ? null : (
        <Preview sharing={sharing} cases={cases} csrf={csrf} words={words} />
      )}
    </div>
  );
}

function Preview({
  sharing: { loads, receivers },
  cases,
  csrf,
  words,
}: {
  readonly sharing: Sharing;
  readonly cases: NonNullable<Sharing['cases']>;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { t: all, language } = words;
  const t = textsOfHandOver(language);
  if (cases.length === 0) return <p class="note">{t.noCases}</p>;
  return (
    <section class="panel" aria-labelledby="fordelingen">
      <h2 id="fordelingen">{t.plan}</h2>
      <p>{t.summary(all.citizens(cases.length), loads.size)}</p>
      <table role="table" class="cards" aria-label={t.load}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{all.load.caseworker}</th>
            <th role="columnheader">{t.before}</th>
            <th role="columnheader">{t.gets}</th>
            <th role="columnheader">{t.after}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...loads].map(([id, { before, after }]) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                {receivers.find(({ employee }) => employee.id === id)?.employee.name}
              </th>
              <td role="cell" data-label={t.before}>
                {before}
              </td>
              <td role="cell" data-label={t.gets}>
                {all.citizens(cases.filter(({ to }) => to.employee.id === id).length)}
              </td>
              <td role="cell" data-label={t.after}>
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="post" action="/overdragelser">
        <Csrf token={csrf} />
        {cases.map(({ order }) => (
          <input type="hidden" name="sag" value={order} />
        ))}
        <p>
          <button class="primary">{t.carryOut}</button>
        </p>
      </form>
      <table role="table" class="cards" aria-labelledby="fordelingen">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{all.myDay.columnCitizen}</th>
            <th role="columnheader">{t.gets}</th>
            <th role="columnheader">{all.citizen.due}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {cases.map(({ citizen, to, due }) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <Person citizen={citizen} words={words} />
              </th>
              <td role="cell">{to.employee.name}</td>
              <td role="cell">{due.map(({ first }) => listDay(first.due, language)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
