import type { ArchiveFile } from '@rettidig/store';
import { counted, danishDay } from '@rettidig/engine';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import type { Terminal } from '../terminal.ts';
import { archivePaper } from './archive-paper.ts';

const spec: CommandSpec = {
  name: 'archive import',
  summary: 'Læs gamle dagsordener og referater, så de kan ses efter og blive møder.',
  about: [
    'Læser hvert papir og siger, hvad der blev fundet, og hvad læsningen er i tvivl om. Uden --gem bliver intet gemt.',
    'Med --gem bliver papirerne lagt under Udvalg › Gamle referater, hvor en person ser dem efter, før de bliver møder. Et papir, der er der i forvejen, bliver genkendt og springes over.',
    'Slutter med 1, når en fil ikke kunne læses; de andre er taget med.',
  ],
  operands: [{ name: '<fil>', about: 'Papirer: .txt, .html, .pdf, .docx eller .odt.', many: true }],
  options: {
    gem: { value: null, about: 'Gem papirerne til gennemsyn.' },
    udvalg: { value: '<navn>', about: 'Udvalget, de alle er fra. Uden: som papiret siger.' },
    municipality: municipalityOption,
  },
  examples: ['archive import referater/*.pdf', 'archive import referater/*.pdf --gem'],
};

export const archiveCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const code = municipalityCode(given);
    if (!given.has('gem')) {
      if (given.value('udvalg') !== null) {
        throw new CommandError(exitCode.usage, '--udvalg bruges sammen med --gem.');
      }
      const tally = await readAll(given.operands, '', terminal, () => Promise.resolve('læst'));
      terminal.out(`\n${tally.text} Intet er gemt; det gør --gem.\n`);
      return tally.refused === 0 ? exitCode.ok : exitCode.problems;
    }
    const store = await openDatabase(terminal);
    try {
      const { keepPaperFile, listBodies, saveArchive, withAccess } =
        await import('@rettidig/store');
      const { mediaTypeOf } = await import('@rettidig/documents/extract');
      const { municipality, name } = await chosenMunicipality(store, code);
      const access = {
        municipality,
        user: null,
        units: [],
        protectedPersons: false,
        committee: 'alt',
        purpose: 'Indlæsning af gamle referater',
      } as const;
      const bodies = await withAccess(store, access, listBodies);
      const body = bodyAsked(given.value('udvalg'), bodies);
      const tally = await readAll(given.operands, name, terminal, (file, bytes) =>
        withAccess(store, access, async (tx) => {
          const recording = { by: null, source: 'import' } as const;
          const { fileName } = file;
          const sent = { fileName, type: mediaTypeOf(fileName), bytes, body };
          const { id, isKnown } = await keepPaperFile(tx, sent, recording);
          if (isKnown) return 'er her allerede';
          await saveArchive(tx, { ...file, id, body }, { seen: null, recording });
          return 'gemt';
        }),
      );
      terminal.out(`\n${tally.text} Se dem efter under Udvalg › Gamle referater.\n`);
      return tally.refused === 0 ? exitCode.ok : exitCode.problems;
    } finally {
      await store.close();
    }
  },
};

/** Id of the committee with a name; null where none was named. @throws CommandError where there is none by it */
function bodyAsked(
  name: string | null,
  bodies: readonly { readonly id: string; readonly name: string }[],
): string | null {
  if (name === null) return null;
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da');
  const found = bodies.find((body) => fold(body.name) === fold(name));
  if (found !== undefined) return found.id;
  const known = bodies.map((body) => body.name).join(', ');
  throw new CommandError(
    exitCode.usage,
    `Udvalget »${name}« findes ikke. ${known === '' ? 'Der er ingen udvalg endnu.' : `Vælg et af: ${known}.`}`,
  );
}

/** Reads papers one by one, does with each what is asked, and says what came of it. */
async function readAll(
  paths: readonly string[],
  municipality: string,
  { out, err, isInteractive }: Terminal,
  keep: (file: ArchiveFile, bytes: Buffer) => Promise<string>,
): Promise<{ readonly text: string; readonly refused: number }> {
  let refused = 0;
  let doubts = 0;
  for (const [n, path] of paths.entries()) {
    if (isInteractive) err(`\rLæser ${n + 1} af ${paths.length}\u001B[K`);
    const read = await archivePaper(path, municipality);
    if (isInteractive) err('\r\u001B[K');
    if ('refusal' in read) {
      refused += 1;
      out(`${read.refusal}\n`);
      continue;
    }
    const said = await keep(read.file, read.bytes);
    const { meeting, doubts: own } = read.file.content;
    doubts += own.length;
    const what = [
      meeting.body ?? 'ukendt udvalg',
      meeting.on === null ? 'ukendt dag' : danishDay(meeting.on),
      counted(meeting.items.length, 'punkt', 'punkter'),
    ].join(', ');
    out(`${read.file.fileName}: ${what}; ${said}\n`);
    for (const { line, text } of own) out(`  linje ${line}: ${text}\n`);
    // A run without a screen says how far it is now and then.
    if (!isInteractive && (n + 1) % tellEvery === 0) err(`${n + 1} af ${paths.length} læst\n`);
  }
  return {
    refused,
    text: `${counted(paths.length - refused, 'papir', 'papirer')} læst, ${counted(doubts, 'sted', 'steder')} at se efter${refused === 0 ? '.' : `, ${counted(refused, 'fil', 'filer')} ikke taget med.`}`,
  };
}

const tellEvery = 25;
