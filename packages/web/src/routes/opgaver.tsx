import { addDays, danishDay } from '@rettidig/engine';
import { addReminder, finishReminder, loadCitizen, newId } from '@rettidig/store';
import { id, requiredDay, text } from '../http/fields.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import { ReminderView } from '../tasks/reminder-view.tsx';
import { loadTasks } from '../tasks/tasks.ts';
import { textsOfTasks } from '../tasks/texts.ts';
import { TasksView } from '../tasks/view.tsx';

/** What waits for the employee besides deadlines. */
export const opgaver = page({
  path: '/opgaver',
  access: 'medarbejder',
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

export const paamindelse = page({
  path: '/borgere/:borger/paamindelse',
  access: 'medarbejder',
  purpose,
  input: { borger: id },
  load: async ({ read, today }, { borger }) => {
    const citizen = await read((tx) => loadCitizen(tx, borger, today));
    if (citizen === null) throw new NotFoundError();
    return { id: citizen.id, name: citizen.name, due: danishDay(addDays(today, usualDays)) };
  },
  view: (citizen, { csrf, words }) => ({
    title: textsOfTasks(words.language).remindHeading,
    body: (
      <ReminderView citizen={citizen} id={newId()} due={citizen.due} csrf={csrf} words={words} />
    ),
  }),
});

export const gemPaamindelse = action({
  path: '/borgere/:borger/paamindelse',
  access: 'medarbejder',
  purpose,
  input: { borger: id, id, tekst: text(300), dag: requiredDay },
  act: async ({ read }, { borger, id: reminder, tekst, dag }) => {
    await read((tx) => addReminder(tx, { id: reminder, person: borger, due: dag, text: tekst }));
    return { kind: 'redirect', to: `/borgere/${borger}` };
  },
});

export const paamindelseGjort = action({
  path: '/paamindelser/:paamindelse/gjort',
  access: 'medarbejder',
  purpose: null,
  input: { paamindelse: id },
  act: async ({ read }, { paamindelse: reminder }) => {
    if (!(await read((tx) => finishReminder(tx, reminder)))) throw new NotFoundError();
    return { kind: 'redirect', to: '/opgaver' };
  },
});
