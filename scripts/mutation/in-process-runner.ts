import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  MutantRunStatus,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type CollectedTest, collectedTests } from './collect.ts';

/** The tests that decide what a rule answers: its vignettes, and the tests of its subject. */
const testFiles = ['packages/law/src/vignettes.test.ts', 'packages/law/src/rules/*/**/*.test.ts'];

/**
 * Runs the tests of the law in the worker's own process: the rules are pure, so a mutant is switched on, tried and switched
 * off without loading anything again, some thousand times as fast as a start of vitest for each.
 */
class InProcessRunner implements TestRunner {
  readonly #stryker: InstrumenterContext;
  #isLoaded = false;

  constructor() {
    const world = globalThis as { __stryker__?: InstrumenterContext };
    world.__stryker__ ??= {};
    this.#stryker = world.__stryker__;
  }

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  /** Once in a process, and late: a change of what runs as a rule is loaded must be on by then. */
  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.#stryker.mutantCoverage = { static: {}, perTest: {} };
    const collect = new URL('collect-vitest.ts', import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' && context.parentURL?.includes('/packages/law/') === true
          ? { url: collect, shortCircuit: true }
          : next(specifier, context),
      load: (url, context, next) => {
        const loaded = next(url, context);
        if (!/\/packages\/law\/src\/rules\/.*\.ts$/.test(url)) return loaded;
        return { ...loaded, source: withoutAssertions(textOf(loaded.source)) };
      },
    });
    // Vignettes first: they are the quickest to fail.
    for (const path of testFiles.flatMap((files) => globSync(files))) {
      await import(pathToFileURL(resolve(path)).href);
    }
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load();
    const tests = await this.#run(collectedTests, true);
    const { mutantCoverage } = this.#stryker;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, disableBail, mutantActivation } = options;
    if (mutantActivation === 'static') this.#stryker.activeMutant = activeMutant.id;
    try {
      await this.#load();
    } catch (error) {
      return refused(error);
    }
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const chosen = collectedTests.filter(({ id }) => wanted === null || wanted.has(id));
    Object.assign(this.#stryker, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const tests = await this.#run(chosen, disableBail);
    const { hitCount } = this.#stryker;
    delete this.#stryker.activeMutant;
    const endless = determineHitLimitReached(hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  async #run(tests: readonly CollectedTest[], all: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, run } of tests) {
      this.#stryker.currentTestId = id;
      const begun = performance.now();
      const result = (): { id: string; name: string; timeSpentMs: number } => ({
        id,
        name: id,
        timeSpentMs: performance.now() - begun,
      });
      try {
        await run();
        results.push({ ...result(), status: TestStatus.Success });
      } catch (error) {
        const failureMessage = error instanceof Error ? error.message : String(error);
        results.push({ ...result(), status: TestStatus.Failed, failureMessage });
        if (!all) break;
      }
    }
    delete this.#stryker.currentTestId;
    return results;
  }
}

/** A change that keeps the law from loading is noticed by every test. */
function refused(error: unknown): MutantRunResult {
  const failureMessage = error instanceof Error ? error.message : String(error);
  return { status: MutantRunStatus.Killed, killedBy: ['load'], failureMessage, nrOfTests: 0 };
}

/**
 * Stryker prints `(a as Day) < b` without the parentheses, which then reads as a type with arguments; the assertion is
 * taken out, as it says nothing when the program runs.
 */
const withoutAssertions = (source: string): string => source.replaceAll(/ as \w+(?= [<>])/g, '');

const textOf = (source: unknown): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source as Uint8Array);

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
