import type { Form } from '@rettidig/committee';
import { formVersions, listBodies, listForms, newId, saveForm } from '@rettidig/store';
import { z } from 'zod';
import { FormEditView } from '../committee/forms/edit-view.tsx';
import {
  enteredForm,
  formFields,
  formLabels,
  type FormValues,
  savedForm,
} from '../committee/forms/form-fields.ts';
import { FormListView, isProgramForm } from '../committee/forms/list-view.tsx';
import { FormView } from '../committee/forms/form-view.tsx';
import { textsOfForms } from '../committee/forms/texts.ts';
import { recording } from '../committee/recording.ts';
import { mayUse } from '../http/access.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { enteredOf, listed } from '../steps/form-input.ts';
import type { FormState } from '../steps/form-state.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';

const root = '/udvalg/skabeloner';
const formId = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** The forms of papers. */
export const udvalgSkabeloner = page({
  path: root,
  access: 'udvalg',
  purpose: null,
  input: {},
  load: ({ read }) =>
    read(async (tx) => ({ forms: await listForms(tx), bodies: await listBodies(tx) })),
  view: (model, { words }) => ({
    title: textsOfForms(words.language).title,
    section: 'udvalg',
    body: <FormListView model={model} words={words} />,
  }),
});

/** One form, as it is or as it was. */
export const udvalgSkabelon = page({
  path: `${root}/:skabelon`,
  access: 'udvalg',
  purpose: null,
  input: {
    skabelon: formId,
    slags: z.enum(['referat', 'dagsorden']).default('referat'),
    udgave: z.uuid().optional(),
    gemt: savedField,
  },
  load: async ({ read, session }, { skabelon, slags, udgave, gemt }) => {
    const { current, versions, bodies } = await read(async (tx) => ({
      current: (await listForms(tx)).find(({ id }) => id === skabelon),
      versions: await formVersions(tx, skabelon),
      bodies: await listBodies(tx),
    }));
    const shown = versions.find(({ id }) => id === udgave) ?? null;
    if (current === undefined || (udgave !== undefined && shown === null)) {
      throw new NotFoundError();
    }
    return {
      form: shown?.form ?? current,
      shown,
      versions,
      bodies,
      kind: slags,
      mayWrite: mayUse(session.employee.role, 'sekretariat'),
      saved: gemt === 'ja',
    };
  },
  view: (model, { words }) => ({
    title: model.form.name,
    section: 'udvalg',
    body: <FormView model={model} words={words} />,
  }),
});

async function formIn({ read }: EmployeeVisit, id: string) {
  const { all, versions } = await read(async (tx) => ({
    all: await listForms(tx),
    versions: await formVersions(tx, id),
  }));
  const own = all.find((one) => one.id === id);
  if (own === undefined) throw new NotFoundError();
  return { own, all, version: versions[0]?.id ?? '' };
}
type Loaded = Awaited<ReturnType<typeof formIn>>;

type Way = 'kopi' | 'ret';

/** A copy of a form, or one of the municipality's own, which alone can be corrected. */
const loadFor =
  (how: Way) =>
  async (visit: EmployeeVisit, { skabelon }: { readonly skabelon: string }) => {
    const loaded = await formIn(visit, skabelon);
    if (how === 'ret' && isProgramForm(loaded.own)) throw new NotFoundError();
    return { ...loaded, made: how === 'ret' ? loaded.own.id : newId() };
  };

function editPage(
  how: Way,
  { own, version }: Pick<Loaded, 'own' | 'version'>,
  { form, preview }: { readonly form: FormState; readonly preview: Form | null },
  { words }: EmployeeVisit,
): Page {
  const t = textsOfForms(words.language);
  const title = how === 'ret' ? t.changeTitle(own.name) : t.copyTitle(own.name);
  const path = `${root}/${own.id}`;
  return {
    title,
    section: 'udvalg',
    wide: true,
    body: (
      <FormEditView
        title={title}
        cancel={path}
        previewAt={`${path}/${how}/vis`}
        preview={preview}
        version={version}
        form={form}
        words={words}
      />
    ),
  };
}

const fields = { ...formFields, set: z.string().max(40).default('') };
const address = { skabelon: formId };

const editForm = (how: Way) =>
  plainForm({
    path: `${root}/:skabelon/${how}`,
    access: 'sekretariat',
    address,
    fields,
    labels: (words) => ({ ...formLabels(words), set: '' }),
    load: loadFor(how),
    initial: ({ own, version }) => ({
      ...enteredForm(own),
      ...(how === 'ret' ? {} : { navn: textsOfForms('da').copyName(own.name) }),
      set: version,
    }),
    save: async ({ read, words }, { set, ...fieldValues }, { all, made, version }) => {
      const values: FormValues = fieldValues;
      const name = values['navn'] ?? '';
      const t = textsOfForms(words.language);
      const saved = savedForm(values, made, words);
      const fold = (name: string): string => name.toLocaleLowerCase('da');
      const isTaken = all.some((one) => one.id !== made && fold(one.name) === fold(name));
      const problems = [
        ...(isTaken ? [{ field: 'navn', text: t.nameTaken(name) }] : []),
        ...('problems' in saved ? saved.problems : []),
        ...(how === 'ret' && set !== version ? [{ field: '', text: t.stale }] : []),
      ];
      if (problems.length > 0 || 'problems' in saved) return problems;
      await read((tx) => saveForm(tx, saved.form, recording));
      return [];
    },
    done: (_address, { made }) => `${root}/${made}?gemt=ja`,
    view: (model, form, visit) => editPage(how, model, { form, preview: null }, visit),
  });

/** What the fields become, with a made-up meeting set in it; nothing is saved. */
const showForm = (how: Way) =>
  action({
    path: `${root}/:skabelon/${how}/vis`,
    access: 'sekretariat',
    purpose: null,
    largeBody: true,
    input: { ...address, ...fields },
    act: async (visit, { skabelon, set, ...values }) => {
      const loaded = await formIn(visit, skabelon);
      const saved = savedForm(values, loaded.own.id, visit.words);
      const form: FormState = {
        action: `${root}/${skabelon}/${how}`,
        csrf: visit.csrf,
        command: '',
        version: 0,
        labels: formLabels(visit.words),
        entered: { ...enteredOf(values), ...listed({ set }) },
        problems: 'problems' in saved ? saved.problems : [],
        warnings: [],
        stale: null,
      };
      const preview = 'form' in saved ? saved.form : null;
      return {
        kind: 'page',
        status: preview === null ? 400 : 200,
        page: editPage(how, loaded, { form, preview }, visit),
      };
    },
  });

/** A form that is made the municipality's own. */
export const kopiSkabelon = [...editForm('kopi'), showForm('kopi')];
/** One of the municipality's own forms, corrected. */
export const retSkabelon = [...editForm('ret'), showForm('ret')];
