import { conveysDecision, decided, letterKinds } from '@rettidig/casework';
import { letterPdf } from '@rettidig/documents';
import {
  type LetterRecord,
  findLetter,
  loadStepCase,
  sendOnPaper,
  takeStep,
} from '@rettidig/store';
import { id } from '../http/fields.ts';
import { type Answer, NotFoundError, action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { LetterView } from '../letters/letter-view.tsx';
import { textsOfLetters } from '../letters/texts.ts';
import type { Page } from '../ui/layout.tsx';

const purpose = 'Brev i borgerens sag';

async function loadLetter({ read, today }: EmployeeVisit, brev: string): Promise<LetterRecord> {
  const letter = await read((tx) => findLetter(tx, brev, today));
  if (letter === null) throw new NotFoundError();
  return letter;
}

function letterPage(
  letter: LetterRecord,
  { words, csrf }: EmployeeVisit,
  message: string | null = null,
): Page {
  return {
    title: `${textsOfLetters(words.language).letter}: ${letterKinds.label(letter.kind, words.language)}`,
    wide: true,
    body: <LetterView letter={letter} message={message} csrf={csrf} words={words} />,
  };
}

/** The page again, with what stood in the way. */
const again = (letter: LetterRecord, visit: EmployeeVisit, message: string): Answer => ({
  kind: 'page',
  status: 409,
  page: letterPage(letter, visit, message),
});

/** A letter as it was written, and where it is. */
export const brev = page({
  path: '/breve/:brev',
  access: 'medarbejder',
  purpose,
  input: { brev: id },
  load: (visit, { brev: letter }) => loadLetter(visit, letter),
  view: letterPage,
});

/** The letter as PDF, made from its content whenever it is asked for. */
export const brevPdf = action({
  path: '/breve/:brev.pdf',
  method: 'GET',
  access: 'medarbejder',
  purpose: 'Brev i borgerens sag: PDF',
  input: { brev: id },
  act: async (visit, { brev: letter }) => {
    const { kind, content } = await loadLetter(visit, letter);
    return {
      kind: 'file',
      name: `${kind}-${letter.slice(0, 8)}.pdf`,
      type: 'application/pdf',
      body: letterPdf([content]),
    };
  },
});

/** Stops a letter that still waits; the journal says so. */
export const tilbagekaldBrev = action({
  path: '/breve/:brev/tilbagekald',
  access: 'sagsarbejde',
  purpose: 'Brev trækkes tilbage',
  input: { brev: id, kommando: id },
  act: async (visit, { brev: letterId, kommando: command }) => {
    const { today, words } = visit;
    const letter = await loadLetter(visit, letterId);
    const { person, kind } = letter;
    if (conveysDecision(kind)) {
      return again(letter, visit, textsOfLetters(words.language).undoInstead);
    }
    const isStopped = await visit.read(async (tx) => {
      const now = await findLetter(tx, letterId, today);
      const stepCase = await loadStepCase(tx, person, today);
      if (stepCase === null) throw new NotFoundError();
      const request = { command, person, version: stepCase.version, step: 'notat', today } as const;
      if (now?.state !== 'i-koe') return now?.state === 'tilbagekaldt';
      const name = letterKinds.label(kind, 'da');
      await takeStep(tx, { ...request, confirms: () => true }, () =>
        decided({
          withdraws: [letterId],
          journal: {
            day: today,
            heading: 'Brev trukket tilbage',
            text: `Brevet »${name}« er trukket tilbage, før det blev sendt.`,
          },
        }),
      );
      return true;
    });
    return isStopped
      ? { kind: 'redirect', to: `/breve/${letterId}` }
      : again(await loadLetter(visit, letterId), visit, textsOfLetters(words.language).gone);
  },
});

/** Sends a letter on paper that Digital Post has rejected. */
export const brevPaaPapir = action({
  path: '/breve/:brev/papir',
  access: 'sagsarbejde',
  purpose: 'Afvist brev sendes på papir',
  input: { brev: id },
  act: async (visit, { brev: letterId }) => {
    const letter = await loadLetter(visit, letterId);
    const isQueued = await visit.read((tx) => sendOnPaper(tx, letter));
    return isQueued
      ? { kind: 'redirect', to: `/breve/${letterId}` }
      : again(
          await loadLetter(visit, letterId),
          visit,
          textsOfLetters(visit.words.language).notRejected,
        );
  },
});
