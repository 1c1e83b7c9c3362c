import { danishDay } from '@rettidig/engine';
import { saveWorkingWeek, workingWeeks } from '@rettidig/store';
import { leadsCasework } from '../http/access.ts';
import { hourFields, hourLabels, hoursEntered, hoursFrom } from '../calendar/hours-fields.ts';
import { type HoursModel, HoursView, newestHours } from '../calendar/hours-view.tsx';
import { textsOfSettings } from '../calendar/settings-texts.ts';
import { changeableCalendar } from '../calendar/whose.ts';
import { id, optionalWhole, requiredDay } from '../http/fields.ts';
import type { z } from 'zod';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { FormState } from '../steps/form-state.ts';
import type { Words } from '../ui/words.ts';

const fields = {
  gaelderFra: requiredDay,
  ...hourFields,
  samtaler: optionalWhole({ least: 0, most: 40 }),
};

const labels = (words: Words) => {
  const t = textsOfSettings(words.language).hours;
  return { gaelderFra: t.from, ...hourLabels(words), samtaler: t.most };
};

type Model = HoursModel & { readonly today: string };

const initial = ({ weeks, today }: Model) => {
  const newest = newestHours(weeks);
  return {
    gaelderFra: today,
    ...hoursEntered(newest),
    samtaler: String(newest.mostInterviews),
  };
};

const view = (model: Model, form: FormState, { words }: EmployeeVisit) => ({
  title: textsOfSettings(words.language).hours.title,
  section: 'kalender' as const,
  body: <HoursView model={model} form={form} words={words} />,
});

/** When an employee can hold interviews: own hours, or those of an employee one leads. */
export const arbejdstid = plainForm({
  path: '/kalender/arbejdstid',
  access: 'medarbejder',
  address: { medarbejder: id.optional() },
  fields,
  labels,
  load: async (visit, { medarbejder, gemt }): Promise<Model> => {
    const { employee, isOwn } = await changeableCalendar(visit, medarbejder);
    const known = await visit.read(workingWeeks);
    return {
      employee: { id: employee.id, name: employee.name },
      isOwn,
      proposalCounts: employee.role === 'sagsbehandler',
      weeks: known.get(employee.id) ?? [],
      leads: leadsCasework(visit.session.employee),
      saved: gemt === 'ja',
      today: danishDay(visit.today),
    };
  },
  initial,
  save: (visit, values, { employee }) => save(visit, values, employee?.id ?? null),
  view,
});

/** When those who have entered no hours can hold interviews. */
export const standardtid = plainForm({
  path: '/kalender/standardtid',
  access: 'sagsledelse',
  address: {},
  fields,
  labels,
  load: async (visit, { gemt }): Promise<Model> => ({
    employee: null,
    isOwn: false,
    proposalCounts: true,
    weeks: (await visit.read(workingWeeks)).get(null) ?? [],
    leads: true,
    saved: gemt === 'ja',
    today: danishDay(visit.today),
  }),
  initial,
  save: (visit, values) => save(visit, values, null),
  view,
});

type Values = z.infer<z.ZodObject<typeof fields>>;

async function save(
  { read, words }: EmployeeVisit,
  { gaelderFra, samtaler, ...hours }: Values,
  employee: string | null,
) {
  const { days, problems } = hoursFrom(hours, words);
  if (problems.length > 0) return problems;
  if (samtaler === undefined) return [{ field: 'samtaler', text: words.t.errors.tooShort }];
  const week = { from: gaelderFra, days, mostInterviews: samtaler };
  await read((tx) => saveWorkingWeek(tx, employee, week));
  return [];
}
