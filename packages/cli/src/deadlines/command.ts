import { problemLine, readDeadlineTable } from '@rettidig/casework';
import { counted } from '@rettidig/engine';
import { basename } from 'node:path';
import { dayValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { readTextFile } from '../text-file.ts';
import { dueText, tableText } from './text.ts';

const spec: CommandSpec = {
  name: 'deadlines',
  summary: 'Tjek kommunens egne frister for ansøgninger, og se, hvornår én skal være afgjort.',
  about: [
    'Læser filen med de frister, kommunen selv har sat (docs/own-deadlines.md), og viser dem. Hver fejl nævnes med linje, og hvad der kan gøres. Intet bliver gemt.',
    'Med --application og --received vises i stedet dagen, ansøgningen senest skal være afgjort, og hvorfor.',
  ],
  operands: [{ name: '<fil>', about: 'CSV-filen med fristerne.' }],
  options: {
    application: {
      value: '<ansøgning>',
      about: 'Hvad der søges om, som det står i filen, fx Kontanthjælp.',
    },
    received: { value: '<dato>', about: 'Dagen, ansøgningen er modtaget, fx 2025-07-01.' },
  },
  examples: [
    'deadlines docs/examples/sagsbehandlingsfrister.csv',
    'deadlines frister.csv --application Kontanthjælp --received 2025-07-01',
  ],
};

export const deadlinesCommand: Command = {
  spec,
  run: (given, terminal) => {
    const application = given.value('application');
    const receivedOn = dayValue(given, 'received');
    if ((application === null) !== (receivedOn === null)) {
      const missing = application === null ? '--application' : '--received';
      throw new CommandError(
        exitCode.usage,
        `--application og --received hører sammen. Skriv også ${missing}.`,
      );
    }
    const [path = ''] = given.operands;
    const file = basename(path);
    const content = readTextFile(path, {
      mostMegabytes: 1,
      wanted: 'CSV-filen med fristerne',
      tooLarge: 'en fil med frister fylder højst 1 MB. Angiv filen med fristerne.',
    });
    const reading = content.outcome === 'text' ? readDeadlineTable(file, content.text) : content;
    if (reading.outcome === 'problems') {
      for (const found of reading.problems) terminal.err(`${problemLine(found)}\n`);
      terminal.err(`\n${counted(reading.problems.length, 'fejl', 'fejl')} i ${file}.\n`);
      return Promise.resolve(exitCode.problems);
    }
    const { deadlines } = reading;
    terminal.out(
      application === null || receivedOn === null
        ? tableText(file, deadlines)
        : dueText({ application, receivedOn, deadlines }, terminal.columns),
    );
    return Promise.resolve(exitCode.ok);
  },
};
