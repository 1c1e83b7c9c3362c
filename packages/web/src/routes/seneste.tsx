import { recentCases } from '@rettidig/store';
import { page } from '../http/route.ts';
import { RecentView } from '../search/recent-view.tsx';
import { textsOfSearch } from '../search/texts.ts';

const mostCases = 30;

export const seneste = page({
  path: '/seneste',
  access: 'medarbejder',
  purpose: 'Seneste sager',
  input: {},
  load: ({ read }) => read((tx) => recentCases(tx, mostCases)),
  view: (cases, { words }) => ({
    title: textsOfSearch(words.language).recentTitle,
    body: <RecentView cases={cases} words={words} />,
  }),
});
