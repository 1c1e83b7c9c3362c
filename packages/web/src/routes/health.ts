import { publicAction } from '../http/route.ts';

/** Says that the application answers; for those who start it and those who watch it. */
export const health = publicAction({
  path: '/sundhed',
  method: 'GET',
  input: {},
  act: () => Promise.resolve({ kind: 'text', text: 'ok' }),
});
