import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { type Sight, unfold } from './sight.ts';

/** Files of meetings: no pages. */
export const meetingFiles: readonly string[] = [
  ...['pdf', 'docx', 'txt'].map((format) => `/udvalg/moeder/:moede/papir.${format}`),
  '/udvalg/moeder/:moede/papir/:saetning/hent',
  '/udvalg/moeder/:moede/kalender.ics',
];

const root = '/udvalg/moeder';
const secretary = 'Ulla Dam';

/** Meetings: coming, running and held, to read and to write, and with what is refused. */
export function meetingSights(demo: DemoApp): readonly Sight[] {
  const by = (
    name: string,
    go: (page: Page, made: MadeCommittee) => Promise<void>,
    who = secretary,
  ): Sight => ({
    name: `meetings: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => {
      await go(page, await madeCommittee(demo));
      await page.locator('h1').waitFor();
      await unfold(page);
    },
  });
  const at = (path: string, which: 'held' | 'coming', who?: string): Sight =>
    by(
      `${which}${path}${who === undefined ? '' : ' as another'}`,
      async (page, { meetings }) => {
        await page.goto(`${root}/${meetings[which]}${path}`);
      },
      who,
    );
  return [
    by('the list', async (page) => {
      await page.goto(root);
    }),
    by('a day that is none', async (page) => {
      await page.goto(`${root}/nyt`);
      await page.locator('#dag').fill('31.4.2027');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    at('', 'coming'),
    at('', 'coming', 'Poul Krogh'),
    at('', 'held', 'Karen Møller'),
    at('/ret', 'coming'),
    at('/tilfoej', 'coming'),
    at('/udsend', 'coming'),
    at('/laes', 'held'),
    at('/laes?slags=referat&til=offentlig', 'held', 'Poul Krogh'),
    at('/aendringer', 'held'),
    at('/referat', 'held'),
    at('/referat/fremmoede', 'held'),
    at('/referat/slut', 'held'),
    by('a point of an agenda', async (page, { meetings }) => {
      await page.goto(`${root}/${meetings.coming}`);
      await page.locator('a[href*="/punkt/"]').first().click();
      await page.locator('form.step').waitFor();
    }),
    by('a point of the minutes', async (page, { meetings }) => {
      await page.goto(`${root}/${meetings.held}/referat`);
      await page.locator('a.name').nth(1).click();
      await page.locator('form.step').waitFor();
    }),
    by('a point of the minutes that is refused', async (page, { meetings }) => {
      await page.goto(`${root}/${meetings.held}/referat`);
      await page.locator('a.name').nth(2).click();
      await page.locator('#afg-0').selectOption('andet');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
  ];
}
