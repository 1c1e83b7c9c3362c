import { employeeAbsenceKinds } from '@rettidig/casework';
import { addDays, addMonths, contains } from '@rettidig/engine';
import { addAbsence, loadCalendar, withdrawAbsence } from '@rettidig/store';
import { type AbsenceModel, AbsenceView } from '../calendar/absence-view.tsx';
import { textsOfSettings } from '../calendar/settings-texts.ts';
import { changeableCalendar } from '../calendar/whose.ts';
import { id, optionalTime, requiredChoice, requiredDay } from '../http/fields.ts';
import { NotFoundError, action } from '../http/route.ts';
import { plainForm } from '../steps/plain-form.ts';

const monthsAhead = 12;

/** When an employee is away, so that nothing is booked then. */
export const fravaerMedarbejder = plainForm({
  path: '/kalender/fravaer',
  access: 'medarbejder',
  address: { medarbejder: id.optional() },
  fields: {
    fra: requiredDay,
    til: requiredDay,
    fraKl: optionalTime,
    tilKl: optionalTime,
    art: requiredChoice(employeeAbsenceKinds),
  },
  labels: ({ language }) => {
    const t = textsOfSettings(language).absence;
    return { fra: t.from, til: t.to, fraKl: t.startsAt, tilKl: t.endsAt, art: t.kind };
  },
  load: async (visit, { medarbejder, gemt }): Promise<AbsenceModel> => {
    const { read, today } = visit;
    const { employee, isOwn } = await changeableCalendar(visit, medarbejder);
    const ahead = { from: today, to: addMonths(today, monthsAhead) };
    const calendar = await read((tx) => loadCalendar(tx, employee.id, ahead));
    if (calendar === null) throw new NotFoundError();
    const { absences, taken, untimed } = calendar;
    return {
      employee: { id: employee.id, name: employee.name },
      isOwn,
      saved: gemt === 'ja',
      absences: absences.map((absence) => {
        const { hours } = absence;
        const inside = taken.filter(
          ({ on, startsAt, minutes }) =>
            contains(absence, on) &&
            (hours === null || (startsAt < hours.endsAt && hours.startsAt < startsAt + minutes)),
        );
        const someTime = hours === null ? untimed.filter((on) => contains(absence, on)) : [];
        return { ...absence, toMove: inside.length + someTime.length };
      }),
    };
  },
  initial: () => ({}),
  save: async ({ read, words }, { fra, til, fraKl, tilKl, art }, { employee }) => {
    const t = textsOfSettings(words.language).absence;
    if (til < fra) return [{ field: 'til', text: t.endsBefore }];
    if ((fraKl === undefined) !== (tilKl === undefined)) {
      return [{ field: fraKl === undefined ? 'fraKl' : 'tilKl', text: t.bothTimes }];
    }
    if (fraKl !== undefined && tilKl !== undefined && tilKl <= fraKl) {
      return [{ field: 'tilKl', text: t.timeOrder }];
    }
    const hours =
      fraKl === undefined || tilKl === undefined ? null : { startsAt: fraKl, endsAt: tilKl };
    const absence = { from: fra, to: addDays(til, 1), hours, kind: art };
    await read((tx) => addAbsence(tx, employee.id, absence));
    return [];
  },
  view: (model, form, { words }) => ({
    title: textsOfSettings(words.language).absence.title,
    section: 'kalender',
    body: <AbsenceView model={model} form={form} words={words} />,
  }),
});

/** Takes an absence back. */
export const sletFravaer = action({
  path: '/kalender/fravaer/:fravaer/slet',
  access: 'medarbejder',
  purpose: null,
  input: { fravaer: id, medarbejder: id.optional() },
  act: async (visit, { fravaer, medarbejder }) => {
    const { employee, isOwn } = await changeableCalendar(visit, medarbejder);
    const isGone = await visit.read((tx) => withdrawAbsence(tx, employee.id, fravaer));
    if (!isGone) throw new NotFoundError();
    const whose = isOwn ? '' : `medarbejder=${employee.id}&`;
    return { kind: 'redirect', to: `/kalender/fravaer?${whose}gemt=ja` };
  },
});
