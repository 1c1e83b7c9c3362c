import {
  type DigitalPost,
  type LetterKind,
  type LetterOrder,
  decided,
  exampleOrder,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import {
  type Access,
  type Store,
  type Tx,
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

/** Writes letters to a citizen on behalf of an employee, in steps of their own, and has the first one rejected. */
export async function writeLetters(
  store: Store,
  access: Access,
  { person, today }: { readonly person: string; readonly today: Day },
): Promise<SampleLetters> {
  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => withAccess(store, access, work);
  const write = async (order: LetterOrder): Promise<string> => {
    await run(async (tx) => {
      const stepCase = await loadStepCase(tx, person, today);
      const version = stepCase?.version ?? 0;
      const request = { command: newId(), person, version, step: 'notat', today } as const;
      await takeStep(tx, { ...request, confirms: () => true }, () =>
        decided({
          letters: [order],
          journal: { day: today, heading: 'Brev skrevet', text: 'Brev sendt til borgeren.' },
        }),
      );
    });
    return newest(order.kind);
  };
  const newest = async (kind: LetterKind): Promise<string> => {
    const letters = await run((tx) => lettersOf(tx, person));
    return letters.find((letter) => letter.kind === kind)?.id ?? '';
  };
  const rejecting: DigitalPost = {
    name: 'Afviser alt',
    send: () => Promise.resolve({ outcome: 'afvist', reason: 'Modtageren er ikke tilsluttet.' }),
  };
  const rejected = await write(exampleOrder('aflysning'));
  await dispatchLetters(run, rejecting, today);
  return {
    rejected,
    queued: await write(exampleOrder('afgoerelse')),
    paper: await write({ ...exampleOrder('underretning'), recipient: school }),
  };
}
