import type { DemoApp } from './demo-app.ts';
import type { Sight } from './sight.ts';

/** Files of economy: no pages. */
export const economyFiles: readonly string[] = [];

/** What a page of economy can look like besides its plain address. */
export const economyVariants: Readonly<Record<string, readonly string[]>> = {};

/** Pages of economy that somebody must have entered something for. */
export function economySights(_demo: DemoApp, _leader: string): readonly Sight[] {
  return [];
}
