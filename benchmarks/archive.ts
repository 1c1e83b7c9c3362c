import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { madeMeeting } from '@rettidig/committee/testing';
import { reportPdf } from '@rettidig/documents/report';
import { addDays } from '@rettidig/engine';
import { listArchive, openStore, saveMunicipality, withAccess } from '@rettidig/store';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../packages/cli/src/run.ts';
import { publish } from './report.ts';
import { withDataFolder } from './server.ts';

const papers = 200;
const [form] = forms;
if (form === undefined) throw new Error('no form');

/** A paper of 24 points, of another week than the one before. */
const paperOf = (n: number) =>
  meetingPaper(
    {
      ...madeMeeting,
      on: addDays(madeMeeting.on, 7 * n),
      items: Array.from({ length: 8 }, () => madeMeeting.items)
        .flat()
        .map((item, at) => ({ ...item, number: at + 1 })),
    },
    form,
    { kind: 'referat', audience: 'medlem', inserts: noInserts },
  );

await withDataFolder(async (folder) => {
  const sent = join(folder, 'referater');
  mkdirSync(sent);
  const paths = Array.from({ length: papers }, (_, n) => {
    // Every second one is a PDF.
    const path = join(sent, `referat-${n}.${n % 2 === 0 ? 'pdf' : 'txt'}`);
    writeFileSync(
      path,
      n % 2 === 0 ? reportPdf({ ...paperOf(n), layout: 'papir' }) : paperText(paperOf(n)),
    );
    return path;
  });
  const access = {
    municipality: 173,
    user: null,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Måling',
  } as const;
  const store = await openStore({ dataDir: join(folder, 'postgres') });
  try {
    await withAccess(store, access, (tx) =>
      saveMunicipality(tx, { name: 'Øvelse', demoDay: null }),
    );
    let told = 0;
    const begun = performance.now();
    const code = await run(['archive', 'import', ...paths, '--gem'], {
      out: () => undefined,
      err: () => void (told += 1),
      isInteractive: false,
      columns: 100,
      env: { RETTIDIG_DATA: folder },
    });
    const seconds = (performance.now() - begun) / 1000;
    const listed = performance.now();
    const lines = await withAccess(store, access, listArchive);
    if (code !== 0 || lines.length !== papers) throw new Error('not all papers were kept');
    publish(
      'archive',
      'old minutes of 24 points, half of them PDF, read and kept by the command line',
      {
        papers,
        seconds,
        listMilliseconds: performance.now() - listed,
        timesTold: told,
        memoryMB: process.memoryUsage.rss() / 1e6,
      },
    );
  } finally {
    await store.close();
  }
});
