import { day } from '@rettidig/engine';
import {
  type KeptMatter,
  newId,
  openStore,
  putOnAgenda,
  saveAttachments,
  saveMatter,
  saveMeeting,
  withAccess,
} from '@rettidig/store';
import { createApp } from '@rettidig/web';
import { browse } from '../packages/web/src/testing/browse.ts';
import { makeCommittee } from '../packages/web/src/testing/committee.ts';
import { makeMunicipality, today } from '../packages/web/src/testing/municipality.ts';
import { publish, quantile } from './report.ts';
import { withDataFolder } from './server.ts';

const points = 40;
const attachmentsOfEach = 5;
const warmUp = 20;
const rounds = 200;
const recording = { by: null, source: 'sagsbehandling' } as const;
const sentence =
  'Antallet af sager er faldet, og der er sat to tiltag i værk for at holde det nede. ';

await withDataFolder(async (folder) => {
  const store = await openStore({ dataDir: folder });
  const made = await makeMunicipality(store);
  const { bodies } = await makeCommittee(store, made);
  const body = bodies.udvalg;
  const access = {
    municipality: made.code,
    user: made.employees.ulla,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Måling',
  } as const;
  const meeting = newId();
  await withAccess(store, access, async (tx) => {
    const matters = Array.from({ length: points }, (_, n): KeptMatter => ({
      id: newId(),
      body,
      state: 'klar',
      title: `Sag ${n + 1} om indsatsen`,
      type: 'B',
      caseNumber: `26/${2000 + n}`,
      classification: null,
      openness: { open: true },
      sections: [
        { slot: 'resume', text: sentence.repeat(5) },
        {
          slot: 'sagsfremstilling',
          text: Array.from({ length: 8 }, () => sentence.repeat(6)).join('\n\n'),
        },
      ],
      recommendation: { lead: 'Det indstilles, at udvalget', points: ['godkender', 'drøfter'] },
      responsible: null,
      follows: null,
      drafted: null,
    }));
    for (const matter of matters) await saveMatter(tx, matter, { seen: null, recording });
    const attachments = matters.flatMap((matter) =>
      Array.from({ length: attachmentsOfEach }, (_, n) => ({
        id: newId(),
        matter: matter.id,
        body,
        sealed: false,
        open: true,
        position: n + 1,
        title: `Bilag ${n + 1} til ${matter.title}`,
        documentNumber: null,
        file: null,
      })),
    );
    await saveAttachments(tx, attachments, recording);
    await saveMeeting(
      tx,
      {
        id: meeting,
        body,
        on: day('2027-01-13'),
        from: 960,
        to: null,
        place: 'Rådhuset',
        state: 'planlagt',
        sentOn: null,
        participants: [],
        attendees: [],
        archive: null,
      },
      recording,
    );
    const ids = matters.map(({ id }) => id);
    await putOnAgenda(tx, { meeting, matters: ids, late: null }, recording);
  });
  await store.pool.query('analyze');
  const app = await createApp({ store, mode: 'demo', today: () => today, drafts: [] });
  const ulla = browse(app);
  await ulla.signIn(made.employees.ulla);
  const timesOf = async (path: string, times: number): Promise<readonly number[]> => {
    const found: number[] = [];
    for (let round = -Math.min(warmUp, times); round < times; round += 1) {
      const begun = performance.now();
      const { status } = await ulla.get(`/udvalg/moeder/${meeting}${path}`);
      if (status !== 200) throw new Error(`${path} answered ${status}.`);
      if (round >= 0) found.push(performance.now() - begun);
    }
    return found;
  };
  const agenda = await timesOf('', rounds);
  const read = await timesOf('/laes', 40);
  const pdf = await timesOf('/papir.pdf', 3);
  const docx = await timesOf('/papir.docx', 3);
  publish(
    'committee',
    'An agenda of 40 points with 200 attachments and some 4,500 letters of text for each point, on the embedded PostgreSQL. Time ' +
      'inside one process from the request until the answer is ready; bounds: the page of the agenda 100 ms at the 95th ' +
      'percentile, the PDF 10 s.',
    {
      'agenda p50, ms': quantile(agenda, 0.5),
      'agenda p95, ms': quantile(agenda, 0.95),
      'agenda to read p50, ms': quantile(read, 0.5),
      'PDF, ms': quantile(pdf, 0.5),
      'docx, ms': quantile(docx, 0.5),
    },
  );
  await app.close();
  await store.close();
});
