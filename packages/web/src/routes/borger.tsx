import { z } from 'zod';
import { citizenPage } from '../citizen/load.ts';
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
    historik: z.enum(['alt', '']).optional(),
    udfoert: id.optional(),
  },
  load: (visit, { borger, kendt, tidslinje, historik, udfoert }) =>
    citizenPage(visit, borger, {
      knownOn: kendt ?? null,
      wholeCase: tidslinje === 'alt',
      wholeHistory: historik === 'alt',
      done: udfoert,
    }),
  view: (citizen, { words }) => ({
    title: citizen.citizen.name,
    body: <CitizenView page={citizen} words={words} />,
  }),
});
