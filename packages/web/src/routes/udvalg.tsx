import { loadDesk } from '../committee/desk/load.ts';
import { CommitteeStartView } from '../committee/start-view.tsx';
import { textsOfCommittees } from '../committee/texts.ts';
import { mayUse } from '../http/access.ts';
import { page } from '../http/route.ts';

/** What waits in the committees today, and the way to their pages. */
export const udvalg = page({
  path: '/udvalg',
  access: 'udvalg',
  purpose: null,
  input: {},
  load: loadDesk,
  view: (desk, { words, session }) => ({
    title: textsOfCommittees(words.language).title,
    section: 'udvalg',
    body: (
      <CommitteeStartView
        desk={desk}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
    ),
  }),
});
