import type { Remark } from '@rettidig/casework';
import type { Answer } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import type { FormState } from '../../steps/form-state.ts';
import type { Page } from '../../ui/layout.tsx';
import { fieldLabels, matterFields, type Written } from './edit-fields.ts';
import type { NewMatter } from './edit-load.ts';
import type { WrittenMatter } from './edit-read.ts';
import { textsOfEditing } from './edit-texts.ts';
import type { EditModel } from './edit-model.ts';
import { EditView } from './edit-view.tsx';
import { GoneView } from './gone-view.tsx';
import { matterPath, type WholeMatter } from './load.ts';
import { matterBlocks } from './paper.ts';

const section = 'udvalg' as const;

/** What the form is shown with, besides what stands in its fields. */
export type Around = Pick<
  EditModel,
  'carried' | 'notes' | 'conflict' | 'rebuilt' | 'preview' | 'title' | 'cancel'
>;

/** The form of a matter as a page. */
export function editPage(
  visit: EmployeeVisit,
  ground: NewMatter,
  around: Around,
  is: { readonly action: string; readonly written: Written; readonly problems: readonly Remark[] },
): Page {
  const { words, csrf } = visit;
  const form: FormState = {
    action: is.action,
    csrf,
    command: '',
    version: 0,
    labels: fieldLabels(ground.form, ground.body.name, words),
    entered: Object.fromEntries(Object.entries(is.written).map(([name, text]) => [name, [text]])),
    problems: is.problems,
    warnings: [],
    stale: null,
  };
  const { matter, body, form: set, writers, rights } = ground;
  const model = { matter, body, form: set, writers, rights, ...around };
  return {
    title: around.title,
    section,
    body: <EditView model={model} form={form} words={words} />,
  };
}

/** What was sent of the fields of a matter, as it came. */
export const sentOf = (input: Readonly<Record<string, unknown>>): Written =>
  Object.fromEntries(
    matterFields.flatMap((name) => {
      const value = input[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Nothing to say beside the form. */
export const plain = { conflict: null, rebuilt: [], preview: null } as const;

/** The form again where something is wrong, was built anew, or is only to be looked at; null where it can be kept. */
export function shownAgain(
  visit: EmployeeVisit,
  ground: NewMatter & Partial<Pick<WholeMatter, 'attachments' | 'inserts'>>,
  around: Around,
  { matter, written, problems, rebuilt }: WrittenMatter,
  address: { readonly action: string; readonly preview: boolean },
): Answer | null {
  if (problems.length === 0 && rebuilt.length === 0 && !address.preview) return null;
  const { form, body, attachments = [], inserts = [] } = ground;
  const setting = { form, body: body.name, on: visit.today, attachments, inserts };
  const preview = address.preview ? matterBlocks(matter, setting) : null;
  const shown = { ...around, rebuilt, preview };
  return {
    kind: 'page',
    status: problems.length > 0 && !address.preview ? 400 : 200,
    page: editPage(visit, ground, shown, { action: address.action, written, problems }),
  };
}

/** Where one goes after saving, with what is to be said. */
export function doneAddress(matter: string, said: Readonly<Record<string, boolean>>): string {
  const query = new URLSearchParams({ gemt: 'ja' });
  for (const [name, is] of Object.entries(said)) if (is) query.set(name, 'ja');
  return `${matterPath(matter)}?${query}`;
}

/** What somebody wrote in a matter that was closed to them meanwhile: it is not kept, and not lost. */
export function goneAnswer({ words }: EmployeeVisit, written: Written): Answer {
  return {
    kind: 'page',
    status: 404,
    page: {
      title: textsOfEditing(words.language).gone,
      section,
      body: <GoneView written={written} words={words} />,
    },
  };
}
