import { type PaperKind, paperTexts, scanPaper } from '@rettidig/committee';
import { publicFileReader } from '@rettidig/documents/extract';
import {
  listEmployees,
  listMeetings,
  paperToPublish,
  preparePublication,
  releasePublication,
  saveLicence,
} from '@rettidig/store';
import type { Made } from './made-meetings.ts';

/**
 * Publishes the agendas and minutes of the meetings that are held, the secretary with an administrator as the second person,
 * so that the public pages have something to read. What the guard asks about was made up to be asked about.
 */
export async function saveMadePublications({ tx, recording, secretary }: Made): Promise<void> {
  const second = (await listEmployees(tx)).find(({ role }) => role === 'administrator')?.id;
  if (secretary === null || second === undefined) return;
  // A choice that a municipality could make.
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  await saveLicence(tx, licence, { ...recording, by: secretary });
  const kinds: readonly PaperKind[] = ['dagsorden', 'referat'];
  for (const { id: meeting, state } of await listMeetings(tx)) {
    if (state !== 'afholdt') continue;
    for (const kind of kinds) {
      const now = await paperToPublish((work) => work(tx), { meeting, kind }, publicFileReader);
      if (now === null) continue;
      const findings = scanPaper(now.paper);
      if (findings.some(({ stops }) => stops)) {
        throw new Error(`The guard stops the made ${kind} of ${meeting}.`);
      }
      const { whole, content } = now;
      const paper = {
        meeting,
        body: whole.body.id,
        kind,
        heldOn: whole.kept.on,
        bodyName: whole.body.name,
        content,
        words: paperTexts(content, kind).map(({ text }) => text),
        findings: findings.map((finding) => ({ ...finding, reason: 'Opdigtet tal.' })),
      };
      const id = await preparePublication(tx, paper, {
        reader: publicFileReader,
        recording: { ...recording, by: secretary },
      });
      await releasePublication(tx, { meeting, kind, id }, { ...recording, by: second });
    }
  }
}
