import type { Remark } from '@rettidig/casework';
import { saveExternalTable } from '@rettidig/store';
import { z } from 'zod';
import { textsOfExternalFile } from '../external/file-texts.ts';
import { type FileModel, FileView } from '../external/file-view.tsx';
import { besideStanding, type FileFields, takeFile } from '../external/take-file.ts';
import { textsOfExternal } from '../external/texts.ts';
import { checked } from '../http/fields.ts';
import { action, type Answer, page } from '../http/route.ts';
import { largestFile, sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const path = '/eksterne-tal/fil';
const shared = { path, access: 'ledelse', purpose: null } as const;

function filePage(
  { words, csrf }: EmployeeVisit,
  {
    entered,
    problems = [],
    sheets = [],
    read = null,
  }: Partial<Pick<FileModel, 'sheets' | 'read'>> & {
    readonly entered: Partial<FileFields>;
    readonly problems?: readonly Remark[];
  },
): Page {
  const t = textsOfExternal(words.language);
  const own = textsOfExternalFile(words.language);
  return {
    title: own.title,
    wide: true,
    body: (
      <FileView
        model={{
          form: {
            action: path,
            csrf,
            command: '',
            version: 0,
            labels: {
              filer: own.file,
              ark: own.sheet,
              id: t.id,
              titel: t.name,
              opdateret: t.updated,
              naeste: t.next,
              accept: t.accept,
            },
            entered: Object.fromEntries(
              Object.entries(entered).map(([name, value]) => [name, [value]]),
            ),
            problems,
            warnings: [],
            stale: null,
          },
          sheets,
          read,
        }}
        words={words}
      />
    ),
  };
}

/** Where figures from outside come in as a file. */
export const eksterneTalFil = page({
  ...shared,
  input: {},
  load: () => Promise.resolve(null),
  view: (_nothing, visit) => filePage(visit, { entered: {} }),
});

const entered = z.string().trim().max(200).default('');

/** Reads a file and shows it; keeps it once it has been seen. What stands is left alone while anything is wrong. */
export const laesEksterneTal = action({
  ...shared,
  takesFiles: 'tabel',
  input: {
    filer: sentFiles,
    id: entered,
    titel: entered,
    opdateret: entered,
    naeste: entered,
    celler: z.string().max(largestFile).default(''),
    filnavn: entered,
    ark: entered,
    setArk: entered,
    accept: checked,
    gem: checked,
  },
  act: async (visit, { filer, accept, gem, setArk, ...fields }): Promise<Answer> => {
    const taken = await takeFile(filer, fields, visit.words.language);
    const { table, problems, sheets, sheet } = taken;
    const kept = { ...fields, celler: taken.cells, filnavn: taken.name, ark: sheet };
    if (table === null) {
      const page = filePage(visit, { entered: kept, sheets, problems });
      return { kind: 'page', status: 400, page };
    }
    const read = await visit.read((tx) => besideStanding(tx, table));
    // A file or sheet that is chosen anew is to be seen before it is kept.
    if (!gem || filer.length > 0 || sheet !== setArk) {
      return { kind: 'page', page: filePage(visit, { entered: kept, sheets, read }) };
    }
    const saved = await visit.read((tx) => saveExternalTable(tx, table, { acceptChanges: accept }));
    if (saved.outcome === 'saved') return { kind: 'redirect', to: '/eksterne-tal?gemt=ja' };
    const { acceptNeeded } = textsOfExternal(visit.words.language);
    const needed = [{ field: 'accept', text: acceptNeeded }];
    return {
      kind: 'page',
      status: 400,
      page: filePage(visit, { entered: kept, sheets, read, problems: needed }),
    };
  },
});
