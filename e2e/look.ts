import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { DemoApp, Visitor } from './demo-app.ts';
import { type Sight, unfold } from './sight.ts';

/** A window, in css pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
  /** All rules of axe; those that hang on words alone; or none. */
  readonly axe: 'all' | 'words' | 'none';
}

/**
 * Looks at each of the sights in turn, in each of the windows, the first of which one arrives in; gives those that are
 * wrong or cannot be seen, with what is wrong.
 */
export async function look(
  demo: DemoApp,
  sights: readonly Sight[],
  language: string,
  windows: readonly Window[],
): Promise<readonly unknown[]> {
  const { arrive, close } = visitors(demo, language);
  const wrong: unknown[] = [];
  for (const sight of sights) {
    const page = await arrive(sight);
    if (windows[0] !== undefined) await page.setViewportSize(windows[0]);
    try {
      await sight.go(page);
    } catch (error) {
      wrong.push([
        sight.name,
        'cannot be seen',
        String(error).slice(0, 400),
        await page.locator('[role=alert]').allTextContents(),
      ]);
      continue;
    }
    await unfold(page);
    for (const { width, height, axe } of windows) {
      await page.setViewportSize({ width, height });
      const seen = [
        await outline(page),
        await smallTargets(page),
        await sharedIds(page),
        axe === 'none' ? [] : await findings(page, axe),
      ];
      const right = [[1, true, language, 0], [], [], []];
      if (JSON.stringify(seen) !== JSON.stringify(right)) {
        wrong.push([sight.name, `${width} x ${height}`, ...seen]);
      }
    }
  }
  await close();
  return wrong;
}

/** Ids that two elements have, so that a label or a link reaches the wrong one; axe no longer looks for them. */
async function sharedIds(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
}

/** All the rules of axe: A, AA, AAA, good practice and the experimental ones, which it does not run unless asked. */
const allRules = [
  'wcag2a',
  'wcag2a-obsolete',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];

/** Rules that another language can break: things without a name, or with the name of another. */
const rulesOfWords = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];

const whichRules = {
  all: { type: 'tag' as const, values: allRules },
  words: { type: 'rule' as const, values: rulesOfWords },
};

async function findings(page: Page, rules: 'all' | 'words'): Promise<readonly string[]> {
  // The pages have no frames: run in the page itself, which takes a third of the time of carrying parts to another.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({ runOnly: whichRules[rules], resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** One h1, a title of its own, the right language, and nothing outside the window's width. */
async function outline(
  page: Page,
): Promise<readonly [h1: number, title: boolean, language: string | null, outside: number]> {
  const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    await page.getByRole('heading', { level: 1 }).count(),
    /^.{3,} – Rettidig$/.test(await page.title()),
    await page.locator('html').getAttribute('lang'),
    Math.max(0, outside),
  ];
}

/** Targets that are lower than 24 px and do not stand in a line of text. */
async function smallTargets(page: Page): Promise<readonly (readonly [string, number])[]> {
  return await page
    .locator('button, select, input:not([type=hidden]), summary, .counters a, nav a')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().height] as const)
        .filter(([html, height]) => height < 24 && !html.includes('type="checkbox"')),
    );
}

/** One visitor for each employee and each way the application stands, who stays for all the sights. */
function visitors(demo: DemoApp, language: string) {
  const open = new Map<string, Visitor>();
  let last: Page | null = null;
  const enter = async ({ standing, who }: Sight): Promise<Visitor> => {
    const visitor = await demo.open({}, standing);
    await visitor.context.addCookies([{ name: 'sprog', value: language, url: visitor.address }]);
    if (who !== null) await visitor.signIn(who);
    return visitor;
  };
  const arrive = async (sight: Sight): Promise<Page> => {
    const key = `${sight.standing} ${sight.who}`;
    const visitor = open.get(key) ?? (await enter(sight));
    open.set(key, visitor);
    // What axe has seen of one page is kept as long as the tab: after hundreds of them it takes several times as long.
    await last?.close();
    last = await visitor.context.newPage();
    last.setDefaultTimeout(10_000);
    return last;
  };
  const close = async (): Promise<void> => {
    await Promise.all([...open.values()].map(({ context }) => context.close()));
  };
  return { arrive, close };
}
