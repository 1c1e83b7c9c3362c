import { type DigitalPost, type LetterOrder, decided, exampleOrder } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import {
  type Access,
  type Store,
  dispatchLetters,
  lettersOf,
  loadStepCase,
  newId,
  takeStep,
  withAccess,
} from '@rettidig/store';

/** Letters of a citizen, one for each place where a letter can wait. */
export interface SampleLetters {
  /** In the queue of Digital Post. */
  readonly queued: string;
  /** Rejected by Digital Post. */
  readonly rejected: string;
  /** To a school, on paper. */
  readonly paper: string;
}

const school = { name: 'Øvelse Erhvervsskole', address: 'Skolevej 1\n0000 Øvelse' };

interface Writer {
  readonly store: Store;
  readonly access: Access;
  readonly person: string;
  readonly today: Day;
}

/** Writes a letter to a citizen in a step of its own. Returns its id. */
export async function writeLetter(
  { store, access, person, today }: Writer,
  order: LetterOrder,
): Promise<string> {
  return await withAccess(store, access, async (tx) => {
    const stepCase = await loadStepCase(tx, person, today);
    const version = stepCase?.version ?? 0;
    const command = newId();
    const request = { command, person, version, step: 'notat', today } as const;
    await takeStep(tx, { ...request, confirms: () => true }, () =>
      decided({
        letters: [order],
        journal: { day: today, heading: 'Brev skrevet', text: 'Brev sendt til borgeren.' },
      }),
    );
    const letters = await lettersOf(tx, person);
    return letters.find(({ decision }) => decision === command)?.id ?? '';
  });
}

/** Writes letters to a citizen on behalf of an employee, and has the first one rejected. */
export async function writeLetters(
  store: Store,
  access: Access,
  { person, today }: { readonly person: string; readonly today: Day },
): Promise<SampleLetters> {
  const write = (order: LetterOrder) => writeLetter({ store, access, person, today }, order);
  const rejecting: DigitalPost = {
    name: 'Afviser alt',
    send: () => Promise.resolve({ outcome: 'afvist', reason: 'Modtageren er ikke tilsluttet.' }),
  };
  const rejected = await write(exampleOrder('aflysning'));
  await dispatchLetters((work) => withAccess(store, access, work), rejecting, today);
  return {
    rejected,
    queued: await write(exampleOrder('afgoerelse')),
    paper: await write({ ...exampleOrder('underretning'), recipient: school }),
  };
}
