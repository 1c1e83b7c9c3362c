import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allTests, formatting, generated, linting, root, runSteps, types } from './steps.ts';

const hasGenerator = existsSync(join(root, 'scripts/generate.ts'));

runSteps([formatting, linting, types, ...(hasGenerator ? [generated] : []), allTests]);
