import { formatting, linting, runSteps, types, unitTests } from './steps.ts';

runSteps([formatting, linting, types, unitTests]);
