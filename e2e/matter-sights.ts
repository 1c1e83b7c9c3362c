import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import type { Sight } from './sight.ts';

/** Files of matters: no pages. */
export const matterFiles: readonly string[] = ['/udvalg/sager/:sag/bilag/:bilag/hent'];

const table = '<table><tr><td>År</td><td>Tal</td></tr><tr><td>2026</td><td>5</td></tr></table>';

/** The matters of committees: read, written, wrong, changed by two, with attachments and versions. */
export function matterSights(demo: DemoApp): readonly Sight[] {
  const by = (
    who: string,
    name: string,
    go: (page: Page, at: (matter: keyof MadeCommittee['matters']) => string) => Promise<void>,
  ): Sight => ({
    name: `matters: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => {
      const { matters } = await madeCommittee(demo);
      await go(page, (matter) => `/udvalg/sager/${matters[matter]}`);
    },
  });
  const secretary = 'Ulla Dam';
  const plain = (path: string, who = secretary): Sight =>
    by(who, `${path} as ${who}`, async (page) => void (await page.goto(`/udvalg/sager${path}`)));
  const save = async (page: Page): Promise<void> => {
    await page.locator('form.step button.primary').click();
    await page.locator('main [role=alert]').first().waitFor();
  };
  return [
    plain(''),
    plain('?soeg=findes-ikke'),
    plain('', 'Poul Krogh'),
    plain('', 'Karen Møller'),
    plain('/ny'),
    by(secretary, 'a new one', async (page) => {
      const { bodies } = await madeCommittee(demo);
      await page.goto(`/udvalg/sager/ny?udvalg=${bodies.udvalg}`);
    }),
    ...(['', '/ret', '/bilag', '/udgaver'] as const).map((part) =>
      by(secretary, `one that is decided ${part}`, async (page, at) => {
        await page.goto(`${at('quarter')}${part}`);
      }),
    ),
    by(secretary, 'one that is closed', async (page, at) => {
      await page.goto(`${at('closedComing')}/ret`);
    }),
    by(secretary, 'everything wrong', async (page, at) => {
      await page.goto(`${at('waiting')}/ret`);
      await page.locator('#titel').fill(' ');
      await page.locator('#kle').fill('hest');
      await page.locator('#facet').fill('hest');
      await page.locator('#indled').fill('');
      await page.locator('#aabenhed-lukket').check();
      await save(page);
    }),
    by(secretary, 'pasted markup', async (page, at) => {
      await page.goto(`${at('waiting')}/ret`);
      await page.locator('#afsnit-oekonomi').fill(table);
      await save(page);
    }),
    by(secretary, 'how it will look', async (page, at) => {
      await page.goto(`${at('waiting')}/ret`);
      await page.locator('#afsnit-oekonomi').fill('| År | Tal |\n| 2026 | 5 |\n\n1. et\n2. to');
      await page.locator('button[value=vis]').click();
      await page.locator('#forhaandsvisning').waitFor();
    }),
    by(secretary, 'changed by two', async (page, at) => {
      const other = await page.context().newPage();
      await page.goto(`${at('waiting')}/ret`);
      await other.goto(new URL(`${at('waiting')}/ret`, page.url()).href);
      await other.locator('#afsnit-resume').fill(`Skrevet af en anden. ${Date.now()}`);
      await other.locator('form.step button.primary').click();
      await other.locator('main [role=status]').first().waitFor();
      await other.close();
      await page.locator('#afsnit-resume').fill('Skrevet her.');
      await save(page);
    }),
    by(secretary, 'two versions', async (page, at) => {
      await page.goto(`${at('budget')}/ret`);
      await page.locator('#afsnit-resume').fill(`Kort fortalt. ${Date.now()}`);
      await page.locator('form.step button.primary').click();
      await page.locator('main [role=status]').first().waitFor();
      await page.goto(`${at('budget')}/udgaver`);
      await page.locator('#forskel').waitFor();
    }),
    by(secretary, 'an attachment of the wrong type', async (page, at) => {
      await page.goto(`${at('budget')}/bilag`);
      const file = { name: 'falsk.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') };
      await page.locator('#filer').setInputFiles(file);
      await save(page);
    }),
  ];
}
