import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

const answer = 'Samtale 2 af 4 er overskredet med 4 dage; fristen var den 14. november 2026.';

describe('a caseworker at eight in the morning', () => {
  test('signs in, sees the day, asks why, and prints the answer on one sheet', async () => {
    const { page, signIn, complaints, context } = await demo.open();
    await signIn('Anna Holm');
    expect(new URL(page.url()).pathname).toBe('/min-dag');
    expect(await page.getByText('Alle borgere og medarbejdere er opdigtede').isVisible()).toBe(
      true,
    );

    const overdue = page.getByRole('table', { name: 'Overskredet' });
    await overdue
      .getByRole('link', { name: 'Hvorfor? Samtale 2–4 af 4 (3 tilbage), Bo Lund' })
      .click();
    expect(await page.getByText(answer).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Paragraf' }).isVisible()).toBe(true);

    const sheet = await page.pdf({ preferCSSPageSize: true });
    const sheets = sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByText('DEMO').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('tries the law of another day, and comes back', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page
      .getByRole('link', { name: 'Hvorfor? Samtale 2–4 af 4 (3 tilbage), Bo Lund' })
      .click();
    await page.getByLabel('Lovens dato').fill('2014-01-01');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    expect(await page.getByText('Tænkt eksempel').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Tilbage til den lov, der gælder' }).click();
    expect(await page.getByText(answer).isVisible()).toBe(true);
    await context.close();
  });

  test('narrows the portfolio by a counter, saves the view, and opens it again', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page.getByRole('link', { name: 'Mine borgere' }).click();
    await page.getByRole('link', { name: /^1 Overskredet/ }).click();
    expect(await page.getByText('1 af 5 borgere').isVisible()).toBe(true);
    await page.getByText('Gem denne visning').click();
    await page.getByLabel('Visningens navn').fill('Haster');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('link', { name: 'Mine borgere' }).click();
    expect(await page.getByText('5 borgere ·').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Haster' }).click();
    expect(await page.getByText('1 af 5 borgere').isVisible()).toBe(true);
    await context.close();
  });

  test('finds words in a long list as they are written', async () => {
    const { page, signIn, context, complaints } = await demo.open();
    await signIn('Anna Holm');
    await page.goto('/borgere');
    await page.getByLabel('Find i listen').fill('ågesen');
    expect(await page.locator('[data-list] tbody tr:visible').count()).toBe(1);
    await page.getByLabel('Find i listen').fill('findes ikke');
    expect(await page.getByText('Ingen i listen passer.').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('asks to see a CPR number, with a reason', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page
      .getByRole('table', { name: 'Overskredet' })
      .getByRole('link', { name: 'Bo Lund', exact: true })
      .click();
    await page.getByText('Vis CPR-nummer').first().click();
    await page
      .getByLabel('Hvorfor har du brug for det?')
      .selectOption({ label: 'Brev til borgeren' });
    await page.getByRole('button', { name: 'Vis CPR-nummer' }).click();
    expect(await page.getByText('740585-0011').isVisible()).toBe(true);
    expect(page.url()).not.toContain('740585');
    await context.close();
  });
});

describe('a team leader', () => {
  test('sees the load, and opens one caseworker’s overdue citizens', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Karen Møller');
    expect(new URL(page.url()).pathname).toBe('/belastning');
    const anna = page.getByRole('row', { name: /Anna Holm/ });
    await anna.getByRole('link', { name: /Borgere med overskredet frist, Anna Holm/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hele enheden');
    expect(await page.getByRole('link', { name: 'Bo Lund' }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('without JavaScript', () => {
  test('everything on the way works: sign in, day, why, list, file, search, language, sign out', async () => {
    const { page, signIn, context } = await demo.open({
      javaScriptEnabled: false,
      acceptDownloads: true,
    });
    await signIn('Anna Holm');
    await page
      .getByRole('link', { name: 'Hvorfor? Samtale 2–4 af 4 (3 tilbage), Bo Lund' })
      .click();
    expect(await page.getByText(answer).isVisible()).toBe(true);

    await page.getByRole('link', { name: 'Mine borgere' }).click();
    await page.getByText('Afgræns og vælg kolonner').click();
    await page
      .getByLabel('Målgruppe', { exact: true })
      .first()
      .selectOption({ label: 'Dagpengemodtager' });
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    expect(await page.getByText('1 af 5 borgere').isVisible()).toBe(true);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent som CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('borgere-2026-11-18.csv');

    await page.getByLabel('Find en borger ved navn').fill('dahl');
    await page.getByRole('button', { name: 'Søg' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Eva Dahl');

    await page.locator('header summary').click();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByRole('heading', { name: 'Timeline' }).isVisible()).toBe(true);
    await page.locator('header summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Whom must you reach today, and why?',
    );
    await context.close();
  });
});
