import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // How long a test takes depends on what else the machine does: a limit only ends what hangs.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
        },
      },
    ],
    globalSetup: ['scripts/test-server.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '.cache/**'],
  },
  // The source of every package, so that a test never sees an old build.
  resolve: { conditions: ['source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
