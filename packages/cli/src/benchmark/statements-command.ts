import type { BesideReading, Finding, TextDocument } from '@rettidig/benchmark/statements';
import { problemLine } from '@rettidig/casework';
import { counted } from '@rettidig/engine';
import { basename } from 'node:path';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { readTextFile } from '../text-file.ts';

const spec: CommandSpec = {
  name: 'benchmark statements',
  summary: 'Påstandskontrol: hold en teksts udsagn mod dens tabeller og mod hinanden.',
  about: [
    'Finder udsagn i teksten (placeringer, forskelle, færre og flere, andele, beløb med årstal, summer, antal), regner dem efter og viser dem, der ikke holder, med linje, hvad der er rigtigt, og hvordan det er regnet. Tabeller læses af teksten selv (tabulator mellem felterne) og af de CSV-filer, der står ved siden af. Intet bliver gemt.',
    'Ender med 1, når noget er modsagt eller fejlskrevet. Hvad der ses efter, står i docs/statement-check.md.',
  ],
  operands: [
    {
      name: '<fil>',
      about: 'Teksten (.txt, .md eller .html), og tabeller (.csv) til den.',
      many: true,
    },
  ],
  options: {
    all: {
      value: null,
      about: 'Vis også det, der er bekræftet, og det, der ikke kan efterprøves.',
    },
    json: { value: null, about: 'Skriv alle fund som JSON.' },
  },
  examples: [
    'benchmark statements referat.txt',
    'benchmark statements rapport.txt tabel-4-5.csv tabel-4-6.csv --all',
  ],
};

const mostMegabytes = 10;

export const statementsCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const { checkStatements, isContradicted, readBeside, readText, verdictLabels } =
      await import('@rettidig/benchmark/statements');
    const files = given.operands.map((path) => ({ name: basename(path), text: textOf(path) }));
    const isTable = ({ name }: { readonly name: string }) => /\.csv$/iu.test(name);
    const documents = files
      .filter((file) => !isTable(file))
      .map(({ name, text }) => readText(name, text));
    const beside = files
      .filter((file) => isTable(file))
      .map(({ name, text }) => readBeside(name, text));
    refuseFaults(beside, documents);
    const findings = checkStatements(documents, {
      grids: beside.flatMap(({ grids }) => grids),
      tables: beside.flatMap(({ tables }) => tables),
    });
    const wrong = findings.filter(({ verdict }) => isContradicted(verdict));
    if (given.has('json')) terminal.out(`${JSON.stringify(findings, null, 2)}\n`);
    else {
      const rounded = findings.filter(({ verdict }) => verdict === 'afrunding');
      const shown = given.has('all')
        ? findings
        : findings.filter((one) => wrong.includes(one) || rounded.includes(one));
      for (const finding of shown)
        terminal.out(findingText(finding, verdictLabels[finding.verdict]));
      terminal.out(summary(findings, wrong.length));
    }
    return wrong.length > 0 ? exitCode.problems : exitCode.ok;
  },
};

function textOf(path: string): string {
  const reading = readTextFile(path, {
    mostMegabytes,
    wanted: 'teksten som .txt, .md eller .html',
    tooLarge: `en tekst fylder højst ${mostMegabytes} MB. Del den, eller angiv den rigtige fil.`,
  });
  if (reading.outcome === 'problems')
    throw new CommandError(
      exitCode.problems,
      reading.problems.map((one) => problemLine(one)).join('\n'),
    );
  if (reading.text.startsWith('%PDF'))
    throw new CommandError(
      exitCode.problems,
      `${basename(path)} er en PDF. Gem den som tekst først (fx »pdftotext -layout«), og angiv tekstfilen.`,
    );
  return reading.text;
}

function refuseFaults(beside: readonly BesideReading[], documents: readonly TextDocument[]): void {
  const faults = beside.flatMap(({ remarks }) => remarks.filter(({ kind }) => kind === 'fejl'));
  if (faults.length > 0)
    throw new CommandError(
      exitCode.problems,
      faults.map(({ at, text }) => `${at ?? 'tabellen'}: ${text}`).join('\n'),
    );
  if (documents.every(({ blocks }) => blocks.length === 0) && beside.length === 0)
    throw new CommandError(exitCode.problems, 'Teksten er tom. Angiv en fil med tekst.');
}

function findingText({ places, text, computation }: Finding, label: string): string {
  const where = places.map(
    ({ document, line, quote }) => `  ${document}, linje ${line}: »${quote}«\n`,
  );
  return `${label}: ${text}\n${where.join('')}  Regnet: ${computation}\n\n`;
}

function summary(findings: readonly Finding[], wrong: number): string {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((one) => one.verdict === verdict).length;
  return `${counted(findings.length, 'udsagn', 'udsagn')} efterset: ${count('bekraeftet')} bekræftet, ${count('afrunding')} inden for afrunding, ${wrong} modsagt eller fejlskrevet, ${count('kan-ikke-efterproeves')} kan ikke efterprøves.\n`;
}
