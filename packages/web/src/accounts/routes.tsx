import { fileWord } from '../format/file-word.ts';
import { isUtf8 } from 'node:buffer';
import { type Fault, inOrder, type Reading, refused } from '@rettidig/economy';
import { newId, withdrawEconomyAccount } from '@rettidig/store';
import { z } from 'zod';
import { csvType } from '../format/sheet.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import { largestFile, type SentFile, sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';
import { PlainForm } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { KindTerms } from './kinds.ts';
import { loadVersion, loadVersions } from './load.ts';
import { recording } from './recording.ts';
import { saveAccount } from './save.ts';
import { textsOfAccounts } from './texts.ts';
import { type UploadModel, UploadView } from './upload-view.tsx';
import { type VersionsModel, VersionsView } from './versions-view.tsx';

/** What the pages of a kind are called. */
type UploadTexts = (words: Words) => { readonly title: string; readonly lead: string };

const terms = { access: 'ledelse', purpose: null } as const;
const section = 'oekonomi' as const;

/** The routes that accounts of both kinds have: in from a file, out as the file, versions, and out of the list. */
export function accountRoutes(kind: KindTerms, uploadTexts: UploadTexts): readonly Route[] {
  return [
    ...uploadRoutes(kind, uploadTexts),
    ...versionRoutes(kind),
    ...withdrawal(kind),
    action({
      ...terms,
      path: `${kind.path}/:konto/fil.csv`,
      method: 'GET',
      input: { konto: id, udgave: id.optional() },
      act: async (visit, { konto, udgave }) => {
        const found = await loadVersion(visit, kind, { account: konto, version: udgave });
        const name = `${fileWord(found.title)}.csv`;
        return { kind: 'file', name, type: csvType, body: `\uFEFF${found.content}` };
      },
    }),
  ];
}
function uploadRoutes(kind: KindTerms, uploadTexts: UploadTexts): readonly Route[] {
  const shown = (visit: EmployeeVisit, is: Pick<UploadModel, 'text' | 'refused'>): Page => {
    const { title, lead } = uploadTexts(visit.words);
    const model = { path: kind.path, title, lead, csrf: visit.csrf, ...is };
    return { title, section, body: <UploadView model={model} words={visit.words} /> };
  };
  return [
    page({
      ...terms,
      path: `${kind.path}/fil`,
      input: {},
      load: () => Promise.resolve(null),
      view: (_model, visit) => shown(visit, { text: '', refused: null }),
    }),
    action({
      ...terms,
      path: `${kind.path}/fil`,
      takesFiles: 'tabel',
      input: { filer: sentFiles, tekst: z.string().max(largestFile).default('') },
      act: async (visit, { filer, tekst }) => {
        const t = textsOfAccounts(visit.words.language);
        const [file] = filer;
        const sent = file === undefined ? pasted(tekst, t.nothingSent) : textOf(file, t);
        const again = (text: string, faults: readonly Fault[]) => ({
          kind: 'page' as const,
          status: 400,
          page: shown(visit, { text, refused: { name: file?.name ?? t.pastedText, faults } }),
        });
        if (sent.outcome === 'fejl') return again(tekst, sent.faults);
        const reading = kind.read(sent.value);
        if (reading.outcome === 'fejl') return again(sent.value, reading.faults);
        const account = {
          id: newId(),
          kind: kind.kind,
          title: reading.value.title,
          content: sent.value,
        };
        const problems = await saveAccount(visit, account, null);
        if (problems.length === 0) {
          return { kind: 'redirect', to: `${kind.path}/${account.id}?gemt=ja` };
        }
        return again(
          sent.value,
          problems.map(({ text }) => ({ line: null, text })),
        );
      },
    }),
  ];
}

const whole = (text: string): Reading<never> => refused([{ line: null, text }]);

const pasted = (text: string, nothingSent: string): Reading<string> =>
  text.trim() === '' ? whole(nothingSent) : inOrder(tidy(text));

function textOf(
  { bytes, isTooLarge }: SentFile,
  t: { readonly tooLarge: string; readonly nothingSent: string; readonly notText: string },
): Reading<string> {
  if (isTooLarge) return whole(t.tooLarge);
  if (bytes.length === 0) return whole(t.nothingSent);
  return isUtf8(bytes) && !bytes.includes(0)
    ? inOrder(tidy(bytes.toString('utf8')))
    : whole(t.notText);
}

/** A file's text without byte order mark, with one way to end a line. */
const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');

function versionRoutes(kind: KindTerms): readonly Route[] {
  const path = `${kind.path}/:konto/udgaver`;
  return [
    page({
      ...terms,
      path,
      input: { konto: id },
      load: async (visit, { konto }) => ({
        path: `${kind.path}/${konto}`,
        versions: await loadVersions(visit, kind, konto),
        csrf: visit.csrf,
        problem: null,
      }),
      view: (model, { words }) => versionsPage(model, words),
    }),
    action({
      ...terms,
      path,
      input: { konto: id, udgave: id },
      act: async (visit, { konto, udgave }) => {
        const versions = await loadVersions(visit, kind, konto);
        const chosen = versions.find(({ version }) => version === udgave);
        if (chosen === undefined) throw new NotFoundError();
        const { title, content } = chosen;
        const problems = await saveAccount(
          visit,
          { id: konto, kind: kind.kind, title, content },
          null,
        );
        const to = `${kind.path}/${konto}`;
        const [problem] = problems;
        if (problem === undefined) return { kind: 'redirect', to: `${to}?gemt=ja` };
        const model = { path: to, versions, csrf: visit.csrf, problem: problem.text };
        return { kind: 'page', status: 409, page: versionsPage(model, visit.words) };
      },
    }),
  ];
}

const versionsPage = (model: VersionsModel, words: Words): Page => ({
  title: textsOfAccounts(words.language).versions,
  section,
  body: <VersionsView model={model} words={words} />,
});

function withdrawal(kind: KindTerms): readonly Route[] {
  return plainForm({
    path: `${kind.path}/:konto/tag-ud`,
    access: 'ledelse',
    address: { konto: id },
    fields: {},
    labels: () => ({}),
    load: (visit, { konto }) => loadVersion(visit, kind, { account: konto }),
    initial: () => ({}),
    save: async ({ read }, _values, account) => {
      await read((tx) => withdrawEconomyAccount(tx, { id: account.id, recording }));
      return [];
    },
    done: () => `${kind.path}?gemt=ja`,
    view: ({ id: account, title }, form, { words }) => {
      const t = textsOfAccounts(words.language);
      return {
        title: t.takeOutTitle(title),
        section,
        body: (
          <div class="panels">
            <div class="page-head">
              <h1>{t.takeOutTitle(title)}</h1>
              <p>{t.takeOutLead}</p>
            </div>
            <section class="panel">
              <PlainForm
                form={form}
                words={words}
                cancel={`${kind.path}/${account}`}
                button={t.takeOut}
              >
                {null}
              </PlainForm>
            </section>
          </div>
        ),
      };
    },
  });
}
