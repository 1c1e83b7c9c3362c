import { CommitteeStartView } from '../committee/start-view.tsx';
import { textsOfCommittees } from '../committee/texts.ts';
import { mayUse } from '../http/access.ts';
import { page } from '../http/route.ts';

/** The pages of the committees. */
export const udvalg = page({
  path: '/udvalg',
  access: 'udvalg',
  purpose: null,
  input: {},
  load: () => Promise.resolve({}),
  view: (_model, { words, session }) => ({
    title: textsOfCommittees(words.language).title,
    section: 'udvalg',
    body: (
      <CommitteeStartView
        may={(access) => mayUse(session.employee.role, access)}
        language={words.language}
      />
    ),
  }),
});
