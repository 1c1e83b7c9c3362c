import {
  type CeilingValue,
  type FinanceFile,
  type Reading,
  readFinanceFile,
} from '@rettidig/economy';
import {
  listCeilingValues,
  newId,
  saveCeilingValues,
  saveFinanceInputs,
  type Recording,
  type Tx,
} from '@rettidig/store';
import type { SentFile } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import { textsOfFinanceInput } from './texts.ts';

/** The numbers of a file that was sent, or everything that is wrong with it. */
export function readSentNumbers(
  file: SentFile | undefined,
  language: Language,
): Reading<FinanceFile> {
  const t = textsOfFinanceInput(language);
  const refuse = (text: string): Reading<never> => ({
    outcome: 'fejl',
    faults: [{ line: null, text }],
  });
  if (file === undefined) return refuse(t.noFile);
  if (file.isTooLarge) return refuse(t.tooLarge(file.name));
  try {
    return readFinanceFile(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(t.notText(file.name));
  }
}

/** Keeps the numbers of a file: one that is there is corrected. Returns how many there were. */
export async function takeNumbers(
  tx: Tx,
  { inputs, ceilings }: FinanceFile,
  recording: Recording,
): Promise<number> {
  const entries = inputs.map(({ value, source, ...place }) => ({
    place,
    entered: { value, source },
  }));
  await saveFinanceInputs(tx, entries, recording);
  const standing = await listCeilingValues(tx);
  const isSame = (one: Omit<CeilingValue, 'id'>, other: CeilingValue): boolean =>
    one.kind === other.kind && one.group === other.group && one.from === other.from;
  await saveCeilingValues(
    tx,
    ceilings.map((value) => ({
      ...value,
      id: standing.find((other) => isSame(value, other))?.id ?? newId(),
    })),
    recording,
  );
  return inputs.length + ceilings.length;
}
