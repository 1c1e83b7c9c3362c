import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { verificationText } from './verification-text.ts';
import { withFigures } from './with-figures.ts';

const spec: CommandSpec = {
  name: 'figure verify',
  summary: 'Efterprøv et frosset nøgletal: som kendt dengang og som kendt nu.',
  about: [
    'Beregner tallet igen af det, der var kendt, da det blev frosset. Det skal give det samme, også fingeraftrykket.',
    'Beregner det så af det, der er kendt nu, og siger, hvad der er registreret, rettet og annulleret imellem.',
    'Slutter med 0, når tallet kommer ud som dengang, og med 1, når det ikke gør. Ingen borger nævnes.',
  ],
  operands: [{ name: '<id>', about: 'Id på det frosne tal. Se dem: rettidig figure snapshots' }],
  options: {
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: ['figure verify 019ab3c2-7d10-7000-8a51-3f2f0c6d9e11'],
};

export const figureVerifyCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [id = ''] = given.operands;
    const { findFrozen, isId, verifyFigure } = await import('@rettidig/store');
    if (!isId(id)) {
      throw new CommandError(
        exitCode.usage,
        `»${id}« er ikke et id. Se de frosne tal: rettidig figure snapshots`,
      );
    }
    return await withFigures(given, terminal, {
      purpose: 'Efterprøvning af frosset nøgletal (kun tal)',
      work: async (source) => {
        const found = await source.read('Regner', async (tx) => {
          const figure = await findFrozen(tx, id);
          return figure === null ? null : await verifyFigure(tx, figure);
        });
        if (found === null) {
          throw new CommandError(
            exitCode.usage,
            `Der er intet frosset tal ${id} i ${source.municipality.name}. Se dem: rettidig figure snapshots`,
          );
        }
        terminal.out(
          given.has('json')
            ? `${JSON.stringify(found, null, 2)}\n`
            : verificationText(found, source, terminal.columns),
        );
        return found.outcome === 'beregnet' && found.equalThen ? exitCode.ok : exitCode.problems;
      },
    });
  },
};
