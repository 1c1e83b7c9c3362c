import { editDistance } from '@rettidig/engine';
import { slug } from '../table/row-id.ts';
import { municipalities } from './municipalities.ts';

const known: ReadonlyMap<string, string> = new Map(
  Object.values(municipalities).map((name) => [slug(name), name]),
);

/** Two spellings that may be one municipality; `right` is the one to keep if they are. */
export interface NearNames {
  readonly wrong: string;
  readonly right: string;
}

/**
 * Names that differ so little that they may be one municipality, or a slip for one of the country's: proposed, never
 * merged. Two names that both are municipalities are not near, however alike (Vejen, Vejle). A name far from every
 * municipality is let be: it may be made up.
 * @param names each once
 */
export function nearNames(names: readonly string[]): readonly NearNames[] {
  const found: NearNames[] = [];
  names.forEach((name, at) => {
    if (known.get(slug(name)) === name) return;
    const others = names.filter((other, place) => place !== at && isNear(name, other));
    const right = others.find((other) => known.get(slug(other)) === other) ?? nearestKnown(name);
    // Two made-up names: the first one is kept.
    const kept = right ?? others.find((other) => names.indexOf(other) < at);
    if (kept !== undefined) found.push({ wrong: name, right: kept });
  });
  return found;
}

/** The municipality a name most likely stands for; undefined when it is none, or far from all. */
export function nearestKnown(name: string): string | undefined {
  const exact = known.get(slug(name));
  if (exact !== undefined) return exact;
  return [...known.values()].find((other) => isNear(name, other));
}

/** Whether two different spellings may be one name: the same but for signs, or two letters apart in a long name. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [slug(one), slug(other)];
  if (a === b) return one !== other;
  if (known.has(a) && known.has(b)) return false;
  const shortest = Math.min(a.length, b.length);
  return editDistance(a, b) <= (shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0);
}
