import {
  type LetterKind,
  letterKinds,
  mostSignsOfTemplate,
  templateProblems,
} from '@rettidig/casework';
import { StoreError, keptTemplate, listTemplates, saveTemplate, senderOf } from '@rettidig/store';
import { z } from 'zod';
import { requiredNote, text } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { previewOf } from '../letters/preview.ts';
import { TemplateList, type TemplateModel, TemplateView } from '../letters/template-view.tsx';
import { textsOfLetters } from '../letters/texts.ts';
import { type FormState, enteredIn } from '../steps/form-state.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const path = '/skabeloner/:slags';
const kindField = z.enum(
  letterKinds.codes.map(({ code }) => code) as [LetterKind, ...LetterKind[]],
);
const fields = {
  titel: text(200),
  tekst: requiredNote(mostSignsOfTemplate),
  /** The version that was changed. */
  udgave: z.coerce.number().int().min(0),
};

/** The templates of all kinds of letters. */
export const skabeloner = page({
  path: '/skabeloner',
  access: 'sagsledelse',
  purpose: null,
  input: {},
  load: ({ read }) => read(listTemplates),
  view: (templates, { words }) => ({
    title: textsOfLetters(words.language).templates,
    section: 'post',
    body: <TemplateList templates={templates} words={words} />,
  }),
});

async function loadTemplate(
  { read }: EmployeeVisit,
  kind: LetterKind,
  isSaved: boolean,
): Promise<TemplateModel> {
  return await read(async (tx) => ({
    kind,
    kept: await keptTemplate(tx, kind),
    sender: await senderOf(tx),
    saved: isSaved,
  }));
}

function labels({ language }: Words): Readonly<Record<keyof typeof fields, string>> {
  const t = textsOfLetters(language);
  return { titel: t.title, tekst: t.text, udgave: t.template };
}

function templatePage(model: TemplateModel, form: FormState, visit: EmployeeVisit): Page {
  const { words, today } = visit;
  const written = {
    kind: model.kind,
    version: 0,
    title: enteredIn(form, 'titel'),
    text: enteredIn(form, 'tekst'),
  };
  return {
    title: letterKinds.label(model.kind, words.language),
    section: 'post',
    wide: true,
    body: (
      <TemplateView
        model={model}
        preview={previewOf(written, model.sender, today)}
        form={form}
        words={words}
      />
    ),
  };
}

/** A template as it is in use, and the form that changes it. */
export const skabelon = plainForm({
  path,
  access: 'sagsledelse',
  address: { slags: kindField },
  fields,
  labels,
  load: (visit, { slags, gemt }) => loadTemplate(visit, slags, gemt === 'ja'),
  initial: ({ kept: { current } }) => ({ titel: current.title, tekst: current.text }),
  save: async ({ read, words }, { titel, tekst, udgave }, { kind }) => {
    const written = { title: titel, text: tekst };
    const problems = templateProblems({ kind, ...written });
    if (problems.length > 0) return problems;
    if ((await read((tx) => saveTemplate(tx, kind, udgave, written))) === null) {
      throw new StoreError('findes-allerede', textsOfLetters(words.language).changedMeanwhile);
    }
    return [];
  },
  view: templatePage,
});

const unchecked = z.string().max(1_000_000).default('');

/** The letter as the text in the form makes it; nothing is saved. */
export const skabelonVis = action({
  path: `${path}/vis`,
  access: 'sagsledelse',
  purpose: null,
  input: { slags: kindField, titel: unchecked, tekst: unchecked, udgave: fields.udgave },
  act: async (visit, { slags, titel, tekst }) => {
    const model = await loadTemplate(visit, slags, false);
    const problems = templateProblems({ kind: slags, title: titel, text: tekst });
    const form: FormState = {
      action: `/skabeloner/${slags}`,
      csrf: visit.csrf,
      command: '',
      version: 0,
      labels: labels(visit.words),
      entered: { titel: [titel], tekst: [tekst] },
      problems,
      warnings: [],
      stale: null,
    };
    const status = problems.length === 0 ? 200 : 400;
    return { kind: 'page', status, page: templatePage(model, form, visit) };
  },
});

/** Takes the template that comes with the program back into use. */
export const skabelonStandard = action({
  path: `${path}/standard`,
  access: 'sagsledelse',
  purpose: null,
  input: { slags: kindField, udgave: fields.udgave },
  act: async ({ read, words }, { slags, udgave }) => {
    if ((await read((tx) => saveTemplate(tx, slags, udgave, null))) === null) {
      throw new StoreError('findes-allerede', textsOfLetters(words.language).changedMeanwhile);
    }
    return { kind: 'redirect', to: `/skabeloner/${slags}?gemt=ja` };
  },
});
