import type { GuardFinding } from '@rettidig/committee';
import { counted } from '@rettidig/engine';
import type { Command, CommandSpec } from '../command.ts';
import { numberValue } from '../arguments.ts';
import { exitCode } from '../exit-code.ts';
import { fileText } from './file-text.ts';

const usualSmall = 5;

const spec: CommandSpec = {
  name: 'guard',
  summary: 'Udgivelsesvagt: se dagsordener og bilag efter, før de bliver lagt frem.',
  about: [
    'Finder CPR-numre, navne lige efter ord som »borgeren« og »klageren«, og små tal om personer i tekst, kommentarer, slettet tekst, skjulte ark og det, filen siger om sig selv. Med --lukket også tekst, der står i lukkede punkter. Intet bliver gemt, og et CPR-nummer bliver aldrig vist helt.',
    'Ender med 1, når noget skal væk, før papiret må lægges frem. Det andet er til at se på. Hvad der ikke kunne ses i (indscannede sider, billeder), bliver nævnt.',
  ],
  operands: [
    {
      name: '<fil>',
      about: 'Papirer og bilag: .pdf, .docx, .xlsx, .pptx, .odt, .jpg, .png, .html, .txt, .csv.',
      many: true,
    },
  ],
  options: {
    lukket: {
      value: '<fil>',
      about: 'Tekst, som offentligheden ikke må se; genfindes den, stoppes papiret.',
    },
    under: { value: '<tal>', about: `Tal om personer under dette er små. Uden: ${usualSmall}.` },
    json: { value: null, about: 'Skriv fundene som JSON.' },
  },
  examples: ['guard dagsorden.pdf bilag/*.docx', 'guard referat.docx --lukket lukket-punkt.docx'],
};

export const guardCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const { guardKinds, guardOf } = await import('@rettidig/committee');
    const smallUnder = numberValue(given, 'under', { from: 1, to: 100 }) ?? usualSmall;
    const secret = given.value('lukket');
    const closed = secret === null ? [] : (await fileText(secret)).parts.map(({ text }) => text);
    const guard = guardOf({ known: [], closed, open: [], smallUnder });
    const files = [];
    for (const path of given.operands) {
      const { name, parts, unseen } = await fileText(path);
      const findings = parts.flatMap(({ where, text }) =>
        guard(text).map((finding) => ({ where, ...finding })),
      );
      files.push({ name, findings, unseen });
    }
    const all = files.flatMap(({ findings }) => findings);
    const stopping = all.filter(({ stops }) => stops).length;
    if (given.has('json')) terminal.out(`${JSON.stringify(files, null, 2)}\n`);
    else {
      for (const { name, findings, unseen } of files) {
        terminal.out(
          `${name}: ${findings.length === 0 ? 'intet fundet' : counted(findings.length, 'fund', 'fund')}\n`,
        );
        for (const finding of findings) {
          terminal.out(`  ${lineOf(finding, guardKinds.label(finding.kind, 'da'))}\n`);
        }
        for (const text of unseen) terminal.out(`  Ikke set: ${text}\n`);
      }
      terminal.out(
        stopping === 0
          ? '\nIntet skal væk. Se på det, der er nævnt, før papiret lægges frem.\n'
          : `\n${counted(stopping, 'fund', 'fund')} skal væk, før papiret må lægges frem.\n`,
      );
    }
    return stopping === 0 ? exitCode.ok : exitCode.problems;
  },
};

function lineOf(
  { where, line, quote, stops }: GuardFinding & { readonly where: string },
  kind: string,
): string {
  return `${stops ? 'STOP' : 'Se på'}  ${kind}, ${where}, linje ${line}: »${quote.replaceAll(/\s+/g, ' ')}«`;
}
