import { type MadeCommittee, makeCommittee } from '../packages/web/src/testing/committee.ts';
import type { DemoApp } from './demo-app.ts';

const made = new WeakMap<DemoApp, Promise<MadeCommittee>>();

/** The committee of the tests, made once for each application. */
export function madeCommittee(demo: DemoApp): Promise<MadeCommittee> {
  const known = made.get(demo) ?? makeCommittee(demo.store, demo.made);
  made.set(demo, known);
  return known;
}
