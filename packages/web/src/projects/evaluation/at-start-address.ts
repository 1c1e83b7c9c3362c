import { withQuery } from '../../figures/query.ts';

/** Address of the participants whom a number of the first day counts. */
export const participantsAddress = (evaluation: string, key: string, file = ''): string =>
  withQuery(`${evaluation}/deltagere${file}`, { tal: key });
