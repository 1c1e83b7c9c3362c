import { businessCaseAccount, businessCaseExample2014, readBusinessCase } from '@rettidig/economy';
import { numberValue } from '../arguments.ts';
import { writeNew } from '../benchmark/write-new.ts';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { businessCaseCsv, businessCaseText } from './business-case-text.ts';
import { inputText, orFaults } from './read-input.ts';
import { toTheOere } from './text.ts';

const usualPct = 10;

const spec: CommandSpec = {
  name: 'economy business-case',
  summary: 'Regn en businesscase for personlige jobformidlere, og følg den op.',
  about: [
    'Regner, hvad det giver at flytte ledige til virksomhedsrettede tilbud: et år, år for år, hvor mange personer det kræver, følsomhed, og for en case, der løber, det talte mod det lovede.',
    'Filen er CSV med semikolon: felt;værdi;enhed;kilde. Uden feltet procentpoint siger loven, hvor meget højere refusionen er.',
    'En case, der løber, følges op med felterne opgjort-til, talt-personer, talt-faerre-under-30 og talt-faerre-over-30.',
    'Skriv først eksemplet fra 2014 med --example, og ret det til.',
  ],
  operands: [{ name: '<fil>', about: 'Forudsætningerne som CSV.' }],
  options: {
    example: { value: null, about: 'Skriv businesscasen fra 2014 i filen.' },
    force: { value: null, about: 'Skriv eksemplet, selv om filen findes.' },
    foelsomhed: {
      value: '<pct>',
      about: `Hvor mange procent hver forudsætning flyttes. Uden: ${usualPct}.`,
    },
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
  },
  examples: [
    'economy business-case jobformidlere.csv --example',
    'economy business-case jobformidlere.csv',
    'economy business-case jobformidlere.csv --foelsomhed 20',
  ],
};

export const businessCaseCommand: Command = {
  spec,
  run: (given, terminal) => {
    const [path = ''] = given.operands;
    if (given.has('example')) {
      writeNew(path, `\uFEFF${businessCaseExample2014}`, given.has('force'));
      terminal.out(`Skrevet: ${path}\nSe den med: rettidig economy business-case ${path}\n`);
    } else terminal.out(answerOf(given, path, terminal.columns));
    return Promise.resolve(exitCode.ok);
  },
};

function answerOf(given: Arguments, path: string, columns: number): string {
  const pct = numberValue(given, 'foelsomhed', { from: 1, to: 100 }) ?? usualPct;
  const plan = orFaults(path, readBusinessCase(inputText(path)));
  const account = orFaults(path, businessCaseAccount(plan, { pct }));
  return given.has('csv')
    ? businessCaseCsv(account)
    : businessCaseText(account, { amount: toTheOere, columns });
}
