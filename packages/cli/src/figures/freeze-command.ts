import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { frozenLines } from './frozen-text.ts';
import { figureOptions, measureNamed, scopeAsked } from './words.ts';
import { withFigures } from './with-figures.ts';

const spec: CommandSpec = {
  name: 'figure freeze',
  summary: 'Frys et nøgletal, så det kan efterprøves senere.',
  about: [
    'Gemmer tallet, som det er kendt nu, med et fingeraftryk af alt det, der ligger bag.',
    'Med --public skjules små tal i det, der gemmes, så det kan offentliggøres og stadig efterprøves.',
  ],
  operands: [{ name: '<måling>', about: 'Målingen, fx aktiveringsgrad. Se: rettidig figure list' }],
  options: {
    ...figureOptions,
    note: { value: '<tekst>', about: 'Hvad tallet skal bruges til. Skriv ingen navne.' },
    public: { value: null, about: 'Til offentliggørelse: skjul tal om færre end fem borgere.' },
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: [
    'figure freeze aktiveringsgrad --period 2026-K3 --by ydelse --note "Udvalgsmøde 3. december"',
    'figure freeze antal-personer --period 2026-10 --by ydelse --public',
  ],
};

export const figureFreezeCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const measure = measureNamed(given.operands[0] ?? '');
    await withFigures(given, terminal, {
      purpose: 'Fastfrysning af nøgletal (kun tal)',
      work: async (source) => {
        const scope = scopeAsked(given, measure, source);
        const { freezeFigure } = await import('@rettidig/store');
        const figure = await source.read('Regner', (tx) =>
          freezeFigure(tx, {
            scope,
            on: source.on,
            public: given.has('public'),
            note: given.value('note') ?? '',
          }),
        );
        if (given.has('json')) {
          terminal.out(`${JSON.stringify(figure, null, 2)}\n`);
          return;
        }
        const lines = frozenLines(figure, measure, source, terminal.columns);
        terminal.out(
          `${lines.join('\n')}\n\nFrosset som ${figure.id}\nEfterprøv det med: rettidig figure verify ${figure.id}\n`,
        );
      },
    });
    return exitCode.ok;
  },
};
