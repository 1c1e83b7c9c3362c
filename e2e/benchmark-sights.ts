import { submissionCsv } from '@rettidig/benchmark/input';
import type { Page } from 'playwright-core';

import { keepRound2013, madeSubmission } from '../packages/web/src/testing/benchmark.ts';
import type { DemoApp } from './demo-app.ts';
import { type Sight, unfold } from './sight.ts';

const rounds = new WeakMap<DemoApp, Promise<string>>();

/** The round of 2013, made once for each application. */
function round2013(demo: DemoApp): Promise<string> {
  const known = rounds.get(demo) ?? keepRound2013(demo.store, demo.made.code);
  rounds.set(demo, known);
  return known;
}

/** A round of a name of its own, on the screen; the one that is there already, if it is. */
async function openRound(page: Page, name: string, participants: string): Promise<void> {
  await page.goto('/benchmark');
  const known = page.getByRole('link', { name, exact: true }).first();
  if ((await known.count()) > 0) {
    await known.click();
    await page.locator('#filer').waitFor();
    return;
  }
  await page.goto('/benchmark/ny');
  await page.locator('#navn').fill(name);
  await page.locator('#aar').fill('2025');
  await page.locator('#deltagere').fill(participants);
  await page.locator('form.step button.primary').click();
  await page.locator('#filer').waitFor();
}

async function send(page: Page, name: string, text: string): Promise<void> {
  await page.locator('#filer').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.locator('form[enctype] button.primary').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
}

const csvOf = (municipality: string): string =>
  submissionCsv({ year: 2025, municipality, filled: madeSubmission(municipality) });

/** What a benchmark looks like: its rounds, its results, and the statement check. */
export function benchmarkSights(
  demo: DemoApp,
  leader: string,
  caseworker: string,
): readonly Sight[] {
  const by = (who: string, name: string, go: Sight['go']): Sight => ({
    name: `benchmark: ${name}`,
    standing: 'demo',
    who,
    go,
  });
  const ofRound = (page: string, who = leader): Sight =>
    by(who, `${page === '' ? 'the round' : page} of 2013 as ${who}`, async (tab) => {
      await tab.goto(`/benchmark/${await round2013(demo)}${page}`);
      await tab.locator('h1').waitFor();
    });
  const me = 'mig=Lyngby-Taarb%C3%A6k';
  return [
    ofRound(''),
    ofRound('', caseworker),
    ofRound('/ret'),
    ofRound(`/resultat?${me}`),
    ofRound('/resultat?mig='),
    ofRound('/resultat?mig=Atlantis'),
    ofRound(`/rapport?${me}&anonym=ja`),
    ofRound(`/forbundne-kar?${me}&vaegt-befolkning=2`),
    ofRound(`/tabel/4.2?${me}&streg=ikke-indberettet`),
    ofRound('/tabel/Bilag%20I?mig=Rebild', caseworker),
    by(leader, 'a round without files, and its empty result', async (page) => {
      await openRound(page, 'Uden filer', 'Øvelev');
      await page.goto(`${page.url().split('?')[0]}/resultat`);
    }),
    by(leader, 'a new round that is refused', async (page) => {
      await page.goto('/benchmark/ny');
      await page.locator('#deltagere').fill('Mariagerford\nMariagerfjord');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
    by(leader, 'a file that is refused', async (page) => {
      await openRound(page, 'Med fejl', 'Øvelev');
      await send(page, 'a.csv', csvOf('Øvelev').replaceAll(';100\r\n', ';-100\r\n'));
    }),
    by(leader, 'a name that is like another', async (page) => {
      await openRound(page, 'Med navne', 'Mariagerfjord');
      if ((await page.locator('button[value=ny]').count()) === 0) {
        await send(page, 'm.csv', csvOf('Mariagerford'));
        await page.locator('button[value=ny]').first().waitFor();
      }
    }),
    ...[leader, caseworker].map((who) =>
      by(who, `questions to a municipality as ${who}`, async (page) => {
        await page.goto('/benchmark');
        if (who === leader) {
          await openRound(page, 'Med spørgsmål', 'Øvelev');
          await send(page, 'a.csv', csvOf('Øvelev'));
        } else await page.getByRole('link', { name: 'Med spørgsmål', exact: true }).first().click();
        await page.locator('a[href*="/deltager/"]').first().click();
        await page.locator('#spoergsmaal').waitFor();
      }),
    ),
    by(leader, 'how a number is computed', async (page) => {
      await openRound(page, 'Med tal', 'Øvelev');
      await send(page, 'a.csv', csvOf('Øvelev'));
      const round = page.url().split('?')[0];
      await page.goto(`${round}/tabel/4.2?mig=%C3%98velev`);
      await page.locator('#raekke').selectOption('sagsbehandling/for-over-30-aarige');
      await page.locator('form[action$="#regnet"] button').click();
      await page.getByRole('status').waitFor();
    }),
    by(caseworker, 'the statement check: something is contradicted', async (page) => {
      await page.goto('/paastandskontrol');
      await page
        .locator('#tekst')
        .fill('De deltagende er: Nørby, Østerby, Vesterby og Nørby. Disse 4 kommuner er med.');
      await page.locator('form.step button.primary').click();
      await page.locator('#fundet').waitFor();
      await unfold(page);
    }),
    by(caseworker, 'the statement check: no text', async (page) => {
      await page.goto('/paastandskontrol');
      await page.locator('form.step button.primary').click();
      await page.getByRole('alert').waitFor();
    }),
  ];
}
