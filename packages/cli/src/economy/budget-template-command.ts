import { budgetColumns, frame2014, printedFrame2014 } from '@rettidig/economy';
import { writeNew } from '../benchmark/write-new.ts';
import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { csvText, forSpreadsheet } from './text.ts';

const spec: CommandSpec = {
  name: 'economy budget-template',
  summary: 'Skriv et budget som fil: de 20 poster fra driftsrammen 2014.',
  about: [
    'Skriver CSV med semikolon og kolonnerne, som et budget læses ind fra. Ret poster, beløb, område, bevillingstype, konti og ydelser til jeres egne.',
    'Posterne er tilsammen 445,6 mio. kr., og papirets trykte sum er 445,5; hver post er afrundet for sig. Den trykte sum står i sidste linje, så forskellen bliver sagt.',
    'Filen læses ind på siden Økonomi, Budgetopfølgning, Bevillinger.',
  ],
  operands: [{ name: '<fil>', about: 'Filen, der skrives.' }],
  options: { force: { value: null, about: 'Skriv, selv om filen findes.' } },
  examples: ['economy budget-template budget.csv'],
};

export const budgetTemplateCommand: Command = {
  spec,
  run: (given, terminal) => {
    const [path = ''] = given.operands;
    const line = (values: Readonly<Record<string, string>>): readonly string[] =>
      budgetColumns.map((column) => values[column] ?? '');
    const rows = [
      budgetColumns,
      ...frame2014.map(({ name, budget }) =>
        line({ post: name, budget: forSpreadsheet(budget), område: 'Beskæftigelse' }),
      ),
      line({ post: 'I alt', budget: forSpreadsheet(printedFrame2014) }),
    ];
    writeNew(path, csvText(rows), given.has('force'));
    terminal.out(`Skrevet: ${path}\n`);
    return Promise.resolve(exitCode.ok);
  },
};
