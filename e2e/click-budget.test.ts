import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { caseSteps } from '@rettidig/casework';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Budget, handsOn } from './click-budget/budget.ts';
import { type DemoApp, startDemoApp } from './demo-app.ts';

const folder = new URL('click-budget/', import.meta.url);
const table = new URL('../docs/click-budgets.md', import.meta.url);

const budgets = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'budget.ts')
    .toSorted()
    .map(async (name) => {
      const { default: found } = (await import(new URL(name, folder).href)) as {
        readonly default: Budget;
      };
      return found;
    }),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A municipality for every walk, so that none meets what another has registered.
let demo: DemoApp;
beforeEach(async () => {
  demo = await startDemoApp(browser);
});
afterEach(() => demo.close());

const counted = new Map<string, number>();

/** What STAR counted in May 2024 (bm.dk, 23 June 2024), for the two steps it has a number for. */
const counted2024: Readonly<Record<string, number>> = {
  'samtale-afholdt': 40,
  virksomhedspraktik: 80,
};

describe('from Min dag to registered, without scripts', () => {
  test.for(budgets.map((one) => [one.name, one] as const))(
    '%s',
    async ([, { name, limit, walk }]) => {
      const { page, context, signIn } = await demo.open({ javaScriptEnabled: false });
      await signIn('Anna Holm');
      await page.goto('/min-dag');
      page.setDefaultTimeout(15_000);
      const { hands, count } = handsOn(page, demo);
      await walk(hands);
      await context.close();
      counted.set(name, count());
      expect(count()).toBeLessThanOrEqual(limit);
    },
  );

  test('the table in docs says what was counted', () => {
    const written = tableOf();
    process.stdout.write(`\n${written}\n`);
    if (process.env['RETTIDIG_WRITE_BUDGETS'] === 'ja') writeFileSync(table, written);
    expect(readFileSync(table, 'utf8')).toBe(written);
  });
});

/** No step may take more actions than this. */
const mostActions = 12;

test('no step has a budget above twelve; an interview has five, a placement ten', () => {
  expect(budgets.filter(({ limit }) => limit > mostActions)).toEqual([]);
  const limitOf = (step: string) =>
    Math.max(...budgets.filter((one) => one.step === step).map(({ limit }) => limit));
  expect(limitOf('samtale-afholdt')).toBeLessThanOrEqual(5);
  expect(limitOf('virksomhedspraktik')).toBeLessThanOrEqual(10);
});

test('every step of a case has a walk', () => {
  const walked = new Set(budgets.map(({ step }) => step));
  // What is undone is a registration that was counted where it was made.
  const missing = caseSteps.codes.filter(({ code }) => code !== 'fortrudt' && !walked.has(code));
  expect(missing).toEqual([]);
});

function tableOf(): string {
  return [
    '# Actions a case step takes',
    '',
    'Counted in a real browser without scripts, from _Min dag_ until the page says that the step is registered. A click, a key',
    'chord, a field filled and an option chosen are one action each; what is filled in beforehand counts nothing. The last column',
    'is what STAR counted in the systems of six municipalities in 2023 (published May 2024). Written and held by',
    '`e2e/click-budget.test.ts`; `RETTIDIG_WRITE_BUDGETS=ja` writes it anew.',
    '',
    ...aligned([
      ['Step', 'What is done', 'Actions', 'Budget', 'STAR 2024'],
      ...budgets.map(({ step, name, limit }) => [
        caseSteps.label(step, 'da'),
        name,
        String(counted.get(name) ?? '–'),
        String(limit),
        String(counted2024[step] ?? ''),
      ]),
      ...sums(),
    ]),
    '',
  ].join('\n');
}

/** A table as the formatter of the project writes it: the first two columns to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number): boolean => column < 2;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) =>
    line(
      widths.map((width, column) =>
        isText(column) ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      ),
    ),
  );
  const rule = line(
    widths.map((width, column) =>
      isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
    ),
  );
  return [head ?? '', rule, ...body];
}

/** What a case takes in all, for steps that are several visits. */
function sums(): readonly (readonly string[])[] {
  const visits = budgets.filter(({ visit }) => visit === true);
  return [...new Set(visits.map(({ step }) => step))].map((step) => {
    const own = visits.filter((one) => one.step === step);
    const sum = own.reduce((total, { name }) => total + (counted.get(name) ?? 0), 0);
    return [caseSteps.label(step, 'da'), `En hel sag, ${own.length} besøg`, String(sum)];
  });
}
