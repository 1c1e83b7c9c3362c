import type { Remark } from '@rettidig/casework';
import {
  accountKey,
  appropriations,
  type BudgetLine,
  type DatedPost,
  frame2014,
  quantityKinds,
} from '@rettidig/economy';
import { openEnd, toCivil } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { listBudgetPosts, newId, saveBudgetEntries, saveBudgetPosts } from '@rettidig/store';
import { z } from 'zod';
import { PostFormView } from '../budget/post-form-view.tsx';
import { textsOfPosts } from '../budget/post-texts.ts';
import { PostsView } from '../budget/posts-view.tsx';
import { recording } from '../budget/recording.ts';
import { firstDayOf, yearField, yearInAddress } from '../budget/years.ts';
import { choice, choices, id, note, requiredChoice, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

/** The posts of the budget. */
export const budgetPoster = page({
  path: '/oekonomi/budget/poster',
  access: 'ledelse',
  purpose: null,
  input: {
    aar: yearInAddress,
    gemt: savedField,
    oprettet: z.coerce.number().int().min(0).max(100).optional(),
  },
  load: async ({ read, today, csrf }, { aar, gemt, oprettet }) => ({
    posts: await read(listBudgetPosts),
    year: aar ?? toCivil(today).year,
    csrf,
    saved: gemt === 'ja',
    made: oprettet ?? null,
  }),
  view: (model, { words }) => ({
    title: textsOfPosts(words.language).title,
    section: 'oekonomi',
    wide: true,
    body: <PostsView model={model} words={words} />,
  }),
});

const fields = {
  navn: requiredNote(120),
  omraade: note(80),
  type: choice(appropriations),
  konti: note(4000),
  ydelser: choices(benefits),
  antal: requiredChoice(quantityKinds),
  foerste: yearField,
  sidste: yearField,
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

function labels({ language }: Words): Record<keyof typeof fields, string> {
  const t = textsOfPosts(language);
  return {
    navn: t.name,
    omraade: t.area,
    type: t.appropriation,
    konti: t.accounts,
    ydelser: t.benefits,
    antal: t.quantity,
    foerste: t.firstYear,
    sidste: t.lastYear,
  };
}

const accountsIn = (lines: string): readonly string[] => [
  ...new Set(
    lines
      .split(/[\n,;]/)
      .map((account) => account.trim())
      .filter((account) => account !== ''),
  ),
];

/** What stands in the way of a post beside the others. */
function problemsWith(
  post: DatedPost,
  values: Fields,
  posts: readonly DatedPost[],
  { language }: Words,
): readonly Remark[] {
  const t = textsOfPosts(language);
  const others = posts.filter(
    ({ id: other, from, to }) => other !== post.id && from < post.to && post.from < to,
  );
  const ownerOf = (account: string): DatedPost | undefined =>
    others.find(({ accounts }) => accounts.some((one) => accountKey(one) === accountKey(account)));
  const fold = (name: string): string => name.toLocaleLowerCase('da');
  const isTaken = posts.some(
    ({ id: other, name }) => other !== post.id && fold(name) === fold(post.name),
  );
  return [
    ...(isTaken ? [{ field: 'navn', text: t.nameTaken(post.name) }] : []),
    ...(values.foerste === undefined ? [{ field: 'foerste', text: t.badYear }] : []),
    ...(post.to <= post.from ? [{ field: 'sidste', text: t.endBeforeStart }] : []),
    ...(post.quantity === 'helaarspersoner' && post.benefits.length === 0
      ? [{ field: 'antal', text: t.noBenefits }]
      : []),
    ...post.accounts.flatMap((account) => {
      const owner = ownerOf(account);
      return owner === undefined
        ? []
        : [{ field: 'konti', text: t.accountTaken(account, owner.name) }];
    }),
    ...post.benefits.flatMap((benefit) => {
      const owner = others.find((other) => other.benefits.includes(benefit));
      const name = benefits.label(benefit, language);
      return owner === undefined
        ? []
        : [{ field: 'ydelser', text: t.benefitTaken(name, owner.name) }];
    }),
  ];
}

const postOf = (values: Fields, post: string): DatedPost => ({
  id: post,
  name: values.navn,
  area: values.omraade === '' ? null : values.omraade,
  appropriation: values.type ?? null,
  accounts: accountsIn(values.konti),
  benefits: values.ydelser,
  quantity: values.antal,
  from: firstDayOf(values.foerste ?? 2000),
  to: values.sidste === undefined ? openEnd : firstDayOf(values.sidste + 1),
});

/** A new post. */
export const nyBudgetPost = plainForm({
  path: '/oekonomi/budget/poster/ny',
  access: 'ledelse',
  address: {},
  fields,
  labels,
  load: async ({ read, today }) => ({
    posts: await read(listBudgetPosts),
    year: toCivil(today).year,
    id: newId(),
  }),
  initial: ({ year }) => ({ foerste: String(year), antal: 'ingen' }),
  save: async ({ read, words }, values, { posts, id: made }) => {
    const post = postOf(values, made);
    const problems = problemsWith(post, values, posts, words);
    if (problems.length === 0) await read((tx) => saveBudgetPosts(tx, [post], recording));
    return problems;
  },
  done: () => '/oekonomi/budget/poster?gemt=ja',
  view: ({ year }, form, { words }) => {
    const title = textsOfPosts(words.language).newTitle;
    return {
      title,
      section: 'oekonomi',
      body: <PostFormView title={title} year={year} form={form} words={words} />,
    };
  },
});

/** A post that is corrected, or gets its last year. */
export const retBudgetPost = plainForm({
  path: '/oekonomi/budget/poster/:post/ret',
  access: 'ledelse',
  address: { post: id },
  fields,
  labels,
  load: async ({ read, today }, { post }) => {
    const posts = await read(listBudgetPosts);
    const own = posts.find((one) => one.id === post);
    if (own === undefined) throw new NotFoundError();
    return { posts, own, year: toCivil(today).year };
  },
  initial: ({ own }) => ({
    navn: own.name,
    omraade: own.area ?? '',
    type: own.appropriation ?? '',
    konti: own.accounts.join('\n'),
    ydelser: own.benefits,
    antal: own.quantity,
    foerste: String(toCivil(own.from).year),
    sidste: own.to === openEnd ? '' : String(toCivil(own.to).year - 1),
  }),
  save: async ({ read, words }, values, { posts, own }) => {
    const post = postOf(values, own.id);
    const problems = problemsWith(post, values, posts, words);
    if (problems.length === 0) await read((tx) => saveBudgetPosts(tx, [post], recording));
    return problems;
  },
  done: () => '/oekonomi/budget/poster?gemt=ja',
  view: ({ own, year }, form, { words }) => {
    const title = textsOfPosts(words.language).changeTitle(own.name);
    return {
      title,
      section: 'oekonomi',
      body: <PostFormView title={title} year={year} form={form} words={words} />,
    };
  },
});

/** The posts of the frame of 2014; those that are there already are left alone. */
export const budgetSkabelon = action({
  path: '/oekonomi/budget/poster/skabelon',
  access: 'ledelse',
  purpose: null,
  input: {},
  act: async ({ read }) => {
    const made = await read(async (tx) => {
      const fold = (name: string): string => name.toLocaleLowerCase('da');
      const taken = new Set((await listBudgetPosts(tx)).map(({ name }) => fold(name)));
      const posts = frame2014
        .filter(({ name }) => !taken.has(fold(name)))
        .map(({ name }): DatedPost => ({
          id: newId(),
          name,
          area: null,
          appropriation: null,
          accounts: [],
          benefits: [],
          quantity: 'ingen',
          from: firstDayOf(2014),
          to: openEnd,
        }));
      await saveBudgetPosts(tx, posts, recording);
      const lines = posts.flatMap(({ id: made, name }): readonly BudgetLine[] => {
        const printed = frame2014.find((one) => one.name === name);
        return printed === undefined
          ? []
          : [{ year: 2014, post: made, amount: printed.budget, quantity: null }];
      });
      const entry = {
        id: newId(),
        kind: 'oprindeligt',
        decidedOn: firstDayOf(2014),
        source: 'Driftsramme 2014',
        note: '',
        lines,
      } as const;
      if (lines.length > 0) await saveBudgetEntries(tx, [entry], recording);
      return posts.length;
    });
    return { kind: 'redirect', to: `/oekonomi/budget/poster?oprettet=${made}` };
  },
});
