import { differenceCauses } from '@rettidig/economy';
import { addDays } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { newId, saveRefundNote, withdrawRefundFile, withdrawRefundNote } from '@rettidig/store';
import { z } from 'zod';
import { csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { worksWithCases } from '../http/access.ts';
import {
  choice,
  id,
  optionalWhole,
  requiredChoice,
  requiredDay,
  requiredNote,
} from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import { sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { reconcileAddress } from '../reconcile/address.ts';
import {
  type Chosen,
  chosenFields,
  loadReconcile,
  type ReconcileModel,
  seesAllUnits,
  standings,
} from '../reconcile/load.ts';
import { reconcileSheet } from '../reconcile/sheet.ts';
import { takeFile } from '../reconcile/take-file.ts';
import { textsOfReconcile } from '../reconcile/texts.ts';
import { type Happened, ReconcileView } from '../reconcile/view.tsx';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const purpose = 'Afstemning med Ydelsesrefusion';
const nothingChosen: Chosen = { fil: '', aarsag: undefined, vis: 'aabne', blad: undefined };

const load = (visit: EmployeeVisit, chosen: Chosen, whole = false): Promise<ReconcileModel> =>
  loadReconcile(visit, chosen, { whole, worksWithCases: worksWithCases(visit.session.employee) });

function pageOf(model: ReconcileModel, happened: Happened, words: Words): Page {
  return {
    title: textsOfReconcile(words.language).title,
    section: 'oekonomi',
    wide: true,
    body: <ReconcileView model={model} happened={happened} words={words} />,
  };
}

/** The reconciliation with Ydelsesrefusion. */
export const afstemning = page({
  path: '/oekonomi/afstemning',
  access: 'ledelse',
  purpose,
  input: {
    ...chosenFields,
    sagt: z.enum(['forklaret', 'tilbage', 'ud']).optional(),
    linjer: optionalWhole({ least: 0, most: 10_000_000 }),
    uden: optionalWhole({ least: 0, most: 10_000_000 }),
  },
  load: async (visit, { sagt, linjer, uden, ...chosen }) => {
    const t = textsOfReconcile(visit.words.language);
    const said = { forklaret: t.explainedNow, tilbage: t.reopened, ud: t.takenOut };
    const taken = linjer === undefined ? null : t.taken(linjer, uden ?? 0);
    return {
      model: await load(visit, chosen),
      happened: { said: sagt === undefined ? taken : said[sagt], faults: [] },
    };
  },
  view: ({ model, happened }, { words }) => pageOf(model, happened, words),
});

function reconcileFile(
  suffix: '.csv' | '.xlsx',
  type: string,
  set: (sheet: ReturnType<typeof reconcileSheet>) => string | Promise<Buffer>,
): Route {
  return action({
    path: `/oekonomi/afstemning/:fil/forskelle${suffix}`,
    method: 'GET',
    access: 'ledelse',
    purpose: `${purpose}: udtræk`,
    input: { ...chosenFields, fil: id },
    act: async (visit, chosen) => {
      const { compared } = await load(visit, chosen, true);
      if (compared === null) throw new NotFoundError();
      const name = `${textsOfReconcile(visit.words.language).fileName}${suffix}`;
      return { kind: 'file', name, type, body: await set(reconcileSheet(compared, visit.words)) };
    },
  });
}

export const afstemningFiler: readonly Route[] = [
  reconcileFile('.csv', csvType, sheetCsv),
  reconcileFile('.xlsx', excelType, sheetXlsx),
];

/** A file comes in: all of it or nothing. */
export const afstemningFil = action({
  path: '/oekonomi/afstemning/fil',
  access: 'ledelse',
  purpose: `${purpose}: fil`,
  takesFiles: 'tabel',
  input: { filer: sentFiles },
  act: async (visit, { filer }) => {
    const t = textsOfReconcile(visit.words.language);
    const taken = seesAllUnits(visit)
      ? await takeFile(visit, filer)
      : { outcome: 'refused' as const, faults: [{ line: null, text: t.allUnitsOnly }] };
    if (taken.outcome === 'taken') {
      const { claims, leftOut } = taken;
      return { kind: 'redirect', to: `/oekonomi/afstemning?linjer=${claims}&uden=${leftOut}` };
    }
    const happened = { said: null, faults: taken.faults };
    const model = await load(visit, nothingChosen);
    return { kind: 'page', status: 400, page: pageOf(model, happened, visit.words) };
  },
});

/** A file counts no longer. */
export const afstemningFilUd = action({
  path: '/oekonomi/afstemning/fil/:fil/ud',
  access: 'ledelse',
  purpose: null,
  input: { fil: id },
  act: async (visit, { fil }) => {
    if (!seesAllUnits(visit)) throw new NotFoundError();
    await visit.read((tx) => withdrawRefundFile(tx, { id: fil, recording }));
    return { kind: 'redirect', to: '/oekonomi/afstemning?sagt=ud' };
  },
});

const back = {
  fil: z.union([id, z.literal('')]).default(''),
  aarsag: choice(differenceCauses),
  vis: z.enum(standings).default('aabne'),
  blad: optionalWhole({ least: 1, most: 100_000 }),
};

const backTo = (chosen: Chosen, said: 'forklaret' | 'tilbage'): string => {
  const address = reconcileAddress(chosen);
  return `${address}${address.includes('?') ? '&' : '?'}sagt=${said}#borgere`;
};

/** Says what explains a difference. */
export const afstemningForklar = action({
  path: '/oekonomi/afstemning/forklaring',
  access: 'ledelse',
  purpose: `${purpose}: forklaring`,
  input: {
    ...back,
    borger: id,
    ydelse: requiredChoice(benefits),
    grund: requiredChoice(differenceCauses),
    fra: requiredDay,
    til: requiredDay,
    tekst: requiredNote(500),
  },
  act: async (visit, { borger, ydelse, grund, fra, til, tekst, ...chosen }) => {
    const note = {
      id: newId(),
      citizen: borger,
      benefit: ydelse,
      cause: grund,
      from: fra,
      to: addDays(til, 1),
      text: tekst,
    };
    await visit.read((tx) => saveRefundNote(tx, note, recording));
    return { kind: 'redirect', to: backTo(chosen, 'forklaret') };
  },
});

/** Takes an explanation back. */
export const afstemningTilbage = action({
  path: '/oekonomi/afstemning/forklaring/:forklaring/tilbage',
  access: 'ledelse',
  purpose: `${purpose}: forklaring`,
  input: { ...back, forklaring: id },
  act: async (visit, { forklaring, ...chosen }) => {
    await visit.read((tx) => withdrawRefundNote(tx, { id: forklaring, recording }));
    return { kind: 'redirect', to: backTo(chosen, 'tilbage') };
  },
});
