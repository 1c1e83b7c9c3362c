import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { madeMeeting } from '@rettidig/committee/testing';
import type { Page } from 'playwright-core';
import type { Sight } from './sight.ts';

const [form] = forms;
if (form === undefined) throw new Error('no form');
const minutes = paperText(
  meetingPaper(madeMeeting, form, { kind: 'referat', audience: 'medlem', inserts: noInserts }),
);

async function send(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/udvalg/arkiv');
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.locator('#filer').setInputFiles(file);
  await page.locator('form[enctype] button.primary').click();
  await page.locator('#laesning').waitFor();
}

/** Opens the paper of a sight; each has a paper of its own. */
async function open(page: Page, name: string): Promise<void> {
  await send(page, `${name}.txt`, `${minutes}\n${name}`);
  await page
    .locator('a.name', { hasText: `${name}.txt` })
    .first()
    .click();
  await page.locator('#forstaaet').waitFor();
}

/** What is fetched: no pages. */
export const archiveFiles: readonly string[] = ['/udvalg/arkiv/:fil/hent'];

/** Old papers: none, read, refused, looked over, corrected, made a meeting. */
export function archiveSights(secretary: string): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `old papers: ${name}`,
    standing: 'demo',
    who: secretary,
    go,
  });
  const form = (path: string): Sight =>
    by(path, async (page) => {
      await open(page, `ret ${path.replaceAll('/', ' ')}`);
      await page.goto(`${page.url().split('?')[0]}/${path}`);
      await page.locator('h1').waitFor();
    });
  return [
    by('none', async (page) => void (await page.goto('/udvalg/arkiv'))),
    by('a file that is none', (page) => send(page, 'liste.txt', 'mælk og brød')),
    by('one to look over', (page) => open(page, 'efterse')),
    form('hoved'),
    form('punkt/2'),
    form('punkt/nyt'),
    form('underskrifter'),
    form('tekst'),
    by('a correction that is refused', async (page) => {
      await open(page, 'afvist');
      await page.goto(`${page.url().split('?')[0]}/hoved`);
      await page.locator('#dato').fill('31.04.2026');
      await page.locator('form.step button.primary').click();
      await page.locator('main [role=alert]').first().waitFor();
    }),
    by('what is asked before it becomes a meeting', async (page) => {
      await open(page, 'spurgt');
      await page.locator('#goer-til-moede ~ form button.primary').click();
      await page.locator('main .problem').first().waitFor();
    }),
    by('a meeting', async (page) => {
      await open(page, 'moede');
      await page.locator('#udvalg').selectOption('ny');
      await page.locator('#set-efter').check();
      await page.locator('#goer-til-moede ~ form button.primary').click();
      await page.locator('main [role=status]').first().waitFor();
    }),
  ];
}
