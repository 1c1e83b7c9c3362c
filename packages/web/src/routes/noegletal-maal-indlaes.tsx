import type { Fault } from '@rettidig/economy';
import { noCode, readTargetCsv, type ReadTarget, type TargetChoices } from '@rettidig/figures';
import { newId, saveFigureTargets } from '@rettidig/store';
import { z } from 'zod';
import { tableSent } from '../budget/sent-table.ts';
import { choicesOf } from '../figures/code-name.ts';
import { kindKey, targetsIn } from '../figures/load-targets.ts';
import { periodKinds } from '../figures/period-kinds.ts';
import type { FigureBase } from '../figures/snapshots.ts';
import { filterKey, type MeasureTarget } from '../figures/target.ts';
import { type TargetsImportModel, TargetsImportView } from '../figures/targets-import-view.tsx';
import { textsOfTargets } from '../figures/targets-texts.ts';
import { action, type Answer, page } from '../http/route.ts';
import { largestFile, sentFiles } from '../http/sent-files.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const path = '/noegletal/maal/indlaes';
const recording = { by: null, source: 'sagsbehandling' } as const;

const importPage = (model: TargetsImportModel, words: Words): Page => ({
  title: textsOfTargets(words.language).importTitle,
  section: 'noegletal',
  body: <TargetsImportView model={model} words={words} />,
});

/** Where targets come in from a file. */
export const maalIndlaes = page({
  path,
  access: 'ledelse',
  purpose: null,
  input: {},
  load: ({ csrf }): Promise<TargetsImportModel> =>
    Promise.resolve({ kept: { name: '', text: '' }, faults: [], csrf }),
  view: (model, { words }) => importPage(model, words),
});

/** Takes the targets of a file: all of them, or none. */
export const indlaesMaal = action({
  path,
  access: 'ledelse',
  purpose: null,
  takesFiles: 'tabel',
  input: {
    filer: sentFiles,
    tekst: z.string().max(largestFile).default(''),
    filnavn: z.string().max(200).default(''),
  },
  act: async (visit, { filer, tekst, filnavn }): Promise<Answer> => {
    const { read, words, csrf, ground, session } = visit;
    const again = (kept: TargetsImportModel['kept'], faults: readonly Fault[]): Answer => ({
      kind: 'page',
      status: 400,
      page: importPage({ kept, faults, csrf }, words),
    });
    const sent = await tableSent(filer, { text: tekst, name: filnavn }, words.language);
    if ('fault' in sent) {
      const kept = { name: filer[0]?.name ?? filnavn, text: tekst };
      return again(kept, [{ line: null, text: sent.fault }]);
    }
    const base = await ground.figures.of(session.municipality);
    const reading = readTargetCsv(sent.text, choicesIn(base));
    if (reading.outcome === 'problems') {
      const faults = reading.problems.map(({ row, column, message }): Fault => ({
        line: row,
        text: column === null ? message : `»${column}«: ${message}`,
      }));
      return again(sent, faults);
    }
    await read(async (tx) => {
      const standing = await targetsIn(tx);
      const targets = reading.targets.map((target) => writtenOf(target, standing));
      await saveFigureTargets(tx, targets, recording);
    });
    return { kind: 'redirect', to: '/noegletal/maal?gemt=ja' };
  },
});

/** What the cells of a file may name: codes as addresses have them, and names as pages show them. */
function choicesIn(base: FigureBase): TargetChoices {
  return {
    kinds: periodKinds.codes.map(({ code, da }) => ({ code, names: [da, code] })),
    of: (dimension) =>
      choicesOf(base, dimension, 'da')
        .filter(({ code }) => code !== noCode)
        .map(({ code, name }) => ({ code, names: [name, code] })),
  };
}

/** A target as it is kept; under the id of the one it corrects, where one stands from the same day. */
function writtenOf(
  { measure, filter, kind, value, margin, from, to, source }: ReadTarget,
  standing: readonly MeasureTarget[],
): Parameters<typeof saveFigureTargets>[1][number] {
  const same = standing.find(
    (one) =>
      one.measure === measure &&
      one.kind === kind &&
      one.from === from &&
      filterKey(one.filter) === filterKey(filter),
  );
  return {
    id: same?.id ?? newId(),
    measure,
    filter: { ...filter, ...(kind === null ? {} : { [kindKey]: kind }) },
    value: String(value),
    margin: String(margin),
    from,
    to,
    source,
  };
}
