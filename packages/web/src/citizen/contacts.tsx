import { type ContactPerson, contactRoles } from '@rettidig/casework';
import { periodOn } from '@rettidig/engine';
import { households } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { Pair } from '../why/reasons.tsx';
import { type CitizenPage, mayRegister } from './page.ts';
import { textsOfCase } from './texts.ts';

/** Where the citizen is reached, whom they live with, and who helps them. */
export function Contacts({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(words.language).people;
  const { records, today, citizen } = page;
  const now = records.contactPersons.filter(({ to }) => to > today);
  const ended = records.contactPersons.filter(({ to }) => to <= today).toReversed();
  return (
    <section class="panel" aria-labelledby="personer">
      <div class="row spread">
        <h2 id="personer">{t.heading}</h2>
        {page.worksWithCases ? (
          <a class="no-print" href={`/borgere/${citizen.id}/oplysninger`}>
            {t.edit}
          </a>
        ) : null}
      </div>
      <Details page={page} words={words} />
      <div class="row spread sub">
        <h3 id="kontaktpersoner">{t.persons}</h3>
        {mayRegister(page) ? (
          <a class="no-print" href={`/borgere/${citizen.id}/kontaktperson`}>
            {t.add}
          </a>
        ) : null}
      </div>
      {now.length === 0 ? <p>{t.none}</p> : <Persons persons={now} page={page} words={words} />}
      {ended.length === 0 ? null : (
        <details>
          <summary>{t.ended(ended.length)}</summary>
          <Persons persons={ended} page={page} words={words} />
        </details>
      )}
    </section>
  );
}

function Details({
  page: { records, file, today },
  words: { language },
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(language);
  const details = periodOn(records.contactDetails, today);
  const household = periodOn(file.households, today);
  return (
    <dl class="facts">
      <Pair term={t.people.address}>
        {details === null
          ? t.header.noContact
          : `${details.street}, ${details.postcode} ${details.town}`}
      </Pair>
      <Pair term={t.people.phone}>{details?.phone ?? '–'}</Pair>
      <Pair term={t.people.email}>{details?.email ?? '–'}</Pair>
      {details?.exemptFromDigitalPost === true ? (
        <Pair term="Digital Post">{t.header.print}</Pair>
      ) : null}
      <Pair term={t.people.household}>
        {household === null
          ? t.people.noHousehold
          : t.header.since(
              households.label(household.household, language),
              listDay(household.from, language),
            )}
      </Pair>
    </dl>
  );
}

function Persons({
  persons,
  page,
  words,
}: {
  readonly persons: readonly ContactPerson[];
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const own = textsOfCase(language).people;
  return (
    <table class="cards" aria-labelledby="kontaktpersoner" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{own.role}</th>
          <th role="columnheader">{own.name}</th>
          <th role="columnheader">{own.reach}</th>
          <th role="columnheader">{own.period}</th>
          <th role="columnheader">
            <span class="unseen">{own.change}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {persons.map((person) => {
          const name = nameOf(person, page, words);
          return (
            <tr role="row">
              <th role="rowheader" scope="row">
                {contactRoles.label(person.role, language)}
              </th>
              <td role="cell">
                {name}
                {person.organisation === null ? null : (
                  <span class="booked">{person.organisation}</span>
                )}
              </td>
              <td role="cell">
                {[person.phone, person.email].filter((way) => way !== null).join(', ')}
              </td>
              <td role="cell" class="nowrap">
                {`${listDay(person.from, language)} – ${lastDayText(person.to, t, language)}`}
              </td>
              <td role="cell">
                {mayRegister(page) ? (
                  <a href={`/borgere/${page.citizen.id}/kontaktperson?person=${person.id}`}>
                    {own.change}
                    <span class="unseen">{own.changeOf(name)}</span>
                  </a>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Somebody's name: an employee's by the id, another's as it is written. */
function nameOf({ employee, name }: ContactPerson, page: CitizenPage, { t }: Words): string {
  if (employee === null) return name ?? t.unknown;
  return page.employees.get(employee) ?? t.unknown;
}
