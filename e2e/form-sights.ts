import { routes } from '@rettidig/web';
import type { Page } from 'playwright-core';
import { boAvailabilityCase, evasInterview } from '../packages/web/src/testing/municipality.ts';
import type { DemoApp } from './demo-app.ts';
import { madePlaces } from './made-places.ts';
import type { Sight } from './sight.ts';

/** Takes a text of any kind and nearly any length; the sights of the benchmark show it refused. */
const textsOfAnyKind = '/paastandskontrol';

/** Addresses that both show a form and take it, and say what is wrong with it. */
const forms = routes
  .filter(
    ({ method, path }) =>
      method === 'GET' &&
      path !== textsOfAnyKind &&
      routes.some((one) => one.method === 'POST' && one.path === path),
  )
  .map(({ path }) => path);

/** Each form of the route table, sent wrong in all its fields, and sent after somebody else has changed the case. */
export function formSightsOf(demo: DemoApp): readonly Sight[] {
  const open = async (page: Page, path: string): Promise<void> => {
    const { del, beslutning, tilbud } = await madePlaces(demo);
    const citizen = path.includes(':samtale') ? 'eva' : path.includes(':tilbud') ? 'ann' : 'bo';
    await page.goto(
      path
        .replace(':borger', demo.made.citizens.get(citizen) ?? '')
        .replace(':samtale', evasInterview)
        .replace(':slags', 'afgoerelse')
        .replace(':sag', boAvailabilityCase)
        .replace(':del', del)
        .replace(':beslutning', beslutning)
        .replace(':tilbud', tilbud),
    );
  };
  const sight = (name: string, path: string, go: Sight['go']): Sight => ({
    name: `${path} ${name}`,
    standing: 'demo',
    who: 'Karen Møller',
    go: async (page) => {
      await open(page, path);
      await go(page);
    },
  });
  return [
    ...forms.map((path) => sight('refused', path, sendWrong)),
    ...forms
      .filter((path) => path.includes(':borger'))
      .map((path) => sight('stale', path, sendStale)),
  ];
}

/** Sends the form of the page with nothing chosen and too much written; a page whose form can hold no mistake stays. */
async function sendWrong(page: Page): Promise<void> {
  const canBeWrong = await page.evaluate(() => {
    const form = document.querySelector('form.step');
    const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[type=text], input:not([type]), textarea',
    );
    for (const field of fields ?? []) {
      field.value = 'Æ<b>’ '.repeat(field.tagName === 'TEXTAREA' ? 6000 : 500);
    }
    for (const box of form?.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]') ??
      []) {
      box.checked = false;
    }
    for (const list of form?.querySelectorAll('select') ?? []) list.value = '';
    return (
      (fields?.length ?? 0) > 0 || (form?.querySelector('[type=radio][required]') ?? null) !== null
    );
  });
  if (!canBeWrong) return;
  await send(page, 400);
}

/** Sends the form as one that was opened before somebody else changed the case; a form about no case stays. */
async function sendStale(page: Page): Promise<void> {
  const version = page.locator('form.step input[name=sagsudgave]');
  if ((await version.count()) === 0) return;
  await page.evaluate(() => {
    const form = document.querySelector('form.step');
    const written = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input[required]:not([type=radio], [type=checkbox]), textarea[required]',
    );
    for (const field of written ?? []) {
      if (field.value === '') field.value = field.inputMode === '' ? 'Prøve' : '1.12.2026';
    }
    for (const box of form?.querySelectorAll<HTMLInputElement>('[type=radio][required]') ?? []) {
      const all = [...(form?.querySelectorAll<HTMLInputElement>(`[name="${box.name}"]`) ?? [])];
      if (!all.some(({ checked }) => checked)) box.checked = true;
    }
    for (const list of form?.querySelectorAll('select') ?? []) {
      if (list.required && list.value === '') list.selectedIndex = 1;
    }
    const seen = form?.querySelector<HTMLInputElement>('[name=sagsudgave]');
    if (seen !== null && seen !== undefined) seen.value = '0';
  });
  await send(page, 409);
  await page.locator('#formular-aendret').waitFor({ timeout: 10_000 });
}

/** Presses the button of the form and waits for an answer that says that nothing was registered. */
async function send(page: Page, status: number): Promise<void> {
  const primary = page.locator('form.step button.primary');
  const button = (await primary.count()) > 0 ? primary : page.locator('form.step button');
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    button.first().click(),
  ]);
  await page.waitForLoadState();
  if (answer.status() !== status) throw new Error(`Answered ${answer.status()}, not ${status}.`);
}
