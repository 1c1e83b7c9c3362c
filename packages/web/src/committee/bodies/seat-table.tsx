import { seatRoles } from '@rettidig/committee';
import type { Seat } from '@rettidig/store';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../../format/days.ts';
import type { Words } from '../../ui/words.ts';
import type { BodyModel } from './load.ts';
import { textsOfBodies } from './texts.ts';

/** Seats with what each is, who the user is, and since when. */
export function SeatTable({
  seats,
  name,
  model: { body, seats: all, employees, today, mayWrite },
  words,
}: {
  readonly seats: readonly Seat[];
  readonly name: string;
  readonly model: BodyModel;
  readonly words: Words;
}): VNode {
  const { t: shared, language } = words;
  const t = textsOfBodies(language);
  const areSubstitutes = seats.some(({ role }) => role === 'stedfortraeder');
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.role}</th>
            {areSubstitutes ? <th scope="col">{t.standsInFor}</th> : null}
            <th scope="col">{t.user}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.to}</th>
            {mayWrite ? (
              <th scope="col" class="no-print">
                {t.change}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {seats.map(({ id, name: member, party, role, substitutes, employee, from, to }) => (
            <tr>
              <th scope="row">{member}</th>
              <td>{party ?? ''}</td>
              <td>{seatRoles.label(role, language)}</td>
              {areSubstitutes ? (
                <td>
                  {role !== 'stedfortraeder'
                    ? ''
                    : (all.find((seat) => seat.id === substitutes)?.name ?? t.anyone)}
                </td>
              ) : null}
              <td>
                {employees.find((one) => one.id === employee)?.name ?? (
                  <span class="quiet">{t.noUser}</span>
                )}
              </td>
              <td class="nowrap">{listDay(from, language)}</td>
              <td class="nowrap">{lastDayText(to, shared, language)}</td>
              {mayWrite ? (
                <td class="no-print">
                  <span class="row">
                    <a
                      href={`/udvalg/organer/${body.id}/plads/${id}/ret`}
                      aria-label={t.changeOf(member)}
                    >
                      {t.change}
                    </a>
                    {to > today ? (
                      <a
                        href={`/udvalg/organer/${body.id}/plads/${id}/slut`}
                        aria-label={t.endOf(member)}
                      >
                        {t.end}
                      </a>
                    ) : null}
                  </span>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
