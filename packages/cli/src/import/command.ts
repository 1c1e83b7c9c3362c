import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { exitCode } from '../exit-code.ts';
import { progressLine } from './progress-line.ts';
import { importReport, problemReport } from './report.ts';

const spec: CommandSpec = {
  name: 'import',
  summary: 'Indlæs en mappe med CSV-filer.',
  about: [
    'Indlæser borgere, medarbejdere og sager fra en mappe med CSV-filer (docs/import-format.md).',
    'Er der fejl i en fil, bliver intet indlæst, og hver fejl nævnes med fil, linje og kolonne.',
    'Samme mappe kan indlæses igen: Det, der er ændret, bliver rettet; intet bliver indlæst to gange.',
  ],
  operands: [{ name: '<mappe>', about: 'Mappen med kommune.csv, personer.csv og de andre filer.' }],
  options: {
    partial: {
      value: null,
      about: 'Indlæs de rækker, der er rigtige, selv om andre har fejl. Slutter stadig med 1.',
    },
    demo: { value: null, about: 'Afvis CPR-numre, der kan tilhøre virkelige personer.' },
  },
  examples: ['import docs/examples/import --demo', 'import /data/udtraek --partial'],
};

const refusedFolder = { outcome: 'refused', partialWouldDo: false, moreProblems: 0 } as const;

export const importCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [folder = ''] = given.operands;
    const { importFolder, lookIntoFolder } = await import('@rettidig/store');
    const { problems, notes } = lookIntoFolder(folder);
    if (problems.length > 0) {
      // Known without a database, so none is started.
      terminal.err(problemReport({ ...refusedFolder, problems, notes }));
      return exitCode.problems;
    }
    const store = await openDatabase(terminal);
    const progress = progressLine(terminal);
    try {
      const result = await importFolder(store, folder, {
        partial: given.has('partial'),
        demo: given.has('demo'),
        onProgress: progress.show,
      }).finally(progress.done);
      terminal.err(problemReport(result));
      terminal.out(importReport(result, terminal.columns));
      return result.problems.length === 0 ? exitCode.ok : exitCode.problems;
    } finally {
      await store.close();
    }
  },
};
