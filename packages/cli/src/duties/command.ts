import { deriveDuties, explainedDuties, problemLine } from '@rettidig/casework';
import { counted } from '@rettidig/engine';
import { basename } from 'node:path';
import { dayValue, requiredValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { type CaseAnswer, dutiesJson } from './json.ts';
import { readCaseFile } from './read-case-file.ts';
import { dutiesText } from './text.ts';

const spec: CommandSpec = {
  name: 'duties',
  summary: 'Vis pligterne i én sag på en dag, med eller uden forklaring.',
  about: [
    'Læser en sag fra en fil og viser, hvad der skal ske, hvornår og for hvem.',
    'Filens form er beskrevet i docs/case-file.md. Intet bliver gemt.',
  ],
  operands: [],
  options: {
    case: { value: '<fil>', about: 'Filen med sagen, YAML eller JSON. Skal med.' },
    on: { value: '<dato>', about: 'Dagen, der spørges for, fx 2026-11-21. Skal med.' },
    law: {
      value: '<dato>',
      about:
        'Brug loven, som den er denne dag, på hele sagen. Ellers følger hver pligt loven på sin egen dag.',
    },
    explain: { value: null, about: 'Forklar hver pligt: paragraf, værdier, oplysninger og trin.' },
    json: {
      value: null,
      about: 'Svar i JSON, som beskrevet i docs/schemas/rettidig-pligter-2.schema.json.',
    },
  },
  examples: [
    'duties --case docs/examples/sag.yaml --on 2026-11-21',
    'duties --case docs/examples/sag.yaml --on 21.11.2026 --explain',
    'duties --case sag.json --on 2026-11-21 --law 2019-12-31 --json',
  ],
};

export const dutiesCommand: Command = {
  spec,
  run: (given, terminal) => {
    const path = requiredValue(given, spec, 'case');
    const on = dayValue(given, 'on');
    if (on === null) throw new CommandError(exitCode.usage, 'Tilvalget --on <dato> mangler.');
    const lawOn = dayValue(given, 'law');

    const reading = readCaseFile(path);
    if (reading.outcome === 'problems') {
      for (const found of reading.problems) terminal.err(`${problemLine(found)}\n`);
      terminal.err(`\n${counted(reading.problems.length, 'fejl', 'fejl')} i ${basename(path)}.\n`);
      return Promise.resolve(exitCode.problems);
    }
    const { caseFile } = reading;
    const answer: CaseAnswer = {
      file: basename(path),
      on,
      lawOn,
      duties: explainedDuties(caseFile, on, lawOn).toSorted((a, b) => a.duty.due - b.duty.due),
      gaps: deriveDuties(caseFile, on, lawOn).gaps,
    };
    const explained = given.has('explain');
    terminal.out(
      given.has('json')
        ? `${JSON.stringify(dutiesJson(answer, explained ? 'explained' : 'plain'), null, 2)}\n`
        : dutiesText(answer, { explained, width: terminal.columns }),
    );
    return Promise.resolve(exitCode.ok);
  },
};
