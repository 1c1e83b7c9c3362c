import { HelpView } from '../help/view.tsx';
import { page } from '../http/route.ts';

export const hjaelp = page({
  path: '/hjaelp',
  access: 'bruger',
  purpose: null,
  input: {},
  load: () => Promise.resolve(null),
  view: (_nothing, { words, csrf, shortcuts }) => ({
    title: words.t.help.title,
    section: 'hjaelp',
    body: <HelpView csrf={csrf} shortcuts={shortcuts} words={words} />,
  }),
});
