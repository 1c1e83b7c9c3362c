import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { paperProjects } from './paper-projects.ts';
import { type Sight, unfold } from './sight.ts';

/** Numbers of papers: none yet, chosen, frozen and verified, and what the text says of them. */
export function paperNumberSights(demo: DemoApp, secretary: string): readonly Sight[] {
  const by = (
    name: string,
    go: (page: Page, made: MadeCommittee) => Promise<void>,
    who = secretary,
  ): Sight => ({
    name: `numbers of papers: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => {
      await go(page, await madeCommittee(demo));
      await page.locator('h1').waitFor();
      await unfold(page);
    },
  });
  return [
    by('none yet', async (page, { matters }) => {
      await page.goto(`/udvalg/sager/${matters.waiting}/tal`);
    }),
    by('a measure to freeze', async (page, { matters }) => {
      await page.goto(`/udvalg/sager/${matters.budget}/tal?maaling=antal-personer`);
    }),
    by(
      'a frozen evaluation to put in',
      async (page, { matters }) => {
        const [project] = await paperProjects(demo);
        await page.goto(`/projekter/${project}/evaluering`);
        await page.locator('form[action$="/frys"] button').click();
        await page.waitForURL(/frosset/);
        await page.goto(`/udvalg/sager/${matters.budget}/tal`);
        await unfold(page);
        await page.locator('form[action$="/tal/evaluering"] button').first().click();
        await page.waitForURL(/gjort=indsat/);
      },
      'Karen Møller',
    ),
    by('of a matter that is decided', async (page, { matters }) => {
      await page.goto(`/udvalg/sager/${matters.quarter}/tal`);
    }),
    by('of a meeting', async (page, { meetings }) => {
      await page.goto(`/udvalg/moeder/${meetings.coming}/tal`);
    }),
    by('what the text says', async (page, { matters }) => {
      await page.goto(`/udvalg/sager/${matters.quarter}/paastande`);
    }),
  ];
}
