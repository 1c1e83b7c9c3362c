import type { Page } from 'playwright-core';
import type { MadeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';
import { madeCommittee } from './made-committee.ts';
import { type Sight, unfold } from './sight.ts';

/** Files of promises and process plans. */
export const followUpFiles: readonly string[] = [
  '/udvalg/loefter.csv',
  '/udvalg/loefter.xlsx',
  '/udvalg/procesplaner/:plan/tabel.csv',
  '/udvalg/procesplaner/:plan/tabel.xlsx',
];

/** Approval, promises, annual wheel and process plans: empty, filled and wrong. */
export function followUpSights(demo: DemoApp, secretary: string, member: string): readonly Sight[] {
  const by = (
    name: string,
    path: (of: MadeCommittee) => string,
    then: Sight['go'] = unfold,
    who = secretary,
  ): Sight => ({
    name: `follow-up: ${name}`,
    standing: 'demo',
    who,
    go: async (page) => {
      await page.goto(path(await madeCommittee(demo)));
      await page.locator('h1').waitFor();
      await then(page);
    },
  });
  const refused: Sight['go'] = async (page) => {
    await page.locator('form.step button.primary').click();
    await page.locator('main [role=alert]').first().waitFor();
  };
  const approval = ({ meetings }: MadeCommittee) => `/udvalg/moeder/${meetings.held}/godkendelse`;
  const follow = ({ meetings }: MadeCommittee) => `/udvalg/moeder/${meetings.held}/opfoelgning`;
  const line = ({ bodies }: MadeCommittee) => `/udvalg/aarshjul/ny?udvalg=${bodies.udvalg}`;
  return [
    by(
      'minutes of a meeting that is not over',
      ({ meetings }) => `/udvalg/moeder/${meetings.coming}/godkendelse/fremlaeg`,
      refused,
    ),
    by(
      'minutes to put up',
      (of) => `${approval(of)}/fremlaeg`,
      async (page) => {
        await page.locator('form.step button.primary').click();
        await page.locator('#underskriftsblad').waitFor();
        await unfold(page);
      },
    ),
    by('corrected minutes without a reason', (of) => `${approval(of)}/fremlaeg`, refused),
    by('an answer of the own', approval, unfold, member),
    by(
      'a refusal without a word',
      approval,
      async (page) => {
        await page.locator('#svar-ikke-godkendt').check();
        await refused(page);
      },
      member,
    ),
    by('an answer for somebody', approval, async (page) => {
      await page.locator('main table a').first().click();
      await page.locator('#dag').fill('31.04.2026');
      await refused(page);
    }),
    by('minutes as they were put up', (of) => `${approval(of)}/udgave/1`),
    by('what the decisions ask for', follow),
    by('one of them, corrected first', (of) => `${follow(of)}/1`),
    by('promises', () => '/udvalg/loefter?vis=alle'),
    by('a promise without a title', () => '/udvalg/loefter/ny', refused),
    by('the wheel', () => '/udvalg/aarshjul'),
    by('a line without months', line, refused),
    by('a line', line, async (page) => {
      await page.locator('#titel').fill('Kvartalsoverblik');
      await page.locator('#maaneder-12').check();
      await page.locator('form.step button.primary').click();
      await page.locator('#hjul').waitFor();
    }),
    by('process plans', () => '/udvalg/procesplaner'),
    by(
      'a plan with faults',
      () => '/udvalg/procesplaner/ny',
      async (page) => {
        await page.locator('#trin').fill('Seminar; AMU; snart');
        await refused(page);
      },
    ),
    by('a plan', () => '/udvalg/procesplaner/ny', makePlan),
    by(
      'what is proposed on the agenda',
      ({ meetings }) => `/udvalg/moeder/${meetings.coming}`,
      async (page) => {
        await page.locator('#foreslaaet').waitFor();
        await unfold(page);
      },
    ),
    by(
      'what came of a step, said by nobody',
      () => '/udvalg/procesplaner/ny',
      async (page) => {
        await makePlan(page);
        const plan = new URL(page.url()).pathname;
        await page.goto(`${plan}/trin/1`);
        await refused(page);
      },
    ),
  ];
}

async function makePlan(page: Page): Promise<void> {
  await page.locator('#navn').fill('Ny politik');
  await page.locator('#trin').fill('Seminar; AMU; december 2026 eller januar 2027');
  await page.locator('form.step button.primary').click();
  await page.locator('main table').waitFor();
}
