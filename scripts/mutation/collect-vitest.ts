/** Stands in for vitest while tests are collected: its own `expect`, and declarations that only note the tests. */
export { describe, it, test } from './collect.ts';
export { expect } from 'vitest';
