import { bodyHistory, newId, saveBody } from '@rettidig/store';
import {
  bodyFields,
  bodyLabels,
  enteredBody,
  newBody,
  savedBody,
} from '../committee/bodies/body-form.ts';
import { BodyFormView } from '../committee/bodies/body-form-view.tsx';
import { BodyView } from '../committee/bodies/body-view.tsx';
import { BodyListView } from '../committee/bodies/list-view.tsx';
import { bodyIn, loadBodies } from '../committee/bodies/load.ts';
import { textsOfBodies } from '../committee/bodies/texts.ts';
import { recording } from '../committee/recording.ts';
import { mayUse } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { page } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';

/** The bodies. */
export const udvalgOrganer = page({
  path: '/udvalg/organer',
  access: 'udvalg',
  purpose: null,
  input: { gemt: savedField },
  load: async (visit, { gemt }) => ({
    ...(await loadBodies(visit)),
    mayWrite: mayUse(visit.session.employee.role, 'sekretariat'),
    saved: gemt === 'ja',
  }),
  view: (model, { words }) => ({
    title: textsOfBodies(words.language).title,
    section: 'udvalg',
    wide: true,
    body: <BodyListView model={model} words={words} />,
  }),
});

/** One body with its members. */
export const udvalgOrgan = page({
  path: '/udvalg/organer/:organ',
  access: 'udvalg',
  purpose: null,
  input: { organ: id, gemt: savedField },
  load: async (visit, { organ, gemt }) => {
    const bodies = await loadBodies(visit);
    return {
      ...bodies,
      body: bodyIn(bodies, organ),
      history: await visit.read((tx) => bodyHistory(tx, organ)),
      mayWrite: mayUse(visit.session.employee.role, 'sekretariat'),
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: model.body.name,
    section: 'udvalg',
    wide: true,
    body: <BodyView model={model} words={words} />,
  }),
});

/** A new body. */
export const nytUdvalgOrgan = plainForm({
  path: '/udvalg/organer/nyt',
  access: 'sekretariat',
  address: {},
  fields: bodyFields,
  labels: bodyLabels,
  load: async (visit) => ({ ...(await loadBodies(visit)), made: newId() }),
  initial: () => newBody,
  save: async ({ read, words }, values, model) => {
    const saved = savedBody(values, model.made, model, words);
    if ('problems' in saved) return saved.problems;
    await read((tx) => saveBody(tx, saved.body, recording));
    return [];
  },
  done: (_address, { made }) => `/udvalg/organer/${made}?gemt=ja`,
  view: (model, form, { words }) => {
    const title = textsOfBodies(words.language).addTitle;
    return {
      title,
      section: 'udvalg',
      body: <BodyFormView title={title} own={null} model={model} form={form} words={words} />,
    };
  },
});

/** A body that is corrected, or that ceases. */
export const retUdvalgOrgan = plainForm({
  path: '/udvalg/organer/:organ/ret',
  access: 'sekretariat',
  address: { organ: id },
  fields: bodyFields,
  labels: bodyLabels,
  load: async (visit, { organ }) => {
    const bodies = await loadBodies(visit);
    return { ...bodies, own: bodyIn(bodies, organ) };
  },
  initial: ({ own }) => enteredBody(own),
  save: async ({ read, words }, values, model) => {
    const saved = savedBody(values, model.own.id, model, words);
    if ('problems' in saved) return saved.problems;
    await read((tx) => saveBody(tx, saved.body, recording));
    return [];
  },
  done: ({ organ }) => `/udvalg/organer/${organ}?gemt=ja`,
  view: (model, form, { words }) => {
    const title = textsOfBodies(words.language).changeTitle(model.own.name);
    return {
      title,
      section: 'udvalg',
      body: (
        <BodyFormView title={title} own={model.own.id} model={model} form={form} words={words} />
      ),
    };
  },
});
