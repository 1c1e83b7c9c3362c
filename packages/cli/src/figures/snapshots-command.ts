import { danishDay } from '@rettidig/engine';
import { findMeasure } from '@rettidig/figures';
import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { textTable } from '../text-table.ts';
import { momentText } from './text.ts';
import { withFigures } from './with-figures.ts';

const spec: CommandSpec = {
  name: 'figure snapshots',
  summary: 'Vis de frosne nøgletal, de nyeste først.',
  about: ['Viser, hvad der er frosset, hvornår, og det id, som »figure verify« tager.'],
  operands: [],
  options: {
    measure: { value: '<måling>', about: 'Kun denne måling.' },
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: ['figure snapshots', 'figure snapshots --measure aktiveringsgrad --json'],
};

export const figureSnapshotsCommand: Command = {
  spec,
  run: async (given, terminal) => {
    await withFigures(given, terminal, {
      purpose: 'Frosne nøgletal (kun tal)',
      work: async (source) => {
        const { listFrozen } = await import('@rettidig/store');
        const figures = await source.read('Henter', (tx) =>
          listFrozen(tx, given.value('measure') ?? undefined),
        );
        if (given.has('json')) {
          terminal.out(`${JSON.stringify(figures, null, 2)}\n`);
          return;
        }
        if (figures.length === 0) {
          terminal.out('Der er ingen frosne tal. Frys et med: rettidig figure freeze <måling>\n');
          return;
        }
        const lines = textTable(
          [
            // An id is not broken over lines; only texts to the left are.
            { title: 'Id', align: 'right' },
            { title: 'Måling', align: 'left' },
            { title: 'Periode', align: 'left' },
            { title: 'Frosset', align: 'left' },
            { title: 'Af', align: 'left' },
            { title: 'Lov den', align: 'left' },
            { title: 'Note', align: 'left' },
          ],
          figures.map(({ id, measure, periods, takenAt, takenBy, lawDay, note }) => [
            id,
            findMeasure(measure)?.da ?? measure,
            [...new Set([periods[0]?.code ?? '', periods.at(-1)?.code ?? ''])].join(' til '),
            momentText(takenAt),
            takenBy ?? '',
            danishDay(lawDay),
            note,
          ]),
          terminal.columns,
        );
        terminal.out(`${lines.join('\n')}\n`);
      },
    });
    return exitCode.ok;
  },
};
