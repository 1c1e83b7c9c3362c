import { projectBicycle, projectBridge } from '@rettidig/figures/testing';
import { enterPaperProjects } from '../packages/web/src/testing/paper-projects.ts';
import type { DemoApp } from './demo-app.ts';

const known = new WeakMap<DemoApp, Promise<readonly [string, string]>>();

/** Ids of two projects that have ended, entered the first time they are asked for. */
export function paperProjects(demo: DemoApp): Promise<readonly [string, string]> {
  const ids = known.get(demo) ?? enter(demo);
  known.set(demo, ids);
  return ids;
}

async function enter({ made, store }: DemoApp): Promise<readonly [string, string]> {
  const [bicycle, bridge] = [projectBicycle(), projectBridge()];
  const place = { municipality: made.code, unitName: 'Ungeteam' };
  await enterPaperProjects(store, place, [bicycle, bridge], []);
  return [bicycle.project.id, bridge.project.id];
}
