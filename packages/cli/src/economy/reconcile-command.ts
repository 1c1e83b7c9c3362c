import type { OwnMunicipality, ReadClaim, Reading, SentRow } from '@rettidig/economy';
import { readFileSync, statSync } from 'node:fs';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { withFigures } from '../figures/with-figures.ts';
import { fourDigits, municipalityOption } from '../population/choose-municipality.ts';
import { orFaults } from './read-input.ts';
import { reconcileCsv, reconcileText } from './reconcile-text.ts';

const spec: CommandSpec = {
  name: 'economy reconcile',
  summary: 'Hold en fil fra Ydelsesrefusion op mod kommunens egne uger.',
  about: [
    'Læser en linje for hver borger, uge og ydelse (CSV med semikolon eller .xlsx), finder borgerne ved CPR-nummer og viser, hvad filen og egne tal er forskellige i, efter årsag. Intet gemmes; siden /oekonomi/afstemning gemmer en fil.',
    'CPR-numre og navne skrives ikke: en forskel nævnes ved filens linje og sagens id. Slutter med 1, når filen ikke kan læses.',
  ],
  operands: [{ name: '<fil>', about: 'Filen med ugerne.' }],
  options: {
    municipality: municipalityOption,
    csv: { value: null, about: 'Hver uge, der er forskellig, som CSV med semikolon.' },
  },
  examples: ['economy reconcile ydelsesrefusion-2026-11.csv', 'economy reconcile uger.xlsx --csv'],
};

const mostMegabytes = 200;

export const reconcileCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [path = ''] = given.operands;
    const rows = orFaults(path, await rowsAt(path));
    await withFigures(given, terminal, {
      purpose: 'Afstemning med Ydelsesrefusion',
      work: async ({ municipality, on, read }) => {
        const own = { name: municipality.name, code: fourDigits(municipality.municipality) };
        const claims = orFaults(path, await claimsOf(rows, own));
        const result = await read('Regner', async (tx) => {
          const economy = await import('@rettidig/economy');
          const { loadRefundLedger, personsByCpr } = await import('@rettidig/store');
          const { addWeeks, mondayOf } = await import('@rettidig/engine');
          const citizens = await personsByCpr(
            tx,
            claims.map(({ cpr }) => cpr),
          );
          const linked = economy.linkClaims(claims, citizens);
          const end = mondayOf(on);
          const period = { from: addWeeks(end, -10 * 52), to: end };
          const all = new Set(claims.map(({ week }) => week));
          const weeks = new Set([...all].filter((week) => period.from <= week && week < end));
          const ledger = await loadRefundLedger(tx, { on }, { period });
          const reconciled = economy.reconcile({
            claims: linked.claims,
            own: economy.ownWeeks(ledger, weeks, () => true),
            weeks,
            isOwn: (payer) => economy.isMunicipality(payer, own),
          });
          return { ...reconciled, weeks, leftOut: linked.leftOut, outside: all.size - weeks.size };
        });
        terminal.out(
          given.has('csv') ? reconcileCsv(result) : reconcileText(result, terminal.columns),
        );
      },
    });
    return exitCode.ok;
  },
};

async function claimsOf(
  rows: readonly SentRow[],
  own: OwnMunicipality,
): Promise<Reading<readonly ReadClaim[]>> {
  const { readClaims } = await import('@rettidig/economy');
  return readClaims(rows, own);
}

async function rowsAt(path: string): Promise<Reading<readonly SentRow[]>> {
  const stats = statSync(path, { throwIfNoEntry: false });
  const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);
  if (stats === undefined) throw refused(`Filen findes ikke: ${path}. Tjek stien.`);
  if (!stats.isFile()) throw refused(`Det er ikke en fil: ${path}.`);
  if (stats.size > mostMegabytes * 1_000_000) {
    throw refused(`Filen fylder mere end ${mostMegabytes} MB. Del den efter uger.`);
  }
  const { readSentRows } = await import('@rettidig/documents');
  const sent = await readSentRows(readFileSync(path));
  const { refused: said, rowsOfCsv } = await import('@rettidig/economy');
  switch (sent.outcome) {
    case 'text':
      return rowsOfCsv(sent.text);
    case 'rows':
      return {
        outcome: 'i-orden',
        value: sent.rows.map((cells, i) => ({ line: i + 1, cells })),
      };
    case 'unreadable':
      return said([{ line: null, text: sent.message }]);
  }
}
