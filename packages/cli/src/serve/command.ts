import { danishLongDay } from '@rettidig/engine';
import type { MunicipalityRow, Store } from '@rettidig/store';
import { numberValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { readDrafts } from '../drafts/read-drafts.ts';
import { progressLine } from '../import/progress-line.ts';
import type { Terminal } from '../terminal.ts';
import { todayInDenmark } from '../today.ts';
import { defaultPort, listenOn } from './listen.ts';
import { jsonLog } from './log.ts';
import { demoMunicipality, seedDemo } from './seed.ts';

const spec: CommandSpec = {
  name: 'serve',
  summary: 'Start Rettidig, så det kan åbnes i en browser.',
  about: [
    'Starter databasen og webserveren og skriver adressen. Stop med Ctrl+C.',
    'Databasen er den indbyggede i mappen .data (eller RETTIDIG_DATA), eller den PostgreSQL 15-18, som DATABASE_URL peger på.',
  ],
  operands: [],
  options: {
    demo: {
      value: null,
      about:
        'Demo: en opdigtet kommune, som alle kan logge ind i. Den bliver lavet ved første start.',
    },
    port: {
      value: '<tal>',
      about: `Porten. Uden den bruges ${defaultPort}, eller den næste, der er fri.`,
    },
    host: {
      value: '<adresse>',
      about: 'Adressen, der lyttes på. Uden den kun denne maskine (127.0.0.1).',
    },
    drafts: {
      value: '<mappe>',
      about:
        'Mappe med udkast til love, et i hver undermappe. Uden den dem, der følger med Rettidig.',
    },
  },
  examples: ['serve --demo', 'serve --port 80 --host 0.0.0.0'],
};

export const serveCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const port = numberValue(given, 'port', { from: 0, to: 65_535 });
    const host = given.value('host') ?? '127.0.0.1';
    const mode = given.has('demo') ? 'demo' : 'production';

    const drafts = await readDrafts(given.value('drafts'));

    const stopped = stopSignal(terminal);
    const store = await openDatabase(terminal);
    try {
      const own = mode === 'demo' ? await demoGround(store, terminal) : null;
      const { createApp } = await import('@rettidig/web');
      const app = await createApp({
        store,
        mode,
        today: () => own?.demoDay ?? todayInDenmark(),
        drafts: drafts.map(({ amendments }) => amendments),
        logger: jsonLog(terminal.err, mode === 'demo' ? 'warn' : 'info'),
      });
      try {
        const used = await listenOn((one) => app.listen({ port: one, host }), port);
        terminal.out(greeting({ used, asked: port, host, own }));
        await stopped;
      } finally {
        await app.close();
      }
      return exitCode.ok;
    } finally {
      await store.close();
    }
  },
};

/** Resolves when the process is asked to stop; asked twice, it stops at once. */
function stopSignal({ err }: Terminal): Promise<void> {
  return new Promise((resolve) => {
    let asked = 0;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        asked += 1;
        if (asked > 1) process.exit(exitCode.problems);
        err('\nStopper …\n');
        resolve();
      });
    }
  });
}

/**
 * The municipality of the demo, made at the first start. Anyone may sign in to a demo, so it is refused on a
 * database that serves a real municipality.
 */
async function demoGround(store: Store, terminal: Terminal): Promise<MunicipalityRow | null> {
  const { listMunicipalities } = await import('@rettidig/store');
  const before = await listMunicipalities(store);
  const real = before.find(({ demoDay }) => demoDay === null);
  if (real !== undefined) {
    throw new CommandError(
      exitCode.problems,
      `Databasen bruges af ${real.name}, som ikke er opdigtet, og i en demo kan alle logge ind. ` +
        'Start uden --demo, eller vælg en anden database med RETTIDIG_DATA eller DATABASE_URL.',
    );
  }
  if (before.length === 0) {
    terminal.err('Første start: Laver en opdigtet kommune …\n');
    const progress = progressLine(terminal);
    await seedDemo(store, progress.show).finally(progress.done);
  }
  const now = await listMunicipalities(store);
  return (
    now.find(({ municipality }) => municipality === demoMunicipality.municipality) ?? now[0] ?? null
  );
}

function greeting({
  used,
  asked,
  host,
  own,
}: {
  readonly used: number;
  readonly asked: number | null;
  readonly host: string;
  readonly own: MunicipalityRow | null;
}): string {
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  const name = shown.includes(':') ? `[${shown}]` : shown;
  const lines = ['', `Rettidig kører: http://${name}:${used}/`];
  if (asked === null && used !== defaultPort) {
    lines.push(`Port ${defaultPort} er i brug; derfor ${used}.`);
  }
  if (own !== null && own.demoDay !== null) {
    lines.push(`Demo: ${own.name}, opdigtede borgere. Dagen er ${danishLongDay(own.demoDay)}.`);
  }
  return `${[...lines, 'Stop med Ctrl+C.', ''].join('\n')}\n`;
}
