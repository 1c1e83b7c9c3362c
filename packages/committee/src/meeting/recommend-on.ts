import type { Decision, DecisionKind } from './decision.ts';
import type { Recommendation } from '../matter/index.ts';

/** What a body has done that recommends a matter to the next. */
const recommends: ReadonlySet<DecisionKind> = new Set(['anbefalet', 'tiltraadt', 'godkendt']);

/**
 * The recommendation of a matter that goes on to another body. Where the body has recommended it, or some points of it, it is
 * the body that recommends those; where it has not, nothing is said in its name, and the words stay as they were.
 */
export function recommendOn(
  recommendation: Recommendation | null,
  decision: Decision | null,
  { from, to }: { readonly from: string; readonly to: string },
): Recommendation | null {
  if (recommendation === null || decision === null) return recommendation;
  const { lead, points } = recommendation;
  const agreed = decision.points.filter(({ kind }) => recommends.has(kind));
  const isWhole = agreed.some((one) => one.points.length === 0);
  const numbers = new Set(agreed.flatMap((one) => one.points));
  const kept = isWhole ? points : points.filter((_, n) => numbers.has(n + 1));
  if (kept.length === 0) return recommendation;
  return { lead: leadOf(lead, { from, to }), points: kept };
}

/** `Administrationen indstiller, at udvalget` as the body's own words to the next: `X anbefaler, at Y`. */
function leadOf(
  lead: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const [, subject] = /(?:^|\s)at(?::|\s+(.*))?$/.exec(lead) ?? [undefined, null];
  if (subject === null) return `${from} anbefaler`;
  if (subject === undefined) return `${from} anbefaler, at`;
  const isBody = [from, 'udvalget'].some((name) => name.toLowerCase() === subject.toLowerCase());
  return `${from} anbefaler, at ${isBody ? to : subject}`;
}
