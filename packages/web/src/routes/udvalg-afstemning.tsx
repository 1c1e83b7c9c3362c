import { ballotsOf, castsOf, newId, saveBallot, saveCast, StoreError } from '@rettidig/store';
import { z } from 'zod';
import { loadAgenda, loadWhole } from '../committee/meetings/agenda-load.ts';
import { AgendaView } from '../committee/meetings/agenda-view.tsx';
import { textsOfBallots } from '../committee/meetings/ballot-texts.ts';
import { meetingTitle } from '../committee/meetings/head.tsx';
import { openBallot } from '../committee/meetings/open-ballot.ts';
import { minutesIn } from '../committee/minutes/load.ts';
import { recording } from '../committee/recording.ts';
import { id, note } from '../http/fields.ts';
import { action, type Answer, NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const leads = { access: 'sekretariat', purpose: null } as const;
const point = '/udvalg/moeder/:moede/referat/:punkt' as const;

async function refused(visit: EmployeeVisit, moede: string, problem: string): Promise<Answer> {
  const model = await loadAgenda(visit, { moede }, { problem, typed: new Map() });
  const title = meetingTitle(model.whole.kept, model.whole.body.name, visit.words);
  const body = <AgendaView model={model} visit={visit} />;
  return { kind: 'page', status: 409, page: { title, section: 'udvalg', body } };
}

/** A vote opened for the members on a point. */
export const aabnAfstemning = action({
  ...leads,
  path: `${point}/afstemning`,
  input: { moede: id, punkt: id, om: note(300) },
  act: async (visit, { moede, punkt, om }) => {
    try {
      await visit.read(async (tx) => {
        const { whole } = await minutesIn(tx, moede);
        const found = whole.points.find(({ item }) => item.id === punkt);
        if (found === undefined || whole.kept.state !== 'i-gang') throw new NotFoundError();
        const { item, matter } = found;
        await saveBallot(
          tx,
          {
            id: newId(),
            meeting: moede,
            item: punkt,
            matter: matter.id,
            body: item.body,
            sealed: !matter.openness.open,
            about: om,
            state: 'aaben',
          },
          recording,
        );
      });
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'findes-allerede') throw error;
      return await refused(visit, moede, textsOfBallots(visit.words.language).oneAtATime);
    }
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}/referat/${punkt}` };
  },
});

/** The vote closed; what was cast stands in the form of the point, to be saved. */
export const lukAfstemning = action({
  ...leads,
  path: `${point}/luk`,
  input: { moede: id, punkt: id, afstemning: id },
  act: async (visit, { moede, punkt, afstemning }) => {
    await visit.read(async (tx) => {
      const ballot = (await ballotsOf(tx, moede)).find((one) => one.id === afstemning);
      if (ballot === undefined) throw new NotFoundError();
      await saveBallot(tx, { ...ballot, state: 'lukket' }, recording);
    });
    return {
      kind: 'redirect',
      to: `/udvalg/moeder/${moede}/referat/${punkt}?stemmer=${afstemning}`,
    };
  },
});

/** A member's own vote. */
export const stem = action({
  access: 'udvalg',
  purpose: null,
  path: '/udvalg/moeder/:moede/stem',
  input: { moede: id, afstemning: id, stemme: z.enum(['for', 'imod', 'undlader']) },
  act: async (visit, { moede, afstemning, stemme }) => {
    const t = textsOfBallots(visit.words.language);
    const problem = await visit.read(async (tx) => {
      const whole = await loadWhole(tx, visit, moede);
      const open = whole.kept.state === 'i-gang' ? await openBallot(tx, visit, whole) : null;
      if (open === null || open.ballot.id !== afstemning) return t.over;
      const { ballot, own } = open;
      if (own === null) return t.notYours;
      const mine = (await castsOf(tx, ballot.id)).find(({ member }) => member === own);
      await saveCast(
        tx,
        {
          id: mine?.id ?? newId(),
          ballot: ballot.id,
          matter: ballot.matter,
          body: ballot.body,
          sealed: ballot.sealed,
          member: own,
          vote: stemme,
        },
        recording,
      );
      return null;
    });
    if (problem !== null) return await refused(visit, moede, problem);
    return { kind: 'redirect', to: `/udvalg/moeder/${moede}#afstemning` };
  },
});
