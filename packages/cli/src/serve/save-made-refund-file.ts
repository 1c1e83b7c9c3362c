import { addWeeks, type Day, mondayOf } from '@rettidig/engine';
import type { Recording, Tx } from '@rettidig/store';

/** Weeks of the demo's file. */
const weeksInFile = 4;

/** Keeps a made-up file of Ydelsesrefusion of the last whole weeks, with differences of every kind. */
export async function saveMadeRefundFile(
  tx: Tx,
  {
    on,
    municipality,
  }: { readonly on: Day; readonly municipality: { readonly name: string; readonly code: string } },
  recording: Recording,
): Promise<void> {
  const { ownWeeks } = await import('@rettidig/economy');
  const { loadRefundLedger, saveRefundFile } = await import('@rettidig/store');
  const { madeClaims } = await import('./made-refund-file.ts');
  const monday = mondayOf(on);
  const weeks = new Set(
    Array.from({ length: weeksInFile }, (_, n) => addWeeks(monday, n - weeksInFile)),
  );
  const ledger = await loadRefundLedger(
    tx,
    { on },
    { period: { from: addWeeks(monday, -10 * 52), to: addWeeks(monday, 1) } },
  );
  const own = ownWeeks(ledger, weeks, () => true);
  const onBenefit = new Set(own.map(({ citizen }) => citizen));
  const withoutBenefit = ledger.citizens.filter((citizen) => !onBenefit.has(citizen));
  const { claims } = madeClaims({ own, weeks, withoutBenefit, municipality });
  await saveRefundFile(
    tx,
    {
      fileName: 'ydelsesrefusion-opdigtet.csv',
      sha256: '0'.repeat(64),
      weeks: [...weeks],
      claims,
      leftOut: [
        {
          line: claims.length + 2,
          week: addWeeks(monday, -1),
          reason: 'ukendt-borger',
          benefitName: 'Kontanthjælp',
          state: null,
        },
      ],
    },
    recording,
  );
}
