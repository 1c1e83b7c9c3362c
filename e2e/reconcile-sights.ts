import type { Page } from 'playwright-core';
import { boCpr } from '../packages/web/src/testing/municipality.ts';
import { type Sight, unfold } from './sight.ts';

const at = '/oekonomi/afstemning';

/** The refund of a citizen in a week without a benefit, and in one that is no day. */
export const reconcileVariants: Readonly<Record<string, readonly string[]>> = {
  '/borgere/:borger/refusion': ['?dag=01.03.2015', '?dag=40.13.2015'],
};

const head =
  'CPR nummer;Uge;Beregnet udbetalingsbeløb;Refusionsbeløb;Medfinansieringsbeløb;Ydelse;Finansiering Kommunenavn';
const rightLines = [
  `${boCpr};2026-U45;3.000,00;1.200,00;;Kontanthjælp;Øvelse`,
  `${boCpr};2026-U46;3.000,00;1.200,00;;Kontanthjælp;Øvelse`,
  '6211790012;2026-U45;4.000,00;;2.400,00;Dagpenge;Øvelse',
  '6101800099;2026-U45;4.000,00;1.600,00;;Kontanthjælp;Øvelse',
];

async function send(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto(at);
  const buffer = Buffer.from([head, ...lines].join('\n'));
  const file = { name: 'uger.csv', mimeType: 'text/csv', buffer };
  await page.locator('#refusionsfil').setInputFiles(file);
  await page.locator('form[enctype] button').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
}

/** The reconciliation as an economist sees it: empty, wrong, filled, and explained. */
export function reconcileSights(): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `reconciliation: ${name}`,
    standing: 'demo',
    who: 'Palle Riis',
    go,
  });
  return [
    by('the page before a file, or with one', (page) => page.goto(at).then(() => undefined)),
    by('a file with faults', (page) => send(page, [`${boCpr};2026-U54;x;;;;`])),
    by('a file, or the same again', async (page) => {
      await send(page, rightLines);
      await unfold(page);
    }),
    by('a difference that is explained', async (page) => {
      await send(page, rightLines);
      await page.goto(`${at}?aarsag=andet-trin&vis=aabne`);
      if ((await page.locator('main textarea').count()) > 0) {
        await unfold(page);
        await page.locator('main textarea').first().fill('Rettes i næste uge.');
        await page.locator('main form.step button').first().click();
        await page.locator('main [role=status]').first().waitFor();
      }
      await page.goto(`${at}?aarsag=andet-trin&vis=forklarede`);
    }),
    by('no difference that fits', async (page) => {
      await send(page, rightLines);
      await page.goto(`${at}?aarsag=nulstilling`);
    }),
  ];
}
