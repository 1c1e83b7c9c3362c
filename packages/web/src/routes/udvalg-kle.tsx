import { listKlePlans, saveKlePlan, searchKle } from '@rettidig/store';
import { z } from 'zod';
import { readKleFile } from '../committee/kle/read-file.ts';
import { textsOfKle } from '../committee/kle/texts.ts';
import { type KleModel, KleView, mostFound } from '../committee/kle/view.tsx';
import { recording } from '../committee/recording.ts';
import { mayUse } from '../http/access.ts';
import { action, page } from '../http/route.ts';
import { largestDocument, sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { savedField } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const path = '/udvalg/kle';

async function loadKle(
  { read, session, csrf, today }: EmployeeVisit,
  is: Partial<KleModel>,
): Promise<KleModel> {
  const sought = is.sought ?? '';
  return {
    ...(await read(async (tx) => ({
      plans: await listKlePlans(tx),
      found: await searchKle(tx, sought, mostFound),
    }))),
    sought,
    mayWrite: mayUse(session.employee.role, 'sekretariat'),
    saved: false,
    csrf,
    today,
    refused: null,
    ...is,
  };
}

const klePage = (model: KleModel, words: Words): Page => ({
  title: textsOfKle(words.language).title,
  section: 'udvalg',
  body: <KleView model={model} words={words} />,
});

/** The municipalities' own plan of subjects: what is loaded, and a number found in it. */
export const udvalgKle = page({
  path,
  access: 'udvalg',
  purpose: null,
  input: { soeg: z.string().trim().max(100).default(''), gemt: savedField },
  load: (visit, { soeg, gemt }) => loadKle(visit, { sought: soeg, saved: gemt === 'ja' }),
  view: (model, { words }) => klePage(model, words),
});

/** A file with one plan, or both: all of it is taken, or nothing. */
export const indlaesKle = action({
  path,
  access: 'sekretariat',
  purpose: null,
  takesFiles: 'dokument',
  input: { filer: sentFiles },
  act: async (visit, { filer }) => {
    const t = textsOfKle(visit.words.language);
    const [file] = filer;
    const refuse = async (faults: NonNullable<KleModel['refused']>['faults']) => ({
      kind: 'page' as const,
      status: 400,
      page: klePage(
        await loadKle(visit, { refused: { name: file?.name ?? t.file, faults } }),
        visit.words,
      ),
    });
    if (file === undefined) return await refuse([{ line: null, text: t.noFile }]);
    if (file.isTooLarge) {
      return await refuse([{ line: null, text: t.tooLarge(largestDocument / 1_000_000) }]);
    }
    const reading = await readKleFile(file.bytes);
    if (reading.outcome === 'fejl') return await refuse(reading.faults);
    await visit.read(async (tx) => {
      for (const part of reading.parts) {
        await saveKlePlan(tx, { ...part, source: file.name }, recording);
      }
    });
    return { kind: 'redirect', to: `${path}?gemt=ja` };
  },
});
