import { agendaChanges } from '@rettidig/store';
import { isOut, loadWhole } from '../committee/meetings/agenda-load.ts';
import { JournalView } from '../committee/meetings/journal-view.tsx';
import { textsOfJournal } from '../committee/meetings/journal-texts.ts';
import { id } from '../http/fields.ts';
import { page } from '../http/route.ts';

/** What was changed of an agenda after it had gone out. */
export const aendringer = page({
  path: '/udvalg/moeder/:moede/aendringer',
  access: 'udvalg',
  purpose: null,
  input: { moede: id },
  load: async (visit, { moede }) =>
    await visit.read(async (tx) => {
      const whole = await loadWhole(tx, visit, moede);
      const mayRead = isOut(whole) || visit.session.employee.role !== 'politiker';
      return { whole, changes: mayRead ? await agendaChanges(tx, moede) : null };
    }),
  view: (model, visit) => ({
    title: textsOfJournal(visit.words.language).title,
    section: 'udvalg',
    body: <JournalView model={model} visit={visit} />,
  }),
});
