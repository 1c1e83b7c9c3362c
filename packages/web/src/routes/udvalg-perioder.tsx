import type { Remark } from '@rettidig/casework';
import {
  type CouncilTerm,
  listTerms,
  newId,
  saveTerm,
  StoreError,
  termHistory,
  withdrawTerm,
} from '@rettidig/store';
import { recording } from '../committee/recording.ts';
import { enteredTerm, savedTerm, termFields, termLabels } from '../committee/terms/term-form.ts';
import { textsOfTerms } from '../committee/terms/texts.ts';
import { TermFormView, termsPath, TermsView } from '../committee/terms/views.tsx';
import { mayUse } from '../http/access.ts';
import { id } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';

const section = 'udvalg' as const;

/** The terms of the council. */
export const valgperioder = page({
  path: termsPath,
  access: 'udvalg',
  purpose: null,
  input: { gemt: savedField },
  load: async ({ read, session }, { gemt }) => ({
    ...(await read(async (tx) => ({
      terms: await listTerms(tx),
      history: await termHistory(tx),
    }))),
    mayWrite: mayUse(session.employee.role, 'sekretariat'),
    saved: gemt === 'ja',
  }),
  view: (model, { words }) => ({
    title: textsOfTerms(words.language).title,
    section,
    body: <TermsView model={model} words={words} />,
  }),
});

/** Keeps a term; somebody may have written one of the same days meanwhile. */
async function kept({ read }: EmployeeVisit, term: CouncilTerm): Promise<readonly Remark[]> {
  try {
    await read((tx) => saveTerm(tx, term, recording));
    return [];
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'overlap') throw error;
    return [{ field: 'fra', text: error.message }];
  }
}

const done = (): string => `${termsPath}?gemt=ja`;

/** A new term. */
export const nyValgperiode = plainForm({
  path: `${termsPath}/ny`,
  access: 'sekretariat',
  address: {},
  fields: termFields,
  labels: termLabels,
  load: async ({ read }) => ({ terms: await read(listTerms), made: newId() }),
  initial: () => ({}),
  save: async (visit, values, { terms, made }) => {
    const saved = savedTerm(values, made, terms, visit.words);
    return 'problems' in saved ? saved.problems : await kept(visit, saved.term);
  },
  done,
  view: (_model, form, { words }) => {
    const title = textsOfTerms(words.language).addTitle;
    return { title, section, body: <TermFormView {...{ title, form, words }} ends={false} /> };
  },
});

/** A term that is corrected, or taken away. */
export const retValgperiode = plainForm({
  path: `${termsPath}/:periode/ret`,
  access: 'sekretariat',
  address: { periode: id },
  fields: termFields,
  labels: termLabels,
  load: async ({ read }, { periode }) => {
    const terms = await read(listTerms);
    const own = terms.find((term) => term.id === periode);
    if (own === undefined) throw new NotFoundError();
    return { terms, own };
  },
  initial: ({ own }) => enteredTerm(own),
  save: async (visit, values, { terms, own }) => {
    if (values.fjern) {
      await visit.read((tx) => withdrawTerm(tx, own.id, recording));
      return [];
    }
    const saved = savedTerm(values, own.id, terms, visit.words);
    return 'problems' in saved ? saved.problems : await kept(visit, saved.term);
  },
  done,
  view: ({ own }, form, { words }) => {
    const title = textsOfTerms(words.language).changeTitle(own.name);
    return { title, section, body: <TermFormView {...{ title, form, words }} ends /> };
  },
});
