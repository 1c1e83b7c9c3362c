import type { Page } from 'playwright-core';
import { keepBudget } from '../packages/web/src/testing/budget.ts';
import type { DemoApp } from './demo-app.ts';
import { type Sight, unfold } from './sight.ts';

const posts = new WeakMap<DemoApp, Promise<string>>();

/** A budget with accounts, made once for each application; gives the id of its first post. */
function firstPost(demo: DemoApp): Promise<string> {
  const known = posts.get(demo) ?? keepBudget(demo.store, demo.made.code);
  posts.set(demo, known);
  return known;
}

async function send(page: Page, path: string, content: string): Promise<void> {
  await page.goto(path);
  const file = { name: 'fil.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('#filer').setInputFiles(file);
  await page.locator('form[enctype] button.primary').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
}

/** The budget: empty, filled and wrong. */
export function budgetSights(demo: DemoApp, leader: string): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `budget: ${name}`,
    standing: 'demo',
    who: leader,
    go,
  });
  const root = '/oekonomi/budget';
  const filled = (path: string): Sight =>
    by(path === '' ? 'the follow-up' : path, async (page) => {
      const post = await firstPost(demo);
      await page.goto(`${root}${path.replace(':post', post)}`);
      await page.locator('h1').waitFor();
      await unfold(page);
    });
  return [
    filled('?aar=2026'),
    filled('?aar=2026&efter=omraade'),
    filled('?aar=2030'),
    filled('/bevillinger?aar=2026'),
    filled('/bevillinger?aar=2030'),
    filled('/regnskab?aar=2026'),
    filled('/poster?aar=2026'),
    filled('/poster/:post/ret'),
    filled('/post/:post?aar=2026'),
    filled('/post/:post/bemaerkning?i=2026'),
    filled('/post/:post/profil?i=2026'),
    filled('/post/:post/antal?i=2026'),
    filled('/bevillinger/ny?type=omplacering&i=2026'),
    by('a transfer that does not add up', async (page) => {
      const post = await firstPost(demo);
      await page.goto(`${root}/bevillinger/ny?type=omplacering&i=2026`);
      await page.locator('#post').selectOption(post);
      await page.locator('#beloeb').fill('500.000');
      await page.locator('#kilde').fill('Sag 3');
      await page.locator('form.step button.primary').click();
      await page.locator('main [role=alert]').first().waitFor();
    }),
    by('a file of a budget with faults', (page) =>
      send(page, `${root}/indlaes?aar=2026`, 'post;budget\nA;12.5\nA;x\n'),
    ),
    by('accounts with another layout', (page) =>
      send(page, `${root}/regnskab?aar=2026`, 'Kontostreng A;Md;Kroner\n5.57;2026-03;1\n'),
    ),
    by('accounts with faults', (page) =>
      send(page, `${root}/regnskab?aar=2026`, 'Konto;Periode;Beløb\n5.57;2026-13;x\n;2026-01;1\n'),
    ),
  ];
}
