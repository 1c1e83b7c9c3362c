import type { Page } from 'playwright-core';
import { type Sight, unfold } from './sight.ts';

const kinds = {
  reform: '/oekonomi/konsekvenser',
  businesscase: '/oekonomi/businesscases',
} as const;

/** Opens an account of a title; makes it from the example of 2014 where it is not there yet. */
export async function openAccount(
  page: Page,
  kind: keyof typeof kinds,
  { title, empty = false }: { readonly title: string; readonly empty?: boolean },
): Promise<string> {
  const path = kinds[kind];
  await page.goto(path);
  const known = page.getByRole('link', { name: title, exact: true }).first();
  if ((await known.count()) > 0) {
    await known.click();
    await page.locator('h1').filter({ hasText: title }).waitFor();
    return page.url().split('?')[0] ?? '';
  }
  await page.goto(kind === 'businesscase' ? `${path}/ny?fra=skabelon` : `${path}/ny`);
  if (kind === 'reform') {
    await page.locator(`input[name=fra][value=${empty ? 'tomt' : 'eksempel'}]`).check();
    await page.locator('#aar').fill('2027');
  }
  await page.locator('#titel').fill(title);
  await page.locator('form.step button.primary').click();
  await page.locator('main [role=status]').first().waitFor();
  return page.url().split('?')[0] ?? '';
}

/** What the pages of accounts can look like besides their plain addresses. */
export const accountVariants: Readonly<Record<string, readonly string[]>> = {
  '/oekonomi/businesscases/ny': [
    '/oekonomi/businesscases/ny',
    '/oekonomi/businesscases/ny?fra=skabelon',
  ],
};

/** Accounts of reforms and business cases: filled, empty and wrong. */
export function accountSights(leader: string): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `accounts: ${name}`,
    standing: 'demo',
    who: leader,
    go,
  });
  const filled = { title: 'Reformen 2014' };
  const empty = { title: 'Ny lov 2027', empty: true };
  const running = { title: 'Jobformidlere' };
  const ofReform = (rest: string): Sight =>
    by(`a reform ${rest}`, async (page) => {
      const address = await openAccount(page, 'reform', filled);
      await page.goto(`${address}${rest}`);
      await page.locator('h1').waitFor();
      await unfold(page);
    });
  const ofCase = (rest: string): Sight =>
    by(`a business case ${rest}`, async (page) => {
      const address = await openAccount(page, 'businesscase', running);
      await page.goto(`${address}${rest}`);
      await page.locator('h1').waitFor();
    });
  return [
    ...[
      '',
      '?enhed=kroner',
      '/foelsomhed?pct=20',
      '/raekke',
      '/raekke?raekke=hensat%2FHensat%20budgetgarantibel%C3%B8b',
      '/tekst',
      '/modgaaende',
      '/udgaver',
      '/tag-ud',
    ].map(ofReform),
    ...['', '/ret', '/maaned?maaned=2014-07-01', '/udgaver'].map(ofCase),
    by('a reform that is empty', async (page) => void (await openAccount(page, 'reform', empty))),
    by('two reforms that cannot be compared', async (page) => {
      await openAccount(page, 'reform', empty);
      await page.goto(`${await openAccount(page, 'reform', filled)}/sammenlign`);
      await page.locator('#med').selectOption({ label: empty.title });
      await page.locator('main form button').click();
      await page.getByRole('status').waitFor();
    }),
    ofReform('/genafspil'),
    by('a replay of duties', async (page) => {
      await page.goto(`${await openAccount(page, 'reform', filled)}/genafspil`);
      await page.locator('input[name=slags][value=pligter]').check();
      await page.locator('#foer').fill('31.12.2026');
      await page.locator('#efter').fill('01.01.2027');
      await page.locator('#udkast').selectOption('lab-2027');
      await page.locator('#navn').fill('Samtaler');
      await page.locator('form.step button.primary').click();
      await page.locator('#resultatet').waitFor();
    }),
    by('a replay that is refused', async (page) => {
      await page.goto(`${await openAccount(page, 'reform', filled)}/genafspil`);
      await page.locator('#maaneder').fill('13');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a row that is refused', async (page) => {
      await page.goto(`${await openAccount(page, 'reform', filled)}/raekke`);
      await page.locator('#er').selectOption('andel');
      await page.locator('#kilde').selectOption('oplyst');
      await page.locator('#enhed').selectOption('pct.');
      for (const input of await page.locator('input[name=tal]').all()) await input.fill('101');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a file that is refused', async (page) => {
      await page.goto('/oekonomi/konsekvenser/fil');
      await page.locator('#tekst').fill('del;række;kilde;grundlag;enhed;2014;2016\n');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by('a business case that is refused', async (page) => {
      await page.goto('/oekonomi/businesscases/ny?fra=skabelon');
      await page.locator('#procentpoint').fill('101');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
  ];
}
