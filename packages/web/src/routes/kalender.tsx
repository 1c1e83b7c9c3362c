import { calendarInterviews, interviewLengths, loadCalendar, loadCalendars } from '@rettidig/store';
import { addDays, mondayOf } from '@rettidig/engine';
import { leadsCasework } from '../http/access.ts';
import { textsOfCalendar } from '../calendar/texts.ts';
import { type CalendarPage, CalendarView } from '../calendar/view.tsx';
import { calendarWeek, teamRows } from '../calendar/week.ts';
import { whoseCalendar } from '../calendar/whose.ts';
import { id, optionalDay } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';

/** A week of an employee's calendar, and the room colleagues have in it. */
export const kalender = page({
  path: '/kalender',
  access: 'medarbejder',
  purpose: 'Kalender: samtaler i en uge',
  input: { dag: optionalDay, medarbejder: id.optional() },
  load: async (visit, { dag, medarbejder }): Promise<CalendarPage> => {
    const { read, today, session } = visit;
    const whose = await whoseCalendar(visit, medarbejder);
    const { employee } = whose;
    const monday = mondayOf(dag ?? today);
    const days = { from: monday, to: addDays(monday, 7) };
    const found = await read(async (tx) => ({
      calendar: await loadCalendar(tx, employee.id, days),
      interviews: await calendarInterviews(tx, employee.id, days),
      lengths: await interviewLengths(tx),
      team:
        employee.unit === null ? [] : await loadCalendars(tx, { unit: employee.unit.id, ...days }),
    }));
    if (found.calendar === null) throw new NotFoundError();
    const week = { monday, today, minutes: found.lengths.jobsamtale };
    return {
      whose,
      monday,
      today,
      minutes: week.minutes,
      holdsInterviews: found.calendar.holdsInterviews,
      days: calendarWeek(found.calendar, found.interviews, week),
      team: teamRows(found.team, week),
      leads: leadsCasework(session.employee),
    };
  },
  view: (model, { words }) => ({
    title: textsOfCalendar(words.language).title,
    section: 'kalender',
    wide: true,
    body: <CalendarView model={model} words={words} />,
  }),
});
