import { findMatter, insertsOf } from '@rettidig/store';
import { z } from 'zod';
import { choicesAgain } from '../committee/drafts/draft-kind.ts';
import { draftKindOf } from '../committee/drafts/drafts.ts';
import { groundOfDrafts } from '../committee/udkast/load.ts';
import { besideDraft } from '../committee/udkast/rewrite.ts';
import { type RewriteModel, RewriteView } from '../committee/udkast/rewrite-view.tsx';
import { textsOfDrafts } from '../committee/udkast/texts.ts';
import { id } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const keptChoices = z.record(z.string(), z.string());

/** A matter that wrote itself, beside the draft as it would be written now. */
export const skrivOm = page({
  path: '/udvalg/sager/:sag/skriv-om',
  access: 'udvalgsarbejde',
  purpose: null,
  input: { sag: id },
  load: async (visit, { sag }) => await rewritten(visit, sag),
  view: (model, { words, csrf }) => ({
    title: textsOfDrafts(words.language).again,
    section: 'udvalg',
    wide: true,
    body: <RewriteView model={model} csrf={csrf} words={words} />,
  }),
});

/** @throws NotFoundError */
async function rewritten(visit: EmployeeVisit, sag: string): Promise<RewriteModel> {
  const { matter, inserts } = await visit.read(async (tx) => ({
    matter: await findMatter(tx, sag),
    inserts: await insertsOf(tx, sag),
  }));
  if (matter === null) throw new NotFoundError();
  const { drafted, sections } = matter;
  const kind = drafted === null ? null : draftKindOf(drafted.draft);
  const choices = keptChoices.safeParse(drafted?.choices);
  if (kind === null || !choices.success) return { matter, by: null, found: '' };
  const from = groundOfDrafts(visit);
  const draft = await kind.write(from, await choicesAgain(kind, from, choices.data));
  const found =
    typeof draft === 'string'
      ? draft
      : { ...besideDraft({ sections, inserts }, draft), lacking: draft.lacking };
  return { matter, by: { kind, choices: choices.data }, found };
}
