import type { Recording } from '@rettidig/store';

/** How the pages record: the signed-in employee, by hand. */
export const recording: Recording = { by: null, source: 'sagsbehandling' };
