import type { ReadMeeting } from '@rettidig/committee';
import { counted, danishLongDay } from '@rettidig/engine';
import { extname } from 'node:path';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { writeWhole } from '../write-file.ts';
import { fileText } from './file-text.ts';

const spec: CommandSpec = {
  name: 'minutes',
  summary: 'Læs en gammel dagsorden eller et referat, og sæt det op igen.',
  about: [
    'Finder mødet i papiret: udvalg, dag, deltagere, fravær, punkter med sagsfremstilling, indstilling, beslutning og bilag, og underskriftsbladet. Skabelonen behøver ikke være kendt. Hvad læsningen er i tvivl om, bliver nævnt.',
    'Med --ud bliver mødet sat op igen som .pdf, .docx eller .txt i en kommunes skabelon; med --offentlig uden det, der er lukket.',
  ],
  operands: [{ name: '<fil>', about: 'Papiret: .txt, .html, .pdf eller .docx.' }],
  options: {
    kommune: { value: '<navn>', about: 'Hvis papir det er. Uden: står tomt.' },
    skabelon: { value: '<id>', about: 'Skabelonen, papiret sættes i. Uden: neutral.' },
    ud: { value: '<fil>', about: 'Skriv papiret, som endelsen siger: .pdf, .docx eller .txt.' },
    offentlig: { value: null, about: 'Uden det, offentligheden ikke må se.' },
    json: { value: null, about: 'Skriv mødet som JSON.' },
  },
  examples: [
    'minutes referat.txt',
    'minutes referat.pdf --skabelon lyngby-taarbaek-2014 --ud referat.docx --offentlig',
  ],
};

export const minutesCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const { readMeeting } = await import('@rettidig/committee');
    const [path = ''] = given.operands;
    const { parts } = await fileText(path);
    const words = parts
      .filter(({ where }) => where === 'teksten' || where.startsWith('side '))
      .map(({ text }) => text)
      .join('\n');
    const read = readMeeting(words, given.value('kommune') ?? '');
    const out = given.value('ud');
    if (out !== null) await write(read, out, given);
    terminal.out(given.has('json') ? `${JSON.stringify(read, null, 2)}\n` : summaryOf(read, out));
    return exitCode.ok;
  },
};

/** Sets the meeting again, as the ending of the file says. */
async function write(read: ReadMeeting, out: string, given: Arguments): Promise<void> {
  const { forms, meetingPaper, noInserts, paperText } = await import('@rettidig/committee');
  const id = given.value('skabelon') ?? 'neutral';
  const form = forms.find((one) => one.id === id);
  if (form === undefined) {
    const ids = forms.map((one) => one.id).join(', ');
    throw new CommandError(exitCode.usage, `Skabelonen »${id}« findes ikke. Vælg en af: ${ids}.`);
  }
  const { body, on } = read.meeting;
  if (on === null) {
    throw new CommandError(
      exitCode.problems,
      'Mødets dato blev ikke fundet, og uden den kan papiret ikke sættes. Skriv den øverst: »Mødedato: 5. oktober 2022«.',
    );
  }
  const paper = meetingPaper({ ...read.meeting, on, body: body ?? 'Udvalget' }, form, {
    kind: 'referat',
    audience: given.has('offentlig') ? 'offentlig' : 'medlem',
    inserts: noInserts,
  });
  const { reportDocx, reportPdf } = await import('@rettidig/documents/report');
  const ending = extname(out).toLowerCase();
  const makers: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
    '.txt': () => Buffer.from(`${paperText(paper)}\n`),
    '.pdf': () => reportPdf({ ...paper, layout: 'papir' }),
    '.docx': () => reportDocx({ ...paper, layout: 'papir' }),
  };
  const make = makers[ending];
  if (make === undefined) {
    throw new CommandError(
      exitCode.usage,
      `Filen skal hedde noget på .pdf, .docx eller .txt, ikke »${ending}«.`,
    );
  }
  writeWhole(out, await make());
}

const pointText = ({
  points,
  text,
}: {
  readonly points: readonly number[];
  readonly text: string;
}): string => (points.length === 0 ? text : `(${points.join(', ')}) ${text}`);

function summaryOf({ meeting, doubts, left, appendix }: ReadMeeting, out: string | null): string {
  const { body, on, participants, items, approvals } = meeting;
  const there = participants.filter(({ presence }) => presence === 'til-stede').length;
  const lines = [
    `${body ?? 'Ukendt udvalg'}, ${on === null ? 'ukendt dag' : danishLongDay(on)}`,
    `${counted(participants.length, 'medlem', 'medlemmer')}, ${there} til stede${approvals.length === 0 ? '' : `, ${approvals.length} på underskriftsbladet`}`,
    '',
    ...items.map(({ number, title, openness, attachments, decision }) =>
      [
        `${String(number).padStart(3)}. ${title}${openness.open ? '' : ' (lukket)'}`,
        attachments.length === 0 ? '' : `, ${attachments.length} bilag`,
        decision === null ? '' : `: ${decision.points.map(pointText).join(' ')}`,
      ].join(''),
    ),
    ...(doubts.length === 0
      ? []
      : ['', 'Se efter:', ...doubts.map(({ line, text }) => `  linje ${line}: ${text}`)]),
    ...(left.length === 0
      ? []
      : ['', 'Ikke brugt fra hovedet:', ...left.map(({ at, text }) => `  linje ${at}: ${text}`)]),
    ...(appendix.length === 0
      ? []
      : [
          '',
          `${counted(appendix.length, 'linje', 'linjer')} efter sidste punkt er bilagenes tekst og er ikke med.`,
        ]),
    ...(out === null ? [] : ['', `Skrevet: ${out}`]),
  ];
  return `${lines.join('\n')}\n`;
}
