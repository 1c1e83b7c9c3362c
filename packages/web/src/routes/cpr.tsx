import { revealCpr } from '@rettidig/store';
import { z } from 'zod';
import { revealReasons } from '../citizen/cpr.tsx';
import { citizenPage } from '../citizen/load.ts';
import { CitizenView } from '../citizen/view.tsx';
import { id } from '../http/fields.ts';
import { action } from '../http/route.ts';
import { textsIn } from '../texts/index.ts';

/** Shows the whole CPR number once, in the answer itself: it is stored nowhere on the way. */
export const cpr = action({
  path: '/borgere/:borger/cpr',
  access: 'medarbejder',
  purpose: 'Borgerens sag',
  input: { borger: id, grund: z.enum(revealReasons) },
  act: async (visit, { borger, grund }) => {
    const reason = textsIn('da').citizen.revealReasons[grund];
    const number = await visit.read((tx) => revealCpr(tx, borger, reason));
    const shown = `${number.slice(0, 6)}-${number.slice(6)}`;
    const page = await citizenPage(visit, borger, { knownOn: null, cpr: shown });
    return {
      kind: 'page',
      page: { title: page.citizen.name, body: <CitizenView page={page} words={visit.words} /> },
    };
  },
});
