import type { Where } from '../effort/kept-table.ts';

/** The rows of the matters that are on the agenda of a meeting. */
export const onAgenda = (meeting: string): Where => ({
  condition: `matter in (select i.matter from committee_item i
                          where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null)`,
  value: meeting,
});
