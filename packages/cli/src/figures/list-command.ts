import { measures, themes } from '@rettidig/figures';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { textTable } from '../text-table.ts';
import { unitName } from './text.ts';

const spec: CommandSpec = {
  name: 'figure list',
  summary: 'Vis de målinger, der kan opgøres.',
  about: ['Viser målingernes navne, hvad de tæller i, og hvad de kan deles efter.'],
  operands: [],
  options: {
    theme: {
      value: '<tema>',
      about: `Kun ét tema: ${themes.codes.map(({ code }) => code).join(', ')}.`,
    },
  },
  examples: ['figure list', 'figure list --theme rettidighed'],
};

export const figureListCommand: Command = {
  spec,
  run: (given, terminal) => {
    const theme = given.value('theme');
    const chosen = themes.codes.filter(({ code }) => theme === null || code === theme);
    if (chosen.length === 0) {
      const codes = themes.codes.map(({ code }) => code).join(', ');
      throw new CommandError(exitCode.usage, `--theme ${theme}: Vælg mellem ${codes}.`);
    }
    for (const { code, da } of chosen) {
      const lines = textTable(
        [
          { title: 'Måling', align: 'left' },
          { title: 'Navn', align: 'left' },
          { title: 'Enhed', align: 'left' },
          { title: 'Deles efter', align: 'left' },
        ],
        measures
          .filter((measure) => measure.theme === code)
          .map((measure) => [
            measure.id,
            measure.da,
            unitName(measure.unit),
            measure.dimensions.join(', '),
          ]),
        terminal.columns,
      );
      terminal.out(`${da}\n\n${lines.map((line) => `${line}\n`).join('')}\n`);
    }
    return Promise.resolve(exitCode.ok);
  },
};
