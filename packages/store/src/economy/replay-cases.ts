import { benefitMoney, type Laws, replayCase, replayTally } from '@rettidig/casework';
import {
  beginDutyReplay,
  beginLedger,
  benefitReplay,
  refundReplay,
  type ReplayAnswer,
  type ReplayQuestion,
} from '@rettidig/economy';
import { type Amendments, type Day, fromCivil, type Period, toCivil } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { walkCaseload } from '../people/citizen.ts';
import { loadRefundCases } from './refund-cases.ts';

type Progress = (done: number, of: number | null) => void;

/**
 * Runs the cases the access reaches under both laws; gives counts and sums alone. Logs a read of each citizen.
 * @param progress citizens so far, and of how many; null where that is not known
 */
export async function replayCases(
  tx: Tx,
  { question, draft }: { readonly question: ReplayQuestion; readonly draft: Amendments | null },
  progress: Progress,
): Promise<ReplayAnswer> {
  const laws: Laws = {
    before: { on: question.before, amendments: null },
    after: { on: question.after, amendments: draft },
  };
  switch (question.kind) {
    case 'ydelse': {
      const tally = replayTally(question.on, laws);
      await overCases(tx, question.on, progress, (file) => {
        const replay = replayCase(file, question.on, laws, benefitMoney);
        if (replay !== null) tally.add(replay);
      });
      return benefitReplay(tally.report().money);
    }
    case 'pligter': {
      const duties = beginDutyReplay(question.on);
      await overCases(tx, question.on, progress, (file) => {
        const replay = replayCase(file, question.on, laws);
        if (replay !== null) duties.add(replay);
      });
      return duties.answer(question.prices);
    }
    case 'refusion': {
      const period = yearBefore(question.on);
      const [before, after] = [laws.before, laws.after].map((law) => beginLedger({ period, law }));
      if (before === undefined || after === undefined) throw new Error('Der er to love.');
      let done = 0;
      for await (const some of loadRefundCases(tx, { on: question.on })) {
        for (const one of some) {
          before.add(one);
          after.add(one);
        }
        progress((done += some.length), null);
      }
      return refundReplay(before.finish(), after.finish());
    }
  }
}

async function overCases(
  tx: Tx,
  on: Day,
  progress: Progress,
  use: (file: Parameters<typeof replayCase>[0]) => void,
): Promise<void> {
  await walkCaseload(tx, { on, running: true }, (citizens, { done, of }) => {
    for (const { caseFile } of citizens) use(caseFile);
    progress(done, of);
  });
}

/** The twelve whole months before the month of a day. */
function yearBefore(on: Day): Period {
  const { year, month } = toCivil(on);
  return { from: fromCivil(year - 1, month, 1), to: fromCivil(year, month, 1) };
}
