import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';

import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { type Sight, unfold } from './sight.ts';

/** The front page, bodies and their seats, forms and KLE: filled and wrong. */
export function bodySights(demo: DemoApp, secretary: string): readonly Sight[] {
  const by = (
    name: string,
    go: (page: Page, made: MadeCommittee) => Promise<void>,
    who = secretary,
  ): Sight => ({
    name: `committees: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => await go(page, await madeCommittee(demo)),
  });
  const filled = (path: string | ((made: MadeCommittee) => string), who = secretary): Sight =>
    by(
      `${typeof path === 'string' ? path : path.toString()} as ${who}`,
      async (page, made) => {
        await page.goto(typeof path === 'string' ? path : path(made));
        await page.locator('h1').waitFor();
        await unfold(page);
      },
      who,
    );
  const refused = async (page: Page): Promise<void> => {
    await page.locator('form.step button.primary').click();
    await page.locator('main [role=alert]').first().waitFor();
  };
  const organs = '/udvalg/organer';
  return [
    filled('/udvalg'),
    filled('/udvalg', 'Poul Krogh'),
    filled(organs),
    filled(`${organs}/nyt`),
    filled(({ bodies }) => `${organs}/${bodies.udvalg}`),
    filled(({ bodies }) => `${organs}/${bodies.udvalg}/ret`),
    filled(({ bodies, seats }) => `${organs}/${bodies.udvalg}/plads/${seats.ditte}/ret`),
    filled(({ bodies, seats }) => `${organs}/${bodies.udvalg}/plads/${seats.ditte}/slut`),
    by('a second chair', async (page, { bodies }) => {
      await page.goto(`${organs}/${bodies.udvalg}/plads/ny`);
      await page.locator('#navn').fill('Karla Nyhus');
      await page.locator('input[name=rolle][value=formand]').check();
      await refused(page);
    }),
    filled('/udvalg/udgivelser/licens'),
    filled(`${organs}/perioder`),
    filled(`${organs}/perioder/ny`),
    filled('/udvalg/skabeloner'),
    filled('/udvalg/skabeloner/hoeje-taastrup-2013'),
    filled('/udvalg/skabeloner/neutral/kopi'),
    by('a form with faults', async (page) => {
      await page.goto('/udvalg/skabeloner/neutral/kopi');
      await page.locator('#titel').fill('{papir');
      await page.locator('[name=del-bilag-nr]').fill('sidst');
      await refused(page);
    }),
    by('a form, shown before it is saved', async (page) => {
      await page.goto('/udvalg/skabeloner/neutral/kopi');
      await page.locator('button[formaction]').click();
      await page.locator('#eksempel').waitFor();
    }),
    by('KLE, loaded', async (page) => {
      await sendKle(page, 'nummer;titel;udgået\n15.20.24;Fleksjob;1.1.2026\n');
      await page.goto('/udvalg/kle?soeg=15');
    }),
    by('KLE, a file with faults', async (page) => {
      await sendKle(page, 'nummer;titel\n1520;\n');
      await page.locator('main [role=alert]').first().waitFor();
    }),
  ];
}

async function sendKle(page: Page, content: string): Promise<void> {
  await page.goto('/udvalg/kle');
  const file = { name: 'kle.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('#filer').setInputFiles(file);
  await page.locator('form[enctype] button.primary').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
}
