import { addDays, day, openEnd, toCivil } from '@rettidig/engine';
import type { ImportProgress, Store } from '@rettidig/store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The made-up municipality of the demo: always the same one, whose numbers have stood still for fifteen months. */
export const demoMunicipality = {
  municipality: 173,
  seed: 1,
  on: day('2026-11-23'),
  levelDays: 460,
} as const;

/** Fills an empty database with the demo's municipality, by the same way as any import. */
export async function seedDemo(
  store: Store,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  const { generate, madePrices, madeTargets, madeWorkplaces, writeFolder } =
    await import('@rettidig/synthetic');
  const {
    importFolder,
    loadPopulation,
    newId,
    recordFacts,
    saveExternalTable,
    saveFigureTargets,
    saveOfferPrices,
    saveProductionUnits,
    saveProject,
    withAccess,
  } = await import('@rettidig/store');
  const { offerTypeOf } = await import('@rettidig/figures');
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-demo-'));
  try {
    const municipality = generate(demoMunicipality);
    writeFolder(municipality, folder);
    const result = await importFolder(store, folder, { partial: false, demo: true, onProgress });
    if (result.outcome === 'refused') {
      const [first] = result.problems;
      throw new Error(`The made-up municipality was refused: ${first?.code ?? 'no reason'}`);
    }
    const access = {
      municipality: demoMunicipality.municipality,
      user: null,
      units: 'all' as const,
      protectedPersons: false,
      committee: 'alt' as const,
      purpose: 'Opdigtede arbejdspladser, priser, mål, projekter og udvalg',
    };
    await withAccess(store, access, async (tx) => {
      await saveProductionUnits(tx, madeWorkplaces());
      const made = {
        from: addDays(demoMunicipality.on, -1461),
        to: openEnd,
        source: 'Opdigtet',
      };
      const recording = { by: null, source: 'import', reason: 'Opdigtede priser og mål' } as const;
      const prices = madePrices.map((price) => ({
        ...price,
        ...made,
        kind: offerTypeOf(price.kind, null),
        id: newId(),
        note: '',
      }));
      await saveOfferPrices(tx, prices, recording);
      const targets = madeTargets.map((one) => ({ ...one, ...made, id: newId(), filter: {} }));
      await saveFigureTargets(tx, targets, recording);
      const { madeTables } = await import('./made-tables.ts');
      for (const table of madeTables(municipality, demoMunicipality.on)) {
        await saveExternalTable(tx, table, { acceptChanges: false });
      }
      const { saveMadeBenchmarks } = await import('./made-benchmarks.ts');
      const lastYear = toCivil(demoMunicipality.on).year - 1;
      await saveMadeBenchmarks(
        tx,
        { seed: demoMunicipality.seed, year: lastYear },
        { ...recording, reason: 'Benchmark til demoen' },
      );
      const { saveMadeFinance } = await import('./made-finance.ts');
      await saveMadeFinance(tx, {
        ...recording,
        reason: 'Opdigtede tal til lofter og finansiering',
      });
      const { saveMadeBudget } = await import('./made-budget.ts');
      await saveMadeBudget(tx, demoMunicipality.on, {
        ...recording,
        reason: 'Opdigtet budget og regnskab',
      });
      const { saveMadeAccounts } = await import('./made-accounts.ts');
      await saveMadeAccounts(tx, demoMunicipality.on, {
        ...recording,
        reason: 'Regnskaber og businesscases til demoen',
      });
      const { madeProjects } = await import('./made-projects.ts');
      const { persons } = await loadPopulation(tx, { on: demoMunicipality.on });
      const { projects, facts } = madeProjects(persons, demoMunicipality.on);
      for (const project of projects) {
        await saveProject(tx, project, { ...recording, reason: 'Opdigtede projekter' });
      }
      await recordFacts(tx, facts, { ...recording, reason: 'Opdigtede projekter' });
      const { saveMadeRefundFile } = await import('./save-made-refund-file.ts');
      await saveMadeRefundFile(
        tx,
        { on: demoMunicipality.on, municipality: { name: municipality.name, code: '0173' } },
        { ...recording, reason: 'Opdigtede uger fra Ydelsesrefusion' },
      );
      const { saveMadeCommittee } = await import('./made-committee.ts');
      await saveMadeCommittee(tx, demoMunicipality.on, {
        ...recording,
        reason: 'Opdigtet udvalg til demoen',
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
