import { z } from 'zod';
import { citizenPage, loadCase } from '../citizen/load.ts';
import { CitizenView } from '../citizen/view.tsx';
import { id, optionalDay } from '../http/fields.ts';
import { page } from '../http/route.ts';

export const borger = page({
  path: '/borgere/:borger',
  access: 'medarbejder',
  purpose: 'Borgerens sag',
  input: {
    borger: id,
    kendt: optionalDay,
    tidslinje: z.enum(['alt', '']).optional(),
    udfoert: id.optional(),
  },
  load: async (visit, { borger, kendt, tidslinje }) => {
    const look = { knownOn: kendt ?? null, wholeCase: tidslinje === 'alt' };
    return citizenPage(await loadCase(visit, borger, look.knownOn), look, visit);
  },
  view: (citizen, { words }) => ({
    title: citizen.citizen.name,
    body: <CitizenView page={citizen} words={words} />,
  }),
});
