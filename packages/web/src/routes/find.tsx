import { z } from 'zod';
import { action } from '../http/route.ts';
import { onlyHit, search } from '../search/search.ts';
import { textsOfSearch } from '../search/texts.ts';
import { SearchView } from '../search/view.tsx';

/**
 * Finds citizens by name, address or CPR number among those the employee may see. Sent as a form, so that what was
 * looked for stands in no address, history or log.
 */
export const find = action({
  path: '/find',
  access: 'medarbejder',
  purpose: 'Søgning efter borger',
  input: { navn: z.string().trim().max(80) },
  act: async (visit, { navn }) => {
    const result = await search(visit, navn.normalize('NFC'));
    const only = onlyHit(result);
    if (only !== null) return { kind: 'redirect', to: `/borgere/${only.id}` };
    const { words } = visit;
    return {
      kind: 'page',
      page: {
        title: textsOfSearch(words.language).title,
        body: <SearchView result={result} words={words} />,
      },
    };
  },
});
