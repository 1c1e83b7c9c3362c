import type { DemoApp } from './demo-app.ts';
import { giveMentor } from './mentor-given.ts';
import { makeProject } from './new-project.ts';

/** What the test municipality has only when somebody has registered it, by the parameter of the addresses. */
export interface MadePlaces {
  readonly projekt: string;
  /** Bo Lund's part in the project. */
  readonly del: string;
  /** The decision by which Bo Lund began in the project. */
  readonly beslutning: string;
  /** An offer to Ann Friis that runs. */
  readonly tilbud: string;
}

const known = new WeakMap<DemoApp, Promise<MadePlaces>>();

/** Registers it the first time it is asked for. */
export function madePlaces(demo: DemoApp): Promise<MadePlaces> {
  const places = known.get(demo) ?? make(demo);
  known.set(demo, places);
  return places;
}

async function make(demo: DemoApp): Promise<MadePlaces> {
  const projekt = await makeProject(demo, 'Klar til start');
  const { page, context, signIn } = await demo.open({ javaScriptEnabled: false });
  await signIn('Karen Møller');
  const bo = `/borgere/${demo.made.citizens.get('bo')}`;
  await page.goto(`${bo}/projekt?valgt=${projekt}`);
  await page.locator('#svar-trivsel').fill('4');
  await page.locator('form.step button.primary').click();
  await page.waitForURL('**?udfoert=*');
  const beslutning = new URL(page.url()).searchParams.get('udfoert') ?? '';
  await page.goto(`${bo}/projekt`);
  const part = await page.locator('main a[href*="/projekt/"]').first().getAttribute('href');
  const ann = demo.made.citizens.get('ann') ?? '';
  await giveMentor(page, ann);
  await page.goto(`/borgere/${ann}/tilbud/mentor`);
  const end = await page.locator('main a[href$="/slut"]').first().getAttribute('href');
  // Eva's case has been changed once as well, so that a form of hers can be stale.
  await page.goto(`/borgere/${demo.made.citizens.get('eva')}/notat`);
  await page.locator('#overskrift').fill('Ringede');
  await page.locator('#tekst').fill('Eva ringede.');
  await page.locator('form.step button.primary').click();
  await page.waitForURL('**?udfoert=*');
  await context.close();
  return {
    projekt,
    del: part?.split('/').at(-1) ?? '',
    beslutning,
    tilbud: end?.split('/').at(-2) ?? '',
  };
}
