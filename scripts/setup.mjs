// Everything that `npm start` and `npm test` need on a fresh clone. Runs on any Node from 18, without dependencies.
import { checkLaw, isLawChecked } from './setup/law.mjs';
import { withLock } from './setup/lock.mjs';
import { arePackagesCurrent, installPackages } from './setup/packages.mjs';
import { arePostgresLinksWhole, restorePostgresLinks } from './setup/postgres-links.mjs';
import { doesRuntimeStart, provideRuntime } from './setup/runtime.mjs';
import { buildWeb, isWebCurrent } from './setup/web.mjs';

const steps = [
  { isDone: arePackagesCurrent, run: installPackages },
  { isDone: doesRuntimeStart, run: provideRuntime },
  { isDone: arePostgresLinksWhole, run: restorePostgresLinks },
  { isDone: isLawChecked, run: checkLaw },
  { isDone: isWebCurrent, run: buildWeb },
];

try {
  if (!steps.every((step) => step.isDone())) {
    withLock(() => {
      for (const step of steps) if (!step.isDone()) step.run();
    });
  }
} catch (error) {
  console.error(`\nOpsætningen lykkedes ikke: ${error.message}`);
  process.exitCode = 1;
}
