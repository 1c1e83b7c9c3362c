import { addDays, type Day, isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { weekdayName } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCalendar } from './texts.ts';
import type { TeamRow } from './week.ts';

/** How many more interviews each colleague can hold on each day of a week. */
export function TeamTable({
  rows,
  monday,
  words: { language },
}: {
  readonly rows: readonly TeamRow[];
  readonly monday: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfCalendar(language);
  const days = Array.from({ length: 5 }, (_, i) => addDays(monday, i));
  return (
    <section class="panel" aria-labelledby="kalender-kolleger">
      <h2 id="kalender-kolleger">{t.team}</h2>
      <p class="quiet small">{t.teamLead}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.teamTable}>
        <table class="team-table">
          <thead>
            <tr>
              <th scope="col">{t.employee}</th>
              {days.map((day) => (
                <th scope="col" class="num">
                  {weekdayName(day, language).slice(0, 3)}
                </th>
              ))}
              <th scope="col" class="num">
                {t.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ employee, name, byDay, sum }) => (
              <tr>
                <th scope="row">
                  <a href={`/kalender?dag=${isoDay(monday)}&medarbejder=${employee}`}>{name}</a>
                </th>
                {byDay.map(({ count }) => (
                  <td class="num">{count}</td>
                ))}
                <td class="num">
                  <b>{sum}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
