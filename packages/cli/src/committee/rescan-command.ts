import { counted, danishDay } from '@rettidig/engine';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';

const spec: CommandSpec = {
  name: 'committee rescan',
  summary: 'Gennemse alt udgivet igen med det, vagten kan nu.',
  about: [
    'Ser tekst, bilag og filnavne i alle udgivne dagsordener og referater efter igen: vagten kan have lært nyt, og noget kan være lukket siden. Hvad en person allerede har ladet stå, nævnes ikke igen.',
    'Intet bliver trukket tilbage af sig selv. Ender med 1, når der er fundet noget. Tekst fra lukkede punkter bliver ikke vist her.',
  ],
  operands: [],
  options: {
    municipality: municipalityOption,
    json: { value: null, about: 'Skriv fundene som JSON.' },
  },
  examples: ['committee rescan', 'committee rescan --json'],
};

/** Looks through all that the public reads once more. */
export const rescanCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const code = municipalityCode(given);
    const store = await openDatabase(terminal);
    try {
      const { rescanPublished, withAccess } = await import('@rettidig/store');
      const { publicFileReader } = await import('@rettidig/documents/extract');
      const { guardKinds } = await import('@rettidig/committee');
      const { municipality } = await chosenMunicipality(store, code);
      const access = {
        municipality,
        user: null,
        units: [],
        protectedPersons: false,
        committee: 'alt',
        purpose: 'Gennemsyn af udgivne papirer',
      } as const;
      const { papers, found } = await rescanPublished(
        (work) => withAccess(store, access, work),
        publicFileReader,
        (done, all) => {
          if (terminal.isInteractive) terminal.err(`\r${done} af ${all} papirer\u001B[K`);
        },
      );
      if (terminal.isInteractive) terminal.err('\r\u001B[K');
      // Closed text is for the pages of those who may see it, not for files and logs that a command ends in.
      const shown = found.map(({ paper, findings, closedSince }) => ({
        meeting: paper.meeting,
        paper: paper.kind,
        body: paper.bodyName,
        day: danishDay(paper.heldOn),
        closedSince,
        findings: findings.map((finding) =>
          finding.kind === 'lukket-stof' ? { ...finding, quote: '' } : finding,
        ),
      }));
      if (given.has('json')) {
        terminal.out(`${JSON.stringify({ papers, found: shown }, null, 2)}\n`);
        return shown.length === 0 ? exitCode.ok : exitCode.problems;
      }
      terminal.out(`${counted(papers, 'papir', 'papirer')} er gennemset.\n`);
      for (const { body, day, paper, closedSince, findings } of shown) {
        terminal.out(`\n${body}, ${day} (${paper})\n`);
        for (const number of closedSince) {
          terminal.out(`  STOP  Punkt ${number} eller et bilag til det er lukket siden.\n`);
        }
        for (const { kind, place, line, quote, stops } of findings) {
          const words = quote === '' ? '' : `: »${quote}«`;
          terminal.out(
            `  ${stops ? 'STOP' : 'Se på'}  ${guardKinds.label(kind, 'da')}, ${place}, linje ${line}${words}\n`,
          );
        }
      }
      if (shown.length === 0) terminal.out('Intet nyt er fundet.\n');
      return shown.length === 0 ? exitCode.ok : exitCode.problems;
    } finally {
      await store.close();
    }
  },
};
