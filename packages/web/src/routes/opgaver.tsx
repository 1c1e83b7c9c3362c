import { addDays, danishDay, parseDay } from '@rettidig/engine';
import { addReminder, finishReminder, loadCitizen, newId } from '@rettidig/store';
import { z } from 'zod';
import { id } from '../http/fields.ts';
import type { Problem } from '../http/problems.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ReminderView } from '../tasks/reminder-view.tsx';
import { loadTasks } from '../tasks/tasks.ts';
import { textsOfTasks } from '../tasks/texts.ts';
import { TasksView } from '../tasks/view.tsx';

/** What waits for the employee besides deadlines. */
export const opgaver = page({
  path: '/opgaver',
  access: 'sagsarbejde',
  purpose: 'Opgaver: det, der venter på medarbejderen',
  input: {},
  load: loadTasks,
  view: (tasks, { csrf, words }) => ({
    title: textsOfTasks(words.language).title,
    section: 'opgaver',
    body: <TasksView tasks={tasks} csrf={csrf} words={words} />,
  }),
});

const purpose = 'Påmindelse om borgeren';
const usualDays = 7;

async function citizenOf({ read, today }: EmployeeVisit, borger: string) {
  const citizen = await read((tx) => loadCitizen(tx, borger, today));
  if (citizen === null) throw new NotFoundError();
  return { id: citizen.id, name: citizen.name };
}

export const paamindelse = page({
  path: '/borgere/:borger/paamindelse',
  access: 'sagsarbejde',
  purpose,
  input: { borger: id },
  load: (visit, { borger }) => citizenOf(visit, borger),
  view: (citizen, { csrf, words, today }) => ({
    title: textsOfTasks(words.language).remindHeading,
    body: (
      <ReminderView
        citizen={citizen}
        id={newId()}
        text=""
        due={danishDay(addDays(today, usualDays))}
        problem={null}
        csrf={csrf}
        words={words}
      />
    ),
  }),
});

const longestText = 300;

/** Saves a reminder; what is wrong is said in the form as it was sent. */
export const gemPaamindelse = action({
  path: '/borgere/:borger/paamindelse',
  access: 'sagsarbejde',
  purpose,
  largeBody: true,
  input: { borger: id, id, tekst: z.string().default(''), dag: z.string().default('') },
  act: async (visit, { borger, id: reminder, tekst, dag }) => {
    const { read, csrf, words } = visit;
    const t = textsOfTasks(words.language);
    const text = tekst.trim().normalize('NFC');
    const due = parseDay(dag.trim());
    const problem: Problem | null =
      text === '' || text.length > longestText
        ? { field: 'tekst', advice: t.remindTextWrong(longestText) }
        : due === null
          ? { field: 'dag', advice: t.remindDayWrong }
          : null;
    if (problem === null && due !== null) {
      await read((tx) => addReminder(tx, { id: reminder, person: borger, due, text }));
      return { kind: 'redirect', to: `/borgere/${borger}` };
    }
    const citizen = await citizenOf(visit, borger);
    const form = { citizen, id: reminder, text: tekst, due: dag, problem };
    return {
      kind: 'page',
      status: 400,
      page: {
        title: t.remindHeading,
        body: <ReminderView {...form} csrf={csrf} words={words} />,
      },
    };
  },
});

export const paamindelseGjort = action({
  path: '/paamindelser/:paamindelse/gjort',
  access: 'sagsarbejde',
  purpose: null,
  input: { paamindelse: id },
  act: async ({ read }, { paamindelse: reminder }) => {
    if (!(await read((tx) => finishReminder(tx, reminder)))) throw new NotFoundError();
    return { kind: 'redirect', to: '/opgaver' };
  },
});
